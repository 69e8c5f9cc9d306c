import { answers, inPath, json, list, nullable, object, received, text } from './openapi-words'

const day = { type: 'string', format: 'date' } as const
const absences = object({ items: list(object({ from: day, to: day })) })
const exceptions = object({ items: list(object({ from: day, to: day, horaires: text })) })

const presences = object({
  items: list(object({ permanenceId: text, horaires: text, from: nullable(day), to: nullable(day) }))
})

/** What is read whole and replaced whole, of a conseiller or a permanence. */
const replacedWhole = (whose: string, shown: string, schema: object, read: string, replaced: string) => ({
  get: {
    summary: read,
    parameters: [inPath('id', whose)],
    responses: answers(json(shown, schema), '404')
  },
  put: {
    summary: replaced,
    parameters: [inPath('id', whose)],
    requestBody: received(schema),
    responses: answers(json(shown, schema), '400', '404')
  }
})
const CONSEILLER = 'Identifiant du conseiller'
const PERMANENCE = 'Identifiant de la permanence'

/** Presences, leave, closures and other hours: days are included on both ends. */
export const presencePaths = {
  '/conseillers/{id}/presences': replacedWhole(
    CONSEILLER,
    'Les présences',
    presences,
    'Où et quand un conseiller reçoit, jours de validité inclus',
    'Remplace les présences d’un conseiller, comme un import. « horaires » (OSM opening_hours) vide : ceux de la permanence'
  ),
  '/conseillers/{id}/absences': replacedWhole(
    CONSEILLER,
    'Les absences',
    absences,
    'Les absences d’un conseiller, jours inclus',
    'Remplace les absences d’un conseiller : la ligne ne l’appelle pas ces jours-là'
  ),
  '/permanences/{id}/exceptions': replacedWhole(
    PERMANENCE,
    'Les exceptions',
    exceptions,
    'Les fermetures et ouvertures exceptionnelles d’une permanence, jours inclus',
    'Remplace les exceptions d’une permanence. Sans « horaires », elle est fermée et personne n’y est appelé ; avec (09:00-12:00,14:00-17:00), ils remplacent les siens, jours fériés compris'
  )
} as const
