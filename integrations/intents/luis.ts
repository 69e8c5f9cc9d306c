import { LUISRuntimeClient } from '@azure/cognitiveservices-luis-runtime'
import { ApiKeyCredentials, type RequestOptionsBase } from '@azure/ms-rest-js'
import { type RemoteRecogniser, recognisedFrom } from './remote'

export interface LuisSettings {
  readonly endpoint: string
  /** A GUID: the client refuses any other before it asks. */
  readonly appId: string
  readonly key: string
}

const SLOT = 'production'

/** LUIS, through Microsoft's client. Its intents are named as our topics are; it is not to log what was asked. */
export function luisRecogniser({ endpoint, appId, key }: LuisSettings): RemoteRecogniser {
  const credentials = new ApiKeyCredentials({ inHeader: { 'Ocp-Apim-Subscription-Key': key } })
  // Left to itself the client retries a fault of the server for two minutes.
  const client = new LUISRuntimeClient(credentials, endpoint, { noRetryPolicy: true })
  return async (text, signal) => {
    // Its type asks for dispatchEvent to take the browser's Event; what it calls is there.
    const stop = signal as unknown as NonNullable<RequestOptionsBase['abortSignal']>
    const { prediction } = await client.prediction
      .getSlotPrediction(
        appId,
        SLOT,
        { query: text },
        { showAllIntents: true, log: false, abortSignal: stop }
      )
      .catch(failedAs)
    return recognisedFrom(Object.entries(prediction?.intents ?? {}).map(([name, { score }]) => [name, score]))
  }
}

/** The client's error holds the request, with the key and the question: neither goes into a log. */
function failedAs(cause: unknown): never {
  const { statusCode, code } = (cause ?? {}) as { statusCode?: unknown; code?: unknown }
  throw new Error(`LUIS: ${String(statusCode ?? code ?? 'no answer')}`)
}
