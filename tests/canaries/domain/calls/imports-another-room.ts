// Caught by: domain-calls
import type { Topic } from '../ami/topic'

export type Use = Topic
