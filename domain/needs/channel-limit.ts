import { heardWords } from './heard-words'

/**
 * What keeps somebody from a telephone, as they say it.
 *
 * - `hearing`: they hear little or nothing: in writing nobody calls them, on the telephone one goes slowly;
 * - `telephone`: they cannot, or will not, telephone.
 *
 * Of the conversation, beside the need and the place: what is kept of it is that the person is written to, never why.
 */
export type ChannelLimit = 'hearing' | 'telephone'

const SAID = '(?:oui |non |mais |et |bonjour |desolee? |excusez moi |car |parce que |comme |vu que |svp )*'
/** « Je suis un peu sourde », « étant née sourde »; not « je suis pas sourde », nor « la mère d'un sourd ». */
const I_AM = `(?:je suis|suis|etant|moi|nous sommes|on est) (?:(?:un peu|tres|presque|completement|totalement|quasiment|a moitie|profondement|vraiment|assez|bien|aussi|moi meme|devenue?|nee?|une?|personne|homme|femme|dame|monsieur|handicapee?|et) ){0,4}`
const DEAF =
  '(?:sourde?s?(?: (?:de naissance|profonde?s?|et muett?e?s?|muett?e?s?|d une oreille|des deux oreilles|oreilles?|severe))?|mal ?entendante?s?|dure?s? d(?: l)? ?oreille|dure?s? de la feuille|deficiente?s? auditi\\w+|handicapee?s? auditi\\w+|appareillee?s?(?: des (?:deux )?oreilles)?(?: pour entendre)?)'
const HEARING: readonly RegExp[] = [
  `${I_AM}${DEAF}`,
  `^${SAID}(?:personne )?${DEAF}(?= (?:je|j|pas|sans|merci|donc|et)\\b|$)`,
  '(?:j ai |avec |a cause de |suite a )(?:un |une |des |de |mes |mon |ma |gros |grosses? )*(?:problemes?|pertes?|troubles?|soucis?|handicap|deficience|surdite|baisse) ?(?:d |de |de l |des )?(?:audition|auditi\\w+|ouie|oreilles?|surdite)',
  '(?:j ai une )?surdite(?: (?:profonde|totale|severe|partielle|de naissance))?',
  '(?:je porte|je mets|j ai) (?:un |des |mes |deux )?(?:appareils? auditifs?|protheses? auditives?|sonotones?|implants? cochleaires?)(?! (?:casse|a |en panne|qui|pour)\\w*)',
  '(?:j|je|on) (?:entends?|y entends?) (?:tres |plutot |vraiment |presque )?(?:mal|rien|plus|pas|peu|pas bien|plus bien|plus rien|plus grand chose)(?: (?:bien|du tout|grand chose))?(?: (?:au telephone|de l oreille|d une oreille|des deux oreilles))'
].map(form => new RegExp(`\\b(?:${form})(?= |$)|^(?:${form})(?= |$)`, 'g'))

const CANNOT =
  '(?:peux|peut|pourrai|pourrais|puis|pouvons|sais|arrive|suis|parviens|capable|possible|veux|voudrais|aime|souhaite|prefere) (?:(?:pas|jamais|plus jamais|surtout pas|malheureusement pas|absolument pas) )(?:(?:vous|du tout|en mesure|capable|moi meme|a|de|d|me|m) ){0,3}'
/** Calling somebody, or with something, is what they need; calling at all is what they cannot. */
const SOMEBODY =
  '(?! (?:a|aux?|avec|depuis|sur|via|par|mes|ma|mon(?! telephone| portable| forfait)|le|la|l|les|une?|des|nos|notre|votre|personne|quelqu|internet|whatsapp|en video|en visio|de (?:mon|ma|ce|l)|du|chez|l etranger|francais|anglais|arabe|la langue|mieux|comme|directement (?:le|la|l|les))\\b)'
const TELEPHONE: readonly RegExp[] = [
  `(?:je |j |on |il |elle |moi je )?${CANNOT}(?:telephoner|telephone|appeler|rappeler|parler)${SOMEBODY}(?: (?:au|de vive) (?:telephone|voix))?`,
  `(?:je |j |on |il |elle |lui )?${CANNOT}(?:passer (?:d |un |des |de )?(?:appels?|coups? de fil|coups? de telephone)|parler (?:au|par) telephone|repondre (?:au|par) (?:le )?telephone|utiliser (?:le|un) telephone|converser au telephone|entendre au telephone|decrocher)${SOMEBODY}`,
  `(?:il m est |m est |c est |c )?impossible (?:pour moi )?(?:de |d )?(?:vous )?(?:telephoner|appeler|parler)${SOMEBODY}(?: au telephone)?`,
  'sans (?:avoir a |devoir |passer par le |avoir besoin de )?(?:vous )?(?:telephoner|telephone|appeler)(?! (?:portable|mobile|fixe|le|la|les|un|une|mon|ma|ni|et|pour)\\b)(?: au telephone)?',
  'surtout (?:pas|aucun) (?:de |d |par |au )?(?:appels?|telephone|coups? de fil)|(?:pas|jamais|aucun) (?:par|au|de vive) (?:telephone|voix)(?: (?:svp|s il vous plait|merci))?$|^(?:pas|aucun) (?:d |de )?(?:appels?|coups? de fil|coups? de telephone)(?: (?:telephoniques?|svp|s il vous plait|merci))*$',
  '(?:m|me|nous) (?:appelez|appeler|appelle|telephonez|telephoner|rappelez|rappeler) (?:surtout |jamais )?(?:pas|jamais)(?: (?:svp|s il vous plait|merci|par telephone|au telephone))*',
  '(?:appelez|telephonez|rappelez|appeler|telephoner) (?:surtout )?pas(?: (?:svp|s il vous plait|merci))*$',
  `${I_AM}(?:aphones?|muett?e?s?|sans voix|aphasiques?|begues?|laryngectomisee?s?)`,
  '(?:j ai )?(?:plus de voix|(?:j ai |suis )?perdu (?:la|ma) voix|extinction de voix)|je begai?e|je begaye',
  '(?:uniquement|seulement|exclusivement|que) (?:par |a l |en )(?:ecrit|sms|textos?|messages?(?: ecrits?)?)|par ecrit (?:uniquement|seulement|exclusivement)',
  '(?:je )?(?:prefere|prefererais|voudrais|souhaite|aimerais) (?:\\w+ ){0,2}(?:par ecrit|par sms|par texto|a l ecrit|l ecrit|ecrire|echanger par ecrit)(?! (?:une?|des?|ma|mon|mes|la|le|les|a)\\b)(?: (?:que|plutot que) (?:de )?(?:telephoner|parler|appeler))?',
  '(?:comment )?(?:etre |je peux etre )?aidee? par ecrit'
].map(form => new RegExp(`\\b(?:${form})(?= |$)|^(?:${form})(?= |$)`, 'g'))

/** A telephone that does not work is a need, whoever cannot call with it. */
const OF_A_DEVICE =
  /\b(?:(?:mon|ma|le|un|nouveau|notre) (?:telephone|portable|smartphone|iphone|samsung|mobile|ligne|forfait|carte sim|operateur|box)|reseau|whatsapp|touches?|micro|haut parleur|carte sim|credit)\b/

/** A sentence without what it tells of a limit, and the limit. `words` as `heardWords` gives them. */
export function apartFromLimit(words: string): {
  readonly limit: ChannelLimit | null
  readonly rest: string
} {
  const withoutHearing = without(words, HEARING)
  const withoutBoth = without(withoutHearing, TELEPHONE)
  const isDeaf = withoutHearing !== words
  if (!isDeaf && withoutBoth === words) return { limit: null, rest: words }
  if (!isDeaf && OF_A_DEVICE.test(withoutBoth)) return { limit: null, rest: words }
  return { limit: isDeaf ? 'hearing' : 'telephone', rest: withoutBoth }
}

const without = (words: string, forms: readonly RegExp[]) => {
  const left = forms.reduce((rest, form) => rest.replace(form, ' '), words)
  return left === words ? words : left.replace(/ {2,}/g, ' ').trim()
}

/** What a sentence tells of what keeps somebody from a telephone; `null` for most. */
export const channelLimitIn = (said: string): ChannelLimit | null => apartFromLimit(heardWords(said)).limit
