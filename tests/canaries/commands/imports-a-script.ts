// Caught by: scripts-are-not-the-product
import { setUp } from '../scripts/set-up.cjs'

export const use = setUp
