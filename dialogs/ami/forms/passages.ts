import { factOf } from '../../../domain/ami/knowledge'
import type { CardBlock } from '../../card'
import { readings } from '../wording'
import * as wording from './wording-forms'

/** The passages that say so, word for word, each with its right reading where the scan is wrong. */
export const passages = (factIds: readonly string[]): CardBlock[] =>
  factIds.map(factOf).flatMap(({ id, quote, section }): CardBlock[] => {
    const reading = readings[id]
    return [
      { kind: 'quote', quote: quote.replace(/\s+/g, ' '), section },
      ...(reading === undefined
        ? []
        : [{ kind: 'text', text: wording.toRead(reading), tone: 'subtle' } as const])
    ]
  })
