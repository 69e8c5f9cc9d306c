import { type ConseillerMessage, conseillerDesk } from '../../bots/conseiller'
import type { Activite } from '../../domain/activites/activite'
import { saidNeed } from '../../domain/needs/said-need'
import { directoryOf } from '../../domain/permanences/directory'
import { activiteStore, insertActivite } from '../../integrations/store/activites'
import { availabilityStore } from '../../integrations/store/availability'
import { offerStore } from '../../integrations/store/offers'
import { pinStore } from '../../integrations/store/pins'
import { caudresis } from '../support/caudresis'
import { onEachEngine } from '../support/engines/each-engine'

const NOW = new Date('2026-11-24T10:00:00+01:00')

const activite = (id: string, more: Partial<Activite> = {}): Activite => ({
  id,
  conseillerId: 'K1',
  permanenceId: 'P1',
  structureSiret: '20003063300012',
  date: '2026-11-24',
  startedAt: new Date('2026-11-24T09:12:00+01:00'),
  durationSeconds: 312,
  type: 'individuel',
  typeLieu: 'a_distance',
  materiel: ['telephone'],
  thematiques: [],
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
  callSidHash: id,
  notes: null,
  ...more
})

onEachEngine("the conseiller's side in writing", database => {
  let messages = 0
  const ports = () => ({
    clock: { now: () => NOW },
    directory: { current: () => directoryOf(caudresis()) },
    availability: availabilityStore(database()),
    activites: activiteStore(database()),
    offers: offerStore(database()),
    pins: pinStore(database(), 'a key', () => null),
    readNeed: saidNeed
  })
  const say = async (text: string, more: Partial<ConseillerMessage> = {}) => {
    const message = { conseillerId: 'K1', text, channel: 'teams', proof: 'signed-in' } as const
    const replies = await conseillerDesk(ports()).answer({ ...message, messageId: `m${++messages}`, ...more })
    return replies?.map(reply => reply.text).join('\n') ?? null
  }
  const bySms = { channel: 'sms', proof: 'number' } as const

  it('says the same by every channel, and the last word wins with its channel', async () => {
    expect(await say("pause jusqu'à 14 h", bySms)).toBe(
      "Vous êtes en pause jusqu'à 14 h : la ligne ne vous appelle pas d'ici là."
    )
    expect(await say('état')).toBe("Vous êtes en pause jusqu'à 14 h, depuis 10 h (dit par SMS).")
    expect(await say('Reprendre')).toBe('Vous êtes disponible : la ligne peut vous appeler.')
    expect(await say('état')).toBe('Vous êtes disponible, depuis 10 h (dit dans Teams).')
  })

  it('has a PIN set from where they are signed in, and never by SMS', async () => {
    expect(await say('code 604817', bySms)).toContain('Un code ne se choisit pas par SMS')
    expect(await say('mes activités', bySms)).toContain("Vous n'avez pas encore de code")
    expect(await say('code 1234')).toBe('Ce code est trop facile à deviner. Choisissez-en un autre.')
    expect(await say('code 123')).toBe('Un code a de 4 à 8 chiffres.')
    expect(await say('Mon code : 604817', { conseillerId: 'K2' })).toBe("C'est noté : votre code est changé.")
    expect(await say('604817 mes activités', { ...bySms, conseillerId: 'K2' })).toBe(
      "Aucune activité aujourd'hui."
    )
  })

  it('asks for more than a number that anybody can forge before it tells anything', async () => {
    expect(await say('mes activités', bySms)).toBe(
      "Vous n'avez pas encore de code. Choisissez-le dans Teams (« code » suivi de vos chiffres), ou demandez-le à qui tient la ligne. Pause et reprise marchent sans code."
    )
    await conseillerDesk(ports()).setPin('K1', '739182')
    expect(await say('mes activités', bySms)).toContain('commencez par votre code')
    expect(await say('000700 mes activités', bySms)).toBe("Ce code n'est pas le bon. Il reste 4 essais.")
    expect(await say('739182 mes activités', bySms)).toBe("Aucune activité aujourd'hui.")
    expect(await say('pause', bySms)).toContain('Vous êtes en pause')
    await say('reprendre')
  })

  it('tells who comes next, and how the day went', async () => {
    expect(await say('Qui est le prochain ?')).toBe(
      "Vous êtes en permanence à Espace numérique de Caudry, jusqu'à 12 h 30."
    )
    await database().write(async tx => {
      await insertActivite(tx, activite('one', { status: 'to-confirm' }), NOW)
      await insertActivite(
        tx,
        activite('two', { startedAt: new Date('2026-11-24T09:40:00+01:00'), thematiques: ['email'] }),
        NOW
      )
      await insertActivite(tx, activite('other', { conseillerId: 'K2' }), NOW)
    })
    expect(await say('mes activités')).toBe(
      [
        "2 activités aujourd'hui :",
        '9 h 12, téléphone, Caudry, 6 min, thème à préciser, à confirmer',
        '9 h 40, téléphone, Caudry, 6 min',
        'Pour la dernière : « confirmer », « durée 20 », « thème impôts », « suivi oui » (orientée vers une autre structure).'
      ].join('\n')
    )
  })

  it('completes an activity in one word, keeping what was there before', async () => {
    expect(await say('confirmer')).toBe("C'est noté : 9 h 12, téléphone, Caudry, 6 min, thème à préciser.")
    await say('durée 20')
    await say('thème impôts')
    await say('suivi oui')
    expect(await activiteStore(database()).find('two')).toMatchObject({
      durationSeconds: 1200,
      thematiques: ['aide_aux_demarches_administratives', 'argent_impots'],
      orienteVersStructure: true,
      structureDeRedirection: 'autre',
      status: 'confirmed'
    })
    expect(await activiteStore(database()).find('other')).toMatchObject({ status: 'recorded' })
    const changes = await database().read.selectFrom('activite_changes').select('author').execute()
    expect(changes.map(({ author }) => author)).toEqual(Array(4).fill('teams:K1'))
    expect(await say('thème gloubi')).toContain("Je n'ai pas reconnu ce thème")
  })

  it('knows people by their number or by their Entra id, never by a name', () => {
    const desk = conseillerDesk({
      ...ports(),
      directory: {
        current: () =>
          directoryOf({
            ...caudresis(),
            conseillers: caudresis().conseillers.map(one => ({ ...one, aadObjectId: `AAD-${one.id}` }))
          })
      }
    })
    expect(desk.byPhone('+33639980102')?.id).toBe('K2')
    expect(desk.byPhone('+33639980199')).toBeNull()
    expect(desk.byAadObjectId('aad-k3')?.id).toBe('K3')
    expect(desk.byAadObjectId('')).toBeNull()
  })

  it('leaves to the helpline what is no command', async () => {
    expect(await say('59540 impôts', bySms)).toBeNull()
  })
})
