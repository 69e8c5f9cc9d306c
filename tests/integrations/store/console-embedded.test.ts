import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedDatabase } from '../../../integrations/store/embedded'
import { consoleStoreContract } from './console.contract'

const folder = mkdtempSync(join(tmpdir(), 'console-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

consoleStoreContract('the embedded engine', async () => embeddedDatabase(join(folder, 'store.sqlite')))
