import { dueFeedPath, mountDueFeed } from '../console/due-feed'
import type { DueFeed } from '../domain/ports/due-feed'
import { dueNotes } from '../domain/reporting/due-diary'
import { wording } from '../domain/reporting/wording'
import { icsOf } from '../integrations/files/ics'
import { signaturesWith } from '../integrations/files/signatures'
import { causeOf } from '../integrations/log/log'
import type { Installation, Part } from './installation'
import { openReporting } from './reporting'

/** Diaries come back twice a day: a report that was sent is no longer announced the day after. */
const READ_AGAIN_SECONDS = 43_200

const signatures = (key: string) => signaturesWith(key, 'due-feed')

export function dueFeedOf({ config }: Pick<Installation, 'config'>): DueFeed {
  const { sign } = signatures(config.calendarKey)
  const origin = config.publicUrl ?? config.localUrl
  return { addressOf: siret => origin + dueFeedPath(siret, sign(siret)) }
}

/** What each structure owes to the ANCT, in the diary of whoever was given its address. */
export function dueFeedOn({ config, database, directory, clock, server, log }: Installation): Part {
  const { isSigned } = signatures(config.calendarKey)
  const reporting = openReporting({ database, directory, clock })
  mountDueFeed(server, {
    async fileOf(siret, signature) {
      if (!isSigned(siret, signature)) return null
      const owed = await reporting.owed(siret)
      const nom = owed[0]?.structureNom ?? (await reporting.structure(siret))?.nom ?? siret
      return icsOf(wording.diary.name(nom), dueNotes(owed), clock.now(), READ_AGAIN_SECONDS)
    },
    onFailure: cause => log.error({ route: '/echeances', cause: causeOf(cause) }, 'request failed')
  })
  return {}
}
