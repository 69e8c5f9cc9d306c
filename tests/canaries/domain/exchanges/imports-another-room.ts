// Caught by: domain-exchanges
import type { Topic } from '../ami/topic'

export type Use = Topic
