import type { Activite } from '../activites/activite'
import type { Permanence } from '../permanences/permanence'

export type Call = Activite | Permanence
