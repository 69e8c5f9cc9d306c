import type { Request, RequestHandler, Server } from 'restify'
import { activity, activityChanges } from './activities'
import { recordActivity } from './manual-activities'
import type { Query } from './parameters'
import type { ApiPorts } from './ports'
import { bodyOf } from './problem'
import { answerQuestionnaire, questionnaire, questionnaireCopy } from './questionnaires'
import { commentReport, dueCalendar, freezeReport, report, reportsDue, reportVersions } from './reports'
import {
  actions,
  addAction,
  addReceipt,
  convention,
  receipts,
  saveConvention,
  voidAction,
  voidReceipt
} from './structures'

type Answer = (request: Request, query: Query) => Promise<unknown> | unknown

/** Activities one by one, and all that the reports owed to the ANCT are made of. */
export function mountReporting(
  server: Server,
  ports: ApiPorts,
  answering: (answer: Answer) => RequestHandler
): void {
  const given = (request: Request, name: string) =>
    String((request.params as Record<string, unknown>)[name] ?? '')
  const at = (path: string) => `/api/v1${path}`

  server.post(
    at('/activities'),
    answering(request => recordActivity(ports, bodyOf(request)))
  )
  server.get(
    at('/activities/:id'),
    answering(request => activity(ports, given(request, 'id')))
  )
  server.get(
    at('/activities/:id/changes'),
    answering(request => activityChanges(ports, given(request, 'id')))
  )

  server.get(
    at('/reports/due'),
    answering((_, query) => reportsDue(ports, query))
  )
  server.get(
    at('/reports/:kind'),
    answering((request, query) => report(ports, given(request, 'kind'), query))
  )
  server.get(
    at('/reports/:kind/versions'),
    answering((request, query) => reportVersions(ports, given(request, 'kind'), query))
  )
  server.post(
    at('/reports/:kind/freeze'),
    answering((request, query) => freezeReport(ports, given(request, 'kind'), query, bodyOf(request)))
  )
  server.put(
    at('/reports/:kind/comment'),
    answering((request, query) => commentReport(ports, given(request, 'kind'), query, bodyOf(request)))
  )

  server.get(
    at('/structures/:siret/calendar'),
    answering(request => dueCalendar(ports, given(request, 'siret')))
  )
  server.get(
    at('/structures/:siret/convention'),
    answering(request => convention(ports, given(request, 'siret')))
  )
  server.put(
    at('/structures/:siret/convention'),
    answering(request => saveConvention(ports, given(request, 'siret'), bodyOf(request)))
  )
  server.get(
    at('/structures/:siret/receipts'),
    answering(request => receipts(ports, given(request, 'siret')))
  )
  server.post(
    at('/structures/:siret/receipts'),
    answering(request => addReceipt(ports, given(request, 'siret'), bodyOf(request)))
  )
  server.del(
    at('/structures/:siret/receipts/:id'),
    answering(request => voidReceipt(ports, given(request, 'siret'), given(request, 'id')))
  )
  server.get(
    at('/structures/:siret/actions'),
    answering((request, query) => actions(ports, given(request, 'siret'), query))
  )
  server.post(
    at('/structures/:siret/actions'),
    answering(request => addAction(ports, given(request, 'siret'), bodyOf(request)))
  )
  server.del(
    at('/structures/:siret/actions/:id'),
    answering(request => voidAction(ports, given(request, 'siret'), given(request, 'id')))
  )

  server.get(
    at('/structures/:siret/questionnaires/:period'),
    answering(request => questionnaire(ports, given(request, 'siret'), given(request, 'period')))
  )
  server.get(
    at('/conseillers/:id/questionnaires/:period'),
    answering(request => questionnaireCopy(ports, given(request, 'id'), given(request, 'period')))
  )
  server.put(
    at('/conseillers/:id/questionnaires/:period'),
    answering(request =>
      answerQuestionnaire(ports, given(request, 'id'), given(request, 'period'), bodyOf(request))
    )
  )
}
