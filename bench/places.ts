import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { openGeography, openHours, openStore } from '../app'
import { readConfig } from '../config'
import { type Directory, directoryOf } from '../domain/permanences/directory'
import { nearestStations } from '../domain/permanences/nearest'
import { answersAt, openingNow } from '../domain/permanences/openings-known'
import { inventedCountry, randomFrom } from './country'
import { redisEngine } from './engines'
import { type Spread, spreadOf } from './measure'

const SAID = [
  '59540',
  'cinquante-neuf cinq cent quarante',
  'caudry',
  'codry',
  'j’habite à saint waast la vallée enfin à côté',
  'le cateau',
  'st denis',
  'je suis né à lille mais je vis à béthencourt dans le nord',
  '62000, non, 59000',
  'marseille treizième',
  'euh bonjour je vous appelle de la part de ma mère qui habite beauvois en cambrésis'
]
const TIMETABLES = [
  'Mo-Fr 09:00-12:30,13:30-17:30',
  'Tu,Th 09:00-12:00',
  'Mo-Sa 10:00-18:00; PH off',
  'We 14:00-17:00'
]
const PLACES = 20_000
const REDIS_PORT = 43_611
const OFFICE_HOURS = Date.parse('2026-11-24T10:00:00+01:00')

/** Where a caller is, what is open, what is near, and how long a directory takes to be there. */
export async function benchPlaces(say: (line: string) => void): Promise<void> {
  benchWords(say)
  const readHours = openHours(new Date('2026-11-01T00:00:00Z'))
  const country = inventedCountry(
    index => {
      const horaires = TIMETABLES[index % TIMETABLES.length] ?? ''
      return { horaires, hours: readHours(horaires, '59').hours }
    },
    { places: PLACES }
  )
  const directory = directoryOf(country)
  benchOpenNow(directory, say)
  const ours = benchNearest(directory, say)
  await benchGeosearch(directory, ours, say)
  await benchLoad(country, say)
}

function benchWords(say: (line: string) => void): void {
  const geography = openGeography()
  for (const said of SAID) geography.read(said, { asked: true })
  const durations: number[] = []
  for (let round = 0; round < 300; round++) {
    for (const said of SAID) {
      const since = performance.now()
      geography.read(said, { asked: true })
      durations.push(performance.now() - since)
    }
  }
  const { p50, p99 } = spreadOf(durations)
  say(`place from words: p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms (under 2)`)
}

function benchOpenNow(directory: Directory, say: (line: string) => void): void {
  const now = new Date(OFFICE_HOURS)
  for (let index = 0; index < PLACES; index++) answersAt(directory, index, now)
  const since = performance.now()
  const rounds = 50
  let open = 0
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < PLACES; index++) if (answersAt(directory, index, now)) open++
  }
  const each = ((performance.now() - since) * 1_000) / (rounds * PLACES)
  say(`open now, once loaded: ${each.toFixed(3)} µs each (under 1), ${open / rounds} of ${PLACES} open`)
}

/** The ten nearest that are open, each with when it closes. */
function benchNearest(directory: Directory, say: (line: string) => void): Spread {
  const random = randomFrom(3)
  const durations: number[] = []
  for (let search = 0; search < 5_000; search++) {
    const now = new Date(OFFICE_HOURS + search * 20)
    const from = { latitude: 43 + random() * 8, longitude: -4 + random() * 11 }
    const since = performance.now()
    const near = nearestStations(directory, from, 10, index => answersAt(directory, index, now))
    for (const { index } of near) openingNow(directory, index, now)
    durations.push(performance.now() - since)
  }
  const spread = spreadOf(durations.slice(500))
  say(
    `ten nearest open, with openings, of ${PLACES}: p50 ${spread.p50.toFixed(3)} ms, p99 ${spread.p99.toFixed(3)} ms (under 0.5)`
  )
  return spread
}

/** The floor: Redis finds the ten nearest within 50 km, knowing nothing of hours. */
async function benchGeosearch(
  directory: Directory,
  ours: Spread,
  say: (line: string) => void
): Promise<void> {
  const given = process.env['BENCH_REDIS_URL']
  const server = given ? null : await redisEngine(REDIS_PORT)
  const redis = new Redis(given ?? server?.url ?? '', { maxRetriesPerRequest: 3 })
  try {
    const key = 'bench:places'
    for (let start = 0; start < directory.stations.length; start += 1_000) {
      const points = directory.stations
        .slice(start, start + 1_000)
        .flatMap(({ permanence: { id, position } }) =>
          position ? [position.longitude, position.latitude, id] : []
        )
      await redis.call('GEOADD', key, ...points)
    }
    const random = randomFrom(3)
    const durations: number[] = []
    for (let search = 0; search < 500; search++) {
      const [latitude, longitude] = [43 + random() * 8, -4 + random() * 11]
      const since = performance.now()
      await redis.call(
        'GEOSEARCH',
        key,
        'FROMLONLAT',
        longitude,
        latitude,
        'BYRADIUS',
        50,
        'km',
        'ASC',
        'COUNT',
        10
      )
      durations.push(performance.now() - since)
    }
    await redis.del(key)
    const { p50, p99 } = spreadOf(durations.slice(50))
    const shares = `${(ours.p50 / p50).toFixed(3)} of it, ${(ours.p99 / p99).toFixed(3)} at p99`
    say(
      `Redis GEOSEARCH, ten within 50 km: p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms; ours takes ${shares}`
    )
  } finally {
    redis.disconnect()
    await server?.close()
  }
}

/** The whole directory out of the embedded store, laid out for routing: what each process holds. */
async function benchLoad(
  country: ReturnType<typeof inventedCountry>,
  say: (line: string) => void
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-directory-'))
  const database = await openStore(
    readConfig({ DATA_DIR: folder, NODE_ENV: 'test', ADMIN_TOKEN: 'bench', PSEUDONYM_KEY: 'bench' }),
    () => undefined
  )
  try {
    await database.write(async tx => {
      for (const { id, ...rest } of country.permanences) {
        await tx
          .insertInto('permanences')
          .values({ id, demonstration: 0, data: JSON.stringify({ id, ...rest }) })
          .execute()
      }
    })
    global.gc?.()
    const before = process.memoryUsage().rss
    const since = performance.now()
    const rows = await database.read.selectFrom('permanences').select('data').orderBy('id').execute()
    const loaded = directoryOf({
      permanences: rows.map(row => JSON.parse(row.data)),
      conseillers: country.conseillers,
      presences: country.presences
    })
    const seconds = (performance.now() - since) / 1_000
    global.gc?.()
    const megabytes = (process.memoryUsage().rss - before) / 1_048_576
    say(
      `directory of ${loaded.permanences.size} places loaded in ${seconds.toFixed(2)} s (under 1), ${megabytes.toFixed(0)} MB more (under 60)`
    )
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
