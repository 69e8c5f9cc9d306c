import type { Activite } from '../activites/activite'
import type { Topic } from '../ami/topic'

export type Monthly = Activite | Topic
