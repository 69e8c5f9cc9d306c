import type { CallEvent } from '../../integrations/telephony/people'
import * as wording from './wording'

const WIDTH = 100
const MARGIN = 12

/** One event of a call as lines of a transcript; none for what only matters to whoever is at the keyboard. */
export function transcribed(event: CallEvent): readonly string[] {
  switch (event.kind) {
    case 'called':
      return aside('☎', wording.called(wording.spelled(event.to)))
    case 'caller-hears':
      return said(wording.LINE, `« ${event.text} »`)
    case 'caller-answers':
      return said(wording.CALLER, wording.move(event.move))
    case 'rings':
      return aside('♪', wording.rings(wording.spelled(event.number), event.rank))
    case 'picked-up':
      return aside('·', wording.pickedUp)
    case 'whisper-heard':
      return said(wording.CONSEILLER, `entend « ${event.text} »`)
    case 'whisper-answered':
      return said(wording.CONSEILLER, wording.move(event.move))
    case 'bridged':
      return aside('●', wording.bridged)
    case 'rung-off':
      return aside('·', wording.rungOff(event.outcome, event.seconds))
    case 'application-error':
      return aside('!', wording.applicationError(event.code, event.reason))
    case 'ended':
      return aside('☎', wording.ended(event.by))
    case 'caller-is-asked':
    case 'whisper-is-asked':
      return []
  }
}

/** A line of dialogue: who, then what, folded. */
export const said = (who: string, words: string) => folded(who.padEnd(MARGIN), words)

const aside = (sign: string, words: string) => folded(sign.padEnd(3), words)

function folded(margin: string, words: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  // Only ordinary spaces: the ones that French puts before « ? » do not break.
  for (const word of words.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (margin.length + longer.length > WIDTH && line !== '') {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line].map((folds, rank) => (rank === 0 ? margin : ' '.repeat(margin.length)) + folds)
}
