// Caught by: domain-without-ports
import type { Ports } from '../ports'

export type Use = Ports
