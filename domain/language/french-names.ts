import { normalise } from './normalise'

/** A word that begins with a vowel or a silent h, as names of communes do: « d’Inchy », « d’Arras », « d’Hirson ». */
const isElided = (name: string) =>
  /^[aeiouyh]/.test(normalise(name)) && !/^(y[auo]|huit|onze)/.test(normalise(name))

/** « de Caudry », « d’Inchy », « du Cateau-Cambrésis », « des Abymes ». */
export function ofCommune(name: string): string {
  if (/^Le /.test(name)) return `du ${name.slice(3)}`
  if (/^Les /.test(name)) return `des ${name.slice(4)}`
  // « l’île du Levant », which is no commune.
  if (/^Îles? /.test(name)) return name.startsWith('Îles') ? `des ${name}` : `de l’${name}`
  return isElided(name) ? `d’${name}` : `de ${name}`
}

/** « à Caudry », « au Cateau-Cambrésis », « aux Abymes ». */
export function atCommune(name: string): string {
  if (/^Le /.test(name)) return `au ${name.slice(3)}`
  return /^Les /.test(name) ? `aux ${name.slice(4)}` : `à ${name}`
}
