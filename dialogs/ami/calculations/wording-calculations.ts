import type { Day } from '../../../domain/values/day'
import { dayOfYearInWords, fullDayInWords } from '../../../domain/values/wording-day'

/** What is said of the sums and dates that were calculated. Every number comes in as an argument or from the text. */

/** 50000 is « 50 000 », with the space of the AMI. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ' ')

export const euros = (value: number): string => `${grouped(value)} euros`

export const frenchDay = (day: Day, withYear: boolean): string =>
  withYear ? fullDayInWords(day) : dayOfYearInWords(day)

const posts = (count: number) => `${count} poste${count > 1 ? 's' : ''}`
const ranks = ['première', 'deuxième', 'troisième et dernière'] as const
const overseas =
  ' Outre-mer, une majoration peut s’y ajouter : l’AMI ne la chiffre pas, elle n’est donc pas comptée ici.'

export const total = (count: number, sum: number, isOverseas: boolean, hasCoordonnateur: boolean) =>
  `Pour ${posts(count)}, la subvention de l’État est de ${euros(sum)} au maximum : ${count} × 50 000 euros, pour 24 mois.${
    hasCoordonnateur ? ' Le plafond est le même pour le coordonnateur.' : ''
  }${isOverseas ? overseas : ''}`

export const oneTranche = (count: number, rank: 1 | 2 | 3, percent: number, sum: number) =>
  `Pour ${posts(count)}, la ${ranks[rank - 1]} tranche est de ${euros(sum)} (${percent} % de ${euros(count * 50_000)}), ${whenPaid[rank - 1]}.`

const whenPaid = [
  'dans le mois suivant la signature de la convention',
  'six mois après la signature de la convention',
  'douze mois après la signature de la convention'
] as const

export const allTranches = (count: number, sums: readonly number[], isOverseas: boolean) =>
  `Pour ${posts(count)} (${euros(count * 50_000)} au maximum), les trois versements sont de ${euros(sums[0] ?? 0)} dans le mois suivant la signature de la convention (20 %), ${euros(sums[1] ?? 0)} six mois après (30 %) et ${euros(sums[2] ?? 0)} douze mois après (50 %).${isOverseas ? overseas : ''}`

export const plan = (
  count: number,
  signed: string,
  tranches: readonly { amountEuros: number; percent: number; day: string }[],
  isOverseas: boolean
) => {
  const paid = tranches.map(
    ({ amountEuros, percent, day }, index) =>
      `${euros(amountEuros)} ${index === 0 ? 'au plus tard ' : ''}le ${day} (${percent} %)`
  )
  return `Pour ${posts(count)}, convention signée le ${signed} : ${euros(count * 50_000)} au maximum (${count} × 50 000 euros, pour 24 mois), en trois versements : ${paid.slice(0, -1).join(', ')} et ${paid.at(-1)}.${isOverseas ? overseas : ''}`
}

export const inYear = (
  count: number,
  signed: string,
  year: string,
  paid: readonly { amountEuros: number; percent: number; day: string }[]
) => {
  const opening = `Pour ${posts(count)}, convention signée le ${signed}`
  if (paid.length === 0) return `${opening} : aucun des trois versements ne tombe en ${year} (0 euro).`
  const sum = paid.reduce((all, { amountEuros }) => all + amountEuros, 0)
  const each = paid.map(({ amountEuros, percent, day }) => `${euros(amountEuros)} (${percent} %) le ${day}`)
  return `${opening} : ${euros(sum)} au maximum en ${year}${paid.length > 1 ? `, soit ${each.slice(0, -1).join(', ')} et ${each.at(-1)}` : `, versés le ${paid[0]?.day} (${paid[0]?.percent} %)`}. La première tranche est due dans le mois suivant la signature : la date donnée est la plus tardive.`
}

export const stillToCome = (count: number, paid: 1 | 2, percent: number, sum: number) =>
  `Pour ${posts(count)}, après ${paid === 1 ? 'la première tranche' : 'les deux premières tranches'}, il reste ${euros(sum)} à recevoir (${percent} % de ${euros(count * 50_000)} au maximum).`

export const received = (months: number, percent: number, count: number | null, sum: number) =>
  `${months === 12 ? 'Un an (12 mois)' : `${months} mois`} après la signature de la convention, la collectivité aura reçu ${percent} % de la subvention${percent === 50 ? ' (la moitié)' : percent === 100 ? ' (la totalité)' : ''}${
    count === null ? `, soit ${euros(sum)} pour 1 poste` : `, soit ${euros(sum)} pour ${posts(count)}`
  } au maximum.`

export const monthly = (count: number, months: number, oneEuros: number, allEuros: number) =>
  `50 000 euros répartis sur ${months} mois font ${euros(oneEuros)} par mois et par poste (arrondi à l’euro)${
    count > 1 ? `, soit ${euros(allEuros)} par mois pour ${posts(count)}` : ''
  }.${months > 24 ? ' Allonger la convention ne change pas le plafond.' : ''}`

export const yearly = (sum: number) =>
  `50 000 euros pour 24 mois (deux ans) font ${euros(sum)} par an et par poste : ce n’est pas 50 000 euros par an.`

const grossCaveat =
  ' J’ai compté le montant tel que vous le donnez : s’il s’agit du brut, ajoutez les charges de l’employeur.'

export const remaining = (given: {
  count: number
  months: number
  monthlyEuros: number
  totalEuros: number
  subventionEuros: number
  remainingEuros: number
  isGross: boolean
}) =>
  `Pour ${posts(given.count)} à ${euros(given.monthlyEuros)} par mois pendant ${given.months} mois, la dépense est de ${euros(given.totalEuros)} ; la subvention est de ${euros(given.subventionEuros)} au maximum ; il reste ${euros(given.remainingEuros)} à la charge de la collectivité.${
    given.isGross ? grossCaveat : ''
  }`

export const coveredEntirely = (given: {
  count: number
  months: number
  monthlyEuros: number
  totalEuros: number
  subventionEuros: number
  isGross: boolean
}) =>
  `Pour ${posts(given.count)} à ${euros(given.monthlyEuros)} par mois pendant ${given.months} mois, la dépense est de ${euros(given.totalEuros)}, sous le plafond de ${euros(given.subventionEuros)} : il ne resterait rien (0 euro) à la charge de la collectivité pour ce montant. Le conseiller est payé au SMIC au minimum.${given.isGross ? grossCaveat : ''}`

export const postsFor = (sum: number, count: number) =>
  `${euros(sum)} correspondent à ${posts(count)} à 50 000 euros au maximum chacun.`

export const trancheDays = (days: readonly string[], signed: string) =>
  `Convention signée le ${signed} : première tranche (20 %) au plus tard le ${days[0]}, deuxième (30 %) le ${days[1]}, troisième et dernière (50 %) le ${days[2]}.`

export const trancheDay = (rank: 1 | 2 | 3, day: string, signed: string, percent: number) =>
  `Convention signée le ${signed} : la ${ranks[rank - 1]} tranche (${percent} %) tombe ${rank === 1 ? 'au plus tard ' : ''}le ${day}.`

export const selectBy = (presented: string, by: string) =>
  `Candidat présenté le ${presented} : la collectivité a jusqu’au ${by} pour le sélectionner (15 jours au maximum).`

export const signBy = (selected: string, by: string) =>
  `Candidat sélectionné le ${selected} : le contrat est à signer au plus tard le ${by} (15 jours au maximum), après contact avec un organisme de formation.`

export const selectAndSignBy = (presented: string, select: string, sign: string) =>
  `Candidat présenté le ${presented} : sélection au plus tard le ${select} (15 jours), puis signature du contrat dans les 15 jours qui suivent, donc au plus tard le ${sign}.`

export const thirtyDays =
  '15 jours au maximum pour sélectionner le candidat, puis 15 jours pour signer le contrat : 30 jours au maximum entre la présentation du candidat et la signature.'

export const examinedOn = (day: string) =>
  `L’ANCT étudie les candidatures le 15 de chaque mois : la vôtre passerait le ${day}. Le texte ne dit pas sous combien de jours la réponse arrive.`

export const examinedNextMonth = (date: number) =>
  `L’ANCT étudie les candidatures le 15 de chaque mois : un dossier déposé le ${date} est étudié le 15 du mois suivant.`

export const examinedThisMonth = (date: number) =>
  `L’ANCT étudie les candidatures le 15 de chaque mois : un dossier déposé le ${date} est étudié le 15 du même mois.`

export const fundedUntil = (signed: string, end: string, longest: string) =>
  `En comptant 24 mois depuis le ${signed}, la période financée va jusqu’au ${end} ; une convention de 36 mois, la durée maximale, irait jusqu’au ${longest}. (Le texte ne dit pas de quel jour partent les 24 mois : la convention le précise.)`

export const reports = (months: number, monthlyCount: number, quarterly: number, halfYearly: number) =>
  `Sur ${months} mois : ${monthlyCount} reportings mensuels, ${quarterly} trimestriels et ${halfYearly} semestriels, soit ${monthlyCount + quarterly + halfYearly} en tout.`

export const betweenTranches =
  'Six mois (6 mois) séparent la deuxième tranche (six mois après la signature de la convention) de la troisième (douze mois après).'

export const betweenFirstTranches =
  'La première tranche est versée dans le mois suivant la signature de la convention, la deuxième six mois après la signature : environ 5 mois les séparent.'

export const programme = (sum: number) =>
  `4 000 postes à 50 000 euros au maximum feraient ${grouped(sum / 1_000_000)} millions d’euros. L’AMI ne donne pas ce total : c’est un calcul.`

export const appealUntil = (day: string) =>
  `Délibération publiée le 23 février 2021 : le délai de recours de deux mois court jusqu’au ${day}, de date à date.`

export const daysBetween = (days: number, from: string, to: string) =>
  `Du ${from} au ${to}, il y a ${days} jours.`

export const missing = (absents: number, proxies: number) =>
  `${absents} absents et ${proxies} pouvoirs : ${absents + proxies} membres n’étaient pas là eux-mêmes, sur 72 en exercice (calcul).`

export const present = (titulaires: number, suppleants: number) =>
  `${titulaires} titulaires et ${suppleants} suppléants : ${titulaires + suppleants} membres étaient présents (calcul).`

export const presentShare = (percent: number) =>
  `62 présents sur 72 conseillers en exercice : ${percent} % (calcul, arrondi).`

export const impossibleDay = 'Cette date n’existe pas au calendrier : donnez-moi le jour, le mois et l’année.'
export const tooManyPosts = (most: number) =>
  `Donnez-moi un nombre de postes entre 1 et ${grouped(most)}, tout le programme, et je calcule.`
