import type { ApiPorts } from '../console/api/ports'
import { paperFiles } from '../integrations/files/paper-files'
import { prefilledForm } from '../integrations/la-coop/prefill'
import { activiteStore } from '../integrations/store/activites'
import { availabilityStore } from '../integrations/store/availability'
import { callStore } from '../integrations/store/calls'
import { conventionStore } from '../integrations/store/conventions'
import { directoryStore } from '../integrations/store/directory'
import { exceptionStore } from '../integrations/store/exceptions'
import { laCoopEntries } from '../integrations/store/la-coop'
import { ledgerStore } from '../integrations/store/ledger'
import { offerStore } from '../integrations/store/offers'
import { presenceStore } from '../integrations/store/presences'
import { questionnaireStore } from '../integrations/store/questionnaires'
import { reportStore } from '../integrations/store/reports'
import { dueFeedOf } from './due-feed'
import type { Installation } from './installation'
import { openHours } from './open'
import { pinsOf } from './pins'
import { openReporting } from './reporting'

/** What the REST API asks of the world; the console asks the same, so that both show the same figures. */
export function apiPortsOf(installation: Installation): ApiPorts {
  const { config, database, clock, directory, ...world } = installation
  return {
    clock,
    directory,
    places: world.geography,
    pseudonyms: world.pseudonyms,
    calls: callStore(database),
    activites: activiteStore(database),
    availability: availabilityStore(database),
    offers: offerStore(database),
    exceptions: exceptionStore(database),
    presences: { ...presenceStore(database), save: directoryStore(database).savePresences },
    compileHours: () => openHours(clock.now()),
    pins: pinsOf(installation),
    reporting: openReporting({ database, directory, clock }),
    reports: reportStore(database),
    conventions: conventionStore(database),
    ledger: ledgerStore(database),
    questionnaires: questionnaireStore(database),
    laCoop: { ...laCoopEntries(database), ...prefilledForm(config.laCoop.url) },
    files: paperFiles,
    dueFeed: dueFeedOf({ config })
  }
}
