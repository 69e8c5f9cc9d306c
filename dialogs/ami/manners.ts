import { normalise } from '../../domain/language/normalise'
import { dangerIn } from '../../domain/needs/danger'
import { heardWords } from '../../domain/needs/heard-words'
import { mannersIn } from '../../domain/needs/manners'
import type { Answer } from '../answer'
import * as wording from './wording'

const plain = (kind: Answer['kind'], text: string, extra: Partial<Answer> = {}): Answer => ({
  kind,
  text,
  factIds: [],
  sources: [],
  ...extra
})

/** Longer ones are pasted documents, not questions. */
const LONGEST = 2_000

const HELLO =
  /^(?:bonjour|bonsoir|salut|hello|coucou|bjr|slt|bonjour a tous|re bonjour|aide|menu|help)(?: (?:madame|monsieur|toi|vous))?$/
const WHO =
  /^(?:(?:vous etes|tu es|c est) (?:qui|quoi)|(?:qui|qu) (?:etes vous|es tu|est ce que vous etes)|a quoi (?:servez vous|sers tu)|(?:que|qu est ce que vous) (?:savez|pouvez) (?:vous )?faire|vous (?:faites|savez faire) quoi|je parle a (?:qui|un robot|une machine))$/
const THANKS =
  /^(?:(?:ok|d accord|super|parfait|tres bien|top|bien) ?)*(?:merci(?: (?:beaucoup|bien|a vous|pour tout|infiniment))?|ok|d accord|parfait|super)$/
/** Little words of other languages; two of them and no French one make another language. */
const FOREIGN =
  /\b(?:the|how|what|who|can|is|are|does|much|which|for|with|my|we|you|como|cuanto|quien|puede|para|los|las|und|wie|ist|der|das|kann|wir|che|quanto|chi|puo|sono|quem|pode)\b/g
const FRENCH =
  /\b(?:le|la|les|un|une|des|du|est|et|on|nous|vous|je|il|elle|qui|que|quoi|quel\w*|combien|comment|pour|dans|avec|au|aux|ce|cette|sur|pas|peut|faut|notre|quand|ou)\b/

/** What is answered before anything is understood; `null` where there is a question to understand. */
export function beforeUnderstanding(said: string): Answer | null {
  if (!/[\p{L}\p{N}]/u.test(said)) return welcome(wording.nothingSaid)
  const danger = dangerIn(heardWords(said), false)
  if (danger) return plain('out_of_scope', wording.danger(danger))
  if (said.length > LONGEST) return plain('clarify', wording.tooLong)
  const words = normalise(said)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (HELLO.test(words) || WHO.test(words)) return welcome(wording.hello)
  if (THANKS.test(words)) return welcome(wording.thanks)
  const manners = mannersIn(said)
  // Whoever takes leave is not shown a menu.
  if (manners === 'goodbye') return plain('clarify', wording.goodbye)
  if (manners) return welcome(manners === 'greeting' ? wording.hello : wording.thanks)
  const letters = said.match(/\p{L}/gu) ?? []
  const latin = said.match(/\p{Script=Latin}/gu) ?? []
  if (letters.length > 0 && latin.length * 2 < letters.length) return plain('out_of_scope', wording.notFrench)
  if ((words.match(FOREIGN) ?? []).length >= 2 && !FRENCH.test(words))
    return plain('out_of_scope', wording.notFrench)
  return null
}

const welcome = (text: string): Answer =>
  plain('clarify', text, { choices: wording.suggested.map(label => ({ label, text: label })) })
