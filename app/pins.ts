import { stationsOf } from '../dialogs/conseiller/conseiller-dialog'
import { untilInWords } from '../dialogs/conseiller/when'
import { pinLockedUnasked } from '../dialogs/conseiller/wording'
import type { PinStore } from '../domain/ports/pins'
import { pinStore } from '../integrations/store/pins'
import type { Installation } from './installation'

/** The PINs of conseillers. Whose is locked is told at their registered number: whoever tried it may not be them. */
export function pinsOf({ config, database, directory }: Installation): PinStore {
  const canText = config.twilio !== null && config.smsSender !== null
  return pinStore(database, config.pseudonymKey, (id, until, now) => {
    const current = directory.current()
    const conseiller = current.conseillers.get(id)
    if (!canText || !conseiller || conseiller.demonstration) return null
    const { zone } = stationsOf(current, id)
    return { recipient: conseiller.telephone, body: pinLockedUnasked(untilInWords(until, now, zone)) }
  })
}
