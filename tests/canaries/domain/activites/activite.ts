import type { Need } from '../needs/need'

export type Activite = Need
