/** What somebody is to the console. @see CONTRACT, comptes.csv */
export type Role = 'conseiller' | 'coordinateur' | 'editeur' | 'anct' | 'admin'

export const ROLES: readonly Role[] = ['conseiller', 'coordinateur', 'editeur', 'anct', 'admin']

/** A role, and whose: a coordinator's structure, a conseiller's own record. */
export interface Grant {
  readonly role: Role
  /** SIRET; `''` where the role has no structure. */
  readonly structureSiret: string
  /** The conseiller who they are in the directory; `null` when they are none. */
  readonly conseillerId: string | null
}

/** Somebody who has signed in. */
export interface Person {
  readonly courriel: string
  readonly name: string
  readonly grants: readonly Grant[]
}

/** What the console shows or changes. */
export type Area =
  | 'day'
  | 'availability'
  | 'activite'
  | 'questionnaire'
  | 'structure'
  | 'presence'
  | 'report'
  | 'board'
  | 'questions'
  | 'quality'
  | 'accounts'
  | 'audit'

/** Whose it is. */
export interface Owner {
  readonly conseillerId?: string | null
  readonly structureSiret?: string | null
}

/** How far a role reaches in an area: what is theirs, their structure's, or everybody's. */
type Reach = 'own' | 'structure' | 'all'

const RIGHTS: Readonly<Record<Area, Readonly<Partial<Record<Role, Reach>>>>> = {
  day: { conseiller: 'own' },
  availability: { conseiller: 'own', coordinateur: 'structure', admin: 'all' },
  activite: { conseiller: 'own', coordinateur: 'structure', admin: 'all' },
  // About the conditions in which the conseiller works: theirs to fill in, the structure's to send.
  questionnaire: { conseiller: 'own', coordinateur: 'structure', admin: 'all' },
  structure: { coordinateur: 'structure', admin: 'all' },
  presence: { coordinateur: 'structure', admin: 'all' },
  report: { coordinateur: 'structure', admin: 'all' },
  // Aggregates alone: never a structure, a conseiller or an activity.
  board: { anct: 'all', admin: 'all' },
  questions: { editeur: 'all', admin: 'all' },
  quality: { editeur: 'all', admin: 'all' },
  accounts: { admin: 'all' },
  audit: { admin: 'all' }
}

function reaches(reach: Reach | undefined, grant: Grant, owner: Owner): boolean {
  switch (reach) {
    case undefined:
      return false
    case 'all':
      return true
    // An account without a structure, or without a record in the directory, owns nothing: not what has no owner either.
    case 'structure':
      return grant.structureSiret !== '' && grant.structureSiret === owner.structureSiret
    case 'own':
      return grant.conseillerId !== null && grant.conseillerId === owner.conseillerId
  }
}

/** Whether somebody may see and change what is `owner`'s in an area. */
export const allows = (person: Person, area: Area, owner: Owner = {}): boolean =>
  person.grants.some(grant => reaches(RIGHTS[area][grant.role], grant, owner))

/** The roles that have any reach at all in an area: who is let into its pages, before it is asked whose they are. */
export const rolesIn = (area: Area): readonly Role[] => ROLES.filter(role => RIGHTS[area][role] !== undefined)

export const hasRole = (person: Person, ...roles: readonly Role[]): boolean =>
  person.grants.some(({ role }) => roles.includes(role))

/** The structures whose coordinator somebody is. */
export const structuresOf = (person: Person): readonly string[] => [
  ...new Set(
    person.grants
      .filter(({ role, structureSiret }) => role === 'coordinateur' && structureSiret !== '')
      .map(({ structureSiret }) => structureSiret)
  )
]

/** The conseiller who somebody is, if they are one. */
export const conseillerOf = (person: Person): string | null =>
  person.grants.find(({ role, conseillerId }) => role === 'conseiller' && conseillerId !== null)
    ?.conseillerId ?? null
