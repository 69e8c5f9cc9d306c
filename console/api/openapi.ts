/** The REST API described, as `GET /api/v1/openapi.json` gives it. */

import { presencePaths } from './openapi-presences'
import { reportingPaths } from './openapi-reporting'
import { participantsSchema, reportingSchemas } from './openapi-reporting-schemas'
import {
  answers,
  choice,
  inPath,
  instant,
  json,
  list,
  nullable,
  object,
  page,
  query,
  received,
  reference,
  text
} from './openapi-words'

export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Assistant des conseillers numériques',
    version: '1.0.0',
    description: 'Les permanences, les appels, les activités et ce que la ligne doit aux appelants.'
  },
  servers: [{ url: '/api/v1' }],
  security: [{ bearer: [] }],
  paths: {
    '/permanences/nearest': {
      get: {
        summary: 'Les permanences les plus proches, une ligne par permanence et conseiller',
        parameters: [
          query('code_insee', 'Code INSEE de la commune'),
          query('code_postal', 'Code postal ; la commune la plus peuplée s’il y en a plusieurs'),
          query('latitude', 'Degrés décimaux', { type: 'number' }),
          query('longitude', 'Degrés décimaux', { type: 'number' }),
          query('at', 'Instant où juger des horaires', instant),
          query('limit', 'De 1 à 1000, 10 sinon', { type: 'integer' })
        ],
        responses: answers(
          json('Les plus proches d’abord', object({ items: list(reference('Near')) })),
          '400',
          '404'
        )
      }
    },
    '/calls/{callSid}': {
      get: {
        summary: 'Le déroulement d’un appel',
        parameters: [inPath('callSid', 'Identifiant de l’appel chez Twilio')],
        responses: answers(json('L’appel', reference('Call')), '404')
      }
    },
    '/activities': {
      get: {
        summary: 'Les activités, par jours de Paris inclus',
        parameters: [
          query('from', 'Premier jour', { type: 'string', format: 'date' }),
          query('to', 'Dernier jour', { type: 'string', format: 'date' }),
          query('structure', 'SIRET'),
          query('conseiller', 'Identifiant'),
          query('status', 'État', choice('recorded', 'to-confirm', 'confirmed', 'voided')),
          query('cursor', 'Valeur de « next » de la page précédente'),
          query('limit', 'De 1 à 500, 100 sinon', { type: 'integer' })
        ],
        responses: answers(json('Une page', page(reference('Activity'))), '400')
      },
      post: {
        summary:
          'Saisir un atelier, une visite, une aide au guichet ; le même id deux fois ne compte qu’une fois',
        requestBody: received(reference('ActivityEntry')),
        responses: answers(json('L’activité', reference('Activity')), '400')
      }
    },
    '/activities/{id}': {
      get: {
        summary: 'Une activité, et son formulaire prérempli dans La Coop',
        parameters: [inPath('id', 'Identifiant de l’activité')],
        responses: answers(json('L’activité', reference('ActivityWithLaCoop')), '404')
      },
      patch: {
        summary: 'Compléter, confirmer ou annuler une activité',
        parameters: [inPath('id', 'Identifiant de l’activité')],
        requestBody: received(reference('ActivityChange')),
        responses: answers(json('L’activité corrigée', reference('Activity')), '400', '404')
      }
    },
    ...reportingPaths,
    '/conseillers/{id}': {
      get: {
        summary: 'Un conseiller et sa disponibilité',
        parameters: [inPath('id', 'Identifiant du conseiller')],
        responses: answers(json('Le conseiller', reference('Conseiller')), '404')
      }
    },
    '/conseillers/{id}/availability': {
      put: {
        summary: 'Pause ou reprise : le dernier mot compte',
        parameters: [inPath('id', 'Identifiant du conseiller')],
        requestBody: received(object({ state: choice('available', 'paused'), until: nullable(instant) })),
        responses: answers(json('Le conseiller', reference('Conseiller')), '400', '404')
      }
    },
    '/conseillers/{id}/pin': {
      put: {
        summary: 'Le code d’un conseiller : choisi ou remplacé, jamais redit',
        parameters: [inPath('id', 'Identifiant du conseiller')],
        requestBody: received(object({ pin: text })),
        responses: answers(
          json('Le code est changé', object({ id: text, isSet: { type: 'boolean' } })),
          '400',
          '404'
        )
      }
    },
    ...presencePaths,
    '/offers': {
      get: {
        summary: 'Ce que la ligne doit aux appelants',
        parameters: [
          query('state', 'État', choice('open', 'done', 'failed', 'proposed')),
          query('cursor', 'Valeur de « next » de la page précédente'),
          query('limit', 'De 1 à 500, 100 sinon', { type: 'integer' })
        ],
        responses: answers(json('Une page', page(reference('Offer'))), '400')
      }
    }
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Problem: object({ type: text, title: text, status: { type: 'integer' }, detail: text, champ: text }),
      Near: object({
        permanence: object({
          id: text,
          nom: text,
          commune: text,
          codePostal: text,
          codeInsee: nullable(text),
          adresse: text,
          latitude: nullable({ type: 'number' }),
          longitude: nullable({ type: 'number' }),
          telephone: nullable(text),
          horaires: text
        }),
        conseillerId: nullable(text),
        distanceMeters: { type: 'integer' },
        opening: {
          oneOf: [
            object({ kind: choice('open'), closesAt: instant }),
            object({ kind: choice('closed'), opensAt: nullable(instant) }),
            object({ kind: choice('unknown') })
          ]
        },
        available: { type: 'boolean', description: 'Peut être appelé maintenant' }
      }),
      Call: object({
        callSid: text,
        outcome: choice('in-progress', 'bridged', 'to-confirm', 'offer', 'abandoned', 'emergency', 'error'),
        attempts: list(
          object({
            conseillerId: text,
            permanenceId: text,
            distanceMeters: nullable({ type: 'integer' }),
            outcome: choice(
              'ringing',
              'accepted',
              'refused',
              'not-accepted',
              'no-answer',
              'busy',
              'failed',
              'canceled'
            )
          })
        ),
        activityId: nullable(text),
        events: list(object({ at: instant, type: text }))
      }),
      Activity: object({
        id: text,
        conseillerId: text,
        permanenceId: nullable(text),
        structureSiret: text,
        date: { type: 'string', format: 'date' },
        startedAt: instant,
        durationSeconds: { type: 'integer' },
        dureeMinutes: { type: 'integer' },
        type: choice('individuel', 'collectif', 'ponctuel'),
        typeLieu: text,
        materiel: list(text),
        thematiques: list(text),
        orienteVersStructure: { type: 'boolean' },
        structureDeRedirection: nullable(text),
        beneficiaire: object({
          commune: nullable(text),
          codePostal: nullable(text),
          codeInsee: nullable(text),
          trancheAge: text,
          genre: text,
          statutSocial: text
        }),
        channel: choice('voice', 'sms', 'whatsapp', 'web', 'teams', 'manual'),
        status: choice('recorded', 'to-confirm', 'confirmed', 'voided'),
        callSidHash: nullable(text),
        participants: participantsSchema,
        titreAtelier: text
      }),
      ActivityChange: object({
        status: choice('confirmed', 'voided'),
        thematiques: list(text),
        dureeMinutes: { type: 'integer' },
        materiel: list(text),
        orienteVersStructure: { type: 'boolean' },
        structureDeRedirection: nullable(text),
        type: choice('individuel', 'collectif', 'ponctuel'),
        typeLieu: choice('a_distance', 'lieu_activite', 'domicile', 'autre'),
        titreAtelier: text,
        participants: participantsSchema,
        beneficiaire: object({
          codeInsee: nullable(text),
          commune: nullable(text),
          codePostal: nullable(text),
          genre: text,
          trancheAge: text,
          statutSocial: text
        })
      }),
      ...reportingSchemas,
      Conseiller: object({
        id: text,
        prenom: text,
        nom: text,
        structureSiret: text,
        consent: { type: 'boolean' },
        state: choice('available', 'paused'),
        until: nullable(instant),
        stateSince: nullable(instant),
        stateChannel: text,
        inCall: { type: 'boolean' },
        missedInARow: { type: 'integer' },
        numberToCheck: { type: 'boolean' },
        permanenceIds: list(text)
      }),
      Offer: object({
        id: text,
        kind: choice('callback', 'sms', 'voicemail'),
        state: choice('open', 'done', 'failed', 'proposed'),
        callSid: text,
        conseillerId: nullable(text),
        createdAt: instant,
        dueAt: nullable(instant)
      })
    }
  }
} as const
