import type { Dialog } from '../dialog'

export type HelplineDialog = Dialog
