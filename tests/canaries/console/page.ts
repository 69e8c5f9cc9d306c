import type { Ports } from '../domain/ports'

export type Page = Ports
