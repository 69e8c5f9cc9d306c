// npm test: does its own set-up, then runs jest with what follows on the command line.
const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { ensureReady } = require('./setup.cjs')

ensureReady({ build: true })
const jest = path.join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js')
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
