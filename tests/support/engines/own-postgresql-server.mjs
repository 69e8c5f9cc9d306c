// One PostgreSQL for one test file, which may stop it at once and start it again; gone with its parent.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startPostgresql } from './start-postgresql.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'assistant-own-postgresql-'))
const server = await startPostgresql(folder, () => undefined)
const leave = async () => {
  await server.stop()
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  process.exit()
}
process.once('disconnect', leave)
process.on('message', async wish => {
  if (wish === 'stop') await server.stop()
  if (wish === 'start') await server.startAgain()
  process.send({ done: wish })
})
process.send({ url: server.url })
