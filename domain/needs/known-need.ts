/** A need as a call keeps it: what was understood, never the caller's words. */
export interface KnownNeed {
  /** A key of the vocabulary of needs, `indetermine` when the caller could not be understood, or a keypad theme. */
  readonly key: string
  /** The AMI's three missions, or `autre`. */
  readonly theme: string
  /** La Coop's thématiques; `[]` for an unknown need. */
  readonly thematiques: readonly string[]
  /** As the conseiller hears it before they accept: « une déclaration d’impôts ». */
  readonly spoken: string
}

export const UNKNOWN_NEED: KnownNeed = {
  key: 'indetermine',
  theme: 'autre',
  thematiques: [],
  spoken: 'un besoin à préciser'
}

/** What the keys of the first question stand for. @see the AMI, "panorama des services": its three missions */
export const KEYPAD_NEEDS: Readonly<Record<string, KnownNeed>> = {
  '1': {
    key: 'demarche',
    theme: 'demarches-administratives',
    thematiques: ['aide_aux_demarches_administratives'],
    spoken: 'une démarche administrative'
  },
  '2': {
    key: 'appareil',
    theme: 'usages-quotidiens',
    thematiques: ['prendre_en_main_du_materiel'],
    spoken: 'son ordinateur, son téléphone ou internet'
  },
  '3': {
    key: 'securite',
    theme: 'citoyennete-numerique',
    thematiques: ['securite_numerique'],
    spoken: 'une arnaque ou ses mots de passe'
  },
  '4': UNKNOWN_NEED
}
