import type { Environment } from '../../config'

/** What a scenario runs on. */
export type Engine = 'embedded' | 'postgresql' | 'postgresql+redis'

/** Every scenario on one engine: `SCENARIO_ENGINE=postgresql npx jest tests/scenarios`. */
export const chosenEngine = (): Engine => (process.env['SCENARIO_ENGINE'] as Engine | undefined) ?? 'embedded'

export interface ScenarioStore {
  readonly env: Environment
  drop(): Promise<void>
}

/**
 * A store that nobody else uses. The engines are started by the test file that imports `./engines/…` itself, or for every
 * file by SCENARIO_ENGINE: a scenario on the embedded store needs none.
 */
export async function scenarioStore(engine: Engine): Promise<ScenarioStore> {
  if (engine === 'embedded') return { env: {}, drop: () => Promise.resolve() }
  const { freshDatabase } = require('./engines/database') as typeof import('./engines/database')
  const database = await freshDatabase()
  if (engine === 'postgresql') return { env: { DATABASE_URL: database.url }, drop: database.drop }
  const { freshRedis } = require('./engines/redis') as typeof import('./engines/redis')
  const redis = await freshRedis()
  return {
    env: { DATABASE_URL: database.url, REDIS_URL: redis.url },
    async drop() {
      await database.drop()
      await redis.drop()
    }
  }
}
