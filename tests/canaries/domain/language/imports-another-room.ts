// Caught by: domain-language
import type { Need } from '../needs/need'

export type Use = Need
