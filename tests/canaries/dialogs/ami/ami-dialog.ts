import type { Dialog } from '../dialog'

export type AmiDialog = Dialog
