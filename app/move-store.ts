import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config'
import { embeddedDatabase } from '../integrations/store/embedded'
import { migrate } from '../integrations/store/migrations'
import { type MovedTable, MoveRefused, moveStore } from '../integrations/store/move-store'
import { openStore } from './open'

/**
 * `npm run move-store`: the embedded store of DATA_DIR into the PostgreSQL of DATABASE_URL, once and whole.
 * @throws {MoveRefused} in one line
 */
export async function moveEmbeddedStore(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'pseudonymKey'>
): Promise<MovedTable[]> {
  if (!config.databaseUrl) throw new MoveRefused('DATABASE_URL missing: where the store is to be moved to')
  const file = join(config.dataDir, 'store.sqlite')
  if (!existsSync(file)) throw new MoveRefused('DATA_DIR holds no embedded store: nothing to move')
  const key = join(config.dataDir, 'pseudonym-key')
  if (existsSync(key) && readFileSync(key, 'utf8').trim() !== config.pseudonymKey) {
    throw new MoveRefused(
      "PSEUDONYM_KEY is not the one of DATA_DIR/pseudonym-key: with another one a call's late word would make a second activity"
    )
  }
  const from = embeddedDatabase(file)
  try {
    await migrate(from.read)
    const to = await openStore(config, () => undefined)
    try {
      return await moveStore(from, to, new Date())
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}
