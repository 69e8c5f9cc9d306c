// Caught by: call-plays-the-telephone
import { store } from '../../integrations/store/store'

export const use = store
