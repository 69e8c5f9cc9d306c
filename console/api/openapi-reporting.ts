import { PERIOD_EXAMPLES, REPORT_KINDS } from '../../domain/reporting/period'
import {
  answers,
  choice,
  inPath,
  instant,
  json,
  list,
  object,
  problem,
  query,
  received,
  reference,
  text
} from './openapi-words'

/** What the API does for the reports owed to the ANCT, described. */

const day = { type: 'string', format: 'date' } as const
const whole = { type: 'integer' } as const

const siret = inPath('siret', 'SIRET de la structure accueillante')
const kind = { ...inPath('kind', 'Le rapport'), schema: choice(...REPORT_KINDS) }
const which = [
  kind,
  query('structure', 'SIRET de la structure accueillante'),
  query('period', `Période : ${Object.values(PERIOD_EXAMPLES).join(', ')}`)
]
const conflict = (description: string) => ({ '409': problem(description) })

export const reportingPaths = {
  '/activities/{id}/changes': {
    get: {
      summary: 'Les corrections d’une activité : qui, quand, ce qui était écrit avant',
      parameters: [inPath('id', 'Identifiant de l’activité')],
      responses: answers(json('Les corrections', object({ items: list(reference('Change')) })), '404')
    }
  },
  '/reports/due': {
    get: {
      summary: 'Ce qui est dû, par qui et pour quand',
      parameters: [
        query('structure', 'SIRET ; toutes les structures sinon'),
        query('state', 'État', choice('to-come', 'open', 'late', 'sent'))
      ],
      responses: answers(
        json('Par date d’échéance', object({ items: list(reference('ReportDue')) })),
        '400',
        '404'
      )
    }
  },
  '/reports/{kind}': {
    get: {
      summary: 'Un rapport : tel qu’envoyé, ou tel qu’il le serait maintenant',
      parameters: [
        ...which,
        query('format', 'json sinon', choice('json', 'csv', 'xlsx', 'pdf')),
        query('version', 'Une version envoyée, ou « draft » pour le brouillon de la suivante')
      ],
      responses: answers(json('Le rapport, ou son fichier', reference('Report')), '400', '404')
    }
  },
  '/reports/{kind}/versions': {
    get: {
      summary: 'Les versions envoyées d’un rapport',
      parameters: which,
      responses: answers(
        json(
          'La plus ancienne d’abord',
          object({ items: list(object({ version: whole, frozenAt: instant, frozenBy: text })) })
        ),
        '400',
        '404'
      )
    }
  },
  '/reports/{kind}/freeze': {
    post: {
      summary:
        'Envoyer la version suivante : elle ne change plus ; la même version deux fois n’en fait qu’une',
      parameters: which,
      requestBody: received(object({ version: whole })),
      responses: {
        ...answers(json('Le rapport envoyé', reference('Report')), '400', '404'),
        ...conflict('La période n’est pas terminée, ou ce n’est pas la version suivante')
      }
    }
  },
  '/reports/{kind}/comment': {
    put: {
      summary: 'Le commentaire de la structure, pour la prochaine version',
      parameters: which,
      requestBody: received(object({ text })),
      responses: answers(json('Le commentaire gardé', object({ text })), '400', '404')
    }
  },
  '/structures/{siret}/calendar': {
    get: {
      summary:
        'L’adresse du calendrier des échéances (.ics) : qui la connaît peut le lire, sans se connecter',
      parameters: [siret],
      responses: answers(json('L’adresse', object({ url: text })), '404')
    }
  },
  '/structures/{siret}/convention': {
    get: {
      summary: 'La convention signée avec l’État',
      parameters: [siret],
      responses: answers(json('La convention', reference('Convention')), '404')
    },
    put: {
      summary: 'Renseigner la convention : les échéances et les tranches en découlent',
      parameters: [siret],
      requestBody: received(
        object({ nom: text, signedOn: day, posts: whole, subventionEuros: whole, months: whole })
      ),
      responses: answers(json('La convention', reference('Convention')), '400', '404')
    }
  },
  '/structures/{siret}/receipts': {
    get: {
      summary: 'Les dépenses, et où en est la subvention',
      parameters: [siret],
      responses: answers(
        json('Les dépenses', object({ items: list(reference('Receipt')), account: { type: 'object' } })),
        '404'
      )
    },
    post: {
      summary: 'Inscrire une dépense et son justificatif ; le même id deux fois ne compte qu’une fois',
      parameters: [siret],
      requestBody: received(reference('Receipt')),
      responses: {
        ...answers(json('La dépense', reference('Receipt')), '400', '404'),
        ...conflict('Cet id est celui d’une autre structure')
      }
    }
  },
  '/structures/{siret}/receipts/{id}': {
    delete: {
      summary: 'Annuler une dépense : elle reste visible',
      parameters: [siret, inPath('id', 'Identifiant de la dépense')],
      responses: answers(json('La dépense annulée', reference('Receipt')), '404')
    }
  },
  '/structures/{siret}/actions': {
    get: {
      summary: 'Les actions de la structure',
      parameters: [siret, query('from', 'Premier jour', day), query('to', 'Dernier jour', day)],
      responses: answers(json('Par jour', object({ items: list(reference('Action')) })), '400', '404')
    },
    post: {
      summary: 'Déclarer une action de la structure ; le même id deux fois ne compte qu’une fois',
      parameters: [siret],
      requestBody: received(reference('Action')),
      responses: {
        ...answers(json('L’action', reference('Action')), '400', '404'),
        ...conflict('Cet id est celui d’une autre structure')
      }
    }
  },
  '/structures/{siret}/actions/{id}': {
    delete: {
      summary: 'Retirer une action',
      parameters: [siret, inPath('id', 'Identifiant de l’action')],
      responses: {
        '204': { description: 'Retirée' },
        '401': problem('Jeton absent ou refusé'),
        '404': problem('Introuvable')
      }
    }
  },
  '/structures/{siret}/questionnaires/{period}': {
    get: {
      summary: 'Le questionnaire semestriel : qui a répondu, et ce que cela donne',
      parameters: [siret, inPath('period', 'Semestre : 2026-S2')],
      responses: answers(json('Les réponses', { type: 'object' }), '400', '404')
    }
  },
  '/conseillers/{id}/questionnaires/{period}': {
    get: {
      summary: 'Le questionnaire d’un conseiller',
      parameters: [inPath('id', 'Identifiant du conseiller'), inPath('period', 'Semestre : 2026-S2')],
      responses: answers(json('Questions et réponses', { type: 'object' }), '400', '404')
    },
    put: {
      summary: 'Y répondre, en une ou plusieurs fois',
      parameters: [inPath('id', 'Identifiant du conseiller'), inPath('period', 'Semestre : 2026-S2')],
      requestBody: received(object({ answers: { type: 'object', additionalProperties: text } })),
      responses: answers(
        json('Ce qui est gardé, et ce qui manque encore', object({ unanswered: list(text) })),
        '400',
        '404'
      )
    }
  }
} as const
