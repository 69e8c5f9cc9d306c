import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A server that speaks Redis's protocol beside a real one: what it does not answer itself, the real one answers. */
export interface RedisFace {
  readonly url: string
  close(): Promise<void>
}

type Reply = string | number | readonly Reply[]

/** @see Redis serialization protocol specification, version 2 */
const encoded = (reply: Reply): string => {
  if (typeof reply === 'number') return `:${reply}\r\n`
  if (typeof reply === 'string') return `$${Buffer.byteLength(reply)}\r\n${reply}\r\n`
  return `*${reply.length}\r\n${reply.map(encoded).join('')}`
}

/** The commands of a chunk: clients send arrays of texts, and those of these tests whole. */
function commandsIn(text: string): { words: string[]; raw: string }[] {
  const found: { words: string[]; raw: string }[] = []
  for (let at = 0; text[at] === '*'; ) {
    const began = at
    const line = () => {
      const end = text.indexOf('\r\n', at)
      const read = text.slice(at, end)
      at = end + 2
      return read
    }
    const count = Number(line().slice(1))
    const words = Array.from({ length: count }, () => {
      const length = Number(line().slice(1))
      const word = text.slice(at, at + length)
      at += length + 2
      return word
    })
    found.push({ words, raw: text.slice(began, at) })
  }
  return found
}

async function faceOf(
  answer: (command: string, port: number) => Reply | undefined,
  server: string | null
): Promise<RedisFace> {
  const open = new Set<Socket>()
  const listener = createServer(near => {
    open.add(near)
    near.on('error', () => undefined)
    const far = server ? connect(Number(new URL(server).port), '127.0.0.1') : null
    if (far) {
      open.add(far)
      far.on('error', () => undefined)
      far.on('data', chunk => near.write(chunk))
      far.on('close', () => near.destroy())
      near.on('close', () => far.destroy())
    }
    near.on('data', chunk => {
      for (const { words, raw } of commandsIn(chunk.toString('latin1'))) {
        const reply = answer(words.join(' ').toLowerCase(), port)
        if (reply !== undefined) near.write(encoded(reply))
        else if (far) far.write(Buffer.from(raw, 'latin1'))
        else near.write('+OK\r\n')
      }
    })
  })
  await new Promise<void>(listening => listener.listen(0, '127.0.0.1', listening))
  const { port } = listener.address() as AddressInfo // listening on a port, so not a pipe's string
  return {
    url: `redis://127.0.0.1:${port}`,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise<void>(closed => listener.close(() => closed()))
    }
  }
}

/** A node of a cluster of one node: all slots are its own. */
export const clusterNode = (server: string): Promise<RedisFace> =>
  faceOf((command, port) => {
    if (command === 'cluster slots') return [[0, 16_383, ['127.0.0.1', port, 'n'.repeat(40)]]]
    if (command === 'cluster info') return 'cluster_state:ok\r\n'
    return command === 'readonly' ? 'OK' : undefined
  }, server)

/** A sentinel that knows one master by its name. */
export const sentinelOf = (name: string, server: () => string): Promise<RedisFace> =>
  faceOf(command => {
    if (command === `sentinel get-master-addr-by-name ${name}`) return ['127.0.0.1', new URL(server()).port]
    if (command.startsWith('sentinel')) return []
    return command.startsWith('info') ? 'loading:0\r\n' : undefined
  }, null)
