// Caught by: domain-new-room
import type { Place } from '../places/place'

export type Use = Place
