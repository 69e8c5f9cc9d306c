import { standardExport } from '../../../integrations/directory/export-standard'
import { parse, rows } from './one-place'

/** What the published schema asks of each column that it constrains. @see LaMednum/standard-mediation-num, schema.json */
const SCHEMA: Readonly<Record<string, RegExp>> = {
  id: /./,
  pivot: /^[a-zA-Z0-9]{9,14}$/,
  nom: /./,
  commune: /./,
  code_postal: /^\d{5}$/,
  code_insee: /^$|^([013-9]\d|2[AB1-9])\d{3}$/,
  adresse: /./,
  telephone: /^$|^(\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)\d{6,9}$/,
  itinerance: /^(Itinérant|Fixe)$/,
  date_maj: /^(19|20)\d\d-\d\d-\d\d$/,
  presentation_resume: /^.{0,280}$/
}

const exported = (bytes: Uint8Array, more: Readonly<Record<string, string>> = {}) => {
  const { items, published } = parse(bytes)
  return standardExport(
    items.map(permanence => ({
      permanence,
      row: { ...published.get(permanence.id), ...more },
      importedOn: '2026-11-24'
    }))
  )
}

const valuesIn = (lines: readonly string[]) => {
  const [header = '', first = ''] = lines
  const cells = [...first.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell)
  return Object.fromEntries(header.split(',').map((name, index) => [name, cells[index] ?? '']))
}

describe('the directory back in the national standard', () => {
  it('has its 32 columns, in its order', () => {
    const [header = ''] = exported(rows({})).lines
    expect(header.split(',')).toHaveLength(32)
    expect(header.startsWith('id,pivot,nom,commune,code_postal,code_insee,adresse,')).toBe(true)
  })

  it('is valid where the file that came in was not: no pivot, a date of 1970, a number as it is dialled', () => {
    const { lines } = exported(
      rows({ pivot: '', date_maj: '1970-01-01', telephone: '03 53 01 00 01', itinerance: '' })
    )
    const values = valuesIn(lines)
    for (const [column, form] of Object.entries(SCHEMA))
      expect([column, values[column]]).toEqual([column, expect.stringMatching(form)])
    expect(values).toMatchObject({
      pivot: '00000000000000',
      date_maj: '2026-11-24',
      telephone: '+33353010001',
      itinerance: 'Fixe'
    })
  })

  it('keeps what the line has no use for, values of v0.1 under their names of today, unknown ones left out', () => {
    const { lines } = exported(rows({}), {
      site_web: 'https://example.org',
      services: 'Prendre en main un ordinateur|Utiliser le numérique au quotidien|Autre chose',
      frais_a_charge: 'Gratuit : Je peux accéder gratuitement au lieu'
    })
    expect(valuesIn(lines)).toMatchObject({
      site_web: 'https://example.org',
      services: 'Maîtrise des outils numériques du quotidien',
      frais_a_charge: ''
    })
  })

  it('tells a permanence that lacks what the standard requires, instead of writing it', () => {
    const { lines, written, leftOut } = exported(rows({ adresse: '' }))
    expect(lines).toHaveLength(1)
    expect(written).toBe(0)
    expect(leftOut).toEqual([{ id: 'p1', lacks: ['adresse'] }])
  })

  it('is read again as it was', () => {
    const { lines } = exported(rows({}))
    const again = parse(Buffer.from(lines.join('\n')))
    expect(again.items).toEqual(parse(rows({})).items)
  })
})
