import fs from 'node:fs'
import path from 'node:path'

/** What jest tells its globalSetup, as far as it is read here. */
export interface Selection {
  readonly rootDir: string
  readonly testPathPatterns: { readonly patterns: readonly string[] }
  readonly runTestsByPath?: boolean
}

export interface Needed {
  readonly postgresql: boolean
  readonly redis: boolean
}

const IMPORT = /(?:\bfrom|\bimport)\s*['"](\.[^'"]+)['"]/g

/**
 * The engines that the selected test files need: those whose helper they import, directly or through other files, and
 * those that SCENARIO_ENGINE names for every scenario. A `require()` asks for nothing by itself.
 * Where jest selects otherwise than by path (changed files, related files), every test file counts.
 */
export function enginesNeeded({ rootDir, testPathPatterns, runTestsByPath }: Selection): Needed {
  const chosen = runTestsByPath ? [] : testPathPatterns.patterns
  const tests = filesUnder(path.join(rootDir, 'tests')).filter(
    file =>
      file.endsWith('.test.ts') && (chosen.length === 0 || chosen.some(pattern => matches(file, pattern)))
  )
  const reached = new Set<string>()
  for (const test of tests) reach(test, reached)
  const engine = reached.has(path.join(__dirname, '..', 'scenario-store.ts'))
    ? process.env['SCENARIO_ENGINE']
    : ''
  if (engine?.includes('postgresql')) reached.add(path.join(__dirname, 'database.ts'))
  if (engine?.includes('redis')) reached.add(path.join(__dirname, 'redis.ts'))
  return {
    postgresql: reached.has(path.join(__dirname, 'database.ts')),
    redis: reached.has(path.join(__dirname, 'redis.ts'))
  }
}

/** A pattern that is no regular expression chooses everything here: jest itself will complain of it. */
function matches(file: string, pattern: string): boolean {
  try {
    return new RegExp(pattern.replace(/^\.\//, '/'), 'i').test(file)
  } catch {
    return true
  }
}

function filesUnder(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap(entry => {
    return entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []
  })
}

/** Adds `file` and what it imports by relative path, as far as that leads. */
function reach(file: string, reached: Set<string>): void {
  if (reached.has(file)) return
  reached.add(file)
  for (const [, target = ''] of fs.readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const imported = `${path.join(path.dirname(file), target)}.ts`
    if (fs.existsSync(imported)) reach(imported, reached)
  }
}
