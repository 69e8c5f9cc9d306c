import { createInterface } from 'node:readline'
import { openAsking } from '../app'

/** One line of the batch form. @see CONTRACT, "Commands" */
interface Asked {
  /** Given back as it came. */
  readonly id: unknown
  readonly utterance: string
}

const USAGE = 'Usage : npm run ask -- "QUESTION"   ou   npm run ask -- --jsonl < entrée > sortie'

async function main(): Promise<void> {
  const words = process.argv.slice(2).filter(argument => argument !== '--')
  const ask = openAsking()
  if (!words.includes('--jsonl')) {
    const question = words.join(' ')
    if (!question) {
      console.error(USAGE)
      process.exitCode = 1
      return
    }
    console.log((await ask(question)).text)
    return
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
}

function askedIn(line: string): Asked | null {
  try {
    const { id, utterance } = JSON.parse(line) as Partial<Asked>
    return typeof utterance === 'string' && id !== undefined ? { id, utterance } : null
  } catch {
    return null
  }
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
})
