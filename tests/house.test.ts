import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(__dirname, '..')
const SELF = path.relative(ROOT, __filename)

/** At the top: made by commands, or the developer's own; not the repository's. */
const NOT_OURS = /^(node_modules|dist|data|coverage|\.git|\.env|\.setup-lock)$|\.log$/
const TOP_FOLDERS = [
  '.ci',
  'app',
  'bench',
  'bots',
  'commands',
  'console',
  'deploy',
  'dialogs',
  'docs',
  'domain',
  'integrations',
  'jobs',
  'scripts',
  'tests'
]

/** Numbers that may stand here although they are not invented, and why. */
const PUBLISHED_NUMBERS = new Map([
  ['0170772372', 'the line itself'],
  ['0612345678', 'test vectors of the telephony guide'],
  ['0698765432', 'test vectors of the telephony guide'],
  ['0699999999', 'test vectors of the telephony guide'],
  ['0596532087', 'public data of a permanence: a number of Martinique written as one of the mainland'],
  ['0690668866', 'public data of a permanence'],
  ['0467010793', 'public data of a permanence'],
  ['0180059880', 'public data of a permanence'],
  ['0259606280', 'no telephone: the départements of the Hauts-de-France']
])
/** Kept by the ARCEP for fiction. */
const FICTION = /^(019900|026191|035301|046571|053649|063998)/
/** Invented where no range is kept for fiction: they count up, or are round. Or no person's: 08. */
const INVENTED = /(0405|10203|1234|2345|3456|5678|6789|0000|1122|1314)$|^0612345|^08/
const FRENCH_NUMBER =
  /(?<![\w+]|\d[ .-])(?:(?:\+|00)(?:33|262|590|594|596)[ .]?(?:\(0\)[ .]?)?|0)[1-9](?:[ .-]?\d{2}){4}(?![ .-]?\d)/g

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

/** Every text file of the repository, by its path from the top. */
function textFiles(): string[] {
  const under = (folder: string): string[] =>
    readdirSync(path.join(ROOT, folder), { withFileTypes: true })
      .filter(({ name }) => (folder === '' ? !NOT_OURS.test(name) : name !== 'node_modules'))
      .flatMap(entry => {
        const file = path.join(folder, entry.name)
        return entry.isDirectory() ? under(file) : entry.isFile() ? [file] : []
      })
  return under('').filter(file => !read(file).includes('\0'))
}

/** `file:line  what` for each match of `pattern`, a global one, that `wrong` objects to. */
function found(pattern: RegExp, files: string[], wrong: (match: string) => boolean = () => true): string[] {
  return files.flatMap(file => {
    const text = read(file)
    return [...text.matchAll(pattern)]
      .filter(([match]) => wrong(match))
      .map(match => `${file}:${text.slice(0, match.index).split('\n').length}  ${match[0].trim()}`)
  })
}

describe('the house', () => {
  const files = textFiles()
  const ours = files.filter(file => file !== SELF && file !== 'package-lock.json')

  it('has the folders that the README maps, and no other', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter(entry => entry.isDirectory())
    const unknown = folders
      .map(({ name }) => name)
      .filter(name => !NOT_OURS.test(name) && !TOP_FOLDERS.includes(name))
    expect(unknown).toEqual([])
  })

  it('names no folder of a machine', () => {
    expect(found(/(?<![\w.~/-])\/(?:work|home|Users)\/\S*/g, ours)).toEqual([])
  })

  it('leaves nothing to be done in a comment: an issue says it', () => {
    expect(found(/\b(?:TODO|FIXME|XXX)\b.*/g, ours)).toEqual([])
  })

  it('chains nothing after writeHead: restify replaces it, for every server of the process, by one that answers nothing', () => {
    expect(found(/\.writeHead\(.*\)\s*\.\w+/g, ours)).toEqual([])
  })

  it('locks packages without the addresses they were downloaded from', () => {
    expect(found(/"resolved": "http.*/g, ['package-lock.json'])).toEqual([])
  })

  it("holds nobody's telephone number", () => {
    const isSomebodys = (written: string) => {
      const number = `0${written.replace(/\(0\)|\D/g, '').slice(-9)}`
      return !FICTION.test(number) && !INVENTED.test(number) && !PUBLISHED_NUMBERS.has(number)
    }
    expect(found(FRENCH_NUMBER, ours, isSomebodys)).toEqual([])
  })

  it('explains in .env.example every setting that config.ts reads, and no other', () => {
    if (!existsSync(path.join(ROOT, '.env.example')) || !existsSync(path.join(ROOT, 'config.ts'))) return
    const namesIn = (file: string, name: RegExp) => [
      ...new Set([...read(file).matchAll(name)].map(([, found]) => found))
    ]
    const settings = namesIn('config.ts', /'([A-Z][A-Z0-9_]*)'/g)
    expect(namesIn('.env.example', /^#? ?([A-Z][A-Z0-9_]*)=/gm).sort()).toEqual(settings.sort())
  })

  it('names in its documents only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const known = new Set([...Object.keys(scripts), 'ci', 'install'])
    const documents = ours.filter(file => /^(README\.md|docs\/.*\.md)$/.test(file))
    const unknown = documents.flatMap(file => {
      const named = [...read(file).matchAll(/(?:^|`|\$ |&& )npm (?:run (?:--silent |-s )?)?([a-z][\w:-]*)/gm)]
      return named
        .map(([, script = '']) => script)
        .filter(script => !known.has(script))
        .map(script => `${file}: npm ${script}`)
    })
    expect(unknown).toEqual([])
  })

  it('has what its npm scripts run', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const entries = Object.values(scripts).flatMap(script => {
      const [, run] = /^node scripts\/run\.cjs (\S+)/.exec(script) ?? []
      const [, own] = /^node (scripts\/\S+)/.exec(script) ?? []
      return [...(run ? [`${run}.ts`] : []), ...(own ? [own] : [])]
    })
    expect(entries.filter(entry => !existsSync(path.join(ROOT, entry)))).toEqual([])
  })
})
