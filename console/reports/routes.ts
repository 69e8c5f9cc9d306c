import { Readable } from 'node:stream'
import { FILE_FORMATS, type FileFormat, type PaperFiles } from '../../domain/ports/paper-files'
import type { QuestionnaireStore } from '../../domain/ports/questionnaires'
import type { KnownStructure, Reporting } from '../../domain/ports/reporting'
import type { ReportStore } from '../../domain/ports/reports'
import { askedFrom, type ReportDue } from '../../domain/reporting/convention'
import { paperOfReport } from '../../domain/reporting/paper-of-report'
import { hasBegun, isOver, type Period } from '../../domain/reporting/period'
import type { Report } from '../../domain/reporting/report'
import { MOST_COMMENT_CHARACTERS } from '../../domain/reporting/structure-action'
import { typedPeriod } from '../../domain/reporting/typed-period'
import { wording as reportWording } from '../../domain/reporting/wording'
import { hasRole, rolesIn, structuresOf } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { CONTENT_TYPES } from '../api/files'
import { dateInWords } from '../layout/days'
import type { Filled } from '../layout/forms'
import { html } from '../layout/html'
import { notice } from '../layout/notice'
import { type Answer, type ConsoleRoute, Missing, page, seeOther, type Visit } from '../sign-in/visit'
import { saidAction } from './actions'
import { dueBadge, dueContent, dueFilterIn, withoutConvention } from './due'
import { DUE_PATH, fileNameOf, kindIn, periodAtPath, reportPath, reportsPath } from './paths'
import { fingerprintOf, type ReportView, reportContent } from './report'
import { structureReports, structureTrail } from './structure-reports'
import * as wording from './wording'

export interface ReportPorts {
  readonly reporting: Reporting
  readonly reports: ReportStore
  readonly questionnaires: QuestionnaireStore
  readonly files: PaperFiles
  readonly dueFeed: { addressOf(structureSiret: string): string }
}

interface Asked {
  readonly structure: KnownStructure
  readonly period: Period
  readonly path: string
}

/** The reports owed to the ANCT: prepared, checked, frozen, downloaded, corrected. */
export function reportRoutes(ports: ReportPorts): readonly ConsoleRoute[] {
  const { reporting, reports } = ports
  const roles = rolesIn('report')
  const startIn = (visit: Visit) => Number(/^\d{1,6}$/.exec(visit.query.get('debut') ?? '')?.[0] ?? 0)
  const today = ({ now }: Visit) => localTimeIn(PARIS, now).day

  /** The structure of the address, where somebody may see its reports: asked before it is said whether it exists. */
  async function structureAt(visit: Visit): Promise<KnownStructure> {
    const siret = visit.param('siret')
    visit.require('report', { structureSiret: siret })
    const structure = await reporting.structure(siret)
    if (!structure) throw new Missing()
    return structure
  }

  async function askedAt(visit: Visit): Promise<Asked> {
    const structure = await structureAt(visit)
    const period = periodAtPath(visit.param('sorte'), visit.param('periode'))
    if (!period) throw new Missing()
    return { structure, period, path: reportPath(structure.siret, period) }
  }

  const keyOf = ({ structure, period }: Asked) => ({
    structureSiret: structure.siret,
    kind: period.kind,
    period: period.name
  })

  /** As the address asks: one that was sent, the draft of the next, or the last that says something. */
  async function versionAt(visit: Visit, { structure, period }: Asked): Promise<Report> {
    const wanted = visit.query.get('version') ?? ''
    if (wanted === 'brouillon') return reporting.draft(structure, period)
    if (wanted === '')
      return (await reporting.lastSent(structure.siret, period)) ?? reporting.draft(structure, period)
    const sent = /^[1-9]\d{0,5}$/.test(wanted)
      ? await reporting.sent(structure.siret, period, Number(wanted))
      : null
    if (!sent) throw new Missing()
    return sent
  }

  async function viewOf(asked: Asked, report: Report): Promise<ReportView> {
    const { structure, period, path } = asked
    const [versions, before, copies] = await Promise.all([
      reporting.versions(structure.siret, period),
      report.frozen ? null : reporting.lastSent(structure.siret, period),
      report.conditionsAccueil ? ports.questionnaires.copies(structure.siret, period.name) : []
    ])
    const names = new Map(structure.conseillers.map(({ id, nom }) => [id, nom]))
    const waiting = copies
      .filter(({ answeredAt }) => answeredAt === null)
      .map(({ conseillerId }) => names.get(conseillerId) ?? conseillerId)
    const isAsked = new Set(copies.map(({ conseillerId }) => conseillerId))
    const mayBeAsked = report.conditionsAccueil !== null && askedFrom(period) <= reportDay(report)
    const notAsked = mayBeAsked
      ? structure.conseillers.filter(({ id }) => !isAsked.has(id)).map(({ nom }) => nom)
      : []
    return { path, report, versions, before, waiting, notAsked }
  }

  function headOf({ structure, period }: Asked) {
    const title = reportWording.kinds[period.kind]
    const words = reportWording.periodInWords(period.kind, period.name)
    return {
      title: `${title}, ${words}`,
      crumbs: [
        ...structureTrail(structure),
        { name: wording.reportsTitle, href: reportsPath(structure.siret) }
      ],
      heading: html`<h1>${title}</h1><p class="lead">${structure.nom} – ${words}</p>`
    }
  }

  async function reportPage(
    visit: Visit,
    asked: Asked,
    report: Report,
    filled?: { readonly action?: Filled; readonly sending?: Filled }
  ): Promise<Answer> {
    const { structure, period } = asked
    const due = (await reporting.owed(structure.siret)).find(
      one => one.kind === period.kind && one.period.name === period.name
    )
    const { title, crumbs, heading } = headOf(asked)
    return {
      kind: 'page',
      ...(filled ? { status: 422 as const, faulty: true } : {}),
      title,
      crumbs,
      body: html`${heading}
${due && html`<p>${dueBadge(due)} ${dueWords(due)}</p>`}
${notice(wording.NOTICES, visit.query.get('fait'))}
${reportContent(visit, await viewOf(asked, report), filled)}`
    }
  }

  /** Nothing can be in it, and nobody is to fill it in for a while: said, rather than a draft of zeros shown. */
  function notBegunPage(asked: Asked): Answer {
    const { title, crumbs, heading } = headOf(asked)
    return page({
      title,
      crumbs,
      body: html`${heading}<p class="note warn">${wording.notBegun(dateInWords(asked.period.from))}</p>
<p><a class="button" href="${reportsPath(asked.structure.siret)}">${wording.reportsTitle}</a></p>`
    })
  }

  async function owedTo(visit: Visit): Promise<readonly ReportDue[]> {
    if (hasRole(visit.person, 'admin')) return reporting.owed(null)
    const owed = await Promise.all(structuresOf(visit.person).map(siret => reporting.owed(siret)))
    return owed.flat().sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
  }

  /** Those that have conseillers and have not said what they signed: each convention makes something owed. */
  async function silentAmong(visit: Visit, owed: readonly ReportDue[]): Promise<readonly KnownStructure[]> {
    const known = new Set(owed.map(({ structureSiret }) => structureSiret))
    const theirs = new Set(structuresOf(visit.person))
    const all = hasRole(visit.person, 'admin')
    return (await reporting.structures()).filter(
      ({ siret }) => !known.has(siret) && (all || theirs.has(siret))
    )
  }

  /** What is wrong with a report that somebody wants to send; `null` where nothing is. */
  function mistakeIn(visit: Visit, { period }: Asked, draft: Report): [field: string, what: string] | null {
    const { form } = visit
    if (!isOver(period, today(visit))) return ['relu', wording.mistakeNotOver]
    if (Number(form.get('version')) !== draft.version) return ['relu', wording.mistakeVersion]
    if (form.get('empreinte') !== fingerprintOf(draft)) return ['relu', wording.mistakeChanged]
    return form.get('relu') === 'oui' ? null : ['relu', wording.mistakeReread]
  }

  const reportDay = ({ madeAt }: Report) => localTimeIn(PARIS, new Date(madeAt)).day

  return [
    {
      method: 'GET',
      path: DUE_PATH,
      roles,
      async answer(visit) {
        const owed = await owedTo(visit)
        const [only, ...others] = structuresOf(visit.person)
        if (!hasRole(visit.person, 'admin') && only !== undefined && others.length === 0)
          return seeOther(reportsPath(only))
        return page({
          title: wording.dueTitle,
          body: html`<h1>${wording.dueTitle}</h1><p class="lead">${wording.dueLead}</p>${withoutConvention(await silentAmong(visit, owed))}${dueContent(
            {
              owed,
              filter: dueFilterIn(visit.query.get('etat')),
              start: startIn(visit),
              path: DUE_PATH,
              severalStructures: true
            }
          )}`
        })
      }
    },
    {
      method: 'GET',
      path: '/console/structures/:siret/rapports',
      roles,
      async answer(visit) {
        const structure = await structureAt(visit)
        const { query } = visit
        const mistakes: Record<string, string> = {}
        const kind = kindIn(query.get('sorte'))
        if (kind) {
          const period = typedPeriod(kind, query.get('periode') ?? '')
          if (period) return seeOther(reportPath(structure.siret, period))
          mistakes['periode'] = wording.mistakeTyped[kind]
        }
        const title = wording.reportsTitle
        return {
          kind: 'page',
          ...(kind ? { status: 422 as const, faulty: true } : {}),
          title,
          crumbs: structureTrail(structure),
          body: html`<h1>${title}</h1><p class="lead">${structure.nom}</p>${notice(wording.NOTICES, query.get('fait'))}${structureReports(
            {
              structure,
              owed: await reporting.owed(structure.siret),
              filter: dueFilterIn(query.get('etat')),
              start: startIn(visit),
              diary: ports.dueFeed.addressOf(structure.siret),
              asked: { values: query, mistakes }
            }
          )}`
        }
      }
    },
    {
      method: 'GET',
      path: '/console/structures/:siret/rapports/:sorte/:periode',
      roles,
      async answer(visit) {
        const structure = await structureAt(visit)
        const kind = kindIn(visit.param('sorte'))
        if (kind && !periodAtPath(visit.param('sorte'), visit.param('periode'))) {
          const title = wording.missingPeriodTitle
          return {
            kind: 'page',
            status: 404,
            faulty: true,
            title,
            crumbs: structureTrail(structure),
            body: html`<h1>${title}</h1><p>${wording.mistakeTyped[kind]}</p><p><a class="button" href="${reportsPath(structure.siret)}">${wording.reportsTitle}</a></p>`
          }
        }
        const asked = await askedAt(visit)
        if (!hasBegun(asked.period, today(visit))) return notBegunPage(asked)
        return reportPage(visit, asked, await versionAt(visit, asked))
      }
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/rapports/:sorte/:periode',
      roles,
      async answer(visit) {
        const asked = await askedAt(visit)
        const { structure, period, path } = asked
        const { form, person, now } = visit
        const commentaire = (form.get('commentaire') ?? '').replace(/\r\n?/g, '\n')
        const sending = (mistakes: Record<string, string>) => ({ sending: { values: form, mistakes } })
        if (commentaire.length > MOST_COMMENT_CHARACTERS || commentaire.includes('\0')) {
          const mistakes = { commentaire: wording.mistakeLong(MOST_COMMENT_CHARACTERS) }
          return reportPage(visit, asked, await reporting.draft(structure, period), sending(mistakes))
        }
        const key = keyOf(asked)
        if (commentaire !== (await reports.comment(key)))
          await reports.saveComment(key, commentaire, person.courriel, now)
        if (form.get('geste') !== 'envoyer') {
          await visit.done('report.comment', path)
          return seeOther(`${path}?version=brouillon&fait=commentaire#envoi`)
        }
        const draft = await reporting.draft(structure, period)
        const mistake = mistakeIn(visit, asked, draft)
        if (mistake) return reportPage(visit, asked, draft, sending(Object.fromEntries([mistake])))
        const frozen = await reporting.freeze(structure, period, draft.version, person.courriel)
        if (!frozen) return reportPage(visit, asked, draft, sending({ relu: wording.mistakeVersion }))
        await visit.done('report.freeze', `${path} v${frozen.version}`)
        return seeOther(`${path}?version=${frozen.version}&fait=envoye`)
      }
    },
    {
      method: 'GET',
      path: '/console/structures/:siret/rapports/:sorte/:periode/fichier',
      roles,
      async answer(visit) {
        const asked = await askedAt(visit)
        const format = FILE_FORMATS.find(known => known === visit.query.get('format'))
        if (!format) throw new Missing()
        const report = await versionAt(visit, asked)
        const name = `${fileNameOf(asked.structure.siret, asked.period, report.version)}.${format}`
        await visit.done('report.download', `${asked.path} v${report.version} ${format}`)
        return { kind: 'file', name, type: CONTENT_TYPES[format], content: fileOf(report, format) }
      }
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/rapports/:sorte/:periode/questionnaire',
      roles,
      async answer(visit) {
        const { structure, period, path } = await askedAt(visit)
        if (period.kind !== 'half-yearly' || askedFrom(period) > today(visit)) throw new Missing()
        for (const { id } of structure.conseillers)
          await ports.questionnaires.ask(structure.siret, period.name, id, visit.now)
        await visit.done('questionnaire.ask', path)
        return seeOther(`${path}?version=brouillon&fait=questionnaire`)
      }
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/rapports/:sorte/:periode/actions',
      roles,
      async answer(visit) {
        const asked = await askedAt(visit)
        const { structure, period, path } = asked
        const said = saidAction(visit.form, period, today(visit))
        if ('mistakes' in said) {
          const action = { values: visit.form, mistakes: said.mistakes }
          return reportPage(visit, asked, await reporting.draft(structure, period), { action })
        }
        const action = { id: visit.formId, structureSiret: structure.siret, ...said.action }
        await reports.addAction(action, visit.person.courriel, visit.now)
        await visit.done('report.action', path)
        return seeOther(`${path}?version=brouillon&fait=action#actions`)
      }
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/rapports/:sorte/:periode/actions/:id/retrait',
      roles,
      async answer(visit) {
        const { structure, path } = await askedAt(visit)
        await reports.voidAction(structure.siret, visit.param('id'), visit.person.courriel, visit.now)
        await visit.done('report.action-void', path)
        return seeOther(`${path}?version=brouillon&fait=action-retiree#actions`)
      }
    }
  ]

  function fileOf(report: Report, format: FileFormat): Readable {
    const paper = paperOfReport(report)
    const made = new Date(report.frozenAt ?? report.madeAt)
    return Readable.from(format === 'csv' ? ports.files.csv(paper) : ports.files[format](paper, made))
  }
}

const dueWords = ({ state, dueOn }: ReportDue) =>
  state === 'sent'
    ? ''
    : state === 'late'
      ? wording.wasDueOn(dateInWords(dueOn))
      : wording.dueOn(dateInWords(dueOn))
