// Caught by: sql-in-the-store
import { DatabaseSync } from '@photostructure/sqlite'
import { sql } from 'kysely'
import { Pool } from 'pg'

export const use = [DatabaseSync, Pool, sql]
