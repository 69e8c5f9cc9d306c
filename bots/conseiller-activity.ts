import type { Card } from '../dialogs/card'
import { activityCard, submittedActivity } from '../dialogs/conseiller/activity-card'
import { activityInWords, stationsOf } from '../dialogs/conseiller/conseiller-dialog'
import * as wording from '../dialogs/conseiller/wording-activity'
import type { ActiviteStore } from '../domain/ports/activites'
import type { Clock } from '../domain/ports/clock'
import type { DirectoryPort } from '../domain/ports/directory'

export interface ActivityCardPorts {
  readonly activites: Pick<ActiviteStore, 'find' | 'change'>
  readonly clock: Clock
  readonly directory: DirectoryPort
}

export interface ActivityReply {
  readonly text: string
  /** The form again, with what is wrong with it. */
  readonly card?: Card
}

/**
 * A card by which a conseiller completes an activity of theirs. The same card sent twice is one correction; what was there before
 * is kept beside it, as it is for the console and the REST API.
 */
export async function completeByCard(
  { activites, clock, directory }: ActivityCardPorts,
  conseillerId: string,
  values: Readonly<Record<string, string>>
): Promise<ActivityReply> {
  const activite = await activites.find(values['activite'] ?? '')
  // What is not there and what is somebody else's look alike.
  if (!activite || activite.conseillerId !== conseillerId) return { text: wording.notYours }
  const { zone } = stationsOf(directory.current(), conseillerId)
  const said = submittedActivity(values)
  if ('faults' in said) {
    const text = Object.values(said.faults).join(' ')
    return { text, card: activityCard(activite, zone, { values, faults: said.faults }) }
  }
  const after = await activites.change(activite.id, `teams:${conseillerId}`, clock.now(), before =>
    // Taken back meanwhile, elsewhere: a card that is older does not bring it back.
    before.status === 'voided' ? before : said.change(before)
  )
  if (!after) return { text: wording.notYours }
  if (after.status !== 'voided') return { text: wording.saved(activityInWords(after, zone)) }
  return { text: values['geste'] === 'annuler' ? wording.taken : wording.voided }
}
