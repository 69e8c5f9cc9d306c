import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { freshDatabase } from '../../support/engines/database'
import { storeContract } from './store.contract'

let drop: () => Promise<void> = () => Promise.resolve()
afterAll(() => drop())

storeContract('PostgreSQL', async () => {
  const fresh = await freshDatabase()
  drop = fresh.drop
  return postgresqlDatabase(fresh.url, () => undefined)
})
