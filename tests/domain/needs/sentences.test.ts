import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NEEDS } from '../../../domain/needs/needs'
import { readNeed } from '../../../domain/needs/read-need'

interface Sentence {
  readonly heldOut: boolean
  readonly needs: readonly string[]
  readonly themes: readonly string[]
  readonly wants: string
  readonly said: string
}

/** What citizens may say, by one author. The half held out was written before the vocabulary, and never tuned on. */
const sentences: Sentence[] = []
let heldOut = false
for (const line of readFileSync(join(__dirname, 'sentences.tsv'), 'utf8').trim().split('\n')) {
  if (line.startsWith('#')) heldOut = line === '# held out'
  else {
    const [needs = '', themes = '', wants = '', said = ''] = line.split('\t')
    sentences.push({ heldOut, needs: needs.split('/'), themes: themes.split('/'), wants, said })
  }
}

const share = (list: readonly Sentence[], right: (sentence: Sentence) => boolean) =>
  list.filter(right).length / list.length
const needIsRight = ({ needs, said }: Sentence) => needs.includes(readNeed(said).need)
const themeIsRight = ({ themes, said }: Sentence) => themes.includes(readNeed(said).theme)
const wantsIsRight = ({ wants, said }: Sentence) => readNeed(said).wants === wants

const kept = sentences.filter(sentence => sentence.heldOut)
const tuned = sentences.filter(sentence => !sentence.heldOut)

it('has at least 150 sentences held out and 300 in all', () => {
  expect(kept.length).toBeGreaterThanOrEqual(150)
  expect(sentences.length).toBeGreaterThanOrEqual(300)
  for (const { needs } of sentences) for (const need of needs) expect(NEEDS.has(need)).toBe(true)
})

it('understands the need of 19 sentences in 20 that nobody tuned on', () => {
  expect(share(kept, needIsRight)).toBeGreaterThanOrEqual(0.95)
  expect(share(kept, themeIsRight)).toBeGreaterThanOrEqual(0.97)
  expect(share(kept, wantsIsRight)).toBeGreaterThanOrEqual(0.97)
})

it('understands 39 in 40 of those it was tuned on', () => {
  expect(share(tuned, needIsRight)).toBeGreaterThanOrEqual(0.975)
  expect(share(tuned, themeIsRight)).toBeGreaterThanOrEqual(0.98)
  expect(share(tuned, wantsIsRight)).toBeGreaterThanOrEqual(0.98)
})

it('catches every emergency, and no other', () => {
  const wrong = sentences.filter(
    ({ wants, said }) => (wants === 'emergency') !== (readNeed(said).wants === 'emergency')
  )
  expect(wrong.map(({ said }) => said)).toEqual([])
})
