// Caught by: app-is-on-top, integrations-call-out
import { app } from '../../app'

export const use = app
