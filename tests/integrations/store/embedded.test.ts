import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedDatabase } from '../../../integrations/store/embedded'
import { storeContract } from './store.contract'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

storeContract('the embedded engine', async () => embeddedDatabase(join(folder, 'store.sqlite')))
