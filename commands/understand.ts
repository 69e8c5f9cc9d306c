import { openUnderstanding } from '../app'
import { runCommand } from './command'
import { answerEachLine } from './json-lines'

const USAGE = `Usage : npm run understand -- "PAROLE"   ou   npm run understand -- --jsonl < entrée > sortie
  En entrée, une ligne par parole : {"id": "1", "utterance": "…"}.
  Ce que la ligne comprend d’une parole : le besoin, le lieu, le danger.`

async function tell(words: readonly string[]): Promise<number> {
  const understood = openUnderstanding()
  if (words.includes('--jsonl')) {
    await answerEachLine(understood)
    return 0
  }
  const utterance = words.join(' ')
  if (!utterance) {
    console.error(USAGE)
    return 1
  }
  console.log(JSON.stringify(understood({ id: '1', utterance }), null, 2))
  return 0
}

runCommand({ usage: USAGE, failed: 'La parole n’a pas pu être lue', run: tell })
