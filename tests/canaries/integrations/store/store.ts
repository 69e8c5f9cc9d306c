import { Kysely } from 'kysely'
import type { Ports } from '../../domain/ports'

export const store = (ports: Ports) => [Kysely, ports]
