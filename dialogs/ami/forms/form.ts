import type { BodyReader } from '../../../domain/bodies/read-body'
import type { Answer } from '../../answer'
import type { CardInput } from '../../card'

export const FORM_NAMES = ['funding', 'eligibility', 'calendar', 'candidature', 'deliberation'] as const
export type FormName = (typeof FORM_NAMES)[number]

/** What was given to a form, field by field, each as it was understood: `2`, `2021-02-15`. */
export type Given = Readonly<Record<string, string>>

/** A form under way, as JSON. */
export interface FormState {
  readonly form: FormName
  readonly given: Given
  /** The field whose question waits for an answer in words. */
  readonly asking: string | null
}

/** A file that a form can make, from what was given to it. */
export type FileKind = 'xlsx' | 'ics' | 'docx'

export interface FormPorts {
  readonly readBody: BodyReader
  /** Where a file can be downloaded; `null` where nobody serves any. */
  readonly linkTo: (kind: FileKind, form: FormName, given: Given) => string | null
}

/** A value understood, or what is wrong with it, said to the person. */
export type Read = { readonly value: string } | { readonly fault: string }

export interface Field {
  readonly id: string
  /** Asked in words, where no card is drawn. */
  readonly question: string
  /** Without it the form gives nothing. */
  readonly required?: boolean
  /** Not asked for in words: the answer stands without it, and its input is there for whoever wants it. */
  readonly quiet?: boolean
  /** What answers the question. */
  readonly read: (said: string, given: Given) => Read
  /** The value in a sentence that says what it is: « trois postes », « signée le 15 février 2021 ». */
  readonly find?: (said: string) => string | null
  readonly input: (value: string | undefined) => CardInput
}

/** What a form answers once all it needs is given; without its inputs, which are added to it. */
export type FormAnswer = Pick<Answer, 'kind' | 'factIds'> & { readonly card: NonNullable<Answer['card']> }

export interface Form {
  readonly name: FormName
  /** Over the empty form. */
  readonly title: string
  readonly introduction: string
  readonly fields: readonly Field[]
  readonly submit: string
  /** What does not go together, by field. */
  readonly faults?: (given: Given) => Readonly<Record<string, string>>
  readonly answer: (given: Given, ports: FormPorts) => FormAnswer
}

export interface FormTurn {
  /** `null` once the person has left the form. */
  readonly state: FormState | null
  readonly reply: Answer
}
