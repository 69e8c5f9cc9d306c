import { type RemoteRecogniser, recognisedFrom } from './remote'

export interface CluSettings {
  readonly endpoint: string
  readonly project: string
  readonly deployment: string
  readonly key: string
}

/** The version that is generally available. Microsoft's package for JavaScript is a beta that sends an older one. */
const API_VERSION = '2023-04-01'

/**
 * Conversational Language Understanding, LUIS's successor, over its REST API. The intents of the project are named as our topics are.
 * @see Azure AI Language, "Analyze Conversation"
 */
export function cluRecogniser({ endpoint, project, deployment, key }: CluSettings): RemoteRecogniser {
  const address = `${endpoint}/language/:analyze-conversations?api-version=${API_VERSION}`
  return async (text, stop) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Ocp-Apim-Subscription-Key': key },
      body: JSON.stringify({
        kind: 'Conversation',
        analysisInput: { conversationItem: { id: '1', participantId: '1', text, language: 'fr' } },
        parameters: {
          projectName: project,
          deploymentName: deployment,
          stringIndexType: 'Utf16CodeUnit'
        }
      }),
      // The key goes to the address that was given, and to no other.
      redirect: 'error',
      signal: stop
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new Error(`CLU: ${response.status}`)
    }
    const { result } = (await response.json()) as {
      result?: { prediction?: { intents?: { category?: unknown; confidenceScore?: unknown }[] } }
    }
    const intents = result?.prediction?.intents
    if (!Array.isArray(intents)) throw new Error('CLU: an answer without intents')
    return recognisedFrom(intents.map(intent => [String(intent?.category), intent?.confidenceScore]))
  }
}
