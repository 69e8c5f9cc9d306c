import { normalise } from '../language/normalise'

/** What somebody says to be polite, and nothing else. */
export type Manners = 'greeting' | 'thanks' | 'agreed' | 'goodbye'

const GREETING = '(?:re )?bonjour|rebonjour|bonsoir|bjr|bsr|salut|slt|coucou'
const THANKS =
  'merci|mercis|mrc|je (?:vous|te) remercie|(?:c est|vous etes) (?:tres |bien |vraiment )?(?:gentil|gentille|sympa|aimable)'
const AGREED =
  'ok|okay|oki|d accord|dac|entendu|bien recu|bien note|c est (?:note|bon|parfait|compris|entendu|tres bien)|j ai compris|compris|tres bien|parfait|super|genial|top|impeccable|nickel|excellent|ca marche|ca roule|cool|bien|bon'
const GOODBYE =
  'au revoir|aurevoir|bonne (?:journee|soiree|nuit|semaine|continuation|fin de journee|annee)|bon (?:week end|weekend|apres midi|dimanche|courage)|bonnes fetes|a bientot|a plus tard|bye|ciao|adieu|a la prochaine'
/** What is said beside them, and asks for nothing. */
const BESIDE =
  'beaucoup|infiniment|mille fois|encore|a vous(?: aussi)?|a toi|vous aussi|de meme|pour tout|pour (?:votre|l|vos|ces|cette|les|la) (?:aide|reponses?|renseignements?|infos?|informations?|temps|accueil|patience|retour|gentillesse)|madame|monsieur|messieurs|mesdames|tout le monde|a tous|et|oui|voila|alors|allo'

const MANNERS = new RegExp(`^(?:(?:${GOODBYE}|${THANKS}|${GREETING}|${AGREED}|${BESIDE})(?: |$))+$`)
/** The last to leave counts most: « ok merci, au revoir » is a goodbye. */
const KINDS: readonly (readonly [Manners, RegExp])[] = [
  ['goodbye', new RegExp(`\\b(?:${GOODBYE})\\b`)],
  ['thanks', new RegExp(`\\b(?:${THANKS})\\b`)],
  ['greeting', new RegExp(`\\b(?:${GREETING})\\b`)],
  ['agreed', new RegExp(`\\b(?:${AGREED})\\b`)]
]
const LONGEST = 120
const SKIN = '(?:[\\u{1f3fb}-\\u{1f3ff}]|\\ufe0f|\\s)'
const SIGNS: readonly (readonly [Manners, RegExp])[] = [
  ['thanks', new RegExp(`^(?:(?:🙏|💐|🌹)${SKIN}*)+$`, 'u')],
  ['agreed', new RegExp(`^(?:(?:👍|👌|✅)${SKIN}*)+$`, 'u')]
]

/** Politeness alone: « bonjour », « ok merci », « bonne journée à vous aussi »; `null` where anything else is said. */
export function mannersIn(said: string): Manners | null {
  if (said.length > LONGEST || said.trim() === '') return null
  const sign = SIGNS.find(([, pattern]) => pattern.test(said))
  if (sign) return sign[0]
  const words = normalise(said)
    .replace(/[^a-z0-9?]+/g, ' ')
    .trim()
  if (!MANNERS.test(words)) return null
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
