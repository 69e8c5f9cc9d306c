// Caught by: domain-bodies
import type { Need } from '../needs/need'

export type Use = Need
