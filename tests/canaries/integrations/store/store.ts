import { Kysely } from 'kysely'
import type { Ports } from '../../domain/ports/calls'

export const store = (ports: Ports) => [Kysely, ports]
