import type { Conseiller } from '../../domain/permanences/conseiller'
import type { DirectoryStore } from '../../domain/ports/directory'
import type { ExceptionStore } from '../../domain/ports/exceptions'
import type { PresenceStore } from '../../domain/ports/presences'
import { hasRole, rolesIn, structuresOf } from '../../domain/rights/rights'
import { stateCard } from '../conseiller/availability'
import { callBacksCard } from '../conseiller/call-backs'
import { slotsCard } from '../conseiller/day'
import { type ConseillerPorts, slotsOfConseiller, stateView } from '../conseiller/routes'
import * as stateWording from '../conseiller/wording'
import type { Filled } from '../layout/forms'
import { html } from '../layout/html'
import { notice } from '../layout/notice'
import { searched } from '../layout/search'
import { table } from '../layout/table'
import { structureLinks } from '../reports/structure-reports'
import { type Answer, type ConsoleRoute, Missing, page, seeOther, type Visit } from '../sign-in/visit'
import { exceptionRoutes } from './exception-routes'
import { absencesPath } from './exceptions'
import {
  type CompileHours,
  type PresencesView,
  presencesForm,
  presencesPath,
  saidPresences
} from './presences'
import {
  type ConseillerRow,
  conseillerPath,
  conseillersOf,
  nameOf,
  permanencesOf,
  structureContent,
  structurePath
} from './structure'
import * as wording from './wording'
import * as exceptionWording from './wording-exceptions'

export interface StructurePorts extends ConseillerPorts {
  readonly directory: ConseillerPorts['directory'] & { refresh(): Promise<void> }
  readonly presences: PresenceStore
  readonly exceptions: ExceptionStore
  readonly directoryStore: Pick<DirectoryStore, 'savePresences'>
  readonly compileHours: () => CompileHours
}

const HOME = '/console/structures'

/** A structure's pages: its conseillers, its permanences, who is where and when. */
export function structureRoutes(ports: StructurePorts): readonly ConsoleRoute[] {
  const roles = rolesIn('structure')

  /** A structure is what its conseillers say it is: its name stands with theirs. */
  const structureNames = (): ReadonlyMap<string, string> =>
    new Map(
      [...ports.directory.current().conseillers.values()].map(one => [one.structureSiret, one.structureNom])
    )

  async function rowOf(conseiller: Conseiller, now: Date): Promise<ConseillerRow> {
    const { id } = conseiller
    const [availability, inCall] = await Promise.all([
      ports.availability.find(id, now),
      ports.calls.inCall(id, now)
    ])
    return { conseiller, availability, inCall, next: slotsOfConseiller(ports, id, now)[0] ?? null }
  }

  /** The conseiller of the address, where somebody may see them; what is not there looks like what is not theirs. */
  function theirs(visit: Visit, area: 'structure' | 'presence'): Conseiller {
    const conseiller = ports.directory.current().conseillers.get(visit.param('id'))
    visit.require(area, { structureSiret: conseiller?.structureSiret ?? null })
    if (!conseiller) throw new Missing()
    return conseiller
  }

  const crumbsOf = ({ structureSiret, structureNom }: Conseiller) => [
    { name: wording.title, href: HOME },
    { name: structureNom, href: structurePath(structureSiret) }
  ]

  async function presencesView(conseiller: Conseiller): Promise<PresencesView> {
    const presences = await ports.presences.of(conseiller.id)
    const directory = ports.directory.current()
    const found = new Map(
      permanencesOf(directory, conseiller.structureSiret).map(permanence => [permanence.id, permanence])
    )
    for (const { permanenceId } of presences) {
      const permanence = directory.permanences.get(permanenceId)
      if (permanence) found.set(permanenceId, permanence)
    }
    return { conseiller, presences, permanences: [...found.values()] }
  }

  function presencesPage(visit: Visit, view: PresencesView, filled: Filled | null = null): Answer {
    const title = wording.presencesTitle(nameOf(view.conseiller))
    return {
      kind: 'page',
      title,
      ...(filled ? { status: 422 as const, faulty: true } : {}),
      crumbs: [
        ...crumbsOf(view.conseiller),
        { name: nameOf(view.conseiller), href: conseillerPath(view.conseiller.id) }
      ],
      body: html`<h1>${title}</h1><p class="lead">${wording.presencesLead}</p>${presencesForm(visit, view, ports.compileHours(), filled)}`
    }
  }

  return [
    {
      method: 'GET',
      path: HOME,
      roles,
      async answer(visit) {
        const names = structureNames()
        const sirets = hasRole(visit.person, 'admin') ? [...names.keys()].sort() : structuresOf(visit.person)
        // What is proposed to no conseiller is for who sees every structure.
        const orphans = hasRole(visit.person, 'admin') ? await ports.offers.proposed(null) : []
        const [only] = sirets
        if (only !== undefined && sirets.length === 1 && orphans.length === 0)
          return seeOther(structurePath(only))
        const looked = searched(sirets, siret => `${names.get(siret) ?? ''} ${siret}`, {
          path: HOME,
          query: visit.query,
          label: wording.searchFor
        })
        return page({
          title: wording.title,
          body: html`<h1>${wording.title}</h1><p class="lead">${wording.lead}</p>${callBacksCard(visit, ports, orphans)}${looked.form}<section class="card">${table(
            {
              caption: html`<span class="hidden">${wording.title}</span>`,
              columns: [wording.structure, wording.siret],
              rows: looked.rows.map(siret => [
                html`<a href="${structurePath(siret)}">${names.get(siret) ?? siret}</a>`,
                siret
              ]),
              empty: sirets.length === 0 ? wording.none : wording.noneFound
            }
          )}${looked.rest}</section>`
        })
      }
    },
    {
      method: 'GET',
      path: `${HOME}/:siret`,
      roles,
      async answer(visit) {
        const siret = visit.param('siret')
        visit.require('structure', { structureSiret: siret })
        const directory = ports.directory.current()
        const conseillers = conseillersOf(directory, siret)
        const title = structureNames().get(siret) ?? siret
        const rows = await Promise.all(conseillers.map(conseiller => rowOf(conseiller, visit.now)))
        return page({
          title,
          crumbs: [{ name: wording.title, href: HOME }],
          body: html`<h1>${title}</h1><p class="lead">${wording.siret} ${siret}</p>${notice(stateWording.NOTICES, visit.query.get('fait'))}${structureLinks(siret)}${callBacksCard(visit, ports, await ports.offers.proposed(conseillers.map(({ id }) => id)))}${structureContent(directory, siret, rows, visit.now)}`
        })
      }
    },
    {
      method: 'GET',
      path: '/console/conseillers/:id',
      roles,
      async answer(visit) {
        const conseiller = theirs(visit, 'structure')
        const view = await stateView(ports, conseiller.id, visit.now)
        if (!view) throw new Missing()
        const title = nameOf(conseiller)
        return page({
          title,
          crumbs: crumbsOf(conseiller),
          body: html`<h1>${title}</h1>${notice(stateWording.NOTICES, visit.query.get('fait'))}
<div class="cards two">${stateCard(visit, { ...view, heading: wording.state })}${slotsCard(slotsOfConseiller(ports, conseiller.id, visit.now))}</div>
<p class="row"><a class="button" href="${presencesPath(conseiller.id)}">${wording.edit}</a> <a class="button" href="${absencesPath(conseiller.id)}">${exceptionWording.absencesLink}</a></p>`
        })
      }
    },
    {
      method: 'GET',
      path: '/console/conseillers/:id/presences',
      roles: rolesIn('presence'),
      answer: async visit => presencesPage(visit, await presencesView(theirs(visit, 'presence')))
    },
    {
      method: 'POST',
      path: '/console/conseillers/:id/presences',
      roles: rolesIn('presence'),
      async answer(visit) {
        const conseiller = theirs(visit, 'presence')
        const view = await presencesView(conseiller)
        const said = saidPresences(visit.form, view, ports.compileHours())
        if ('mistakes' in said) {
          return presencesPage(visit, view, { values: visit.form, mistakes: said.mistakes })
        }
        await ports.directoryStore.savePresences(said.presences)
        await ports.directory.refresh()
        await visit.done('presence.change', conseiller.id)
        return seeOther(`${conseillerPath(conseiller.id)}?fait=presences`)
      }
    },
    ...exceptionRoutes({ directory: ports.directory, exceptions: ports.exceptions, theirs, crumbsOf })
  ]
}
