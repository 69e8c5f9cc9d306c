import type { Config } from '../config'
import { questionsIn } from '../dialogs/ami/questions-in'
import { TOPICS } from '../domain/ami/topics'
import type { Intents } from '../domain/ports/intents'
import { cluRecogniser } from '../integrations/intents/clu'
import { cluProject } from '../integrations/intents/clu-project'
import { luisRecogniser } from '../integrations/intents/luis'
import { remoteIntents } from '../integrations/intents/remote'
import { openIntents } from './ami'

/** How questions are understood, as the settings say. */
export interface Understanding {
  /** The recogniser for one message: another machine was asked before this resolves. */
  readonly intentsFor: (message: string) => Promise<Intents>
  /** What works less well than it should at this moment. */
  readonly degraded: () => readonly string[]
}

/** LUIS or CLU where the settings name one; else the embedded engine, made at the first question: nobody else pays for it. */
export function openUnderstandingOfStaff(
  { luis, clu }: Pick<Config, 'luis' | 'clu'>,
  onFailure: (step: string, cause: unknown) => void
): Understanding {
  const recognise = luis ? luisRecogniser(luis) : clu ? cluRecogniser(clu) : null
  if (!recognise) return { intentsFor: async () => openIntents(), degraded: () => [] }
  const name = luis ? 'luis' : 'clu'
  const remote = remoteIntents({
    recognise,
    embedded: openIntents,
    onFailure: cause => onFailure(name, cause)
  })
  return {
    // Every question of a message is asked beforehand; a follow-up to which the subject is lent is the embedded engine's.
    intentsFor: message => remote.asked([message.trim(), ...questionsIn(message.trim())]),
    degraded: () => (remote.isGivenUp() ? [`${name} does not answer: the embedded engine understands`] : [])
  }
}

/** `npm run export -- clu`: our topics as a project that CLU imports, so that its intents bear their names. */
export const exportCluProject = ({ clu }: Pick<Config, 'clu'>) =>
  cluProject([...TOPICS.values()], clu?.project)
