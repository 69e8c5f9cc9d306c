// Caught by: domain-places
import type { Permanence } from '../permanences/permanence'

export type Use = Permanence
