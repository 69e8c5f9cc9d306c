export const dueFeedUnknown =
  'Cette adresse n’ouvre aucun calendrier. Elle a peut-être été remplacée : la page des rapports de la console donne la nouvelle.'
