import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { openStore } from '../../app'
import { readConfig } from '../../config'
import type { SqlDatabase } from '../../integrations/store/database'
import { CALLER, caudresis, phoneOf } from '../support/caudresis'
import { faultsFrom, mishapAt } from '../support/faults'
import { activitiesOf, callerWho, type Product, settingsOf, startProduct } from '../support/product'
import { randomFrom } from '../support/random'

/**
 * October 2026 of one structure, played call by call over signed webhooks from a seed, with its clock change (the 25th) and a
 * conversation over midnight on its last day; each report's figures are those of a count in SQL and of what was played.
 */
const SEED = 2_610
const SIRET = '20003063300012'
/** Midnights of Paris, as instants: the day that the product wrote is not believed. */
const MIDNIGHTS = {
  '2026-07': '2026-06-30T22:00:00Z',
  '2026-09': '2026-08-31T22:00:00Z',
  '2026-10': '2026-09-30T22:00:00Z',
  '2026-11': '2026-10-31T23:00:00Z',
  '2026-12': '2026-11-30T23:00:00Z',
  '2027-01': '2026-12-31T23:00:00Z'
} as const
type Midnight = keyof typeof MIDNIGHTS

interface Report {
  readonly figures: {
    readonly activites: number
    readonly accompagnements: number
    readonly durationMinutes: number
    readonly ateliers: number
    readonly aConfirmer: number
    readonly annulees: number
    readonly parThematique: Record<string, number>
    readonly parCanal: Record<string, number>
    readonly parConseiller: Record<string, number>
  }
  readonly activityIds: readonly string[]
}

/** What the test itself did, in each month: conversations of so many seconds. */
const played: { month: string; seconds: number; outcome: 'recorded' | 'to-confirm' | 'none' }[] = []

let product: Product
let database: SqlDatabase
const reports = new Map<string, Report>()

/** How a call goes: who answers, and for how long they talk. */
interface Plan {
  readonly at: string
  readonly kind: 'first' | 'second' | 'voicemail' | 'nobody' | 'unsure'
  readonly need: string
  readonly seconds: number
  /** The clock when the conversation ends, where it ends on another day. */
  readonly endsAt?: string
}

function plans(): Plan[] {
  const random = randomFrom(SEED)
  const one = <Choice>(...choices: readonly [Choice, ...Choice[]]): Choice =>
    choices[Math.floor(random() * choices.length)] ?? choices[0]
  const drawn = Array.from({ length: 24 }, (): Plan => {
    const day = String(1 + Math.floor(random() * 30)).padStart(2, '0')
    const minute = 480 + Math.floor(random() * 600)
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    return {
      at: `2026-10-${day}T${time}:00${Number(day) < 25 ? '+02:00' : '+01:00'}`,
      kind: one('first', 'first', 'first', 'second', 'voicemail', 'nobody', 'unsure'),
      need: one('1', '2', '3', '4'),
      seconds: 20 + Math.floor(random() * 3_000)
    }
  })
  const first = { kind: 'first', need: '1' } as const
  const chosen: Plan[] = [
    { ...first, at: '2026-09-30T23:50:00+02:00', seconds: 960, endsAt: '2026-10-01T00:06:00+02:00' },
    { ...first, at: '2026-10-01T00:10:00+02:00', seconds: 61 },
    // Half past two comes twice in the night of the 25th.
    { ...first, at: '2026-10-25T02:30:00+02:00', seconds: 600 },
    { ...first, at: '2026-10-25T02:30:00+01:00', seconds: 660 },
    // The first of November is a holiday: whoever calls ten minutes before it is the last.
    { ...first, at: '2026-10-31T23:45:00+01:00', seconds: 1_680, endsAt: '2026-11-01T00:13:00+01:00' },
    { ...first, at: '2026-11-02T00:01:00+01:00', seconds: 59 }
  ]
  const at = ({ at: instant }: Plan) => Date.parse(instant)
  return [...drawn, ...chosen].sort((one, other) => at(one) - at(other))
}

async function play({ at, kind, need, seconds, endsAt }: Plan, rank: number): Promise<void> {
  await product.setClock(at)
  const talks = endsAt
    ? {
        talks: async () => {
          await product.setClock(endsAt)
          return seconds
        }
      }
    : { talkSeconds: seconds }
  const answers = { keys: ['1'], ...talks }
  const silent = { picksUp: 'no-answer' as const }
  const telephones = {
    first: [answers],
    unsure: [answers],
    second: [silent, answers],
    voicemail: [{ picksUp: 'voicemail' as const }, answers],
    nobody: [silent]
  }[kind]
  const network = product.network({
    people: Object.fromEntries(telephones.map((person, index) => [phoneOf(index + 1), person])),
    faults:
      kind === 'unsure'
        ? mishapAt('whisper-answer', { lost: true })
        : faultsFrom(SEED + rank, { p: 0.15, loses: [], longestDelayMs: 5 })
  })
  const call = await network.call({
    ...callerWho({ need: [need], place: ['59540'], 'place-choice': ['1'], offer: ['hang up'] }),
    from: `${CALLER.slice(0, -2)}${String(10 + rank)}`
  })
  expect([at, kind, call.error]).toEqual([at, kind, undefined])
  const outcome = kind === 'nobody' ? 'none' : kind === 'unsure' ? 'to-confirm' : 'recorded'
  played.push({ month: at.slice(0, 7), seconds, outcome })
  if (kind === 'first' || kind === 'unsure') return
  // Two missed calls in a row pause a conseiller: they come back for the next one.
  for (const id of ['K1', 'K2', 'K3', 'K4']) {
    await product.api(`/conseillers/${id}/availability`, { method: 'PUT', body: { state: 'available' } })
  }
}

const reportOf = async (kind: string, period: string) => {
  const path = `/reports/${kind}?structure=${SIRET}&period=${period}&format=json`
  reports.set(period, (await product.api<Report>(path)).body)
}

beforeAll(async () => {
  const env = { TEST_CLOCK: '2026-09-30T20:00:00+02:00' }
  product = await startProduct({ engine: 'embedded', directory: caudresis(4, '24/7'), env })
  for (const [rank, plan] of plans().entries()) await play(plan, rank)
  await product.setClock('2026-11-02T09:00:00+01:00')
  await product.api('/activities', {
    method: 'POST',
    body: {
      id: 'atelier-octobre',
      conseillerId: 'K2',
      date: '2026-10-31',
      heure: '18:00',
      dureeMinutes: 120,
      type: 'collectif',
      thematiques: ['email'],
      participants: { total: 7, recurrents: 2 }
    }
  })
  // One is taken back, as somebody would who finds that it was a mistake.
  const [last] = (await activitiesOf(product)).filter(({ status }) => status === 'recorded')
  await product.api(`/activities/${last?.id}`, { method: 'PATCH', body: { status: 'voided' } })
  await reportOf('monthly', '2026-09')
  await reportOf('monthly', '2026-10')
  await reportOf('monthly', '2026-11')
  await reportOf('quarterly', '2026-Q4')
  await reportOf('half-yearly', '2026-S2')
  await product.stop()
  database = await openStore(readConfig(settingsOf(product.dataDir)), () => undefined)
}, 60_000)
afterAll(async () => {
  await database.close()
  rmSync(product.dataDir, { recursive: true, force: true })
})

/** Rows of the store between two midnights, whatever day they say. */
async function rowsIn(from: Midnight, until: Midnight, statuses: readonly string[]) {
  const [since, before] = [Date.parse(MIDNIGHTS[from]), Date.parse(MIDNIGHTS[until])]
  return sql<{ helped: number; minutes: number; activites: number; ateliers: number }>`
    SELECT COUNT(*) AS activites,
      COALESCE(SUM(COALESCE(json_extract(data, '$.participants.total'), 1)), 0) AS helped,
      COALESCE(SUM(MAX(1, (duration_seconds + 59) / 60)), 0) AS minutes,
      COALESCE(SUM(json_extract(data, '$.type') = 'collectif'), 0) AS ateliers
    FROM activites WHERE structure_siret = ${SIRET} AND started_at >= ${since} AND started_at < ${before}
      AND status IN (${sql.join(statuses)})`
    .execute(database.read)
    .then(({ rows }) => rows[0])
}

const COUNTED = ['recorded', 'confirmed']

/** People helped by each value of a column, or of a list within the data. */
async function groupedIn(from: Midnight, until: Midnight, by: 'channel' | 'conseiller_id' | 'thematiques') {
  const [since, before] = [Date.parse(MIDNIGHTS[from]), Date.parse(MIDNIGHTS[until])]
  const [name, source] =
    by === 'thematiques'
      ? [sql`one.value`, sql`activites, json_each(activites.data, '$.thematiques') AS one`]
      : [sql.ref(by), sql`activites`]
  const { rows } = await sql<{ name: string; helped: number }>`
    SELECT ${name} AS name, SUM(COALESCE(json_extract(data, '$.participants.total'), 1)) AS helped
    FROM ${source} WHERE structure_siret = ${SIRET} AND started_at >= ${since} AND started_at < ${before}
      AND status IN (${sql.join(COUNTED)}) GROUP BY 1 ORDER BY 1`.execute(database.read)
  return Object.fromEntries(rows.map(row => [row.name, row.helped]))
}

const PERIODS: readonly (readonly [string, Midnight, Midnight])[] = [
  ['2026-09', '2026-09', '2026-10'],
  ['2026-10', '2026-10', '2026-11'],
  ['2026-11', '2026-11', '2026-12'],
  ['2026-Q4', '2026-10', '2027-01'],
  ['2026-S2', '2026-07', '2027-01']
]

describe('a month played through the webhooks', () => {
  it.each(PERIODS)(
    '%s: the report says what SQL counts, cut at midnight in Paris',
    async (period, from, until) => {
      const { figures, activityIds } = reports.get(period) ?? {
        figures: {} as Report['figures'],
        activityIds: []
      }
      const counted = await rowsIn(from, until, COUNTED)
      expect({
        activites: figures.activites,
        helped: figures.accompagnements,
        minutes: figures.durationMinutes,
        ateliers: figures.ateliers
      }).toEqual(counted)
      expect(activityIds).toHaveLength(counted?.activites ?? -1)
      expect(figures.aConfirmer).toBe((await rowsIn(from, until, ['to-confirm']))?.activites)
      expect(figures.annulees).toBe((await rowsIn(from, until, ['voided']))?.activites)
      expect(figures.parCanal).toEqual(await groupedIn(from, until, 'channel'))
      expect(figures.parConseiller).toEqual(await groupedIn(from, until, 'conseiller_id'))
      expect(figures.parThematique).toEqual(await groupedIn(from, until, 'thematiques'))
    }
  )

  it.each(['2026-09', '2026-10', '2026-11'])('%s: the report says what was played', async period => {
    const figures = reports.get(period)?.figures
    const inMonth = played.filter(({ month }) => month === period)
    const talked = inMonth.filter(({ outcome }) => outcome === 'recorded')
    const minutes = talked.reduce((sum, { seconds }) => sum + Math.max(1, Math.ceil(seconds / 60)), 0)
    const isOctober = period === '2026-10'
    expect(figures?.aConfirmer).toBe(inMonth.filter(({ outcome }) => outcome === 'to-confirm').length)
    // The first conversation that is listed, September's, was taken back; in October there was a workshop as well.
    expect((figures?.activites ?? 0) + (figures?.annulees ?? 0)).toBe(talked.length + (isOctober ? 1 : 0))
    if (figures?.annulees === 0) expect(figures.durationMinutes).toBe(minutes + (isOctober ? 120 : 0))
  })

  it('was a whole month, with all that may come of a call', () => {
    expect(new Set(played.map(({ outcome }) => outcome))).toEqual(new Set(['recorded', 'to-confirm', 'none']))
    expect(played).toHaveLength(30)
  })
})
