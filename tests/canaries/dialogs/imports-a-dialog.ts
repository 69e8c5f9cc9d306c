// Caught by: dialogs-router-alone
import type { AmiDialog } from './ami/ami-dialog'

export type Use = AmiDialog
