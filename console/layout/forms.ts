import { type Html, html, type Shown } from './html'
import * as wording from './wording'

/** What is wrong with a form, by the name of its field. */
export type Mistakes = Readonly<Record<string, string>>

/** What a form shows: what was typed before, and what is wrong with it. */
export interface Filled {
  readonly values: Pick<URLSearchParams, 'get' | 'getAll'>
  readonly mistakes: Mistakes
}

/** A form that nobody has filled in yet. */
export const filledWith = (values: Readonly<Record<string, string | readonly string[]>> = {}): Filled => {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const one of typeof value === 'string' ? [value] : value) given.append(name, one)
  }
  return { values: given, mistakes: {} }
}

interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string | Html
  readonly required?: boolean
}

const idOf = (name: string) => `champ-${name.replace(/\W/g, '-')}`

/** Above a form sent back, and what the page opens on, for the form may stand at its foot: each mistake leads to its field. */
export function mistakesFound(mistakes: Mistakes, title: string = wording.errorTitle): Html {
  const found = Object.entries(mistakes)
  if (found.length === 0) return html``
  return html`<div class="note bad" role="alert" tabindex="-1" autofocus id="erreurs"><h2>${title}</h2><ul>${found.map(
    ([name, what]) => html`<li><a href="#${idOf(name)}">${what}</a></li>`
  )}</ul></div>`
}

function around({ name, label, hint, required }: Field, filled: Filled, control: Shown): Html {
  const mistake = filled.mistakes[name]
  return html`<div class="field"><label for="${idOf(name)}">${label}${required && html` <span class="quiet">${wording.required}</span>`}${
    hint && html`<span class="hint" id="${idOf(name)}-aide">${hint}</span>`
  }</label>${mistake && html`<span class="mistake" id="${idOf(name)}-erreur">${mistake}</span>`}${control}</div>`
}

/** The attributes that tie a field to its hint and to what is wrong with it. */
function ties({ name, hint, required }: Field, filled: Filled): Html {
  const mistake = filled.mistakes[name]
  const described = [hint && `${idOf(name)}-aide`, mistake && `${idOf(name)}-erreur`]
    .filter(Boolean)
    .join(' ')
  return html`id="${idOf(name)}" name="${name}"${required && html` required`}${mistake && html` aria-invalid="true"`}${
    described && html` aria-describedby="${described}"`
  }`
}

export interface TextField extends Field {
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'password' | 'month'
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'decimal'
  readonly max?: string
  readonly min?: string
}

export function textField(field: TextField, filled: Filled): Html {
  const { type = 'text', autocomplete, inputmode, min, max } = field
  const value = type === 'password' ? null : filled.values.get(field.name)
  return around(
    field,
    filled,
    html`<input type="${type}" ${ties(field, filled)}${value && html` value="${value}"`}${
      autocomplete && html` autocomplete="${autocomplete}"`
    }${inputmode && html` inputmode="${inputmode}"`}${min && html` min="${min}"`}${max && html` max="${max}"`}>`
  )
}

export function longTextField(field: Field, filled: Filled): Html {
  return around(
    field,
    filled,
    // The first line break after the tag is the parser's, not the user's.
    html`<textarea ${ties(field, filled)}>
${filled.values.get(field.name)}</textarea>`
  )
}

export type Choices = readonly (readonly [value: string, label: string])[]

export function choiceField(field: Field, choices: Choices, filled: Filled): Html {
  const chosen = filled.values.get(field.name)
  return around(
    field,
    filled,
    html`<select ${ties(field, filled)}>${choices.map(
      ([value, label]) =>
        html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`
    )}</select>`
  )
}

/** More than so many stand in columns. */
const FEW = 6

/** Several boxes to tick, or (with `one`) one answer among a few. */
export function ticksField(
  field: Field & { readonly one?: boolean },
  choices: Choices,
  filled: Filled
): Html {
  const chosen = new Set(filled.values.getAll(field.name))
  const mistake = filled.mistakes[field.name]
  const described = [field.hint && `${idOf(field.name)}-aide`, mistake && `${idOf(field.name)}-erreur`]
    .filter(Boolean)
    .join(' ')
  const type = field.one ? 'radio' : 'checkbox'
  return html`<fieldset id="${idOf(field.name)}"${described && html` aria-describedby="${described}"`} tabindex="-1"><legend>${field.label}${
    field.required && html` <span class="quiet">${wording.required}</span>`
  }${field.hint && html`<span class="hint" id="${idOf(field.name)}-aide">${field.hint}</span>`}</legend>${
    mistake && html`<span class="mistake" id="${idOf(field.name)}-erreur">${mistake}</span>`
  }<div class="ticks${choices.length > FEW && html` many`}">${choices.map(
    ([value, label]) =>
      html`<label><input type="${type}" name="${field.name}" value="${value}"${chosen.has(value) && html` checked`}>${label}</label>`
  )}</div></fieldset>`
}
