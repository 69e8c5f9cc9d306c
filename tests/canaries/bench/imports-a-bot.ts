// Caught by: commands-through-app
import { voice } from '../bots/voice/voice'

export const use = voice
