import { boardContent } from '../../../console/national/board'
import type { CallCount } from '../../../domain/calls/board'
import type { CallOutcome } from '../../../domain/calls/outcome'

const count = (hour: number, departement: string | null, outcome: CallOutcome, calls: number): CallCount => ({
  hour,
  departement,
  outcome,
  calls,
  soon: 0,
  byNearest: 0
})

const pageOf = (counts: readonly CallCount[], exact = false) =>
  boardContent({
    live: { waiting: 0, ringing: 0, talking: 0 },
    counts,
    unserved: counts
      .filter(({ outcome }) => ['offer', 'abandoned', 'error'].includes(outcome))
      .map(({ departement, calls }, index) => ({ departement, need: index % 2 ? 'caf' : 'impots', calls })),
    exact
  }).text

const figure = (page: string, name: string) =>
  new RegExp(`<dt>${name}(?: <span[^>]*>[^<]*</span>)?</dt><dd>([^<]*)<`).exec(page)?.[1]

/** The rows of a table of the page, by its caption. */
function rows(page: string, caption: string): readonly (readonly string[])[] {
  const [, table = ''] =
    new RegExp(`<caption>${caption}</caption>.*?<tbody>(.*?)</tbody>`, 's').exec(page) ?? []
  return table
    .split('</tr>')
    .map(row => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, text = '']) => text))
    .filter(row => row.length > 0)
}

const sum = (shown: readonly (string | undefined)[]) =>
  shown.reduce((total, text) => total + (text && /^\d+$/.test(text) ? Number(text) : 0), 0)
const isHidden = (text: string | undefined) => text === '–' || text === 'moins de 5'

describe('what the ANCT reads on the national board', () => {
  /** Forty-six calls that wanted somebody and three dangers, over two hours and three départements. */
  const DAY = [
    count(9, '59', 'bridged', 12),
    count(9, '59', 'abandoned', 9),
    count(10, '59', 'bridged', 6),
    count(10, '69', 'offer', 10),
    count(10, '69', 'bridged', 2),
    count(10, '62', 'abandoned', 7),
    count(9, '59', 'emergency', 3)
  ]

  it('counts dangers apart: no total less its table leaves them', () => {
    const page = pageOf(DAY)
    expect(figure(page, 'Appels terminés, hors dangers')).toBe('46')
    expect(figure(page, 'Dangers, renvoyés aux urgences')).toBe('–')
    expect(sum(rows(page, 'Appels par heure').map(([, calls]) => calls))).toBe(46)
    expect(sum(rows(page, 'Appels par département').map(([, calls]) => calls))).toBe(46)
    expect(page).not.toContain('>49<')
  })

  it('tells those not served by département only where it tells those served', () => {
    const page = pageOf(DAY)
    expect(rows(page, 'Appels par département')).toEqual([
      ['Nord (59)', '27', '–'],
      ['Rhône (69)', '12', '–'],
      ['Pas-de-Calais (62)', '7', '0']
    ])
    expect(rows(page, 'Par département')).toEqual([
      ['Pas-de-Calais (62)', '7'],
      ['Autres, regroupés', '19']
    ])
  })

  it('has no sum, of five hundred days, with a single hidden part', () => {
    let seed = 1
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const outcomes = ['bridged', 'bridged', 'offer', 'abandoned', 'error', 'emergency'] as const
    let hidden = 0
    for (let day = 0; day < 500; day++) {
      const counts = Array.from({ length: 1 + random(12) }, () =>
        count(
          9 + random(3),
          ['59', '69', '62', null][random(4)] ?? null,
          outcomes[random(6)] ?? 'offer',
          1 + random(random(2) ? 4 : 20)
        )
      )
      const page = pageOf(counts)
      const total = figure(page, 'Appels terminés, hors dangers')
      const served = figure(page, 'Servis par un conseiller')
      const unserved =
        isHidden(total) || isHidden(served) ? undefined : String(Number(total) - Number(served))
      const endings = ['Repartis avec une proposition', 'Abandons', 'Pannes'].map(
        name => figure(page, name) ?? '0'
      )
      const [hours, places] = [rows(page, 'Appels par heure'), rows(page, 'Appels par département')]
      const sums = [
        [total, ...hours.map(([, calls]) => calls)],
        [total, ...places.map(([, calls]) => calls)],
        [total, served, ...endings],
        [unserved, ...endings],
        [served, ...hours.map(row => row[2])],
        [served, ...places.map(row => row[2])],
        [unserved, ...rows(page, 'Par département').map(([, calls]) => calls)],
        [unserved, ...rows(page, 'Par besoin').map(([, calls]) => calls)]
      ]
      for (const parts of sums) {
        // A table that is not shown, or a column of it, adds up to nothing.
        if (parts.length < 2 || parts.includes(undefined)) continue
        const isOfHidden = parts.filter(isHidden).length
        hidden += isOfHidden
        if (isOfHidden === 1) throw new Error(`${parts.join(' | ')} of ${JSON.stringify(counts)}`)
      }
      // No number under five is read anywhere, but none at all.
      const read = sums.flat().filter(text => text !== undefined && /^[1-4]$/.test(text))
      if (read.length > 0) throw new Error(`${read.join(' | ')} of ${JSON.stringify(counts)}`)
    }
    expect(hidden).toBeGreaterThan(500)
  })

  it('is told whole to whoever runs the line', () => {
    const page = pageOf(DAY, true)
    expect(figure(page, 'Dangers, renvoyés aux urgences')).toBe('3')
    expect(figure(page, 'Servis par un conseiller')).toBe('20')
  })
})
