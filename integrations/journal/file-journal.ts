import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { CallEvent } from '../../domain/calls/call'
import type { Journal, JournalledTurn } from '../../domain/ports/journal'
import type { Offer } from '../../domain/ports/offers'

const FILE = /^journal-(\d+)-[\w-]+\.jsonl$/

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
  const own = join(folder, `journal-${process.pid}-${randomUUID()}.jsonl`)
  const turns = new Map<string, JournalledTurn>()
  /** Files of processes that are no more, deleted once all their turns are settled. */
  const adopted = new Set<string>()
  let handle: FileHandle | null = null
  /** A line may have been cut short, by a full disk: the next one starts afresh. */
  let torn = false
  let last: Promise<void> = Promise.resolve()
  live.add(own)

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
        turns.set(turn.id, turn)
        await write({ turn }, { flushed: true })
      }),
    size: () => turns.size,
    waiting: callSid =>
      [...turns.values()]
        .filter(turn => callSid === undefined || turn.callSid === callSid)
        .sort((one, other) => one.at.getTime() - other.at.getTime()),
    settle: id =>
      inTurn(async () => {
        if (!turns.delete(id)) return
        // Where this is lost, or the disk is full, the turn is written again, which changes nothing.
        if (turns.size > 0) await write({ settled: id }, { flushed: false }).catch(() => undefined)
        await sweep()
      }),
    adopt: () =>
      inTurn(async () => {
        for (const name of namesIn(folder)) {
          const [, pid] = FILE.exec(name) ?? []
          const file = join(folder, name)
          if (!pid || live.has(file) || isAlive(Number(pid))) continue
          // Whoever renames it has it: two processes that start together do not both write it to the store.
          const mine = join(folder, `journal-${process.pid}-${randomUUID()}.jsonl`)
          try {
            renameSync(file, mine)
          } catch {
            continue
          }
          live.add(mine)
          adopted.add(mine)
          for (const turn of turnsIn(readFileSync(mine, 'utf8'))) turns.set(turn.id, turn)
        }
        await sweep()
      }),
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

/** Whether another process of this machine lives. In a container each one has the number of the one before it: ours is ours. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return (cause as { code?: string }).code === 'EPERM'
  }
}

/** Every turn of a file that is not settled. A last line cut short was never answered to anybody: it does not count. */
function turnsIn(text: string): JournalledTurn[] {
  const turns = new Map<string, JournalledTurn>()
  for (const line of text.split('\n')) {
    const read = lineOf(line)
    if (!read) continue
    if ('settled' in read) turns.delete(read.settled)
    else turns.set(read.turn.id, withDates(read.turn))
  }
  return [...turns.values()]
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
