/**
 * Who may apply to the AMI, first wave. Decided by what a body is; the words that say why are the dialogue's.
 * @see AMI II-2, « Qui peut candidater à l'appel à manifestation d'intérêt ? »; CGCT L. 5111-1 for the groupements
 */

/** What a body is, in the eyes of the AMI. */
export const BODY_KINDS = [
  'collectivite',
  'commune',
  'commune-deleguee',
  'arrondissement-municipal',
  'epci',
  'syndicat-intercommunal',
  'syndicat-mixte',
  'petr',
  'pole-metropolitain',
  'agence-departementale',
  'departement',
  'region',
  'metropole-grand-paris',
  'ept',
  'metropole-lyon',
  'outre-mer',
  'ccas',
  'cias',
  'caisse-des-ecoles',
  'office-public-habitat',
  'etablissement-rattache',
  'etablissement-public',
  'etablissement-scolaire',
  'service-communal',
  'hopital',
  'gip',
  'association',
  'fondation',
  'entreprise',
  'societe-publique',
  'bailleur-social',
  'cooperative',
  'prive',
  'etat',
  'organisme-national',
  'universite',
  'chambre-consulaire',
  'france-services',
  'tiers-lieu',
  'particulier'
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/**
 * - `eligible`: may apply;
 * - `through`: no body of its own, or none that employs: the collectivité it belongs to may apply;
 * - `depends`: may or may not, by what only the body itself can tell;
 * - `to-confirm`: the AMI does not say; the ANCT must be asked;
 * - `not-eligible`: outside this AMI.
 */
export type Eligibility = 'eligible' | 'through' | 'depends' | 'to-confirm' | 'not-eligible'

/** What a body that may not apply can do. */
export type Instead = 'mise-a-disposition' | 'second-ami' | 'collectivite' | 'ask-anct'

export interface Verdict {
  readonly kind: BodyKind
  readonly eligibility: Eligibility
  /** `text`: the AMI says it in words; `reading`: it follows from them. */
  readonly basis: 'text' | 'reading'
  readonly factIds: readonly string[]
  readonly instead: readonly Instead[]
}

type Rule = Omit<Verdict, 'kind'>

const COLLECTIVITE: Rule = {
  eligibility: 'eligible',
  basis: 'text',
  factIds: ['eligibles-collectivites-groupements', 'ami-destinataires'],
  instead: []
}
const named = (factId: string): Rule => ({ ...COLLECTIVITE, factIds: [factId] })
const reading = (eligibility: Eligibility, factIds: readonly string[], ...instead: Instead[]): Rule => ({
  eligibility,
  basis: 'reading',
  factIds,
  instead
})
/** Of private law: the second AMI, and meanwhile a conseiller whom a collectivité lends to associations only. */
const PRIVATE: Rule = {
  eligibility: 'not-eligible',
  basis: 'text',
  factIds: ['ami-prive-second-temps', 'ami-destinataires'],
  instead: ['second-ami']
}
const BEYOND = ['eligibles-collectivites-groupements', 'ami-destinataires'] as const
const ATTACHED = ['eligible-ccas'] as const

const RULES: Readonly<Record<BodyKind, Rule>> = {
  collectivite: COLLECTIVITE,
  commune: {
    ...COLLECTIVITE,
    factIds: [...COLLECTIVITE.factIds, 'plusieurs-porteurs-meme-territoire', 'initiatives-coordonnees']
  },
  departement: COLLECTIVITE,
  region: COLLECTIVITE,
  epci: COLLECTIVITE,
  // Groupements of article L. 5111-1, which the AMI refers to without naming them one by one.
  'syndicat-intercommunal': reading('eligible', BEYOND),
  'syndicat-mixte': reading('depends', BEYOND, 'ask-anct'),
  petr: reading('eligible', BEYOND),
  'pole-metropolitain': reading('eligible', BEYOND),
  'agence-departementale': reading('eligible', BEYOND),
  'metropole-grand-paris': named('eligible-metropole-grand-paris'),
  ept: named('eligible-ept'),
  'metropole-lyon': named('eligible-metropole-lyon'),
  'outre-mer': { ...COLLECTIVITE, factIds: ['eligible-outre-mer', 'majoration-outre-mer'] },
  ccas: named('eligible-ccas'),
  // The scan has « CAS »; the later FAQ lists CCAS and CIAS.
  cias: named('eligible-ccas'),
  'caisse-des-ecoles': reading('eligible', ATTACHED),
  'office-public-habitat': reading('eligible', ATTACHED),
  'etablissement-rattache': named('eligible-ccas'),
  'etablissement-public': reading('depends', ATTACHED, 'ask-anct'),
  'etablissement-scolaire': reading('to-confirm', ATTACHED, 'collectivite', 'ask-anct'),
  hopital: reading('to-confirm', ATTACHED, 'collectivite', 'ask-anct'),
  gip: reading('to-confirm', BEYOND, 'collectivite', 'ask-anct'),
  'commune-deleguee': reading('through', BEYOND, 'collectivite'),
  'arrondissement-municipal': reading('through', BEYOND, 'collectivite'),
  'service-communal': reading('through', BEYOND, 'collectivite'),
  'france-services': reading('depends', BEYOND, 'collectivite'),
  'tiers-lieu': reading('depends', [...BEYOND, 'ami-prive-second-temps'], 'collectivite'),
  association: {
    ...PRIVATE,
    factIds: [...PRIVATE.factIds, 'mise-a-disposition-associations'],
    instead: ['mise-a-disposition', 'second-ami']
  },
  fondation: PRIVATE,
  entreprise: PRIVATE,
  cooperative: PRIVATE,
  prive: PRIVATE,
  'societe-publique': reading('not-eligible', PRIVATE.factIds, 'second-ami', 'collectivite'),
  'bailleur-social': reading('depends', [...ATTACHED, 'ami-prive-second-temps'], 'ask-anct'),
  etat: reading('not-eligible', BEYOND, 'collectivite'),
  'organisme-national': reading('not-eligible', BEYOND, 'collectivite'),
  universite: reading('not-eligible', [...BEYOND, ...ATTACHED], 'collectivite'),
  'chambre-consulaire': reading('not-eligible', [...BEYOND, ...ATTACHED], 'collectivite'),
  particulier: reading('not-eligible', ['ami-destinataires', 'identifier-candidats-locaux'])
}

/** Whether a body of that kind may apply, on what ground, and what to do if not. */
export const verdictOn = (kind: BodyKind): Verdict => ({ kind, ...RULES[kind] })
