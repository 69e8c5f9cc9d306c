import { openAsking } from '../app'
import { runCommand } from './command'
import { answerEachLine } from './json-lines'

const USAGE = `Usage : npm run ask -- "QUESTION"   ou   npm run ask -- --jsonl < entrée > sortie
  En entrée, une ligne par parole : {"id": "1", "utterance": "…"}.
  Chaque ligne est une conversation à elle seule ; les questions qui se suivent se posent dans Teams.`

async function answer(words: readonly string[]): Promise<number> {
  const ask = openAsking()
  if (words.includes('--jsonl')) {
    await answerEachLine(async ({ id, utterance }) => {
      const { kind, text, factIds, sources } = await ask(utterance)
      return { id, kind, text, factIds, sources }
    })
    return 0
  }
  const question = words.join(' ')
  if (!question) {
    console.error(USAGE)
    return 1
  }
  console.log((await ask(question)).text)
  return 0
}

runCommand({ usage: USAGE, failed: 'La question n’a pas pu être lue', run: answer })
