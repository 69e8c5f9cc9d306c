// Runs one entry of the product: node scripts/run.cjs commands/ask -- "QUESTION"
// Does the set-up that is still missing first, so that every npm script works from a fresh clone.
const fs = require('node:fs')
const path = require('node:path')
const { ensureReady } = require('./setup.cjs')

ensureReady({ build: true })
// Settings may stand in a file beside the README; what the environment says comes first.
const settings = path.join(__dirname, '..', '.env')
if (fs.existsSync(settings)) process.loadEnvFile(settings)

const [entry, ...args] = process.argv.slice(2)
const file = path.join(__dirname, '..', 'dist', `${entry}.js`)
process.argv = [process.argv[0], file, ...args]
require(file)
