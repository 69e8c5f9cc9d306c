// Caught by: config-is-handed-down, integrations-call-out
import { config } from '../../config'

export const use = config
