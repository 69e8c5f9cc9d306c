import type { Topic } from '../topic'

/** What the State pays, and what it does not. */
export const FUNDING_TOPICS: readonly Topic[] = [
  {
    id: 'montant-subvention',
    kind: 'answer',
    title: 'le montant de la subvention',
    answer:
      'L’État verse une subvention de 50 000 euros par poste au maximum, pour 24 mois (et non par an). C’est un plafond, le même pour tous les postes ; seul l’outre-mer peut avoir une majoration, que le texte ne chiffre pas.',
    factIds: ['subvention-50000-par-poste', 'montant-maximum-50000', 'etat-finance-24-mois', 'soutien-50000'],
    asked: `
que verse l'État au plus pour chaque recrutement
au maximum, combien l'État donne-t-il par recrutement
combien on touche
ils donnent combien par poste
quelle enveloppe par tête
à combien s'élève l'aide de l'État
le coup de pouce de l'État, c'est quoi
quel est le maximum qu'on peut avoir
combien on va nous filer
qu'est-ce qu'on touche pour un conseiller
l'État met combien sur la table par recrutement
à quelle hauteur l'État nous aide-t-il
on peut espérer combien par agent recruté
somme que l'État nous donne pour un recrutement
le financement maximum par tête
l'aide de l'État se monte à combien
quel budget l'État apporte-t-il pour un poste
la participation financière de l'État par conseiller
combien nous versera-t-on pour l'emploi d'un conseiller
c'est quoi le montant du chèque de l'État
combien d'euros par recrue
la dotation par poste
quel soutien financier pour une collectivité volontaire
ça nous rapporte quoi en euros
vous mettez combien
quel coup de pouce financier
combien d'argent pour un poste
l'État donne quelle somme
l'aide est de quel ordre
sous quelle forme l'aide est-elle attribuée
y a-t-il un plafond
sous quelle forme juridique est versée l'aide, une subvention ou un prêt
quel est le montant de la subvention
combien l'État verse-t-il par poste
combien on touche pour un conseiller numérique
de quelle aide financière bénéficie la collectivité
le financement est de combien
combien donne l'État par conseiller
quel est le plafond de la participation de l'État par poste
combien ça rapporte à la mairie d'accueillir un conseiller
somme maximale accordée pour chaque poste
quelle enveloppe pouvons-nous espérer
c'est bien 50 000 euros par poste
on m'a parlé de 60 000 euros par poste
est-ce 40 000 ou 50 000 euros
quelle somme recevra-t-on au total pour un poste
le montant peut-il dépasser 50 000 euros
peut-on obtenir plus de 50 000 euros
l'aide est-elle forfaitaire ou plafonnée
le soutien financier de l'État s'élève à combien
au niveau des sous l'état nous donne combien en tout
montant maximum par poste
combien l'État met-il sur la table par agent
que touche-t-on pour un conseiller
quelle somme nous est allouée
le chèque de l'État est de combien
le soutien financier pour chaque emploi
est-ce un forfait ou un maximum
les uns disent quarante mille, les autres soixante-dix mille
un tarif de 70 000 euros circule, est-il juste
le plafond dépend-il du salaire versé
puisque l'aide est de 60 000, combien inscrire au budget
de quelle somme parle-t-on pour chaque recrutement
l'aide peut-elle dépasser les cinquante mille`,
    keywords: `subvention aide montant plafond maximum somme euros combien forfait soutien financier dotation prise en charge financière par poste par agent`
  },
  {
    id: 'montant-population',
    kind: 'answer',
    title: 'le montant selon la taille de la collectivité',
    answer:
      'Le montant se compte par poste, et non par habitant : 50 000 euros par poste au maximum, que la collectivité soit petite ou grande. Le texte ne le fait dépendre ni de la population ni de la richesse ; seul l’outre-mer peut avoir une majoration.',
    factIds: ['subvention-50000-par-poste', 'montant-maximum-50000', 'majoration-outre-mer'],
    asked: `
l'aide dépend-elle de la taille de la ville
une commune de 1200 habitants touche-t-elle autant qu'une grande
le barème selon la population
avons-nous plus si nous sommes pauvres
y a-t-il une rallonge pour une commune pauvre
commune de 1200 habitants, on a droit à combien par conseiller
l'aide dépend-elle du nombre d'habitants
on est une commune de mille habitants, combien par conseiller
une petite commune touche-t-elle autant qu'une grande ville
le montant est-il le même pour toutes les communes
combien par poste pour une commune de cinq mille habitants
l'aide est-elle calculée par habitant
montant selon la population
le montant varie-t-il selon la taille de la commune
une grosse collectivité touche-t-elle plus par poste
combien par habitant
l'aide est-elle plus forte pour une commune rurale ou pauvre
le plafond change-t-il avec la taille de la ville
tout le monde a-t-il la même somme
c'est pareil pour toutes les collectivités
y a-t-il un barème selon la taille
le potentiel fiscal joue-t-il sur le montant
une ville de cent mille habitants touche-t-elle davantage
les communes pauvres ont-elles plus
la somme varie-t-elle d'un département à l'autre
touche-t-on plus en zone de montagne
la richesse fiscale joue-t-elle sur le montant`,
    keywords: `montant par poste par habitant population habitants taille barème pareil identique même somme grosse petite calculée selon dépend varie`
  },
  {
    id: 'par-an',
    kind: 'answer',
    title: '50 000 euros : par an ou pour deux ans',
    answer:
      'Les 50 000 euros par poste couvrent 24 mois en tout : ce n’est pas un montant annuel, et deux ans ne donnent pas le double.',
    factIds: ['etat-finance-24-mois', 'montant-maximum-50000'],
    asked: `
c'est 50 000 chaque année
donc 100 000 sur deux ans
50 000 balles par an et par tête
le montant est-il annuel
c'est l'enveloppe de deux ans ou d'un an
50 000 la première année puis 50 000 la deuxième
on retouche la même somme l'année suivante
c'est un total ou un montant renouvelé chaque année
est-ce une aide unique
est-ce qu'on double la somme sur deux ans
50 000 tous les ans ou une fois
ça fait 25 000 par an alors
c'est un montant pour un an
les 50 000 euros sont-ils versés chaque année
est-ce 50 000 euros par an
la subvention est-elle annuelle
notre directeur financier a budgété 50 000 euros par an et par agent
touche-t-on 50 000 euros tous les ans
la subvention est-elle versée à l'année
100 000 euros sur deux ans
75 000 euros sur trois ans
50 000 pour un an ou pour deux ans
est-ce un montant par an ou pour toute la durée
l'aide est-elle renouvelée chaque année
le montant annuel de l'aide
cinquante mille chaque année, donc cent mille en tout
le double au bout de deux ans
est-ce une somme annuelle
cette somme revient-elle tous les ans
le maire croit que c'est annuel
faut-il multiplier par deux pour deux ans
puisque nous touchons 50 000 chaque année
la somme se renouvelle-t-elle la deuxième année
l'an deux apporte-t-il autant`,
    keywords: `annuel annuelle par an chaque année tous les ans exercice budgétaire`
  },
  {
    id: 'duree-financement',
    kind: 'answer',
    title: 'la durée : 24 mois financés, convention de 36 mois au plus',
    answer:
      'L’État finance 50 000 euros sur 24 mois (deux ans). La convention avec l’État, elle, dure au maximum 36 mois (trois ans) : l’allonger ne change pas le plafond. La prise en charge est modulée selon la durée du contrat souhaitée.',
    factIds: ['etat-finance-24-mois', 'convention-36-mois-max', 'financement-module-duree'],
    asked: `
sur combien de temps s'étale le soutien
jusqu'à quand court la convention
pour combien de temps est-ce financé
un contrat de 18 mois, c'est possible
quelle longueur de contrat
le prendre pour un an seulement
avec un contrat de douze mois, a-t-on quand même 50 000
la convention démarre quand et finit quand
un CDD de vingt-quatre mois est-il obligatoire
si l'on fait trois ans, reçoit-on plus
le financement varie-t-il selon la durée du contrat
peut-on le recruter pour douze mois seulement
un contrat d'un an suffit-il
peut-on ne prendre le conseiller que six mois ou un an
l'aide est-elle modulée selon la durée
une aide modulée, cela veut dire quoi
combien de temps le conseiller reste-t-il
pendant combien d'années l'État finance
combien de mois sont financés
quelle est la durée de la convention
la convention dure combien de temps au maximum
trois ans de convention, deux ans d'aide
la convention peut-elle dépasser trois ans
l'aide s'arrête au bout de combien de temps
jusqu'à quand l'État paie
quand l'État cesse-t-il de payer
durée maximale de conventionnement
un contrat de dix-huit mois réduit-il l'aide
la prise en charge dépend-elle de la durée du contrat
sur quelle période s'étale le financement
l'aide court sur combien de temps
c'est payé jusqu'à quand
deux ans ou trois ans
le CDD peut-il faire dix-huit mois
différence entre les 24 et les 36 mois
l'aide est-elle réduite ou proratisée si le contrat est plus court
le montant dépend-il de la durée du contrat
que se passe-t-il si le contrat ne dure que douze mois
pendant combien de temps le poste est-il financé
quelle est la durée du financement
combien de temps dure la convention avec l'État
est-ce 24 mois ou 36 mois
le contrat peut-il durer trois ans
la convention peut-elle durer quatre ans
la période financée est-elle de 36 mois
pourquoi 24 mois dans un paragraphe et 36 mois dans le suivant
l'État paie pendant combien de temps
combien de mois sont pris en charge
durée maximale de la convention
durée de l'engagement de l'État
le financement court sur deux ou trois ans
peut-on étaler l'aide sur 36 mois
que se passe-t-il si on choisit une convention de trois ans
quelle est la durée du contrat
la durée du contrat change-t-elle la prise en charge
pendant combien d'années touche-t-on l'aide
est-il possible de signer un contrat d'un an seulement
pendant combien de temps l'État paie-t-il
aligner la convention sur une durée de quatre ans
signer pour cinq ans est-il possible
la convention peut-elle courir plus longtemps
l'engagement de l'État s'arrête quand
une convention aussi longue que notre mandat
durée maximale de l'accord avec l'État
deux ans ou trois ans, que faut-il retenir
un contrat plus long fait-il grossir l'enveloppe
peut-on étaler l'aide sur une période plus longue
comme l'aide court sur trois ans
l'aide est-elle payée pendant toute la convention
peut-on signer seulement pour un an
un engagement d'un an est-il permis
un étalement sur trois ans rapporte-t-il davantage
garder la convention jusqu'en 2027
signer en 2021 pour finir en 2026`,
    keywords: `durée 24 mois 36 mois deux ans trois ans vingt-quatre trente-six convention période temps longtemps modulée étaler`
  },
  {
    id: 'au-dela-24-mois',
    kind: 'answer',
    title: 'garder le conseiller après 24 mois',
    answer:
      'Après les 24 mois financés, la collectivité peut décider d’embaucher et de garder le conseiller, la convention avec l’État durant au maximum 36 mois. Le texte ne promet aucun financement de l’État au-delà, ni renouvellement.',
    factIds: ['embauche-au-dela-24-mois', 'convention-36-mois-max'],
    asked: `
si on le garde une troisième année, l'aide continue-t-elle
si on prolonge son contrat d'un an, l'État paie-t-il encore
la troisième année est-elle payée
au vingt-cinquième mois, qui paie
au bout des deux ans on est obligé de le virer
et après, on le garde ou pas
que devient-il une fois le financement terminé
peut-on le pérenniser
faut-il le passer en CDI au bout de deux ans
doit-on l'embaucher définitivement ensuite
que devient le poste à la fin de l'aide
quand l'aide se termine, doit-on le licencier
est-on obligé de le garder après deux ans
sommes-nous tenus de pérenniser le poste
on peut continuer avec lui sans l'État
peut-on prolonger son contrat après la fin du financement
peut-on embaucher le conseiller ensuite
l'embaucher à la suite du dispositif
et quand l'argent s'arrête
on en fait quoi après
peut-on le prendre définitivement ensuite
sommes-nous obligés de le garder
peut-on garder le conseiller après deux ans
peut-on l'embaucher au-delà de la période financée
et au bout des deux ans il se passe quoi
pourrons-nous conserver l'agent après la période financée
peut-on prolonger le poste une fois la période terminée
que devient le poste à la fin du financement
doit-on obligatoirement embaucher le conseiller à la fin
l'État reconduira-t-il l'aide après 24 mois
la collectivité est-elle obligée de pérenniser le poste
le conseiller peut-il être recruté au-delà de 24 mois
est-ce qu'on doit le licencier au bout des deux ans
on le garde ou c'est fini
qui paie après les deux ans
peut-on le titulariser ensuite
pérennisation du poste
et après les deux ans, il s'en va
qu'advient-il de l'agent quand l'argent s'arrête
pourra-t-on le conserver ensuite
est-on forcé de le garder après
le titulariser une fois l'aide finie
l'embaucher pour de bon à la fin
que devient le poste au terme des deux années
rien n'interdit de poursuivre avec lui
à l'issue, le conseiller doit-il partir
le licencier au terme des deux ans est-il obligatoire
sommes-nous contraints de le pérenniser`,
    keywords: `après ensuite fin période garder conserver pérenniser prolonger titulariser suite au-delà terme échéance`,
    verdict: {
      says: 'oui',
      unless: /oblig|doit|etat|finance t|licenci|reconduir|devient|passe|paie|qui|renouvel|quoi|ou/
    }
  },
  {
    id: 'par-mois',
    kind: 'answer',
    title: 'ce que l’aide couvre par mois',
    answer:
      'L’État finance 50 000 euros par poste sur 24 mois. Le texte ne donne pas de montant par mois : demandez-moi le calcul avec le nombre de postes, la durée et le salaire.',
    factIds: ['etat-finance-24-mois'],
    asked: `
combien par mois représente l'aide
quel est le montant mensuel de l'aide
cela fait combien par mois
l'aide divisée par mois`,
    keywords: `par mois mensuel mensualité divisé`
  },
  {
    id: 'remuneration',
    kind: 'answer',
    title: 'le salaire du conseiller',
    answer:
      'La collectivité rémunère le conseiller à hauteur du SMIC au minimum : le SMIC est un plancher. Elle peut compléter la rémunération si elle le juge utile, à sa charge : l’aide reste plafonnée à 50 000 euros par poste.',
    factIds: ['remuneration-smic-minimum', 'complement-remuneration', 'montant-maximum-50000'],
    asked: `
notre grille démarre au SMIC, est-ce suffisant
lui verser deux cents euros de plus que prévu
le SMIC tout juste, ça suffit
peut-on le payer en dessous du SMIC
moins que le SMIC tant qu'il est débutant ou en formation
mille euros par mois, est-ce assez
le minimum à lui verser
combien gagne un conseiller
peut-on le payer mieux que le minimum
quel salaire lui donner
sa paie est libre ou imposée
est-il au SMIC
quel est le salaire minimal du conseiller
on doit le payer combien
quel est le minimum légal à lui verser
y a-t-il un plancher de rémunération
peut-on le payer plus cher
a-t-on le droit de le payer davantage que le SMIC
qui fixe son salaire
peut-on lui verser un complément de salaire
rallonge sur sa paie à nos frais
le surplus de salaire est pour qui
le conseiller est payé combien
est-il possible de compléter sa rémunération
il touche combien le conseiller
combien on le paye
il gagne combien par mois au minimum
on peut lui donner un peu plus
le SMIC, c'est le minimum ou le maximum
rajouter une prime
peut-on ajouter quelques centaines d'euros de notre poche à sa paie
peut-on le payer mieux que le SMIC
un salaire plus élevé que le SMIC est-il permis
quel est le salaire d'un conseiller numérique
doit-on payer le conseiller au SMIC
combien gagne un conseiller numérique
peut-on le payer plus que le salaire minimum
la collectivité peut-elle compléter la rémunération
qui paie le complément de salaire
quelle rémunération plancher devons-nous prévoir
niveau de rémunération minimum
est-on obligé de le payer au SMIC ou peut-on mettre un peu plus
peut-on lui verser une prime en plus
quel traitement brut mensuel devons-nous prévoir pour l'agent
la mairie est-elle autorisée à abonder le salaire sur ses fonds propres
peut-on le payer moins que le SMIC
combien est payé le conseiller
le salaire est-il fixé par l'État
salaire au-dessus du SMIC
à quel niveau rémunérer l'agent
faut-il le payer davantage s'il est diplômé
l'État fixe-t-il un salaire
à combien doit-on le payer
le minimum légal suffit-il
peut-on lui donner mieux que le minimum
le candidat réclame davantage que le salaire minimum
rien ne nous interdit de mieux le payer
quelle est la paie d'un conseiller
combien gagnera l'agent
peut-on ajouter quelque chose à sa paie
a-t-on le droit de dépasser le salaire minimum
un plancher de rémunération existe-t-il
le candidat veut 1 900 net
un salaire au-dessus du plancher
peut-on payer en dessous du minimum
un demi-SMIC est-il possible
quel salaire plancher l'État impose-t-il`,
    keywords: `de notre poche ajouter payer mieux plus élevé davantage dépasser excéder salaire rémunération SMIC minimum plancher prime paie traitement brut complément abonder supérieur fiche de paie`
  },
  {
    id: 'salaire-100-pourcent',
    kind: 'answer',
    title: 'l’État paie-t-il tout le salaire ?',
    answer:
      'L’AMI ne dit pas que l’État paie 100 % du salaire : il finance 50 000 euros au maximum par poste sur 24 mois, le conseiller étant payé au SMIC au minimum ; tout ce qui dépasse est à la charge de la collectivité. La délibération du Caudrésis-Catésis résume en « 100 % du salaire à hauteur du SMIC » : un exemple, pas une règle.',
    factIds: [
      'montant-maximum-50000',
      'remuneration-smic-minimum',
      'complement-remuneration',
      'delib-financement'
    ],
    asked: `
tout le salaire est-il remboursé
l'État paye-t-il l'intégralité
c'est gratuit pour nous alors
reste-t-il quelque chose à payer sur la paie
et si le conseiller coûte moins de 50 000 euros
que devient la différence si le salaire est inférieur à l'aide
l'État paie l'intégralité de la paie
est-ce que le salaire est entièrement pris en charge
la subvention couvre-t-elle toute la rémunération
l'aide suffit-elle à payer son salaire
l'État rembourse-t-il toute la masse salariale
l'agent ne nous coûte donc rien en salaire
tout le salaire est couvert ou pas
les charges patronales sont dedans
on paye quelque chose sur la paie
c'est gratuit pour nous
si on le paye plus, qui prend la différence
les charges sont-elles comprises dans les 50 000 euros
les 50 000 euros comptent-ils les charges
l'État paie tout le salaire, donc rien à prévoir au budget
l'État prend-il en charge 100 % du salaire
le salaire est-il payé entièrement par l'État
la délibération dit 100 % du salaire pris en charge, l'AMI est-il aussi catégorique
l'État paie-t-il la totalité du salaire quel que soit son niveau
est-ce que l'État rembourse tout le salaire chargé
le poste est-il financé à 100 %
le poste est-il entièrement gratuit pour la commune
l'aide couvre-t-elle les charges patronales
qui paie le salaire, l'État ou la mairie
les cotisations sont-elles comprises
y a-t-il un reste à charge pour la collectivité
le poste nous coûte-t-il quelque chose
reste à charge si on paie plus que le SMIC
100 % du SMIC pris en charge
est-ce que la délibération et l'AMI disent la même chose sur le salaire
l'aide couvre-t-elle toute la paie
est-ce entièrement pris en charge par l'État
on ne débourse rien pour son salaire
le traitement est payé intégralement par l'État
le président affirme que tout est payé
la collectivité n'a rien à sortir de sa poche pour la paie
charges patronales comprises ou non dans l'aide
comme l'État paie tout, combien reste-t-il
la paie de l'agent est-elle à cent pour cent pour l'État
et les cotisations de l'employeur`,
    keywords: `100 pour cent totalité intégralité entièrement salaire chargé charges patronales cotisations sociales reste à charge coût employeur délibération contradiction`
  },
  {
    id: 'cofinancement',
    kind: 'answer',
    title: 'le cofinancement',
    answer:
      'Participer au financement est une faculté, pas une obligation : les modalités peuvent être ajustées selon la volonté de la collectivité de participer ou non, et elle peut, si elle le souhaite, rechercher un cofinancement. L’AMI ne nomme aucun cofinanceur.',
    factIds: ['modalites-ajustables', 'cofinancement-possible'],
    asked: `
un club d'entreprises propose une somme pour le poste, peut-on la prendre
accepter un don pour compléter l'aide
une fondation nous donne de l'argent pour ce poste, cela pose-t-il souci avec l'aide de l'État
l'Europe nous aide déjà, peut-on cumuler les deux subventions
peut-on cumuler avec des fonds européens, le FSE
la région nous donne une aide pour le poste, est-ce compatible avec celle de l'État
un autre financeur nous verse de l'argent, l'État paie-t-il quand même
additionner l'aide du département et celle de l'État
est-on tenu d'ajouter au pot
chercher un sponsor pour boucler le budget
une autre collectivité peut-elle participer aux frais
est-on obligé de mettre de l'argent
peut-on solliciter un cofinanceur public ou privé
chercher un financeur supplémentaire
doit-on apporter une part de financement
la collectivité doit-elle mettre la main à la poche
le département ou la région peut-il compléter l'aide
peut-on trouver un autre financeur
est-il permis de cumuler avec une autre subvention pour ce poste
la participation de la collectivité est-elle imposée
peut-on chercher un mécène ou un sponsor
peut-on ne rien ajouter à l'aide de l'État
y a-t-il un taux d'autofinancement minimum
faut-il mettre de l'argent au pot
le département peut-il compléter
une aide de la région en plus, c'est cumulable
on n'a pas un sou, est-ce bloquant
nous n'avons pas de budget, est-ce éliminatoire
sans budget peut-on quand même candidater
sommes-nous obligés de cofinancer le poste
la collectivité doit-elle mettre de l'argent
pouvons-nous rechercher un cofinancement auprès du département
le cofinancement est-il possible
la mairie n'a pas envie de mettre d'argent dedans, est-ce possible
doit-on participer au financement
peut-on chercher d'autres financeurs
peut-on compléter avec des fonds de la région ou de l'Europe
la participation de la collectivité est-elle obligatoire
les modalités financières peuvent-elles être ajustées
faut-il un apport de la commune
peut-on ne rien payer
une commune qui ne veut pas mettre un euro
sans mettre un centime de notre poche
on ne veut rien débourser
peut-on candidater sans participer financièrement
a-t-on le droit de trouver un mécène ou un partenaire financier
quelle part reste à notre charge dans le plan de financement
cumul avec d'autres aides
peut-on solliciter un sponsor ou une fondation
chercher d'autres partenaires financiers
est-on obligé de mettre au pot
une commune qui ne veut rien mettre de sa poche
la région peut-elle compléter l'aide
participer est-il une obligation
faut-il une part d'autofinancement
trouver un mécène pour le reste
comme la participation est imposée, quel taux
une commune sans le sou
le conseil départemental peut-il mettre la différence
une entreprise du coin voudrait donner de l'argent pour le poste`,
    keywords: `éliminatoire aucun budget cofinancement cofinanceur participation apport autofinancement partenaires financiers mécénat fonds propres ajuster modalités facultatif volontaire cumul`
  },
  {
    id: 'cout-collectivite',
    kind: 'answer',
    title: 'ce que cela coûte à la collectivité',
    answer:
      'L’accueil doit représenter un coût limité pour la structure accueillante. Restent à sa charge : la rémunération au-delà de l’aide, les moyens et équipements du conseiller, et les frais d’une rupture anticipée. La formation, le PIX et la tenue sont payés par l’État.',
    factIds: [
      'cout-limite',
      'moyens-equipements',
      'complement-remuneration',
      'rupture-frais-structure',
      'formation-100-pourcent'
    ],
    asked: `
ça va nous coûter combien au final
quelles dépenses pour nous
qu'est-ce qui reste de notre poche
quels frais cachés
prévoir quel budget
quelles économies par rapport à une embauche classique
qu'est-ce que ça nous coûte réellement
quelles dépenses pour la collectivité
qu'est-ce qu'on doit payer nous-mêmes
quel est le reste à charge de la commune
quels frais prévoir au budget communal
ça nous revient à combien
quel impact sur notre budget
accueillir un conseiller est-il coûteux
au total ça nous coûte quoi
ce qui reste pour notre poche
les frais cachés
que faut-il inscrire au budget
combien cela va-t-il coûter à la commune
quels coûts restent à la charge de la collectivité
quel est le coût pour la structure accueillante
quelles dépenses la mairie doit-elle prévoir
est-ce que ça coûte cher d'accueillir un conseiller
qu'est-ce qui n'est pas pris en charge par l'État
que doit payer la collectivité
quels frais à prévoir au budget
l'accueil est-il gratuit pour la collectivité
coût limité pour l'employeur
quelles charges pour nous
au final, combien cela nous coûte
qu'est-ce qui reste pour notre pomme
le reste à payer pour la mairie
cela va-t-il grever notre budget
quelles dépenses ne sont pas couvertes
une petite commune peut-elle se le permettre
est-ce une opération blanche pour nous
cela coûte-t-il un bras à une petite mairie
est-ce cher`,
    keywords: `coût coûter dépenses budget à notre charge reste frais prévoir cher limité`
  },
  {
    id: 'versement-tranches',
    kind: 'answer',
    title: 'le versement de la subvention',
    answer:
      'La subvention est versée à la collectivité (la structure employeur, pas le conseiller) en trois tranches qui partent de la signature de la convention : 20 % dans le mois qui suit la signature, 30 % six mois après, 50 % douze mois après.',
    factIds: ['versement-trois-tranches', 'tranche-1-20', 'tranche-2-30', 'tranche-3-50'],
    asked: `
combien et quand
on touche combien et quand
le fric arrive en combien de fois
comment est payée l'aide
l'argent, on l'a d'un coup ou en morceaux
à qui l'argent est-il versé
sur quel compte, en combien de virements
calendrier des paiements
l'État avance-t-il l'argent ou rembourse-t-il après coup
la commune doit-elle avancer la trésorerie
qui reçoit la subvention si le CCAS embauche
comment l'argent est-il versé
à quel rythme l'État nous paie
en combien de versements l'aide arrive
la subvention est-elle payée d'un coup
quel est le calendrier des paiements
les paiements se font comment et quand
quand touchons-nous l'argent
à qui l'aide est-elle versée, à l'agent ou à la mairie
quels sont les pourcentages de chaque tranche
l'argent arrive en plusieurs fois
quand seront versés les fonds
échelonnement de la subvention
quelle répartition des versements
l'aide est versée à quel moment
l'argent tombe quand
c'est payé d'un coup
comment se fait le paiement
la trésorerie arrive à quel rythme
faut-il avancer les fonds
on avance l'argent avant d'être payé
les trois versements sont-ils égaux
les tranches sont-elles du même montant
combien de tranches
quand est-ce qu'on reçoit l'argent
quand la subvention est-elle versée
en combien de fois est versé l'argent
calendrier de versement de l'aide
quel est l'échéancier de paiement
l'argent arrive d'un coup ou c'est étalé dans le temps
quand touche-t-on les sous
quelle est la répartition des tranches
comment est versée la subvention
l'argent est-il versé directement au conseiller
à qui est versée la subvention
y a-t-il une avance ou un acompte
combien de versements
sous quelle forme l'aide est-elle payée
la subvention est-elle versée en une fois
au bout de combien de temps reçoit-on l'argent
les tranches de paiement 20 30 50 pour cent
rythme des versements
quand l'État nous paie-t-il
est-ce que c'est versé à la fin
qui reçoit l'argent, nous ou lui
l'argent tombe-t-il d'un seul coup
la subvention arrive-t-elle en une fois à la signature
à quel rythme l'argent rentre-t-il
le calendrier des paiements de l'État
la somme est-elle fractionnée
qui encaisse l'argent, nous ou l'agent
quand et comment sommes-nous payés
la totalité est-elle versée au départ
comment s'échelonnent les paiements
l'État vire-t-il la totalité le premier jour
le virement est-il unique
est-on payé en bloc ou par morceaux
tout d'un bloc dès la signature
au bout de combien de mois a-t-on tout reçu
quand l'intégralité est-elle versée
en combien de mois l'aide entière nous parvient-elle
combien de fois l'État nous paie
l'agent touche-t-il l'aide directement
paiement mensuel ou en plusieurs fois
le chèque est-il envoyé au conseiller ou à la mairie
à qui est adressé l'argent
l'État paie-t-il l'agent en direct`,
    keywords: `égales identiques versement tranches paiement échéancier fois étalé virement trésorerie décaissement calendrier acompte avance`
  },
  {
    id: 'premiere-tranche',
    kind: 'answer',
    title: 'la première tranche',
    answer:
      'La première tranche est de 20 %, versée dans le mois suivant la signature de la convention. Les suivantes : 30 % à six mois, 50 % à douze mois.',
    factIds: ['tranche-1-20', 'tranche-2-30', 'tranche-3-50'],
    asked: `
premier virement, au bout de combien de temps
est-ce qu'on a une avance
combien au démarrage
quand tombe le premier acompte
le versement arrive combien de temps après la signature
quand reçoit-on de l'argent après avoir signé la convention
on est payé sous combien de temps après la signature de la convention
quel délai entre la signature et le premier paiement
le premier paiement intervient quand
premier acompte, quel pourcentage
quelle part touche-t-on au départ
l'avance de départ
au début on nous donne combien
une fois signé avec l'État, le premier virement tombe quand
quel pourcentage à la signature
on reçoit quoi en premier
le premier virement est de combien
au début on a combien
touche-t-on la moitié tout de suite
une grosse part est-elle versée dès le début
à quel moment touche-t-on le premier versement
quand est versée la première tranche
quel pourcentage est versé à la signature de la convention
combien représente la première tranche
quel est le premier acompte
quelle part touche-t-on au début
la première tranche est-elle de 50 %
premier paiement sous quel délai
dans combien de temps arrive le premier versement
combien reçoit-on au démarrage
la moitié tombe-t-elle dès la signature
quelle avance au démarrage
le premier chèque est de combien et arrive quand
reçoit-on quelque chose tout de suite
quelle part au lancement
la première somme arrive-t-elle vite
vu que la moitié tombe d'entrée
combien arrive juste après la signature
touche-t-on quelque chose avant la signature`,
    keywords: `tout de suite dès le début immédiatement première premier début démarrage initial avance acompte 20 pour cent`
  },
  {
    id: 'deuxieme-tranche',
    kind: 'answer',
    title: 'la deuxième tranche',
    answer:
      'La deuxième tranche est de 30 %, six mois après la signature de la convention. Elle suit les 20 % du premier mois et précède les 50 % à douze mois.',
    factIds: ['tranche-2-30', 'tranche-1-20', 'tranche-3-50'],
    asked: `
la deuxième enveloppe vient quand
à six mois on touche quoi
quand tombe le deuxième virement
la tranche du milieu, combien et quand
qu'est-ce qu'on touche au bout de six mois
le second acompte arrive à quelle date
le versement de 30 %
et le deuxième virement
qu'est-ce qui tombe à six mois
à quelle échéance perçoit-on la deuxième part
quand arrive la deuxième tranche
combien représente le second versement
que touche-t-on au bout de six mois
pourcentage de la deuxième tranche
le versement intermédiaire est de combien
la deuxième fois on touche quoi
que reçoit-on à six mois
ce qui est versé à mi-parcours
le versement du semestre
la part intermédiaire
le paiement à six mois, quelle proportion`,
    keywords: `deuxième second intermédiaire milieu six mois 30 pour cent`
  },
  {
    id: 'derniere-tranche',
    kind: 'answer',
    title: 'la dernière tranche, le solde',
    answer:
      'La troisième et dernière tranche, le solde, est de 50 %, douze mois après la signature de la convention.',
    factIds: ['tranche-3-50', 'tranche-1-20', 'tranche-2-30'],
    asked: `
la troisième enveloppe arrive au bout de combien de temps
le troisième morceau
le gros morceau, quand arrive-t-il
quand a-t-on le reste
la moitié restante, elle vient quand
et à douze mois
que reçoit-on au bout d'un an
la moitié de l'aide arrive quand
quand reçoit-on la fin de l'argent
le dernier virement, combien et quand
quel pourcentage pour le solde
qu'est-ce qu'on touche au bout d'un an
le reste de la subvention arrive quand
le paiement final
le versement de 50 %
le reste de l'argent arrive quand
et les derniers 50 %
le dernier virement
quand arrive la dernière tranche
le solde est payé quand
combien représente la dernière tranche
le solde représente-t-il 20 %
troisième versement à quelle échéance
que touche-t-on au bout d'un an
quel pourcentage à douze mois
quand a-t-on tout reçu
le dernier paiement intervient quand
la moitié de l'aide arrive à quel moment
quelle est la tranche la plus importante
la dernière tranche est-elle versée à la fin du contrat
quand tombe la moitié restante
le reliquat arrive à quel moment
la fin de l'argent vient quand
le dernier chèque
le plus gros versement arrive en dernier
le solde arrive au bout de vingt-quatre mois
la dernière part n'est-elle payée qu'à la fin
faut-il attendre deux ans pour la fin de l'argent`,
    keywords: `dernière dernier solde troisième finale final douze mois un an 50 pour cent moitié`
  },
  {
    id: 'depart-des-tranches',
    kind: 'answer',
    title: 'ce qui fait partir les tranches',
    answer:
      'Les tranches se comptent à partir de la signature de la convention entre l’État et la collectivité, et non de l’embauche ni du contrat de travail : 20 % dans le mois, 30 % à six mois, 50 % à douze mois.',
    factIds: ['tranche-1-20', 'tranche-2-30', 'tranche-3-50'],
    asked: `
quel papier fait démarrer les paiements
quel document signé lance les versements
peut-on toucher l'aide sans convention
pas de convention, pas d'argent
et si on signe la convention en retard
la subvention dépend-elle d'une signature
les délais courent à partir de quoi
ça part de l'embauche ou de la convention
si l'embauche a du retard, les versements attendent-ils
la convention est signée mais personne n'est recruté, est-on payé
les délais de paiement courent à partir de quand
l'arrivée de l'agent déclenche-t-elle le premier versement
les paiements dépendent-ils de la date d'embauche
si l'embauche est retardée, les versements le sont-ils
faut-il avoir recruté pour toucher l'argent
peut-on toucher la première tranche avant de recruter
quel événement déclenche le paiement
les mois se comptent depuis quand
ça part de l'arrivée du conseiller ou de la signature avec l'État
la première enveloppe arrive-t-elle avant l'embauche
touche-t-on quelque chose avant de recruter
qu'est-ce qui déclenche le versement des tranches
le versement part-il de l'embauche ou de la convention
la première tranche est-elle versée à l'embauche du conseiller
le délai court à compter de quelle date
les six mois se comptent à partir de quoi
quel est le point de départ de l'échéancier
est-ce la signature du contrat de travail qui compte
le versement dépend-il de la prise de poste
à partir de quand sont calculées les échéances
le premier versement a lieu à la prise de fonction
les tranches sont-elles liées au recrutement
compte-t-on à partir de l'embauche
la date de l'embauche change-t-elle les paiements
quel événement déclenche l'argent
si l'agent arrive trois mois après la signature, les paiements se décalent-ils
à dater de quel jour court l'échéancier
on embauche plus tard que prévu, l'argent attend-il
les six mois se comptent depuis la prise de poste`,
    keywords: `déclenche déclencheur point de départ à compter de à partir de signature convention embauche prise de poste contrat`
  },
  {
    id: 'majoration-outre-mer',
    kind: 'answer',
    title: 'la majoration outre-mer',
    answer:
      'En outre-mer, la subvention est majorée le cas échéant selon les dispositions réglementaires en vigueur ; le plafond est majoré pour les DROM. L’AMI ne chiffre pas cette majoration : ni taux ni montant. Pour une collectivité qui n’est pas un DROM, demandez confirmation à l’ANCT.',
    factIds: ['majoration-outre-mer', 'majoration-drom'],
    asked: `
de quel pourcentage la subvention est-elle relevée en outre-mer
le pourcentage de la majoration
combien de plus à la Réunion
un bonus pour les îles
de combien est augmentée l'aide dans les DROM
combien de plus à La Réunion ou en Martinique
l'aide est-elle plus élevée dans les DROM
quel supplément pour l'outre-mer
taux de majoration pour les départements d'outre-mer
en Guyane, quelle somme par poste
à La Réunion on a plus
combien de plus en Guadeloupe
un supplément pour les îles
bonus pour les DOM
quel abondement pour les territoires ultramarins
quel barème pour la majoration outre-mer
la subvention est-elle majorée en outre-mer
en Guadeloupe est-ce le même montant que dans l'hexagone
à La Réunion le financement est-il plus élevé
quel est le taux de majoration pour les DROM
combien en plus pour la Martinique ou la Guyane
la majoration outre-mer est-elle de 40 %
les outre-mer touchent-ils davantage
quel montant pour un poste à Mayotte
de combien est majorée l'aide ultramarine
y a-t-il un bonus pour les îles
pour une collectivité ultramarine, combien par poste
majoration en Polynésie
de combien la somme grimpe-t-elle aux Antilles
touche-t-on davantage à Fort-de-France
un surplus pour la Guyane, lequel
les ultramarins ont-ils plus
Mayotte perçoit-elle le même montant que l'hexagone
quel taux de rallonge dans les îles
les DROM reçoivent-ils un supplément
la somme est gonflée outre-mer, de combien
puisque la rallonge est de 40 % à La Réunion
La Réunion touche-t-elle 70 000`,
    keywords: `abondement bonus rallonge barème taux chiffre majoration majoré bonus supplément plus élevé hexagone métropole taux DROM ultramarin combien montant`
  },
  {
    id: 'tenue',
    kind: 'answer',
    title: 'la tenue du conseiller',
    answer:
      'Le conseiller doit revêtir une tenue vestimentaire dédiée pendant ses activités, et l’État la finance : elle n’est pas à la charge de la collectivité.',
    factIds: ['tenue-dediee', 'tenue-financee-etat'],
    asked: `
et la tenue
la tenue
doit-il mettre l'uniforme à chaque atelier ou comme il veut
la porte-t-il quand il veut ou toujours
qui paye le tee-shirt
doit-il porter un gilet
les vêtements sont fournis par qui
est-ce qu'il a un uniforme
qui fournit les vêtements
la tenue est-elle imposée au conseiller
le conseiller doit-il s'habiller d'une certaine façon
qui achète la tenue
le conseiller est-il obligé de porter une tenue
y a-t-il un uniforme
la tenue de travail du conseiller est à la charge de qui
faut-il l'habiller
il a un uniforme
le polo du dispositif est payé par qui
est-il obligé de porter la tenue
les conseillers doivent-ils porter une tenue
qui paie les vêtements
doit-il avoir un tee-shirt avec le logo
qui règle le polo et les vêtements siglés
habillement obligatoire pour travailler
le vestiaire professionnel est-il pris en charge
faut-il qu'il mette un uniforme
qui finance la tenue vestimentaire
peut-il venir habillé comme il veut
la tenue est-elle obligatoire
la mairie doit-elle acheter le gilet
doit-il porter un uniforme
peut-il refuser le gilet du programme
l'habit siglé est-il imposé
la veste aux couleurs du dispositif, qui la paie
vient-il travailler habillé comme il veut
qui achète le vêtement floqué
peut-il venir en jean
le polo est-il pour nous
a-t-il le droit de travailler sans la tenue`,
    keywords: `tenue vêtement uniforme polo gilet blouson logo siglé habillement vestiaire dress code`
  },
  {
    id: 'enveloppe-250-millions',
    kind: 'answer',
    title: 'l’enveloppe de France Relance',
    answer:
      '250 millions d’euros de France Relance sont mobilisés pour l’inclusion numérique : l’enveloppe de tout le plan, pas des seuls postes.',
    factIds: ['ctx-250-millions', 'ctx-coup-accelerateur'],
    asked: `
combien d'argent en tout dans le plan
quel budget national pour l'inclusion numérique
les 250 millions servent à quoi
combien d'argent le plan de relance met-il sur l'inclusion numérique
budget national du plan
de combien est dotée la relance pour le numérique
montant global mobilisé par l'État
combien au total pour l'inclusion numérique
le budget du plan
quel budget global le plan de relance consacre-t-il à l'inclusion numérique
quelle est l'enveloppe totale de France Relance
combien de millions sont mobilisés
quel est le budget national du dispositif
combien l'État met-il en tout dans l'inclusion numérique
montant de l'enveloppe nationale
250 millions pour quoi
d'où vient l'argent du dispositif
quel budget le gouvernement a-t-il prévu
l'enveloppe est-elle de 500 millions
quelle somme le gouvernement consacre-t-il à l'inclusion numérique
combien de millions dans le plan
l'effort financier national
quel est le budget global de la mobilisation
de combien d'argent parle-t-on pour toute la France`,
    keywords: `enveloppe budget millions national global total France Relance gouvernement inclusion numérique`
  }
]
