import { type Activite, dureeMinutes } from '../../domain/activites/activite'
import type { SaidNeed } from '../../domain/needs/said-need'
import type { Directory } from '../../domain/permanences/directory'
import { openingOf, type Station } from '../../domain/permanences/station'
import type { Availability, AvailabilityState } from '../../domain/ports/availability'
import { localTimeIn, PARIS, type Zone } from '../../domain/values/zone'
import type { TextReply } from '../dialog'
import type { Command } from './read-command'
import { untilInWords, whenInWords } from './when'
import * as wording from './wording'

/** What is known of a conseiller when they ask something of the line. */
export interface Facts {
  readonly now: Date
  readonly zone: Zone
  readonly availability: Availability
  readonly stations: readonly Station[]
  /** Of today and yesterday, in the order of their beginnings. */
  readonly activities: readonly Activite[]
  readonly readNeed: (said: string) => SaidNeed
}

/** What a command changes. */
export type Effect =
  | { readonly kind: 'availability'; readonly state: AvailabilityState; readonly until: Date | null }
  | { readonly kind: 'activity'; readonly id: string; readonly change: Partial<Activite> }
  /** The person whose call was missed last is called back, by the line. */
  | { readonly kind: 'call-back' }

export interface ConseillerTurn {
  readonly replies: readonly TextReply[]
  readonly effect: Effect | null
}

/** What is done by caller ID or SMS sender alone, which can be forged: nobody learns anything, and nothing is lost. */
export const needsNoPin = ({ kind }: Command) =>
  kind === 'pause' || kind === 'pause-when' || kind === 'resume' || kind === 'help'

const LONGEST_MINUTES = 600
const { commands } = wording

/** The stations of one conseiller, and the zone of the first: where they live by the clock. */
export function stationsOf(directory: Directory, conseillerId: string) {
  const stations = directory.stations
    .slice(0, directory.staffed)
    .filter(({ conseiller }) => conseiller?.id === conseillerId)
  return { stations, zone: stations[0]?.zone ?? PARIS }
}

const say = (text: string, ...choices: readonly string[]): ConseillerTurn => ({
  replies: [choices.length > 0 ? { text, choices } : { text }],
  effect: null
})

/** Answers one command. What it changes is for the channel to write, in the same breath. */
export function afterCommand(command: Command, facts: Facts): ConseillerTurn {
  const { now, zone, availability } = facts
  switch (command.kind) {
    case 'pause': {
      const until = command.until && untilInWords(command.until, now, zone)
      return {
        ...say(wording.paused(until), commands.resume),
        effect: { kind: 'availability', state: 'paused', until: command.until }
      }
    }
    case 'pause-when':
      return say(wording.when)
    case 'resume':
      return {
        ...say(wording.available, commands.pause, commands.next),
        effect: { kind: 'availability', state: 'available', until: null }
      }
    case 'state': {
      const { state, until, since, channel } = availability
      const isPaused = state === 'paused'
      const words = wording.stateNow(
        isPaused,
        until && untilInWords(until, now, zone),
        since && untilInWords(since, now, zone),
        channel
      )
      return say(words, isPaused ? commands.resume : commands.pause, commands.next, commands.today)
    }
    case 'next':
      return say(nextPermanence(facts), commands.pause, commands.today)
    case 'today':
      return today(facts)
    case 'call-back':
      return { ...say(wording.callingBack), effect: { kind: 'call-back' } }
    case 'help':
      return say(wording.help, commands.pause, commands.resume, commands.next, commands.today)
    default:
      return completed(command, facts)
  }
}

function nextPermanence({ stations, now, zone }: Facts): string {
  let next: { station: Station; opensAt: Date } | null = null
  for (const station of stations) {
    const opening = openingOf(station, now)
    if (opening.kind === 'open') {
      return wording.nowAt(station.permanence.nom, `jusqu'à ${untilInWords(opening.closesAt, now, zone)}`)
    }
    if (opening.kind !== 'closed' || !opening.opensAt) continue
    if (!next || opening.opensAt < next.opensAt) next = { station, opensAt: opening.opensAt }
  }
  if (!next) return wording.noNext
  return wording.nextAt(next.station.permanence.nom, whenInWords(next.opensAt, now, zone))
}

/** One activity in a line of words. */
export const activityInWords = (activite: Activite, zone: Zone) =>
  wording.activity(
    untilInWords(activite.startedAt, activite.startedAt, zone),
    activite.beneficiaire.commune,
    dureeMinutes(activite.durationSeconds),
    activite.channel,
    activite.status === 'to-confirm',
    activite.thematiques.length > 0
  )

function today({ activities, now, zone }: Facts): ConseillerTurn {
  const { day } = localTimeIn(PARIS, now)
  const ofToday = activities.filter(({ date, status }) => date === day && status !== 'voided')
  if (ofToday.length === 0) return say(wording.noActivity, commands.next)
  const words = wording.activities(
    ofToday.length,
    ofToday.map(activite => activityInWords(activite, zone))
  )
  return say(`${words}\n${wording.howToComplete}`, commands.confirm, commands.next)
}

/** One word completes the last activity: what was there before is kept beside it. */
function completed(
  command: Extract<Command, { kind: 'confirm' | 'duration' | 'theme' | 'follow-up' }>,
  { activities, readNeed, zone }: Facts
): ConseillerTurn {
  const open = activities.filter(({ status }) => status !== 'voided')
  const toConfirm = open.findLast(({ status }) => status === 'to-confirm')
  const last = command.kind === 'confirm' ? (toConfirm ?? open.at(-1)) : open.at(-1)
  if (!last) return say(wording.nothingToComplete)
  const change = changeOf(command, readNeed)
  if (typeof change === 'string') return say(change)
  return {
    ...say(
      wording.completed(activityInWords({ ...last, ...change }, zone)),
      commands.confirm,
      commands.today
    ),
    effect: { kind: 'activity', id: last.id, change }
  }
}

function changeOf(
  command: Extract<Command, { kind: 'confirm' | 'duration' | 'theme' | 'follow-up' }>,
  readNeed: Facts['readNeed']
): Partial<Activite> | string {
  switch (command.kind) {
    case 'confirm':
      return { status: 'confirmed' }
    case 'duration':
      return command.minutes > LONGEST_MINUTES
        ? wording.noLongDuration
        : { durationSeconds: command.minutes * 60, status: 'confirmed' }
    case 'theme': {
      const { need } = readNeed(command.words)
      return need && need.thematiques.length > 0
        ? { thematiques: need.thematiques, status: 'confirmed' }
        : wording.themeUnknown
    }
    case 'follow-up':
      return {
        orienteVersStructure: command.sentOn,
        structureDeRedirection: command.sentOn ? 'autre' : null,
        status: 'confirmed'
      }
  }
}
