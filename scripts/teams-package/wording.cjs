/** What Teams shows of the app before anybody has spoken to it, and what the command says. */
module.exports = {
  name: { short: 'Conseillers numériques', full: 'Assistant des conseillers numériques' },
  description: {
    short: 'Les règles de l’AMI « conseillers numériques », avec le passage qui les dit.',
    full:
      'Pour les collectivités : qui peut candidater, ce que verse l’État et quand, ce à quoi l’on s’engage, un plan de financement, un calendrier ' +
      'des obligations, un projet de délibération. Chaque réponse cite le passage de l’appel à manifestation d’intérêt (première vague, fin 2020) ' +
      'et dit ce que le texte ne précise pas. Pour les conseillers : pause et reprise, prochaine permanence, appels traités ou manqués.'
  },
  developer: 'Solidarité numérique',
  /** Said to the bot as they stand: each is something it answers. */
  commands: [
    ['Qui peut candidater ?', 'Les collectivités et établissements éligibles, et le vôtre par son nom'],
    ['Combien verse l’État ?', 'Le montant par poste, la durée et les trois tranches'],
    ['Plan de financement', 'Ce qui vous reste à payer, mois par mois, en tableau et en classeur'],
    ['Nos échéances', 'Vos obligations, datées, à mettre dans votre agenda'],
    ['Notre candidature', 'Les six étapes, et où vous en êtes'],
    ['Projet de délibération', 'Un brouillon à faire relire par votre service juridique'],
    ['Aide', 'Ce que je sais faire']
  ],
  made: file => `Paquet Teams : ${file}`,
  trial: missing =>
    `Paquet d’essai : ${missing.join(' et ')} ${missing.length > 1 ? 'ne sont pas réglés' : 'n’est pas réglé'}. Teams ne l’installera pas ; il sert à regarder ce qu’il contient.`,
  defaulted: options =>
    `Non donné : ${options.join(', ')}. L’adresse de la ligne est mise à la place : donnez les vôtres avant de publier.`,
  faults: faults => `Le paquet n’est pas fait :\n${faults.map(fault => `  - ${fault}`).join('\n')}`,
  notGuid: 'MICROSOFT_APP_ID doit être le GUID de l’application',
  notHttps: name => `${name} doit commencer par https://`,
  unknownOption: option => `option inconnue : ${option}. ${module.exports.usage}`,
  usage:
    'Usage : npm run teams-package -- [--out FICHIER] [--developer NOM] [--website URL] [--privacy URL] [--terms URL]',
  unreadable: name => `${name}_FILE ne peut pas être lu`,
  notTheSchema: (at, message) => `manifest.json${at} ${message}`
}
