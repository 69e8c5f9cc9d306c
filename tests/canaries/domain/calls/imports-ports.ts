// Caught by: domain-without-ports
import type { Ports } from '../ports/calls'

export type Use = Ports
