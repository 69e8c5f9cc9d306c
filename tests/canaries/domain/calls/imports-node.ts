// Caught by: domain-is-pure
import { randomUUID } from 'node:crypto'

export const use = randomUUID
