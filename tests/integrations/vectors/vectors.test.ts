import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVectors } from '../../../app/vectors'
import { TOPICS } from '../../../domain/ami/topics'
import { ranker } from '../../../domain/ami/understanding/ranking'
import { nearWordsOf } from '../../../domain/ami/understanding/word-vectors'
import { sentencesOf } from '../../../integrations/vectors/public-sheets'
import { trainVectors } from '../../../integrations/vectors/train'
import { readVectors, writeVectors } from '../../../integrations/vectors/vectors-file'

const ORIGIN = { source: 'des phrases inventées', licence: 'aucune' }
const SMALL = { dimensions: 16, window: 5, rounds: 40, leastTimes: 5, common: 1 }

/** Two words that keep the same company, and one that keeps another. */
const sheet = (text: string) => ({
  name: 'Publication',
  children: [
    { name: 'dc:subject', children: [{ text: 'Argent' }] },
    {
      name: 'Paragraphe',
      children: [{ text }, { name: 'LienInterne', children: [{ text: 'fiche pratique' }] }]
    }
  ]
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  mkdirSync(join(folder, 'data'))
  const wages = ['chaque employeur', 'toute usine', 'une boutique', 'un artisan', 'un bureau']
  const pets = ['un voisin', 'une ferme', 'un enfant', 'un parc', 'un jardin']
  let file = 0
  for (let turn = 0; turn < 12; turn++) {
    for (const [at, who] of wages.entries()) {
      for (const word of ['salaire', 'emolument'])
        writeFileSync(
          join(folder, 'data', `F${file++}.json`),
          JSON.stringify(sheet(`${who} verse le ${word} du mois numero ${turn + 10} au travailleur`))
        )
      writeFileSync(
        join(folder, 'data', `F${file++}.json`),
        JSON.stringify(
          sheet(`${pets[at]} promene son perroquet jaune numero ${turn + 10} dans la campagne verte`)
        )
      )
    }
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the word vectors, an asset that may be there or not', () => {
  it('are learnt from the sentences of the sheets: words that keep the same company are near', () => {
    const sentences = sentencesOf(folder)
    expect(sentences.length).toBe(180)
    const vectors = trainVectors(sentences, { training: SMALL })
    const near = nearWordsOf(vectors, ['salair', 'perroquet'])('emolu')
    expect(near.map(({ stem }) => stem)).toEqual(['salair'])
  })

  it('are the same file whenever they are learnt from the same texts, and are read back as they were written', () => {
    const [one, two] = [join(folder, 'one.bin'), join(folder, 'two.bin')]
    writeVectors(one, trainVectors(sentencesOf(folder), { training: SMALL }), ORIGIN)
    writeVectors(two, trainVectors(sentencesOf(folder), { training: SMALL }), ORIGIN)
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
    const found = readVectors(one)
    expect(found.kind === 'found' && found.origin).toEqual(ORIGIN)
    expect(found.kind === 'found' && found.vectors.stems).toContain('salair')
  })

  it('lean the engine towards what an unknown word is near to, and leave it unknown', () => {
    const vectors = { stems: ['emolu', 'remuner'], dimensions: 2, values: Int8Array.from([100, 90, 100, 80]) }
    const heard = (rank: ReturnType<typeof ranker>) => {
      const { ranked, unknown } = rank('quel émolument')
      return { unknown, pay: ranked.find(({ topic }) => topic.id === 'remuneration')?.alignment ?? 0 }
    }
    const topics = [...TOPICS.values()]
    expect(heard(ranker(topics))).toEqual({ unknown: 1, pay: 0 })
    const leant = heard(ranker(topics, vectors))
    expect(leant.unknown).toBe(1)
    expect(leant.pay).toBeGreaterThan(0.1)
  })

  it('that are absent are missed by nobody', () => {
    expect(openVectors(join(folder, 'nothing.bin'))).toBeUndefined()
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 10)],
    ['with a number changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([7])])],
    ['of something else', () => Buffer.from('<html>\n\n')],
    ['empty', () => Buffer.alloc(0)]
  ])('%s are ignored, and it is said', (_, damage) => {
    const file = join(folder, 'whole.bin')
    writeVectors(file, { stems: ['un', 'deux'], dimensions: 2, values: Int8Array.from([1, 2, 3, 4]) }, ORIGIN)
    const broken = join(folder, 'broken.bin')
    writeFileSync(broken, damage(readFileSync(file)))
    expect(readVectors(broken).kind).toBe('unusable')
    const said = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    expect(openVectors(broken)).toBeUndefined()
    expect(said.mock.calls[0]?.[0]).toContain('is ignored')
    said.mockRestore()
  })
})
