// Caught by: domain-permanences
import type { Need } from '../needs/need'

export type Use = Need
