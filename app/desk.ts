import { type ConseillerDesk, conseillerDesk } from '../bots/conseiller'
import { saidNeed } from '../domain/needs/said-need'
import { activiteStore } from '../integrations/store/activites'
import { availabilityStore } from '../integrations/store/availability'
import { offerStore } from '../integrations/store/offers'
import { pinStore } from '../integrations/store/pins'
import type { Installation } from './installation'

/** The conseiller's side in writing, for every channel that knows who writes. */
export const deskFor = ({ config, database, clock, directory }: Installation): ConseillerDesk =>
  conseillerDesk({
    clock,
    directory,
    availability: availabilityStore(database),
    activites: activiteStore(database),
    offers: offerStore(database),
    pins: pinStore(database, config.pseudonymKey),
    readNeed: saidNeed
  })
