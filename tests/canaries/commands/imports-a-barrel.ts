// Caught by: no-barrel
import { thing } from './folder'

export const use = thing
