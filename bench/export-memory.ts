import { exportLaCoop } from '../app'
import { readConfig } from '../config'

/**
 * La Coop's file in a process of its own, which tells the most memory that it ever held:
 * node dist/bench/export-memory.js FILE, with the settings in its environment.
 */
async function main([file = '']: readonly string[]): Promise<void> {
  const since = performance.now()
  const { written } = await exportLaCoop(readConfig(process.env), file)
  process.send?.({
    written,
    ms: performance.now() - since,
    mostMb: process.resourceUsage().maxRSS / 1_024
  })
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause)
  process.exitCode = 1
})
