import { columnChart, ticksUpTo } from '../../../console/layout/chart'

describe('a chart', () => {
  it('has an axis where all its values are zero', () => {
    expect(ticksUpTo(0)).toEqual([0, 1])
    const { text } = columnChart(
      {
        title: 'Appels par heure',
        category: 'Heure',
        categories: ['8 h', '9 h'],
        series: [{ name: 'Appels', values: [0, null] }],
        empty: 'Aucun appel.'
      },
      'heures'
    )
    expect(text).toContain('<line class="axis"')
    expect(text).not.toMatch(/NaN|Infinity/)
  })

  it('is a sentence where nothing is known', () => {
    const { text } = columnChart(
      {
        title: 'Appels',
        category: 'Heure',
        categories: ['8 h'],
        series: [{ name: 'Appels', values: [null] }],
        empty: 'Aucun appel.'
      },
      'heures'
    )
    expect(text).toContain('<p class="quiet">Aucun appel.</p>')
  })
})
