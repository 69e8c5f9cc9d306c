/** Words too common to tell one need from another. */
const EMPTY: ReadonlySet<string> = new Set(
  `saint sainte saints saintes a ah ai aie ainsi alors apres as au aucun aucune aussi aux avais avait avant avec avez avoir avons ayant bah bas beaucoup ben bien
bon bonjour bonsoir c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dame dans de deja depuis
des deux dis dit dite dites doit donc du elle elles en encore enfin ensuite es est et etait etaient etais etant ete etes etre eu euh eux
fait faire fais faites faudrait faut fois font hein heu il ils j jamais je jour juste l la le les leur leurs lui m ma madame
mademoiselle mais me meme merci mes mieux moi moins mon monsieur n ne ni non nos notre nous on ont ou oui ouais par parce pardon parfois pas
petit petite peu peut peux plait plus plutot pour pourrais pourrait pourriez pouvez pouvoir puis qu quand que quel quelle quelles quels qui quoi
rien s sa sais sait sans savoir se sera serait ses si soit sommes son sont souhaite souhaiterais sous suis sur t ta te tes toi ton toujours
tous tout toute toutes tres trop truc tu un une va vais vas veut veux voila voudrais vos votre vous voulais vraiment vu y
aimerais aimerait chose choses quelque quelques arrive arrivais arrives arriver devient deviens lorsque afin ainsi besoin aide aider aidez cause cas apprends
attendez ecoutez voyez allo salut svp mme mr telle tel tellement franchement surtout grave super bref`
    .split(/\s+/)
    .filter(Boolean)
)

export const isEmptyWord = (word: string): boolean =>
  EMPTY.has(word) || (word.length === 1 && !/\d/.test(word))

/** Words whose stem is another word's: « données » and « donner », « mairie » and « marier ». */
const WHOLE: ReadonlySet<string> = new Set(
  'cafe cafes donnees donnee pointe papiers papier visa visas marie abonnes debite portee annee annees cartes carte passe passes permis gare gares cours arret arrets terre terres dossier dossiers poste postes demarche demarches'.split(
    ' '
  )
)

const ENDINGS = /(?:ements?|issements?|ees?|es?|er|ez|ent|ais|ait|aient|ants?|era|erai|eront|ons|is|ir|it|i)$/

/**
 * What a word and its family share, alike for what is said and for the vocabulary. Not a lexical root: singular and plural,
 * feminine and masculine, the commonest verb endings, and doubled letters, which half of all spelling mistakes are about.
 */
export function stemOf(word: string): string {
  if (WHOLE.has(word)) return word.replace(/s$/, '')
  if (word.length <= 3 || /\d/.test(word)) return word
  const bare = word.length > 4 ? word.replace(/[sx]$/, '') : word.replace(/s$/, '')
  const stem = bare.replace(ENDINGS, '')
  return (stem.length >= 4 ? stem : bare.replace(/e$/, '')).replace(/(.)\1/g, '$1')
}

/** How a stem sounds, roughly: French spells one sound in many ways. */
export const soundOf = (stem: string): string =>
  stem
    .replace(/^h/, '')
    .replace(/ph/g, 'f')
    .replace(/qu?/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch/g, '$')
    .replace(/c/g, 'k')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/eau|au/g, 'o')
    .replace(/(?:a|e)[iy]/g, 'e')
    .replace(/y/g, 'i')
    .replace(/tion/g, 'sion')
    .replace(/(?:ain|ein|im|ym|in)(?![aeiou])/g, 'in')
    .replace(/[ae]m(?=[bp])|en(?![aeiou])|an(?![aeiou])/g, 'an')
    .replace(/h/g, '')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
