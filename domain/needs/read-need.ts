import { phoneNumberIn } from '../language/number-words'
import { asksAgain } from './asks-again'
import { apartFromLimit, type ChannelLimit } from './channel-limit'
import { dangerIn, withoutFigures } from './danger'
import { asidesOf } from './danger-aside'
import { likenessToDanger } from './danger-likeness'
import { isForATrade, isForSomebodyElse } from './for-somebody-else'
import { fraudIn } from './fraud'
import { heardWords } from './heard-words'
import { type Theme, themeOf } from './needs'
import { hasSensitiveNumber } from './sensitive-number'
import { TURNS } from './turns'
import { type Match, matchesIn, type Token, tokensOf } from './vocabulary'
import {
  asksHowOften,
  hasWrongNumber,
  leavesNumber,
  type Wants,
  wantsCallback,
  wantsHours,
  wantsHuman,
  wantsNothing,
  wantsStop
} from './wants'
import { saysOnlyWhere } from './where-one-is'
import { mayTellOfHarm, tellsOfHarm } from './word-kinds'
import { wordVotes } from './word-votes'

/** What one sentence told, whatever the channel. */
export interface NeedReading {
  /** A key of `NEEDS`; `indetermine` is to be asked, `none` is no need of a conseiller. */
  readonly need: string
  readonly theme: Theme
  readonly wants: Wants
  /**
   * Emergency numbers, the most urgent first. `['3018']` alone stands beside a harassment online: to be told, and the
   * need is carried on.
   */
  readonly emergency: readonly string[] | null
  /** A fraud is under way or has just cost a card: the advice comes first. */
  readonly urgentNumerique: boolean
  /** A social security, card or account number is being dictated: interrupted, and not kept. */
  readonly sensitiveNumber: boolean
  /** What keeps them from a telephone: no need in itself. */
  readonly limit: ChannelLimit | null
  /** From 0 to 1: how sure `need` is. Below 0.5 it is worth a confirmation. */
  readonly confidence: number
}

export type NeedChannel = 'voice' | 'sms' | 'whatsapp' | 'web' | 'teams'

/** Less than this is no evidence of a need. */
const LEAST = 2.6
/** A need said clearly, which stands even beside a danger. */
const CLEAR = 9
/** The name of a need, said as it is. */
const NAMED = 9.5
/** More than one name of a need, or a long one. */
const NAMED_TWICE = 13
/** What all the words say together weighs little, less beside a name, and nothing for the way that a named need is met by. */
const VOTE = 0.5
const VOTE_BESIDE_A_NAME = 0.25
/** A second and a third clue of the same need count less. */
const ECHOES = [1, 0.35, 0.2, 0.1] as const

/** Needs that are questions to the line itself. */
const TO_THE_LINE: ReadonlySet<string> = new Set([
  'cout',
  'donnees-usage',
  'candidature-emploi',
  'collectivite-ami'
])

/** A device or a channel is often only the way: « faire ma déclaration sur l'ordinateur ». */
const WAYS: ReadonlySet<string> = new Set(['smartphone', 'ordinateur', 'internet-navigation', 'mail'])
/** Where something else is clearly named, it is what stands in its way, however often it is said. */
const IN_THE_WAY = 'mot-de-passe'
const BY_THE_WAY = /(?:^| )(?:sur|avec|par|depuis|via|au) (?:(?:l|le|la|les|mon|ma|mes|un|une|son|sa) )?$/
/** « C'est pas pour les impôts, c'est pour la CAF. » */
const DENIED =
  /(?:^| )(?:pas (?:pour|celui|celle|une question|a propos|au sujet)|c est pas|plutot que|au lieu d[eu]?|sauf|a part|rien a voir avec|non pas) (?:(?:de|du|d|des|pour|l|le|la|les|mon|ma|mes|un|une) )*$/
/** « Avant c'était Doctolib, aujourd'hui… », « je travaillais à l'usine, maintenant… » */
const BEFORE =
  /(?:^| )(?:avant|autrefois|l autre (?:jour|fois)|la derniere fois|l an dernier|dans le temps) (?:c etait|je|j avais|j etais|j ai|on|pour|chez)(?: \w+){0,4} $/
const NOW = /\b(?:maintenant|aujourd hui|cette fois|desormais|a present|la|faut)\b/
/** « Ma déclaration c'est fait, maintenant… » */
const DONE =
  /^(?:\w+ ){0,3}?(?:c est (?:fait|bon|regle|ok|fini|termine)|(?:\w+ ){0,2}?(?:avec vous )?(?:l an dernier|la derniere fois|l autre (?:jour|fois)|le mois dernier) (?:et )?(?:maintenant|la|cette fois|aujourd hui|mais)|deja (?:fait|regle)|ca (?:va|y est))\b/
const ALREADY =
  /(?:deja|bien) (?:fait|regle|rempli|envoye|termine)r? (?:(?:l|le|la|les|mon|ma|mes) )?(?:(?:demande|dossier|declaration|inscription|papiers?) (?:(?:de|du|d|des|pour) )?(?:(?:l|la|le|mon|ma) )?)?$/

/**
 * What a citizen needs and wants, read from what they said, typed or what a recogniser made of it. Pure words and weights:
 * nothing is learnt from them, nothing is kept, and no input makes it throw.
 */
export function readNeed(said: string, channel: NeedChannel = 'voice'): NeedReading {
  const words = heardWords(said)
  // « Je suis sourde, je ne peux pas téléphoner » is how to answer, not what for.
  const { limit, rest } = apartFromLimit(words)
  const { need: found, score, total, margin } = bestNeed(rest)
  const asks = askedIn(rest, said)
  const danger =
    saidDanger(words, score) ??
    (rest === '' ? null : (likelyDanger(words, score, asks) ?? dangerAside(words)))
  const fraud = danger ? null : fraudIn(words)
  const sensitiveNumber = hasSensitiveNumber(words)
  const base = { sensitiveNumber, limit, urgentNumerique: fraud !== null }

  if (danger) {
    const need = score >= CLEAR && !TO_THE_LINE.has(found) ? found : 'none'
    const told = CANNOT_CALL.test(words) ? [...new Set([...danger, '114'])] : danger
    const emergency = need === 'harcelement' ? [...told, '3018'] : told
    return { ...base, need, theme: themeOf(need), wants: 'emergency', emergency, confidence: 1 }
  }
  const quiet = { ...base, emergency: null }
  if (asks.stop && (channel !== 'voice' || words !== 'fin'))
    return { ...quiet, need: 'none', theme: 'autre', wants: 'stop', confidence: 0.95 }

  if (score < CLEAR && asksAgain(said))
    return { ...quiet, need: 'indetermine', theme: 'autre', wants: 'other', confidence: 0.8 }

  const asksTheLine = asks.callback || asks.human || asks.hours
  const known = (asksTheLine ? score : total) >= LEAST
  const sure = known ? Math.min(1, Math.max(score, LEAST) / 10) * (0.5 + 0.5 * margin) : 0.3
  if (fraud && !(known && score >= 15 && found === 'harcelement')) {
    const need = 'arnaque-securite'
    return {
      ...quiet,
      need,
      theme: themeOf(need),
      wants: fraud === 'now' ? 'human' : 'routing',
      confidence: 0.9
    }
  }
  if (asks.nothing && (score < CLEAR || hasWrongNumber(words) || (isForATrade(words) && score < NAMED_TWICE)))
    return { ...quiet, need: 'none', theme: 'autre', wants: 'other', confidence: 0.8 }

  // « Vous pouvez m'appeler ce soir » has a telephone in it, and no trouble with one.
  const isOnlyAWay =
    ((asks.callback || asks.human) && found === 'smartphone' && score < CLEAR) ||
    (asks.human && OF_A_ROBOT.has(found) && !A_ROBOT_WANTED.test(words)) ||
    (asks.callback && found === 'donnees-usage' && DICTATED.test(words))
  const need = known && !isOnlyAWay ? found : 'indetermine'
  const emergency = need === 'harcelement' && HURT.test(words) ? ['3018'] : null
  const wants = wantOf(words, need, asks)
  return { ...base, emergency, need, theme: themeOf(need), wants, confidence: Math.round(sure * 100) / 100 }
}

/** « Mon numéro, c'est le zéro quatre… » */
const DICTATED = /\bzero (?:un|deux|trois|quatre|cinq|six|sept|neuf)\b|\b0[1-79]/

/** « Je veux pas causer à un robot » is no wish to learn about them. */
const OF_A_ROBOT: ReadonlySet<string> = new Set(['ia', 'ordinateur', 'parentalite-ent'])
const A_ROBOT_WANTED =
  /\b(?:ordinateur|pc|portable|clavier|souris|chatgpt|intelligence|ia|pronote|ecole|college|lycee|notes|devoirs)\b/

/** The chance of danger from which numbers are told: where nothing else was understood, a need vaguely, a need clearly. */
const LIKELY = 0.4
const MORE_LIKELY = 0.5
const CERTAIN = 0.85
/** What is told in passing has fewer words to go by. */
const IN_PASSING = 0.65
/** Too few to be alike, unless one of them is of harm: « parce qu'on a un quatrième ». */
const FEW = 8
/** What a sentence asks of the line in so many words, whatever the need. */
interface Asks {
  readonly stop: boolean
  readonly callback: boolean
  readonly human: boolean
  readonly hours: boolean
  /** Thanks, a greeting, a wrong number. */
  readonly nothing: boolean
}

/** Nobody dictates a number after more than this. */
const MOST_LETTERS = 2_000

const askedIn = (words: string, said: string): Asks => ({
  stop: wantsStop(words),
  callback:
    wantsCallback(words) || (leavesNumber(words) && phoneNumberIn(said.slice(0, MOST_LETTERS)) !== null),
  human: wantsHuman(words),
  hours: wantsHours(words),
  nothing: wantsNothing(words) || isForSomebodyElse(words)
})

/** « Je viens de perdre mon papa et la voiture est à son nom »: a loss, and its papers. */
const AFTER_A_DEATH = /\b(?:a (?:son|mon|leur) nom|succession|heritage|notaire|reversion)\b/

/** « Aide svp », « j'ai besoin d'aide »: help is what this line is for. */
const ONLY_HELP =
  /^(?:(?:bonjour|allo|j|ai|je|veux|voudrais|il|me|faut|besoin|de|d|l|une|un|petite?|aider|help|s il vous plait|merci)(?: |$))+$/

/** A story, a lesson, a claim for what is long over: the signs of danger are read in them every day. */
const IN_A_STORY =
  /\b(?:films?|series?|episodes?|emissions?|jeux?|niveau|personnages?|replay|montage|exposes?|formations?|concours|fond d ecran|acheter|vendre|vends|detecteurs?|controle technique|expert|rente|certificat|acte|visios?|y a (?:\w+ ){1,3}ans?|l an (?:dernier|passe)|l annee derniere|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:19|20)\d\d|deux mille \w+|(?:raconte\w*|disent|dit) (?:partout|sur (?:facebook|internet|tiktok|les reseaux|whatsapp)|a la tele)|si c est (?:vrai|faux)|vrai ou (?:faux|pas|intox)|c est vrai ou|jugements?|prononce|raffinerie|parait qu[e]?|rumeurs?|intox|pipeau|est ce (?:que c est |bien )?(?:vrai|serieux))\b/
/** Said beside a danger too, more often beside none. */
const MAYBE_A_STORY =
  /\b(?:cours|ateliers?|lol|mdr|ptdr|assurance|notaire|pension|retraite|aah|mdph|apa|plainte|en ligne|site|page|fenetres?|y a (?:\w+ ){1,3}mois)\b/

/** Danger by its signs, unless a story is told with them that is not like those of people in danger. */
function saidDanger(words: string, score: number): readonly string[] | null {
  const danger = dangerIn(words, score < LEAST)
  if (!danger) return null
  const least = IN_A_STORY.test(words) ? 0.35 : MAYBE_A_STORY.test(words) ? 0.05 : 0
  const { chance, numbers } = likenessToDanger(words)
  if (chance < least) return null
  // « Papa a jeté ma sœur dans l'escalier » has the signs of a fall, and is like a violence.
  const isAnother = chance > MORE_LIKELY && !danger.includes(numbers[0] ?? '')
  return isAnother ? [...new Set([...danger, ...numbers])] : danger
}

/** Who can't call is told the number that is written to. */
const CANNOT_CALL =
  /\b(?:suis|est|moi|je) (?:sourde?|malentendante?|muette?)\b|\b(?:peu[xt]?|peut) pas (?:appeler|telephoner|parler)\b/

/** « Je me suis cassé la jambe au ski le mois dernier » */
const LONG_OVER =
  /\b(?:y a (?:\w+ ){1,3}(?:ans?|mois)|l an (?:dernier|passe)|l annee (?:derniere|passee)|le mois (?:dernier|passe)|(?:19|20)\d\d)\b/
/** « Ça fait trois fois que j'appelle et personne répond »: the line itself is meant. */
const CALLED_IN_VAIN =
  /\bj (?:vous )?appelle (?:depuis (?:\w+ ){1,4})?(?:et |mais |y a )?(?:jamais |toujours )?personne (?:me |nous )?(?:repond|decroche)/
/** « Plutôt au 06… »: its figures are like nothing. */
const TELEPHONE_NUMBER = /\b0[1-79](?: ?\d\d){4}\b/g

/** Danger by its likeness to examples, in a sentence that asks for nothing the line knows. */
function likelyDanger(said: string, score: number, asks: Asks): readonly string[] | null {
  const words = said.replace(TELEPHONE_NUMBER, '').replace(/ {2,}/g, ' ').trim()
  if (saysOnlyWhere(words) || ONLY_HELP.test(words) || words.split(' ').length < 3) return null
  if (score >= CLEAR && AFTER_A_DEATH.test(words)) return null
  const asked = Object.values(asks).some(Boolean) || LONG_OVER.test(words) || CALLED_IN_VAIN.test(words)
  const likely = score < LEAST ? LIKELY : MORE_LIKELY
  const least = asked || score >= CLEAR ? CERTAIN : mayTellOfHarm(words) ? likely : IN_PASSING
  const { chance, numbers } = likenessToDanger(words)
  if (chance <= least) return null
  // « Je me bats avec mon cv »: without the figure there is no danger left.
  const plain = withoutFigures(words)
  return plain === words || (plain.split(' ').length > 3 && likenessToDanger(plain).chance > least)
    ? numbers
    : null
}

/** « Je vous rappellerai pour la carte grise, là il y a un homme sous un camion »: the end is another matter. */
function dangerAside(words: string): readonly string[] | null {
  for (const aside of asidesOf(words)) {
    if (aside.split(' ').length < FEW && !tellsOfHarm(aside)) continue
    if (likenessToDanger(aside).chance <= IN_PASSING) continue
    const { score } = bestNeed(aside)
    if (score >= CLEAR) continue
    const danger = likelyDanger(aside, Math.max(score, LEAST), askedIn(aside, aside))
    if (danger) return danger
  }
  return null
}

/** Somebody is harassed: not a workshop about it. */
const HURT =
  /\b(?:me|m|mon|ma|mes|on|nous|il|elle|ils|quelqu un|fils|fille|petitenfant|je|j|victime|eleve|garcon)\b(?!.*\b(?:atelier|prevention|conference|sensibilis\w*|expos[ee]|intervention)\b)/

/** A telephone number and nothing else: somebody waits to be called. */
const ONLY_A_NUMBER = /^(?:(?:c est|mon|numero|telephone|le|au|voici) )*0[1-79](?: ?\d){8}$/

function wantOf(words: string, need: string, asks: Asks): Wants {
  if (asks.callback) return 'callback'
  // « Entre midi et deux, y a quelqu'un ? »
  if (asks.hours && /\by a (?:t il )?quelqu un\b/.test(words)) return 'hours'
  if (asks.human) return 'human'
  if (asksHowOften(words)) return 'hours'
  if (ONLY_A_NUMBER.test(words)) return 'callback'
  if (TO_THE_LINE.has(need)) return 'other'
  if (asks.hours) return 'hours'
  return 'routing'
}

interface Best {
  readonly need: string
  /** What its names and turns weigh. */
  readonly score: number
  /** With what all the words say together: enough to choose between needs, never evidence beside a danger. */
  readonly total: number
  /** 0 when a second need is as likely, 1 when there is none. */
  readonly margin: number
}

/**
 * « Je suis en train de… » takes no train, « mon bus arrive » is why they cannot stay, no « âme » is the aide médicale, and nobody
 * needs the street they live in.
 */
const UNDER_WAY =
  /\b(?:fausse|mauvaise) manipulation\b|\bvous reparez (?:les |des |la |une )?\w+(?: a laver| a pain)?$|\b(?:rue|avenue|boulevard|impasse|allee|quai|faubourg|place|chemin|lotissement) (?:de |du |des |d )(?:la |l |les )?(?!parking|stationnement|creche|fac|concert|spectacle|ventes?\b)\w+|\b(?:bus|camion|fourgon|camionnette) (?:numeriques?|(?:ou|qui|pour) (?:on )?(?:apprend\w*|montre\w*|aide\w*)(?: (?:a|l|le|la|les|un))* \w+)\b|\b(?:j|je vous|on vous) appelle (?=pour |de la part|a propos)|\b(?:laisse|oublie|perdu|tombe)e?s? (?:dans|sur) (?:le|la|un|l) (?:bus|train|metro|tram|car|taxi|quai)\b|\b(?:saute|descends?|monte|sors|sort|attends?|cours) (?:du|dans le|de la|le|la|apres le) (?:bus|train|tram|metro|car|taxi)\b|\bje suis (?:chez le|au|a la|en|a) (?:medecin|docteur|dentiste|travail|boulot|volant|table|courses?)\b|\ben train de?\b ?|\b(?:mon|le|dans le|suis dans le) (?:bus|train|tram|metro|car|taxi) (?:arrive|part|va partir|est la|entre)\b|\brendu l ame\b|\b(?:etats?|vague|fond) d? ?ame\b/g

/** Who told them to call, whom they want to speak to, that they want to call: why is not said yet. */
const TO_CALL =
  /\b(?:c est )?(?:mon|ma|mes|une?|le|la|les) (?:\w+ ){1,2}qui (?:m|nous) (?:a|ont) (?:dit|conseille|demande|donne|recommande)e?r? (?:de |d |votre |ce )?(?:vous )?(?:appeler|telephoner|contacter|numero)\b|\b(?:(?:mon|ma|mes|une?|le|la|les) \w+ |on )?(?:m|nous|lui) (?:a|ont|avait|avez) (?:dit|conseille|demande|recommande|propose|suggere)e?r? (?:de |d )?(?:vous )?(?:appeler|telephoner|contacter)(?: (?:ici|ce numero|au numero|a ce numero|votre numero))?\b|^(?:(?:bonjour|allo|s il vous plait|moi|ben|alors) )*(?:je |j |on )?(?:veux|voudrais|souhaite|aimerais|souhaiterais|dois|peux|pourrais|voulais) (?:vous )?(?:(?:parler a|appeler|telephoner a) (?:mon|ma) (?:fils|fille|mari|femme|mere|pere|maman|papa|soeur|frere|ami|amie|copine|copain)|telephoner|appeler|parler)(?: (?:s il vous plait|merci))*$/g

/** « Le code, c'est vingt mille deux cents »: where they live. */
const POSTCODE =
  /\b(?:le |mon |notre |par )?(?:code|cp)(?: (?:c est|est|euh|le|du|de|chez|moi|nous|postal|village|la commune|pour moi))* (?:\d{5}|\d\d \d{3}|(?:(?:zero|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et|quatre) ){1,5}(?:mille|cents?)(?: (?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et|cents?)\b)*)/g

/** « Aller voir ma sœur » is a journey, « me rendre chèvre » no herd. */
const OTHERWISE =
  /\b(?:cherche|trouve|mets|prends|retrouve|chausse) mes lunettes\b|\bau (?:boulot|travail|bureau|taf)\b(?= rappel\w*| je peux| (?:jusqu|apres))|\b(?:peux|peut) pas (?:parler|telephoner) au (?:boulot|travail|bureau)\b|\b(?:sera|est|serai|suis|sont|seront|soit) rentree?s?\b|\bca a change de nom\b|\b(?:aller|vais|va|allait|irai|irais|ira|allons|venir|viens|vient) voir (?:mon|ma|mes|le|la|les|nos|notre) (?:\w+ )?(?:fille|fils|soeur|frere|mere|pere|enfants?|petitenfants?|cousine?|tante|oncle|famille|niece|neveu|maman|papa|copine|copain|amie?)s?\b(?! (?:en |par |sur |avec )(?:la |l |le )?(?:video|visio|camera|ecran|tablette|ordinateur|telephone))|\b(?:rend\w*|deviens|devenir|tourner?) (?:\w+ )?(?:chevre|bourrique)\b|\b(?:oh |ah )?la vache\b/g

function bestNeed(said: string): Best {
  const words = said
    .replace(POSTCODE, ' ')
    .replace(OTHERWISE, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(UNDER_WAY, '')
    .replace(TO_CALL, '')
    .trim()
  const split = words === '' ? [] : words.split(' ')
  const tokens = tokensOf(split)
  const clues = new Map<string, { weight: number; positions: readonly number[] }[]>()
  const add = (need: string, weight: number, positions: readonly number[]) => {
    const known = clues.get(need)
    if (known) known.push({ weight, positions })
    else clues.set(need, [{ weight, positions }])
  }
  const matches = matchesIn(tokens, words)
  for (const match of matches) {
    if (!isInside(match, matches))
      add(match.need, match.weight * inContext(match, tokens, split), match.positions)
  }
  for (const { need, weight, form } of TURNS) if (form.test(words)) add(need, weight, [])

  const isNamed = [...clues].some(
    ([need, found]) => need !== IN_THE_WAY && found.some(({ weight }) => weight >= NAMED)
  )
  const votes = wordVotes(split)
  let best = { need: 'indetermine', score: 0, total: 0 }
  let second = 0
  for (const need of new Set([...clues.keys(), ...votes.keys()])) {
    const sum = sumOf(clues.get(need) ?? [])
    const score = isNamed && need === IN_THE_WAY ? Math.min(sum, NAMED) : sum
    const vote = votes.get(need) ?? 0
    const isWay = need === IN_THE_WAY || WAYS.has(need)
    const total = score + (isNamed ? VOTE_BESIDE_A_NAME * (isWay ? 0 : Math.max(0, vote)) : VOTE * vote)
    if (total > best.total) {
      second = best.total
      best = { need, score, total }
    } else if (total > second) second = total
  }
  return { ...best, margin: best.total > 0 ? 1 - second / best.total : 0 }
}

/** The clues of one need, the strongest first; those that rest on the same words as a stronger one bring nothing. */
function sumOf(clues: { weight: number; positions: readonly number[] }[]): number {
  const used = new Set<number>()
  let sum = 0
  let rank = 0
  for (const { weight, positions } of clues.sort((left, right) => right.weight - left.weight)) {
    if (positions.length > 0 && positions.every(position => used.has(position))) continue
    for (const position of positions) used.add(position)
    sum += weight * (ECHOES[rank] ?? 0)
    rank++
  }
  return sum
}

/** Whether a longer name of another need holds all the words of a match: « mot de passe » in « mot de passe Ameli » is not. */
function isInside(match: Match, matches: readonly Match[]): boolean {
  const first = match.positions[0] ?? 0
  const last = match.positions.at(-1) ?? 0
  return matches.some(
    other =>
      other.need !== match.need &&
      other.positions.length > match.positions.length &&
      other.weight > match.weight &&
      (other.positions.at(-1) ?? 0) - (other.positions[0] ?? 0) < other.positions.length + 1 &&
      (other.positions[0] ?? 0) <= first &&
      (other.positions.at(-1) ?? 0) >= last
  )
}

function inContext(match: Match, tokens: readonly Token[], split: readonly string[]): number {
  const first = tokens[match.positions[0] ?? 0]?.at ?? 0
  const last = tokens[match.positions.at(-1) ?? 0]?.at ?? 0
  const before = `${split.slice(Math.max(0, first - 6), first).join(' ')} `
  if (DENIED.test(before)) return 0.15
  if (BEFORE.test(before) && NOW.test(split.slice(last + 1).join(' '))) return 0.45
  if (ALREADY.test(before) || DONE.test(split.slice(last + 1, last + 8).join(' '))) return 0.3
  if (WAYS.has(match.need) && match.positions.length === 1 && BY_THE_WAY.test(before)) return 0.5
  return 1
}
