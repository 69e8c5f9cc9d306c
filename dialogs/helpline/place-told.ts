import type { Directory } from '../../domain/permanences/directory'
import { nearestKnownHours } from '../../domain/permanences/known-hours'
import type { Near } from '../../domain/permanences/nearest'
import type { Place } from '../../domain/places/place'
import { landOf } from '../../domain/values/land'
import { noneNearIn } from './answers-in-language'
import { daysThereInShort } from './hours-wording'
import { placeInLanguage } from './place-in-language'
import { placeAtLength, placeInSms } from './place-in-text'
import type { TextState } from './text-state'
import { choicesFor, offered, type TextContext, type TextTurn } from './text-turn'
import { inLang } from './their-language'
import * as wording from './wording-text'

/** Further than this no place is near: it would only send somebody away. */
const NEAR_METERS = 100_000
/** How the choices look at the end of an SMS: what has to fit beside the answer. */
const SMS_CHOICES = wording.choicesInSms(wording.afterAnswer)
const SMS_CHOICES_IN_WRITING = wording.choicesInSms(wording.afterAnswerInWriting)

/** Where to go, when it is open, how to reach us: the nearest place of those that were not told yet. */
export function placeTold(
  known: TextState,
  directory: Directory,
  context: TextContext,
  before: readonly string[]
): TextTurn {
  const { place, language, onlyInWriting } = known
  const state: TextState = { ...known, stage: 'answered', heard: 0, misses: 0, choices: [], guess: null }
  const isAnother = state.given.length > 0
  const near = place && nearestTo(place, state.given, directory, context.now)
  if (!place || !near) {
    if (language) {
      return offered(state, context, [...before, noneNearIn(language, isAnother, context)], language)
    }
    const none = place && !isAnother ? wording.noneNear(place.ile ?? place.commune) : wording.noOther
    const other = onlyInWriting ? wording.toWrite : wording.callUs(context.line) || wording.neighbour
    return offered(state, context, [...before, none, other])
  }
  const shown = { ...state, given: [...state.given, near.station.permanence.id] }
  const spoken = known.need && known.need.key !== 'indetermine' ? wording.forNeed(known.need.spoken) : ''
  const lead = isAnother ? wording.another : spoken || wording.nearest
  const there = directory.stations.filter(({ permanence }) => permanence.id === near.station.permanence.id)
  const asked = daysThereInShort(there, known.asksAbout ?? [], context.now)
  const told = onlyInWriting
    ? { near, now: context.now, lead, asked, line: null, onlyInWriting }
    : { near, now: context.now, lead, asked, line: context.line }
  const text = language
    ? placeInLanguage({ ...told, isAnother, language, room: context.room })
    : context.room === 'sms'
      ? placeInSms(told, onlyInWriting ? SMS_CHOICES_IN_WRITING : SMS_CHOICES)
      : placeAtLength(told)
  return {
    state: shown,
    replies: [
      ...before.filter(Boolean).map(words => ({ text: words })),
      { text, ...choicesFor(shown, context), ...inLang(language) }
    ]
  }
}

/** On the same island or land where anything is near, else across the sea; `null` where nothing is near at all. */
function nearestTo(place: Place, given: readonly string[], directory: Directory, now: Date): Near | null {
  const { latitude, longitude } = place
  const land = landOf(place.codeInsee, place)
  for (const from of [place, { latitude, longitude }]) {
    const [near] = nearestKnownHours(directory, from, now, 1, new Set(given))
    if (near && (near.distanceMeters ?? 0) <= NEAR_METERS)
      return { ...near, overseas: near.station.land !== land }
  }
  return null
}
