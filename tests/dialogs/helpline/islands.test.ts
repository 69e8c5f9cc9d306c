import { textHelpline } from '../../../dialogs/helpline/text-dialog'
import type { TextPorts } from '../../../dialogs/helpline/text-turn'
import { callbackNumber } from '../../../domain/needs/callback-number'
import { saidNeed } from '../../../domain/needs/said-need'
import { directoryOf } from '../../../domain/permanences/directory'
import { loadedGeography } from '../../integrations/geography/loaded'
import { caudresis } from '../../support/caudresis'

const geography = loadedGeography()

/** What somebody at Quiberon is sent to, where these communes alone have a place. */
function sentTo(...codes: readonly string[]): string {
  const [permanence] = caudresis(1, '24/7').permanences
  if (!permanence) throw new Error('no fixture')
  const permanences = codes.map(codeInsee => {
    const place = geography.byCodeInsee(codeInsee)
    if (!place) throw new Error(`no commune ${codeInsee}`)
    const { commune, latitude, longitude } = place
    return {
      ...permanence,
      id: codeInsee,
      codeInsee,
      nom: `Lieu de ${commune}`,
      position: { latitude, longitude }
    }
  })
  const ports: TextPorts = {
    readNeed: saidNeed,
    readPlace: (said, options) => geography.read(said, options),
    readCallbackNumber: callbackNumber,
    directory: directoryOf({ permanences, conseillers: [], presences: [] })
  }
  const context = {
    now: new Date('2026-11-24T10:00:00+01:00'),
    ownNumber: null,
    mayCallTyped: false,
    line: null,
    room: 'ample'
  } as const
  const { replies } = textHelpline(null, { text: 'mes impôts, Quiberon' }, ports, context)
  return /Lieu d[eu] \S+/.exec(replies.map(({ text }) => text).join())?.[0] ?? 'nowhere'
}

const [LE_PALAIS, AURAY, CAUDRY] = ['56152', '56007', '59139']

it('nobody is sent across the sea while a place is near on their side of it', () => {
  expect(sentTo(LE_PALAIS, AURAY)).toBe('Lieu de Auray')
  expect(sentTo(LE_PALAIS, CAUDRY)).toBe('Lieu de Le')
  expect(sentTo(CAUDRY)).toBe('nowhere')
})

/** What somebody is told who pins a place on a map, where Lieu de Hyères is at La Tour-Fondue and no other is near. */
function toldAt(latitude: number, longitude: number) {
  const [permanence] = caudresis(1, '24/7').permanences
  if (!permanence) throw new Error('no fixture')
  const harbour = { ...permanence, codeInsee: '83069', nom: 'Lieu de Hyères', adresse: 'La Tour-Fondue' }
  const ports: TextPorts = {
    readNeed: saidNeed,
    readPlace: (said, options) => geography.read(said, options),
    readCallbackNumber: callbackNumber,
    directory: directoryOf({
      permanences: [{ ...harbour, position: { latitude: 43.0275, longitude: 6.1553 } }],
      conseillers: [],
      presences: []
    })
  }
  const context = {
    now: new Date('2026-11-24T10:00:00+01:00'),
    ownNumber: null,
    mayCallTyped: false,
    line: null,
    room: 'ample'
  } as const
  const pinned = geography.near({ latitude, longitude })
  const { state, replies } = textHelpline(null, { text: '', pinned }, ports, context)
  return { told: replies.map(({ text }) => text).join('\n'), kept: state?.place }
}

it('a straight line across the sea is said to be one', () => {
  expect(toldAt(43.0005, 6.2021).told).toContain('(à 5 km à vol d’oiseau, de l’autre côté de la mer)')
  expect(toldAt(43.1, 6.13).told).toContain('(à 8 km à vol d’oiseau)')
})

it('a position is used as it was shared, and kept as about where it was', () => {
  const { told, kept } = toldAt(43.03312, 6.15431)
  expect(told).toContain('(à moins d’1 km)')
  expect(kept).toMatchObject({ latitude: 43.03, longitude: 6.15 })
})
