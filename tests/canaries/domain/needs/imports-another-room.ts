// Caught by: domain-needs
import type { Place } from '../places/place'

export type Use = Place
