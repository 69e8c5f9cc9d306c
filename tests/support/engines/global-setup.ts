import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { enginesNeeded, type Selection } from './needed'

type Started = { readonly url: string; readonly name: string } | { readonly fault: string }

declare global {
  // Left by globalSetup for globalTeardown, which jest loads as a module apart.
  var enginesKeeper: ChildProcess | undefined
}

/**
 * Starts the engines that the selected tests need and hands their addresses on through the environment.
 * An engine that cannot start does not stop the run: the tests that ask for it fail, and say why.
 */
async function startEngines(selection: Selection): Promise<void> {
  hideFromTests(['DATABASE_URL', 'REDIS_URL'])
  tellBrowser()
  const wanted = enginesNeeded(selection)
  if (!wanted.postgresql && !wanted.redis) return say('none needed by the selected tests')

  const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env
  const keeper = fork(path.join(__dirname, 'keeper.mjs'), [], { detached: true, execArgv: [] })
  globalThis.enginesKeeper = keeper
  const answer = new Promise<Record<'postgresql' | 'redis', Started | undefined>>((resolve, reject) => {
    keeper.once('message', message => resolve(message as Awaited<typeof answer>))
    keeper.once('error', reject)
    keeper.once('exit', code => reject(new Error(`the keeper of the test engines ended with ${code}`)))
  })
  keeper.send({ wanted, given: { TEST_DATABASE_URL, TEST_REDIS_URL } })
  const { postgresql, redis } = await answer
  // jest may end without teardown; the keeper then notices by itself.
  keeper.unref()
  keeper.channel?.unref()

  const ran = [handOn('TEST_DATABASE', postgresql), handOn('TEST_REDIS', redis)].filter(name => name !== '')
  if (ran.length > 0) say(ran.join(', '))
  tellFault('PostgreSQL', postgresql)
  tellFault('Redis', redis)
  if (!wanted.postgresql) say('PostgreSQL not started: no selected test needs it')
  if (!wanted.redis) say('Redis not started: no selected test needs it')
}

/** Sets what the helpers of the tests read; answers the engine's name, '' when it does not run. */
function handOn(variable: string, engine: Started | undefined): string {
  delete process.env[`${variable}_URL`]
  delete process.env[`${variable}_FAULT`]
  if (engine === undefined) return ''
  if ('fault' in engine) process.env[`${variable}_FAULT`] = engine.fault
  else process.env[`${variable}_URL`] = engine.url
  return 'fault' in engine ? '' : engine.name
}

function tellFault(engine: string, started: Started | undefined): void {
  if (started !== undefined && 'fault' in started)
    say(`LEFT OUT ${engine}, tests that need it fail: ${started.fault}`)
}

/** jest.config.cjs has looked for one, and chosen the test files accordingly. */
function tellBrowser(): void {
  const { TEST_CHROMIUM } = process.env
  process.stderr.write(
    TEST_CHROMIUM
      ? `browser: ${TEST_CHROMIUM}\n`
      : 'browser: LEFT OUT the tests in a real browser (*.browser.test.ts): no Chromium on the PATH (apt-get install chromium)\n'
  )
}

/** The product's own servers are none of the tests' business, nor of a server that a test starts. */
function hideFromTests(settings: readonly string[]): void {
  for (const setting of settings.filter(name => process.env[name] !== undefined)) {
    delete process.env[setting]
    say(`${setting} is hidden from the tests; they take TEST_${setting}`)
  }
}

function say(text: string): void {
  process.stderr.write(`engines: ${text}\n`)
}

export = startEngines
