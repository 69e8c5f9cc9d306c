import type { Heard } from '../dialog'

/** Why a question is asked again: nobody is told that they were not heard who have just pressed a key. */
export type Trouble = 'silence' | 'not-understood' | 'wrong-key'

export const troubleOf = ({ keys, text }: Pick<Heard, 'keys' | 'text'>): Trouble => {
  if (keys) return 'wrong-key'
  return text ? 'not-understood' : 'silence'
}
