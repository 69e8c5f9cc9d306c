import { type ForeignLanguage, foreignLanguage, surelyForeign } from '../../domain/language/foreign'
import { normalise } from '../../domain/language/normalise'
import { saysSafe } from '../../domain/needs/after-danger'
import { cancelsCallBack } from '../../domain/needs/cancels'
import { daysAsked } from '../../domain/needs/days-asked'
import { type Manners, mannersIn } from '../../domain/needs/manners'
import { withoutPasswords } from '../../domain/needs/password'
import type { SaidNeed } from '../../domain/needs/said-need'
import { spokenKey } from '../../domain/needs/spoken-key'
import { yesOrNo } from '../../domain/needs/yes-or-no'
import { soonestOf } from '../../domain/permanences/hours-there'
import type { PlaceReading } from '../../domain/places/place'
import { aboutThere } from '../../domain/places/street'
import type { Day } from '../../domain/values/day'
import { localTimeIn, PARIS, zoneOf } from '../../domain/values/zone'
import { type Heard, SILENCE } from '../dialog'
import { introducedIn } from './answers-in-language'
import {
  afterHearing,
  type HelplinePorts,
  inDanger,
  isAnotherMatter,
  nothingKnown,
  saidFirst
} from './helpline-dialog'
import { frenchNumber, hoursInText } from './place-in-text'
import { placeTold } from './place-told'
import { type Aside, asideIn, changesNumber, mayBeAnger, needsNobody } from './said-aside'
import { afterNumber, cancelledCallBack, noLongerNeeded, promisedCallBack } from './text-call-back'
import type { TextState } from './text-state'
import {
  asked,
  choicesFor,
  offered,
  type TextContext,
  type TextHeard,
  type TextPorts,
  type TextTurn
} from './text-turn'
import { choicesAfterAnswer, inTheirLanguage, politeAbroad } from './their-language'
import { LANGUAGES } from './wording-languages'
import * as wording from './wording-text'

/** Of a longer message the beginning and the end are read, where what matters stands: understanding costs by the letter. */
const LONGEST = 700
const LAST = 200
const MAX_UNREAD = 3
/** Words too few to be a sentence may be a name alone, with a mistake in it. */
const FEW_WORDS = 4
const SHORT_LETTERS = 60

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
  const { text, isTold } = withoutPasswords(heard.text)
  if (!isTold) return turnAfter(before, heard, ports, context)
  // What is told beside a password is answered as if it had not been told.
  const turn = turnAfter(before, { ...heard, text }, ports, context)
  const [first, ...rest] = turn.replies
  const said = [wording.textWords.password, first?.text].filter(Boolean).join(' ')
  return { ...turn, replies: [{ ...first, text: said }, ...rest] }
}

function turnAfter(
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
    const told = turn.where({ ...state, place: pinned, given: [] }, [])
    // What is near is looked for around the pin itself; about where it was is all that is kept of it.
    return { ...told, state: told.state && { ...told.state, place: { ...pinned, ...aboutThere(pinned) } } }
  }
  const polite = heard.hasMedia || state.alarm ? null : turn.politely(text)
  if (polite) return polite
  if (!state.alarm && !/[\p{L}\p{N}?]/u.test(text))
    return turn.again(heard.hasMedia ? wording.noMedia : wording.nothingRead)
  const said = ports.readNeed(text)
  const known = reachableBy(state, said)
  const words = wordsFor(known)
  const danger = known.alarm && saysSafe(text) ? null : inDanger(known, said, words)
  if (danger) {
    return {
      state: {
        ...known,
        ...danger.state,
        question: words.afterDanger,
        stage: 'asking',
        step: 'need',
        stageBefore: known.stageBefore ?? known.stage
      },
      replies: [{ text: `${danger.before.join(' ')} ${words.afterDanger}` }]
    }
  }
  if (known.alarm) return afterAlarmIn(known, text, said, heard, ports, context)
  if (known.stage !== 'number' && !said.limit && cancelsCallBack(text)) return cancelledCallBack(known)
  if (known.onlyInWriting && said.limit) {
    const limited = new Turn(known, ports, context, before === null)
    const told = isAlone(text, said, ports) ? limited.onlyInWriting() : noted(understood(limited, text, said))
    // Whoever was to call them will not.
    return {
      ...told,
      cancels: given =>
        given.isUnderWay ? [...told.replies, { text: wording.cancelledCallBacks(given) }] : told.replies
    }
  }
  return understood(new Turn(known, ports, context, before === null), text, said)
}

/** The answer to whom to call in danger: told again, or gone on from, or something else. */
function afterAlarmIn(
  state: TextState,
  text: string,
  said: SaidNeed,
  heard: TextHeard,
  ports: TextPorts,
  context: TextContext
): TextTurn {
  const { alarm, stageBefore = 'asking', ...others } = state
  const words = wordsFor(state)
  if (!alarm || !state.danger) return textHelpline(others, heard, ports, context)
  const calm: TextState = { ...others, stage: stageBefore, step: alarm.step, question: alarm.question }
  if (saysSafe(text)) {
    if (stageBefore !== 'asking') return offered({ ...calm, stage: 'answered' }, context, [words.safe])
    return alarm.step === 'need'
      ? { state: calm, replies: [{ text: `${words.safe} ${wording.askBoth}` }] }
      : asked(calm, context, [words.safe])
  }
  const place = ports.readPlace(text, { asked: false })
  const isChoice = keyIn(text) !== '' || isHumanWord(text) || said.limit !== null
  if (isChoice || isAnotherMatter(said, place)) return textHelpline(calm, heard, ports, context)
  return { state, replies: [{ text: `${words.dangerAgain(state.danger)} ${words.somebodyHere}` }] }
}

/** What was said is answered, whatever else was told with it. */
function understood(turn: Turn, text: string, said: SaidNeed): TextTurn {
  const { state, ports, context } = turn
  if (state.stage === 'number') return afterNumber(state, text, said, ports, context)
  const aside = turn.beside(text, said)
  if (aside) return aside
  if (said.wants === 'human' || isHumanWord(text)) return turn.person(said, text)
  const renewed = turn.aboutTheCall(text, said)
  if (renewed) return renewed
  if (said.wants === 'callback') return promisedCallBack(state, said.callbackNumber, context)
  return state.stage === 'answered' ? turn.afterAnswer(text, said) : turn.asking(text, said)
}

/** Whether they may be called, as they have just said or said before: the last word counts. */
function reachableBy(state: TextState, said: SaidNeed): TextState {
  if (said.limit) {
    return {
      ...state,
      calledBackBy: null,
      onlyInWriting: true,
      stage: state.stage === 'number' ? 'answered' : state.stage
    }
  }
  const { onlyInWriting, ...others } = state
  return onlyInWriting && said.wants === 'callback' ? others : state
}

/** They said that they cannot telephone, and nothing else. */
const isAlone = (text: string, { need, wants }: SaidNeed, { readPlace }: TextPorts) =>
  need === null &&
  (wants === 'routing' || wants === 'other') &&
  ['none', 'unknown'].includes(readPlace(text, { asked: false }).kind)

/** Said before what is answered to the rest. */
const noted = (turn: TextTurn): TextTurn => ({
  ...turn,
  replies: [{ text: wording.onlyInWriting }, ...turn.replies]
})

const wordsFor = ({ onlyInWriting }: TextState) =>
  onlyInWriting ? wording.textWordsInWriting : wording.textWords

const read = (text: string) =>
  (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - LAST)} ${text.slice(-LAST)}`).trim()

const isHumanWord = (text: string) =>
  /^(?:un |une )?(?:humain|conseiller|conseillere|personne|quelqu un)[\s.!]*$/.test(normalise(text))

const keyIn = (text: string) => /^[\s#*]*([0-9])[\s.):!-]*$/.exec(text)?.[1] ?? ''

class Turn {
  constructor(
    readonly state: TextState,
    readonly ports: TextPorts,
    readonly context: TextContext,
    /** Nothing was written before: whatever was not understood, we say who we are. */
    private readonly isNew = false
  ) {}

  private get words() {
    return wordsFor(this.state)
  }

  /** They cannot telephone, and have said nothing else yet: what waits is asked again, in writing. */
  onlyInWriting(): TextTurn {
    const { state, context } = this
    if (state.stage === 'answered') return offered(state, context, [wording.onlyInWriting])
    const question = state.step === 'need' ? this.words.needQuestions[0] : state.question
    return asked({ ...state, question }, context, [wording.onlyInWriting])
  }

  /** Politeness alone is answered as a person does: what is known stays known, and nothing was missed. */
  politely(text: string): TextTurn | null {
    const { state, isNew } = this
    const abroad = isNew ? null : politeAbroad(state, text)
    if (abroad) return { state, replies: [abroad] }
    const manners = mannersIn(text)
    if (manners === null) return null
    if (state.stage === 'answered') return this.afterAnswerPolitely(manners)
    // Whoever takes leave is not asked anything any more.
    if (manners === 'goodbye') return { state: isNew ? null : state, replies: [{ text: wording.goodbye }] }
    if (isNew) {
      return manners === 'thanks'
        ? { state: null, replies: [{ text: wording.withPleasure }] }
        : asked(state, this.context)
    }
    if (state.stage === 'number') {
      return {
        state,
        replies: [{ text: `${this.words.politely[manners]} ${wording.numberQuestions[0]}` }]
      }
    }
    // « D'accord » says yes where a commune is to be confirmed.
    if (manners === 'agreed' && state.step === 'confirm') return null
    const words = this.words.politely[manners]
    // Who we are was said before.
    if (this.words.needQuestions.includes(state.question)) {
      return { state, replies: [{ text: `${words} ${wording.askBoth}` }] }
    }
    return asked(state, this.context, [words])
  }

  private afterAnswerPolitely(manners: Manners): TextTurn {
    const { state } = this
    if (manners === 'greeting') return offered(state, this.context, [wording.helloAgain])
    const words = { thanks: wording.withPleasure, agreed: wording.noted, goodbye: wording.goodbye }[manners]
    return { state, replies: [{ text: words }] }
  }

  /** What is no need, and no answer either: answered, and what waits is asked again without a miss. */
  beside(text: string, said: SaidNeed): TextTurn | null {
    const { state, context } = this
    const isFirst = state.stage === 'asking' && state.step === 'need'
    const aside = asideOfNeed(said) ?? asideIn(text, isFirst)
    if (!aside || !this.isBeside(aside, text, said)) return null
    const toSomebody = state.onlyInWriting ? wording.toWrite : wording.toSomebody
    const words: Readonly<Record<Aside, string>> = {
      help: wording.textWords.answers.who,
      robot: `${wording.robot} ${toSomebody}`,
      angry: state.stage === 'answered' ? wording.sorry : `${wording.sorry} ${toSomebody}`,
      'no-code': wording.noCodeNeeded,
      fragment: wording.inOneMessage,
      'not-a-conseiller': wording.notAConseiller,
      'cannot-write': wording.speak(state.onlyInWriting ? null : context.line, toSomebody),
      'about-place': wording.askThePlace(state.onlyInWriting ? null : this.telephoneOfPlace()),
      collectivite: wording.forCollectivites,
      kept: wording.kept,
      'sms-cost': wording.smsCost
    }
    return this.told(words[aside])
  }

  /** Whether it is that, and no answer to what waits. */
  private isBeside(aside: Aside, text: string, said: SaidNeed): boolean {
    const { stage, step, place, given } = this.state
    const isAsking = stage === 'asking'
    switch (aside) {
      case 'fragment':
        return isAsking && (step === 'need' || step === 'place') && !said.need
      case 'no-code':
        return isAsking && step === 'place' && !place && !said.need
      case 'about-place':
        return stage === 'answered' && given.length > 0
      case 'sms-cost':
        return said.question === 'cost'
      case 'angry': {
        const isPlain = said.wants === 'routing' || said.wants === 'other'
        return isPlain && (!said.need || mayBeAnger(text)) && !this.meansAPlace(text)
      }
      case 'not-a-conseiller':
        return !said.need
      default:
        return true
    }
  }

  private telephoneOfPlace(): string | null {
    const last = this.state.given.at(-1)
    const there = this.ports.directory.stations.find(({ permanence }) => permanence.id === last)
    return frenchNumber(there?.permanence.telephone ?? null)
  }

  private meansAPlace(text: string): boolean {
    if (TOO_FAR.test(normalise(text))) return true
    const { kind } = this.ports.readPlace(text, { asked: false })
    return kind === 'one' || kind === 'several'
  }

  /** An answer to something else, and what waits is asked again; who we are was said before. */
  private told(words: string): TextTurn {
    const { state, context } = this
    if (state.stage === 'answered') return offered(state, context, [words])
    if (state.step !== 'need') return asked(state, context, [words])
    return asked(
      { ...state, question: this.words.needQuestions[1] ?? wording.askBoth },
      context,
      [words],
      wording.askBoth
    )
  }

  /** Of a call-back that is promised: another number, or none any more. */
  aboutTheCall(text: string, said: SaidNeed): TextTurn | null {
    const { state, ports, context } = this
    if (said.need === null && needsNobody(text)) return noLongerNeeded(state)
    const { calledBackBy } = state
    if (calledBackBy === null || calledBackBy <= context.now.getTime() || !context.mayCallTyped) return null
    const number = said.callbackNumber ?? (said.need ? null : ports.readCallbackNumber(text))
    if (number) return promisedCallBack(state, number, context)
    return changesNumber(text)
      ? { state: { ...state, stage: 'number', misses: 0 }, replies: [{ text: wording.numberQuestions[0] }] }
      : null
  }

  /** What was sent cannot be read: the question that waits is asked again, and not a third time. */
  again(why: string): TextTurn {
    const state = { ...this.state, misses: this.state.misses + 1 }
    if (state.stage === 'asking' && state.misses >= MAX_UNREAD) return this.withoutPlace(state, [why])
    const isKnown = !this.isNew && state.question === this.words.needQuestions[0]
    const waiting = isKnown ? wording.askBoth : state.question
    const question = state.stage === 'asking' ? waiting : wording.otherPlace
    return { state, replies: [{ text: `${why} ${question}`, ...choicesFor(state, this.context) }] }
  }

  /** The dialogue of the telephone, in written words. */
  asking(text: string, said: SaidNeed): TextTurn {
    const { state, ports } = this
    const isFirst = state.step === 'need'
    // The keys of the telephone's first menu are told to nobody here.
    const keys = isFirst || state.step === 'place' ? '' : this.keyOf(text)
    const heard: Heard = { ...SILENCE, text: keys ? '' : text, keys }
    const readPlace: HelplinePorts['readPlace'] = (words, options) => settled(ports.readPlace(words, options))
    const reply = afterHearing(state, heard, {
      ...ports,
      readPlace,
      words: this.words,
      daysAsked: said => this.daysIn(said)
    })
    const known: TextState = { ...state, ...reply.state }
    if (reply.kind === 'promise') return promisedCallBack(known, reply.number, this.context)
    if (reply.kind === 'close') return { state: null, replies: [{ text: reply.before.join(' ') }] }
    if (known.place) return this.where(known, reply.before)
    if (said.question && reply.kind === 'ask') {
      const answer = wording.textWords.answers[said.question]
      return isFirst
        ? asked({ ...known, question: wording.askBoth }, this.context, [answer])
        : asked(known, this.context, [answer])
    }
    if (reply.kind === 'ask') {
      const language = isFirst ? (foreignLanguage(text) ?? state.language) : null
      if (language) return introducedIn({ ...state, need: known.need }, language, this.context)
      const found = isFirst ? this.named(known, text, said, readPlace) : null
      if (found) return found
      if (said.wants === 'stop' || (isFirst && isThanks(text))) return this.close()
      const next =
        this.isNew && known.step === 'need' ? { ...known, misses: 0, question: state.question } : known
      return asked(next, this.context, reply.before)
    }
    // Nowhere to be found: a call, or a call back.
    return this.withoutPlace(known, reply.before)
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
      return this.where({ ...known, place: reading.place }, [])
    }
    if (
      reading.kind === 'one' &&
      mayBeGuess &&
      (said.need || isShort) &&
      !foreignLanguage(text) &&
      !isThanks(text)
    ) {
      const question = this.words.confirmPlace(reading.place)
      return asked({ ...known, step: 'confirm', guess: reading.place, question }, this.context)
    }
    if (reading.kind === 'several') {
      const question = this.words.placeChoice(reading.places.slice(0, 3), reading.places.length > 3)
      return asked({ ...known, step: 'place-choice', choices: reading.places, question }, this.context)
    }
    const [question] = this.words.placeQuestions
    if (reading.kind === 'unknown' && said.need === null && !keyIn(text)) {
      return asked({ ...known, step: 'place', question }, this.context, [
        this.words.placeTroubles[reading.why]
      ])
    }
    return said.wants === 'hours' ? asked({ ...known, step: 'place', question }, this.context) : null
  }

  /** After an answer: a choice, another place, another need, or goodbye. */
  afterAnswer(text: string, said: SaidNeed): TextTurn {
    const { state, ports } = this
    const key = this.keyOf(text)
    if (key === '1')
      return state.onlyInWriting ? this.person(said, text) : promisedCallBack(state, null, this.context)
    if (key === '2' && state.place) return this.where(state, [])
    if (key === '3' || key === '0') return this.person(said, text)
    if (/^plus besoin/.test(normalise(text))) return this.close()
    const reading = settled(ports.readPlace(text, { asked: false }))
    const isUnsaid = reading.kind === 'none' && !said.need
    // « Do they speak English? » sounds like some village.
    const abroad = isUnsaid && state.place ? surelyForeign(text) : null
    if (abroad) return this.inLanguage(abroad)
    const alone = isUnsaid ? settled(ports.readPlace(text, { asked: true })) : reading
    const need = said.need ?? state.need
    const before = saidFirst(said, this.words)
    if (alone.kind === 'one' && alone.certainty === 'exact') {
      return this.where({ ...this.askedAbout(text, said), need, place: alone.place, given: [] }, before)
    }
    const isNewPlace = alone.kind === 'several' || (reading.kind === 'one' && reading.certainty === 'fuzzy')
    if (isNewPlace) return this.anew({ need }).asking(text, said)
    if (alone.kind === 'unknown' && state.language) return this.inLanguage(state.language)
    if (alone.kind === 'unknown') {
      const why = this.words.placeTroubles[alone.why]
      return {
        state,
        replies: [{ text: `${why} ${wording.otherPlace}`, ...choicesFor(state, this.context) }]
      }
    }
    if (said.need && state.place) return this.where({ ...state, need, given: [] }, before)
    if (said.need) return this.anew({}).asking(text, said)
    if (said.question) return offered(state, this.context, [wording.textWords.answers[said.question]])
    if (said.wants === 'hours' || ABOUT_HOURS.test(normalise(text))) return this.hours(text)
    if (TOO_FAR.test(normalise(text)) && state.place) return this.where(state, [])
    if (said.wants === 'stop' || yesOrNo(text) === 'no') return this.close()
    if (isThanks(text) && !WANTS_MORE.test(normalise(text))) return this.afterAnswerPolitely('thanks')
    const language = foreignLanguage(text) ?? state.language
    if (language) return this.inLanguage(language)
    return {
      state,
      replies: [
        { text: `${wording.notUnderstood} ${wording.otherPlace}`, ...choicesFor(state, this.context) }
      ]
    }
  }

  /** What can be done, in their language: where they are is not asked again. */
  private inLanguage(language: ForeignLanguage): TextTurn {
    const { state, context } = this
    return state.place
      ? offered({ ...state, language }, context, [LANGUAGES[language].keys], language)
      : introducedIn(state, language, context)
  }

  /** Another request of the same person. */
  private anew(known: Pick<TextState, 'need'> | Record<string, never>): Turn {
    // What was promised can still be given up.
    const { onlyInWriting, calledBackAs } = this.state
    const state = {
      ...initial(),
      ...known,
      ...(onlyInWriting ? { onlyInWriting } : {}),
      ...(calledBackAs ? { calledBackAs } : {})
    }
    return new Turn(state, this.ports, this.context)
  }

  private daysIn(said: string): readonly Day[] {
    const { place } = this.state
    return daysAsked(said, localTimeIn(place ? zoneOf(place.departement) : PARIS, this.context.now).day)
  }

  /** What is known, with the days whose hours they ask about. */
  private askedAbout(text: string, { wants }: SaidNeed): TextState {
    const days = wants === 'hours' ? this.daysIn(text) : []
    return days.length > 0 ? { ...this.state, asksAbout: days } : this.state
  }

  /** The hours of the place named last: on the days asked about, and for the whole week. */
  private hours(text: string): TextTurn {
    const { state, ports, context } = this
    const last = state.given.at(-1)
    const there = ports.directory.stations.filter(({ permanence }) => permanence.id === last)
    const station = soonestOf(there, context.now)
    if (!station)
      return asked({ ...initial(), step: 'place', question: this.words.placeQuestions[0] }, context)
    return offered(state, context, [hoursInText(station, context.now, there, this.daysIn(text))])
  }

  /** A person is asked for: never a question more than is needed to leave a promise. */
  person(said: SaidNeed, text: string): TextTurn {
    const { state, ports } = this
    const reading = settled(ports.readPlace(text, { asked: false }))
    const place =
      state.place ?? (reading.kind === 'one' && reading.certainty === 'exact' ? reading.place : null)
    const known = { ...state, place, need: state.need ?? said.need }
    const otherwise = state.onlyInWriting
      ? this.nobodyToWrite(known)
      : promisedCallBack(known, said.callbackNumber, this.context)
    return { ...otherwise, wantsHuman: true }
  }

  /** Nobody can write to them now: where to go, which they may not know yet. */
  private nobodyToWrite(known: TextState): TextTurn {
    if (!known.place) {
      const [question] = this.words.placeQuestions
      return asked({ ...known, stage: 'asking', step: 'place', question }, this.context, [
        wording.nobodyToWrite
      ])
    }
    if (known.given.length === 0) return this.where(known, [wording.nobodyToWrite])
    const answered: TextState = { ...known, stage: 'answered' }
    return offered(answered, this.context, [wording.nobodyToWrite, wording.writeLater])
  }

  /** Where to go: the nearest place that they were not told yet. */
  where(known: TextState, before: readonly string[]): TextTurn {
    return placeTold(known, this.ports.directory, this.context, before)
  }

  private withoutPlace(known: TextState, before: readonly string[]): TextTurn {
    return offered({ ...known, stage: 'answered', heard: 0, misses: 0 }, this.context, [
      ...before,
      known.onlyInWriting ? wording.toWrite : wording.callUs(this.context.line) || wording.otherPlace
    ])
  }

  private close(): TextTurn {
    return { state: null, replies: [{ text: wording.withPleasure }] }
  }

  /** A key, typed or written out as its choice. */
  private keyOf(text: string): string {
    const key = keyIn(text)
    if (key) return key
    const said = normalise(text)
    const { state, context } = this
    // « Un », « la deuxième », where keys were told.
    const isKeyed = state.stage === 'answered' || state.step === 'confirm' || state.step === 'place-choice'
    const spoken = isKeyed && said.split(' ').length <= 2 ? spokenKey(said) : null
    if (spoken && spoken !== '*') return spoken
    const choices =
      state.stage === 'answered' && !state.onlyInWriting
        ? choicesAfterAnswer(state.language)
        : (choicesFor(state, context).choices ?? [])
    const index = choices.findIndex(choice => normalise(choice) === said)
    return index < 0 ? '' : String(index + 1)
  }
}

/** Needs that are questions to the line itself, and asked of no conseiller. */
const asideOfNeed = ({ need }: SaidNeed): Aside | null =>
  need?.key === 'collectivite-ami' ? 'collectivite' : need?.key === 'donnees-usage' ? 'kept' : null

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

const isThanks = (text: string) =>
  /^(?:ok|d accord|merci|super|parfait|au revoir|bonne (?:journee|soiree)|bye|a bientot|c est bon|tres bien)\b/.test(
    normalise(text)
  )
