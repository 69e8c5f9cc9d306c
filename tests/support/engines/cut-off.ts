import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * A cable that can be cut: it stands between the product and a server.
 *
 * `up` passes everything on; `dead` refuses and drops connections, as a machine that is gone; `silent` accepts, and passes
 * nothing on in either direction, as a firewall that swallows; `deaf` loses what the server answers, `mute` what it is asked.
 */
export type CableState = 'up' | 'dead' | 'silent' | 'deaf' | 'mute'

/**
 * Puts a cable before the server of an address.
 *
 * @param sendsAgain  what was lost arrives when the cable is `up` again, however late: TCP sends again what was not acknowledged
 * @returns the address by the cable, and how to cut it
 */
export async function cableTo(url: string, usualPort: number, { sendsAgain = false } = {}) {
  const server = new URL(url)
  let state: CableState = 'up'
  const open = new Set<Socket>()
  /** What is to be done once the cable is up again, oldest first. */
  let keptBack: (() => void)[] = []
  const passes = (direction: 'asked' | 'answered') =>
    state === 'up' || (direction === 'asked' ? state === 'deaf' : state === 'mute')

  const listener: Server = createServer(near => {
    if (state === 'dead') {
      near.destroy()
      return
    }
    const far = connect(Number(server.port || usualPort), server.hostname)
    for (const [from, to, direction] of [
      [near, far, 'asked'],
      [far, near, 'answered']
    ] as const) {
      open.add(from)
      from.on('data', chunk => {
        if (passes(direction)) to.write(chunk)
        else if (sendsAgain) keptBack.push(() => to.write(chunk))
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        open.delete(from)
        // A cut cable tells nobody, yet, that the other end has hung up.
        if (state === 'up' || state === 'dead') to.destroy()
        else if (sendsAgain) keptBack.push(() => to.end())
      })
    }
  })
  await new Promise<void>(listening => listener.listen(0, '127.0.0.1', listening))
  const { port } = listener.address() as AddressInfo // listening on a port, so not a pipe's string
  const byCable = new URL(url)
  byCable.hostname = '127.0.0.1'
  byCable.port = String(port)
  return {
    url: byCable.href,
    set(next: CableState) {
      state = next
      if (next === 'dead') {
        keptBack = []
        for (const socket of open) socket.destroy()
      }
      if (next !== 'up') return
      const late = keptBack
      keptBack = []
      for (const arrives of late) arrives()
    },
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise<void>(closed => listener.close(() => closed()))
    }
  }
}

export type Cable = Awaited<ReturnType<typeof cableTo>>
