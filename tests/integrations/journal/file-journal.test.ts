import { appendFileSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JournalledTurn } from '../../../domain/ports/journal'
import { fileJournal } from '../../../integrations/journal/file-journal'

/** No process has this number: the largest a Linux machine gives is 4 194 304. */
const GONE = 9_999_999

const CALL = `CA${'1'.repeat(32)}`

const turn = (id: string, at = '2026-11-24T10:00:00Z'): JournalledTurn => ({
  id,
  callSid: CALL,
  at: new Date(at),
  events: [{ type: 'ended', at: new Date(at), durationSeconds: 12 }],
  answers: [{ question: '1:need', body: '<Response/>' }],
  promises: [],
  availability: [{ conseillerId: 'k1', state: 'paused', until: new Date(at), channel: 'phone' }]
})

describe('the journal of turns that wait for the store', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const files = () => readdirSync(folder)
  /** What a process leaves when it is killed: its file, under the number of a process that is no more. */
  function orphan(): string {
    const [name = ''] = files()
    const left = join(folder, name.replace(/^journal-\d+/, `journal-${GONE}`))
    renameSync(join(folder, name), left)
    return left
  }

  it('leaves no file where nothing waits, and one that its owner alone can read where something does', async () => {
    const journal = fileJournal(folder)
    expect(files()).toEqual([])
    await journal.append(turn('a'))
    expect(statSync(join(folder, files()[0] ?? '')).mode & 0o777).toBe(0o600)
    await journal.settle('a')
    expect(files()).toEqual([])
    await journal.close()
  })

  it('gives what a killed process left to the next one, dates and all, but not what was settled', async () => {
    const killed = fileJournal(folder)
    await killed.append(turn('a'))
    await killed.append(turn('b', '2026-11-24T10:00:01Z'))
    await killed.settle('a')
    await killed.close()
    orphan()
    const next = fileJournal(folder)
    await next.adopt()
    expect(next.waiting(CALL)).toEqual([turn('b', '2026-11-24T10:00:01Z')])
    await next.settle('b')
    expect(files()).toEqual([])
    await next.close()
  })

  it('gives it to one of two processes that start together', async () => {
    const killed = fileJournal(folder)
    await killed.append(turn('a'))
    await killed.close()
    orphan()
    const [one, other] = [fileJournal(folder), fileJournal(folder)]
    await Promise.all([one.adopt(), other.adopt()])
    expect([...one.waiting(CALL), ...other.waiting(CALL)].map(({ id }) => id)).toEqual(['a'])
    await one.close()
    await other.close()
  })

  it('gives what a process left before the machine began anew, though another program has its number now', async () => {
    const killed = fileJournal(folder)
    await killed.append(turn('a'))
    await killed.close()
    const [name = ''] = files()
    renameSync(join(folder, name), join(folder, name.replace(/^journal-\d+/, `journal-${process.ppid}`)))
    const next = fileJournal(folder)
    await next.adopt()
    expect(next.waiting(CALL).map(({ id }) => id)).toEqual(['a'])
    await next.close()
  })

  it('keeps what it cannot read, and reads it when it can', async () => {
    const killed = fileJournal(folder)
    await killed.append(turn('a'))
    await killed.close()
    const left = orphan()
    // It leads to a disk that is not there yet.
    const elsewhere = `${folder}-elsewhere`
    renameSync(left, elsewhere)
    symlinkSync(`${elsewhere}-later`, left)
    const next = fileJournal(folder)
    const after = fileJournal(folder)
    await after.append(turn('b', '2026-11-24T10:00:01Z'))
    await after.close()
    for (let times = 0; times < 2; times++) await expect(next.adopt()).rejects.toThrow('ENOENT')
    expect(next.waiting(CALL).map(({ id }) => id)).toEqual(['b'])
    renameSync(elsewhere, `${elsewhere}-later`)
    await next.adopt()
    expect(next.waiting(CALL).map(({ id }) => id)).toEqual(['a', 'b'])
    for (const id of ['a', 'b']) await next.settle(id)
    expect(files()).toEqual([])
    await next.close()
    rmSync(`${elsewhere}-later`)
  })

  it('gives the turns of a call, oldest first, and calls until nothing of theirs waits', async () => {
    const journal = fileJournal(folder)
    const other = { ...turn('c'), callSid: `CA${'2'.repeat(32)}` }
    for (const one of [turn('b', '2026-11-24T10:00:01Z'), other, turn('a')]) await journal.append(one)
    // The same promise, made again.
    await journal.append(turn('a'))
    expect([...journal.calls()]).toEqual([CALL, other.callSid])
    expect(journal.waiting(CALL).map(({ id }) => id)).toEqual(['a', 'b'])
    await journal.settle('a')
    await journal.settle('b')
    expect([...journal.calls()]).toEqual([other.callSid])
    expect([journal.size(), journal.waiting(CALL)]).toEqual([1, []])
    await journal.close()
  })

  it('does not count a last line that was cut short: nobody was answered from it', async () => {
    const killed = fileJournal(folder)
    await killed.append(turn('a'))
    await killed.close()
    appendFileSync(orphan(), '{"turn":{"id":"b","callSid":"CA')
    const next = fileJournal(folder)
    await next.adopt()
    expect(next.waiting(CALL).map(({ id }) => id)).toEqual(['a'])
    await next.close()
  })

  it('leaves the file of a living process alone', async () => {
    const living = fileJournal(folder)
    await living.append(turn('a'))
    const other = fileJournal(folder)
    await other.adopt()
    expect(other.waiting(CALL)).toEqual([])
    await living.close()
    await other.close()
  })
})
