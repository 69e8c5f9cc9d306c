import { deflateSync } from 'node:zlib'
import type { Activite } from '../../domain/activites/activite'
import { prefillState } from '../../domain/activites/la-coop'
import type { LaCoopForm } from '../../domain/ports/la-coop'

/** Where the form stands, by what kind of activity it takes. */
const FORMS = { individuel: 'individuel', ponctuel: 'individuel', collectif: 'collectif' } as const

/**
 * La Coop's own way to keep a form in an address: superjson's envelope, deflated, base64url. It is undocumented there, so
 * that all we know of it stands here; where it changes one day, La Coop shows its empty form, and the XLSX remains.
 */
export function prefilledForm(baseUrl: string): LaCoopForm {
  return {
    linkFor(activite: Activite) {
      const state = deflateSync(JSON.stringify({ json: prefillState(activite) })).toString('base64url')
      return `${baseUrl}/coop/mes-activites/cra/${FORMS[activite.type]}?v=${state}`
    }
  }
}
