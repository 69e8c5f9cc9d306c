// Caught by: bots-decide-nothing
import { store } from '../../integrations/store/store'

export const use = store
