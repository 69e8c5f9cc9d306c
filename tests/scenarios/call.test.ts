import type { Person } from '../../integrations/telephony/people'
import type { NetworkSettings, TelephoneNetwork } from '../../integrations/telephony/telephone-network'
import { CALLER, caudresis, type DirectoryFixture, phoneOf } from '../support/caudresis'
import { mishapAt } from '../support/faults'
import { brokenInvariants } from '../support/invariants'
import {
  activitiesOf,
  callAccount,
  callerWho,
  conseillerAccount,
  offersOf,
  type Product,
  PUBLIC_URL,
  startProduct
} from '../support/product'

/** Somebody of Caudry with a démarche, who keys everything. */
const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'] }

let product: Product
let network: TelephoneNetwork
async function given(
  people: Record<string, Person>,
  settings: Partial<NetworkSettings> = {},
  env: Record<string, string> = {},
  directory: DirectoryFixture = caudresis()
) {
  product = await startProduct({ directory, env })
  network = product.network({ people, ...settings })
}
afterEach(() => product.close())

const dialled = (call: { dials: readonly { number: string; outcome?: string }[] }) =>
  call.dials.map(({ number }) => number)

describe('a citizen’s call, from the first ring to one activity', () => {
  it('S01: is put through to the nearest conseiller, and ends as exactly one activity', async () => {
    await given({ [phoneOf(1)]: { keys: ['1'], talkSeconds: 312 } })
    const call = await network.call(callerWho(CAUDRY))
    expect(call.heard[0]).toContain('n’est pas enregistré')
    expect(call.bridged).toEqual([phoneOf(1)])
    expect(call.dials[0]?.whisper.join(' ')).toContain('Caudry')
    expect(call.dials[0]?.whisper.join(' ')).toContain('une démarche administrative')
    expect(await callAccount(product, call.callSid)).toMatchObject({
      outcome: 'bridged',
      attempts: [{ conseillerId: 'K1', permanenceId: 'P1', outcome: 'accepted', distanceMeters: 0 }]
    })
    expect(await activitiesOf(product)).toMatchObject([
      {
        conseillerId: 'K1',
        permanenceId: 'P1',
        structureSiret: '20003063300012',
        durationSeconds: 312,
        dureeMinutes: 6,
        status: 'recorded',
        date: '2026-11-24',
        type: 'individuel',
        typeLieu: 'a_distance',
        materiel: ['telephone'],
        channel: 'voice',
        orienteVersStructure: false,
        thematiques: ['aide_aux_demarches_administratives'],
        beneficiaire: { commune: 'Caudry', codeInsee: '59139', trancheAge: 'non_communique' }
      }
    ])
    expect(await brokenInvariants(product, network, [call])).toEqual([])
  })

  it('S02: passes on to the next conseiller when a voicemail picks up, and pauses who misses two in a row', async () => {
    await given({ [phoneOf(1)]: { picksUp: 'voicemail' }, [phoneOf(2)]: { keys: ['1'], talkSeconds: 60 } })
    const first = await network.call(callerWho(CAUDRY))
    expect(dialled(first)).toEqual([phoneOf(1), phoneOf(2)])
    expect((await callAccount(product, first.callSid)).attempts.map(({ outcome }) => outcome)).toEqual([
      'not-accepted',
      'accepted'
    ])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available', missedInARow: 1 })
    const second = await network.call(callerWho(CAUDRY))
    expect(await conseillerAccount(product, 'K1')).toMatchObject({
      state: 'paused',
      stateChannel: 'line',
      missedInARow: 2
    })
    const third = await network.call(callerWho(CAUDRY))
    expect(dialled(third)).toEqual([phoneOf(2)])
    expect((await activitiesOf(product)).map(({ conseillerId }) => conseillerId)).toEqual(['K2', 'K2', 'K2'])
    expect(await brokenInvariants(product, network, [first, second, third])).toEqual([])
  })

  it('S03: flags a bridge without a recorded accept for the conseiller to confirm', async () => {
    await given(
      { [phoneOf(1)]: { keys: ['1'], talkSeconds: 180 } },
      { faults: mishapAt('whisper-answer', { lost: true }) }
    )
    const call = await network.call(callerWho(CAUDRY))
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'to-confirm' })
    expect(await activitiesOf(product)).toMatchObject([
      { status: 'to-confirm', conseillerId: 'K1', durationSeconds: 180 }
    ])
    expect(await brokenInvariants(product, network, [call])).toEqual([])
  })

  it('S04: lets one of fifty callers ring a conseiller, and leaves nobody waiting', async () => {
    // The conversation lasts until each of the others has come to an end, however slow the machine is.
    let served = 0
    const talks = async () => {
      served++
      while (served < 50) await new Promise(resolve => setTimeout(resolve, 20))
      return 60
    }
    await given({ [phoneOf(1)]: { keys: ['1'], talks } }, {}, {}, caudresis(1))
    const calls = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const call = await network.call({
          ...callerWho({ ...CAUDRY, offer: ['1'] }),
          from: `+3363998${String(2000 + index)}`
        })
        served++
        return call
      })
    )
    const bridged = calls.filter(call => call.bridged.length > 0)
    expect(bridged).toHaveLength(1)
    expect(network.mostAtOnce(phoneOf(1))).toBe(1)
    expect((await offersOf(product)).filter(({ kind }) => kind === 'callback')).toHaveLength(49)
    expect(await brokenInvariants(product, network, calls, { conseillers: 1 })).toEqual([])
  })

  it('S05: frees the conseiller at once when the caller hangs up while it rings, and never bridges them', async () => {
    await given({ [phoneOf(1)]: { keys: ['1'] } })
    const call = await network.call({ ...callerWho(CAUDRY), leaves: () => 'as-picked-up' })
    expect(call.dials[0]?.acceptedTooLate).toBeUndefined()
    expect(call.dials[0]?.whisper.join(' ')).toContain('raccroché')
    expect(await callAccount(product, call.callSid)).toMatchObject({
      outcome: 'abandoned',
      attempts: [{ outcome: 'canceled' }]
    })
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false, missedInARow: 0 })
    expect(await activitiesOf(product)).toEqual([])
    const proposed = await product.api<{ items: unknown[] }>('/offers?state=proposed')
    expect(proposed.body.items).toMatchObject([{ kind: 'callback', conseillerId: 'K1' }])
    expect(await brokenInvariants(product, network, [call])).toEqual([])
  })

  it('S06: answers a Dial action delivered four times with the same next conseiller, rung once', async () => {
    await given({ [phoneOf(1)]: { picksUp: 'voicemail' }, [phoneOf(2)]: { keys: ['1'] } })
    const call = await network.call(callerWho(CAUDRY))
    const action = network.log.find(({ kind }) => kind === 'dial')
    const again = await network.byHand(action?.url ?? '', action?.fields ?? {}, {
      token: action?.token ?? '',
      times: 3
    })
    const later = await network.byHand(action?.url ?? '', action?.fields ?? {})
    expect([...again, ...later].map(({ body }) => body)).toEqual(Array(4).fill(action?.body))
    expect(
      (await callAccount(product, call.callSid)).attempts.map(({ conseillerId }) => conseillerId)
    ).toEqual(['K1', 'K2'])
    expect(await brokenInvariants(product, network, [call])).toEqual([])
  })

  it('S07: lets terminal states stick, however late or often the status callbacks come', async () => {
    await given({ [phoneOf(1)]: { keys: ['1'], talkSeconds: 90 } })
    const call = await network.call(callerWho(CAUDRY))
    const told = network.log.filter(({ kind }) => kind === 'child-status')
    expect(told.map(({ fields }) => fields['CallStatus'])).toEqual([
      'initiated',
      'ringing',
      'in-progress',
      'completed'
    ])
    for (const index of [3, 1, 3, 2, 0, 2]) {
      const one = told[index]
      await network.byHand(one?.url ?? '', one?.fields ?? {})
    }
    expect(await callAccount(product, call.callSid)).toMatchObject({
      outcome: 'bridged',
      attempts: [{ outcome: 'accepted' }]
    })
    expect(await activitiesOf(product)).toHaveLength(1)
    expect(await brokenInvariants(product, network, [call])).toEqual([])
  })

  it('S08: records the activity from the legs when the Dial action never comes, and lets a late one refine it', async () => {
    await given(
      { [phoneOf(1)]: { keys: ['1'], talkSeconds: 240 } },
      { faults: mishapAt('dial', { lost: true }) }
    )
    const call = await network.call(callerWho(CAUDRY))
    expect(await activitiesOf(product)).toMatchObject([
      { conseillerId: 'K1', durationSeconds: 240, status: 'recorded' }
    ])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false })
    await product.setClock('2026-11-24T10:10:00+01:00')
    const { url, fields } = network.lost[0] ?? { url: '', fields: {} }
    await network.byHand(url, { ...fields, DialCallDuration: '238' })
    expect(await activitiesOf(product)).toMatchObject([
      { conseillerId: 'K1', durationSeconds: 238, status: 'recorded' }
    ])
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'bridged' })
  })

  it('frees a conseiller with the Dial action alone, when every status callback is lost', async () => {
    const faults = (webhook: { kind: string }) =>
      webhook.kind === 'child-status' || webhook.kind === 'status' ? { lost: true } : undefined
    await given({ [phoneOf(1)]: { keys: ['1'], talkSeconds: 50 } }, { faults })
    await network.call(callerWho(CAUDRY))
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false })
    const call = await network.call(callerWho(CAUDRY))
    expect(dialled(call)).toEqual([phoneOf(1)])
    expect(await activitiesOf(product)).toHaveLength(2)
  })

  it('lets a conseiller rest after a conversation, as long as the settings say', async () => {
    await given(
      { [phoneOf(1)]: { keys: ['1'] }, [phoneOf(2)]: { keys: ['1'] } },
      {},
      { WRAP_UP_SECONDS: '120' }
    )
    expect(dialled(await network.call(callerWho(CAUDRY)))).toEqual([phoneOf(1)])
    expect(dialled(await network.call(callerWho(CAUDRY)))).toEqual([phoneOf(2)])
    await product.setClock('2026-11-24T10:02:05+01:00')
    expect(dialled(await network.call(callerWho(CAUDRY)))).toEqual([phoneOf(1)])
  })

  it('S19: rings each conseiller once at most, nearest first, four at most, then makes an offer', async () => {
    await given({
      [phoneOf(1)]: { picksUp: 'no-answer' },
      [phoneOf(2)]: { picksUp: 'busy' },
      [phoneOf(3)]: { picksUp: 'failed' },
      [phoneOf(4)]: { picksUp: 'voicemail' },
      [phoneOf(5)]: { keys: ['1'] }
    })
    const call = await network.call(callerWho({ ...CAUDRY, offer: ['1'] }))
    expect(dialled(call)).toEqual([1, 2, 3, 4].map(phoneOf))
    const account = await callAccount(product, call.callSid)
    expect(account.outcome).toBe('offer')
    expect(account.attempts.map(({ outcome }) => outcome)).toEqual([
      'no-answer',
      'busy',
      'failed',
      'not-accepted'
    ])
    const distances = account.attempts.map(({ distanceMeters }) => distanceMeters)
    expect(distances).toEqual([...distances].sort((left, right) => left - right))
    expect(await conseillerAccount(product, 'K3')).toMatchObject({ numberToCheck: true, missedInARow: 0 })
    expect(await offersOf(product)).toMatchObject([
      { kind: 'callback', state: 'open', dueAt: '2026-11-24T17:00:00.000Z' }
    ])
    expect(await brokenInvariants(product, network, [call])).toEqual([])
  })

  it('starts no Dial later than 60 s after the first', async () => {
    await given({
      [phoneOf(1)]: {
        picksUp: async () => {
          await product.setClock('2026-11-24T10:01:02+01:00')
          return 'no-answer' as const
        }
      },
      [phoneOf(2)]: { keys: ['1'] }
    })
    const call = await network.call(callerWho({ ...CAUDRY, offer: ['1'] }))
    expect(dialled(call)).toEqual([phoneOf(1)])
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'offer' })
  })

  it('takes a refusal for what it is: the next is rung, and nobody missed anything', async () => {
    await given({ [phoneOf(1)]: { keys: ['2'] }, [phoneOf(2)]: { keys: ['1'] } })
    const call = await network.call(callerWho(CAUDRY))
    expect(dialled(call)).toEqual([phoneOf(1), phoneOf(2)])
    expect((await callAccount(product, call.callSid)).attempts[0]?.outcome).toBe('refused')
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ missedInARow: 0 })
  })

  it('dials the fallback number when nobody is left, if one is set', async () => {
    const fallback = '+33199000001'
    await given(
      { [fallback]: { keys: [], talkSeconds: 30 } },
      {},
      { FALLBACK_NUMBER: fallback },
      caudresis(1)
    )
    const call = await network.call(callerWho(CAUDRY))
    expect(dialled(call)).toEqual([phoneOf(1), fallback])
    expect(call.bridged).toEqual([fallback])
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'bridged', activityId: null })
    expect(await activitiesOf(product)).toEqual([])
  })

  it('never rings the caller’s own telephone', async () => {
    await given({ [phoneOf(2)]: { keys: ['1'] } })
    const call = await network.call({ ...callerWho(CAUDRY), from: phoneOf(1) })
    expect(dialled(call)).toEqual([phoneOf(2)])
  })

  it('never rings a number outside France and its territories: +269 is the Comoros', async () => {
    const directory = caudresis(2)
    directory.conseillers = directory.conseillers.map(one =>
      one.id === 'K1' ? { ...one, telephone: '+269639123456' } : one
    )
    await given({ [phoneOf(2)]: { keys: ['1'] } }, {}, {}, directory)
    const call = await network.call(callerWho(CAUDRY))
    expect(dialled(call)).toEqual([phoneOf(2)])
  })

  it('rings whoever has been free longest when no place could be learnt', async () => {
    await given(
      { [phoneOf(1)]: { keys: ['1'] }, [phoneOf(2)]: { keys: ['1'] }, [phoneOf(3)]: { keys: ['1'] } },
      {},
      {},
      caudresis(3)
    )
    const served: (string | undefined)[] = []
    for (let turn = 0; turn < 4; turn++) {
      const call = await network.call(callerWho({ need: ['0'] }))
      served.push(call.bridged[0])
      await product.setClock(`2026-11-24T10:${String(10 + turn)}:00+01:00`)
    }
    expect(served).toEqual([phoneOf(1), phoneOf(2), phoneOf(3), phoneOf(1)])
  })

  it('tells the caller when only the hours of the place are known', async () => {
    const directory = caudresis(1)
    directory.presences = directory.presences.map(presence => ({ ...presence, horaires: '', hours: null }))
    await given({ [phoneOf(1)]: { keys: ['1'] } }, {}, {}, directory)
    const call = await network.call(callerWho(CAUDRY))
    expect(call.bridged).toEqual([phoneOf(1)])
    expect(call.heard.join(' ')).toContain('D’après les horaires du lieu')
  })

  it('never rings who did not consent, who is paused, or whose slot ends within ten minutes', async () => {
    const directory = caudresis(3)
    directory.conseillers = directory.conseillers.map(one =>
      one.id === 'K1' ? { ...one, consent: false } : one
    )
    await given({ [phoneOf(3)]: { keys: ['1'] } }, {}, {}, directory)
    await product.api('/conseillers/K2/availability', { method: 'PUT', body: { state: 'paused' } })
    expect(dialled(await network.call(callerWho(CAUDRY)))).toEqual([phoneOf(3)])
    await product.setClock('2026-11-24T12:21:00+01:00')
    expect(dialled(await network.call(callerWho({ ...CAUDRY, offer: ['1'] })))).toEqual([])
  })

  it('S18: rings nobody at night, on a Sunday or on a public holiday, and says when somebody will be there', async () => {
    await given({ [phoneOf(1)]: { keys: ['1'] } })
    for (const [now, next] of [
      ['2026-11-29T02:00:00+01:00', 'ouvre demain à 9 heures'],
      ['2026-12-25T10:00:00+01:00', 'ouvre lundi à 9 heures'],
      ['2027-07-14T10:00:00+02:00', 'ouvre demain à 9 heures']
    ] as const) {
      await product.setClock(now)
      const call = await network.call(callerWho({ ...CAUDRY, offer: ['3'], voicemail: ['hang up'] }))
      expect(dialled(call)).toEqual([])
      expect(call.heard.join(' ')).toContain(next)
    }
  })

  it('S15: serves a caller who hides their number, offers no SMS, and asks which number to call back', async () => {
    await given({})
    const hidden = ['+266696687', 'anonymous', 'Restricted', '+7378742833', '+86282452253', '+2562533', '']
    for (const from of hidden) {
      const call = await network.call({
        ...callerWho({
          ...CAUDRY,
          offer: ['2', '1'],
          'callback-number': ['0899123456', '0033199', '0262912345']
        }),
        from
      })
      expect(call.error).toBeUndefined()
      expect(call.heard.join(' ')).not.toContain('par SMS')
    }
    expect((await offersOf(product)).map(({ kind }) => kind)).toEqual(hidden.map(() => 'callback'))
  })

  it('hears danger at the offer too, goes to a person when one is asked for, and never round in circles', async () => {
    await given({}, {}, {}, caudresis(1))
    const danger = await network.call(
      callerWho({ ...CAUDRY, offer: [{ speech: 'Je veux mourir.' }, 'hang up'] })
    )
    expect(danger.heard.join(' ')).toContain('trente et un quatorze')
    const person = await network.call(
      callerWho({ ...CAUDRY, offer: [{ speech: 'Je voudrais parler à un conseiller.' }, 'hang up'] })
    )
    expect(await offersOf(product)).toEqual([])
    expect(person.heard.join(' ')).toContain('Personne d’autre n’est libre')
    for (const key of ['*', '0']) {
      const round = await network.call(callerWho({ ...CAUDRY, offer: [key] }))
      expect(round.documents).toBeLessThanOrEqual(13)
      expect(await callAccount(product, round.callSid)).toMatchObject({ outcome: 'offer' })
    }
  })

  it('promises nothing to somebody who wants nothing', async () => {
    await given({}, {}, {}, caudresis(1))
    const call = await network.call(callerWho({ ...CAUDRY, offer: [{ speech: 'Non merci, au revoir.' }] }))
    expect(call.heard.join(' ')).toContain('Comme vous voulez')
    expect(await offersOf(product)).toEqual([])
  })

  it('leaves what a conseiller has corrected as they said, whatever comes late', async () => {
    await given(
      { [phoneOf(1)]: { keys: ['1'], talkSeconds: 240 } },
      { faults: mishapAt('dial', { lost: true }) }
    )
    await network.call(callerWho(CAUDRY))
    const [activity] = await activitiesOf(product)
    await product.api(`/activities/${activity?.id}`, {
      method: 'PATCH',
      body: { dureeMinutes: 30, status: 'confirmed' }
    })
    const { url, fields } = network.lost[0] ?? { url: '', fields: {} }
    await network.byHand(url, { ...fields, DialCallDuration: '238' })
    expect(await activitiesOf(product)).toMatchObject([{ durationSeconds: 1_800, status: 'confirmed' }])
  })

  it('tells of a bridge through the fallback too, when the Dial action could not be answered', async () => {
    await given(
      { [phoneOf(1)]: { keys: ['1'], talkSeconds: 180 } },
      { faults: mishapAt('dial', { lost: true }) }
    )
    const call = await network.call({ ...callerWho(CAUDRY), leaves: () => undefined })
    const { url, fields } = network.lost[0] ?? { url: '', fields: {} }
    await network.byHand(`${PUBLIC_URL}/twilio/voice/fallback`, {
      ...fields,
      ErrorCode: '11200',
      ErrorUrl: url
    })
    expect(await activitiesOf(product)).toHaveLength(1)
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'bridged' })
  })

  it('keeps a message of which only its recording was told, once', async () => {
    await given({}, { faults: mishapAt('record', { lost: true }) }, {}, caudresis(1))
    const caller = callerWho({ ...CAUDRY, offer: ['3'] })
    await network.call({
      ...caller,
      says: (prompt, asked, turn, left) =>
        asked.verb === 'Record'
          ? { recordsSeconds: 17, endsWith: 'hang-up' }
          : caller.says?.(prompt, asked, turn, left)
    })
    expect((await offersOf(product)).map(({ kind }) => kind)).toEqual(['voicemail'])
  })

  it('reads slots that follow each other as one stay', async () => {
    const directory = caudresis(1, 'Mo-Fr 09:00-12:00')
    const [first] = caudresis(1, 'Mo-Fr 12:00-18:00').presences
    if (first) directory.presences.push(first)
    await given({ [phoneOf(1)]: { keys: ['1'] } }, {}, {}, directory)
    await product.setClock('2026-11-24T11:55:00+01:00')
    expect(dialled(await network.call(callerWho(CAUDRY)))).toEqual([phoneOf(1)])
  })

  it('stores a message that is left, by a key or by hanging up, and forgets nobody who says nothing', async () => {
    await given({}, {}, {}, caudresis(1))
    const leaving = (recordsSeconds: number, endsWith: 'key' | 'hang-up') => {
      const caller = callerWho({ ...CAUDRY, offer: ['3'] })
      return network.call({
        ...caller,
        says: (prompt, asked, turn, left) =>
          asked.verb === 'Record' ? { recordsSeconds, endsWith } : caller.says?.(prompt, asked, turn, left)
      })
    }
    await leaving(17, 'hang-up')
    await leaving(12, 'key')
    await leaving(1, 'key')
    expect((await offersOf(product)).map(({ kind }) => kind)).toEqual(['voicemail', 'voicemail', 'callback'])
  })

  it('S16: asks for the place in three different ways, then finds a person without it', async () => {
    await given({ [phoneOf(1)]: { keys: ['1'] } }, {}, {}, caudresis(1))
    const call = await network.call(callerWho({ need: ['1'], place: ['595', '99999', 'silence'] }))
    const asked = call.heard.filter(text => /code postal/.test(text))
    expect(new Set(asked).size).toBe(3)
    expect(call.bridged).toEqual([phoneOf(1)])
    expect(await brokenInvariants(product, network, [call], { conseillers: 1 })).toEqual([])
  })

  it('S16: ends silence in a person or an offer, never in a bare hang-up', async () => {
    await given({}, {}, {}, caudresis(1))
    const call = await network.call(callerWho({}))
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'offer' })
    expect(await brokenInvariants(product, network, [call], { conseillers: 1 })).toEqual([])
  })

  it('repeats the same question on *, and goes to a person on 0', async () => {
    await given({ [phoneOf(1)]: { keys: ['1'] } }, {}, {}, caudresis(1))
    const call = await network.call(callerWho({ need: ['*', '1'], place: ['*', '0'] }))
    const [greeting = '', again = ''] = call.heard
    expect(greeting).toContain(again)
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('S24: keeps XML in a caller’s words from ever being obeyed', async () => {
    await given({})
    const words = { speech: '</Say><Dial>+33899123456</Dial>' }
    const call = await network.call(callerWho({ need: [words], place: [words], offer: ['hang up'] }))
    expect(dialled(call).filter(number => number.includes('899'))).toEqual([])
    expect(network.log.every(({ body }) => !body.includes('<Dial>+33899'))).toBe(true)
  })

  it('answers a step of a call it does not know with a polite sentence and the first question', async () => {
    await given({})
    const callSid = `CA${'7'.repeat(32)}`
    const fields = network.incoming({ callSid, from: CALLER, to: '+33170772372' }, 'in-progress')
    const [answer] = await network.byHand(`${PUBLIC_URL}/twilio/voice/7/place`, {
      ...fields,
      Digits: '59540'
    })
    expect(answer?.status).toBe(200)
    // Numbered as no document of the call can have been: its answer is looked for under a number of its own.
    expect(answer?.body).toMatch(/\/twilio\/voice\/\d{4,}\/need/)
    const [stale] = await network.byHand(`${PUBLIC_URL}/twilio/voice/9/place`, { ...fields, Digits: '59540' })
    expect(stale?.body).toMatch(/Nous reprenons.*\/twilio\/voice\/\d{4,}\/need/s)
  })
})
