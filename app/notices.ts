import type { TeamsCardSender } from '../bots/teams/sender'
import { callNotice } from '../dialogs/conseiller/call-notice'
import { stationsOf } from '../dialogs/conseiller/conseiller-dialog'
import { toCallBackBySms } from '../dialogs/conseiller/wording'
import { nextCallBackTime } from '../domain/calls/call-back-window'
import { ofCommune } from '../domain/language/french-names'
import type { WaitingNotice } from '../domain/ports/notices'
import { activiteStore } from '../integrations/store/activites'
import { noticeStore } from '../integrations/store/notices'
import { insertMessage } from '../integrations/store/outbox'
import { tellConseillers } from '../jobs/tell-conseillers'
import type { Installation, Part } from './installation'

/**
 * Conseillers are told in Teams of the calls that they handled or missed, and of whom they may call back: those who have talked
 * to the bot. Of whom they may call back the others are told by SMS, where the line can send any: nobody else would know.
 */
export function noticesOn({ config, database, directory }: Installation, teams: TeamsCardSender): Part {
  const activites = activiteStore(database)
  const myDay = `${config.publicUrl ?? config.localUrl}/console/ma-journee`
  const canText = config.twilio !== null && config.smsSender !== null

  async function inTeams(notice: WaitingNotice): Promise<'told' | 'nobody' | 'later'> {
    const current = directory.current()
    const aadObjectId = current.conseillers.get(notice.conseillerId)?.aadObjectId
    if (!aadObjectId) return 'nobody'
    const activite = notice.activiteId ? await activites.find(notice.activiteId) : null
    const said = callNotice(notice, activite, stationsOf(current, notice.conseillerId).zone, myDay)
    if (!said) return 'nobody'
    const outcome = await teams.send(aadObjectId, { id: notice.id, ...said })
    return outcome === 'sent' ? 'told' : outcome === 'later' ? 'later' : 'nobody'
  }

  async function bySms({ id, conseillerId, commune, at }: WaitingNotice): Promise<'told' | 'nobody'> {
    const conseiller = directory.current().conseillers.get(conseillerId)
    if (!canText || !conseiller || conseiller.demonstration) return 'nobody'
    const { stations, zone } = stationsOf(directory.current(), conseillerId)
    await database.write(tx =>
      insertMessage(tx, {
        id,
        kind: 'sms',
        recipient: conseiller.telephone,
        body: toCallBackBySms(commune === null ? null : ofCommune(commune), myDay),
        // Not in the middle of the night: nobody can be called back then.
        dueAt: nextCallBackTime(at, zone, stations[0]?.departement ?? '75')
      })
    )
    return 'told'
  }

  const job = tellConseillers(noticeStore(database), async notice => {
    const told = await inTeams(notice)
    return told === 'nobody' && isToCallBack(notice) ? bySms(notice) : told
  })
  return { jobs: [job] }
}

const isToCallBack = ({ kind }: WaitingNotice) =>
  kind === 'wants-no-message' || kind === 'sms-refused' || kind === 'unreached'
