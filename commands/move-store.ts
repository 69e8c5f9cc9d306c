import { moveEmbeddedStore } from '../app'
import { readConfig, SettingsFault } from '../config'

/** The embedded store into PostgreSQL: exit code 1 when nothing was moved. */
async function main(): Promise<void> {
  const moved = await moveEmbeddedStore(readConfig(process.env))
  for (const { table, rows } of moved) if (rows > 0) console.log(`${table} : ${rows}`)
  const total = moved.reduce((sum, { rows }) => sum + rows, 0)
  console.log(
    `${total} lignes déplacées dans ${moved.length} tables, comptées des deux côtés. L’ancienne base reste telle quelle.`
  )
}

main().catch((cause: unknown) => {
  const message = cause instanceof Error ? cause.message : String(cause)
  const isForOperator =
    cause instanceof SettingsFault ||
    (cause instanceof Error && ['MoveRefused', 'StoreRefused'].includes(cause.name))
  console.error(isForOperator ? message : `Rien n’a été déplacé : ${message}`)
  process.exitCode = 1
})
