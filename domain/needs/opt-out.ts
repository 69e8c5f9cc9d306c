import { plainWords } from '../language/normalise'
import { heardWords } from './heard-words'
import { wantsStop } from './wants'

/** One word alone, however it is written: « ARRÊT. », « stop !! », « S.T.O.P ». */
const STOP_WORDS =
  /^(?:stop+|stopall|stop all|unsubscribe|end|quit|cancel|revoke|optout|opt out|arret+e?s?|arretez|arreter|fin|desabonn\w*|desinscri\w*|stp arret\w*)$/
const START_WORDS = /^(?:start|unstop|reprendre|reprise|redemarrer|demarrer|reabonn\w*|reinscri\w*)$/

/** « Bonjour stop moi ça »: manners around what is asked for. */
const POLITE =
  /\b(?:bonjour|bonsoir|svp|stp|s il vous plait|s il te plait|merci|maintenant|moi|ca|tout|sms|messages?)\b/g

/**
 * Whether somebody asks to get no more messages, or to get them again.
 * @see Twilio's own words, which are English; French ones are for us to know
 */
export function optOutIn(text: string): 'stop' | 'start' | null {
  if (text.length > 400) return null
  const plain = plainWords(text)
  // S T O P, letter by letter.
  const joined = /^(?:[a-z] )+[a-z]$/.test(plain) ? plain.replaceAll(' ', '') : plain
  const bare = joined.replace(POLITE, ' ').replace(/\s+/g, ' ').trim()
  if (START_WORDS.test(joined)) return 'start'
  return STOP_WORDS.test(joined) || STOP_WORDS.test(bare) || wantsStop(heardWords(text)) ? 'stop' : null
}
