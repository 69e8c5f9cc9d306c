import type { Activite } from '../../../domain/activites/activite'
import type { CallEvent } from '../../../domain/calls/call'
import type { Conseiller } from '../../../domain/permanences/conseiller'
import type { Permanence } from '../../../domain/permanences/permanence'
import type { Offer } from '../../../domain/ports/offers'
import { activiteStore } from '../../../integrations/store/activites'
import { availabilityStore } from '../../../integrations/store/availability'
import { callStore } from '../../../integrations/store/calls'
import type { SqlDatabase } from '../../../integrations/store/database'
import { directoryStore } from '../../../integrations/store/directory'
import { jobLeases, takeLease } from '../../../integrations/store/job-leases'
import { migrate } from '../../../integrations/store/migrations'
import { offerStore } from '../../../integrations/store/offers'
import { outbox } from '../../../integrations/store/outbox'

const at = (text: string) => new Date(`2026-11-24T${text}Z`)
const NOON = at('12:00:00')
const NOBODY = '+33639980000'

const activite: Activite = {
  id: 'a1',
  conseillerId: 'k1',
  permanenceId: 'p1',
  structureSiret: '20003063300012',
  date: '2026-11-24',
  startedAt: NOON,
  durationSeconds: 312,
  type: 'individuel',
  typeLieu: 'a_distance',
  materiel: ['telephone'],
  thematiques: ['aide_aux_demarches_administratives', 'argent_impots'],
  orienteVersStructure: false,
  structureDeRedirection: null,
  beneficiaire: {
    commune: 'Caudry',
    codePostal: '59540',
    codeInsee: '59139',
    trancheAge: 'non_communique',
    genre: 'non_communique',
    statutSocial: 'non_communique'
  },
  channel: 'voice',
  status: 'recorded',
  callSidHash: 'hash-1',
  notes: null
}

const permanence: Permanence = {
  id: 'p1',
  pivot: '20003063300012',
  nom: 'Mairie de Caudry',
  commune: 'Caudry',
  codePostal: '59540',
  codeInsee: '59139',
  adresse: 'Place du Général de Gaulle',
  position: { latitude: 50.1174, longitude: 3.4203 },
  telephone: null,
  horaires: 'Mo-Fr 09:00-12:00',
  hours: { kind: 'unknown' },
  itinerance: false,
  priseRdv: null,
  demonstration: false
}

const conseiller: Conseiller = {
  id: 'k1',
  prenom: 'Camille',
  nom: 'Exemple',
  telephone: NOBODY,
  courriel: 'camille@example.org',
  structureSiret: '20003063300012',
  structureNom: 'CA du Caudrésis et du Catésis',
  themes: [],
  langues: ['fr'],
  aadObjectId: null,
  consent: true,
  demonstration: false
}

/** What every engine of the store must do, word for word the same. */
export function storeContract(name: string, open: () => Promise<SqlDatabase>): void {
  describe(`the store on ${name}`, () => {
    let database: SqlDatabase
    beforeAll(async () => {
      database = await open()
      await migrate(database.read)
    })
    afterAll(() => database.close())

    it('is brought up to date twice without harm', async () => {
      expect(await migrate(database.read)).toEqual([])
    })

    it('gives back the events of a call in the order in which they were learnt', async () => {
      const calls = callStore(database)
      const events: CallEvent[] = [
        { type: 'received', at: NOON, hidden: false, callerHash: 'h' },
        { type: 'asked', at: NOON, turn: 1, step: 'need', dialog: { misses: 0 } }
      ]
      await calls.turn('CA-order', tx => tx.append(0, events, 'in-progress'))
      await calls.turn('CA-order', async tx => {
        expect(await tx.events()).toEqual(events)
        await tx.append(2, [{ type: 'ended', at: at('12:01:00'), durationSeconds: 60 }], 'abandoned')
      })
      const found = await calls.find('CA-order')
      expect(found?.events.map(event => event.type)).toEqual(['received', 'asked', 'ended'])
      expect(await calls.newestEventAt()).toEqual(at('12:01:00'))
    })

    it('knows a call for ended, though its end was written before its beginning: by another process, without the store', async () => {
      const calls = callStore(database)
      const at = new Date(NOON.getTime() - 3_600_000)
      await calls.turn('CA-end-first', tx =>
        tx.append(0, [{ type: 'ended', at, durationSeconds: 60 }], 'abandoned')
      )
      await calls.turn('CA-end-first', tx =>
        tx.append(1, [{ type: 'received', at, hidden: true, callerHash: null }], 'abandoned')
      )
      expect(await calls.silentSince(new Date(NOON.getTime() - 1_800_000))).not.toContain('CA-end-first')
    })

    it('keeps nothing of a webhook that failed', async () => {
      const calls = callStore(database)
      const failing = calls.turn('CA-failed', async tx => {
        await tx.append(0, [{ type: 'received', at: NOON, hidden: true, callerHash: null }], 'in-progress')
        throw new Error('the process dies here')
      })
      await expect(failing).rejects.toThrow('the process dies here')
      expect(await calls.find('CA-failed')).toBeNull()
    })

    it('gives a question that was answered the same answer, and that call alone', async () => {
      const calls = callStore(database)
      await calls.turn('CA-answers', tx => tx.keepAnswer('1:need', '<Response/>', NOON))
      await calls.turn('CA-answers', tx => tx.keepAnswer('1:need', '<Response>another</Response>', NOON))
      await calls.turn('CA-answers', async tx => {
        expect(await tx.answered('1:need')).toBe('<Response/>')
        expect(await tx.answered('2:place')).toBeNull()
      })
      await calls.turn('CA-others', async tx => expect(await tx.answered('1:need')).toBeNull())
    })

    it('lets one call in fifty hold a conseiller, however they race', async () => {
      const calls = callStore(database)
      const held = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          calls.turn(`CA-race-${index}`, tx =>
            tx.reserve({
              attempt: 1,
              conseillerId: 'k-race',
              phone: '+33639980050',
              now: NOON,
              until: at('12:01:00')
            })
          )
        )
      )
      expect(held.filter(Boolean)).toHaveLength(1)
    })

    it('holds a telephone once, even where two conseillers share it', async () => {
      const calls = callStore(database)
      const hold = (callSid: string, conseillerId: string) =>
        calls.turn(callSid, tx =>
          tx.reserve({ attempt: 1, conseillerId, phone: '+33639980051', now: NOON, until: at('12:01:00') })
        )
      expect(await hold('CA-shared-1', 'k-one')).toBe(true)
      expect(await hold('CA-shared-2', 'k-two')).toBe(false)
    })

    it('frees a conseiller whose lease has ended, for whoever asks next', async () => {
      const calls = callStore(database)
      const hold = (callSid: string, now: Date) =>
        calls.turn(callSid, tx =>
          tx.reserve({
            attempt: 1,
            conseillerId: 'k-lease',
            phone: '+33639980052',
            now,
            until: new Date(now.getTime() + 60_000)
          })
        )
      expect(await hold('CA-lease-1', NOON)).toBe(true)
      expect(await hold('CA-lease-2', at('12:00:59'))).toBe(false)
      expect(await hold('CA-lease-3', at('12:01:00'))).toBe(true)
      expect(await calls.turn('CA-lease-1', tx => tx.holds(1))).toBe(false)
      expect(await calls.turn('CA-lease-3', tx => tx.holds(1))).toBe(true)
    })

    it('tells who is held, resting and paused, and since when the others are free', async () => {
      const calls = callStore(database)
      await calls.turn('CA-standing', async tx => {
        await tx.reserve({
          attempt: 1,
          conseillerId: 'k-held',
          phone: '+33639980053',
          now: NOON,
          until: at('13:00:00')
        })
        await tx.reserve({
          attempt: 2,
          conseillerId: 'k-rest',
          phone: '+33639980054',
          now: NOON,
          until: at('13:00:00')
        })
        await tx.renew(2, at('13:00:00'), true)
        await tx.release(2, at('12:10:00'), at('12:15:00'))
        await tx.pause('k-paused', 'line', NOON)
      })
      const resting = await calls.turn('CA-look', tx => tx.standing(at('12:12:00'), true))
      expect(resting.heldConseillers.has('k-held')).toBe(true)
      expect(resting.heldPhones.has('+33639980053')).toBe(true)
      expect(resting.heldConseillers.has('k-rest')).toBe(true)
      expect(resting.paused.has('k-paused')).toBe(true)
      expect(resting.freeSince.get('k-rest')).toEqual(at('12:10:00'))
      const rested = await calls.turn('CA-look', tx => tx.standing(at('12:15:00'), true))
      expect(rested.heldConseillers.has('k-rest')).toBe(false)
    })

    it('releases every reservation whose lease has ended', async () => {
      const calls = callStore(database)
      await calls.turn('CA-sweep', tx =>
        tx.reserve({
          attempt: 1,
          conseillerId: 'k-sweep',
          phone: '+33639980055',
          now: NOON,
          until: at('12:00:30')
        })
      )
      expect(await calls.inCall('k-sweep', at('12:00:20'))).toBe(true)
      expect(await calls.releaseExpired(at('12:00:30'))).toBeGreaterThanOrEqual(1)
      expect(await calls.inCall('k-sweep', at('12:00:20'))).toBe(false)
    })

    it('names the calls of which nothing was heard for ten minutes', async () => {
      const calls = callStore(database)
      await calls.turn('CA-silent', async tx => {
        await tx.append(0, [{ type: 'received', at: NOON, hidden: true, callerHash: null }], 'in-progress')
      })
      expect(await calls.silentSince(at('11:59:59'))).not.toContain('CA-silent')
      expect(await calls.silentSince(at('12:00:00'))).toContain('CA-silent')
    })

    it('counts missed calls in a row, and forgets them', async () => {
      const calls = callStore(database)
      const availability = availabilityStore(database)
      await calls.turn('CA-miss', async tx => {
        expect(await tx.miss('k-miss', NOON)).toBe(1)
        expect(await tx.miss('k-miss', NOON)).toBe(2)
        await tx.forgetMisses('k-miss', NOON)
        expect(await tx.miss('k-miss', NOON)).toBe(1)
      })
      expect((await availability.find('k-miss', NOON)).missedInARow).toBe(1)
    })

    it('pauses until an hour, and lets the last word win', async () => {
      const availability = availabilityStore(database)
      await availability.set('k-pause', 'paused', at('14:00:00'), 'api', NOON)
      expect((await availability.find('k-pause', at('13:59:59'))).state).toBe('paused')
      expect((await availability.find('k-pause', at('14:00:00'))).state).toBe('available')
      await availability.set('k-pause', 'paused', null, 'teams', at('15:00:00'))
      await availability.set('k-pause', 'available', null, 'sms', at('15:00:01'))
      expect(await availability.find('k-pause', at('16:00:00'))).toMatchObject({
        state: 'available',
        channel: 'sms'
      })
    })

    it('records one activity for a call, and lets a late word refine its duration only', async () => {
      const calls = callStore(database)
      const activites = activiteStore(database)
      await calls.turn('CA-act', tx => tx.recordActivite(activite, NOON))
      const late = { ...activite, id: 'a2', durationSeconds: 310, status: 'to-confirm' as const }
      await calls.turn('CA-act', tx => tx.recordActivite(late, at('12:10:00')))
      expect(await activites.findByCall('hash-1')).toEqual({ ...activite, durationSeconds: 310 })
      expect(
        (await activites.list({ from: '2026-11-24', until: '2026-11-24', limit: 10 }))?.items
      ).toHaveLength(1)
    })

    it('gives activities a page at a time, each once, in the order in which they began', async () => {
      const calls = callStore(database)
      const activites = activiteStore(database)
      for (const index of [1, 2, 3, 4, 5]) {
        const one = {
          ...activite,
          id: `page-${index}`,
          callSidHash: `page-${index}`,
          structureSiret: 'S-PAGE',
          // The fourth began before the others, the second and the fifth at once after them.
          startedAt: at(index === 4 ? '08:00:00' : index === 2 || index === 5 ? '11:00:00' : '09:00:00')
        }
        await calls.turn(`CA-page-${index}`, tx => tx.recordActivite(one, NOON))
      }
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await activites.list({
          structureSiret: 'S-PAGE',
          limit: 2,
          ...(cursor ? { cursor } : {})
        })
        seen.push(...(page?.items ?? []).map(item => item.id))
        cursor = page?.next ?? undefined
      } while (cursor)
      expect(await activites.list({ limit: 2, cursor: 'nothing' })).toBeNull()
      expect(seen).toEqual(['page-4', 'page-1', 'page-3', 'page-2', 'page-5'])
      const read: string[] = []
      for await (const { id } of activites.each({ structureSiret: 'S-PAGE' })) read.push(id)
      expect(read).toEqual(seen)
    })

    it('keeps what an activity said before it was corrected', async () => {
      const activites = activiteStore(database)
      const voided = await activites.change('page-1', 'api', NOON, before => ({
        ...before,
        status: 'voided'
      }))
      expect(voided?.status).toBe('voided')
      const trail = await database.read
        .selectFrom('activite_changes')
        .selectAll()
        .where('activite_id', '=', 'page-1')
        .execute()
      expect(trail).toHaveLength(1)
      expect(JSON.parse(trail[0]?.before ?? '{}').status).toBe('recorded')
      expect(await activites.change('nobody', 'api', NOON, before => before)).toBeNull()
    })

    it('keeps promises until they are kept, and shows no proposal among them', async () => {
      const calls = callStore(database)
      const offer: Offer = {
        id: 'o1',
        kind: 'callback',
        state: 'open',
        callSid: 'CA-offer',
        conseillerId: 'k1',
        createdAt: NOON,
        dueAt: at('17:00:00'),
        phone: NOBODY,
        recording: null,
        place: null,
        need: 'impots'
      }
      await calls.turn('CA-offer', async tx => {
        await tx.promise(offer)
        await tx.promise(offer)
        await tx.promise({ ...offer, id: 'o2', state: 'proposed' })
      })
      const offers = offerStore(database)
      expect((await offers.list(null, null, 10))?.items).toEqual([offer])
      expect((await offers.list('done', null, 10))?.items).toEqual([])
    })

    it('takes the number away from a promise too old to keep, and says that it failed', async () => {
      const calls = callStore(database)
      const offers = offerStore(database)
      const old: Offer = {
        id: 'o-old',
        kind: 'callback',
        state: 'open',
        callSid: 'CA-old-offer',
        conseillerId: null,
        createdAt: at('01:00:00'),
        dueAt: null,
        phone: NOBODY,
        recording: null,
        place: null,
        need: null
      }
      await calls.turn('CA-old-offer', async tx => {
        await tx.promise(old)
        await tx.promise({ ...old, id: 'o-new', createdAt: NOON })
      })
      await offers.forgetNumbers(at('02:00:00'))
      expect((await offers.list('failed', null, 10))?.items).toEqual([
        { ...old, state: 'failed', phone: null }
      ])
      expect((await offers.list('open', null, 10))?.items).toContainEqual({
        ...old,
        id: 'o-new',
        createdAt: NOON
      })
    })

    it('takes away the answers of calls that are over, and no others', async () => {
      const calls = callStore(database)
      for (const [callSid, ended] of [
        ['CA-over', true],
        ['CA-on', false]
      ] as const) {
        await calls.turn(callSid, async tx => {
          await tx.append(0, [{ type: 'received', at: NOON, hidden: true, callerHash: null }], 'in-progress')
          if (ended) await tx.append(1, [{ type: 'ended', at: NOON, durationSeconds: 1 }], 'abandoned')
          await tx.keepAnswer('1:need', '<Response/>', at('01:00:00'))
        })
      }
      await calls.forgetAnswers(at('02:00:00'))
      await calls.turn('CA-over', async tx => expect(await tx.answered('1:need')).toBeNull())
      await calls.turn('CA-on', async tx => expect(await tx.answered('1:need')).toBe('<Response/>'))
    })

    it('gives a message to be sent to one process, and takes its number away once it is settled', async () => {
      const calls = callStore(database)
      const messages = outbox(database, { pseudonym: phone => phone, callsBack: true })
      await calls.turn('CA-out', tx =>
        tx.send({ id: 'm1', kind: 'sms', recipient: NOBODY, body: 'Bonjour', dueAt: NOON })
      )
      await calls.turn('CA-out', tx =>
        tx.send({ id: 'm1', kind: 'sms', recipient: NOBODY, body: 'Bonjour', dueAt: NOON })
      )
      const claimed = await Promise.all([1, 2, 3].map(() => messages.claim(NOON, at('12:01:00'), 10)))
      expect(claimed.flat().map(message => message.id)).toEqual(['m1'])
      expect(
        (await messages.claim(at('12:01:00'), at('12:02:00'), 10)).map(message => message.tries)
      ).toEqual([2])
      await messages.settle('m1', { state: 'sent', sid: 'SM1', recipientHash: 'h' }, NOON)
      expect(await messages.claim(at('13:00:00'), at('13:01:00'), 10)).toEqual([])
      const row = await database.read
        .selectFrom('outbox')
        .selectAll()
        .where('id', '=', 'm1')
        .executeTakeFirst()
      expect(row).toMatchObject({ state: 'sent', recipient: '', body: '' })
    })

    it('gives a job to one process until its lease ends', async () => {
      expect(await takeLease(database, 'job', 'one', NOON, at('12:00:10'))).toBe(true)
      expect(await takeLease(database, 'job', 'two', at('12:00:05'), at('12:00:15'))).toBe(false)
      expect(await takeLease(database, 'job', 'one', at('12:00:06'), at('12:00:16'))).toBe(true)
      expect(await takeLease(database, 'job', 'two', at('12:00:16'), at('12:00:26'))).toBe(true)
    })

    it('asks for a lease again at half of its time, and lets two processes never both have it', async () => {
      const [one, two] = [jobLeases(database, 'one', 10_000), jobLeases(database, 'two', 10_000)]
      expect(await one('paced', NOON)).toBe(true)
      expect(await two('paced', at('12:00:01'))).toBe(false)
      // As if another process had it by now: the first is not asked before half of its time, and then gives way.
      await takeLease(database, 'paced', 'three', at('12:00:20'), at('12:00:30'))
      expect(await one('paced', at('12:00:04.999'))).toBe(true)
      expect(await one('paced', at('12:00:05'))).toBe(false)
      expect(await two('paced', at('12:00:25'))).toBe(false)
      expect(await two('paced', at('12:00:30'))).toBe(true)
      expect(await one('paced', at('12:00:31'))).toBe(false)
    })

    it('seeds the demonstration once, and lets an import of permanences take it away', async () => {
      const directory = directoryStore(database)
      const demonstration = { ...permanence, id: 'demo', demonstration: true }
      const seeded = {
        permanences: [demonstration],
        conseillers: [{ ...conseiller, id: 'demo', demonstration: true }],
        presences: [
          {
            conseillerId: 'demo',
            permanenceId: 'demo',
            horaires: '',
            hours: null,
            validFrom: null,
            validUntil: null
          }
        ]
      }
      expect(await directory.seed(seeded)).toBe(true)
      expect(await directory.seed(seeded)).toBe(false)
      const before = await directory.version()
      expect(await directory.savePermanences([permanence])).toEqual({ added: 1, changed: 0, same: 0 })
      expect(await directory.version()).not.toBe(before)
      expect(await directory.savePermanences([{ ...permanence, nom: 'Mairie' }])).toEqual({
        added: 0,
        changed: 1,
        same: 0
      })
      expect(await directory.saveConseillers([conseiller])).toEqual({ added: 1, changed: 0, same: 0 })
      const presence = {
        conseillerId: 'k1',
        permanenceId: 'p1',
        horaires: '',
        hours: null,
        validFrom: null,
        validUntil: null
      }
      await directory.savePresences([presence, { ...presence, validFrom: '2027-01-01' }])
      expect(await directory.load()).toEqual({
        permanences: [{ ...permanence, nom: 'Mairie' }],
        conseillers: [conseiller],
        presences: [presence, { ...presence, validFrom: '2027-01-01' }],
        absences: [],
        specialDays: []
      })
      await directory.savePresences([presence])
      expect((await directory.load()).presences).toEqual([presence])
    })
  })
}
