import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { exportLaCoop, exportOpenData, openStore, writeReport } from '../../app'
import { readConfig } from '../../config'
import { readPeriod } from '../../domain/reporting/period'
import { activiteStore } from '../../integrations/store/activites'
import { SIRET, yearOf } from '../support/activities'
import { caudresis } from '../support/caudresis'
import { fillDirectory, freshFolder, settingsOf } from '../support/product'

const NOW = new Date('2026-10-05T09:00:00Z')

describe('files of reports', () => {
  const dataDir = freshFolder()
  const environment = settingsOf(dataDir, { TEST_CLOCK: NOW.toISOString() })
  const config = readConfig(environment)
  const file = (name: string) => join(dataDir, name)
  const linesOf = (name: string) =>
    readFileSync(file(name), 'utf8').replace('\ufeff', '').trim().split('\r\n')
  beforeAll(async () => {
    await fillDirectory(environment, caudresis(6))
    const database = await openStore(config, () => undefined)
    for (const one of yearOf(7, 400)) await activiteStore(database).record(one, NOW)
    await database.close()
  }, 60_000)
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  it.each(['json', 'csv', 'xlsx', 'pdf'] as const)('npm run report writes it as %s', async format => {
    const period = readPeriod('quarterly', '2026-Q3')
    if (!period) throw new RangeError('2026-Q3')
    const written = await writeReport(config, { siret: SIRET, period, format }, file(`report.${format}`))
    expect(written).toMatchObject({ version: 1, frozen: false })
    expect(statSync(file(`report.${format}`)).size).toBeGreaterThan(1_000)
    expect(await writeReport(config, { siret: '9'.repeat(14), period, format }, file('none'))).toBeNull()
  })

  it('La Coop’s columns stand word for word, one row for each person helped', async () => {
    const { written } = await exportLaCoop(config, file('coop.csv'))
    const [header = '', ...rows] = linesOf('coop.csv')
    expect(header.split(';')).toEqual([
      'Date',
      'Enregistré le',
      'Dernière modification le',
      'Prénom du médiateur',
      'Nom du médiateur',
      'Rôle',
      'ID - Conum',
      'Type',
      'Participants',
      'Bénéficiaire',
      "Canaux d'accompagnement",
      'Nom du lieu',
      'Adresse',
      'Commune',
      'Code postal',
      'Code Insee',
      'Durée (min)',
      "Nom de l'atelier",
      'Matériel numérique utilisé',
      "Thématique(s) d'accompagnement",
      'Tags',
      'Nom de la démarche administrative',
      "Niveau d'autonomie (ou de l'atelier)",
      'Bénéficiaire réorienté',
      'Structure de redirection',
      'Commune du bénéficiaire',
      'Code postal du bénéficiaire',
      'Code Insee du bénéficiaire',
      'Genre du bénéficiaire',
      "Tranche d'âge du bénéficiaire",
      'Statut du bénéficiaire',
      'Notes supplémentaires',
      'Source de la donnée',
      'ID CRA'
    ])
    expect(rows.length).toBeGreaterThan(written)
    expect(rows.filter(row => row.split(';')[8]?.startsWith('1/'))).toHaveLength(written)
  })

  it('open data counts whole months alone, and nobody under five', async () => {
    const { written } = await exportOpenData(config, file('open.csv'))
    const [header = '', ...rows] = linesOf('open.csv')
    expect(header).toBe('mois;departement;dimension;valeur;accompagnements')
    expect(rows).toHaveLength(written)
    expect([...new Set(rows.map(row => row.slice(0, 7)))]).toEqual(
      Array.from({ length: 9 }, (_, month) => `2026-0${month + 1}`)
    )
    for (const row of rows) expect(Number(row.split(';')[4])).toBeGreaterThanOrEqual(5)
    expect(JSON.parse(readFileSync(file('open.schema.json'), 'utf8'))).toMatchObject({
      fields: [{ name: 'mois' }, { name: 'departement' }, {}, {}, { name: 'accompagnements' }]
    })
  })
})
