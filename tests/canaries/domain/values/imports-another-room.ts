// Caught by: domain-values
import type { Call } from '../calls/call'

export type Use = Call
