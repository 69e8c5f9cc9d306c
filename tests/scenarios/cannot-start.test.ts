import { rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { openStore } from '../../app'
import { type Environment, readConfig } from '../../config'
import { directoryStore } from '../../integrations/store/directory'
import { freshDatabase, tablesIn } from '../support/engines/database'
import { freePort, productProcess } from '../support/process'
import { freshFolder, settingsOf } from '../support/product'

describe('a server that cannot start', () => {
  const folder = freshFolder()
  const running: ReturnType<typeof productProcess>[] = []
  afterAll(async () => {
    await Promise.all(running.map(one => one.end('SIGKILL')))
    rmSync(folder, { recursive: true, force: true })
  })
  const server = async (dataDir: string, more: Environment = {}, port?: number) => {
    const made = productProcess(settingsOf(dataDir, more), port ?? (await freePort()))
    running.push(made)
    return made
  }
  const saysOn = async (dataDir: string, more: Environment = {}, port?: number) => {
    const refused = await server(dataDir, more, port)
    await expect(refused.start()).rejects.toThrow('the product left with 1')
    return refused.output()
  }

  it('leaves its folder to the one that runs there, in one line that says what to do', async () => {
    const first = await server(folder)
    await first.start()
    expect(await saysOn(folder)).toBe(
      `Cannot start: another server already runs on the folder ${folder}. Stop it, or give this one another folder (DATA_DIR) and another port (PORT)\n`
    )
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  })

  it('leaves the commands of the folder to work beside the one that runs', async () => {
    const store = await openStore(readConfig(settingsOf(folder)), () => undefined)
    await directoryStore(store).savePermanences([])
    await store.close()
    expect((await fetch(`${running[0]?.url}/readyz`)).status).toBe(200)
  })

  it('starts at once where the one before was killed', async () => {
    await running[0]?.end('SIGKILL')
    const second = await server(folder)
    await second.start()
    await second.end('SIGTERM')
  })

  it('says which port is taken', async () => {
    const other = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo // listening on a port, so not a pipe's string
    expect(await saysOn(folder, {}, port)).toBe(
      `Cannot start: port ${port} is already taken. Stop the other server, or give this one another port (PORT)\n`
    )
    await new Promise(resolve => other.close(resolve))
  })

  it('says of a host that is not this machine’s which ones are', async () => {
    expect(await saysOn(folder, { HOST: '192.0.2.1' })).toBe(
      'Cannot start: HOST must be an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them, got "192.0.2.1"\n'
    )
  })

  it('leaves a database as it was where its port is taken', async () => {
    const database = await freshDatabase()
    const other = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo // listening on a port, so not a pipe's string
    expect(await saysOn(folder, { DATABASE_URL: database.url }, port)).toContain(
      `port ${port} is already taken`
    )
    expect(await tablesIn(database.url)).toBe(0)
    await new Promise(resolve => other.close(resolve))
    await database.drop()
  })

  // On other systems no folder is there that takes none in this way.
  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('says of a folder where the system makes none that it cannot be written to, and ends', async () => {
    expect(await saysOn('/proc/ligne')).toBe(
      'Cannot start: DATA_DIR cannot be written to: /proc/ligne (ENOENT)\n'
    )
    expect(await saysOn('/proc/ligne', { ADMIN_TOKEN: '' })).toBe(
      'Cannot start, 1 setting(s) to mend:\n  - DATA_DIR cannot be written to: /proc/ligne\n'
    )
  })
})
