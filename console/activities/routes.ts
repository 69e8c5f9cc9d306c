import { Readable } from 'node:stream'
import { isCounted } from '../../domain/activites/activite'
import type { ActiviteFilter } from '../../domain/ports/activites'
import type { KnownStructure } from '../../domain/ports/reporting'
import { laCoopTable } from '../../domain/reporting/la-coop-table'
import { paperOf } from '../../domain/reporting/paper'
import { conseillerOf, type Owner, rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { CONTENT_TYPES } from '../api/files'
import { recordActivity } from '../api/manual-activities'
import type { ApiPorts } from '../api/ports'
import { Problem } from '../api/problem'
import type { Filled, Mistakes } from '../layout/forms'
import { html } from '../layout/html'
import { notice } from '../layout/notice'
import { newStructureActivityPath, structureActivitiesPath } from '../reports/paths'
import { structureTrail } from '../reports/structure-reports'
import { type Answer, type ConsoleRoute, Missing, seeOther, type Visit } from '../sign-in/visit'
import { activitiesContent, type Looked, lookedAt } from './list'
import { fieldOf, manualForm, NEW_PATH, saidManual } from './manual'
import * as wording from './wording'

/** Whose activities a page lists. */
interface Whose {
  readonly filter: Pick<ActiviteFilter, 'conseillerId' | 'structureSiret'>
  readonly path: string
  readonly conseillers: readonly { readonly id: string; readonly nom: string }[]
}

export const OWN_PATH = '/console/activites'
const A_PAGE = 50

/** Activities of some days: listed, downloaded as La Coop's file, and entered by hand where the line saw nothing. */
export function activityRoutes(ports: ApiPorts): readonly ConsoleRoute[] {
  const today = ({ now }: Visit) => localTimeIn(PARIS, now).day

  function own(visit: Visit): Whose & { readonly conseillerId: string } {
    const conseillerId = conseillerOf(visit.person)
    visit.require('activite', { conseillerId } satisfies Owner)
    if (conseillerId === null) throw new Missing()
    return { filter: { conseillerId }, path: OWN_PATH, conseillers: [], conseillerId }
  }

  /** A structure's, or those of one of its conseillers: another structure's conseiller is refused, not merely found nowhere. */
  async function ofStructure(visit: Visit, { conseillerId }: Looked) {
    const siret = visit.param('siret')
    visit.require('report', { structureSiret: siret })
    const structure = await ports.reporting.structure(siret)
    if (!structure) throw new Missing()
    if (conseillerId !== null) {
      const conseiller = ports.directory.current().conseillers.get(conseillerId)
      visit.require('activite', { conseillerId, structureSiret: conseiller?.structureSiret ?? null })
    }
    const filter = { structureSiret: siret, ...(conseillerId ? { conseillerId } : {}) }
    return {
      structure,
      whose: { filter, path: structureActivitiesPath(siret), conseillers: structure.conseillers }
    }
  }

  const daysOf = ({ from, until, status }: Looked) => ({ from, until, ...(status ? { status } : {}) })

  async function contentOf(visit: Visit, looked: Looked, { filter, path, conseillers }: Whose) {
    const isFaulty = Object.keys(looked.filled.mistakes).length > 0
    const cursor = visit.query.get('suite')
    const listed = isFaulty
      ? { items: [], next: null }
      : await ports.activites.list({
          ...filter,
          ...daysOf(looked),
          limit: A_PAGE,
          ...(cursor ? { cursor } : {})
        })
    if (!listed) throw new Missing()
    const rows = await Promise.all(
      listed.items.map(async activite => ({
        activite,
        isInLaCoop: (await ports.laCoop.entryOf(activite.id)) !== null,
        laCoopUrl: ports.laCoop.linkFor(activite)
      }))
    )
    return activitiesContent({ path, looked, rows, next: listed.next, cursor, conseillers })
  }

  /** La Coop's columns, row by row as they are read: memory does not grow with them. */
  async function fileOf(visit: Visit, looked: Looked, { filter }: Whose): Promise<Answer> {
    const format = visit.query.get('format') === 'csv' ? 'csv' : 'xlsx'
    if (Object.keys(looked.filled.mistakes).length > 0) throw new Missing()
    const { conseillers, permanences } = ports.directory.current()
    async function* shown() {
      for await (const kept of ports.activites.eachKept({ ...filter, ...daysOf(looked) })) {
        if (!isCounted(kept.activite)) continue
        const { conseillerId, permanenceId } = kept.activite
        yield {
          ...kept,
          conseiller: conseillers.get(conseillerId) ?? null,
          lieu: permanenceId ? (permanences.get(permanenceId) ?? null) : null
        }
      }
    }
    const paper = paperOf(laCoopTable(shown()))
    const name = `activites_${looked.from}_${looked.until}.${format}`
    await visit.done('activite.export', `${visit.path} ${looked.from} ${looked.until}`)
    return {
      kind: 'file',
      name,
      type: CONTENT_TYPES[format],
      content: Readable.from(format === 'csv' ? ports.files.csv(paper) : ports.files.xlsx(paper, visit.now))
    }
  }

  const newPage = (visit: Visit, filled: Filled | null = null): Answer => ({
    kind: 'page',
    ...(filled ? { status: 422 as const, faulty: true } : {}),
    title: wording.newTitle,
    crumbs: [{ name: wording.title, href: OWN_PATH }],
    body: html`<h1>${wording.newTitle}</h1><p class="lead">${wording.newLead}</p>${manualForm(visit, today(visit), filled)}`
  })

  /** Writes down what the form says; the form again where it cannot be. */
  async function record(
    visit: Visit,
    conseillerId: string,
    back: (mistakes: Mistakes) => Answer,
    author: string | null = null
  ): Promise<Answer | { readonly date: string }> {
    const said = saidManual(visit.form, ports.places)
    if ('mistakes' in said) return back(said.mistakes)
    try {
      const kept = await recordActivity(ports, { ...said.body, id: visit.formId, conseillerId }, author)
      await visit.done('activite.record', kept.id)
      return kept
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const field = fieldOf(error.field)
      return back({ [field]: wording.MISTAKES[field] ?? error.detail })
    }
  }

  async function structureOf(visit: Visit): Promise<KnownStructure> {
    const siret = visit.param('siret')
    visit.require('report', { structureSiret: siret })
    const structure = await ports.reporting.structure(siret)
    if (!structure) throw new Missing()
    return structure
  }

  const nobodyChosen: Mistakes = { conseiller: wording.MISTAKES['conseiller'] ?? '' }

  const newFor = (siret: string, conseillerId: string | null) =>
    `${newStructureActivityPath(siret)}${conseillerId ? `?conseiller=${encodeURIComponent(conseillerId)}` : ''}`

  function newPageFor(visit: Visit, structure: KnownStructure, filled: Filled | null = null): Answer {
    const path = newStructureActivityPath(structure.siret)
    const form = { path, conseillers: structure.conseillers, chosen: visit.query.get('conseiller') }
    return {
      kind: 'page',
      ...(filled ? { status: 422 as const, faulty: true } : {}),
      title: wording.newTitle,
      crumbs: [
        ...structureTrail(structure),
        { name: wording.title, href: structureActivitiesPath(structure.siret) }
      ],
      body: html`<h1>${wording.newTitle}</h1><p class="lead">${wording.newLeadFor}</p>${manualForm(visit, today(visit), filled, form)}`
    }
  }

  return [
    {
      method: 'GET',
      path: OWN_PATH,
      roles: rolesIn('day'),
      async answer(visit) {
        const looked = lookedAt(visit.query, today(visit))
        return {
          kind: 'page',
          title: wording.title,
          body: html`<h1>${wording.title}</h1><p class="lead">${wording.lead}</p>${notice(wording.NOTICES, visit.query.get('fait'))}<p><a class="button go" href="${NEW_PATH}">${wording.add}</a></p>${await contentOf(visit, looked, own(visit))}`
        }
      }
    },
    {
      method: 'GET',
      path: `${OWN_PATH}/fichier`,
      roles: rolesIn('day'),
      answer: visit => fileOf(visit, lookedAt(visit.query, today(visit)), own(visit))
    },
    {
      method: 'GET',
      path: NEW_PATH,
      roles: rolesIn('day'),
      answer(visit) {
        own(visit)
        return newPage(visit)
      }
    },
    {
      method: 'POST',
      path: NEW_PATH,
      roles: rolesIn('day'),
      async answer(visit) {
        const { conseillerId } = own(visit)
        const back = (mistakes: Mistakes) => newPage(visit, { values: visit.form, mistakes })
        const done = await record(visit, conseillerId, back)
        // From its day on, it stands on the first page of the list, however long that is.
        return 'kind' in done ? done : seeOther(`${OWN_PATH}?du=${done.date}&fait=ajoutee`)
      }
    },
    {
      method: 'GET',
      path: '/console/structures/:siret/activites',
      roles: rolesIn('report'),
      async answer(visit) {
        const looked = lookedAt(visit.query, today(visit))
        const { structure, whose } = await ofStructure(visit, looked)
        return {
          kind: 'page',
          title: wording.title,
          crumbs: structureTrail(structure),
          body: html`<h1>${wording.title}</h1><p class="lead">${wording.leadOf(structure.nom)}</p>${notice(wording.NOTICES, visit.query.get('fait'))}${structure.conseillers.length > 0 && html`<p><a class="button go" href="${newFor(structure.siret, looked.conseillerId)}">${wording.addFor}</a></p>`}${await contentOf(visit, looked, whose)}`
        }
      }
    },
    {
      method: 'GET',
      path: '/console/structures/:siret/activites/nouvelle',
      roles: rolesIn('report'),
      answer: async visit => newPageFor(visit, await structureOf(visit))
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/activites/nouvelle',
      roles: rolesIn('report'),
      async answer(visit) {
        const structure = await structureOf(visit)
        const back = (mistakes: Mistakes) => newPageFor(visit, structure, { values: visit.form, mistakes })
        const conseillerId = visit.form.get('conseiller') ?? ''
        const conseiller = ports.directory.current().conseillers.get(conseillerId)
        if (!conseiller) return back(nobodyChosen)
        visit.require('activite', { conseillerId, structureSiret: conseiller.structureSiret })
        // Who sees every structure enters it on the page of the right one.
        if (conseiller.structureSiret !== structure.siret) return back(nobodyChosen)
        const done = await record(visit, conseillerId, back, visit.person.courriel)
        if ('kind' in done) return done
        const path = structureActivitiesPath(structure.siret)
        return seeOther(`${path}?du=${done.date}&conseiller=${encodeURIComponent(conseillerId)}&fait=ajoutee`)
      }
    },
    {
      method: 'GET',
      path: '/console/structures/:siret/activites/fichier',
      roles: rolesIn('report'),
      async answer(visit) {
        const looked = lookedAt(visit.query, today(visit))
        return fileOf(visit, looked, (await ofStructure(visit, looked)).whose)
      }
    }
  ]
}
