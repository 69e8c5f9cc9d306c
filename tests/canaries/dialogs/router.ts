import type { AmiDialog } from './ami/ami-dialog'
import type { HelplineDialog } from './helpline/helpline-dialog'

export type Router = AmiDialog | HelplineDialog
