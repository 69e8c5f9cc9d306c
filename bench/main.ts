import { cpus } from 'node:os'
import { benchAmi } from './ami'
import { benchCandidates } from './candidates'
import { benchPlaces } from './places'
import { benchWebhooks } from './webhooks'

/** npm run bench [-- webhooks|candidates|places|ami]: figures beside their floors, as ratios of one run. */
async function main(): Promise<void> {
  const say = (line: string) => console.log(line)
  const wanted = process.argv.slice(2).filter(argument => argument !== '--')
  const runs = (name: string) => wanted.length === 0 || wanted.includes(name)
  say(`Node ${process.version}, ${cpus().length} processors`)
  if (runs('ami')) await benchAmi(say)
  if (runs('candidates')) benchCandidates(say)
  if (runs('places')) await benchPlaces(say)
  if (runs('webhooks')) await benchWebhooks(say)
}

main().catch((cause: unknown) => {
  console.error(cause)
  process.exitCode = 1
})
