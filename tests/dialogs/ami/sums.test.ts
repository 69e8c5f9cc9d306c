import { calculationFor } from '../../../dialogs/ami/calculations/calculations'
import { questionsIn } from '../../../dialogs/ami/questions-in'
import { figuresIn } from '../../../domain/ami/understanding/figures'
import { plainSpaces } from './forms-under-test'

const told = (question: string) => plainSpaces(calculationFor(figuresIn(question), null)?.text ?? '')

it.each([
  ['quelle subvention pour -3 postes ?', 'entre 1 et 4 000'],
  ['combien pour 10 000 postes ?', 'entre 1 et 4 000'],
  ['quel montant pour 0 poste ?', 'entre 1 et 4 000'],
  ['si on signe la convention le 31 février 2021, quand arrive le premier versement ?', 'n’existe pas'],
  ['Convention signée le 31 avril 2021 : dates des trois versements ?', 'n’existe pas']
])('« %s »: what cannot be is told, and nothing is reckoned from it', (question, sentence) => {
  expect(told(question)).toContain(sentence)
})

it.each([
  [
    'on a 4 conseillers payés 1 800 € brut avec un coût employeur de 2 600 €, l’État paie quoi et nous combien ?',
    'Pour 4 postes à 2 600 euros par mois pendant 24 mois, la dépense est de 249 600 euros'
  ],
  [
    'Brut de 1 700 €, soit 2 400 € charges comprises : que reste-t-il à payer pour deux postes ?',
    'Pour 2 postes à 2 400 euros par mois pendant 24 mois, la dépense est de 115 200 euros'
  ],
  [
    'combien nous restera à charge pour 2 conseillers à 2 800 € chargés par mois ?',
    'il reste 34 400 euros à la charge de la collectivité'
  ],
  [
    'Combien coûte l’accueil de 3 conseillers payés 30 000 € brut par an ?',
    'Pour 3 postes à 2 500 euros par mois pendant 24 mois, la dépense est de 180 000 euros'
  ],
  ['c’est bien 50 000 euros par an payés par l’État pour 2 postes ?', '100 000 euros'],
  [
    'Candidate présentée le 20 janvier, retenue le 3 février : dernier jour pour signer son contrat ?',
    'le contrat est à signer au plus tard le 18 février'
  ],
  [
    'Contrat de travail signé le 1er mars 2021, convention le 5 janvier 2021 : quand arrive le deuxième versement ?',
    '5 juillet 2021'
  ],
  [
    'Le 4 mars on nous a présenté une candidate, le 10 mars on l’a retenue, on signe le contrat avant quand ?',
    '25 mars'
  ],
  ['Deux postes, deux tranches déjà payées, que reste-t-il à toucher ?', 'il reste 50 000 euros à recevoir'],
  [
    'Pour trois postes, quel montant reste à recevoir une fois la première tranche encaissée ?',
    'il reste 120 000 euros à recevoir'
  ],
  ['sept postes : combien tombe à six mois ?', 'la deuxième tranche est de 105 000 euros'],
  ['combien touche-t-on pour 4 conseillers et quand ?', '40 000 euros dans le mois suivant la signature'],
  ['un agent à 2300 chargé par mois, deux ans : il manque combien', 'il reste 5 200 euros'],
  ['notre conseiller gagne 1900 brut, ça passe ?', 's’il s’agit du brut, ajoutez les charges de l’employeur'],
  [
    'quatre conseillers plus un coordinateur ça monte à combien',
    'Pour 5 postes, la subvention de l’État est de 250 000 euros'
  ],
  ['1 coordo et 3 conseillers, total ?', 'Pour 4 postes, la subvention de l’État est de 200 000 euros'],
  ['cinq conseillers dont un coordonnateur, on touche combien', '250 000 euros'],
  ['Avec six postes, à combien s’élève le deuxième versement ?', '90 000 euros (30 % de 300 000 euros)'],
  ['si on demande deux postes pour la ville et un pour le CCAS, ça fait combien en tout ?', '150 000 euros'],
  [
    'convention signée le 1er mars 2021, on touche la deuxième tranche quand et combien pour 2 postes ?',
    'tombe le 1er septembre 2021. Pour 2 postes, la deuxième tranche est de 30 000 euros'
  ],
  ['20 % de 50 000 ça fait combien', 'la première tranche est de 10 000 euros'],
  ['on touche quoi la première année pour 2 postes', '50 000 euros douze mois après (50 %)'],
  ['au bout de 18 mois on aura touché combien ?', 'aura reçu 100 % de la subvention (la totalité)'],
  ['Au bout de 6 mois on a quoi ?', 'aura reçu 50 % de la subvention (la moitié)'],
  ['pour 3 postes l’État nous donne quoi', '150 000 euros'],
  ['les postes votés par l’agglo, quel soutien de l’État ?', '100 000 euros'],
  ['quelle somme pour : - 3 postes ?', '150 000 euros'],
  ['quel montant pour 12 postes ?', '600 000 euros'],
  ['convention signée le 28 février 2021, quand arrive le deuxième versement ?', '28 août 2021'],
  ['on signe la convention le 31 mars 2021 : le premier versement ?', '30 avril 2021'],
  ['cinquante mille étalés sur deux ans et demi, combien par mois', 'répartis sur 30 mois font 1 667 euros'],
  ['4 cons., somme encaissée en tt 12 mois apres signature convention ?', '200 000 euros pour 4 postes'],
  ['Sept postes dont un coordonnateur : la tranche des six mois, en euros ?', 'est de 105 000 euros'],
  ['Trois postes : à combien s’élève la tranche de 30 % ?', 'est de 45 000 euros'],
  ['6 postes, mtt du versmt des 12 mois ?', 'est de 150 000 euros'],
  ['3 conseillers, dans le mois qui suit la signature je vois arriver combien', 'est de 30 000 euros'],
  ['Profil transmis le 25 novembre 2020 ; date butoir pour se décider ?', '10 décembre 2020'],
  [
    'convention signée le 10 juillet 2021, deux postes, combien d’argent sur l’exercice 2022 ?',
    '80 000 euros au maximum en 2022, soit 30 000 euros (30 %) le 10 janvier 2022 et 50 000 euros'
  ],
  [
    'convention signée le 20 août 2021, combien avant le 31 décembre 2021 ?',
    '10 000 euros au maximum en 2021'
  ],
  ['Huit postes : que reste-t-il à toucher après la première tranche ?', 'il reste 320 000 euros à recevoir'],
  ['nb de rapports trimestriels sur deux ans et demi', '10 trimestriels'],
  ['20 000 € c’est la première tranche de combien de postes ?', 'Pour 2 postes'],
  ['50 000 sur 3 ans par mois pour 2 postes ?', '2 778 euros par mois pour 2 postes'],
  ['Absents et pouvoirs réunis, combien d’élus manquaient ?', '17 membres'],
  ['le vote était le 18 février, combien de jours après est-ce parti à la sous-préfecture', '5 jours'],
  ['Combien de jours entre la convocation et la séance ?', '9 jours'],
  ['La délibération est publiée le 23 février 2021 : jusqu’à quand la contester ?', '23 avril 2021'],
  ['Quel pourcentage d’élus présents à la séance ?', '86 %']
])('« %s » is reckoned from what counts', (question, sentence) => {
  expect(told(question)).toContain(sentence)
})

it.each([
  'La part de l’aide non dépensée la première année est-elle reportable ?',
  'Combien ont voté contre les deux postes ?',
  'justif emploi de la subv : mensuel ou trimestriel ?',
  'Combien de jours faut-il entre la convocation et la séance du conseil municipal ?'
])('« %s » asks for no sum', question => {
  expect(calculationFor(figuresIn(question), null)).toBeNull()
})

it.each([
  ['Si on recrute 4 conseillers, combien touche-t-on au total et quand ?', 1],
  ['Pour deux agents à 2 500 €, quel sera le reste à charge ?', 1],
  ['on est 3 communes, on veut 2 conseillers, on signe le 12 janvier 2021, combien et quand ?', 1],
  ['on peut en prendre deux, combien ça fait ?', 2],
  ['Qui paie la formation, et combien de temps dure-t-elle ?', 2],
  ['3 conseillers et 1 coordonnateur, total ?', 1],
  ['c’est combien et pour combien de temps ?', 2],
  ['Et si on en prend trois ? Combien touche-t-on ?', 2]
])(
  '« %s » is %d question(s): a condition is none, nor is a word that asks of what was just asked',
  (said, count) => {
    expect(questionsIn(said)).toHaveLength(count)
  }
)

it.each([
  'Combien d’usagers par mois doit-il accompagner au minimum ?',
  'Les candidatures ferment bien le 31 mars ?',
  'deux postes, l’aide est versée à qui ?',
  'On a deux conseillers, la subvention est versée en une fois ?',
  'on voudrait un chef d’équipe pour nos 4 conseillers, ça se finance ?'
])('« %s » asks for no sum and no day of ours', question => {
  expect(calculationFor(figuresIn(question), null)).toBeNull()
})

it.each([
  'Au renouvellement, l’État verse-t-il 17 500 € la troisième année ?',
  'Convention signée le 10 mars 2021 : quand rendre le premier reporting ?',
  'On le paye mille euros par mois, ça passe ou il y a un plancher ?',
  'C’est une aide mensuelle ?',
  'Notre candidat arrive le 3 mars, faut-il l’envoyer en formation ?',
  'La candidature a été validée le 12 mars, qui nous contacte ?'
])('« %s »: nothing is reckoned that was not asked', question => {
  expect(told(question)).toBe('')
})
