import { type DiaryNote, diaryOf } from '../../../domain/ami/diary'
import type { Draft } from '../../../domain/ami/draft'
import { CEILING_EUROS, cashOf, tranchesOf } from '../../../domain/ami/funding'
import { obligationsOf } from '../../../domain/ami/obligations'
import type { BodyReader } from '../../../domain/bodies/read-body'
import type { Paper } from '../../../domain/reporting/paper'
import { eventsOf } from './calendar-form'
import { draftOf } from './deliberation-form'
import type { FileKind, FormName, Given } from './form'
import { planOf } from './funding-form'
import * as files from './wording-files'

/** What a form makes, before it is a file. `name` has its extension. */
export type FormFile =
  | { readonly kind: 'xlsx'; readonly name: string; readonly paper: Paper }
  | {
      readonly kind: 'ics'
      readonly name: string
      readonly title: string
      readonly notes: readonly DiaryNote[]
    }
  | { readonly kind: 'docx'; readonly name: string; readonly draft: Draft }

/** The file of a form, made anew from what was given to it; `null` when that form makes no such file. */
export function fileOf(kind: FileKind, form: FormName, given: Given, readBody: BodyReader): FormFile | null {
  if (kind === 'xlsx' && form === 'funding') {
    const plan = planOf(given)
    return { kind, name: fileName(kind, form), paper: files.planPaper(plan, cashOf(plan)) }
  }
  if (kind === 'ics' && form === 'calendar') {
    const events = eventsOf(given)
    const owed = obligationsOf(events)
    const entries = diaryOf(events, owed, tranchesOf(events.conventionOn, CEILING_EUROS))
    return { kind, name: fileName(kind, form), title: files.diaryTitle, notes: entries.map(files.note) }
  }
  if (kind === 'docx' && form === 'deliberation') {
    return { kind, name: fileName(kind, form), draft: draftOf(given, readBody) }
  }
  return null
}

/** The name under which it is downloaded: plain letters, for every system. */
export const fileName = (kind: FileKind, form: FormName): string => `${files.names[form]}.${kind}`
