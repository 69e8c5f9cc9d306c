// Caught by: index-only-starts
import type { Day } from './domain/values/day'

export type Use = Day
