// Caught by: luis-in-intents
import { LUISRuntimeClient } from '@azure/cognitiveservices-luis-runtime'
import { ApiKeyCredentials } from '@azure/ms-rest-js'

export const use = [LUISRuntimeClient, ApiKeyCredentials]
