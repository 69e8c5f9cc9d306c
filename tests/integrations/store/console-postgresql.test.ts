import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { freshDatabase } from '../../support/engines/database'
import { consoleStoreContract } from './console.contract'

let drop: () => Promise<void> = () => Promise.resolve()
afterAll(() => drop())

consoleStoreContract('PostgreSQL', async () => {
  const fresh = await freshDatabase()
  drop = fresh.drop
  await preparePostgresql(fresh.url)
  return postgresqlDatabase(fresh.url, () => undefined)
})
