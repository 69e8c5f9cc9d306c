import type { TeamsCardSender } from '../bots/teams/sender'
import { callNotice } from '../dialogs/conseiller/call-notice'
import { stationsOf } from '../dialogs/conseiller/conseiller-dialog'
import { activiteStore } from '../integrations/store/activites'
import { noticeStore } from '../integrations/store/notices'
import { tellConseillers } from '../jobs/tell-conseillers'
import type { Installation, Part } from './installation'

/** Conseillers are told in Teams of the calls that they handled or missed: those who have talked to the bot. */
export function noticesOn({ database, directory }: Installation, teams: TeamsCardSender): Part {
  const activites = activiteStore(database)
  const job = tellConseillers(noticeStore(database), async notice => {
    const current = directory.current()
    const aadObjectId = current.conseillers.get(notice.conseillerId)?.aadObjectId
    if (!aadObjectId) return 'nobody'
    const activite = notice.activiteId ? await activites.find(notice.activiteId) : null
    const said = callNotice(notice, activite, stationsOf(current, notice.conseillerId).zone)
    if (!said) return 'nobody'
    const outcome = await teams.send(aadObjectId, { id: notice.id, ...said })
    return outcome === 'sent' ? 'told' : outcome === 'later' ? 'later' : 'nobody'
  })
  return { jobs: [job] }
}
