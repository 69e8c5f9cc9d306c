// Caught by: dialogs-are-words
import { voice } from '../bots/voice/voice'

export const use = voice
