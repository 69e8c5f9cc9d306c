/** What is read where a file was expected. */
export const expired =
  'Ce lien a plus d’un jour : redemandez le document à l’assistant, par exemple en écrivant « plan de financement ».'
export const unknown =
  'Ce lien est incomplet ou n’est pas le nôtre. Recopiez-le en entier, ou redemandez le document à l’assistant.'
export const failed = 'Le document n’a pas pu être préparé. Réessayez dans quelques minutes, s’il vous plaît.'
