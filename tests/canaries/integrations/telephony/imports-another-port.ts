// Caught by: integrations-one-port
import { store } from '../store/store'

export const use = store
