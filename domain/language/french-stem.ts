/** Endings taken off, the longest first, and what is put in their place. At least so many letters must stay. */
const ENDINGS: readonly (readonly [ending: string, left: string, least: number])[] = [
  ['issements', '', 3],
  ['issement', '', 3],
  ['erions', '', 3],
  ['eraient', '', 3],
  ['eront', '', 3],
  ['erons', '', 3],
  ['erait', '', 3],
  ['erais', '', 3],
  ['eriez', '', 3],
  ['erez', '', 3],
  ['eras', '', 3],
  ['erai', '', 3],
  ['era', '', 3],
  ['atrices', 'at', 3],
  ['atrice', 'at', 3],
  ['ateurs', 'at', 3],
  ['ateur', 'at', 3],
  ['ations', 'at', 3],
  ['ation', 'at', 3],
  ['ements', '', 4],
  ['ement', '', 4],
  ['ments', '', 4],
  ['ment', '', 4],
  ['euses', 'eu', 3],
  ['euse', 'eu', 3],
  ['eurs', 'eu', 3],
  ['eur', 'eu', 3],
  ['ibles', 'ibl', 3],
  ['ible', 'ibl', 3],
  ['ables', '', 4],
  ['able', '', 4],
  ['aient', '', 3],
  ['antes', '', 4],
  ['ante', '', 4],
  ['ants', '', 4],
  ['ant', '', 4],
  ['ables', '', 4],
  ['iques', 'ic', 3],
  ['ique', 'ic', 3],
  ['ives', 'if', 3],
  ['ive', 'if', 3],
  ['ions', 'ion', 3],
  ['ees', '', 3],
  ['ee', '', 3],
  ['ent', '', 4],
  ['ons', '', 4],
  ['ait', '', 4],
  ['ais', '', 4],
  ['iez', '', 3],
  ['ez', '', 3],
  ['er', '', 3],
  ['es', '', 3],
  ['e', '', 3],
  ['s', '', 3],
  ['x', '', 3]
]

/**
 * What a normalised French word and its family share: plural and singular, both genders, the usual verb endings. Not a
 * root of the dictionary: it only has to be the same for words that mean the same.
 */
export function frenchStem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  const bare = word.replace(/aux$/, 'al')
  for (const [ending, left, least] of ENDINGS) {
    if (!bare.endsWith(ending) || bare.length - ending.length < least) continue
    const stem = bare.slice(0, -ending.length) + left
    // Half of all spelling mistakes are about doubled letters.
    return stem.replace(/(.)\1/g, '$1')
  }
  return bare.replace(/(.)\1/g, '$1')
}
