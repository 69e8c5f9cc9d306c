import type { ConventionStore } from '../../domain/ports/conventions'
import type { LedgerStore } from '../../domain/ports/ledger'
import type { KnownStructure, Reporting } from '../../domain/ports/reporting'
import { rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import type { Filled } from '../layout/forms'
import { html } from '../layout/html'
import { notice } from '../layout/notice'
import { type Answer, type ConsoleRoute, Missing, seeOther, type Visit } from '../sign-in/visit'
import { conventionForm, saidConvention } from './convention'
import { type LedgerView, ledgerContent, saidReceipt } from './ledger'
import { ledgerPath, reportsPath } from './paths'
import { structureTrail } from './structure-reports'
import * as wording from './wording'

export interface LedgerPorts {
  readonly reporting: Pick<Reporting, 'structure' | 'isOverseas'>
  readonly conventions: ConventionStore
  readonly ledger: LedgerStore
}

/** What a structure signed with the State, and what it spent of the subvention. */
export function ledgerRoutes({ reporting, conventions, ledger }: LedgerPorts): readonly ConsoleRoute[] {
  const roles = rolesIn('report')
  const today = ({ now }: Visit) => localTimeIn(PARIS, now).day

  async function structureAt(visit: Visit): Promise<KnownStructure> {
    const siret = visit.param('siret')
    visit.require('report', { structureSiret: siret })
    const structure = await reporting.structure(siret)
    if (!structure) throw new Missing()
    return structure
  }

  async function viewOf(visit: Visit, { siret, conseillers }: KnownStructure): Promise<LedgerView> {
    const [convention, receipts] = await Promise.all([conventions.find(siret), ledger.receipts(siret)])
    const start = Number(/^\d{1,6}$/.exec(visit.query.get('debut') ?? '')?.[0] ?? 0)
    return { siret, conseillers, convention, receipts, today: today(visit), start }
  }

  const ledgerPage = (
    visit: Visit,
    { siret, nom }: KnownStructure,
    view: LedgerView,
    sentBack?: Filled
  ): Answer => ({
    kind: 'page',
    ...(sentBack ? { status: 422 as const, faulty: true } : {}),
    title: wording.ledgerTitle,
    crumbs: [...structureTrail({ siret, nom }), { name: wording.reportsTitle, href: reportsPath(siret) }],
    body: html`<h1>${wording.ledgerTitle}</h1><p class="lead">${nom}</p><p>${wording.ledgerLead}</p>${notice(wording.NOTICES, visit.query.get('fait'))}${ledgerContent(visit, view, sentBack)}`
  })

  const conventionPage = async (
    visit: Visit,
    { siret, nom }: KnownStructure,
    sentBack?: Filled
  ): Promise<Answer> => ({
    kind: 'page',
    ...(sentBack ? { status: 422 as const, faulty: true } : {}),
    title: wording.conventionTitle,
    crumbs: [...structureTrail({ siret, nom }), { name: wording.reportsTitle, href: reportsPath(siret) }],
    body: html`<h1>${wording.conventionTitle}</h1><p class="lead">${nom}</p><p>${wording.conventionHead}</p>${conventionForm(visit, siret, await conventions.find(siret), today(visit), sentBack)}`
  })

  return [
    {
      method: 'GET',
      path: '/console/structures/:siret/subvention',
      roles,
      async answer(visit) {
        const structure = await structureAt(visit)
        return ledgerPage(visit, structure, await viewOf(visit, structure))
      }
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/subvention/depenses',
      roles,
      async answer(visit) {
        const structure = await structureAt(visit)
        const view = await viewOf(visit, structure)
        const said = saidReceipt(visit.form, view)
        if ('mistakes' in said) {
          return ledgerPage(visit, structure, view, { values: visit.form, mistakes: said.mistakes })
        }
        const { siret } = structure
        const receipt = { ...said.receipt, id: visit.formId, structureSiret: siret, voided: false }
        await ledger.add(receipt, visit.person.courriel, visit.now)
        await visit.done('receipt.add', siret)
        return seeOther(`${ledgerPath(siret)}?fait=depense#liste`)
      }
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/subvention/depenses/:id/annulation',
      roles,
      async answer(visit) {
        const { siret } = await structureAt(visit)
        const id = visit.param('id')
        if (!(await ledger.void(siret, id, visit.person.courriel, visit.now))) throw new Missing()
        await visit.done('receipt.void', `${siret} ${id}`)
        return seeOther(`${ledgerPath(siret)}?fait=depense-annulee#liste`)
      }
    },
    {
      method: 'GET',
      path: '/console/structures/:siret/convention',
      roles,
      answer: async visit => conventionPage(visit, await structureAt(visit))
    },
    {
      method: 'POST',
      path: '/console/structures/:siret/convention',
      roles,
      async answer(visit) {
        const structure = await structureAt(visit)
        const { siret, nom } = structure
        const said = saidConvention(visit.form, today(visit), reporting.isOverseas(siret))
        if ('mistakes' in said) {
          return conventionPage(visit, structure, { values: visit.form, mistakes: said.mistakes })
        }
        const convention = { structureSiret: siret, structureNom: nom, ...said.convention }
        await conventions.save(convention, visit.person.courriel, visit.now)
        await visit.done('convention.save', siret)
        return seeOther(`${reportsPath(siret)}?fait=convention`)
      }
    }
  ]
}
