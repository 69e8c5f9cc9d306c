import type { Ports } from '../domain/ports'

export type Dialog = Ports
