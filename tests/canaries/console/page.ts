import type { Ports } from '../domain/ports/calls'

export type Page = Ports
