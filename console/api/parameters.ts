import type { Day } from '../../domain/values/day'
import { parseInstant, parseOurDay } from '../../domain/values/instant'
import { badValue } from './problem'

/** Query parameters, each read with a French word about what is wrong with it. */
export type Query = Readonly<Record<string, string | undefined>>

export function queryOf(url: string | undefined): Query {
  const search = url?.includes('?') ? url.slice(url.indexOf('?')) : ''
  return Object.fromEntries(new URLSearchParams(search))
}

export function instantIn(query: Query, name: string): Date | null {
  const text = query[name]
  if (!text) return null
  // A `+` left bare in an address arrives as a space.
  return instantOf(parseInstant(text) ? text : text.replace(' ', '+'), name)
}

export function instantOf(value: unknown, name: string): Date {
  const instant = parseInstant(value)
  if (!instant) {
    throw badValue(
      name,
      `« ${name} » doit être un instant ISO 8601 entre 2000 et 2100, par exemple 2026-11-24T10:00:00+01:00.`
    )
  }
  return instant
}

export function dayIn(query: Query, name: string): Day | null {
  const text = query[name]
  if (!text) return null
  const day = parseOurDay(text)
  if (!day) throw badValue(name, `« ${name} » doit être un jour, par exemple 2026-11-24.`)
  return day
}

export function wholeNumberIn(query: Query, name: string, usual: number, from: number, to: number): number {
  const text = query[name]
  if (text === undefined || text === '') return usual
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < from || number > to) {
    throw badValue(name, `« ${name} » doit être un nombre entier de ${from} à ${to}.`)
  }
  return number
}

/** As people and programs write them: not « 0x10 », not a blank, which are numbers to JavaScript. */
const DEGREES = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i

export function degreesIn(query: Query, name: string, bound: number): number | null {
  const text = query[name]
  if (!text) return null
  const degrees = Number(text)
  if (!DEGREES.test(text) || Math.abs(degrees) > bound) {
    throw badValue(name, `« ${name} » doit être en degrés décimaux, de −${bound} à ${bound}.`)
  }
  return degrees
}

/** A structure, by its SIRET. */
export function siretIn(text: string | undefined): string {
  if (text && /^\d{14}$/.test(text)) return text
  throw badValue('structure', '« structure » doit être un SIRET : quatorze chiffres, sans espace.')
}

export function oneOf<Choice extends string>(
  text: unknown,
  name: string,
  choices: readonly Choice[]
): Choice {
  const found = choices.find(choice => choice === text)
  if (!found) throw badValue(name, `« ${name} » doit être l’une de ces valeurs : ${choices.join(', ')}.`)
  return found
}
