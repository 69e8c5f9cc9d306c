import { languageHeard } from '../../domain/language/foreign'
import { saysSafe } from '../../domain/needs/after-danger'
import { asksAgain } from '../../domain/needs/asks-again'
import { changesTheNeed, isAboutSomethingElse } from '../../domain/needs/change-of-mind'
import { channelLimitIn } from '../../domain/needs/channel-limit'
import { KEYPAD_NEEDS, type KnownNeed, UNKNOWN_NEED } from '../../domain/needs/known-need'
import { mannersIn } from '../../domain/needs/manners'
import type { SaidNeed } from '../../domain/needs/said-need'
import { spokenKey } from '../../domain/needs/spoken-key'
import { yesOrNo } from '../../domain/needs/yes-or-no'
import type { Place, PlaceReading } from '../../domain/places/place'
import type { Day } from '../../domain/values/day'
import { distanceMeters } from '../../domain/values/position'
import type { Heard, Reply, Step } from '../dialog'
import type { HelplineState } from './state'
import { troubleOf } from './trouble'
import type { HelplineWords } from './words'

export interface HelplinePorts {
  readonly words: HelplineWords
  readonly readNeed: (said: string) => SaidNeed
  /** `asked`: the words answer « where are you? »; `among`: only these communes are looked up. */
  readonly readPlace: (said: string, options: { asked: boolean; among?: readonly Place[] }) => PlaceReading
  /** The days named in a sentence; left out where nobody tells of hours. */
  readonly daysAsked?: (said: string) => readonly Day[]
  /** An SMS can be sent to the telephone that they call from. */
  readonly maySms?: boolean
}

type HelplineReply = Reply<HelplineState>

/** Below it the recogniser is not believed without a confirmation. @see CONTRACT, "confirm" */
const SURE = 0.7
const MAX_MISSES = 3
const MAX_HEARD = 9
const MAX_CHOICES = 3

/** Before anything was said. */
export const nothingKnown = (words: HelplineWords): HelplineState => ({
  step: 'need',
  question: words.needQuestions[0],
  need: null,
  place: null,
  choices: [],
  guess: null,
  misses: 0,
  heard: 0,
  danger: null,
  offer: null
})

const ask = (state: HelplineState, before: readonly string[] = []): HelplineReply => ({
  kind: 'ask',
  before,
  state: { ...state, heard: state.heard + 1 }
})
/** A person is to be found; whoever chose to be told in writing is written to instead. */
const reach = (state: HelplineState, before: readonly string[] = []): HelplineReply =>
  state.bySms && state.place
    ? { kind: 'promise', promise: 'sms', number: null, before, state, recording: null }
    : { kind: 'reach', before, state }
const questionAt = (questions: readonly string[], misses: number) =>
  questions[Math.min(misses, questions.length - 1)] ?? ''

/** The first document of a call. */
export const greet = (words: HelplineWords, before: readonly string[]): HelplineReply =>
  ask(nothingKnown(words), before)

/** The question that waits, said again: after a document was lost, or on `*`. */
export const askAgain = (state: HelplineState, before: readonly string[] = []): HelplineReply =>
  ask(state, before)

/** Steps where a key may be said as well as pressed. */
const KEYED_STEPS: ReadonlySet<Step> = new Set(['need', 'place-choice', 'confirm', 'offer'])

/** What was heard, with the key that the words stand for: « la deuxième », « répétez ». */
export function withSpokenKey(state: HelplineState, heard: Heard): Heard {
  if (heard.keys || !heard.text) return heard
  // « Je suis malentendante, parlez plus fort »: said again, and slowly.
  if (!state.slowly && channelLimitIn(heard.text) === 'hearing') return heard
  if (asksAgain(heard.text)) return { ...heard, keys: '*', text: '' }
  const key = KEYED_STEPS.has(state.step) ? spokenKey(heard.text) : null
  return key === null ? heard : { ...heard, keys: key, text: '' }
}

/** Danger words come before anything else, at every step; `null` when there are none. */
export function inDanger(
  state: HelplineState,
  said: SaidNeed | null,
  words: HelplineWords
): HelplineReply | null {
  if (!said?.emergency || said.wants !== 'emergency') return null
  const goesOn = words.goOn('')
  const question =
    state.step === 'need'
      ? words.afterDanger
      : state.question.startsWith(goesOn)
        ? state.question
        : words.goOn(state.question)
  const alarm = state.alarm ?? { question: state.question, step: state.step }
  return ask({ ...state, question, danger: said.emergency, alarm }, [words.danger(said.emergency)])
}

/** Whether a sentence says anything that is not an answer to the danger: it is then answered as ever. */
export const isAnotherMatter = (said: SaidNeed | null, place: PlaceReading | null): boolean =>
  (said !== null && (said.need !== null || !['routing', 'other'].includes(said.wants))) ||
  (place !== null && (place.kind === 'several' || (place.kind === 'one' && place.certainty === 'exact')))

/**
 * The answer to « if somebody is in danger, call… »: told again, warmly, to whoever says yes, or nothing that can be understood, and
 * a person is found for them at last; whoever is safe goes on. `null` where nothing was told, or something else is said.
 */
export function afterAlarm(
  { alarm, ...state }: HelplineState,
  heard: Heard,
  said: SaidNeed | null,
  place: PlaceReading | null,
  words: HelplineWords
): HelplineReply | null {
  const { danger } = state
  if (!alarm || !danger || (heard.keys !== '' && heard.keys !== '*')) return null
  if (saysSafe(heard.text)) return askAgain({ ...state, question: alarm.question, misses: 0 }, [words.safe])
  if (isAnotherMatter(said, place)) return null
  const misses = state.misses + 1
  if (misses >= MAX_MISSES) return reach(state, [words.dangerAgain(danger), words.toAPerson])
  return ask({ ...state, alarm, misses, question: words.somebodyHere }, [words.dangerAgain(danger)])
}

/** Goes on as before the alarm. */
export function withoutAlarm({ alarm, ...state }: HelplineState): HelplineState {
  return alarm ? { ...state, question: alarm.question, step: alarm.step, misses: 0 } : state
}

/** The next turn of the helpline's dialogue, up to the moment when a person is to be found. */
export function afterHearing(before: HelplineState, heard: Heard, ports: HelplinePorts): HelplineReply {
  const days = heard.text ? (ports.daysAsked?.(heard.text) ?? []) : []
  const isAboutHours = days.length > 0 && ports.readNeed(heard.text).wants === 'hours'
  return turnAfter(isAboutHours ? { ...before, asksAbout: days } : before, heard, ports)
}

function turnAfter(state: HelplineState, heard: Heard, ports: HelplinePorts): HelplineReply {
  if (heard.keys === '0') return reach(state, [ports.words.toAPerson])
  if (state.heard >= MAX_HEARD) return reachSettled(state, [], ports.words)
  if (heard.keys === '*' && !state.alarm) return askAgain(state)

  const said = heard.text ? ports.readNeed(heard.text) : null
  const { words } = ports
  const isSafe = state.alarm && saysSafe(heard.text)
  const danger = isSafe ? null : inDanger(state, said, words)
  if (danger) return danger
  if (state.alarm) {
    const place = heard.text ? ports.readPlace(heard.text, { asked: false }) : null
    return afterAlarm(state, heard, said, place, words) ?? afterHearing(withoutAlarm(state), heard, ports)
  }
  if (said?.limit === 'hearing' && !state.slowly) return heardLittle(state, heard, said, ports)
  if (state.slowly && ports.maySms && BY_SMS.test(heard.text)) return bySms(state, ports.words)
  const polite = politeness(state, heard, words)
  if (polite) return polite
  const before = said ? saidFirst(said, words) : []
  if (said?.wrongNumber) return { kind: 'close', before: [words.wrongNumber], state }
  const abroad = inTheirWords(state, heard, said, ports)
  if (abroad) return abroad
  if (said?.question && !tellsWhere(heard, ports)) return askAgain(state, [words.answers[said.question]])
  if (said?.wants === 'human') return reach(withNeed(state, said), [...before, words.toAPerson])
  if (said?.wants === 'callback') {
    return {
      kind: 'promise',
      promise: 'callback',
      number: said.callbackNumber,
      before,
      state: withNeed(state, said),
      recording: null
    }
  }
  switch (state.step) {
    case 'need':
      return afterNeed(state, heard, said, before, ports)
    case 'place':
      if (state.typed && !state.need) return afterDigits(state, heard, said, before, ports)
      return afterPlace(state, heard, said, before, ports)
    case 'place-choice':
      return afterChoice(state, heard, said, before, ports)
    case 'confirm':
      return afterConfirm(state, heard, said, before, ports)
    default:
      return askAgain(state)
  }
}

const BY_SMS = /\b(?:sms|s m s|textos?|par [ée]crit)\b/i

/** Whoever hears little is told so, and spoken to slowly from then on; what else they said is answered too. */
function heardLittle(
  state: HelplineState,
  heard: Heard,
  said: SaidNeed,
  ports: HelplinePorts
): HelplineReply {
  const slow: HelplineState = { ...state, slowly: true }
  const words = ports.words.slowly(ports.maySms ?? false)
  const place = ports.readPlace(heard.text, { asked: false }).kind
  const isAll =
    said.need === null &&
    (said.wants === 'routing' || said.wants === 'other') &&
    (place === 'none' || place === 'unknown')
  if (isAll) return askAgain(slow, [words])
  const reply = afterHearing(slow, heard, ports)
  return { ...reply, before: [words, ...reply.before] }
}

/** The addresses by SMS, as soon as it is known where they are. */
function bySms(state: HelplineState, words: HelplineWords): HelplineReply {
  const known: HelplineState = { ...state, bySms: true }
  return state.place ? reach(known) : askPlace({ ...known, misses: 0 }, [], words)
}

/** Politeness alone is no mistake: it is answered, and the question that waits is asked again. */
function politeness(state: HelplineState, heard: Heard, words: HelplineWords): HelplineReply | null {
  const manners = mannersIn(heard.text)
  // « D'accord » says yes where a commune is to be confirmed.
  if (manners === null || (manners === 'agreed' && state.step === 'confirm')) return null
  return askAgain(state, [words.politely[manners]])
}

/** « C'est gratuit à Caudry ? » tells a place, and goes on as any other sentence. */
const tellsWhere = ({ text }: Heard, { readPlace }: HelplinePorts) =>
  isPlace(readPlace(text, { asked: false }))

/** Whoever speaks another language is asked where they are in it; a person finds out the rest. */
function inTheirWords(
  state: HelplineState,
  { text }: Heard,
  said: SaidNeed | null,
  ports: HelplinePorts
): HelplineReply | null {
  const language = ports.words.abroad && text ? languageHeard(text) : null
  const question = language && ports.words.abroad?.[language]
  if (!question || state.language) return null
  const known = { ...state, language, need: state.need ?? said?.need ?? UNKNOWN_NEED, misses: 0 }
  const reading = ports.readPlace(text, { asked: false })
  const place = reading.kind === 'one' && reading.certainty === 'exact' ? reading.place : state.place
  return place ? reach({ ...known, place }) : askPlace(known, [], ports.words)
}

/** What matters more than the need that was said, and comes before anything else. */
export function saidFirst(said: SaidNeed, words: HelplineWords): string[] {
  return [
    ...(said.fraud ? [words.fraudAdvice] : []),
    ...(said.emergency ? [words.helpToo(said.emergency)] : []),
    ...(said.password ? [words.password] : []),
    ...(said.sensitiveNumber ? [words.sensitiveNumber] : [])
  ]
}

const withNeed = (state: HelplineState, said: SaidNeed): HelplineState => ({
  ...state,
  need: state.need ?? said.need
})

/** « Caudry et Cambrai »: whoever answers for the one is near enough to the other. */
const NEIGHBOURS_METERS = 30_000

/** The end of a dialogue that leads nowhere: one of several neighbours is near enough, else the whole country. */
function reachSettled(state: HelplineState, before: readonly string[], words: HelplineWords): HelplineReply {
  const [first] = state.choices
  const neighbours =
    first &&
    state.choices.every(
      place => place.codePostal === first.codePostal || distanceMeters(first, place) <= NEIGHBOURS_METERS
    )
  const place = state.place ?? (neighbours ? first : null)
  return place ? reach({ ...state, place }, before) : reach(state, [...before, words.withoutPlace])
}

function afterNeed(
  state: HelplineState,
  heard: Heard,
  said: SaidNeed | null,
  before: readonly string[],
  ports: HelplinePorts
): HelplineReply {
  const { words } = ports
  const need = KEYPAD_NEEDS[heard.keys] ?? said?.need ?? null
  const isCode = POSTAL_CODE.test(heard.keys)
  const reading = isCode
    ? ports.readPlace(heard.keys, { asked: true })
    : heard.text
      ? ports.readPlace(heard.text, { asked: false })
      : null
  const place =
    reading?.kind === 'one' && reading.certainty === 'exact' && (isCode || heard.confidence >= SURE)
      ? reading.place
      : null
  const choices = reading?.kind === 'several' ? reading.places : state.choices
  const known = { ...state, need: state.need ?? need, place: state.place ?? place, choices }

  if (known.need) {
    if (known.place) return reach({ ...known, choices: [] }, before)
    if (choices.length > 0) return choose({ ...known, misses: 0 }, choices, before, words)
    return askPlace({ ...known, misses: 0 }, before, words)
  }
  // The place was told before the need: it is kept, and nothing was missed.
  if ((place || reading?.kind === 'several') && !state.place && state.choices.length === 0) {
    return ask({ ...known, question: words.needAfterPlace }, before)
  }
  // « Vous êtes ouverts samedi ? »: that depends on where they are, and a person finds out the rest.
  if (said?.wants === 'hours' && reading?.kind !== 'several') {
    return askPlace({ ...known, need: UNKNOWN_NEED, misses: 0 }, before, words)
  }
  if (CODE_BEGINS.test(heard.keys) && words.codeBegun && state.misses === 0 && !state.place) {
    const question = words.codeBegun
    return ask({ ...known, step: 'place', misses: state.misses + 1, typed: heard.keys, question }, before)
  }
  const misses = state.misses + 1
  // Words were heard twice, and the need in neither: the conseiller will ask. The place matters more.
  if (heard.text && misses >= 2) {
    const unsaid = { ...known, need: UNKNOWN_NEED, misses: 0 }
    const why = [...before, words.needUnknown]
    if (known.place) return reach(unsaid, before)
    return choices.length > 0 ? choose(unsaid, choices, why, words) : askPlace(unsaid, why, words)
  }
  if (misses >= MAX_MISSES) return reachSettled({ ...known, misses }, before, words)
  const trouble =
    isCode && reading?.kind === 'unknown'
      ? words.placeTroubles[reading.why]
      : questionAt(words.needTroubles[troubleOf(heard)], misses - 1)
  const question = questionAt(words.needQuestions, misses)
  return ask({ ...known, misses, question }, [...before, trouble].filter(Boolean))
}

const POSTAL_CODE = /^\d{5}$/
/** A key that no choice of the first question has: whoever presses it may be typing their postal code. */
const CODE_BEGINS = /^[5-9]$/

/** The digits of a postal code that began at the first question; anything else answers that question still. */
function afterDigits(
  { typed = '', ...state }: HelplineState,
  heard: Heard,
  said: SaidNeed | null,
  before: readonly string[],
  ports: HelplinePorts
): HelplineReply {
  const whole = `${typed}${heard.keys}`
  const keys = POSTAL_CODE.test(whole) ? whole : heard.keys
  const asking: HelplineState = { ...state, step: 'need' }
  return afterNeed(asking, { ...heard, keys }, said, before, ports)
}

const askPlace = (state: HelplineState, before: readonly string[], words: HelplineWords): HelplineReply =>
  ask(
    {
      ...state,
      step: 'place',
      choices: [],
      guess: null,
      question:
        (state.language && words.abroad?.[state.language]) ?? questionAt(words.placeQuestions, state.misses)
    },
    before
  )

function afterPlace(
  state: HelplineState,
  heard: Heard,
  saidNeed: SaidNeed | null,
  before: readonly string[],
  ports: HelplinePorts
): HelplineReply {
  const said = heard.keys || heard.text
  const { words } = ports
  if (!said) return placeMissed(state, words.placeTroubles.silence, before, words)
  const reading = ports.readPlace(said, { asked: true })
  const another = anotherNeed(state, heard, saidNeed)
  const isNamed = isPlace(reading)
  if (!another || (isNamed && !changesTheNeed(heard.text))) {
    return afterReading(state, reading, heard, before, words)
  }
  const answer = [...before, words.needHeard(another)]
  const known = { ...state, need: another }
  if (isNamed) return afterReading(known, reading, heard, answer, words)
  return another.key === state.need?.key
    ? placeMissed(known, words.needHeard(another), before, words)
    : askPlace(known, answer, words)
}

/** « Ah non, en fait c'est pour la CAF »: the need that takes the place of the one that was told before. */
function anotherNeed(state: HelplineState, heard: Heard, said: SaidNeed | null): KnownNeed | null {
  const need = said?.need ?? null
  if (!need || said?.wants === 'other' || !heard.text) return null
  if (state.need === null || state.need.key === UNKNOWN_NEED.key) return need
  return isAboutSomethingElse(heard.text) ? need : null
}

/** Whether a place was named for good: a sentence about something else often sounds like some village. */
const isPlace = (reading: PlaceReading) =>
  reading.kind === 'several' || (reading.kind === 'one' && reading.certainty === 'exact')

function afterReading(
  state: HelplineState,
  reading: PlaceReading,
  heard: Heard,
  before: readonly string[],
  words: HelplineWords
): HelplineReply {
  switch (reading.kind) {
    case 'one':
      return reading.certainty === 'exact' && (heard.keys || heard.confidence >= SURE)
        ? reach({ ...state, place: reading.place }, before)
        : ask(
            {
              ...state,
              step: 'confirm',
              guess: reading.place,
              question: words.confirmPlace(reading.place)
            },
            before
          )
    case 'several':
      return choose(state, reading.places, before, words)
    case 'unknown':
      return placeMissed(state, words.placeTroubles[reading.why], before, words)
    case 'none':
      return placeMissed(state, words.placeTroubles.none, before, words)
  }
}

function placeMissed(
  state: HelplineState,
  trouble: string,
  before: readonly string[],
  words: HelplineWords
): HelplineReply {
  const misses = state.misses + 1
  const heard = [...before, trouble].filter(Boolean)
  if (misses >= MAX_MISSES) return reachSettled({ ...state, misses }, before, words)
  return askPlace({ ...state, misses }, heard, words)
}

/** At most three communes by keypad, the most populous; a name said is looked up among all that fit. */
function choose(
  state: HelplineState,
  places: readonly Place[],
  before: readonly string[],
  words: HelplineWords
): HelplineReply {
  const named = places.slice(0, MAX_CHOICES)
  return ask(
    {
      ...state,
      step: 'place-choice',
      choices: places,
      guess: null,
      question: words.placeChoice(named, places.length > named.length)
    },
    before
  )
}

function afterChoice(
  state: HelplineState,
  heard: Heard,
  saidNeed: SaidNeed | null,
  before: readonly string[],
  ports: HelplinePorts
): HelplineReply {
  const { words } = ports
  const chosen =
    heard.keys.length === 1 ? state.choices.slice(0, MAX_CHOICES)[Number(heard.keys) - 1] : undefined
  if (chosen) return reach({ ...state, place: chosen }, before)
  const said = heard.keys.length > 1 ? heard.keys : heard.text
  if (said) {
    const among = ports.readPlace(said, { asked: true, among: state.choices })
    if (among.kind === 'one') return afterReading(state, among, heard, before, words)
    // A code said, or a commune that was never among them: the caller may have changed their mind.
    const anew = ports.readPlace(said, { asked: true })
    if (anew.kind === 'one' || (anew.kind === 'several' && anew.places.length < state.choices.length)) {
      return afterReading(state, anew, heard, before, words)
    }
  }
  const another = anotherNeed(state, heard, saidNeed)
  const isNew = another !== null && another.key !== state.need?.key
  const misses = state.misses + (isNew ? 0 : 1)
  if (misses >= MAX_MISSES) return reachSettled({ ...state, misses }, before, words)
  const named = state.choices.slice(0, MAX_CHOICES)
  const question = words.placeChoice(named, state.choices.length > named.length)
  if (another)
    return ask({ ...state, misses, need: another, question }, [...before, words.needHeard(another)])
  return ask({ ...state, misses, question: orAPerson(question, words) }, [
    ...before,
    words.choiceTroubles[troubleOf(heard)]
  ])
}

function afterConfirm(
  state: HelplineState,
  heard: Heard,
  saidNeed: SaidNeed | null,
  before: readonly string[],
  ports: HelplinePorts
): HelplineReply {
  const { words } = ports
  const { guess } = state
  const answer = heard.keys || KEY_OF[yesOrNo(heard.text) ?? 'unsaid']
  if (guess && answer === '1') return reach({ ...state, place: guess, guess: null }, before)
  if (heard.text) {
    // « Non, Cambrai »: the right name often comes with the no.
    const reading = ports.readPlace(heard.text, { asked: true })
    const isGuess = reading.kind === 'one' && reading.place.codeInsee === guess?.codeInsee
    if (reading.kind === 'several' || (reading.kind === 'one' && !isGuess)) {
      return afterReading(state, reading, heard, before, words)
    }
    // The same name said again is a yes, unless it is being refused.
    if (isGuess && guess && answer !== '2' && heard.confidence >= SURE) {
      return reach({ ...state, place: guess, guess: null }, before)
    }
  }
  const misses = state.misses + 1
  if (misses >= MAX_MISSES) return reach({ ...state, guess: null, misses }, [...before, words.withoutPlace])
  const another = anotherNeed(state, heard, saidNeed)
  // Neither yes nor no, but another need: the commune was a guess, and is asked anew.
  if (another && guess)
    return askPlace({ ...state, need: another }, [...before, words.needHeard(another)], words)
  if (answer !== '2' && guess) {
    const question = orAPerson(words.confirmPlace(guess), words)
    return ask({ ...state, misses, question }, [...before, words.choiceTroubles[troubleOf(heard)]])
  }
  return ask({ ...state, step: 'place', guess: null, misses, question: words.notThatPlace }, before)
}

/** A question that is asked again, with the way out of it. */
const orAPerson = (question: string, words: HelplineWords) =>
  [question, words.orAPerson].filter(Boolean).join(' ')

/** The keys of a confirmation. */
const KEY_OF = { yes: '1', no: '2', unsaid: '' } as const
