import { type Card, plainTextOf } from '../../dialogs/card'

const CARD: Card = {
  title: 'Votre plan de financement',
  body: [
    { kind: 'text', text: 'Deux postes.' },
    { kind: 'facts', facts: [{ label: 'Subvention', value: '100 000 €' }] },
    {
      kind: 'table',
      columns: [{ header: 'Versement' }, { header: 'Montant', align: 'right' }],
      rows: [
        ['1', '20 000 €'],
        ['2', '30 000 €']
      ]
    },
    { kind: 'quote', quote: 'L’Etat finance 50 000 euros sur 24 mois.', section: 'II-3' },
    {
      kind: 'chart',
      title: 'Qui paie',
      series: ['État', 'Collectivité'],
      bars: [{ label: 'Total', values: [100_000, 20_000], shown: 'État 100 000 €, collectivité 20 000 €' }]
    },
    {
      kind: 'input',
      input: { kind: 'number', id: 'posts', label: 'Postes', min: 1, max: 4000, fault: 'Au moins un.' }
    },
    { kind: 'input', input: { kind: 'date', id: 'signedOn', label: 'Signature', value: '2021-02-15' } },
    {
      kind: 'input',
      input: {
        kind: 'choice',
        id: 'overseas',
        label: 'Outre-mer',
        choices: [
          { title: 'oui', value: 'oui' },
          { title: 'non', value: 'non' }
        ],
        value: 'non'
      }
    }
  ],
  actions: [
    { kind: 'submit', title: 'Recalculer', form: 'funding' },
    { kind: 'say', title: 'Qui peut candidater ?', text: 'Qui peut candidater ?' },
    { kind: 'open', title: 'Télécharger', url: 'https://exemple.fr/plan.xlsx' }
  ]
}

it('says in words all that it shows', () => {
  expect(plainTextOf(CARD)).toBe(`Votre plan de financement

Deux postes.

- Subvention : 100 000 €

Versement | Montant
1 | 20 000 €
2 | 30 000 €

« L’Etat finance 50 000 euros sur 24 mois. » (II-3)

Qui paie
- Total : État 100 000 €, collectivité 20 000 €

- Postes (de 1 à 4000)
  Au moins un.
- Signature (par exemple 15/02/2021) : 2021-02-15
- Outre-mer : oui / non : non

→ Qui peut candidater ?
→ Télécharger : https://exemple.fr/plan.xlsx`)
})
