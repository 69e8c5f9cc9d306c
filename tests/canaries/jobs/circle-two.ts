// The other half of circle-one.ts: a circle is told once.
import type { One } from './circle-one'

export type Two = One | number
