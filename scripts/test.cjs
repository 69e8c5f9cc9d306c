// npm test: does its own set-up, then runs jest with what follows on the command line.
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { ensureReady } = require('./setup.cjs')

const MEMORY = '/dev/shm'
const ROOM_BYTES = 2 * 1024 ** 3
const PREFIX = 'assistant-tests-'

/**
 * Where the tests write: in memory, where this machine has room there. The product flushes every answer to its disk, and
 * ten thousand flushes on a busy disk are most of the time of a run; what a test proves of a killed process it proves here too.
 */
function folderInMemory() {
  try {
    const { bavail, bsize } = fs.statfsSync(MEMORY)
    if (bavail * bsize < ROOM_BYTES) return null
    sweep()
    const folder = path.join(MEMORY, `${PREFIX}${process.pid}`)
    fs.mkdirSync(folder)
    // PostgreSQL runs as another account, and has to get through.
    fs.chmodSync(folder, 0o711)
    return folder
  } catch {
    return null
  }
}

/** What runs that were killed have left. */
function sweep() {
  for (const name of fs.readdirSync(MEMORY).filter(name => name.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length)))) continue
    fs.rmSync(path.join(MEMORY, name), { recursive: true, force: true })
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}

ensureReady({ build: true })
const jest = path.join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js')
const folder = process.env.TMPDIR ? null : folderInMemory()
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: folder ? { ...process.env, TMPDIR: folder } : process.env
})
if (folder) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
process.exit(status ?? 1)
