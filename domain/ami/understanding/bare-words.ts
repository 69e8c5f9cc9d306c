import { frenchStem } from '../../language/french-stem'
import { plainQuestion, tellingWords } from './question-words'

/** Words that alone mean several things, by the topic that lists the meanings. */
const BARE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'sens-delai': 'delai delais temps longtemps jours',
    'sens-duree': 'duree durees dure durer durent',
    'sens-montant': 'montant montants somme sommes prix cout couts coute couter argent',
    'sens-documents':
      'document documents papiers piece pieces justificatifs modele fournir envoyer transmettre',
    'sens-prise-en-charge':
      'gratuit gratuite payant pris prise charge rembourse remboursement finance paye payer payons payez paieront paierons payera debourse regle regler',
    'sens-signature': 'signer signe signature signatures',
    'sens-date': 'date dates jour echeance echeances',
    'sens-obligatoire': 'obligatoire obligatoires oblige obliges imposer impose',
    'sens-possible': 'possible possibles autorise permis maison mettre',
    'sens-ordre': 'avant apres',
    'sens-contrat': 'contrat contrats convention',
    'sens-formation': 'formation formations',
    'sens-contact': 'adresse adresses'
  }).flatMap(([topic, words]) => words.split(' ').map(word => [frenchStem(word), topic] as const))
)

/** Words that ask, by the meanings of asking with nothing else. */
const ASKING: ReadonlyMap<string, string> = new Map([
  ['combien', 'sens-montant'],
  ['quand', 'sens-delai'],
  ['qui', 'sens-qui'],
  ['ou', 'sens-contact']
])
/** Words that ask, and verbs that say nothing of what is asked: « ça tombe quand ? », « ça commence quand ? » */
const QUESTION_WORDS =
  /^(?:combien|quand|qui|ou|comment|quoi|pourquoi|avec|exactement|total|alors|droit|tomb\w*|arriv(?:e|era|ent)|(?:se )?passe(?:ra)?|commence\w*|demarre\w*|debute\w*)$/

/** « Quelle est la durée ? », « c’est pris en charge ça »: the topic of its meanings, where nothing else was said. */
export function bareMeaning(said: string): string | null {
  const plain = plainQuestion(said)
  // « Pour combien de temps »: how long it lasts, and no delay.
  if (/^(?:et |c est )*(?:pour|pendant|sur) combien de temps$/.test(plain)) return 'sens-duree'
  const telling = tellingWords(plain).filter(({ text }) => !QUESTION_WORDS.test(text))
  if (telling.length === 0) {
    const asking = plain.split(' ').find(word => ASKING.has(word))
    return plain.split(' ').length > 6 ? null : (ASKING.get(asking ?? '') ?? null)
  }
  const meanings = new Set(telling.map(({ stem }) => BARE.get(stem) ?? ''))
  const [only] = meanings
  return meanings.size === 1 && only !== undefined && only !== '' ? only : null
}
