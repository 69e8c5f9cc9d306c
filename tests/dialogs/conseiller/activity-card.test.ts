import { activityCard, submittedActivity } from '../../../dialogs/conseiller/activity-card'
import type { Activite } from '../../../domain/activites/activite'

const ACTIVITE: Activite = {
  id: 'appel-1',
  conseillerId: 'K1',
  permanenceId: 'P1',
  structureSiret: '20003063300012',
  date: '2026-11-24',
  startedAt: new Date('2026-11-24T09:12:00+01:00'),
  durationSeconds: 312,
  type: 'individuel',
  typeLieu: 'a_distance',
  materiel: ['telephone'],
  thematiques: ['aide_aux_demarches_administratives', 'argent_impots', 'email'],
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
  callSidHash: 'hash',
  notes: null
}

function after(values: Readonly<Record<string, string>>, before = ACTIVITE): Activite {
  const said = submittedActivity(values)
  if ('faults' in said) throw new Error(JSON.stringify(said.faults))
  return said.change(before)
}
const inputsOf = (activite: Activite) =>
  Object.fromEntries(
    activityCard(activite, 'Europe/Paris').body.flatMap(block =>
      block.kind === 'input' ? [[block.input.id, block.input.value]] : []
    )
  )

it('shows what the call told, ready to be saved in one click', () => {
  expect(inputsOf(ACTIVITE)).toEqual({ theme: 'argent_impots', minutes: 6, suite: 'aucune' })
  expect(activityCard(ACTIVITE, 'Europe/Paris').actions.map(({ title }) => title)).toEqual(['Enregistrer'])
})

it('saved untouched, confirms and loses nothing: neither seconds nor the other themes', () => {
  expect(after({ theme: 'argent_impots', minutes: '6', suite: 'aucune' })).toEqual({
    ...ACTIVITE,
    status: 'confirmed'
  })
})

it('keeps what the conseiller chose: a démarche with the help with démarches, a whole number of minutes, where to', () => {
  expect(after({ theme: 'logement', minutes: '25', suite: 'aide_sociale' })).toMatchObject({
    thematiques: ['aide_aux_demarches_administratives', 'logement'],
    durationSeconds: 1500,
    orienteVersStructure: true,
    structureDeRedirection: 'aide_sociale',
    status: 'confirmed'
  })
  expect(after({ theme: 'email', minutes: '6', suite: 'aucune' }).thematiques).toEqual(['email'])
})

it('says what is wrong with each value, and keeps none', () => {
  expect(submittedActivity({ theme: 'astrologie', minutes: '0', suite: 'ailleurs' })).toEqual({
    faults: {
      theme: 'Choisissez un thème de la liste.',
      minutes: 'Une durée va de 1 à 1 440 minutes, en chiffres.',
      suite: 'Choisissez une suite de la liste.'
    }
  })
  expect(submittedActivity({ minutes: '1441' })).toHaveProperty('faults.minutes')
  expect(submittedActivity({ minutes: 'douze' })).toHaveProperty('faults.minutes')
})

it('asks whether they talked where the line is not sure, and takes a no', () => {
  const toConfirm = { ...ACTIVITE, status: 'to-confirm' } as const
  expect(activityCard(toConfirm, 'Europe/Paris').actions.map(({ title }) => title)).toEqual([
    'Enregistrer',
    'Je n’ai parlé à personne'
  ])
  expect(after({ geste: 'annuler', minutes: '' }, toConfirm).status).toBe('voided')
})
