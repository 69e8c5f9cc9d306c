import { callAccount, offersOwed } from './calls'
import { changeAvailability, changePin, conseillerAccount } from './conseillers'
import { absences, changeAbsences, changeSpecialDays, specialDays } from './exceptions'
import { nearestPermanences } from './permanences'
import { changePresences, presences } from './presences'
import type { Routes } from './route'

/** Who is near, what became of a call, and what conseillers say of themselves. */
export const lineRoutes: Routes = {
  'GET /permanences/nearest': ({ ports, query }) => nearestPermanences(ports, query),
  'GET /calls/:callSid': ({ ports, param }) => callAccount(ports, param('callSid')),
  'GET /conseillers/:id': ({ ports, param }) => conseillerAccount(ports, param('id')),
  'PUT /conseillers/:id/availability': ({ ports, param, body }) =>
    changeAvailability(ports, param('id'), body()),
  'PUT /conseillers/:id/pin': ({ ports, param, body }) => changePin(ports, param('id'), body()),
  'GET /conseillers/:id/presences': ({ ports, param }) => presences(ports, param('id')),
  'PUT /conseillers/:id/presences': ({ ports, param, body }) => changePresences(ports, param('id'), body()),
  'GET /conseillers/:id/absences': ({ ports, param }) => absences(ports, param('id')),
  'PUT /conseillers/:id/absences': ({ ports, param, body }) => changeAbsences(ports, param('id'), body()),
  'GET /permanences/:id/exceptions': ({ ports, param }) => specialDays(ports, param('id')),
  'PUT /permanences/:id/exceptions': ({ ports, param, body }) =>
    changeSpecialDays(ports, param('id'), body()),
  'GET /offers': ({ ports, query }) => offersOwed(ports, query)
}
