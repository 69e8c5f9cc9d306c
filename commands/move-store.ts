import { moveEmbeddedStore } from '../app'
import { readConfig } from '../config'
import { runCommand } from './command'

const USAGE = `Usage : npm run move-store
  Déplace la base embarquée de DATA_DIR dans le PostgreSQL de DATABASE_URL, qui doit être vide, et compte des deux côtés.`

/** The embedded store into PostgreSQL: exit code 1 when nothing was moved. */
async function move(): Promise<number> {
  const moved = await moveEmbeddedStore(readConfig(process.env))
  for (const { table, rows } of moved) if (rows > 0) console.log(`${table} : ${rows}`)
  const total = moved.reduce((sum, { rows }) => sum + rows, 0)
  console.log(
    `${total} lignes déplacées dans ${moved.length} tables, comptées des deux côtés. L’ancienne base reste telle quelle.`
  )
  return 0
}

runCommand({
  usage: USAGE,
  failed: 'Rien n’a été déplacé',
  told: ['MoveRefused', 'StoreRefused'],
  run: move
})
