// Caught by: restify-at-the-doors
import type { Request } from 'restify'

export type Use = Request
