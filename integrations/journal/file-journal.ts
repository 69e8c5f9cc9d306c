import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { CallEvent } from '../../domain/calls/call'
import type { Journal, JournalledTurn } from '../../domain/ports/journal'
import type { Offer } from '../../domain/ports/offers'

/** Its process, and when that one began. */
const FILE = /^journal-(\d+)(?:\.(\d+))?-[\w-]+\.jsonl$/

/** Journals that processes of this program write at this moment: not left behind by anybody. */
const live = new Set<string>()

type Line = { readonly settled: string } | { readonly turn: JournalledTurn }

/**
 * The journal of one process: a file of JSON lines in `folder`, each flushed to disk before it counts. Made at the first turn
 * and taken away once everything in it is settled: most of the time there is none.
 *
 * It may hold the number of somebody who was promised a call-back: it is readable by its owner alone, and short-lived.
 */
export function fileJournal(folder: string): Journal {
  const own = join(folder, freshName())
  const turns = new Map<string, JournalledTurn>()
  /** The same, by call, oldest first. An outage may last, and each webhook asks what waits of its call. */
  const ofCalls = new Map<string, readonly JournalledTurn[]>()
  /** Files of processes that are no more, deleted once all their turns are settled. */
  const adopted = new Set<string>()
  let handle: FileHandle | null = null
  /** A line may have been cut short, by a full disk: the next one starts afresh. */
  let torn = false
  let last: Promise<void> = Promise.resolve()
  let adopting = 0
  live.add(own)

  const others = ({ callSid, id }: JournalledTurn) =>
    (ofCalls.get(callSid) ?? []).filter(one => one.id !== id)
  function keep(turn: JournalledTurn): void {
    turns.set(turn.id, turn)
    const inOrder = [...others(turn), turn].sort((one, other) => one.at.getTime() - other.at.getTime())
    ofCalls.set(turn.callSid, inOrder)
  }
  function drop(turn: JournalledTurn): void {
    turns.delete(turn.id)
    const left = others(turn)
    if (left.length > 0) ofCalls.set(turn.callSid, left)
    else ofCalls.delete(turn.callSid)
  }

  /** One after the other: lines never mix. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    last = done.then(
      () => undefined,
      () => undefined
    )
    return done
  }
  const write = async (line: Line, { flushed }: { readonly flushed: boolean }) => {
    if (!handle) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      handle = await open(own, 'a', 0o600)
      await flushFolder(folder)
    }
    const text = `${torn ? '\n' : ''}${JSON.stringify(line)}\n`
    torn = true
    await handle.appendFile(text)
    if (flushed) await handle.datasync()
    torn = false
  }
  /** A long file is read a piece at a time: callers are answered meanwhile, and their turns flushed. */
  async function take(name: string): Promise<void> {
    const [, pid, began] = FILE.exec(name) ?? []
    const file = join(folder, name)
    if (!pid || live.has(file) || isAlive(Number(pid), began)) return
    // Whoever renames it has it: two processes that start together do not both write it to the store.
    const mine = join(folder, freshName())
    try {
      renameSync(file, mine)
    } catch {
      return
    }
    live.add(mine)
    try {
      const left = await turnsIn(mine)
      await inTurn(async () => {
        for (const turn of left) keep(turn)
        adopted.add(mine)
      })
    } catch (cause) {
      // It may be readable another time: it is looked at again, as the file of nobody.
      live.delete(mine)
      throw cause
    }
  }
  async function sweep() {
    if (turns.size > 0) return
    await handle?.close()
    handle = null
    rmSync(own, { force: true })
    for (const file of adopted) rmSync(file, { force: true })
    adopted.clear()
  }

  return {
    append: turn =>
      inTurn(async () => {
        keep(turn)
        await write({ turn }, { flushed: true })
      }),
    size: () => turns.size,
    waiting: callSid => ofCalls.get(callSid) ?? [],
    calls: () => ofCalls.keys(),
    isAdopting: () => adopting > 0,
    settle: id =>
      inTurn(async () => {
        const turn = turns.get(id)
        if (!turn) return
        drop(turn)
        // Where this is lost, or the disk is full, the turn is written again, which changes nothing.
        if (turns.size > 0) await write({ settled: id }, { flushed: false }).catch(() => undefined)
        await sweep()
      }),
    async adopt() {
      const faults: unknown[] = []
      adopting++
      for (const name of namesIn(folder)) await take(name).catch(cause => faults.push(cause))
      adopting--
      await inTurn(sweep)
      if (faults.length > 0) throw faults[0]
    },
    close: () =>
      inTurn(async () => {
        await handle?.close()
        handle = null
        for (const file of [own, ...adopted]) live.delete(file)
      })
  }
}

/** A new file is on disk once its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  await opened.sync().finally(() => opened.close())
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const freshName = () => {
  const began = beginningOf(process.pid)
  return `journal-${process.pid}${began ? `.${began}` : ''}-${randomUUID()}.jsonl`
}

/**
 * Whether the process of this machine that has this number lives, and is the one that began then: numbers are given again, after
 * the machine itself has begun anew above all. In a container each one has the number of the one before it: ours is ours.
 */
function isAlive(pid: number, began: string | undefined): boolean {
  if (pid === process.pid) return false
  const now = began && beginningOf(pid)
  if (now) return now === began
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return (cause as { code?: string }).code === 'EPERM'
  }
}

/** When a process began, in ticks of its machine; `null` where the system does not say. One that is over lives no more. @see proc_pid_stat(5) */
function beginningOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Its name, in parentheses, may hold any character: what follows it is counted from there.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'over' : (fields[19] ?? null)
  } catch {
    return null
  }
}

/** Every turn of a file that is not settled. A last line cut short was never answered to anybody: it does not count. */
async function turnsIn(file: string): Promise<Iterable<JournalledTurn>> {
  const turns = new Map<string, JournalledTurn>()
  const note = (line: string) => {
    const read = lineOf(line)
    if (!read) return
    if ('settled' in read) turns.delete(read.settled)
    else turns.set(read.turn.id, withDates(read.turn))
  }
  let cut = ''
  for await (const piece of createReadStream(file, 'utf8')) {
    const lines = `${cut}${piece}`.split('\n')
    cut = lines.pop() ?? ''
    for (const line of lines) note(line)
  }
  note(cut)
  return turns.values()
}

function lineOf(text: string): Line | null {
  try {
    return text ? (JSON.parse(text) as Line) : null // written by `write`
  } catch {
    return null
  }
}

const dateOf = (value: unknown) => new Date(value as string) // JSON has no dates
const withDates = (turn: JournalledTurn): JournalledTurn => ({
  ...turn,
  at: dateOf(turn.at),
  events: turn.events.map(event => ({ ...event, at: dateOf(event.at) }) as CallEvent),
  availability: turn.availability.map(said => ({ ...said, until: said.until && dateOf(said.until) })),
  ...(turn.held && { held: turn.held.map(one => ({ ...one, until: dateOf(one.until) })) }),
  promises: turn.promises.map(
    (offer): Offer => ({
      ...offer,
      createdAt: dateOf(offer.createdAt),
      dueAt: offer.dueAt && dateOf(offer.dueAt)
    })
  )
})
