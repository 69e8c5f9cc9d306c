import type { Words } from '../language/words'

export type Place = Words
