// Caught by: no-compiled-code, resolvable
import { app } from '../dist/app'

export const use = app
