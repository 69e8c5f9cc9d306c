import type { Topic } from '../topic'

/** Words that alone mean several things: the choice is given, nothing is guessed. */
export const MEANING_TOPICS: readonly Topic[] = [
  {
    id: 'sens-delai',
    kind: 'clarify',
    title: 'un délai',
    answer: 'Plusieurs délais figurent dans l’AMI. Lequel vous intéresse ?',
    factIds: [],
    asked: `
quel délai
quels sont les délais
il y a un délai ou pas
sous combien de temps
combien de temps
c'est combien de jours
dans combien de temps
quand
c'est quand
ça prend combien de temps`,
    keywords: ``,
    next: ['delai-selection', 'delai-signature', 'examen-15-du-mois', 'versement-tranches', 'delib-recours']
  },
  {
    id: 'sens-duree',
    kind: 'clarify',
    title: 'une durée',
    answer: 'De quelle durée parlez-vous ?',
    factIds: [],
    asked: `
quelle durée
ça dure combien de temps
c'est pour combien de temps
la durée`,
    keywords: ``,
    next: ['duree-financement', 'au-dela-24-mois', 'absent-heures-formation', 'delai-selection']
  },
  {
    id: 'sens-montant',
    kind: 'clarify',
    title: 'un montant',
    answer: 'De quel montant parlez-vous ?',
    factIds: [],
    asked: `
on touche quoi en tout
ça nous rapporte quoi
le montant
combien
c'est combien
combien ça coûte
quel est le prix
ça coûte combien
combien en tout
quel montant
quelle somme
combien d'argent`,
    keywords: ``,
    next: [
      'montant-subvention',
      'premiere-tranche',
      'remuneration',
      'cout-collectivite',
      'enveloppe-250-millions'
    ]
  },
  {
    id: 'sens-documents',
    kind: 'clarify',
    title: 'des documents',
    answer: 'De quels documents parlez-vous ?',
    factIds: [],
    asked: `
quels documents
c'est quoi les documents
et pour les papiers
quels papiers
quelles pièces
il faut quoi comme papiers
quels documents faut-il
les justificatifs
que faut-il fournir
un modèle
envoyer le rapport à qui et lequel`,
    keywords: ``,
    next: ['pieces', 'justificatifs', 'reporting-tous', 'type-contrat']
  },
  {
    id: 'sens-prise-en-charge',
    kind: 'clarify',
    title: 'une prise en charge',
    answer: 'Qu’est-ce qui serait pris en charge ?',
    factIds: [],
    asked: `
c'est pris en charge ça
est-ce pris en charge
c'est payé par qui
qui paie
c'est remboursé
c'est à notre charge
c'est gratuit ou payant
qui paie ça
c'est financé
à la charge de qui`,
    keywords: ``,
    next: ['formation-paiement', 'salaire-100-pourcent', 'moyens', 'tenue', 'frais-transport']
  },
  {
    id: 'sens-signature',
    kind: 'clarify',
    title: 'une signature',
    answer: 'Deux signatures sont à distinguer : laquelle vous intéresse ?',
    factIds: [],
    asked: `
il faut signer quoi exactement et avec qui
que faut-il signer
qui signe
on signe quand
on signe quoi
la signature
quand faut-il signer
signer avec qui`,
    keywords: ``,
    next: ['convention', 'delai-signature', 'ordre-contrat-organisme', 'responsable-contrat']
  },
  {
    id: 'sens-date',
    kind: 'clarify',
    title: 'une date',
    answer: 'De quelle date parlez-vous ?',
    factIds: [],
    asked: `
et la date c'est quand
c'est quand la date
quelle date
quelle est la date
à quelle date
c'est à quelle date
les dates
le calendrier
quel jour
quelles échéances`,
    keywords: ``,
    next: ['examen-15-du-mois', 'date-limite', 'versement-tranches', 'webconference', 'delib-date']
  },
  {
    id: 'sens-obligatoire',
    kind: 'clarify',
    title: 'une obligation',
    answer: 'Qu’est-ce qui serait obligatoire ?',
    factIds: [],
    asked: `
c'est obligatoire
est-ce obligatoire
on est obligé
sommes-nous obligés
c'est imposé
y est-on tenu
faut-il le faire`,
    keywords: ``,
    next: ['engagements', 'cofinancement', 'formation-experimente', 'tenue', 'reporting-tous']
  },
  {
    id: 'sens-possible',
    kind: 'clarify',
    title: 'ce qui est possible',
    answer: 'De quoi voulez-vous savoir si c’est possible ?',
    factIds: [],
    asked: `
c'est possible
on veut en mettre un dans notre maison, c'est possible
on peut
on a le droit
c'est autorisé
est-ce que ça marche
et chez nous
on peut en mettre un chez nous, dans notre maison
est-ce qu'on peut le faire
c'est permis`,
    keywords: `maison`,
    next: ['qui-peut-candidater', 'lieux', 'mise-a-disposition', 'postes-existants', 'hors-mission']
  },
  {
    id: 'sens-contrat',
    kind: 'clarify',
    title: 'le contrat',
    answer: 'Que voulez-vous savoir du contrat ou de la convention ?',
    factIds: [],
    asked: `
le contrat
et le contrat
la convention
c'est quoi le contrat
pour le contrat`,
    keywords: ``,
    next: ['type-contrat', 'duree-financement', 'delai-signature', 'rupture-contrat', 'convention']
  },
  {
    id: 'sens-formation',
    kind: 'clarify',
    title: 'la formation',
    answer: 'Que voulez-vous savoir de la formation ?',
    factIds: [],
    asked: `
la formation
et la formation
c'est quoi la formation
pour la formation
parlez-moi de la formation`,
    keywords: ``,
    next: [
      'formation-paiement',
      'formation-diplome',
      'formation-quand',
      'organisme-formation',
      'absent-heures-formation'
    ]
  },
  {
    id: 'sens-contact',
    kind: 'clarify',
    title: 'une adresse ou un numéro',
    answer: 'Quelle adresse cherchez-vous ?',
    factIds: [],
    asked: `
l'adresse
quelle adresse
c'est où
où
où ça
il faut aller où
où faut-il aller
quel lieu`,
    keywords: ``,
    next: ['comment-candidater', 'contact', 'lieux', 'hotline']
  },
  {
    id: 'sens-qui',
    kind: 'clarify',
    title: 'qui fait quoi',
    answer: 'De qui parlez-vous ?',
    factIds: [],
    asked: `
qui
c'est qui
qui décide
qui s'en occupe
qui fait ça
avec qui
par qui
c'est à qui de le faire
qui est responsable`,
    keywords: ``,
    next: ['qui-choisit', 'examen-15-du-mois', 'responsable-contrat', 'operateur', 'organisme-formation']
  },
  {
    id: 'sens-ordre',
    kind: 'clarify',
    title: 'ce qui vient avant ou après',
    answer: 'Avant ou après quoi ?',
    factIds: [],
    asked: `
avant ou après
c'est avant ou après
il faut le faire avant ou après
c'est à faire avant`,
    keywords: ``,
    next: ['ordre-contrat-organisme', 'formation-quand', 'pieces', 'etapes']
  }
]
