import { caudresis, phoneOf } from '../support/caudresis'
import { type CallJson, callerWho, type Product, startProduct } from '../support/product'
import { visitor } from '../support/visitor'

interface Items {
  readonly items: readonly Record<string, string>[]
  readonly champ?: string
  readonly detail?: string
}

const STRUCTURE = '/console/structures/20003063300012'

describe('leave and exceptional days', () => {
  let product: Product
  beforeEach(async () => {
    const directory = caudresis(3)
    product = await startProduct({
      directory: {
        ...directory,
        // A place that the structure of K1 and K2 does not run, where somebody else's conseiller receives.
        permanences: directory.permanences.map(one =>
          one.id === 'P3' ? { ...one, pivot: '21590122300018' } : one
        ),
        conseillers: directory.conseillers.map(one =>
          one.id === 'K3' ? { ...one, structureSiret: '21590122300018' } : one
        ),
        presences: directory.presences.map(one =>
          one.conseillerId === 'K2' ? { ...one, horaires: '', hours: null } : one
        )
      }
    })
  })
  afterEach(() => product.close())

  const put = (path: string, items: unknown) => product.api<Items>(path, { method: 'PUT', body: { items } })

  it('said over the API, are followed by the next call', async () => {
    const { status, body } = await put('/conseillers/K1/absences', [{ from: '2026-11-23', to: '2026-11-24' }])
    expect([status, body]).toEqual([200, { items: [{ from: '2026-11-23', to: '2026-11-24' }] }])
    await put('/permanences/P2/exceptions', [{ from: '2026-11-24', to: '2026-11-24', horaires: '' }])
    expect((await product.api<Items>('/permanences/P2/exceptions')).body).toEqual({
      items: [{ from: '2026-11-24', to: '2026-11-24', horaires: '' }]
    })
    // As a running server sees an import: within five seconds.
    for (let tries = 0; tries < 50; tries++) {
      const { body: near } = await product.api<{ items: { available: boolean }[] }>(
        '/permanences/nearest?code_insee=59139'
      )
      if (near.items.map(({ available }) => available).join() === 'false,false,true') break
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    const network = product.network({ people: { [phoneOf(3)]: { keys: ['1'], talkSeconds: 61 } } })
    const { callSid } = await network.call(
      callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] })
    )
    const { body: call } = await product.api<CallJson>(`/calls/${callSid}`)
    expect(call.attempts.map(({ conseillerId }) => conseillerId)).toEqual(['K3'])
  })

  it.each([
    ['/conseillers/K1/absences', { items: [{ from: '2026-11-24' }] }, 400, 'to'],
    ['/conseillers/K1/absences', { items: [{ from: '24/11/2026', to: '2026-11-24' }] }, 400, 'from'],
    ['/conseillers/K1/absences', { items: [{ from: '2026-11-24', to: '2026-11-23' }] }, 400, 'to'],
    [
      '/conseillers/K1/absences',
      { items: [{ from: '2026-11-24', to: '2026-11-24', motif: 'x' }] },
      400,
      'motif'
    ],
    ['/conseillers/K1/absences', { items: 'tout le temps' }, 400, 'items'],
    ['/conseillers/K1/absences', { items: [null] }, 400, 'items'],
    ['/conseillers/K1/absences', {}, 400, 'items'],
    [
      '/permanences/P1/exceptions',
      { items: [{ from: '2026-11-24', to: '2026-11-24', horaires: 'PH off' }] },
      400,
      'horaires'
    ],
    ['/conseillers/inconnu/absences', { items: [] }, 404, undefined],
    ['/permanences/inconnue/exceptions', { items: [] }, 404, undefined]
  ])('say what is wrong: %s %j', async (path, body, status, field) => {
    const answer = await product.api<Items>(path, { method: 'PUT', body })
    expect([answer.status, answer.body.champ]).toEqual([status, field])
    expect(answer.body.detail).toMatch(/[a-zéèà]/)
  })

  it('presences are replaced over the API as an import would, and refused by the field at fault', async () => {
    const path = '/conseillers/K1/presences'
    const given = [
      { permanenceId: 'P1', horaires: 'Th 14:00-17:00', from: null, to: '2026-12-31' },
      { permanenceId: 'P2', horaires: '', from: '2027-01-01', to: null }
    ]
    expect(await put(path, given)).toEqual({ status: 200, body: { items: given } })
    expect((await product.api<Items>(path)).body).toEqual({ items: given })
    expect((await put(path, [{ permanenceId: 'P1', horaires: 'mardi 9h-12h' }])).body).toEqual({
      items: [{ permanenceId: 'P1', horaires: 'Tu 09:00-12:00', from: null, to: null }]
    })
    const wrong = [
      [],
      [{ permanenceId: 'P9' }],
      [{ permanenceId: 'P1', horaires: 'quand il fait beau' }],
      [{ permanenceId: 'P1', from: 'demain' }],
      [{ permanenceId: 'P1', from: '2026-12-31', to: '2026-12-01' }],
      [{ permanenceId: 'P1' }, { permanenceId: 'P1' }],
      [{ permanenceId: 'P1', telephone: 'x' }]
    ]
    const fields = []
    for (const items of wrong) fields.push((await put(path, items)).body.champ)
    expect(fields).toEqual(['items', 'permanenceId', 'horaires', 'from', 'to', 'items', 'telephone'])
    expect((await put('/conseillers/inconnu/presences', given)).status).toBe(404)
  })

  it('are typed by the structure, and shown where somebody receives next', async () => {
    const somebody = visitor(product.url)
    await somebody.enterAs('coordinateur')
    const absences = '/console/conseillers/K1/absences'
    const answer = await somebody.fill(absences, absences, { 'du-0': '2026-11-24', 'au-0': '2026-11-26' })
    expect(answer.location).toBe('/console/conseillers/K1?fait=absences')
    const { text } = await somebody.get('/console/conseillers/K1?fait=absences')
    expect(text).toContain('Absences enregistrées')
    expect(text).toContain('vendredi 27 novembre')
    expect(text).not.toContain('mardi 24 novembre')
    expect((await somebody.get(absences)).text).toContain('value="2026-11-26"')

    const place = `${STRUCTURE}/permanences/P2`
    expect((await somebody.get(STRUCTURE)).text).toContain(`href="${place}"`)
    const kept = await somebody.fill(place, place, {
      'du-0': '2026-11-28',
      'heures-0': '9h-12h',
      'du-1': '2026-11-24',
      'au-1': '2026-11-27'
    })
    expect(kept.location).toBe(`${STRUCTURE}?fait=exceptions`)
    const { text: next } = await somebody.get('/console/conseillers/K2')
    expect(next).toContain('samedi 28 novembre')
    expect(next).not.toContain('mardi 24 novembre')
    const { body } = await product.api<Items>('/permanences/P2/exceptions')
    expect(body.items).toEqual([
      { from: '2026-11-24', to: '2026-11-27', horaires: '' },
      { from: '2026-11-28', to: '2026-11-28', horaires: '09:00-12:00' }
    ])
  })

  it('that are over stay when the rest is typed again', async () => {
    await put('/conseillers/K1/absences', [
      { from: '2026-11-02', to: '2026-11-06' },
      { from: '2026-12-21', to: '2026-12-31' }
    ])
    const somebody = visitor(product.url)
    await somebody.enterAs('coordinateur')
    const absences = '/console/conseillers/K1/absences'
    expect((await somebody.get(absences)).text).not.toContain('2026-11-02')
    await somebody.fill(absences, absences, { 'du-0': '', 'au-0': '' })
    const { body } = await product.api<Items>('/conseillers/K1/absences')
    expect(body.items).toEqual([{ from: '2026-11-02', to: '2026-11-06' }])
  })

  it('are sent back with what was typed when they cannot be', async () => {
    const somebody = visitor(product.url)
    await somebody.enterAs('coordinateur')
    const place = `${STRUCTURE}/permanences/P1`
    const answer = await somebody.fill(place, place, {
      'du-0': '2026-11-24',
      'heures-0': 'le matin',
      'du-1': '2026-12-31',
      'au-1': '2026-12-01'
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Donnez des heures')
    expect(answer.text).toContain('La fin est avant le début.')
    expect(answer.text).toContain('value="le matin"')
  })

  it('of a place that others hold, or of somebody else’s conseiller, are not theirs to change', async () => {
    const somebody = visitor(product.url)
    await somebody.enterAs('coordinateur')
    const statuses = []
    for (const path of [
      `${STRUCTURE}/permanences/P3`,
      `${STRUCTURE}/permanences/inconnue`,
      '/console/structures/21590122300018/permanences/P3',
      '/console/conseillers/K3/absences'
    ])
      statuses.push((await somebody.get(path)).status)
    expect(statuses).toEqual([404, 404, 403, 403])
  })
})
