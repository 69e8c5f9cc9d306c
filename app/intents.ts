import type { Intents } from '../domain/ports/intents'
import { openIntents } from './ami'

/** How questions are understood, as the settings say. */
export interface Understanding {
  /** The recogniser for one question: another machine was asked before this resolves. */
  readonly intentsFor: (question: string) => Promise<Intents>
}

/** The embedded engine is made at the first question: nobody else pays for it. */
export function openUnderstandingOfStaff(): Understanding {
  let embedded: Intents | null = null
  const engine = () => {
    embedded ??= openIntents()
    return embedded
  }
  return { intentsFor: async () => engine() }
}
