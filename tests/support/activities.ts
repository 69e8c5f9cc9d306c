import type { Activite } from '../../domain/activites/activite'
import { addDays } from '../../domain/values/day'
import { instantAt, PARIS } from '../../domain/values/zone'
import { randomFrom } from './random'

export const SIRET = '20003063300012'

const NOBODY = {
  commune: 'Caudry',
  codePostal: '59540',
  codeInsee: '59139',
  trancheAge: 'non_communique',
  genre: 'non_communique',
  statutSocial: 'non_communique'
} as const

/** A call of ten minutes on the first of October 2026, unless said otherwise. */
export function activite(id: string, more: Partial<Activite> = {}): Activite {
  const date = more.date ?? '2026-10-01'
  return {
    id,
    conseillerId: 'K1',
    permanenceId: 'P1',
    structureSiret: SIRET,
    date,
    startedAt: instantAt(PARIS, date, 600),
    durationSeconds: 600,
    type: 'individuel',
    typeLieu: 'a_distance',
    materiel: ['telephone'],
    thematiques: ['email'],
    orienteVersStructure: false,
    structureDeRedirection: null,
    beneficiaire: NOBODY,
    channel: 'voice',
    status: 'recorded',
    callSidHash: null,
    notes: null,
    ...more
  }
}

/** A year of a structure, decided by a seed: calls and workshops of twelve conseillers, some to confirm, some voided. */
export function* yearOf(seed: number, count: number, firstDay = '2026-01-01'): Generator<Activite> {
  const random = randomFrom(seed)
  const one = <Choice>(...choices: readonly [Choice, ...Choice[]]): Choice =>
    choices[Math.floor(random() * choices.length)] ?? choices[0]
  for (let rank = 0; rank < count; rank++) {
    const total = 2 + Math.floor(random() * 9)
    yield activite(`a${String(rank).padStart(7, '0')}`, {
      date: addDays(firstDay, Math.floor(random() * 365)),
      conseillerId: `K${1 + Math.floor(random() * 12)}`,
      durationSeconds: 20 + Math.floor(random() * 5_400),
      thematiques: one(['email'], ['sante'], ['aide_aux_demarches_administratives', 'argent_impots'], []),
      status: one('recorded', 'recorded', 'recorded', 'confirmed', 'to-confirm', 'voided'),
      orienteVersStructure: random() < 0.1,
      ...(random() < 0.1
        ? {
            type: 'collectif' as const,
            typeLieu: 'lieu_activite' as const,
            channel: 'manual' as const,
            participants: {
              total,
              recurrents: Math.floor(random() * total),
              tranchesAge: {},
              genres: { feminin: 1 },
              statutsSociaux: {}
            }
          }
        : {})
    })
  }
}
