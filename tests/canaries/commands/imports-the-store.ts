// Caught by: commands-through-app
import { store } from '../integrations/store/store'

export const use = store
