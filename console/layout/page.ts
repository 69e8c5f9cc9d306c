import { type Area, allows, hasRole, type Person, rolesIn } from '../../domain/rights/rights'
import { type Html, html, trusted } from './html'
import * as wording from './wording'

/** One page, before it is dressed. */
export interface PageParts {
  readonly title: string
  /** What stands in `<main>`, its `h1` included. */
  readonly body: Html
  /** The way here, for pages that are not in the menu. */
  readonly crumbs?: readonly { readonly name: string; readonly href: string }[]
  /** An error page or a form sent back says so in its title too: it is the first thing read aloud. */
  readonly faulty?: boolean
  /** Served by us; nothing else runs in a page. */
  readonly script?: string
}

export interface PageFrame {
  readonly person: Person | null
  readonly demonstration: boolean
  readonly path: string
  /** The hidden fields of the sign-out form. */
  readonly signOut: Html | null
}

interface MenuLink {
  readonly name: string
  readonly href: string
  /** What else is found from there. */
  readonly within?: string
  readonly isFor: (person: Person) => boolean
}

const LINKS: readonly MenuLink[] = [
  { name: wording.MENU.day, href: '/console/ma-journee', isFor: person => hasRole(person, 'conseiller') },
  {
    name: wording.MENU.activities,
    href: '/console/activites',
    isFor: person => hasRole(person, 'conseiller')
  },
  {
    name: wording.MENU.conversations,
    href: '/console/conversations',
    isFor: person => hasRole(person, 'conseiller')
  },
  {
    name: wording.MENU.structures,
    href: '/console/structures',
    within: '/console/conseillers/',
    isFor: person => reachesInto(person, 'structure')
  },
  {
    name: wording.MENU.reports,
    href: '/console/rapports',
    isFor: person => reachesInto(person, 'report')
  },
  { name: wording.MENU.board, href: '/console/national', isFor: person => allows(person, 'board') },
  {
    name: wording.MENU.questions,
    href: '/console/editeurs/questions',
    isFor: person => allows(person, 'questions')
  },
  {
    name: wording.MENU.feedback,
    href: '/console/editeurs/avis',
    isFor: person => allows(person, 'questions')
  },
  {
    name: wording.MENU.quality,
    href: '/console/editeurs/annuaire',
    isFor: person => allows(person, 'quality')
  },
  { name: wording.MENU.accounts, href: '/console/comptes', isFor: person => allows(person, 'accounts') },
  { name: wording.MENU.audit, href: '/console/journal', isFor: person => allows(person, 'audit') }
]

const reachesInto = (person: Person, area: Area) => hasRole(person, ...rolesIn(area))

/** Where somebody's work begins: the first page that their roles open. */
export const homeOf = (person: Person): string | null => LINKS.find(link => link.isFor(person))?.href ?? null

const MARK = trusted(
  '<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false"><path d="M13 1C6.4 1 1 5.700 1 11.500c0 3.300 1.700 6.200 4.400 8.100L5 25l5.300-3.300c.9.200 1.800.300 2.700.300 6.600 0 12-4.700 12-10.500S19.600 1 13 1zm-5 12a1.700 1.700 0 1 1 0-3.400 1.700 1.700 0 0 1 0 3.400zm5 0a1.700 1.700 0 1 1 0-3.400 1.700 1.700 0 0 1 0 3.400zm5 0a1.700 1.700 0 1 1 0-3.400 1.700 1.700 0 0 1 0 3.400z"/></svg>'
)

function menu(person: Person, path: string): Html {
  const links = LINKS.filter(link => link.isFor(person))
  if (links.length < 2) return html``
  return html`<div class="wrap"><nav class="menu" aria-label="${wording.mainMenu}"><ul>${links.map(
    ({ name, href, within }) =>
      path === href || path.startsWith(`${href}/`) || (within && path.startsWith(within))
        ? html`<li><a href="${href}" aria-current="${path === href ? 'page' : 'true'}">${name}</a></li>`
        : html`<li><a href="${href}">${name}</a></li>`
  )}</ul></nav></div>`
}

function who({ person, signOut }: PageFrame): Html {
  if (!person || !signOut) return html``
  const roles = [...new Set(person.grants.map(({ role }) => wording.ROLE_NAMES[role]))].filter(
    name => name !== person.name
  )
  return html`<div class="who"><span>${person.name}${roles.length > 0 && html` · ${roles.join(', ')}`}</span>
<form method="post" action="/console/deconnexion">${signOut}<button class="small">${wording.signOut}</button></form></div>`
}

function crumbs(parts: PageParts): Html {
  if (!parts.crumbs?.length) return html``
  return html`<nav class="crumbs" aria-label="${wording.trail}"><ol>${parts.crumbs.map(
    ({ name, href }) => html`<li><a href="${href}">${name}</a></li>`
  )}<li aria-current="page">${parts.title}</li></ol></nav>`
}

/** The whole page. */
export function dressed(parts: PageParts, frame: PageFrame): Html {
  const title = `${parts.faulty ? wording.errorPrefix : ''}${parts.title} – ${wording.product}`
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/console/style.css">
${parts.script && html`<script src="${parts.script}" defer></script>`}
</head>
<body>
<a class="skip" href="#contenu">${wording.skip}</a>
<header class="top">
<div class="wrap"><a class="name" href="/console">${MARK}<span>${wording.product} <small>${wording.consoleName}</small></span></a>${who(frame)}</div>
${frame.person && menu(frame.person, frame.path)}
</header>
<main id="contenu" class="wrap" tabindex="-1">
${frame.demonstration && html`<p class="note warn">${wording.demonstration}</p>`}
${crumbs(parts)}
${parts.body}
</main>
<footer class="wrap foot"><p>${wording.footer}</p></footer>
</body>
</html>
`
}
