import { lanes } from '../../../bots/messages/lanes'

/** Work that ends when it is told to. */
function work(name: string, begun: string[]) {
  let end = () => {}
  const done = new Promise<void>(resolve => {
    end = resolve
  })
  return {
    end: () => end(),
    run: async () => {
      begun.push(name)
      await done
      return name
    }
  }
}
const settled = () => new Promise(resolve => setImmediate(() => setImmediate(resolve)))

describe('who writes much, and everybody else', () => {
  it('everybody else is answered at once; who writes much one at a time, when nobody else is', async () => {
    const { quick, slow } = lanes(10)
    const begun: string[] = []
    const [honest, other, first, second] = ['honest', 'other', 'first', 'second'].map(name =>
      work(name, begun)
    )
    if (!honest || !other || !first || !second) throw new Error('four works')
    const answers = [quick(honest.run), slow(first.run), slow(second.run), quick(other.run)]
    await settled()
    expect(begun).toEqual(['honest', 'other'])
    honest.end()
    await settled()
    expect(begun).toEqual(['honest', 'other'])
    other.end()
    await settled()
    expect(begun).toEqual(['honest', 'other', 'first'])
    first.end()
    second.end()
    expect(await Promise.all(answers)).toEqual(['honest', 'first', 'second', 'other'])
  })

  it('who writes much is answered all the same after three seconds, and turned away where too many wait', async () => {
    let clock = 0
    const { quick, slow } = lanes(1, () => clock)
    const begun: string[] = []
    const [long, short, first] = ['long', 'short', 'first'].map(name => work(name, begun))
    if (!long || !short || !first) throw new Error('three works')
    const honest = quick(long.run)
    const waits = slow(first.run)
    expect(await slow(() => Promise.resolve('never'))).toBeNull()
    clock = 3_000
    const another = quick(short.run)
    short.end()
    await another
    await settled()
    expect(begun).toEqual(['long', 'short', 'first'])
    first.end()
    expect(await waits).toBe('first')
    long.end()
    await honest
  })

  it('a work that fails leaves the lane to the next', async () => {
    const { slow } = lanes(10)
    const failing = slow(() => Promise.reject(new Error('no store')))
    const after = slow(() => Promise.resolve('after'))
    await expect(failing).rejects.toThrow('no store')
    expect(await after).toBe('after')
  })
})
