import { type Opened, onPostgresql } from '../../support/engines/each-engine'
import { consoleStoreContract } from './console.contract'

let opened: Opened | undefined
afterAll(() => opened?.discard())

consoleStoreContract('PostgreSQL', async () => {
  opened = await onPostgresql()
  return opened.database
})
