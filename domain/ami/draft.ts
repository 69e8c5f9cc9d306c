/** A document to be made into a file of a word processor: what each part is; how it looks is the format's. */
export interface Draft {
  readonly title: string
  /** At the head of every page: what must not be missed. */
  readonly notice: string
  readonly parts: readonly DraftPart[]
}

export type DraftPart =
  | { readonly kind: 'masthead' | 'heading' | 'centred' | 'paragraph' | 'note'; readonly text: string }
  /** « Vu … ; », « Considérant … ; » */
  | { readonly kind: 'recital'; readonly opening: string; readonly text: string }
  | { readonly kind: 'article'; readonly number: number; readonly text: string }
  | { readonly kind: 'signature'; readonly place: string; readonly role: string; readonly name: string }
