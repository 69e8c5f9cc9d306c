import { readNeed } from '../../../domain/needs/read-need'

/** What people call a thing whose name they do not know, or do not say. */
const SAID: readonly (readonly [need: string, said: string])[] = [
  ['msa', 'la caisse des paysans veut que j’aille sur leur site pour ma pension'],
  ['cheque-energie', 'le bout de papier de l’état pour payer la lumière je l’ai pas eu'],
  ['elections', 'je serai à l’hôpital le jour du vote ma nièce irait mettre le bulletin pour moi'],
  ['retraite', 'on me réclame un papier comme quoi je suis toujours vivant'],
  ['rdv-medical', 'je veux donner mon sang samedi faut choisir l’heure sur le site'],
  ['carte-grise', 'j’ai racheté la 4l de ma tante faut la mettre à mon nom'],
  ['permis', 'après le stage combien il me reste de points'],
  ['photos-contenus', 'mes diapositives de voyage je voudrais les mettre à l’abri'],
  ['visio-proches', 'ma sœur est à Montréal je voudrais la voir en même temps qu’on cause'],
  ['ia', 'mon neveu pose des questions à l’ordinateur et la machine répond'],
  ['mail', 'il me faut une adresse avec un a rond'],
  ['mot-de-passe', 'il faut une majuscule et un chiffre je trouve rien'],
  ['parentalite-ent', 'le professeur met les devoirs sur l’ordinateur je voudrais voir'],
  ['franceconnect', 'le bouton bleu pour s’identifier avec les impôts tourne sans fin'],
  ['arnaque-securite', 'coucou papa j’ai cassé mon téléphone envoie 900 euros c’est mon nouveau numéro'],
  ['infox', 'on m’a envoyé une vidéo du maire je crois qu’elle est trafiquée'],
  ['transports-billet', 'je prends ma place pour aller voir mon frère à Brest au guichet y a plus personne'],
  ['cout', 'ça va me revenir à combien']
]

it.each(SAID)('%s: « %s »', (need, said) => expect(readNeed(said).need).toBe(need))
