import { createInterface } from 'node:readline'
import { openAsking } from '../app'
import { runCommand } from './command'

/** One line of the batch form. @see CONTRACT, "Commands" */
interface Asked {
  /** Given back as it came. */
  readonly id: unknown
  readonly utterance: string
}

const USAGE = `Usage : npm run ask -- "QUESTION"   ou   npm run ask -- --jsonl < entrée > sortie
  En entrée, une ligne par parole : {"id": "1", "utterance": "…"}.
  Chaque ligne est une conversation à elle seule ; les questions qui se suivent se posent dans Teams.`

async function answer(words: readonly string[]): Promise<number> {
  const ask = openAsking()
  if (!words.includes('--jsonl')) {
    const question = words.join(' ')
    if (!question) {
      console.error(USAGE)
      return 1
    }
    console.log((await ask(question)).text)
    return 0
  }
  let lineNumber = 0
  for await (const read of createInterface({ input: process.stdin })) {
    lineNumber++
    const line = read.replace(/^\uFEFF/, '')
    if (!line.trim()) continue
    const asked = askedIn(line)
    if (!asked) {
      console.error(`ligne ${lineNumber} : un objet JSON avec « id » et « utterance » est attendu`)
      continue
    }
    const { kind, text, factIds, sources } = await ask(asked.utterance)
    process.stdout.write(`${JSON.stringify({ id: asked.id, kind, text, factIds, sources })}\n`)
  }
  return 0
}

function askedIn(line: string): Asked | null {
  try {
    const { id, utterance } = JSON.parse(line) as Partial<Asked>
    return typeof utterance === 'string' && id !== undefined ? { id, utterance } : null
  } catch {
    return null
  }
}

runCommand({ usage: USAGE, failed: 'La question n’a pas pu être lue', run: answer })
