import type { Step } from '../../../dialogs/dialog'
import { readTwiml } from '../../../integrations/telephony/twiml-reader'
import { type TwimlExpectations, voiceFaults } from '../twiml-schema'

/** What a document of the line makes a leg do, words apart. */
export type Document =
  | { readonly kind: 'gather'; readonly turn: number; readonly step: Step }
  | { readonly kind: 'dial'; readonly attempt: number; readonly number: string }
  | { readonly kind: 'hangup' }
  /** Says at most: two legs are joined. */
  | { readonly kind: 'nothing' }

const known = new Map<string, Document>()

/** Reads a document; @throws when it is none that Twilio and the guide (I5, I6, I8) would take. */
export function documentIn(body: string, expected: TwimlExpectations): Document {
  const before = known.get(body)
  if (before) return before
  const faults = voiceFaults(body, expected)
  if (faults.length > 0) throw new Error(`I5, I8: ${faults.join('; ')}`)
  const { children } = readTwiml(body)
  const document = ((): Document => {
    for (const { name, attributes, children: inside, text } of children) {
      const path = (attributes['action'] ?? '').split('#')[0]?.split('/') ?? []
      const [step = '', rank = ''] = [path[path.length - 1], path[path.length - 2]]
      if (name === 'Gather' || name === 'Record')
        return { kind: 'gather', turn: Number(rank), step: step as Step } // voiceFaults knows the steps
      if (name === 'Dial')
        return { kind: 'dial', attempt: Number(rank), number: (inside[0]?.text ?? text).trim() }
      if (name === 'Hangup') return { kind: 'hangup' }
    }
    return { kind: 'nothing' }
  })()
  known.set(body, document)
  return document
}
