import type { Server } from 'restify'
import { CONTENT_TYPES } from './api/files'
import { dueFeedUnknown } from './wording-due-feed'

export interface DueFeedPorts {
  /** What a structure owes as an .ics file; `null` where the address was not made by this installation's key. */
  readonly fileOf: (structureSiret: string, signature: string) => Promise<Buffer | null>
  readonly onFailure: (cause: unknown) => void
}

const PATH = '/echeances'

export const dueFeedPath = (structureSiret: string, signature: string) =>
  `${PATH}/${structureSiret}/${signature}/rapports.ics`

/** `GET /echeances/SIRET/SIGNATURE/rapports.ics`: diaries subscribe to it; they cannot sign in. */
export function mountDueFeed(server: Server, { fileOf, onFailure }: DueFeedPorts): void {
  server.get(dueFeedPath(':siret', ':signature'), async (request, response) => {
    const { siret, signature } = request.params as { siret: string; signature: string } // named in the path
    // Nobody keeps it on the way, and the address is told to nobody.
    const common = {
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex'
    }
    try {
      const bytes = await fileOf(siret, signature)
      if (bytes) response.sendRaw(200, bytes, { ...common, 'Content-Type': CONTENT_TYPES.ics })
      else response.sendRaw(404, dueFeedUnknown, { ...common, 'Content-Type': 'text/plain; charset=utf-8' })
    } catch (cause) {
      onFailure(cause)
      // Diaries keep what they had, and come back.
      response.sendRaw(503, '', { ...common, 'Retry-After': '600' })
    }
  })
}
