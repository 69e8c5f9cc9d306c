import type { Clock } from '../domain/ports/clock'
import type { DirectoryPort } from '../domain/ports/directory'
import type { VoicemailStore } from '../domain/ports/voicemails'
import { rolesIn } from '../domain/rights/rights'
import { type ConsoleRoute, Missing } from './sign-in/visit'

/** `GET /console/messages/{id}`: a message that was left, heard by whom it is for, and nobody who has not signed in. */
export const voicemailRoute = (ports: {
  readonly voicemails: Pick<VoicemailStore, 'find'>
  readonly directory: DirectoryPort
  readonly clock: Clock
}): ConsoleRoute => ({
  method: 'GET',
  path: '/console/messages/:id',
  roles: rolesIn('activite'),
  async answer(visit) {
    const id = visit.param('id')
    const voicemail = await ports.voicemails.find(id, ports.clock.now())
    if (!voicemail) throw new Missing()
    const { conseillerId } = voicemail
    const conseiller = conseillerId ? ports.directory.current().conseillers.get(conseillerId) : undefined
    visit.require('activite', { conseillerId, structureSiret: conseiller?.structureSiret ?? null })
    await visit.done('message.listen', id)
    const extension = voicemail.contentType.includes('wav') ? 'wav' : 'mp3'
    return {
      kind: 'file',
      name: `message.${extension}`,
      type: voicemail.contentType,
      content: voicemail.bytes
    }
  }
})
