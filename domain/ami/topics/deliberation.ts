import type { Topic } from '../topic'

/** One council's délibération. An example of what a collectivité decided, never a rule. */
export const DELIBERATION_TOPICS: readonly Topic[] = [
  {
    id: 'delib-objet',
    kind: 'answer',
    title: 'la délibération du Caudrésis-Catésis',
    answer:
      'La délibération n° 2021/13 de la Communauté d’agglomération du Caudrésis-Catésis, du 18 février 2021, porte création de postes de conseillers numériques : elle autorise le président à engager les démarches pour recruter deux conseillers numériques. C’est l’exemple d’une collectivité, pas une règle de l’AMI.',
    factIds: ['delib-numero-objet', 'delib-deux-postes', 'delib-seance', 'delib-ami-etat'],
    asked: `
quel était l'objet du vote du dix-huit février
le vote communautaire du 18 février portait sur quoi
sur quoi les élus ont-ils voté ce jour-là
combien de conseillers l'agglo recrute-t-elle
combien la communauté d'agglomération en prend-elle
combien de postes ont-ils créés
que dit la délibération
sur quoi porte la délibération n° 2021/13
que dit le président de l'AMI de l'État
ils en prennent combien au Caudrésis
que dit leur délibération
quelle est la référence de la délibération
quel numéro porte la délibération
que décide la délibération
combien de postes la délibération crée-t-elle
combien de conseillers recrute le Caudrésis-Catésis
quel est le numéro de la délibération
quel est l'objet de la délibération
que dit la délibération de Caudry
à quoi le président est-il autorisé
combien de conseillers numériques à Caudry
l'agglomération du Caudrésis a voté quoi
de quoi parle la délibération 2021/13
la délibération crée-t-elle trois postes
qu'est-ce que l'assemblée a autorisé
sur quoi l'agglomération a-t-elle voté
numéro et objet de l'acte
combien de recrutements l'assemblée a-t-elle autorisés
qu'a décidé le conseil communautaire
l'intitulé exact de la délibération
que porte l'acte du 18 février
les élus ont créé combien de postes`,
    keywords: `délibération Caudrésis Catésis Caudry numéro 2021/13 objet création postes deux autorise assemblée communautaire`
  },
  {
    id: 'delib-date',
    kind: 'answer',
    title: 'la date et le lieu de la séance',
    answer:
      'Le conseil communautaire du Caudrésis-Catésis s’est réuni le 18 février 2021 à 18 h 00, au Val du Riot, à Caudry, sur une convocation du 9 février 2021.',
    factIds: ['delib-seance', 'delib-lieu', 'delib-convocation'],
    asked: `
c'était quel jour la réunion
à quelle date la délibération a-t-elle été votée
quand a eu lieu la séance du conseil
où s'est réuni le conseil communautaire
à quelle heure était la séance
quelle est la date de convocation
quand les élus ont-ils été convoqués
dans quelle salle s'est tenue la réunion du conseil
date de la séance du Caudrésis
où a eu lieu le vote
où s'est tenue la séance
la séance, c'était où
dans quelle commune ont-ils siégé
quel jour le conseil s'est-il réuni
où siégeait le conseil ce soir-là
à quelle heure s'ouvrait la séance
dans quelle salle s'est tenue la réunion
quel jour les élus se sont-ils réunis
quand la convocation a-t-elle été envoyée
le conseil s'est tenu dans quelle ville
à quelle heure`,
    keywords: `séance date heure lieu convocation convoqué réuni salle Val du Riot Caudry 18 février conseil communautaire`
  },
  {
    id: 'delib-vote',
    kind: 'answer',
    title: 'le vote de la délibération',
    answer:
      'La délibération du Caudrésis-Catésis a été adoptée à l’unanimité : il n’y a pas eu de vote contre. L’extrait ne compte pas les voix.',
    factIds: ['delib-unanimite'],
    asked: `
le vote a été serré
l'assemblée était partagée
ça s'est joué à combien de voix
ils ont voté pour ou contre
tout le conseil était d'accord
comment ont-ils voté
la délibération est-elle passée
y a-t-il eu des votes contre
votée avec combien de voix
tout le monde était pour
qui a voté contre
l'adoption a-t-elle fait débat
les élus étaient-ils tous d'accord
tout le monde a-t-il voté pour
quelle majorité a adopté la délibération
le vote à Caudry il y a eu des contre ou pas
la délibération a-t-elle été adoptée à l'unanimité
combien de voix pour et contre
y a-t-il eu des abstentions
comment les élus ont-ils voté
le résultat du vote
la délibération a-t-elle été rejetée
quelqu'un s'est-il opposé
combien ont voté contre
y a-t-il eu des oppositions
tout le monde était-il d'accord
des abstentions ont-elles été relevées
le texte est-il passé de justesse
combien de voix pour
tous ont-ils dit oui
le conseil a-t-il hésité
y avait-il des élus opposés
l'assemblée était-elle unanime`,
    keywords: `adoption débat discussion vote voté unanimité majorité voix contre abstention résultat adoptée rejetée opposition`
  },
  {
    id: 'delib-presents',
    kind: 'answer',
    title: 'les présents, absents et pouvoirs',
    answer:
      'Le conseil compte 72 conseillers en exercice. Étaient présents 62 membres (55 titulaires et 7 suppléants) ; 14 étaient absents et 3 avaient donné procuration.',
    factIds: ['delib-presents', 'delib-absents', 'delib-procurations', 'delib-72-conseillers'],
    asked: `
combien étaient-ils ce soir-là
combien d'élus dans la salle
combien d'élus siègent au conseil communautaire
qui a donné pouvoir ou procuration
l'extrait cite-t-il des pouvoirs, qui les a donnés
noms des membres ayant donné procuration
combien d'élus présents à la séance
qui était absent
il y avait du monde à la séance
combien étaient là
combien d'élus étaient présents
combien d'élus étaient absents lors du vote
le quorum a-t-il été documenté
combien de présents, d'absents, de pouvoirs
combien de conseillers communautaires en exercice
qui a donné procuration
combien de procurations
combien de suppléants
combien de membres compte le conseil
combien de titulaires
le quorum était-il atteint
y avait-il beaucoup d'absents
à qui les pouvoirs ont-ils été donnés
qui manquait ce soir-là
combien siégeaient
à qui untel a-t-il donné son pouvoir
combien d'élus avaient fait le déplacement
madame Mailly et monsieur Souply, à qui leur pouvoir
l'assemblée compte combien de membres
combien de suppléants siégeaient
combien de chaises vides
qui avait donné pouvoir à qui`,
    keywords: `présents absents quorum procuration pouvoirs titulaires suppléants élus membres effectif conseillers en exercice 72`
  },
  {
    id: 'delib-president',
    kind: 'answer',
    title: 'le président et le secrétaire de séance',
    answer:
      'Le président de la Communauté d’agglomération du Caudrésis-Catésis est Serge Simeon, maire du Cateau-Cambrésis et conseiller régional. Le secrétaire de séance élu est Jérémy Richard.',
    factIds: ['delib-president', 'delib-president-maire-cateau', 'delib-secretaire'],
    asked: `
qui assurait le secrétariat de la séance du 18 février
qui tenait le secrétariat ce soir-là
qui tenait la plume à la séance
qui a rédigé le compte rendu de la séance
qui dirige leur agglo
M. Simeon, c'est qui
qui est le président de l'agglo qui a délibéré
qui est le secrétaire dans la délibération 2021/13
qui dirige l'agglomération
nom du président de la CA2C
qui préside la communauté d'agglomération du Caudrésis-Catésis
qui a signé la délibération
qui était secrétaire de séance
qui est le président du Caudrésis
de quelle commune le président est-il maire
quels mandats exerce le président de séance
qui a convoqué le conseil
qui a été élu secrétaire
nom du président de l'agglomération
qui est Serge Simeon
qui présidait la réunion
qui dirigeait les débats
qui tenait la plume
de quelle ville le président est-il maire
comment s'appelle le patron de l'agglo
qui a mené la séance du 18 février à Caudry
le nom du président
son autre mandat
qui a été désigné secrétaire
qui a été désigné secrétaire lors du conseil`,
    keywords: `président préside secrétaire de séance signataire Simeon Richard maire Cateau conseiller régional mandats`
  },
  {
    id: 'delib-communes',
    kind: 'answer',
    title: 'les communes du Caudrésis-Catésis',
    answer:
      'L’extrait liste 46 communes membres, d’Avesnes-les-Aubert à Walincourt-Selvigny, dont Caudry et Le Cateau-Cambrésis ; une commune qu’il ne cite pas n’est pas membre.',
    factIds: ['delib-46-communes'],
    asked: `
telle commune est-elle membre de l'EPCI qui a délibéré
notre commune est-elle dans la liste des membres
combien de communes dans le Caudrésis-Catésis
quelles sont les communes membres
Caudry fait-elle partie de la communauté d'agglomération
liste des communes de l'agglomération
Le Cateau-Cambrésis est-il membre
combien de communes compte l'agglo
quelles communes sont citées dans l'extrait
combien de communes composent l'agglomération
la liste des villes membres
quelles communes forment l'intercommunalité`,
    keywords: `communes membres nombre liste 46 agglomération Avesnes Walincourt Cateau`
  },
  {
    id: 'delib-transmission',
    kind: 'answer',
    title: 'l’envoi et la publication de la délibération',
    answer:
      'La délibération du Caudrésis-Catésis a été envoyée en sous-préfecture et publiée le 23 février 2021, et certifiée exécutoire par le président ; l’expédition conforme est faite à Beauvois-en-Cambrésis le même jour.',
    factIds: ['delib-envoi-sous-prefecture', 'delib-publication', 'delib-expedition-beauvois'],
    asked: `
quand est-elle partie en sous-préfecture
quand a-t-elle été affichée
la sous-préfecture a-t-elle reçu la délibération
quand le contrôle de légalité l'a-t-il reçue
quand la délibération a-t-elle été transmise à la sous-préfecture
à quelle date la délibération a-t-elle été publiée
la délibération est-elle exécutoire
depuis quand la délibération est-elle exécutoire
où a été faite l'expédition conforme
la délibération a-t-elle été envoyée au contrôle de légalité
date de publication de la délibération
qui a certifié la délibération exécutoire
quel jour a-t-elle été affichée
quand l'acte est-il parti à la sous-préfecture
le jour de l'affichage
à partir de quand est-elle exécutoire
d'où part l'expédition
quel jour l'acte a-t-il pris effet
quand a-t-il été affiché`,
    keywords: `sous-préfecture envoi transmission publication publiée exécutoire contrôle de légalité expédition conforme Beauvois 23 février affichage`
  },
  {
    id: 'delib-recours',
    kind: 'answer',
    title: 'le recours contre la délibération',
    answer:
      'La délibération du Caudrésis-Catésis peut être contestée devant le tribunal administratif de Lille, dans un délai de deux mois à compter de sa notification et/ou de sa publication (article R. 421-1 du code de justice administrative).',
    factIds: ['delib-recours-tribunal', 'delib-recours-deux-mois', 'delib-recours-r421-1'],
    asked: `
un administré veut faire annuler le vote où doit-il s'adresser
un habitant furieux veut faire annuler la délibération quel tribunal
devant qui attaquer le vote sur les conseillers numériques
qui peut casser cette décision du conseil communautaire
jusqu'à quand l'attaquer
quel tribunal pour la contester
on peut la contester où
jusqu'à quand peut-on l'attaquer
devant quel tribunal contester cette délibération et sous quel délai
quel est le délai de recours
comment attaquer la délibération
le recours se fait-il devant le tribunal administratif d'Amiens sous quatre mois
quel tribunal administratif est compétent
sur quel article se fonde le recours
combien de temps pour contester
à compter de quand court le délai de recours
peut-on contester la délibération
voies et délais de recours
quel code prévoit le recours
peut-on encore attaquer ce vote
six mois après, est-ce trop tard
un habitant veut faire annuler la décision
devant qui contester
quel juge est compétent
un contribuable peut-il attaquer
au bout de trois mois peut-on contester`,
    keywords: `recours contester contestation attaquer tribunal administratif Lille deux mois délai voies R. 421-1 code de justice administrative saisir juge`
  },
  {
    id: 'delib-financement',
    kind: 'answer',
    title: 'ce que la délibération dit du financement',
    answer:
      'Dans la délibération du Caudrésis-Catésis, le président précise que l’État prend en charge la formation, puis 100 % du salaire à hauteur du SMIC, via une subvention de 50 000 € sur 24 mois. C’est un résumé : l’AMI, lui, fixe un plafond de 50 000 euros par poste.',
    factIds: ['delib-financement', 'montant-maximum-50000'],
    asked: `
que dit la délibération du financement
comment la délibération présente-t-elle la subvention
selon la délibération que prend en charge l'État
quelle prise en charge annonce le président
que précise le président sur le financement
la délibération mentionne-t-elle le SMIC
quelle subvention est citée dans la délibération de Caudry
que dit le président de l'argent
de quel niveau de salaire parle le président`,
    keywords: `délibération financement subvention président précise prise en charge SMIC`
  },
  {
    id: 'delib-missions',
    kind: 'answer',
    title: 'ce que la délibération dit des missions',
    answer:
      'Selon la délibération du Caudrésis-Catésis, les conseillers accompagnent les populations dans leurs usages du numérique, les sensibilisent aux enjeux et favorisent leur autonomie dans les démarches en ligne ; l’objectif est qu’ils assurent des permanences et des ateliers, notamment en milieu rural.',
    factIds: ['delib-mission-conseillers', 'delib-permanences-rural', 'delib-ami-etat'],
    asked: `
que feront les conseillers du Caudrésis
quel objectif la délibération donne-t-elle aux conseillers
la délibération parle-t-elle du milieu rural
la délibération vise-t-elle surtout la campagne
pour les gens de la campagne, des villages
la délibération parle-t-elle des campagnes
quelles missions dans la délibération
des permanences sont-elles prévues par la délibération
que dit la délibération des ateliers
pourquoi l'agglomération veut-elle des conseillers
où les conseillers du Caudrésis interviendront-ils
à quoi serviront les deux agents d'après les élus
pour qui surtout, les gens de la campagne
quel objectif affichent les élus`,
    keywords: `délibération missions objectif permanences ateliers rural campagne ruralité populations accompagner Caudrésis`
  }
]
