import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { freshDatabase } from '../../support/engines/database'
import { consoleStoreContract } from './console.contract'

let drop: () => Promise<void> = () => Promise.resolve()
afterAll(() => drop())

consoleStoreContract('PostgreSQL', async () => {
  const fresh = await freshDatabase()
  drop = fresh.drop
  return postgresqlDatabase(fresh.url, () => undefined)
})
