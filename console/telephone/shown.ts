import type { Seen } from './network'
import * as wording from './wording'

/** Something that the page shows: a line at one of the telephones, or what a telephone now is. */
export type Shown =
  | { readonly type: 'line'; readonly at: 'caller' | 'conseiller'; readonly who: Who; readonly text: string }
  | {
      readonly type: 'caller'
      readonly state: 'waits' | 'is-asked' | 'talks' | 'over'
      readonly text: string
      /** How many keys end the answer, and which one does; when the line asks. */
      readonly numDigits?: number
      readonly finishOnKey?: string
    }
  | {
      readonly type: 'conseiller'
      readonly state: 'rests' | 'rings' | 'listens' | 'talks'
      readonly text: string
    }

export type Who = 'line' | 'person' | 'note'

/** What the page shows of an event. `nameOf` says whose a number is. */
export function shownOf(event: Seen, nameOf: (number: string) => string): readonly Shown[] {
  const caller = (who: Who, text: string): Shown => ({ type: 'line', at: 'caller', who, text })
  const conseiller = (who: Who, text: string): Shown => ({ type: 'line', at: 'conseiller', who, text })
  switch (event.kind) {
    case 'called':
      return [
        { type: 'caller', state: 'waits', text: wording.calling },
        { type: 'conseiller', state: 'rests', text: wording.atRest }
      ]
    case 'caller-hears':
      return [caller('line', event.text)]
    case 'caller-is-asked': {
      const { numDigits, finishOnKey = '#' } = event.asked.attributes
      const text = event.asked.verb === 'Record' ? wording.leaveAMessage : wording.yourTurn
      const keys = { ...(numDigits ? { numDigits: Number(numDigits) } : {}), finishOnKey }
      return [{ type: 'caller', state: 'is-asked', text, ...keys }]
    }
    case 'caller-answers':
      return [
        caller('person', wording.doneBy(event.move)),
        { type: 'caller', state: 'waits', text: wording.lineThinks }
      ]
    case 'rings':
      return [
        { type: 'caller', state: 'waits', text: wording.itRings },
        { type: 'conseiller', state: 'rings', text: wording.rings(nameOf(event.number), event.rank) }
      ]
    case 'picked-up':
      return [{ type: 'conseiller', state: 'listens', text: wording.pickedUp }]
    case 'whisper-heard':
      return [conseiller('line', event.text)]
    case 'whisper-is-asked':
      return [{ type: 'conseiller', state: 'listens', text: wording.acceptOrRefuse }]
    case 'whisper-answered':
      return [conseiller('person', wording.doneBy(event.move))]
    case 'bridged':
      return [
        { type: 'caller', state: 'talks', text: wording.talking },
        { type: 'conseiller', state: 'talks', text: wording.talking }
      ]
    case 'rung-off': {
      const text = wording.rungOff(event.outcome, event.seconds)
      return [
        conseiller('note', `${nameOf(event.number)} : ${text}`),
        { type: 'conseiller', state: 'rests', text: wording.atRest }
      ]
    }
    case 'application-error':
      return [caller('note', wording.applicationError(event.code))]
    case 'ended':
      // The browser stops listening at the last of these.
      return [
        { type: 'conseiller', state: 'rests', text: wording.atRest },
        caller('note', wording.ended[event.by]),
        { type: 'caller', state: 'over', text: wording.over }
      ]
  }
}
