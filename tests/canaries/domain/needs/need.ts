import type { Words } from '../language/words'

export type Need = Words
