import { laCoopApi } from '../integrations/la-coop/api'
import { causeOf } from '../integrations/log/log'
import { laCoopEntries } from '../integrations/store/la-coop'
import { pollLaCoop } from '../jobs/la-coop'
import type { Installation, Part } from './installation'

/** Where the ANCT gave a key: what conseillers have entered in La Coop is found there, and asked for no more. */
export function laCoopOn({ config, database, directory, log }: Installation): Part {
  const { url, key } = config.laCoop
  if (!key) return {}
  const api = laCoopApi({
    baseUrl: url,
    key,
    conseillerOf: mediateurId => (directory.current().conseillers.has(mediateurId) ? mediateurId : null)
  })
  const poll = pollLaCoop({
    api,
    entries: laCoopEntries(database),
    onFound: found => log.info({ found }, 'activities found in La Coop'),
    onFailure: cause => log.error({ cause: causeOf(cause) }, 'La Coop does not answer')
  })
  return { jobs: [poll] }
}
