import { saidAmount } from '../../../domain/language/said-amount'
import { saidDay } from '../../../domain/language/said-day'
import type { Day } from '../../../domain/values/day'
import type { Field, Given, Read } from './form'
import * as wording from './wording-forms'

/** The AMI is of the end of 2020; a convention signed in other years is a slip of the keyboard. */
const FIRST_DAY: Day = '2020-11-01'
const LAST_DAY: Day = '2040-12-31'

type Base = Pick<Field, 'id' | 'question' | 'required' | 'quiet' | 'find'> & { readonly label: string }

interface NumberBounds {
  readonly min: number
  readonly max: number
  readonly whole: boolean
  readonly tooSmall: (given: number) => string
  readonly tooBig: (given: number) => string
  readonly notOne: (said: string) => string
}

export function numberField(base: Base, bounds: NumberBounds): Field {
  const { label, ...field } = base
  return {
    ...field,
    read(said): Read {
      const amount = saidAmount(said)
      if (amount === null || !Number.isFinite(amount)) return { fault: bounds.notOne(said) }
      if (amount < bounds.min) return { fault: bounds.tooSmall(amount) }
      if (amount > bounds.max) return { fault: bounds.tooBig(amount) }
      if (bounds.whole && !Number.isInteger(amount)) return { fault: bounds.notOne(said) }
      return { value: String(Math.round(amount * 100) / 100) }
    },
    input: value => {
      const number = value === undefined ? null : saidAmount(value)
      return {
        kind: 'number',
        id: base.id,
        label,
        min: bounds.min,
        max: bounds.max,
        ...(base.required ? { required: true } : {}),
        ...(number === null ? {} : { value: number })
      }
    }
  }
}

export function dayField(base: Base): Field {
  const { label, ...field } = base
  return {
    ...field,
    read(said): Read {
      const day = saidDay(said)
      if (day === null) return { fault: wording.notADay(label, said) }
      if (day.kind === 'no-year') return { fault: wording.noYear(label) }
      if (day.kind === 'impossible') return { fault: wording.impossibleDay(day.date, day.month, day.year) }
      return day.day < FIRST_DAY || day.day > LAST_DAY
        ? { fault: wording.wrongYear(label, day.day) }
        : { value: day.day }
    },
    input: value => {
      const day = value === undefined ? null : saidDay(value)
      return {
        kind: 'date',
        id: base.id,
        label,
        min: FIRST_DAY,
        max: LAST_DAY,
        ...(day?.kind === 'day' ? { value: day.day } : {})
      }
    }
  }
}

export function textField(base: Base & { readonly placeholder?: string; readonly maxLength: number }): Field {
  const { label, placeholder, maxLength, ...field } = base
  return {
    ...field,
    read: said => {
      const text = said.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
      if (!/[\p{L}\p{N}]/u.test(text)) return { fault: wording.noText(label) }
      return text.length > maxLength ? { fault: wording.tooLong(label, maxLength) } : { value: text }
    },
    input: value => ({
      kind: 'text',
      id: base.id,
      label,
      maxLength,
      ...(placeholder ? { placeholder } : {}),
      ...(base.required ? { required: true } : {}),
      ...(value === undefined ? {} : { value })
    })
  }
}

export function choiceField(
  base: Base & {
    readonly choices: readonly { readonly title: string; readonly value: string }[]
    /** What words choose, besides the title and the value. */
    readonly meant?: (said: string) => string | null
  }
): Field {
  const { label, choices, meant, ...field } = base
  return {
    ...field,
    read: said => {
      const plain = said.trim().toLowerCase()
      const chosen =
        choices.find(({ title, value }) => value === plain || title.toLowerCase() === plain)?.value ??
        meant?.(said)
      return chosen
        ? { value: chosen }
        : {
            fault: wording.notAChoice(
              label,
              choices.map(({ title }) => title)
            )
          }
    },
    input: value => ({
      kind: 'choice',
      id: base.id,
      label,
      choices,
      ...(value === undefined || !choices.some(choice => choice.value === value) ? {} : { value })
    })
  }
}

/** A number that was given, `null` when it was not. */
export const numberIn = (given: Given, id: string): number | null => (given[id] ? Number(given[id]) : null)
/** A text or a day that was given, `null` when it was not. */
export const textIn = (given: Given, id: string): string | null => given[id] || null
