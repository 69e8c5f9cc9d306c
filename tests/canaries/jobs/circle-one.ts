// Caught by: no-circle
import type { Two } from './circle-two'

export type One = Two | string
