// Caught by: hours-grammar-in-hours
import type { opening_hours } from 'opening_hours'

export type Use = opening_hours
