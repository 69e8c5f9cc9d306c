import { normalise } from './normalise'

/** Languages in which somebody who does not write French is answered. */
export type ForeignLanguage = 'en' | 'ar' | 'es' | 'pt' | 'tr' | 'uk'

const words = (text: string) => new Set(text.split(' '))

/** Words that are everyday ones there, and no French word: `me`, `a`, `de` tell nothing. */
const OWN: Readonly<Record<'en' | 'es' | 'pt' | 'tr', ReadonlySet<string>>> = {
  en: words(
    'hello hi hey help please need thanks thank you i my the with have is are can can t do does how what where when want live near need computer phone online tax taxes speak english need to for in and an appointment address near help'
  ),
  es: words(
    'hola ayuda necesito por favor gracias buenos buenas dias tardes donde como cuando quiero puedo puede mi tengo vivo cerca ordenador telefono ayudar ayudarme usted hablo espanol hacer para con una el los las cita impuestos tramite'
  ),
  pt: words(
    'ola ajuda preciso por favor obrigado obrigada bom boa dia tarde onde como quando quero posso pode meu minha tenho moro vivo perto computador telefone ajudar voce falo portugues fazer para com uma os nao sim impostos'
  ),
  tr: words(
    'merhaba selam yardim lutfen tesekkurler tesekkur ederim ihtiyacim var nerede nasil ne zaman istiyorum benim oturuyorum yasiyorum bilgisayar telefon turkce konusuyorum icin ve bir degil evet hayir vergi bana iyi gunler'
  )
}
/** Everyday French words: with them, a foreign word is a name or a loan. */
const FRENCH = words(
  'je j tu il elle on nous vous ils le la les l un une des du de d et ou est es suis ai a mon ma mes pour avec dans sur au aux pas plus que qui quoi comment bonjour bonsoir salut merci svp aide aider impots besoin ca caf carte ordinateur telephone rendez ou'
)

/**
 * The language of somebody who does not write French; `null` for French, for names and codes alone, and for any other language.
 * Cyrillic is answered in Ukrainian.
 */
export function foreignLanguage(text: string): ForeignLanguage | null {
  const sample = text.slice(0, 300)
  if (/\p{Script=Arabic}{2}/u.test(sample)) return 'ar'
  if (/\p{Script=Cyrillic}{2}/u.test(sample)) return 'uk'
  if (isFrench(sample)) return null
  const said = wordsOf(sample)
  let best: ForeignLanguage | null = null
  let most = 0
  for (const [language, own] of Object.entries(OWN)) {
    const count = [...said].filter(word => own.has(word)).length
    if (count > most) {
      best = language as ForeignLanguage // a key of OWN
      most = count
    }
  }
  return best
}

/** French words that the other languages have too. */
const SHARED = words('a es de la on les que un un des ma me mes')
const isShared = (word: string) => SHARED.has(word)

/** Words that French has too, or that a place is called: alone they tell no language. */
const AMBIGUOUS = words(
  'taxes tax the is an in do are and for near online phone help hello hi var ne ve para com con una uma los tarde dia si os'
)

/** The words of a text, in plain letters. */
const wordsOf = (text: string) =>
  new Set(
    normalise(text)
      .replace(/ı/g, 'i')
      .split(/[^a-z]+/)
      .filter(Boolean)
  )

/** What whoever lives in France calls by its French name, whatever they speak. */
const NAMES = words('caf impots carte rendez vous bonjour merci svp')
/** So many words of another language stand against a French name or two. */
const MANY = 4

/** Whether everyday French words stand in a text. */
export function isFrench(text: string): boolean {
  const said = [...wordsOf(text.slice(0, 300))]
  const french = said.filter(word => FRENCH.has(word) && !isShared(word))
  if (french.length === 0) return false
  if (!french.every(word => NAMES.has(word))) return true
  const most = Math.max(
    ...Object.values(OWN).map(own => said.filter(word => own.has(word) && !AMBIGUOUS.has(word)).length)
  )
  return most < MANY
}

/** The same as {@link foreignLanguage}, and sure of it: two words of it at least, of which one is no French word nor a name. */
export function surelyForeign(text: string): ForeignLanguage | null {
  const language = foreignLanguage(text)
  if (language === null || language === 'ar' || language === 'uk') return language
  const own = [...wordsOf(text.slice(0, 300))].filter(word => OWN[language].has(word))
  return own.length >= 2 && own.some(word => !AMBIGUOUS.has(word)) ? language : null
}

/** Thanks, a yes or a goodbye alone, in each language. */
const POLITE = new RegExp(
  `^(?:(?:${[
    'ok|okay|thanks?|thank you|very much|bye|goodbye',
    'gracias|muchas|adios|vale|obrigad[oa]|muito|adeus',
    'tamam|tesekkur(?:ler)?|ederim|cok|sag ?ol',
    'شكرا|لك|مع السلامة',
    'дякую|дуже|добре|до побачення'
  ].join('|')})[\\s.!,،]*)+$`,
  'u'
)
const MOST_POLITE = 60

/** Whether somebody who writes another language is only polite. */
export const isPoliteAbroad = (text: string): boolean =>
  text.length <= MOST_POLITE && POLITE.test(normalise(text).replace(/ı/g, 'i'))

const ENGLISH =
  /\b(?:speak|speaking) (?:any )?english\b|\bin english\b|^english(?: please)?$|\bparle(?:z|s)? (?:vous |tu )?(?:anglais|english)\b|\b(?:speak|understand) (?:no )?french\b/

/** The language of somebody heard on the telephone, in it or asked for in French: « parlez-vous anglais ? ». */
export const languageHeard = (text: string): ForeignLanguage | null =>
  ENGLISH.test(
    normalise(text)
      .replace(/[^a-z]+/g, ' ')
      .trim()
  )
    ? 'en'
    : surelyForeign(text)
