// npm run check: set-up, lint, types, architecture, tests. Runs all of them, says how each went, fails if one failed.
// With --without-tests, all but the tests: .ci/run has run those by itself.
const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { ensureReady } = require('./setup.cjs')

const root = path.join(__dirname, '..')
const bin = (...parts) => path.join(root, 'node_modules', ...parts)

// Not compiled here: a fault of types is told by its own step, and does not keep the others from running.
ensureReady({ build: false })

const steps = [
  {
    name: 'lint',
    script: bin('@biomejs', 'biome', 'bin', 'biome'),
    args: ['ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.']
  },
  { name: 'types', script: bin('typescript', 'bin', 'tsc'), args: ['--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'architecture',
    script: bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', '.']
  },
  { name: 'tests', script: path.join(__dirname, 'test.cjs'), args: [] }
].filter(({ name }) => name !== 'tests' || !process.argv.includes('--without-tests'))

const outcomes = steps.map(({ name, script, args }) => {
  console.error(`\n--- ${name}`)
  const from = Date.now()
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
  return { name, ok: status === 0, seconds: (Date.now() - from) / 1000 }
})

console.error('\n--- summary')
for (const { name, ok, seconds } of outcomes) {
  console.error(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s`)
}
process.exit(outcomes.every(({ ok }) => ok) ? 0 : 1)
