import { activities, activity, activityChanges, changeActivity } from './activities'
import { recordActivity } from './manual-activities'
import { answerQuestionnaire, questionnaire, questionnaireCopy } from './questionnaires'
import { commentReport, dueCalendar, freezeReport, report, reportsDue, reportVersions } from './reports'
import type { Routes } from './route'
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

/** Activities one by one, and all that the reports owed to the ANCT are made of. */
export const reportingRoutes: Routes = {
  'GET /activities': ({ ports, query }) => activities(ports, query),
  'PATCH /activities/:id': ({ ports, param, body }) => changeActivity(ports, param('id'), body()),
  'POST /activities': ({ ports, body }) => recordActivity(ports, body()),
  'GET /activities/:id': ({ ports, param }) => activity(ports, param('id')),
  'GET /activities/:id/changes': ({ ports, param }) => activityChanges(ports, param('id')),
  'GET /reports/due': ({ ports, query }) => reportsDue(ports, query),
  'GET /reports/:kind': ({ ports, param, query }) => report(ports, param('kind'), query),
  'GET /reports/:kind/versions': ({ ports, param, query }) => reportVersions(ports, param('kind'), query),
  'POST /reports/:kind/freeze': ({ ports, param, query, body }) =>
    freezeReport(ports, param('kind'), query, body()),
  'PUT /reports/:kind/comment': ({ ports, param, query, body }) =>
    commentReport(ports, param('kind'), query, body()),
  'GET /structures/:siret/calendar': ({ ports, param }) => dueCalendar(ports, param('siret')),
  'GET /structures/:siret/convention': ({ ports, param }) => convention(ports, param('siret')),
  'PUT /structures/:siret/convention': ({ ports, param, body }) =>
    saveConvention(ports, param('siret'), body()),
  'GET /structures/:siret/receipts': ({ ports, param }) => receipts(ports, param('siret')),
  'POST /structures/:siret/receipts': ({ ports, param, body }) => addReceipt(ports, param('siret'), body()),
  'DELETE /structures/:siret/receipts/:id': ({ ports, param }) =>
    voidReceipt(ports, param('siret'), param('id')),
  'GET /structures/:siret/actions': ({ ports, param, query }) => actions(ports, param('siret'), query),
  'POST /structures/:siret/actions': ({ ports, param, body }) => addAction(ports, param('siret'), body()),
  'DELETE /structures/:siret/actions/:id': ({ ports, param }) =>
    voidAction(ports, param('siret'), param('id')),
  'GET /structures/:siret/questionnaires/:period': ({ ports, param }) =>
    questionnaire(ports, param('siret'), param('period')),
  'GET /conseillers/:id/questionnaires/:period': ({ ports, param }) =>
    questionnaireCopy(ports, param('id'), param('period')),
  'PUT /conseillers/:id/questionnaires/:period': ({ ports, param, body }) =>
    answerQuestionnaire(ports, param('id'), param('period'), body())
}
