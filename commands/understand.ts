import { createInterface } from 'node:readline'
import { openUnderstanding } from '../app'
import { runCommand } from './command'

/** One line of the batch form. @see CONTRACT, "Commands" */
interface Asked {
  /** Given back as it came. */
  readonly id: unknown
  readonly channel?: string
  readonly utterance: string
}

const USAGE = `Usage : npm run understand -- "PAROLE"   ou   npm run understand -- --jsonl < entrée > sortie
  En entrée, une ligne par parole : {"id": "1", "utterance": "…"}.
  Ce que la ligne comprend d’une parole : le besoin, le lieu, le danger.`

async function tell(words: readonly string[]): Promise<number> {
  const understood = openUnderstanding()
  if (!words.includes('--jsonl')) {
    const utterance = words.join(' ')
    if (!utterance) {
      console.error(USAGE)
      return 1
    }
    console.log(JSON.stringify(understood({ id: '1', utterance }), null, 2))
    return 0
  }
  let lineNumber = 0
  for await (const read of createInterface({ input: process.stdin })) {
    lineNumber++
    const line = read.replace(/^\uFEFF/, '')
    if (!line.trim()) continue
    const asked = askedIn(line)
    if (asked) process.stdout.write(`${JSON.stringify(understood(asked))}\n`)
    else console.error(`ligne ${lineNumber} : un objet JSON avec « id » et « utterance » est attendu`)
  }
  return 0
}

function askedIn(line: string): Asked | null {
  try {
    const parsed = JSON.parse(line) as Partial<Asked>
    const { id, utterance, channel } = parsed
    if (typeof utterance !== 'string' || id === undefined) return null
    return { id, utterance, ...(typeof channel === 'string' ? { channel } : {}) }
  } catch {
    return null
  }
}

runCommand({ usage: USAGE, failed: 'La parole n’a pas pu être lue', run: tell })
