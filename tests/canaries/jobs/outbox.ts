import type { Ports } from '../domain/ports/calls'

export type Outbox = Ports
