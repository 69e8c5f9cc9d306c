import type { Paper, Row } from '../../../domain/reporting/paper'

/** A paper with everything that a format can trip over. */
export const paper: Paper = {
  title: 'Rapport mensuel d’activité',
  subtitle: 'CA du Caudrésis et du Catésis (exemple) – octobre 2026',
  about: [
    { label: 'SIRET', value: '20003063300012' },
    { label: 'Période', value: 'du 1er au 31 octobre 2026' }
  ],
  blocks: [
    { kind: 'heading', text: 'L’activité' },
    { kind: 'paragraph', text: 'Les pourcentages sont arrondis pour que leur somme fasse 100 %.' },
    {
      kind: 'table',
      table: {
        title: 'Thématiques',
        columns: [
          { title: 'Thématique', kind: 'text', width: 40 },
          { title: 'Activités', kind: 'number' },
          { title: 'Part', kind: 'percent' },
          { title: 'Dépense', kind: 'euros' },
          { title: 'Dernier jour', kind: 'day' },
          { title: 'Enregistré', kind: 'instant' }
        ],
        rows: [
          ['Œuvres & à-côtés <b>', 1234, 23, 1234.5, '2026-10-31', new Date('2026-10-31T22:30:00Z')],
          ['=HYPERLINK("http://exemple.invalid";"clic")', 0, 0, -200, '2026-02-28', null],
          ['un; deux "trois"\nquatre', 7, 12.5, 0.05, null, new Date('2026-07-01T22:00:00Z')]
        ],
        total: ['Total', 1241, 100, 1034.55, null, null]
      }
    },
    { kind: 'table', table: { title: 'Vide', columns: [{ title: 'Rien', kind: 'text' }], rows: [] } }
  ],
  signatures: [
    { role: 'Pour la structure accueillante', name: null },
    { role: 'Le conseiller numérique', name: 'Camille Exemple' }
  ],
  footer: 'Rapport mensuel – CA du Caudrésis et du Catésis (exemple) – octobre 2026 – version 1',
  annexes: [
    {
      title: 'Activités : détail',
      columns: [
        { title: 'Date', kind: 'day' },
        { title: 'Durée (min)', kind: 'number' }
      ],
      rows: [
        ['2026-10-01', 12],
        ['2026-10-31', 45]
      ]
    }
  ]
}

/** Rows made one at a time. */
export async function* rowsUpTo(
  count: number,
  onRow: (row: number) => void = () => undefined
): AsyncGenerator<Row> {
  for (let row = 1; row <= count; row++) {
    onRow(row)
    yield [`ligne ${row}`, row]
  }
}
