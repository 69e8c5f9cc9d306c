// Caught by: redis-in-integrations
import { Redis } from 'ioredis'

export const use = Redis
