// Caught by: console-through-ports
import { store } from '../integrations/store/store'

export const use = store
