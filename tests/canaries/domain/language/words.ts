import type { Day } from '../values/day'

export type Words = Day
