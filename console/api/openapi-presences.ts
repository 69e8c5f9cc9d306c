import { answers, inPath, json, list, nullable, object, received, text } from './openapi-words'

const day = { type: 'string', format: 'date' } as const
const absences = object({ items: list(object({ from: day, to: day })) })
const exceptions = object({ items: list(object({ from: day, to: day, horaires: text })) })

const presences = object({
  items: list(object({ permanenceId: text, horaires: text, from: nullable(day), to: nullable(day) }))
})

/** Presences, leave, closures and other hours: days are included on both ends. */
export const presencePaths = {
  '/conseillers/{id}/presences': {
    get: {
      summary: 'Où et quand un conseiller reçoit, jours de validité inclus',
      parameters: [inPath('id', 'Identifiant du conseiller')],
      responses: answers(json('Les présences', presences), '404')
    },
    put: {
      summary:
        'Remplace les présences d’un conseiller, comme un import. « horaires » (OSM opening_hours) vide : ceux de la permanence',
      parameters: [inPath('id', 'Identifiant du conseiller')],
      requestBody: received(presences),
      responses: answers(json('Les présences', presences), '400', '404')
    }
  },
  '/conseillers/{id}/absences': {
    get: {
      summary: 'Les absences d’un conseiller, jours inclus',
      parameters: [inPath('id', 'Identifiant du conseiller')],
      responses: answers(json('Les absences', absences), '404')
    },
    put: {
      summary: 'Remplace les absences d’un conseiller : la ligne ne l’appelle pas ces jours-là',
      parameters: [inPath('id', 'Identifiant du conseiller')],
      requestBody: received(absences),
      responses: answers(json('Les absences', absences), '400', '404')
    }
  },
  '/permanences/{id}/exceptions': {
    get: {
      summary: 'Les fermetures et ouvertures exceptionnelles d’une permanence, jours inclus',
      parameters: [inPath('id', 'Identifiant de la permanence')],
      responses: answers(json('Les exceptions', exceptions), '404')
    },
    put: {
      summary:
        'Remplace les exceptions d’une permanence. Sans « horaires », elle est fermée et personne n’y est appelé ; avec (09:00-12:00,14:00-17:00), ils remplacent les siens, jours fériés compris',
      parameters: [inPath('id', 'Identifiant de la permanence')],
      requestBody: received(exceptions),
      responses: answers(json('Les exceptions', exceptions), '400', '404')
    }
  }
} as const
