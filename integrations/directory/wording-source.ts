/** What `npm run import` says of a source of permanences as a whole. */

const FIELDS: Readonly<Record<string, string>> = {
  nom: 'nom',
  adresse: 'adresse',
  commune: 'commune',
  codePostal: 'code postal',
  codeInsee: 'code INSEE',
  position: 'coordonnées',
  telephone: 'téléphone',
  horaires: 'horaires',
  itinerance: 'itinérance',
  priseRdv: 'prise de rendez-vous',
  access: 'accès',
  pivot: 'pivot'
}

const places = (count: number) => (count === 1 ? '1 permanence' : `${count} permanences`)

export const place = (id: string, nom: string) => (nom ? `${id} : ${nom}` : id)

export const change = (id: string, nom: string, fields: readonly string[]) =>
  `${place(id, nom)} (${fields.map(field => FIELDS[field] ?? field).join(', ')})`

export const others = (count: number) =>
  count === 1 ? '… et 1 autre (avec --all)' : `… et ${count} autres (toutes avec --all)`

export const changed = (count: number) =>
  count === 1 ? '1 permanence a changé :' : `${count} permanences ont changé :`

export const absent = (count: number) =>
  count === 1
    ? '1 permanence n’est plus dans cette source ; elle reste dans l’annuaire :'
    : `${count} permanences ne sont plus dans cette source ; elles restent dans l’annuaire :`

export const removed = (count: number) =>
  `${places(count)} ${count === 1 ? 'retirée' : 'retirées'} de l’annuaire, car la source ne ${count === 1 ? 'l’a' : 'les a'} plus :`

export const howToRemove = 'Pour les retirer, relancez la commande avec --retirer-absentes.'

export const tooMany =
  'C’est plus d’un cinquième de la source : le fichier est peut-être incomplet, rien n’a été retiré. Pour retirer quand même : --retirer-absentes=toutes.'

const moment = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris'
})

export const unchanged = (since: Date) =>
  `Rien n’a changé à cette adresse depuis l’import du ${moment.format(since)}. Pour relire quand même : --forcer.`
