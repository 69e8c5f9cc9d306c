import type { Place } from '../places/place'

export type Permanence = Place
