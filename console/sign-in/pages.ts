import type { Role } from '../../domain/rights/rights'
import { type Filled, mistakesFound, textField } from '../layout/forms'
import { type Html, html } from '../layout/html'
import type { PageParts } from '../layout/page'
import { ROLE_NAMES } from '../layout/wording'
import * as wording from './wording'

export interface SignInPage {
  readonly returnTo: string
  readonly notice: string | null
  readonly provider: { readonly isProConnect: boolean } | null
  readonly hasLocalAccount: boolean
  /** Roles that one click gives, on a development machine. */
  readonly demonstration: readonly Role[]
}

export function signInPage({
  returnTo,
  notice,
  provider,
  hasLocalAccount,
  demonstration
}: SignInPage): PageParts {
  const query = new URLSearchParams({ retour: returnTo })
  return {
    title: wording.signIn,
    body: html`<h1>${wording.signIn}</h1>
<p class="lead">${wording.signInLead}</p>
${notice && html`<p class="note" role="status">${notice}</p>`}
${demonstration.length > 0 && demonstrationForms(returnTo, demonstration)}
${
  provider
    ? html`<section class="card"><p><a class="button go" href="/console/connexion/fournisseur?${query.toString()}">${
        provider.isProConnect ? wording.withProConnect : wording.withProvider
      }</a></p>${provider.isProConnect && html`<p class="quiet">${wording.aboutProConnect}</p>`}</section>`
    : demonstration.length === 0 && html`<p class="note warn">${wording.noProvider}</p>`
}
${hasLocalAccount && html`<p><a href="/console/connexion/secours?${query.toString()}">${wording.localLink}</a></p>`}`
  }
}

function demonstrationForms(returnTo: string, roles: readonly Role[]): Html {
  return html`<section class="card"><h2>${wording.demonstrationTitle}</h2><p>${wording.demonstrationLead}</p><div class="row">${roles.map(
    role => html`<form method="post" action="/console/connexion/demonstration">
<input type="hidden" name="retour" value="${returnTo}"><button name="role" value="${role}">${wording.enterAs(ROLE_NAMES[role])}</button></form>`
  )}</div></section>`
}

export function localPage(filled: Filled, returnTo: string): PageParts {
  return {
    title: wording.localLink,
    faulty: Object.keys(filled.mistakes).length > 0,
    crumbs: [{ name: wording.signIn, href: '/console/connexion' }],
    body: html`<h1>${wording.localLink}</h1><p class="lead">${wording.localLead}</p>
${mistakesFound(filled.mistakes)}
<form method="post" action="/console/connexion/secours" class="card"><input type="hidden" name="retour" value="${returnTo}">
${textField({ name: 'nom', label: wording.localName, required: true, autocomplete: 'username' }, filled)}
${textField({ name: 'mot-de-passe', label: wording.localPassword, type: 'password', required: true, autocomplete: 'current-password' }, filled)}
${textField({ name: 'code', label: wording.localCode, hint: wording.localCodeHint, required: true, autocomplete: 'one-time-code', inputmode: 'numeric' }, filled)}
<button class="go">${wording.signIn}</button></form>`
  }
}

export function invitationPage(token: string, role: Role, structure: string): PageParts {
  return {
    title: wording.invitationTitle,
    body: html`<h1>${wording.invitationTitle}</h1><p>${wording.invitationLead(ROLE_NAMES[role], structure)}</p>
<p><a class="button go" href="/console/connexion/fournisseur?${new URLSearchParams({ invitation: token }).toString()}">${wording.invitationAccept}</a></p>`
  }
}
