import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A question with what a right answer is, as `questions-*.tsv` hold them. */
export interface Graded {
  readonly id: string
  readonly utterance: string
  readonly kinds: readonly string[]
  /** Every group must be there, by one of its words. */
  readonly mustContain: readonly (readonly string[])[]
  readonly mustNotContain: readonly string[]
}

export function questionsOf(file: string): Graded[] {
  return readFileSync(join(__dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [id = '', , kinds = '', utterance = '', must = '', not = ''] = line.split('\t')
      return {
        id,
        utterance,
        kinds: kinds.split('|'),
        mustContain: must === '' ? [] : must.split(';').map(group => group.split('|')),
        mustNotContain: not === '' ? [] : not.split('|')
      }
    })
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\s+/g, ' ')

/** A number must not be a piece of a longer one. */
function has(text: string, wanted: string): boolean {
  const before = /^\d/.test(wanted) ? '(?<!\\d)(?<!\\d[ .,])' : ''
  const after = /\d$/.test(wanted) ? '(?!\\d)(?![ .,]\\d{3}(?!\\d))' : ''
  return new RegExp(before + wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + after).test(text)
}

export function grade(question: Graded, answer: { kind: string; text: string }) {
  const text = folded(answer.text)
  return {
    isRight:
      question.kinds.includes(answer.kind) &&
      question.mustContain.every(group => group.some(one => has(text, one))),
    forbidden: question.mustNotContain.filter(phrase => text.includes(phrase))
  }
}

/** Wilson's interval at 95 %, in per cents with one decimal. */
export function interval(right: number, total: number): readonly [number, number] {
  const z = 1.96
  const share = right / total
  const middle = (share + (z * z) / 2 / total) / (1 + (z * z) / total)
  const half =
    (z * Math.sqrt((share * (1 - share)) / total + (z * z) / 4 / total / total)) / (1 + (z * z) / total)
  return [Math.round(1000 * (middle - half)) / 10, Math.round(1000 * (middle + half)) / 10]
}
