import { createInterface } from 'node:readline'

/** One line of the batch form. @see CONTRACT, "Commands" */
export interface Asked {
  /** Given back as it came. */
  readonly id: unknown
  readonly channel?: string
  readonly utterance: string
}

/** Answers each line of the standard input by a line of its own; what is no question is told, and the others go on. */
export async function answerEachLine(answer: (asked: Asked) => object | Promise<object>): Promise<void> {
  let lineNumber = 0
  for await (const read of createInterface({ input: process.stdin })) {
    lineNumber++
    const line = read.replace(/^\uFEFF/, '')
    if (!line.trim()) continue
    const asked = askedIn(line)
    if (asked) process.stdout.write(`${JSON.stringify(await answer(asked))}\n`)
    else console.error(`ligne ${lineNumber} : un objet JSON avec « id » et « utterance » est attendu`)
  }
}

function askedIn(line: string): Asked | null {
  try {
    const { id, utterance, channel } = JSON.parse(line) as Partial<Asked>
    if (typeof utterance !== 'string' || id === undefined) return null
    return { id, utterance, ...(typeof channel === 'string' ? { channel } : {}) }
  } catch {
    return null
  }
}
