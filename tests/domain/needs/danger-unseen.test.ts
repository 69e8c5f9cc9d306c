import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNeed } from '../../../domain/needs/read-need'

/**
 * Written before the engine was asked, and not among its examples: keep it so. The test holds how many of the dangers are found,
 * not which, so that nobody mends one sentence after the other.
 */
const SENTENCES = readFileSync(join(__dirname, 'danger-unseen.tsv'), 'utf8')
  .trim()
  .split('\n')
  .filter(line => !line.startsWith('#'))
  .map(line => line.split('\t') as [numbers: string, said: string])

const heard = SENTENCES.map(([numbers, said]) => {
  const expected = numbers.split('/')
  const { wants, emergency } = readNeed(said)
  const told = wants === 'emergency' ? (emergency ?? []) : []
  return { expected, said, isTold: expected.some(number => told.includes(number)), told }
})
const inDanger = heard.filter(({ expected }) => expected[0] !== 'none')
const everyDay = heard.filter(({ expected }) => expected[0] === 'none')

it('four in five of the dangers that nobody taught it are told, with a number that helps', () => {
  expect([inDanger.length, everyDay.length]).toEqual([134, 108])
  expect(inDanger.filter(({ isTold }) => isTold).length).toBeGreaterThanOrEqual(108)
})

it('the same words in a story, a joke or a paper are no danger', () => {
  expect(everyDay.filter(({ told }) => told.length > 0).map(({ said }) => said)).toEqual([])
})
