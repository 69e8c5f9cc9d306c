// Caught by: integrations-call-out
import { voice } from '../../bots/voice/voice'

export const use = voice
