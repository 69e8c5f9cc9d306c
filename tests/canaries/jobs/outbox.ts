import type { Ports } from '../domain/ports'

export type Outbox = Ports
