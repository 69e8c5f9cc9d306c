// Caught by: config-knows-values
import { voice } from './bots/voice/voice'

export const config = voice
