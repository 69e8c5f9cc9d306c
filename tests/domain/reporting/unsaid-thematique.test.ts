import { reportOf } from '../../../domain/reporting/compose'
import { paperOfReport } from '../../../domain/reporting/paper-of-report'
import { readPeriod } from '../../../domain/reporting/period'
import { activite, SIRET } from '../../support/activities'

async function* done() {
  yield activite('a1')
  yield activite('a2', { thematiques: ['email', 'sante'] })
  yield activite('a3', { thematiques: [] })
  yield activite('a4', { thematiques: [], status: 'to-confirm' })
}

async function october() {
  const period = readPeriod('monthly', '2026-10')
  if (!period) throw new Error('no such period')
  return reportOf(
    {
      structure: { siret: SIRET, nom: 'CA du Caudrésis et du Catésis' },
      conseillers: [{ id: 'K1', nom: 'Camille Exemple 1' }],
      period,
      version: 1,
      now: new Date('2026-11-03T10:00:00+01:00'),
      today: '2026-11-03',
      actions: [],
      commentaire: '',
      convention: null,
      receipts: [],
      copies: []
    },
    done()
  )
}

describe('what was done without anybody saying about what', () => {
  it('is in no thématique, and counted beside them: with it the shares add up to 100', async () => {
    const { figures, parts } = await october()
    expect(figures).toMatchObject({
      accompagnements: 3,
      parThematique: { email: 2, sante: 1 },
      sansThematique: 1
    })
    expect(parts['parThematique']).toEqual({ email: 50, non_precise: 25, sante: 25 })
  })

  it('stands last among the thématiques of what is printed', async () => {
    const tables = paperOfReport(await october()).blocks.flatMap(block =>
      block.kind === 'table' && block.table.title === 'Thématiques' ? [block.table.rows] : []
    )
    expect(tables).toEqual([
      [
        ['E-mail', 2, 50],
        ['Santé', 1, 25],
        ['Non précisée', 1, 25]
      ]
    ])
  })

  it('is not in a report that was sent before it was counted', async () => {
    const report = await october()
    const { sansThematique: _, ...figures } = report.figures
    const before = { ...report, figures, parts: { ...report.parts, parThematique: { email: 67, sante: 33 } } }
    expect(JSON.stringify(paperOfReport(before))).not.toContain('Non précisée')
  })
})
