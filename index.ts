import { buildApp, openLog, refuseTakenPort } from './app'
import { readConfig, SettingsFault } from './config'

const log = openLog()
/** Time for a balancer to see that this process is leaving. */
const NOTICE_MS = 1_000

async function main() {
  const config = readConfig(process.env)
  // A store that is elsewhere is not begun by what cannot serve; an embedded one is claimed first, which says more.
  if (config.databaseUrl !== null) await refuseTakenPort(config)
  const app = await buildApp(config, log)
  const address = await app.listen()
  console.log(`Solidarité numérique : ${address}/`)

  let leaving = false
  const leave = (code: number, noticeMs: number) => {
    leaving = true
    app.close(noticeMs).then(
      () => process.exit(code),
      cause => {
        log.error({ cause: String(cause) }, 'left in haste')
        process.exit(1)
      }
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // Said again, it changes nothing: what is under way is finished first, and that takes seconds.
      if (leaving) return log.info({ signal }, 'leaving already')
      leave(0, NOTICE_MS)
    })
  }
  // Nobody foresaw it, so nothing more is begun: what is under way is finished, and a supervisor starts another process.
  process.on('uncaughtException', cause => {
    log.fatal({ cause: cause.stack ?? String(cause) }, 'a fault that nothing caught')
    if (!leaving) leave(1, 0)
  })
}

main().catch((cause: unknown) => {
  console.error(
    cause instanceof SettingsFault
      ? cause.message
      : `Cannot start: ${cause instanceof Error ? cause.message : cause}`
  )
  process.exit(1)
})
