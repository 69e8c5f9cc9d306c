import { openAsking, openIntents } from '../app/ami'
import { spreadOf } from './measure'

/** Questions of every kind, each in words of its own: answered, calculated, refused, misspelt, nonsense. */
const QUESTIONS = [
  'Qui peut candidater à l’appel à manifestation d’intérêt ?',
  'cb vs donné par conseillé',
  'et au bout des deux ans il se passe quoi on peut le garder ou c’est fini',
  'Trois postes dont un coordonnateur : enveloppe maximale de l’État ?',
  'les etablisements publics ratachés sont ils elligibles',
  'Combien verse l’État, en combien de fois et pendant combien de temps ?',
  'Convention signée le 31 août 2021 : à quelle date tombe la deuxième tranche ?',
  'Quel temps fera-t-il demain à Lille ?',
  'Le montant ?',
  'Comment habiliter notre CCAS à Aidants Connect ?',
  'moi je voudrais savoir si le conseiller il peut faire l’accueil à la mairie quand la secrétaire est absente',
  'Maintenance du parc informatique de la mairie : pouvons-nous la lui confier ?'
]
const FLOOR_PER_SECOND = 150
const CEILING_P99_MS = 10
const CEILING_LOAD_MS = 1_500
const CEILING_LOAD_MB = 60
const ROUNDS = 60

/** An answer about the AMI, from the question to the text with its passages, on one core. */
export async function benchAmi(say: (line: string) => void): Promise<void> {
  const before = process.memoryUsage().rss
  const loading = performance.now()
  await openIntents().recognise('Qui est éligible ?')
  const loadMs = performance.now() - loading
  const loadMb = (process.memoryUsage().rss - before) / 1_048_576
  say(
    `AMI, engine loaded and its first recognition: ${loadMs.toFixed(0)} ms of ${CEILING_LOAD_MS}, ${loadMb.toFixed(0)} MB of ${CEILING_LOAD_MB}`
  )
  const opening = performance.now()
  const ask = openAsking()
  // The tables of communes and intercommunalités are read at the first name.
  await ask('La commune de Caudry est-elle éligible ?')
  say(`AMI, tables of communes and intercommunalités: ${(performance.now() - opening).toFixed(0)} ms`)
  const durations: number[] = []
  const started = performance.now()
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of QUESTIONS) {
      const from = performance.now()
      // Never twice the same words: what was looked up before must not flatter the figures.
      await ask(`${question} ${round % 2 === 0 ? '' : 'svp'} xq${round}`)
      durations.push(performance.now() - from)
    }
  }
  const perSecond = durations.length / ((performance.now() - started) / 1_000)
  const { p50, p99 } = spreadOf(durations)
  say(
    `AMI, ${durations.length} questions: ${perSecond.toFixed(0)} a second (${(perSecond / FLOOR_PER_SECOND).toFixed(1)} × the floor), p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms of ${CEILING_P99_MS}`
  )
}
