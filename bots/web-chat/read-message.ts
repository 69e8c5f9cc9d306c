import type { Request } from 'restify'
import type { Position } from '../../domain/values/position'
import type { Line } from './page'
import type * as wording from './wording'

/** What a browser sent. */
export interface Said {
  /** As given; whether it is one of ours is another question. */
  readonly conversation: string | null
  readonly id: string
  readonly text: string
  readonly position: Position | null
}

/** Twenty thousand characters, each written as `\ud83d\ude42`: whoever pastes a whole page is still told what to do. */
export const MAX_CHAT_BYTES = 256 * 1024
/** Longer than this nobody writes: the beginning and the end are read, where what matters stands. */
const LONGEST = 6_000
const LAST = 1_000
const HALF_CHARACTERS = /\p{Cs}/gu
const LONGEST_ID = 128
const LINES_CARRIED = 40
const LANGUAGES = /^(?:en|ar|es|pt|tr|uk)$/

/** A text without what only confuses: control characters, halves of characters. */
function plain(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, ' ').trim()
  const read = clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - LAST)} ${clean.slice(-LAST)}`
  return read.replace(HALF_CHARACTERS, '')
}

const isId = (id: unknown): id is string => typeof id === 'string' && id !== '' && id.length <= LONGEST_ID

/** A message as the script sends it, or the field at fault. */
export function readJson(
  request: Request
): Said | { readonly field: Exclude<keyof typeof wording.faults, 'title' | 'tooMany'> } {
  const body = objectOf(typeof request.body === 'string' ? request.body : '')
  if (!body) return { field: 'corps' }
  const { conversation = null, id, text = '', position = null } = body
  if (conversation !== null && typeof conversation !== 'string') return { field: 'conversation' }
  const givenId = typeof id === 'number' ? String(id) : id
  if (!isId(givenId)) return { field: 'id' }
  if (typeof text !== 'string') return { field: 'text' }
  const where = position === null ? null : positionOf(position)
  if (where === undefined) return { field: 'position' }
  return { conversation, id: givenId, text: plain(text), position: where }
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function positionOf(value: unknown): Position | undefined {
  const { latitude, longitude } = (value ?? {}) as Record<string, unknown>
  const isWithin = (degrees: unknown, most: number): degrees is number =>
    typeof degrees === 'number' && Math.abs(degrees) <= most
  return isWithin(latitude, 90) && isWithin(longitude, 180) ? { latitude, longitude } : undefined
}

/** A message as a form sends it, with the thread that the page carries; `null` when it is no such form. */
export function readForm(request: Request): {
  readonly said: Said
  readonly thread: readonly Line[]
  readonly seen: string
  /** They only ask what is new. */
  readonly asksNews: boolean
} | null {
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '')
  const id = form.get('id')
  if (!isId(id)) return null
  const text = plain(form.get('choix') ?? form.get('text') ?? '')
  return {
    said: { conversation: form.get('conversation'), id, text, position: null },
    thread: threadOf(form.get('fil') ?? '[]'),
    seen: (form.get('vu') ?? '').slice(0, LONGEST_ID),
    asksNews: form.get('geste') === 'nouvelles'
  }
}

/** What a page asks that waits for a conseiller's words. */
export function readAsked(request: Request): { readonly conversation: string; readonly seen: string } | null {
  const { conversation, seen = '' } = objectOf(typeof request.body === 'string' ? request.body : '') ?? {}
  if (typeof conversation !== 'string' || typeof seen !== 'string') return null
  return { conversation, seen: seen.slice(0, LONGEST_ID) }
}

/** What the page of before showed. It comes back from the browser: only its shape is believed, and it is only shown. */
function threadOf(text: string): Line[] {
  try {
    const lines = JSON.parse(text) as unknown
    if (!Array.isArray(lines)) return []
    return lines.slice(-LINES_CARRIED).flatMap((line: Partial<Line> | null) => {
      const isLine =
        (line?.who === 'person' || line?.who === 'line' || line?.who === 'conseiller') &&
        typeof line.text === 'string'
      if (!isLine) return []
      const lang = LANGUAGES.test(line.lang ?? '') ? { lang: line.lang } : {}
      return [{ who: line.who, text: plain(line.text ?? ''), ...lang } as Line]
    })
  } catch {
    return []
  }
}
