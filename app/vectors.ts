import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TOPICS } from '../domain/ami/topics'
import { type Reliability, reliabilityOf } from '../domain/ami/understanding/reliability'
import type { WordVectors } from '../domain/ami/understanding/word-vectors'
import { sentencesOf } from '../integrations/vectors/public-sheets'
import { trainVectors } from '../integrations/vectors/train'
import { type Origin, readVectors, writeVectors } from '../integrations/vectors/vectors-file'

const NAME = 'vectors-fr.bin'

/** `assets/` beside package.json, whether this runs compiled or not. */
function assetsFolder(): string {
  const above = join(__dirname, '..')
  return join(existsSync(join(above, 'package.json')) ? above : join(above, '..'), 'assets')
}

/**
 * The optional asset, where it was built. An unusable one is told once on standard error and ignored.
 * @param file  where else to look than in `assets/`
 */
export function openVectors(file = join(assetsFolder(), NAME)): WordVectors | undefined {
  const found = readVectors(file)
  if (found.kind === 'unusable')
    process.emitWarning(`${file} is ignored: ${found.why}. Build it again with: npm run vectors`)
  return found.kind === 'found' ? found.vectors : undefined
}

/** What was built, and what it is worth. */
export interface BuiltVectors {
  readonly file: string
  readonly bytes: number
  readonly words: number
  readonly report: string
}

/**
 * Learns word vectors from the sheets in a folder, writes the asset and, beside it, its licence and its reliability table.
 *
 * @throws {RangeError} when the folder holds too little to learn from
 */
export function buildVectors(
  folder: string,
  origin: Origin,
  progress: (percent: number) => void = () => undefined,
  into = assetsFolder()
): BuiltVectors {
  const sentences = sentencesOf(folder)
  const vectors = trainVectors(sentences, { progress })
  if (vectors.stems.length < 100)
    throw new RangeError(`${folder}: too few words to learn from (${vectors.stems.length})`)
  const file = join(into, NAME)
  const bytes = writeVectors(file, vectors, origin)
  const topics = [...TOPICS.values()]
  const report = reportOf(origin, vectors, bytes, reliabilityOf(topics), reliabilityOf(topics, vectors))
  writeFileSync(join(into, 'vectors-fr.md'), report)
  return { file, bytes, words: vectors.stems.length, report }
}

function reportOf(
  origin: Origin,
  vectors: WordVectors,
  bytes: number,
  without: Reliability,
  having: Reliability
) {
  const share = ({ asked, right }: { asked: number; right: number }) =>
    asked === 0 ? '–' : `${right}/${asked} (${Math.round((1000 * right) / asked) / 10} %)`
  return `# Word vectors of the AMI's engine

Source: ${origin.source}
Licence: ${origin.licence}
${vectors.stems.length} words, ${vectors.dimensions} dimensions, ${bytes} bytes.

Every known question asked of an engine that does not know it (eight folds): how often the topic found first is the right one, by
confidence. The engine works without this file; it then knows nothing of words that no topic holds.

| confidence | without | with |
|---|---|---|
${having.rows.map((row, at) => `| ${row.from.toFixed(1)}– | ${share(without.rows[at] ?? row)} | ${share(row)} |`).join('\n')}
| all | ${share(without)} | ${share(having)} |
`
}
