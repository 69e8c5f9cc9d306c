import type { Conseiller } from '../../domain/permanences/conseiller'
import type { Permanence } from '../../domain/permanences/permanence'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { ExceptionStore } from '../../domain/ports/exceptions'
import { rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import type { Filled } from '../layout/forms'
import { html } from '../layout/html'
import type { PageParts } from '../layout/page'
import { type Answer, type ConsoleRoute, Missing, seeOther, type Visit } from '../sign-in/visit'
import {
  absencesPath,
  type ExceptionalDays,
  type ExceptionsView,
  exceptionsForm,
  saidDays,
  specialDaysPath
} from './exceptions'
import { hoursToRead } from './hours-to-read'
import { conseillerPath, mayChangeDays, nameOf, structurePath } from './structure'
import { unbroken } from './unbroken'
import * as structureWording from './wording'
import * as wording from './wording-exceptions'

export interface ExceptionPorts {
  readonly directory: DirectoryPort & { refresh(): Promise<void> }
  readonly exceptions: ExceptionStore
  /** Who the address names, where the visitor may see them. */
  readonly theirs: (visit: Visit, area: 'presence') => Conseiller
  readonly crumbsOf: (conseiller: Conseiller) => NonNullable<PageParts['crumbs']>
}

/** Whose days a page is about, and how they are kept. */
interface Subject {
  readonly title: string
  readonly lead: string
  readonly usual?: string
  readonly path: string
  readonly withHours: boolean
  readonly crumbs: NonNullable<PageParts['crumbs']>
  readonly known: readonly ExceptionalDays[]
  readonly action: string
  readonly object: string
  readonly back: string
  save(days: readonly ExceptionalDays[]): Promise<void>
}

/** Leave of a conseiller, exceptional days of a permanence: a page and its form each. */
export function exceptionRoutes({
  directory,
  exceptions,
  theirs,
  crumbsOf
}: ExceptionPorts): readonly ConsoleRoute[] {
  async function absencesOf(visit: Visit): Promise<Subject> {
    const conseiller = theirs(visit, 'presence')
    const known = await exceptions.absencesOf(conseiller.id)
    return {
      title: wording.absencesTitle(nameOf(conseiller)),
      lead: wording.absencesLead,
      path: absencesPath(conseiller.id),
      withHours: false,
      crumbs: [...crumbsOf(conseiller), { name: nameOf(conseiller), href: conseillerPath(conseiller.id) }],
      known: known.map(({ from, to }) => ({ from, to, horaires: '' })),
      action: 'absence.change',
      object: conseiller.id,
      back: `${conseillerPath(conseiller.id)}?fait=absences`,
      save: days => exceptions.saveAbsences(conseiller.id, days)
    }
  }

  function permanenceIn(visit: Visit, siret: string): Permanence {
    visit.require('presence', { structureSiret: siret })
    const id = visit.param('id')
    const permanence = directory.current().permanences.get(id)
    // A place that others hold too is not this structure's to close.
    if (!permanence || !mayChangeDays(directory.current(), siret, id)) throw new Missing()
    return permanence
  }

  /** As its conseillers' entries call it. */
  const nameOfStructure = (siret: string) =>
    [...directory.current().conseillers.values()].find(({ structureSiret }) => structureSiret === siret)
      ?.structureNom ?? structureWording.structure

  async function specialDaysOf(visit: Visit): Promise<Subject> {
    const siret = visit.param('siret')
    const { id, nom, horaires, hours } = permanenceIn(visit, siret)
    return {
      title: wording.specialDaysTitle(nom),
      lead: wording.specialDaysLead,
      usual: horaires
        ? wording.usualHours(
            hours.kind === 'unknown' ? structureWording.unreadableHours(horaires) : hoursToRead(horaires)
          )
        : wording.usualHoursUnknown,
      path: specialDaysPath(siret, id),
      withHours: true,
      crumbs: [
        { name: structureWording.title, href: '/console/structures' },
        { name: nameOfStructure(siret), href: structurePath(siret) }
      ],
      known: await exceptions.specialDaysOf(id),
      action: 'permanence.change',
      object: id,
      back: `${structurePath(siret)}?fait=exceptions`,
      save: days => exceptions.saveSpecialDays(id, days)
    }
  }

  /** What is over is not shown, nor lost when the rest is kept. */
  const isOver = (visit: Visit) => {
    const { day } = localTimeIn(PARIS, visit.now)
    return ({ to }: ExceptionalDays) => to < day
  }

  function viewOf(visit: Visit, { path, withHours, known }: Subject): ExceptionsView {
    const over = isOver(visit)
    return { path, withHours, days: known.filter(days => !over(days)) }
  }

  const pageOf = (visit: Visit, subject: Subject, filled: Filled | null = null): Answer => ({
    kind: 'page',
    title: subject.title,
    ...(filled ? { status: 422 as const, faulty: true } : {}),
    crumbs: subject.crumbs,
    body: html`<h1>${subject.title}</h1><p class="lead">${subject.lead}</p>${subject.usual && html`<p>${unbroken(subject.usual)}</p>`}${exceptionsForm(visit, viewOf(visit, subject), filled)}`
  })

  async function change(visit: Visit, subject: Subject): Promise<Answer> {
    const said = saidDays(visit.form, viewOf(visit, subject))
    if ('mistakes' in said) return pageOf(visit, subject, { values: visit.form, mistakes: said.mistakes })
    await subject.save([...subject.known.filter(isOver(visit)), ...said.days])
    await directory.refresh()
    await visit.done(subject.action, subject.object)
    return seeOther(subject.back)
  }

  const roles = rolesIn('presence')
  const both = (path: string, subjectOf: (visit: Visit) => Promise<Subject>): ConsoleRoute[] => [
    { method: 'GET', path, roles, answer: async visit => pageOf(visit, await subjectOf(visit)) },
    { method: 'POST', path, roles, answer: async visit => change(visit, await subjectOf(visit)) }
  ]
  return [
    ...both('/console/conseillers/:id/absences', absencesOf),
    ...both('/console/structures/:siret/permanences/:id', specialDaysOf)
  ]
}
