import net from 'node:net'

/** A TCP port of this machine that nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Waits until `happened()` is true; an error thrown by it ends the wait. */
export async function waitUntil(happened, what, withinMs = 20_000) {
  for (const end = Date.now() + withinMs; !(await happened()); ) {
    if (Date.now() > end) throw new Error(`waited ${withinMs / 1000} s for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/** Whether something on this machine accepts a connection to `port`. */
export function accepts(port) {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1')
    const answer = yes => {
      socket.destroy()
      resolve(yes)
    }
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
}
