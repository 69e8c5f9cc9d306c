import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { knownUntil, openingAt } from '../../../domain/permanences/opening-hours'
import { zoneOf } from '../../../domain/values/zone'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'

const ROOT = resolve(__dirname, '../../..')
const DATA = resolve(ROOT, '../shared/data/lieux-standard.csv')
const compile = hoursCompiler('2026-11-23')
const hoursOf = (horaires: string, departement = '59') => compile(horaires, departement).hours
const openAt = (horaires: string, iso: string, departement = '59') =>
  openingAt(hoursOf(horaires, departement), new Date(iso), { zone: zoneOf(departement), departement }).kind

it('compiles a plain week to one small table, with or without « PH off »', () => {
  const week = { kind: 'weekly', days: [[540, 720, 840, 1020], []], week: [0, 0, 0, 0, 0, 1, 1] }
  expect(compile('Mo-Fr 09:00-12:00,14:00-17:00', '59')).toMatchObject({ hours: week, fault: null })
  expect(compile('Mo-Fr 09:00-12:00,14:00-17:00; PH off', '59')).toMatchObject({ hours: week, fault: null })
  expect(JSON.stringify(week)).toHaveLength(71)
})

it('joins times that touch, and lets a later rule take the place of an earlier one', () => {
  expect(hoursOf('Mo 09:00-12:00,12:00-14:00; Tu-We 10:00-11:00; We off')).toEqual({
    kind: 'weekly',
    days: [[540, 840], [600, 660], []],
    week: [0, 1, 2, 2, 2, 2, 2]
  })
})

it('joins times that touch under different comments: the place does not close between them', () => {
  expect(hoursOf('Mo 09:00-12:00 open "accueil", Mo 12:00-14:00 open "atelier"')).toEqual({
    kind: 'weekly',
    days: [[540, 840], []],
    week: [0, 1, 1, 1, 1, 1, 1]
  })
})

it('cuts a night at midnight', () => {
  expect(hoursOf('Fr 22:00-02:00')).toEqual({
    kind: 'weekly',
    days: [[], [1320, 1440], [0, 120]],
    week: [0, 0, 0, 0, 1, 2, 0]
  })
})

it('gives public holidays their hours only when the string names them', () => {
  expect(hoursOf('Mo-Fr 09:00-12:00; PH 10:00-11:00')).toEqual({
    kind: 'weekly',
    days: [[540, 720], [], [600, 660]],
    week: [0, 0, 0, 0, 0, 1, 1],
    holidays: [2, 2, 2, 2, 2, 2, 2]
  })
  expect(openAt('24/7', '2026-11-11T10:00:00Z')).toBe('closed')
  expect(openAt('24/7; PH open', '2026-11-11T10:00:00Z')).toBe('open')
  expect(openAt('Mo-Fr 09:00-12:00; PH off "sauf le 11 novembre"', '2026-11-11T10:00:00Z')).toBe('closed')
})

it('keeps an odd-week round for three years and a half, across the 53 weeks of 2026', () => {
  const hours = hoursOf('week 1-53/2 Mo 09:00-12:00')
  expect(knownUntil(hours)).toBe('2030-06-03')
  expect(JSON.stringify(hours).length).toBeLessThan(500)
  const mondays = ['2026-11-23', '2026-11-30', '2026-12-28', '2027-01-04', '2027-01-11']
  expect(mondays.map(day => openAt('week 1-53/2 Mo 09:00-12:00', `${day}T09:00:00Z`))).toEqual([
    'closed',
    'open',
    'open',
    'open',
    'closed'
  ])
})

it('reads the first Tuesday of the month, a season and a day off', () => {
  const rounds = ['2026-12-01', '2026-12-08', '2027-01-05'].map(day =>
    openAt('Tu[1] 14:00-16:00', `${day}T13:30:00Z`)
  )
  expect(rounds).toEqual(['open', 'closed', 'open'])
  const season = 'Jan-Mar Mo-Fr 09:00-12:00; Apr-Dec Mo-Fr 09:00-18:00; 2026 Dec 24 off'
  const days = ['2026-12-23', '2026-12-24', '2027-01-05'].map(day => openAt(season, `${day}T14:00:00Z`))
  expect(days).toEqual(['open', 'closed', 'closed'])
})

it('knows the school holidays of a region as far as the library does, and says so', () => {
  const hours = hoursOf('Mo-Fr 09:00-12:00; SH off', '59')
  expect(knownUntil(hours)).toBe('2027-06-28')
  expect(openAt('Mo-Fr 09:00-12:00; SH off', '2026-12-22T09:00:00Z')).toBe('closed')
  expect(openAt('Mo-Fr 09:00-12:00; SH off', '2026-12-17T09:00:00Z')).toBe('open')
  expect(openAt('Mo-Fr 09:00-12:00; SH off', '2027-07-20T09:00:00Z')).toBe('unknown')
  // Winter holidays of zone B (Lille), then of zone C (Paris).
  const winter = ['59', '75'].map(departement =>
    openAt('Mo-Fr 09:00-12:00; SH off', '2027-02-10T09:00:00Z', departement)
  )
  expect(winter).toEqual(['open', 'closed'])
  expect(compile('Mo-Fr 09:00-12:00; SH off', '988').hours).toEqual({ kind: 'unknown' })
})

it('reads a public holiday the library does not have from the nearest one that it has', () => {
  const horaires = 'Jan-Dec Mo-Fr 14:00-17:00; PH 10:00-11:00'
  expect(openAt(horaires, '2027-05-28T14:30:00Z', '978')).toBe('open')
  expect(openAt(horaires, '2027-05-27T14:30:00Z', '978')).toBe('closed')
  expect(openAt(horaires, '2027-07-21T18:30:00Z', '971')).toBe('open')
  expect(openAt(horaires, '2026-12-26T09:30:00Z', '67')).toBe('open')
})

it('leaves in doubt what is by appointment or has no closing time', () => {
  expect(openAt('Mo-Fr 09:00-12:00 "sur rendez-vous"', '2026-11-23T09:00:00Z')).toBe('unknown')
  expect(openAt('Mo-Fr 09:00-12:00 || "sur rendez-vous"', '2026-11-23T09:00:00Z')).toBe('open')
  expect(openAt('Mo-Fr 09:00-12:00 || "sur rendez-vous"', '2026-11-23T13:00:00Z')).toBe('unknown')
  expect(openAt('Mo 17:00+', '2026-11-23T17:00:00Z')).toBe('unknown')
})

it('calls unknown what it cannot read, and says in French where it stopped', () => {
  const faults = [
    'Mo-Fr 09:00-19:00; Sa 17:00',
    'We,Th 12:00-14:00-17:00',
    'selon planning',
    'Mo-Fr sunrise-sunset',
    '💥',
    `Mo ${'09:00-10:00,'.repeat(100)}11:00-12:00`
  ].map(horaires => compile(horaires, '59'))
  expect(faults.map(({ hours }) => hours)).toEqual(Array(6).fill({ kind: 'unknown' }))
  const remedy = ' ; donnez par exemple Mo-Fr 09:00-12:30,14:00-17:00, ou lundi-vendredi 9h-12h30 14h-17h'
  expect(faults.every(({ fault }) => fault?.endsWith(remedy))).toBe(true)
  expect(faults.map(({ fault }) => fault?.slice(0, -remedy.length))).toEqual([
    'horaires illisibles à partir de « Mo-Fr 09:00-19:00; Sa 17:00 », une heure de début sans heure de fin',
    'horaires illisibles à partir de « We,Th 12:00-14:00- »',
    'horaires illisibles à partir de « selon »',
    'horaires selon le lever ou le coucher du soleil',
    'horaires illisibles',
    'horaires trop longs (1214 caractères)'
  ])
})

it('finds no fault with no hours at all', () => {
  expect(['', '  '].map(horaires => compile(horaires, '59'))).toEqual(
    Array(2).fill({ horaires: '', hours: { kind: 'unknown' }, fault: null })
  )
})

it('reads words near enough to the standard, and asks for them to be checked', () => {
  const { hours, fault } = compile('Monday 9.00-12.00', '59')
  expect(hours).toEqual({ kind: 'weekly', days: [[540, 720], []], week: [0, 1, 1, 1, 1, 1, 1] })
  expect(fault).toBe('horaires lus comme « Mo 09:00-12:00 », à vérifier')
  // What mednum-cli makes of 24/7.
  expect(compile('Mo-Sun 00:00-00:00', '59')).toMatchObject({
    hours: { kind: 'weekly', days: [[0, 1440]], week: [0, 0, 0, 0, 0, 0, 0] },
    fault: 'horaires lus comme « Mo-Su 00:00-00:00 », à vérifier'
  })
})

it.each([
  ['lundi au vendredi 9h-12h30 et 14h-17h', 'Mo-Fr 09:00-12:30,14:00-17:00', [540, 750, 840, 1020]],
  ['lundi-vendredi 9h-12h30 14h-17h', 'Mo-Fr 09:00-12:30,14:00-17:00', [540, 750, 840, 1020]],
  ['du lundi au vendredi de 9 h à 12 h', 'Mo-Fr 09:00-12:00', [540, 720]]
])(
  'reads French that people type, and keeps it in the words of the standard: %s',
  (typed, horaires, table) => {
    expect(compile(typed, '59')).toEqual({
      horaires,
      hours: { kind: 'weekly', days: [table, []], week: [0, 0, 0, 0, 0, 1, 1] },
      fault: null
    })
  }
)

it('says where a rule takes the place of an earlier one', () => {
  expect(compile('Mo-Fr 08:30-12:00;Mo-Fr 13:30-18:00', '59')).toMatchObject({
    fault: null,
    remark:
      '« Mo-Fr 13:30-18:00 » remplace « Mo-Fr 08:30-12:00 » les mêmes jours et ne s’y ajoute pas ; si les deux valent, donnez Mo-Fr 08:30-12:00,13:30-18:00'
  })
  expect(compile('Mo-Fr 08:30-12:00; PH off', '59')).not.toHaveProperty('remark')
})

it('says of days without times that they are open day and night', () => {
  expect(compile('lundi et mardi', '59')).toMatchObject({
    horaires: 'Mo,Tu',
    remark: '« Mo,Tu » sans heures veut dire jour et nuit : donnez-les, par exemple Mo,Tu 09:00-12:00'
  })
})

it('takes « mar » for a Tuesday, and Mar as the standard has it for March', () => {
  expect(compile('mar 09:00-12:00', '59').horaires).toBe('Tu 09:00-12:00')
  expect(compile('Mar-May Mo-Fr 09:00-12:00', '59').horaires).toBe('Mar-May Mo-Fr 09:00-12:00')
})

it('asks for a check of times the wrong way round and of days said twice', () => {
  expect(compile('Mo-Fr 12:00-09:00', '59').fault).toBe(
    'ouvert à 3 h 30 du matin selon « Mo-Fr 12:00-09:00 », à vérifier'
  )
  expect(compile('Mo,We 09:00-12:00 Tu 10:00-11:00', '59').fault).toMatch(
    /^horaires lus comme .* à vérifier$/
  )
  expect(['24/7', 'Sa 20:00-02:00'].map(horaires => compile(horaires, '59').fault)).toEqual([null, null])
})

it('compiles the same whatever the time zone of the process', () => {
  const script = `
    const { transformFileSync } = require('@swc/core')
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }).code, file)
    const { hoursCompiler } = require('./integrations/hours/compile-hours.ts')
    const compile = hoursCompiler('2026-11-23')
    const said = ['Mo-Fr 09:00-12:00', 'Su 00:00-24:00', 'Sa,Su 01:30-03:30; PH off', 'Mo-Su 22:00-03:00',
      'week 1-53/2 Mo-Su 00:30-23:30', 'Su[-1] 02:15-02:45', 'Mar 29 01:00-05:00; Oct 25 00:00-04:00',
      'Mo-Fr 09:00-12:00; SH off', 'Dec 31 12:00-26:00; PH 10:00-11:00', 'lundi 9h-12h']
    console.log(JSON.stringify(said.map(horaires => compile(horaires, '974'))))`
  const [utc, ...others] = ['UTC', 'Pacific/Noumea', 'Europe/Paris', 'America/Los_Angeles'].map(TZ =>
    execFileSync(process.execPath, ['-e', script], {
      cwd: ROOT,
      env: { ...process.env, TZ },
      encoding: 'utf8'
    })
  )
  expect(utc).toMatch(/^\[\{"horaires":"Mo-Fr 09:00-12:00","hours":\{"kind":"weekly"/)
  expect(others).toEqual([utc, utc, utc])
})

const said = existsSync(DATA) ? it : it.skip
if (!existsSync(DATA)) console.warn(`Skipped: ${DATA} is not there`)

said('compiles every real string of the country in well under ten seconds, small', () => {
  const rows: { horaires: string; code_postal: string }[] = parse(readFileSync(DATA), {
    columns: true,
    bom: true
  })
  // The processor's time: another test may be running beside this one.
  const begun = process.cpuUsage()
  const fresh = hoursCompiler('2026-11-23')
  const compiled = rows.map(({ horaires, code_postal }) => fresh(horaires, code_postal.slice(0, 2)))
  const seconds = process.cpuUsage(begun).user / 1_000_000
  const unread = compiled.filter(
    ({ hours }, index) => hours.kind === 'unknown' && rows[index]?.horaires !== ''
  )
  expect(unread).toHaveLength(6)
  const bytes = compiled.reduce((sum, { hours }) => sum + JSON.stringify(hours).length, 0) / compiled.length
  expect(bytes).toBeLessThan(100)
  expect(seconds).toBeLessThan(10)
})
