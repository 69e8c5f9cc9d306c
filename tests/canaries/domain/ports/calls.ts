import type { Call } from '../calls/call'

export type Ports = Call
