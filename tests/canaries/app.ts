import { createServer } from 'restify'
import { voice } from './bots/voice/voice'
import { store } from './integrations/store/store'

export const app = [createServer, store, voice]
