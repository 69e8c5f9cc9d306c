import type { PromiseKind } from '../../domain/calls/call'
import { callBackWindow } from '../../domain/calls/call-back-window'
import {
  type ForeignLanguage,
  foreignLanguage,
  isFrench,
  isPoliteAbroad,
  surelyForeign
} from '../../domain/language/foreign'
import { normalise } from '../../domain/language/normalise'
import { type Manners, mannersIn } from '../../domain/needs/manners'
import type { SaidNeed } from '../../domain/needs/said-need'
import { yesOrNo } from '../../domain/needs/yes-or-no'
import type { Directory } from '../../domain/permanences/directory'
import { soonestOf } from '../../domain/permanences/hours-there'
import { nearestKnownHours } from '../../domain/permanences/known-hours'
import type { Near } from '../../domain/permanences/nearest'
import type { Place, PlaceReading } from '../../domain/places/place'
import { aboutThere } from '../../domain/places/street'
import { landOf } from '../../domain/values/land'
import { isDialable, toE164 } from '../../domain/values/phone-number'
import { PARIS, zoneOf } from '../../domain/values/zone'
import { type Heard, SILENCE, type TextReply } from '../dialog'
import { afterHearing, type HelplinePorts, inDanger, nothingKnown } from './helpline-dialog'
import { placeInLanguage, whenIn } from './place-in-language'
import { hoursInText, placeAtLength, placeInSms } from './place-in-text'
import type { TextState } from './text-state'
import { callBackBefore } from './wording'
import { LANGUAGES } from './wording-languages'
import * as wording from './wording-text'

/** What somebody wrote or showed. */
export interface TextHeard {
  readonly text: string
  /** A place pinned on a map: it is where they are, no word is needed. */
  readonly pinned?: Place | null
  /** A photo, a sound, a contact: not opened, not kept. */
  readonly hasMedia?: boolean
}

/** Who writes, from where, and how much room an answer has. */
export interface TextContext {
  readonly now: Date
  /** E.164, when they write from a number that the line may call. */
  readonly ownNumber: string | null
  /** Whether a number that they type may be called: not from a page where anybody can type anybody's. */
  readonly mayCallTyped: boolean
  /** The line's number as people write it: `01 70 77 23 72`. */
  readonly line: string | null
  /** `sms`: two messages of few letters at most. */
  readonly room: 'sms' | 'ample'
}

export interface TextPorts extends Omit<HelplinePorts, 'words'> {
  readonly directory: Directory
  readonly readCallbackNumber: (said: string) => string | null
}

/** Something that the line owes from now on: to be stored with the words that say it. */
export interface TextPromise {
  readonly kind: PromiseKind
  readonly number: string
  readonly place: Place | null
  readonly need: string | null
  readonly dueAt: Date
}

export interface TextTurn {
  readonly state: TextState | null
  readonly replies: readonly TextReply[]
  readonly promise?: TextPromise
  /** They asked for a person: a conseiller who takes written conversations may take this one. */
  readonly wantsHuman?: boolean
}

/** Of a longer message the beginning and the end are read, where what matters stands: understanding costs by the letter. */
const LONGEST = 700
const LAST = 200
const MAX_NUMBER_MISSES = 2
const MAX_UNREAD = 3
/** Words too few to be a sentence may be a name alone, with a mistake in it. */
const FEW_WORDS = 4
const SHORT_LETTERS = 60
/** Further than this no place is near: it would only send somebody away. */
const NEAR_METERS = 100_000

const initial = (): TextState => ({
  ...nothingKnown(wording.textWords),
  stage: 'asking',
  given: [],
  calledBackBy: null
})

/**
 * The next turn of the helpline's dialogue in writing: the dialogue of the telephone, with room for a need and a place in one
 * message (« 59540 impôts » is answered at once), and places to go instead of a person to ring.
 */
export function textHelpline(
  before: TextState | null,
  heard: TextHeard,
  ports: TextPorts,
  context: TextContext
): TextTurn {
  const text = read(heard.text)
  const state = inTheirLanguage(before ?? initial(), text)
  const turn = new Turn(state, ports, context, before === null)
  if (heard.pinned) {
    const { pinned } = heard
    const told = turn.answer({ ...state, place: pinned, given: [] }, [])
    // What is near is looked for around the pin itself; about where it was is all that is kept of it.
    return { ...told, state: told.state && { ...told.state, place: { ...pinned, ...aboutThere(pinned) } } }
  }
  const polite = heard.hasMedia ? null : turn.politely(text)
  if (polite) return polite
  if (!/[\p{L}\p{N}?]/u.test(text)) return turn.again(heard.hasMedia ? wording.noMedia : wording.nothingRead)
  const said = ports.readNeed(text)
  const danger = inDanger(state, said, wording.textWords)
  if (danger) {
    return {
      state: {
        ...state,
        ...danger.state,
        question: wording.textWords.afterDanger,
        stage: 'asking',
        step: 'need'
      },
      replies: [{ text: `${danger.before.join(' ')} ${wording.textWords.afterDanger}` }]
    }
  }
  if (state.stage === 'number') return turn.afterNumber(text, said)
  if (said.wants === 'human' || isHumanWord(text)) return turn.person(said, text)
  if (said.wants === 'callback') return turn.callBack(state, said.callbackNumber)
  return state.stage === 'answered' ? turn.afterAnswer(text, said) : turn.asking(text, said)
}

/** Whoever writes another language is answered in it, until they write French. */
function inTheirLanguage({ language, ...state }: TextState, text: string): TextState {
  const now = surelyForeign(text) ?? (isFrench(text) ? null : (language ?? null))
  return now ? { ...state, language: now } : state
}

const read = (text: string) =>
  (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - LAST)} ${text.slice(-LAST)}`).trim()

const isHumanWord = (text: string) =>
  /^(?:un |une )?(?:humain|conseiller|conseillere|personne|quelqu un)[\s.!]*$/.test(normalise(text))

const keyIn = (text: string) => /^[\s#*]*([0-9])[\s.):!-]*$/.exec(text)?.[1] ?? ''

class Turn {
  constructor(
    private readonly state: TextState,
    private readonly ports: TextPorts,
    private readonly context: TextContext,
    /** Nothing was written before: whatever was not understood, we say who we are. */
    private readonly isNew = false
  ) {}

  /** Politeness alone is answered as a person does: what is known stays known, and nothing was missed. */
  politely(text: string): TextTurn | null {
    const { state, isNew } = this
    if (state.language && !isNew && isPoliteAbroad(text)) {
      return { state, replies: [{ text: LANGUAGES[state.language].welcome, lang: state.language }] }
    }
    const manners = mannersIn(text)
    if (manners === null) return null
    if (state.stage === 'answered') return this.afterAnswerPolitely(manners)
    // Whoever takes leave is not asked anything any more.
    if (manners === 'goodbye') return { state: isNew ? null : state, replies: [{ text: wording.goodbye }] }
    if (isNew) {
      return manners === 'thanks'
        ? { state: null, replies: [{ text: wording.withPleasure }] }
        : this.asked(state)
    }
    if (state.stage === 'number') {
      return {
        state,
        replies: [{ text: `${wording.textWords.politely[manners]} ${wording.numberQuestions[0]}` }]
      }
    }
    // « D'accord » says yes where a commune is to be confirmed.
    if (manners === 'agreed' && state.step === 'confirm') return null
    const words = wording.textWords.politely[manners]
    // Who we are was said before.
    if (state.question === wording.textWords.needQuestions[0]) {
      return { state, replies: [{ text: `${words} ${wording.askBoth}` }] }
    }
    return this.asked(state, [words])
  }

  private afterAnswerPolitely(manners: Manners): TextTurn {
    const { state } = this
    if (manners === 'greeting') return this.offered(state, [wording.helloAgain])
    const words = { thanks: wording.withPleasure, agreed: wording.noted, goodbye: wording.goodbye }[manners]
    return { state, replies: [{ text: words }] }
  }

  /** What was sent cannot be read: the question that waits is asked again, and not a third time. */
  again(why: string): TextTurn {
    const state = { ...this.state, misses: this.state.misses + 1 }
    if (state.stage === 'asking' && state.misses >= MAX_UNREAD) return this.withoutPlace(state, [why])
    const question = state.stage === 'asking' ? state.question : wording.otherPlace
    return { state, replies: [{ text: `${why} ${question}`, ...this.choices(state) }] }
  }

  /** The dialogue of the telephone, in written words. */
  asking(text: string, said: SaidNeed): TextTurn {
    const { state, ports } = this
    const isFirst = state.step === 'need'
    // The keys of the telephone's first menu are told to nobody here.
    const keys = isFirst || state.step === 'place' ? '' : this.keyOf(text)
    const heard: Heard = { ...SILENCE, text: keys ? '' : text, keys }
    const readPlace: HelplinePorts['readPlace'] = (words, options) => settled(ports.readPlace(words, options))
    const reply = afterHearing(state, heard, { ...ports, readPlace, words: wording.textWords })
    const known: TextState = { ...state, ...reply.state }
    if (reply.kind === 'promise') return this.callBack(known, reply.number)
    if (known.place) return this.answer(known, reply.before)
    if (reply.kind === 'ask') {
      const language = isFirst ? (foreignLanguage(text) ?? state.language) : null
      if (language) return this.inLanguage(state, language)
      const found = isFirst ? this.named(known, text, said, readPlace) : null
      if (found) return found
      if (said.wants === 'stop' || (isFirst && isThanks(text))) return this.close()
      return this.asked(
        this.isNew && known.step === 'need' ? { ...known, misses: 0, question: state.question } : known,
        reply.before
      )
    }
    // Nowhere to be found: a call, or a call back.
    return this.withoutPlace(known, reply.before)
  }

  /** A short answer in their language: what to send, and the way to a person. */
  private inLanguage(state: TextState, language: ForeignLanguage): TextTurn {
    return {
      state: { ...state, stage: 'answered', language },
      replies: [{ text: LANGUAGES[language].intro(this.context.line ?? ''), lang: language }]
    }
  }

  private asked(state: TextState, before: readonly string[] = []): TextTurn {
    return {
      state,
      replies: [{ text: [...before, state.question].filter(Boolean).join(' '), ...this.choices(state) }]
    }
  }

  /** A name with a mistake in it, or a name alone that a sentence would not show. */
  private named(
    known: TextState,
    text: string,
    said: SaidNeed,
    readPlace: HelplinePorts['readPlace']
  ): TextTurn | null {
    const isShort = text.length <= SHORT_LETTERS && text.split(/\s+/).length <= FEW_WORDS
    const within = readPlace(text, { asked: false })
    const reading =
      within.kind === 'none' && isShort && said.need === null ? readPlace(text, { asked: true }) : within
    // A short greeting or refusal sounds like some village.
    const mayBeGuess = within.kind === 'one' || said.wants === 'routing'
    if (reading.kind === 'one' && reading.certainty === 'exact') {
      return this.answer({ ...known, place: reading.place }, [])
    }
    if (
      reading.kind === 'one' &&
      mayBeGuess &&
      (said.need || isShort) &&
      !foreignLanguage(text) &&
      !isThanks(text)
    ) {
      const question = wording.textWords.confirmPlace(reading.place)
      return this.asked({ ...known, step: 'confirm', guess: reading.place, question })
    }
    if (reading.kind === 'several') {
      const question = wording.textWords.placeChoice(reading.places.slice(0, 3), reading.places.length > 3)
      return this.asked({ ...known, step: 'place-choice', choices: reading.places, question })
    }
    const [question] = wording.textWords.placeQuestions
    if (reading.kind === 'unknown' && said.need === null && !keyIn(text)) {
      return this.asked({ ...known, step: 'place', question }, [wording.textWords.placeTroubles[reading.why]])
    }
    return said.wants === 'hours' ? this.asked({ ...known, step: 'place', question }) : null
  }

  /** Where to go, when it is open, how to reach us. */
  answer(known: TextState, before: readonly string[]): TextTurn {
    const { context } = this
    const { place } = known
    const state: TextState = { ...known, stage: 'answered', heard: 0, misses: 0, choices: [], guess: null }
    const isAnother = state.given.length > 0
    const near = place && this.nearest(place, state.given)
    if (!place || !near) {
      if (state.language && !isAnother) {
        return this.offered(
          state,
          [...before, LANGUAGES[state.language].noneNear(context.line ?? '')],
          state.language
        )
      }
      const none = place && !isAnother ? wording.noneNear(place.ile ?? place.commune) : wording.noOther
      return this.offered(state, [...before, none, wording.callUs(context.line)])
    }
    const shown = { ...state, given: [...state.given, near.station.permanence.id] }
    const spoken = known.need && known.need.key !== 'indetermine' ? wording.forNeed(known.need.spoken) : ''
    const lead = isAnother ? wording.another : spoken || wording.nearest
    const told = { near, now: context.now, lead, line: context.line }
    const choices = this.choices(shown)
    const text = state.language
      ? placeInLanguage({ ...told, isAnother, language: state.language, room: context.room })
      : context.room === 'sms'
        ? placeInSms(told, SMS_CHOICES)
        : placeAtLength(told)
    return {
      state: shown,
      replies: [
        ...before.filter(Boolean).map(words => ({ text: words })),
        { text, ...choices, ...inLang(state.language) }
      ]
    }
  }

  /** On the same island or land where anything is near, else across the sea; `null` where nothing is near at all. */
  private nearest(place: Place, given: readonly string[]): Near | null {
    const { latitude, longitude } = place
    const land = landOf(place.codeInsee, place)
    for (const from of [place, { latitude, longitude }]) {
      const [near] = nearestKnownHours(this.ports.directory, from, this.context.now, 1, new Set(given))
      if (near && (near.distanceMeters ?? 0) <= NEAR_METERS)
        return { ...near, overseas: near.station.land !== land }
    }
    return null
  }

  /** After an answer: a choice, another place, another need, or goodbye. */
  afterAnswer(text: string, said: SaidNeed): TextTurn {
    const { state, ports } = this
    const key = this.keyOf(text)
    if (key === '1') return this.callBack(state, null)
    if (key === '2' && state.place) return this.answer(state, [])
    if (key === '3' || key === '0') return this.person(said, text)
    if (/^(?:annul|plus besoin|ne me rappelez pas|pas de rappel)/.test(normalise(text))) return this.close()
    const reading = settled(ports.readPlace(text, { asked: false }))
    const alone =
      reading.kind === 'none' && !said.need ? settled(ports.readPlace(text, { asked: true })) : reading
    const need = said.need ?? state.need
    if (alone.kind === 'one' && alone.certainty === 'exact') {
      return this.answer({ ...state, need, place: alone.place, given: [] }, [])
    }
    const isNewPlace = alone.kind === 'several' || (reading.kind === 'one' && reading.certainty === 'fuzzy')
    if (isNewPlace) return new Turn({ ...initial(), need }, ports, this.context).asking(text, said)
    if (alone.kind === 'unknown') {
      const why = wording.textWords.placeTroubles[alone.why]
      return { state, replies: [{ text: `${why} ${wording.otherPlace}`, ...this.choices(state) }] }
    }
    if (said.need && state.place) return this.answer({ ...state, need, given: [] }, [])
    if (said.need) return new Turn(initial(), ports, this.context).asking(text, said)
    if (said.wants === 'hours' || ABOUT_HOURS.test(normalise(text))) return this.hours()
    if (TOO_FAR.test(normalise(text)) && state.place) return this.answer(state, [])
    if (said.wants === 'stop' || yesOrNo(text) === 'no') return this.close()
    if (isThanks(text) && !WANTS_MORE.test(normalise(text))) return this.afterAnswerPolitely('thanks')
    const language = foreignLanguage(text) ?? state.language
    if (language) return this.inLanguage(state, language)
    return {
      state,
      replies: [{ text: `${wording.notUnderstood} ${wording.otherPlace}`, ...this.choices(state) }]
    }
  }

  /** The hours of the place named last, for the whole week. */
  private hours(): TextTurn {
    const { state, ports, context } = this
    const last = state.given.at(-1)
    const there = ports.directory.stations.filter(({ permanence }) => permanence.id === last)
    const station = soonestOf(there, context.now)
    if (!station)
      return this.asked({ ...initial(), step: 'place', question: wording.textWords.placeQuestions[0] })
    return this.offered(state, [hoursInText(station, context.now)])
  }

  afterNumber(text: string, said: SaidNeed): TextTurn {
    const { state, ports, context } = this
    const number = said.callbackNumber ?? ports.readCallbackNumber(text)
    if (number && mayBeCalled(number, context)) return this.callBack(state, number)
    if (said.wants === 'stop' || yesOrNo(text) === 'no' || /^annul/.test(normalise(text))) {
      return this.offered({ ...state, stage: 'answered' }, [wording.asYouWish])
    }
    const misses = state.misses + 1
    if (misses >= MAX_NUMBER_MISSES) {
      return this.offered({ ...state, stage: 'answered', misses: 0 }, [
        wording.numberGivenUp,
        wording.callUs(context.line)
      ])
    }
    return { state: { ...state, misses }, replies: [{ text: wording.numberQuestions[1] }] }
  }

  /** A person is asked for: never a question more than is needed to leave a promise. */
  person(said: SaidNeed, text: string): TextTurn {
    const { state, ports } = this
    const reading = settled(ports.readPlace(text, { asked: false }))
    const place =
      state.place ?? (reading.kind === 'one' && reading.certainty === 'exact' ? reading.place : null)
    return {
      ...this.callBack({ ...state, place, need: state.need ?? said.need }, said.callbackNumber),
      wantsHuman: true
    }
  }

  /** A call back: at the number given, else at their own; where there is neither, it is asked for. */
  callBack(known: TextState, given: string | null): TextTurn {
    const { context } = this
    const typed = given && context.mayCallTyped && mayBeCalled(given, context) ? given : null
    const number = typed ?? context.ownNumber
    if (!number) {
      if (!context.mayCallTyped) {
        return this.offered({ ...known, stage: 'answered' }, [wording.byTelephone(context.line)])
      }
      return {
        state: { ...known, stage: 'number', misses: 0 },
        replies: [{ text: given ? wording.numberQuestions[1] : wording.numberQuestions[0] }]
      }
    }
    const { place } = known
    const window = callBackWindow(
      context.now,
      place ? zoneOf(place.departement) : PARIS,
      place?.departement ?? '75'
    )
    const before = callBackBefore(window)
    // Asked twice: one promise, told again.
    if (!typed && known.calledBackBy !== null && known.calledBackBy > context.now.getTime()) {
      const words = known.language
        ? this.calledBackIn(known.language, number, window.dueAt, place)
        : `${wording.callbackKnown} ${wording.callUs(context.line)}`
      return { state: { ...known, stage: 'answered' }, replies: [{ text: words, ...inLang(known.language) }] }
    }
    return {
      state: { ...known, stage: 'answered', misses: 0, calledBackBy: window.dueAt.getTime() },
      replies: [
        {
          text: known.language
            ? this.calledBackIn(known.language, number, window.dueAt, place)
            : wording.callbackPromised(number, before, context.line),
          ...inLang(known.language)
        }
      ],
      promise: { kind: 'callback', number, place, need: known.need?.key ?? null, dueAt: window.dueAt }
    }
  }

  private calledBackIn(language: ForeignLanguage, number: string, dueAt: Date, place: Place | null): string {
    const { now, line } = this.context
    const when = whenIn(language, place ? zoneOf(place.departement) : PARIS, dueAt, now)
    return LANGUAGES[language].calledBack(number.slice(-2), when, line ?? '')
  }

  private withoutPlace(known: TextState, before: readonly string[]): TextTurn {
    return this.offered({ ...known, stage: 'answered', heard: 0, misses: 0 }, [
      ...before,
      wording.callUs(this.context.line)
    ])
  }

  private offered(state: TextState, words: readonly string[], language?: ForeignLanguage): TextTurn {
    const text = words.filter(Boolean).join(' ')
    return { state, replies: [{ text, ...this.choices(state), ...inLang(language) }] }
  }

  private close(): TextTurn {
    return { state: null, replies: [{ text: wording.withPleasure }] }
  }

  private choices({ stage, step, choices, place, language }: TextState): { choices?: readonly string[] } {
    if (stage === 'answered') {
      // An SMS in another language tells its keys itself.
      if (language && this.context.room === 'sms') return {}
      const offered = language ? LANGUAGES[language].choices : wording.afterAnswer
      const { mayCallTyped, ownNumber } = this.context
      const mayCallBack = mayCallTyped || ownNumber !== null
      // What would be refused is not offered.
      if (!mayCallBack) return place ? { choices: offered.slice(1) } : {}
      return { choices: place ? [...offered] : offered.slice(0, 1) }
    }
    if (stage !== 'asking') return {}
    if (step === 'confirm') return { choices: [wording.yes, wording.no] }
    if (step !== 'place-choice') return {}
    return { choices: choices.slice(0, 3).map(wording.choiceOf) }
  }

  /** A key, typed or written out as its choice. */
  private keyOf(text: string): string {
    const key = keyIn(text)
    if (key) return key
    const said = normalise(text)
    const { stage, language } = this.state
    const afterAnswer = language ? LANGUAGES[language].choices : wording.afterAnswer
    const offered = stage === 'answered' ? afterAnswer : (this.choices(this.state).choices ?? [])
    const index = offered.findIndex(choice => normalise(choice) === said)
    return index < 0 ? '' : String(index + 1)
  }
}

const inLang = (language: ForeignLanguage | undefined) => (language ? { lang: language } : {})

/** How the choices look at the end of an SMS: what has to fit beside the answer. */
const SMS_CHOICES = wording.choicesInSms(wording.afterAnswer)

/** Thanks that are not all: « merci mais c'est trop loin ». */
const WANTS_MORE = /\b(?:mais|par contre|sauf|pourtant|trop|loin)\b|\?/
const TOO_FAR = /\b(?:trop loin|(?:plus|moins) (?:pres|loin)|un autre lieu|autre (?:adresse|endroit))\b/

const ABOUT_HOURS =
  /\b(?:horaires?|heures?|ouverte?s?|ferme|fermee?s?|quand|demain|aujourd hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/

/** Neighbours that share a postal code are near enough to each other: the largest stands for all. */
const settled = (reading: PlaceReading): PlaceReading => {
  const [first] = reading.kind === 'several' && reading.why === 'shared-code' ? reading.places : []
  return first ? { kind: 'one', place: first, certainty: 'exact' } : reading
}

/** The line does not call itself. */
const mayBeCalled = (number: string, { line }: TextContext) =>
  isDialable(number) && number !== toE164(line ?? '')

const isThanks = (text: string) =>
  /^(?:ok|d accord|merci|super|parfait|au revoir|bonne (?:journee|soiree)|bye|a bientot|c est bon|tres bien)\b/.test(
    normalise(text)
  )
