import { frenchStem } from '../../language/french-stem'
import { normalise } from '../../language/normalise'
import { digitsOf, numberRuns } from '../../language/number-words'
import { EXPRESSIONS, rightSpelling } from './spellings'

/** Nobody asks in more; what follows is not read. */
const LONGEST = 1_500

/** Somebody asks for somebody else: « le maire demande si… ». What is asked comes after. */
const RELAYED =
  /\b(?:(?:le texte|l ami|le document|la convention|l appel|le guide) (?:dit|indique|precise|prevoit|mentionne)(?: bien)? (?:que |qu )|(?:d apres|selon) (?:le texte|l ami|vous|le document) |(?:(?:le|la|les|l|notre|nos|mon|ma|mes|un|une|des) (?:[a-z]+ ){1,3}?|on |il |elle )?(?:me |nous |se |vous )?(?:demande|demandent|veut savoir|veulent savoir|voudrait savoir|voudraient savoir|se demande|s interroge|interroge) |(?:on|il|elle|(?:le|la|les|l|notre|mon|ma|un|une|des) (?:[a-z]+ ){0,3}[a-z]+) (?:me |nous |m |leur )?(?:dit|disent|a dit|assure|assurent|affirme|affirment|soutient|soutiennent|pretend|pretendent|jure|repete|croit|ecrit|avance) (?:que |qu ))(?=(?:si|s|ce qu|ce que|comment|combien|quand|qui|quel|quelle|quels|quelles|ou|pourquoi|est ce|a quel|a quelle|a qui|de quel|de quelle|en combien|pour quel|pour combien|pendant combien|sous quel|jusqu a|l|le|la|les|il|elle|on|c|nous|vous|une?|ca) )/g

/** Hesitations and politeness of speech: no part of the question. */
const FILLERS =
  /\b(?:je (?:ne |n y )?(?:comprends?|comprend|pige) (?:rien|pas|plus)(?: aux?)?(?: bien)?|si j ai bien compris|euh+|heu+|hum+|hein|ben|bah|bon|alors|donc|voila|enfin|bonjour|bonsoir|merci|madame|monsieur|svp|en fait|du coup|genre|quoi hein|dites moi|dis moi|je voulais savoir|je voudrais savoir|j aimerais savoir|on voudrait savoir|on voulait savoir|nous souhaiterions savoir|nous aimerions savoir|pouvez vous me (?:dire|rappeler|preciser|confirmer|indiquer)|pourriez vous me (?:dire|rappeler|preciser|confirmer|indiquer)|pouvez vous (?:nous )?(?:dire|rappeler|preciser|confirmer|indiquer)|peux tu me (?:dire|rappeler)|c est pour savoir|une question|a propos|s il te plait|cordialement|bien cordialement|est ce que|est ce qu|qu est ce que|qu est ce qu|qu est ce qui|c est quoi|je me demande si|savez vous)\b/g

/** Words too common to tell one topic from another. Question words (« combien », « quand », « qui », « où ») are kept: they tell. */
export const EMPTY: ReadonlySet<string> = new Set(
  `a ah ai aie ainsi as au aucun aucune aussi aux avait avez avoir avons ayant c ca car ce ceci cela celle celui ces cet cette ceux chez comme
d dans de des deux dit du elle elles en entre es est et etait ete etes etre eu eux faire fait fais font il ils ici j je l la le les leur leurs lui m ma mais me
meme mes moi mon n ne ni nos notre nous on ont or ou par pas plus pour puis qu que quel quelle quelles quels s sa sais sans se sera seront ses si soit sommes son sont sur t ta
te tel telle tes toi ton tout tous toute toutes tres tu un une va vais vas veut veux vers via voir vont vos votre vous y encore bien etc c'est quoi sous lors
1 serait seraient peut peuvent pouvez pouvons pourra pourrons pourrait pourraient puisse doit doivent devons devez devoir devrait faut faudra falloir peu vraiment juste cas fois titre celles ci fut
avons aurons auront aura aurait ait soient dont afin cependant toutefois notamment egalement chose choses certain certains autre autres nouveau exactement concretement precisement exact exacte exacts vrai confirmez confirmer confirme confirmation ok oui exactemen actuellement simplement forcement directement dire savoir connaitre connaitrons pense penser crois semble possiblement surtout maintenant aujourd hui veulent aimerions souhaite souhaitons souhaiterions souhaiterait ensuite lequel laquelle lesquels til eventuellement`
    .split(/\s+/)
    .filter(Boolean)
)

export interface Word {
  /** As it was set right. */
  readonly text: string
  readonly stem: string
}

/** The last questions read, and no more: one is looked at from several sides, and the next forgets it. */
const lately = new Map<string, string>()
const MOST_KEPT = 8

/** A question as plain words: normalised, spelled right, without fillers, expressions of the trade in one word. */
export function plainQuestion(said: string): string {
  const before = lately.get(said)
  if (before !== undefined) return before
  const plain = madePlain(said)
  if (lately.size >= MOST_KEPT) lately.clear()
  lately.set(said, plain)
  return plain
}

const SMALL = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']

/** « Douze mois » and « 12 mois » are one question: small numbers are written as words, the others as figures. */
function withOneSpelling(said: readonly string[]): string[] {
  const out: string[] = []
  let done = 0
  for (const { from, until, words } of numberRuns(said)) {
    const figures = words.some(word => /\d/.test(word)) || said[from - 1] === 'pour' ? '' : digitsOf(words)
    out.push(...said.slice(done, from), ...(figures.length > 1 ? [figures] : said.slice(from, until)))
    done = until
  }
  return [...out, ...said.slice(done)].map(word =>
    /^[2-9]$/.test(word) ? (SMALL[Number(word)] ?? word) : word
  )
}

function madePlain(said: string): string {
  // The island is told from any meeting by its capital letter.
  let words = normalise(said.slice(0, LONGEST).replace(/\b[Ll]a Réunion\b/g, 'l’outre-mer'))
    .replace(/(\d)[ .](?=\d{3}(?!\d))/g, '$1')
    .replaceAll('€', ' euros ')
    .replaceAll('%', ' pour cent ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(?<=\d)k\b/g, '000')
    .replace(/([a-z])\1{2,}/g, '$1')
    .trim()
  words = ` ${withOneSpelling(words.split(' ').map(rightSpelling)).join(' ')} `
  words = words.replace(/ {2,}/g, ' ')
  for (const [form, right] of EXPRESSIONS) words = words.replace(form, right)
  return words.replace(RELAYED, ' ').replace(FILLERS, ' ').replace(/ {2,}/g, ' ').trim()
}

/** The programme by its name, a conseiller of its own, or « il » at the very start, who can be nobody else. */
const THEIRS =
  /\b(?:conseillernumerique|ami|anct|ateliers?(?! municipa)|conseillers?(?! (?:municipa|departementa|communautaire|regiona|bancaire|d opposition|de l opposition|financier|conjuga)))\b|^(?:et |mais |ou )?(?:s|si) (?:il|elle) (?!y |faut|fait|pleut)[a-z]+|^(?:et |mais |ou )?(?:il|elle) (?:peut|doit|fait|fera|va|aura|travailler|prendre|payer)\b/

/** Whether a question speaks of the programme or of one of its conseillers. */
export const speaksOfThem = (said: string): boolean => THEIRS.test(plainQuestion(said))

/** « Peut-on le mettre à… », « lui faire tenir… », « qu’il assure… »: something given to the conseiller to do. */
const GIVES_HIM_TO_DO =
  /\b(?:le|la|l|lui|conseiller|conseillernumerique|il|elle) (?:(?:aussi|parfois|peut|pourrait|doit|va|il|elle) )*(?:mettre|mette|affecter|faire|fasse|demander|confier|charger|employer|utiliser|occuper|placer|remplacer|remplace|tenir|tienne|gerer|gere|assurer|assure|garder|surveiller|surveille)\b|\b(?:peut|pourrait|doit) (?:il|elle) (?:aussi |parfois )?(?:tenir|gerer|assurer|garder|surveiller|remplacer|faire|s occuper)\b/
/** What he is there for, whatever it is about. */
const HELPS =
  /\b(?:aide\w*|accompagn\w*|montr\w*|appren\w*|expliqu\w*|initi\w*|ateliers?|gens|habitants?|usagers?|personnes|seniors?|permanences?|forme\w*|formation|place|salaire|prime|contrat|payer|paye)\b/

/** Whether a question asks to give the conseiller something to do that is not to help somebody. */
export const givesHimToDo = (said: string): boolean => {
  const plain = plainQuestion(said)
  return GIVES_HIM_TO_DO.test(plain) && !HELPS.test(plain)
}

/** The words of a plain question that tell what it is about. */
export function tellingWords(plain: string): Word[] {
  return plain
    .split(' ')
    .filter(word => word !== '' && !EMPTY.has(word) && (word.length > 1 || /\d/.test(word)))
    .map(text => ({ text, stem: frenchStem(text) }))
}
