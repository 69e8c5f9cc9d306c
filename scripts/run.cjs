// Runs one entry of the product: node scripts/run.cjs commands/ask -- "QUESTION"
// Does the set-up that is still missing first, so that every npm script works from a fresh clone.
const path = require('node:path')
const { ensureReady } = require('./setup.cjs')

ensureReady({ build: true })
const [entry, ...args] = process.argv.slice(2)
const file = path.join(__dirname, '..', 'dist', `${entry}.js`)
process.argv = [process.argv[0], file, ...args]
require(file)
