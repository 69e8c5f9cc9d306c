// Caught by: domain-ami
import type { Call } from '../calls/call'

export type Use = Call
