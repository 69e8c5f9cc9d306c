// Caught by: jobs-through-ports
import { store } from '../integrations/store/store'

export const use = store
