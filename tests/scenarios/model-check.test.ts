import { explored, together } from '../support/model/explore'

/**
 * Every way in which three calls and two conseillers can meet, with the product's own turns: callbacks in any order, and for
 * each call one that comes twice, one that never comes, or a process that dies before or after its commit. Held at every
 * state: I1 to I5, I7 and I8 of the telephony guide (I6 is the documents' part of it). Leases end at any moment after the
 * ring or the conversation that they cover, which they outlast; pauses and menus are left out.
 */
describe('three callers, two conseillers, and all that can go wrong', () => {
  it('no call is lost, doubled or stuck, and no conseiller is held or rung twice', async () => {
    const alone = await explored()
    expect(alone.found).toBeNull()
    // A check that explores little proves little.
    expect(alone.calls.length).toBeGreaterThan(10_000)
    const met = together(alone, 3)
    expect(met.found).toBeNull()
    expect(met.states).toBeGreaterThan(50_000)
  }, 60_000)

  it('a store that lets two calls hold one conseiller is found out', async () => {
    const alone = await explored('two may hold one')
    expect(alone.found).toBeNull()
    expect(together(alone, 2).found).toEqual({
      broken: 'I3: two calls hold one conseiller',
      path: ['call comes in', 'call comes in', 'answers at need', 'answers at need']
    })
  }, 60_000)

  it('a store that forgets what it answered is found out at the first question that comes twice', async () => {
    const { found } = await explored('an answer is not kept')
    expect(found?.broken).toBe('I5: the same question got another answer')
  })

  it('a release that gets lost is found out', async () => {
    const { found } = await explored('a release gets lost')
    expect(found?.broken).toBe('I4: a conseiller is held by a call that is over')
  })
})
