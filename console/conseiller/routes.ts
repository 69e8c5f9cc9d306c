import type { Activite } from '../../domain/activites/activite'
import { type Slot, slotsOf } from '../../domain/permanences/slots'
import type { ActiviteStore } from '../../domain/ports/activites'
import type { AvailabilityStore } from '../../domain/ports/availability'
import type { LaCoopEntries, LaCoopForm } from '../../domain/ports/la-coop'
import type { QuestionnaireStore } from '../../domain/ports/questionnaires'
import { conseillerOf, rolesIn } from '../../domain/rights/rights'
import { addDays } from '../../domain/values/day'
import { localTimeIn, PARIS, type Zone } from '../../domain/values/zone'
import { historyCard } from '../activities/history'
import { laCoopCard } from '../activities/la-coop-card'
import { dayInWords } from '../layout/days'
import type { Filled } from '../layout/forms'
import { html } from '../layout/html'
import { notice } from '../layout/notice'
import { MENU } from '../layout/wording'
import { structureActivitiesPath } from '../reports/paths'
import { questionnaireCard } from '../reports/questionnaire'
import { waitingQuestionnaire } from '../reports/questionnaire-routes'
import { type Answer, type ConsoleRoute, Missing, page, seeOther, type Visit } from '../sign-in/visit'
import { activityForm, activityTitle, saidActivity } from './activity'
import { type StateView, saidAvailability, stateCard } from './availability'
import { type CallBackDesk, callBacksCard } from './call-backs'
import { slotsCard, toConfirmCard, todayCard } from './day'
import * as wording from './wording'

export interface ConseillerPorts extends CallBackDesk {
  readonly availability: AvailabilityStore
  readonly activites: ActiviteStore
  readonly calls: { inCall(conseillerId: string, now: Date): Promise<boolean> }
  readonly questionnaires: Pick<QuestionnaireStore, 'find'>
  readonly laCoop: Pick<LaCoopEntries, 'entryOf'> & LaCoopForm
}

const HOME = '/console/ma-journee'
const OWN_ACTIVITIES = '/console/activites'
const SLOT_DAYS_MS = 7 * 24 * 3_600_000
/** How far back a conversation may wait to be confirmed. */
const TO_CONFIRM_DAYS = 60
const A_PAGE = 500

/** A conseiller's own pages: their state, their slots, what they did today, what waits for their word. */
export function conseillerRoutes(ports: ConseillerPorts): readonly ConsoleRoute[] {
  async function activitesOf(conseillerId: string, from: string): Promise<readonly Activite[]> {
    const found: Activite[] = []
    let cursor: string | null = null
    do {
      const listed = await ports.activites.list({
        conseillerId,
        from,
        limit: A_PAGE,
        ...(cursor === null ? {} : { cursor })
      })
      found.push(...(listed?.items ?? []))
      cursor = listed?.next ?? null
    } while (cursor !== null)
    return found
  }

  async function day(visit: Visit, filled?: Filled): Promise<Answer> {
    const conseillerId = conseillerOf(visit.person)
    const view = conseillerId === null ? null : await stateView(ports, conseillerId, visit.now)
    if (conseillerId === null || !view) {
      return page({
        title: wording.title,
        body: html`<h1>${wording.title}</h1><p class="note warn">${wording.notInDirectory}</p>`
      })
    }
    visit.require('day', { conseillerId })
    const today = localTimeIn(PARIS, visit.now).day
    const activites = await activitesOf(conseillerId, addDays(today, -TO_CONFIRM_DAYS))
    const waiting = await waitingQuestionnaire(ports, conseillerId, visit.now)
    const body = html`<h1>${wording.title}</h1><p class="lead">${dayInWords(today)}</p>
${notice(wording.NOTICES, visit.query.get('fait'))}
${waiting && questionnaireCard(waiting.period, waiting.copy)}
${callBacksCard(visit, ports, await ports.offers.proposed([conseillerId]))}
${toConfirmCard(
  visit,
  activites.filter(({ status }) => status === 'to-confirm')
)}
<div class="cards two">${stateCard(visit, { ...view, heading: wording.stateTitle }, filled)}${slotsCard(slotsOfConseiller(ports, conseillerId, visit.now))}</div>
${todayCard(activites.filter(({ date }) => date === today))}`
    return filled
      ? { kind: 'page', status: 422, faulty: true, title: wording.title, body }
      : page({ title: wording.title, body })
  }

  async function theirs(visit: Visit): Promise<Activite> {
    const activite = await ports.activites.find(visit.param('id'))
    if (!activite) throw new Missing()
    visit.require('activite', activite)
    return activite
  }

  /** Back to where one came from: a conseiller's day, or the structure whose conseiller it is. */
  const homeFrom = (visit: Visit, conseillerId: string, structureSiret: string) =>
    conseillerOf(visit.person) === conseillerId ? HOME : `/console/structures/${structureSiret}`

  async function change(visit: Visit, id: string, author: (activite: Activite) => Activite) {
    const { courriel } = visit.person
    if (!(await ports.activites.change(id, courriel, ports.clock.now(), author))) throw new Missing()
  }

  const listOf = (visit: Visit, { conseillerId, structureSiret }: Activite) =>
    conseillerOf(visit.person) === conseillerId ? OWN_ACTIVITIES : structureActivitiesPath(structureSiret)

  /** The page that led here: the day, the list of one's own activities as it was, or that of the structure. */
  function wayTo(visit: Visit, activite: Activite) {
    const list = listLedFrom(visit)
    const isOwn = conseillerOf(visit.person) === activite.conseillerId
    if (isOwn && list === null) return [{ name: wording.title, href: HOME }]
    const path = listOf(visit, activite)
    return [{ name: MENU.activities, href: list ? `${path}?${list}` : path }]
  }

  /** Back where one came from, with what was done. */
  function backFrom(visit: Visit, activite: Activite, done: string): Answer {
    const list = listLedFrom(visit)
    if (list === null)
      return seeOther(`${homeFrom(visit, activite.conseillerId, activite.structureSiret)}?fait=${done}`)
    return seeOther(`${listOf(visit, activite)}?${list && `${list}&`}fait=${done}`)
  }

  async function activityPage(
    visit: Visit,
    activite: Activite,
    filled: Filled | null = null
  ): Promise<Answer> {
    const title = activityTitle(activite)
    const [laCoopId, changes] = await Promise.all([
      ports.laCoop.entryOf(activite.id),
      ports.activites.changes(activite.id)
    ])
    return {
      kind: 'page',
      title,
      ...(filled ? { status: 422 as const, faulty: true } : {}),
      crumbs: wayTo(visit, activite),
      body: html`<h1>${title}</h1>${activityForm(visit, activite, listLedFrom(visit), filled)}${laCoopCard(activite, laCoopId, ports.laCoop.linkFor(activite))}${historyCard(changes)}`
    }
  }

  return [
    { method: 'GET', path: HOME, roles: rolesIn('day'), answer: visit => day(visit) },
    {
      method: 'POST',
      path: '/console/conseillers/:id/disponibilite',
      roles: rolesIn('availability'),
      async answer(visit) {
        const id = visit.param('id')
        const conseiller = ports.directory.current().conseillers.get(id)
        // What is not there and what is not theirs look alike to whoever may see neither.
        visit.require('availability', {
          conseillerId: id,
          structureSiret: conseiller?.structureSiret ?? null
        })
        if (!conseiller) throw new Missing()
        const said = saidAvailability(visit.form, zoneOfConseiller(ports, id), visit.now)
        const home = homeFrom(visit, id, conseiller.structureSiret)
        if ('mistakes' in said) {
          const filled = { values: visit.form, mistakes: said.mistakes }
          if (home === HOME) return day(visit, filled)
          return statePage(visit, filled, id)
        }
        await ports.availability.set(id, said.state, said.until, 'console', visit.now)
        await visit.done(`availability.${said.state}`, id)
        return seeOther(`${home}?fait=${said.state === 'paused' ? 'pause' : 'reprise'}`)
      }
    },
    {
      method: 'GET',
      path: '/console/activites/:id',
      roles: rolesIn('activite'),
      answer: async visit => activityPage(visit, await theirs(visit))
    },
    {
      method: 'POST',
      path: '/console/activites/:id',
      roles: rolesIn('activite'),
      async answer(visit) {
        const activite = await theirs(visit)
        if (visit.form.get('geste') === 'annuler') {
          await change(visit, activite.id, before => ({ ...before, status: 'voided' }))
          await visit.done('activite.void', activite.id)
          return backFrom(visit, activite, 'annulee')
        }
        const said = saidActivity(visit.form, activite)
        if ('mistakes' in said) {
          return activityPage(visit, activite, { values: visit.form, mistakes: said.mistakes })
        }
        await change(visit, activite.id, said.change)
        await visit.done('activite.complete', activite.id)
        return backFrom(visit, activite, 'enregistree')
      }
    },
    {
      method: 'POST',
      path: '/console/activites/:id/confirmation',
      roles: rolesIn('activite'),
      async answer(visit) {
        const activite = await theirs(visit)
        // Taken back meanwhile, it stays so: one click confirms what waits for it, nothing else.
        await change(visit, activite.id, before =>
          before.status === 'to-confirm' || before.status === 'recorded'
            ? { ...before, status: 'confirmed' }
            : before
        )
        await visit.done('activite.confirm', activite.id)
        return seeOther(`${homeFrom(visit, activite.conseillerId, activite.structureSiret)}?fait=confirmee`)
      }
    }
  ]

  async function statePage(visit: Visit, filled: Filled, id: string): Promise<Answer> {
    const view = await stateView(ports, id, visit.now)
    if (!view) throw new Missing()
    const title = view.heading
    return {
      kind: 'page',
      status: 422,
      faulty: true,
      title,
      body: html`<h1>${title}</h1>${stateCard(visit, view, filled)}`
    }
  }
}

/** What a list of activities is asked for. */
const ASKED_OF_LISTS = ['du', 'au', 'etat', 'conseiller', 'suite']

/** What the list that led to an activity was asked for; `null` where no list did. */
function listLedFrom({ form, query }: Visit): string | null {
  const sent = form.get('de')
  const from = sent !== null ? new URLSearchParams(sent) : query.get('de') === 'activites' ? query : null
  return (
    from &&
    new URLSearchParams(
      ASKED_OF_LISTS.flatMap((name): [string, string][] => {
        const asked = from.get(name)
        return asked ? [[name, asked]] : []
      })
    ).toString()
  )
}

/** What the page says of a conseiller's state; `null` for somebody whom the directory does not know. */
export async function stateView(
  ports: Pick<ConseillerPorts, 'directory' | 'availability' | 'calls'>,
  id: string,
  now: Date
): Promise<StateView | null> {
  const conseiller = ports.directory.current().conseillers.get(id)
  if (!conseiller) return null
  const [availability, inCall] = await Promise.all([
    ports.availability.find(id, now),
    ports.calls.inCall(id, now)
  ])
  const heading = wording.stateTitleOf(`${conseiller.prenom} ${conseiller.nom}`)
  return { conseiller, availability, inCall, zone: zoneOfConseiller(ports, id), heading }
}

/** The clock of the place where a conseiller works. */
export const zoneOfConseiller = ({ directory }: Pick<ConseillerPorts, 'directory'>, id: string): Zone =>
  directory.current().stations.find(({ conseiller }) => conseiller?.id === id)?.zone ?? PARIS

/** Where a conseiller is in the next seven days, soonest first. */
export function slotsOfConseiller(
  { directory }: Pick<ConseillerPorts, 'directory'>,
  id: string,
  now: Date
): readonly Slot[] {
  const until = new Date(now.getTime() + SLOT_DAYS_MS)
  return directory
    .current()
    .stations.filter(({ conseiller }) => conseiller?.id === id)
    .flatMap(station => slotsOf(station, now, until))
    .sort((left, right) => left.from.getTime() - right.from.getTime())
}
