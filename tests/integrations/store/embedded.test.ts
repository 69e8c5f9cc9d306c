import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { embeddedDatabase } from '../../../integrations/store/embedded'
import { migrate } from '../../../integrations/store/migrations'
import { storeContract } from './store.contract'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

storeContract('the embedded engine', async () => embeddedDatabase(join(folder, 'store.sqlite')))

it('a command that starts beside a busy server waits for its turn, then brings the store up to date', async () => {
  const file = join(folder, 'shared.sqlite')
  const server = embeddedDatabase(file)
  await migrate(server.read)
  const command = embeddedDatabase(file)
  let isBusy = true
  const holding = server.write(async tx => {
    await sql`update job_leases set holder = holder`.execute(tx)
    await new Promise(resolve => setTimeout(resolve, 400))
    isBusy = false
  })
  await new Promise(resolve => setTimeout(resolve, 50))
  await migrate(command.read)
  expect(isBusy).toBe(false)
  await holding
  await command.close()
  await server.close()
})
