import { cpus } from 'node:os'
import { benchAmi } from './ami'
import { benchCandidates } from './candidates'
import { benchMessages } from './messages'
import { benchNational } from './national/exercise'
import { benchPlaces } from './places'
import { benchReports } from './reports'
import { benchScale } from './scale'
import { benchWebhooks } from './webhooks'

/**
 * npm run bench [-- webhooks|messages|candidates|places|ami|reports|national …|scale …]: figures beside their floors, as ratios of one
 * run. `reports --million` goes on to a million activities: some minutes more.
 */
async function main(): Promise<void> {
  const say = (line: string) => console.log(line)
  const wanted = process.argv.slice(2).filter(argument => argument !== '--')
  const runs = (name: string) => wanted.length === 0 || wanted.includes(name)
  // Longer than the others together: only when it is asked for.
  if (wanted[0] === 'national') return benchNational(say, wanted.slice(1))
  if (wanted[0] === 'scale') return benchScale(say, wanted.slice(1))
  say(`Node ${process.version}, ${cpus().length} processors`)
  if (runs('ami')) await benchAmi(say)
  if (runs('candidates')) benchCandidates(say)
  if (runs('places')) await benchPlaces(say)
  if (runs('reports')) await benchReports(say, wanted.includes('--million'))
  if (runs('webhooks')) await benchWebhooks(say)
  if (runs('messages')) await benchMessages(say)
}

main().catch((cause: unknown) => {
  console.error(cause)
  process.exitCode = 1
})
