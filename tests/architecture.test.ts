import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { importsIn } from './support/imports-in'

/** What dependency-cruiser writes as JSON, as far as it is read here. */
interface Cruise {
  readonly modules: readonly {
    readonly source: string
    readonly dependencies: readonly { readonly module: string }[]
  }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
      readonly cycle?: readonly { readonly name: string }[]
    }[]
  }
}

/** One import that one rule forbids. */
interface Broken {
  readonly file: string
  readonly rule: string
  readonly to: string
}

const ROOT = path.join(__dirname, '..')
const CANARIES = path.join(__dirname, 'canaries')
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs')
const RULES = (require(CONFIG) as { forbidden: { name: string; comment: string }[] }).forbidden

/** Rules that dependency-cruiser cannot hold, held here. */
const OWN_RULES: Record<string, string> = {
  'seen-by-the-cruiser':
    'The import rules cannot see an import in this form: write it as a declaration at the top of the file.',
  'restify-as-types':
    'bots/ and console/ know restify by its types alone (`import type`): app.ts makes the server.'
}

/** dependency-cruiser is an ES module, which jest does not load: its command is run. */
async function cruise(folder: string): Promise<Cruise> {
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [cruiser, '-c', CONFIG, '-T', 'json', '.'], {
    cwd: folder,
    maxBuffer: 100_000_000
  })
  return JSON.parse(stdout) as Cruise
}

/** The product's own files among what was cruised: neither packages nor what could not be found. */
function filesOf({ modules }: Cruise): Cruise['modules'] {
  return modules.filter(
    ({ source }) => /^[^.].*\.(ts|cjs)$/.test(source) && !/node_modules|^tests\//.test(source)
  )
}

/** Every import that a rule forbids, dependency-cruiser's rules and our own. */
function brokenIn(folder: string, cruised: Cruise): Broken[] {
  const theirs = cruised.summary.violations.map(({ from, to, rule, cycle }) => {
    return { file: from, rule: rule.name, to: cycle?.map(({ name }) => name).join(' → ') ?? to }
  })
  const ours = filesOf(cruised).flatMap(({ source, dependencies }) => {
    const seen = new Set(dependencies.map(({ module }) => module.replace(/^node:/, '')))
    const isDoor = /^(bots|console)\//.test(source)
    return importsIn(path.join(folder, source)).flatMap(({ specifier, typeOnly }) => [
      ...(seen.has(specifier.replace(/^node:/, ''))
        ? []
        : [{ file: source, rule: 'seen-by-the-cruiser', to: specifier }]),
      ...(isDoor && specifier === 'restify' && !typeOnly
        ? [{ file: source, rule: 'restify-as-types', to: specifier }]
        : [])
    ])
  })
  return [...theirs, ...ours]
}

/** What each canary says that it is caught by; nothing for a file whose imports are all right. */
function promisesOfCanaries(): Record<string, string[]> {
  const promises: Record<string, string[]> = {}
  for (const entry of readdirSync(CANARIES, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(CANARIES, file)
    if (!entry.isFile() || name.startsWith('tests')) continue
    const [, rules = ''] = /^\/\/ Caught by: (.*)/.exec(readFileSync(file, 'utf8')) ?? []
    promises[name] = rules.split(', ').filter(Boolean).sort()
  }
  return promises
}

let product: Cruise
let canaries: Cruise

beforeAll(async () => {
  ;[product, canaries] = await Promise.all([cruise(ROOT), cruise(CANARIES)])
})

describe('imports run one way', () => {
  it('in the product', () => {
    const commentOf = (name: string) => RULES.find(rule => rule.name === name)?.comment ?? OWN_RULES[name]
    const told = brokenIn(ROOT, product).map(
      ({ file, rule, to }) => `${file} → ${to}\n  ${rule}: ${commentOf(rule)}`
    )
    expect(told).toEqual([])
  })

  it('in files that were really read', () => {
    expect(filesOf(product).map(({ source }) => source)).toContain('domain/values/day.ts')
  })
})

describe('every rule of imports guards something', () => {
  it('each has a canary: a wrong import of its own', () => {
    const guarded = new Set(Object.values(promisesOfCanaries()).flat())
    const all = [...RULES.map(rule => rule.name), ...Object.keys(OWN_RULES)]
    expect(all.filter(rule => !guarded.has(rule))).toEqual([])
  })

  it('each catches its canary, and nothing stops an import that is right', () => {
    const promises = promisesOfCanaries()
    const caught = Object.fromEntries(Object.keys(promises).map(file => [file, new Set<string>()]))
    for (const { file, rule } of brokenIn(CANARIES, canaries)) caught[file]?.add(rule)
    const kept = Object.entries(caught).map(([file, rules]) => [file, [...rules].sort()])
    expect(Object.fromEntries(kept)).toEqual(promises)
  })
})
