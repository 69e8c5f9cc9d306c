export const title = 'Journal'
export const lead =
  'Qui est entré, ce qui a été changé, ce qui a été refusé : du plus récent au plus ancien. Chaque ligne porte l’empreinte de la précédente.'
export const sound = 'Le journal est entier : aucune ligne n’a été changée ni retirée.'
export const broken = (rank: number) =>
  `La ligne ${rank} n’est plus comme elle a été écrite, ou il en manque une avant elle. Conservez une copie de la base et prévenez l’exploitant.`
export const when = 'Quand'
export const who = 'Qui'
export const what = 'Quoi'
export const object = 'Sur'
export const outcome = 'Suite'
export const nobody = 'personne de connecté'
export const OUTCOMES = { done: 'fait', refused: 'refusé' } as const
export const none = 'Rien n’est encore inscrit.'
export const next = 'Lignes plus anciennes'
