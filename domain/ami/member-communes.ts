import { plainWords } from '../language/normalise'

/** The communes that the one délibération lists, by their right names: the scan misprints some and shortens « Cambrésis ». */
const MEMBERS =
  `Avesnes-les-Aubert, Bazuel, Beaumont-en-Cambrésis, Beauvois-en-Cambrésis, Bertry, Béthencourt, Bévillers, Boussières-en-Cambrésis,
Briastre, Busigny, Carnières, Catillon-sur-Sambre, Cattenières, Caudry, Caullery, Clary, Dehéries, Élincourt, Estourmel, Fontaine-au-Pire,
Haucourt-en-Cambrésis, Honnechy, Inchy, La Groise, Le Cateau-Cambrésis, Le Pommereuil, Ligny-en-Cambrésis, Malincourt, Maretz, Maurois,
Mazinghien, Montay, Montigny-en-Cambrésis, Neuvilly, Ors, Quiévy, Rejet-de-Beaulieu, Reumont, Saint-Aubert, Saint-Benin,
Saint-Hilaire-lez-Cambrai, Saint-Souplet-Escaufourt, Saint-Vaast-en-Cambrésis, Troisvilles, Villers-Outréaux, Walincourt-Selvigny`
    .split(',')
    .map(name => name.trim())

const plain = (text: string) =>
  plainWords(text)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bcis\b/g, 'cambresis')

/** « Le Cateau » for Le Cateau-Cambrésis, « Beauvois » for Beauvois-en-Cambrésis, « Walincourt » for the first of two. */
const FORMS: readonly (readonly [name: string, form: RegExp])[] = MEMBERS.map(name => {
  const whole = plain(name)
  const short = whole
    .replace(/^(?:le|la) /, '')
    .replace(/ (?:(?:en )?cambresis|selvigny|escaufourt|outreaux)$/, '')
  return [name, new RegExp(`\\b${short}\\b`)] as const
})

/** Being one of the agglomération's communes. */
const MEMBERSHIP =
  /\b(?:membres?|fai\w+ (?:t )?(?:elle |il |bien )?partie|font partie|appart\w+|figur\w+|dedans|incluse?|adher\w+)\b|\b(?:dans|ds) (?:la |leur |cette |sa )?liste\b|\b(?:est|etait) (?:elle |il |bien )*(?:dans|de) (?:l |la |leur |cette )?(?:agglo\w*|communaute|liste|interco\w*|epci|extrait|ca2c|caudresis)\b/

/** Of the one agglomération that is spoken of, asked of a place by its name: « Cambrai est-elle membre de l’agglo ? » */
const OF_THEIRS =
  /^(?!(?:une?|les?|des|notre|la|plusieurs|qui|que|quelles?|combien|est ce qu une|est ce que les?) ).*\b(?:membres?|partie|appart\w+|figur\w+|incluse?|compte\w*|rattache\w*|(?:est|etait|sont) (?:elle |il |bien )*(?:dans|de|dedans)) (?:t )?(?:elle |il |bien |aussi |parmi |dans |des |les |communes |villes |liste )*(?:de |a |d )?(?:l |leur |la |cette |liste de (?:l |la )?)?(?:agglo\w*|ca2c|caudresis|communaute d agglo\w*|interco\w*|epci)\b(?! (?:qui|peut|doit) (?:peut|doit|candidat))/
const MOST_WORDS = 14

/** Whether a question asks of some place whether it is one of those communes. */
export function asksOfMembership(said: string): boolean {
  const words = plain(said.slice(0, 300))
  return OF_THEIRS.test(words) && words.split(' ').length <= MOST_WORDS
}

/** The member commune of which a question asks whether it is one; `null` where it asks no such thing. */
export function memberCommuneIn(said: string): string | null {
  const words = plain(said.slice(0, 300))
  if (!MEMBERSHIP.test(words)) return null
  return FORMS.find(([, form]) => form.test(words))?.[0] ?? null
}

/** Bodies that have a council, a president or a mayor, and the name that follows. */
const BODY_NAMED =
  /(?:agglo(?:mération)?|communauté (?:de communes|d['’]agglomération|urbaine)|intercommunalité|métropole|conseil (?:municipal|départemental|régional|communautaire)|mairie|ville|commune|maire|président|sous-préfet|préfet|délibération)s?\s+(?:de la |de l['’]|de |du |d['’]|des )(\p{Lu}[\p{L}’'-]+)/gu
const THEIR_OWN = /caud|cat[eé]s|cateau|ca2c|lille|anct|[eé]tat|france|relance|ami\b|riot/iu

/** Whether a question is about another body than the one whose délibération is told of: « le président de l’agglomération de Cambrai ». */
export const namesAnotherBody = (said: string): boolean =>
  [...said.slice(0, 300).matchAll(BODY_NAMED)].some(([, name = '']) => {
    const words = plain(name)
    return !THEIR_OWN.test(name) && !FORMS.some(([, form]) => form.test(words))
  })
