import type { Activite } from '../../domain/activites/activite'
import type { WaitingNotice } from '../../domain/ports/notices'
import type { Zone } from '../../domain/values/zone'
import { type Card, plainTextOf } from '../card'
import { activityCard } from './activity-card'
import { untilInWords } from './when'
import { commands } from './wording'
import * as wording from './wording-activity'

/** What a conseiller is told first, in words and as a card. */
export interface Told {
  readonly text: string
  readonly card: Card
}

const say = (text: string) => ({ kind: 'say', title: text, text }) as const

/**
 * What is said of a call that is over, or of a promise; `null` when there is nothing to say any more.
 *
 * @param activite  that of a handled call, as it is now
 * @param myDay  the address of the conseiller's page
 */
export function callNotice(
  notice: WaitingNotice,
  activite: Activite | null,
  zone: Zone,
  myDay: string
): Told | null {
  const card = cardOf(notice, activite, zone, myDay)
  return card && { card, text: plainTextOf(card) }
}

function cardOf(
  { kind, at, commune, need, outcome }: WaitingNotice,
  activite: Activite | null,
  zone: Zone,
  myDay: string
): Card | null {
  const time = untilInWords(at, at, zone)
  switch (kind) {
    case 'handled':
      // Confirmed or taken back meanwhile, elsewhere: their word has been given.
      if (!activite || activite.status === 'confirmed' || activite.status === 'voided') return null
      return activityCard(activite, zone)
    case 'missed':
      return {
        title: wording.missedTitle,
        body: [
          { kind: 'text', text: wording.missed(time, commune, need) },
          { kind: 'text', text: wording.missedEndings[endingOf(outcome)] },
          { kind: 'text', text: wording.missedAdvice, tone: 'subtle' }
        ],
        actions: [say(commands.pause), say(commands.resume)]
      }
    case 'hung-up':
      return {
        title: wording.hungUpTitle,
        body: [{ kind: 'text', text: wording.hungUp(time, commune, need) }],
        actions: [say(commands.callBack), say(commands.pause)]
      }
    case 'wants-no-message':
    case 'sms-refused':
    case 'unreached':
      return {
        title: wording.toCallBackTitle,
        body: [
          { kind: 'text', text: wording.toCallBack(commune, need) },
          { kind: 'text', text: wording.toCallBackReasons[kind] },
          { kind: 'text', text: wording.toCallBackAdvice, tone: 'subtle' }
        ],
        actions: [{ kind: 'open', title: wording.openMyDay, url: myDay }]
      }
  }
}

function endingOf(outcome: WaitingNotice['outcome']): keyof typeof wording.missedEndings {
  if (outcome === 'bridged' || outcome === 'to-confirm') return 'answered'
  return outcome === 'offer' ? 'promised' : 'left'
}
