// Caught by: no-unlisted-package
import type { Activity } from 'botframework-schema'

export type Use = Activity
