import type { PlantedFault } from './abstract-store'
import { brokenIn, canonical, NEW_CALL, type OneCall } from './one-call'
import { stepsOf } from './steps'
import { CONSEILLERS, Violation } from './truth'

/** What was found broken, and the shortest way to it. */
export interface Found {
  readonly broken: string
  readonly path: readonly string[]
}

/** All that one call can be, whatever the others hold, and where each of its steps leads. */
interface Alone {
  readonly calls: readonly OneCall[]
  /** For each call and each set of conseillers held by others (as bits): the calls it may become. */
  readonly next: readonly (readonly (readonly { readonly name: string; readonly to: number }[])[])[]
  readonly found: Found | null
}

const MASKS = [0, 1, 2, 3] as const
const bitsOf = (held: readonly string[]) =>
  CONSEILLERS.reduce((bits, conseiller, index) => bits | (held.includes(conseiller) ? 1 << index : 0), 0)
const setOf = (bits: number) => new Set(CONSEILLERS.filter((_, index) => bits & (1 << index)))

const holds = ({ kept }: OneCall) => bitsOf(kept.held.map(({ conseiller }) => conseiller))
/** Once the caller has left, telephony has ended the leg: what is still heard of it rings nobody. */
const rings = ({ truth }: OneCall) =>
  bitsOf(truth.leg && truth.caller.at === 'waiting' ? [truth.leg.conseiller] : [])

/** One call among any number of others: breadth first, over canonical states, until there is no new one. */
export async function explored(fault: PlantedFault | null = null): Promise<Alone> {
  const calls: OneCall[] = [NEW_CALL]
  const ranks = new Map([[canonical(NEW_CALL), 0]])
  const came: { from: number; name: string }[] = [{ from: -1, name: '' }]
  const next: { name: string; to: number }[][][] = []
  const stepsWith = MASKS.map(mask => stepsOf(setOf(mask), fault))
  const pathTo = (rank: number, last: string[] = []): string[] => {
    const { from, name } = came[rank] ?? { from: -1, name: '' }
    return from < 0 ? last : pathTo(from, [name, ...last])
  }
  for (let rank = 0; rank < calls.length; rank++) {
    const call = calls[rank] ?? NEW_CALL
    const byMask: { name: string; to: number }[][] = []
    next.push(byMask)
    let looked = true
    for (const mask of MASKS) {
      // What never asked who is free goes the same way whatever the others hold.
      const same = byMask[0]
      if (mask > 0 && !looked && same) {
        byMask.push(same)
        continue
      }
      const reached: { name: string; to: number }[] = []
      byMask.push(reached)
      try {
        const steps = await (stepsWith[mask] ?? stepsOf(new Set(), fault))(call)
        if (mask === 0) looked = steps.some(step => step.looked)
        for (const { name, next: to } of steps) {
          const key = canonical(to)
          let known = ranks.get(key)
          if (known === undefined) {
            known = calls.push(to) - 1
            ranks.set(key, known)
            came.push({ from: rank, name })
            const broken = brokenIn(to)
            if (broken) return { calls, next, found: { broken, path: pathTo(known) } }
          }
          reached.push({ name, to: known })
        }
      } catch (cause) {
        if (!(cause instanceof Violation)) throw cause
        return { calls, next, found: { broken: cause.message, path: pathTo(rank) } }
      }
    }
  }
  return { calls, next, found: null }
}

/** Calls that no step ever tells apart by what they hold and ring are one (bisimulation, by refinement of a partition). */
function classesOf({ calls, next }: Alone): number[] {
  let classes = calls.map(call => holds(call) * 4 + rings(call))
  for (let count = 0; ; ) {
    const names = new Map<string, number>()
    const refined = calls.map((_, rank) => {
      const seen = (next[rank] ?? []).map(steps =>
        [...new Set(steps.map(({ to }) => classes[to]))].sort().join()
      )
      const signature = `${classes[rank]}|${seen.join('|')}`
      const known = names.get(signature) ?? names.size
      names.set(signature, known)
      return known
    })
    if (names.size === count) return refined
    count = names.size
    classes = refined
  }
}

export interface Together {
  readonly states: number
  readonly steps: number
  readonly classes: number
  readonly found: Found | null
}

/** Several calls at once, breadth first, every interleaving: who is called first, second or third makes no difference. */
export function together(alone: Alone, count: number): Together {
  const classes = classesOf(alone)
  const first = new Map<number, number>()
  for (const [rank, known] of classes.entries()) if (!first.has(known)) first.set(known, rank)
  const size = first.size
  const held: number[] = []
  const rung: number[] = []
  const next: { name: string; to: number }[][][] = []
  for (const [known, rank] of first) {
    const call = alone.calls[rank] ?? NEW_CALL
    held[known] = holds(call)
    rung[known] = rings(call)
    next[known] = (alone.next[rank] ?? []).map(steps => {
      const to = new Map(steps.map(step => [classes[step.to] ?? 0, step.name]))
      return [...to].map(([rankTo, name]) => ({ name, to: rankTo }))
    })
  }
  const keyOf = (state: readonly number[]) => state.reduce((key, known) => key * size + known, 0)
  const begin = Array.from({ length: count }, () => classes[0] ?? 0)
  const queue: number[][] = [begin]
  const came = new Map<number, { from: number; name: string }>([[keyOf(begin), { from: -1, name: '' }]])
  const pathTo = (key: number): string[] => {
    const path: string[] = []
    for (let step = came.get(key); step && step.from >= 0; step = came.get(step.from)) path.unshift(step.name)
    return path
  }
  let steps = 0
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] ?? begin
    const here = keyOf(state)
    for (const [index, known] of state.entries()) {
      const others = state.filter((_, other) => other !== index)
      const mask = others.reduce((bits, other) => bits | (held[other] ?? 0), 0)
      for (const { name, to } of next[known]?.[mask] ?? []) {
        steps++
        const reached = [...others, to].sort((left, right) => left - right)
        const key = keyOf(reached)
        if (came.has(key)) continue
        came.set(key, { from: here, name })
        const broken =
          clash(reached, held, 'I3: two calls hold one conseiller') ??
          clash(reached, rung, 'I3: one telephone is rung twice at once')
        if (broken) return { states: came.size, steps, classes: size, found: { broken, path: pathTo(key) } }
        queue.push(reached)
      }
    }
  }
  return { states: came.size, steps, classes: size, found: null }
}

function clash(state: readonly number[], bits: readonly number[], what: string): string | null {
  let seen = 0
  for (const known of state) {
    const own = bits[known] ?? 0
    if (seen & own) return what
    seen |= own
  }
  return null
}
