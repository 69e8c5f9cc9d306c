// Caught by: domain-reporting
import type { Call } from '../calls/call'

export type Use = Call
