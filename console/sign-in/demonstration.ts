import type { DirectoryPort } from '../../domain/ports/directory'
import { type Grant, ROLES, type Role } from '../../domain/rights/rights'
import { ROLE_NAMES } from '../layout/wording'

/**
 * Whom one click signs in on a development machine: each role once. The conseiller is the first of the directory who takes
 * calls, the coordinator that of their structure.
 */
export function demonstrationPerson(directory: DirectoryPort, role: Role) {
  const conseillers = [...directory.current().conseillers.values()].sort((left, right) =>
    left.id < right.id ? -1 : 1
  )
  const first = conseillers.find(({ consent }) => consent) ?? conseillers[0]
  const structureSiret = role === 'conseiller' || role === 'coordinateur' ? (first?.structureSiret ?? '') : ''
  const grant: Grant = {
    role,
    structureSiret,
    conseillerId: role === 'conseiller' ? (first?.id ?? null) : null
  }
  return {
    courriel: `demonstration-${role}`,
    name: role === 'conseiller' && first ? `${first.prenom} ${first.nom}` : ROLE_NAMES[role],
    via: 'demonstration' as const,
    grants: [grant],
    idToken: null
  }
}

export const isRole = (text: string | null): text is Role => ROLES.some(role => role === text)
