// Runs one entry of the product: node scripts/run.cjs commands/ask -- "QUESTION"
// Does the set-up that is still missing first, so that every npm script works from a fresh clone.
const fs = require('node:fs')
const path = require('node:path')
const { ensureReady } = require('./setup.cjs')

const parent = process.ppid
ensureReady({ build: true })
// Settings may stand in a file beside the README; what the environment says comes first.
const settings = path.join(__dirname, '..', '.env')
if (fs.existsSync(settings)) process.loadEnvFile(settings)

const [entry, ...args] = process.argv.slice(2)
const file = path.join(__dirname, '..', 'dist', `${entry}.js`)
// npm hands a signal to the shell that it started, and many a shell dies of it alone: the server would go on with nobody to
// stop it, its port taken. What npm started as a server leaves, as if it had had the signal, once that shell is gone.
if (entry === 'index' && process.env.npm_lifecycle_event === 'start') {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250).unref()
}
process.argv = [process.argv[0], file, ...args]
require(file)
