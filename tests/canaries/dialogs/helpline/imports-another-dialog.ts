// Caught by: dialogs-one-at-a-time
import type { AmiDialog } from '../ami/ami-dialog'

export type Use = AmiDialog
