import { type Opened, onPostgresql } from '../../support/engines/each-engine'
import { storeContract } from './store.contract'

let opened: Opened | undefined
afterAll(() => opened?.discard())

storeContract('PostgreSQL', async () => {
  opened = await onPostgresql()
  return opened.database
})
