// Caught by: resolvable
import { missing } from './missing'

export const use = missing
