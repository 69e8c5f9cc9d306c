import type { Day } from '../values/day'

export type Topic = Day
