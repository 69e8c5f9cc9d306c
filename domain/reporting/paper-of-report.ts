import { labelOf, placeLabelOf } from '../activites/wording'
import { addDays } from '../values/day'
import { localTimeIn, PARIS } from '../values/zone'
import type { Block, Fact, Paper, Row, Signature, Table } from './paper'
import { questionnaireBlocks, subventionBlocks } from './paper-of-annexes'
import { type Report, UNSAID_THEMATIQUE } from './report'
import { wording } from './wording'

/** A report as it is printed, or laid in a workbook. A month in which nothing was done says so. */
export function paperOfReport(report: Report): Paper {
  const kind = wording.kinds[report.kind]
  const period = wording.periodInWords(report.kind, report.period.name)
  return {
    title: kind,
    subtitle: `${report.structure.nom} – ${period}`,
    about: aboutOf(report),
    blocks: [...noticesOf(report), ...partsOf(report), ...commentOf(report)],
    signatures: signaturesOf(report),
    footer: wording.footer(kind, report.structure.nom, period, report.version, !report.frozen),
    annexes: []
  }
}

function aboutOf(report: Report): Fact[] {
  const { about } = wording
  const { structure, period, version, frozenAt, madeAt, conseillers } = report
  return [
    { label: about.structure, value: structure.nom },
    { label: about.siret, value: structure.siret },
    { label: about.period, value: about.from(period.from, addDays(period.until, -1)) },
    {
      label: about.version,
      value: frozenAt ? about.sent(version, frozenAt.slice(0, 10)) : about.draft(version, madeAt.slice(0, 10))
    },
    { label: about.conseillers, value: String(conseillers.length) }
  ]
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', text })

function noticesOf({ complete, conseillers, figures, period, madeAt }: Report): Block[] {
  const begun = period.from <= localTimeIn(PARIS, new Date(madeAt)).day
  return [
    ...(complete ? [] : [paragraph(begun ? wording.notOver : wording.notBegun)]),
    ...(conseillers.length === 0 ? [paragraph(wording.noConseiller)] : []),
    ...(figures.activites === 0 ? [paragraph(wording.noActivity)] : []),
    ...(figures.aConfirmer > 0 ? [paragraph(wording.toConfirm(figures.aConfirmer))] : []),
    ...(figures.annulees > 0 ? [paragraph(wording.voided(figures.annulees))] : [])
  ]
}

function partsOf(report: Report): Block[] {
  const { sections } = wording
  switch (report.kind) {
    case 'monthly':
      return [
        heading(sections.actions),
        ...actionBlocks(report),
        heading(sections.conseiller),
        ...activityBlocks(report)
      ]
    case 'quarterly':
      return [
        heading(sections.subvention),
        ...subventionBlocks(report),
        heading(sections.activity),
        ...activityBlocks(report)
      ]
    case 'half-yearly':
      return [
        heading(sections.conditions),
        ...questionnaireBlocks(report),
        heading(sections.halfActivity),
        ...activityBlocks(report)
      ]
  }
}

function actionBlocks({ actions }: Report): Block[] {
  const { title, columns, none, categories } = wording.actions
  if (actions.length === 0) return [paragraph(none)]
  return [
    {
      kind: 'table',
      table: {
        title,
        columns: [
          { title: columns[0], kind: 'day', width: 12 },
          { title: columns[1], kind: 'text', width: 16 },
          { title: columns[2], kind: 'text', width: 60 }
        ],
        rows: actions.map(({ day, category, text }) => [day, categories[category], text])
      }
    }
  ]
}

function activityBlocks(report: Report): Block[] {
  const { figures, parts, conseillers } = report
  const names = new Map(conseillers.map(({ id, nom }) => [id, nom]))
  const table = (of: Table): Block => ({ kind: 'table', table: of })
  const shared = (
    name: 'parThematique' | 'parCanal' | 'parLieu' | 'parDuree' | 'parTrancheAge' | 'parGenre' | 'parStatut',
    label: (value: string) => string = labelOf
  ): Block[] => {
    const counts = Object.entries(figures[name]).sort(([, one], [, other]) => other - one)
    // What nobody said stands last, whatever it comes to.
    if (name === 'parThematique' && figures.sansThematique)
      counts.push([UNSAID_THEMATIQUE, figures.sansThematique])
    if (counts.length === 0) return []
    return [table(countsTable(wording.tables[name], counts, label, parts[name] ?? {}))]
  }
  const plain = (name: 'parConseiller' | 'parMois', label: (value: string) => string): Block[] => {
    const counts = Object.entries(figures[name])
    return counts.length === 0 ? [] : [table(countsTable(wording.tables[name], counts, label, null))]
  }
  const monthInWords = (month: string) => wording.periodInWords('monthly', month)
  return [
    table(generalTable(report)),
    ...(figures.activites > 0 ? [paragraph(wording.weighted)] : []),
    ...shared('parThematique', name =>
      name === UNSAID_THEMATIQUE ? wording.tables.unsaidThematique : labelOf(name)
    ),
    ...shared('parLieu', placeLabelOf),
    ...shared('parCanal'),
    ...shared('parDuree'),
    ...plain('parConseiller', id => names.get(id) ?? id),
    ...(report.kind === 'monthly' ? [] : plain('parMois', monthInWords)),
    ...shared('parTrancheAge'),
    ...shared('parGenre'),
    ...shared('parStatut')
  ]
}

function generalTable({ figures }: Report): Table {
  const { general } = wording
  const rows: Row[] = [
    [general.personnes, figures.personnes],
    [general.accompagnements, figures.accompagnements],
    [general.activites, figures.activites],
    [general.individuels, figures.individuels],
    [general.ponctuels, figures.ponctuels],
    [general.ateliers, figures.ateliers],
    [general.participants, figures.participantsAteliers],
    [general.reorientes, figures.reorientes],
    [general.minutes, figures.durationMinutes]
  ]
  return {
    title: general.title,
    columns: [
      { title: general.columns[0], kind: 'text', width: 50 },
      { title: general.columns[1], kind: 'number', width: 16 }
    ],
    rows
  }
}

function countsTable(
  [title, column]: readonly string[],
  counts: readonly (readonly [string, number])[],
  label: (value: string) => string,
  shares: Readonly<Record<string, number>> | null
): Table {
  return {
    title: title ?? '',
    columns: [
      { title: column ?? '', kind: 'text', width: 50 },
      { title: wording.tables.count, kind: 'number', width: 18 },
      ...(shares ? [{ title: wording.tables.share, kind: 'percent' as const, width: 10 }] : [])
    ],
    rows: counts.map(([name, count]) =>
      shares ? [label(name), count, shares[name] ?? 0] : [label(name), count]
    )
  }
}

function commentOf({ commentaire }: Report): Block[] {
  const lines = commentaire.split('\n').filter(line => line.trim() !== '')
  return [
    heading(wording.sections.comment),
    ...(lines.length > 0 ? lines : [wording.noComment]).map(paragraph)
  ]
}

/** The half-yearly report is the conseiller's word too. */
function signaturesOf({ kind, conseillers }: Report): Signature[] {
  const { signatures } = wording
  const structure = { role: signatures.structure, name: null }
  if (kind === 'quarterly') return [structure]
  const [only, ...others] = conseillers
  return [
    structure,
    others.length === 0
      ? { role: signatures.conseiller, name: only?.nom ?? null }
      : { role: signatures.conseillers, name: null }
  ]
}
