import type { Position } from '../values/position'
import type { Access } from './access'
import type { Hours } from './opening-hours'

/** A place and hours where a conseiller receives. Source: the national standard of places of digital mediation. */
export interface Permanence {
  /** The standard's `id`. */
  readonly id: string
  /** SIRET (14 figures) or RNA of who runs it: the standard's `pivot`. */
  readonly pivot: string
  readonly nom: string
  readonly commune: string
  readonly codePostal: string
  /** Found from commune and postal code where the source leaves it out; `null` when it cannot be. */
  readonly codeInsee: string | null
  readonly adresse: string
  /** The source's point, else the commune's centre; `null` when neither is known: then never routed by distance. */
  readonly position: Position | null
  /** E.164, or `null`: the place's public number, never rung by the line. */
  readonly telephone: string | null
  /** OSM opening_hours as published, `''` when the source has none. */
  readonly horaires: string
  /** `horaires` compiled for this place. */
  readonly hours: Hours
  readonly itinerance: boolean
  /** Booking link, when published. */
  readonly priseRdv: string | null
  /** How to get there and what is held there; absent where the source tells nothing of it. */
  readonly access?: Access
  /** True for the invented ones of the demonstration directory. */
  readonly demonstration: boolean
}
