export interface Compte {
  readonly courriel: string
  readonly role: 'conseiller' | 'coordinateur' | 'editeur' | 'anct' | 'admin'
  readonly structureSiret: string
}
