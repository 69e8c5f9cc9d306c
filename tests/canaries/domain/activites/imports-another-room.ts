// Caught by: domain-activites
import type { Permanence } from '../permanences/permanence'

export type Use = Permanence
