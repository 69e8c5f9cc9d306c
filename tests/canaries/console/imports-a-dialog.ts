// Caught by: console-through-ports
import type { Router } from '../dialogs/router'

export type Use = Router
