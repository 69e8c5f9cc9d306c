import type { AccountStore, Invitation } from '../../domain/ports/accounts'
import type { Compte } from '../../domain/ports/comptes'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { Reporting } from '../../domain/ports/reporting'
import { ROLES, type Role, rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { dateInWords } from '../layout/days'
import { choiceField, type Filled, filledWith, mistakesFound, textField } from '../layout/forms'
import { type Html, html } from '../layout/html'
import { notice } from '../layout/notice'
import { searched } from '../layout/search'
import { table } from '../layout/table'
import { ROLE_NAMES } from '../layout/wording'
import { hashOf } from '../sign-in/tokens'
import { type Answer, type ConsoleRoute, Missing, page, seeOther, type Visit } from '../sign-in/visit'
import * as wording from './wording-accounts'

export interface AccountPorts {
  readonly accounts: AccountStore
  readonly directory: DirectoryPort
  readonly reporting: Pick<Reporting, 'structure' | 'structures'>
  /** As browsers see us: an invitation is a whole address. */
  readonly origin: string
}

const PATH = '/console/comptes'
const INVITATION_MS = 7 * 86_400_000
const COURRIEL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/

/** Who may enter: their accounts, taken away in one click, and invitations for those to come. */
export function accountRoutes({
  accounts,
  directory,
  reporting,
  origin
}: AccountPorts): readonly ConsoleRoute[] {
  const roles = rolesIn('accounts')

  async function accountsPage(visit: Visit, filled?: Filled): Promise<Answer> {
    const [comptes, invitations, structures] = await Promise.all([
      accounts.list(),
      accounts.invitations(visit.now),
      reporting.structures()
    ])
    const names = new Map(structures.map(({ siret, nom }) => [siret, nom]))
    const known = new Set(
      [...directory.current().conseillers.values()].map(one => one.courriel.toLowerCase())
    )
    return {
      kind: 'page',
      ...(filled ? { status: 422 as const, faulty: true } : {}),
      title: wording.title,
      body: html`<h1>${wording.title}</h1><p class="lead">${wording.lead}</p>${notice(wording.NOTICES, visit.query.get('fait'))}
${inviteForm(visit, filled)}
${comptesCard(visit, comptes, names, known)}
${invitationsCard(visit, invitations, names)}`
    }
  }

  return [
    {
      method: 'GET',
      path: PATH,
      roles,
      answer(visit) {
        visit.require('accounts')
        return accountsPage(visit)
      }
    },
    {
      method: 'POST',
      path: `${PATH}/invitation`,
      roles,
      async answer(visit) {
        visit.require('accounts')
        const said = saidInvitation(visit.form)
        if ('mistakes' in said) return accountsPage(visit, { values: visit.form, mistakes: said.mistakes })
        const { courriel, role, structureSiret } = said
        if (structureSiret !== '' && !(await reporting.structure(structureSiret))) {
          return accountsPage(visit, { values: visit.form, mistakes: { structure: wording.mistakeUnknown } })
        }
        // Made of the form's own mark, which nobody else holds: sent twice, it is one invitation and one link.
        const token = hashOf(`invitation ${visit.form.get('formulaire') ?? ''}`)
        const expiresAt = new Date(visit.now.getTime() + INVITATION_MS)
        if (!(await accounts.invitation(hashOf(token), visit.now))) {
          await accounts.invite({
            hash: hashOf(token),
            role,
            structureSiret,
            courriel,
            invitedBy: visit.person.courriel,
            createdAt: visit.now,
            expiresAt,
            acceptedBy: null
          })
          await visit.done('invitation.create', `${role} ${structureSiret}`.trim())
        }
        const title = wording.invitedTitle
        return page({
          title,
          crumbs: [{ name: wording.title, href: PATH }],
          body: html`<h1>${title}</h1><p>${wording.invitedLead(courriel, ROLE_NAMES[role], dayOf(expiresAt))}</p>
<section class="card"><label for="lien">${wording.link}</label><input id="lien" class="wide" type="text" readonly value="${origin}/console/invitation/${token}"></section>
<p><a class="button" href="${PATH}">${wording.backToAccounts}</a></p>`
        })
      }
    },
    {
      method: 'POST',
      path: `${PATH}/invitation/retrait`,
      roles,
      async answer(visit) {
        visit.require('accounts')
        await accounts.withdraw(visit.form.get('invitation') ?? '')
        await visit.done('invitation.withdraw', '')
        return seeOther(`${PATH}?fait=invitation-retiree`)
      }
    },
    {
      method: 'POST',
      path: `${PATH}/retrait`,
      roles,
      async answer(visit) {
        visit.require('accounts')
        const compte = {
          courriel: visit.form.get('courriel') ?? '',
          role: roleIn(visit.form.get('role')),
          structureSiret: visit.form.get('structure') ?? ''
        }
        // Nobody locks themselves out by a slip.
        const { role, courriel, structureSiret } = compte
        if (role === null || courriel === visit.person.courriel) throw new Missing()
        if (await accounts.remove({ courriel, role, structureSiret }))
          await visit.done('account.remove', `${courriel} ${role} ${structureSiret}`.trim())
        return seeOther(`${PATH}?fait=retire`)
      }
    }
  ]
}

const dayOf = (at: Date) => dateInWords(localTimeIn(PARIS, at).day)
const roleIn = (text: string | null): Role | null => ROLES.find(role => role === text) ?? null
type Names = ReadonlyMap<string, string>
const structureName = (siret: string, names: Names) =>
  siret === '' ? wording.noStructure : (names.get(siret) ?? siret)

function inviteForm(visit: Visit, sentBack?: Filled): Html {
  const action = `${PATH}/invitation`
  const typed = visit.interrupted(action)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledWith({ role: 'coordinateur' }))
  const choices = ROLES.map((role): [string, string] => [role, ROLE_NAMES[role]])
  return html`<details class="card"${(sentBack || typed) && html` open`}><summary>${wording.inviteTitle}</summary><p>${wording.inviteLead}</p>${mistakesFound(filled.mistakes)}${visit.formTo(
    action,
    html`${textField({ name: 'courriel', label: wording.inviteFor, hint: wording.inviteForHint, type: 'email', required: true }, filled)}
${choiceField({ name: 'role', label: wording.role }, choices, filled)}
${textField({ name: 'structure', label: wording.structure, hint: wording.structureHint, inputmode: 'numeric' }, filled)}
<button class="go">${wording.invite}</button>`
  )}</details>`
}

type SaidInvitation =
  | Pick<Invitation, 'courriel' | 'role' | 'structureSiret'>
  | { readonly mistakes: Readonly<Record<string, string>> }

function saidInvitation(form: URLSearchParams): SaidInvitation {
  const mistakes: Record<string, string> = {}
  const courriel = (form.get('courriel') ?? '').trim().toLowerCase()
  if (!COURRIEL.test(courriel)) mistakes['courriel'] = wording.mistakeCourriel
  const role = roleIn(form.get('role'))
  if (!role) mistakes['role'] = wording.mistakeRole
  const structureSiret = (form.get('structure') ?? '').replace(/\s/g, '')
  if (role === 'coordinateur' && !/^\d{14}$/.test(structureSiret))
    mistakes['structure'] = wording.mistakeNoStructure
  if (role && role !== 'coordinateur' && structureSiret !== '')
    mistakes['structure'] = wording.mistakeStructure
  return role && Object.keys(mistakes).length === 0 ? { courriel, role, structureSiret } : { mistakes }
}

function comptesCard(
  visit: Visit,
  comptes: readonly Compte[],
  names: Names,
  known: ReadonlySet<string>
): Html {
  const looked = searched(
    comptes,
    ({ courriel, role, structureSiret }) =>
      `${courriel} ${ROLE_NAMES[role]} ${structureSiret} ${structureName(structureSiret, names)}`,
    { path: PATH, query: visit.query, label: wording.searchFor }
  )
  const none = visit.demonstration ? wording.noneButOneClick : wording.none
  return html`${looked.form}<section class="card"><h2>${wording.list}</h2>${table({
    caption: html`<span class="hidden">${wording.list}</span>`,
    columns: [wording.courriel, wording.role, wording.structure, wording.gesture],
    rows: looked.rows.map(({ courriel, role, structureSiret }) => [
      courriel,
      role === 'conseiller' && !known.has(courriel)
        ? `${ROLE_NAMES[role]} (${wording.directoryMissing})`
        : ROLE_NAMES[role],
      structureName(structureSiret, names),
      courriel === visit.person.courriel
        ? wording.yours
        : visit.formTo(
            `${PATH}/retrait`,
            html`<input type="hidden" name="courriel" value="${courriel}"><input type="hidden" name="role" value="${role}"><input type="hidden" name="structure" value="${structureSiret}"><button class="small">${wording.remove}<span class="hidden"> : ${wording.removeOf(courriel, ROLE_NAMES[role])}</span></button>`
          )
    ]),
    empty: comptes.length === 0 ? none : wording.noneFound
  })}${looked.rest}</section>`
}

function invitationsCard(visit: Visit, invitations: readonly Invitation[], names: Names): Html {
  return html`<section class="card"><h2>${wording.pending}</h2>${table({
    caption: html`<span class="hidden">${wording.pending}</span>`,
    columns: [
      wording.inviteFor,
      wording.role,
      wording.structure,
      wording.invitedBy,
      wording.until,
      wording.gesture
    ],
    rows: invitations.map(({ hash, courriel, role, structureSiret, invitedBy, expiresAt }) => [
      courriel,
      ROLE_NAMES[role],
      structureName(structureSiret, names),
      invitedBy,
      dayOf(expiresAt),
      visit.formTo(
        `${PATH}/invitation/retrait`,
        html`<input type="hidden" name="invitation" value="${hash}"><button class="small">${wording.withdraw}<span class="hidden"> : ${courriel}</span></button>`
      )
    ]),
    empty: wording.pendingNone
  })}</section>`
}
