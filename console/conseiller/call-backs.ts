import type { Directory } from '../../domain/permanences/directory'
import type { Clock } from '../../domain/ports/clock'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { Offer, OfferStore } from '../../domain/ports/offers'
import { conseillerOf, type Owner, rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { dayInWords, timeInWords } from '../layout/days'
import { type Html, html } from '../layout/html'
import { type ConsoleRoute, Missing, seeOther, type Visit } from '../sign-in/visit'
import * as wording from './wording-call-backs'

export interface CallBackDesk {
  readonly offers: Pick<OfferStore, 'proposed' | 'findProposed' | 'settleProposed'>
  readonly directory: DirectoryPort
  readonly clock: Clock
  /** Whether the line can place calls: without, nothing is offered that would not happen. */
  readonly callsBack: boolean
  /** A need as it is said: « vos impôts ». */
  readonly needOf: (key: string) => string | null
}

const pathOf = (id: string) => `/console/rappels/${encodeURIComponent(id)}`

/** Somebody owed a call that the line does not place by itself: why, and the two things to do. Nothing where nobody waits. */
export function callBacksCard(visit: Visit, desk: CallBackDesk, offers: readonly Offer[]): Html {
  if (offers.length === 0) return html``
  return html`<section class="card" id="a-rappeler"><h2>${wording.title(offers.length)}</h2><p>${desk.callsBack ? wording.lead : wording.leadWithoutCalls}</p><ul class="plain">${offers.map(
    offer => html`<li>${oneOffer(visit, desk, offer)}</li>`
  )}</ul></section>`
}

function oneOffer(visit: Visit, { callsBack, needOf, directory }: CallBackDesk, offer: Offer): Html {
  const { id, createdAt, place, need, reason } = offer
  const when = wording.when(dayInWords(localTimeIn(PARIS, createdAt).day), timeInWords(PARIS, createdAt))
  const about = [place?.commune ?? wording.unknownPlace, need === null ? null : needOf(need)].filter(Boolean)
  const conseiller = offer.conseillerId ? directory.current().conseillers.get(offer.conseillerId) : undefined
  const isTheirs = offer.conseillerId !== null && conseillerOf(visit.person) === offer.conseillerId
  return html`<p><strong>${when}</strong> · ${about.join(' · ')}${!isTheirs && conseiller && html` · ${conseiller.prenom} ${conseiller.nom}`}<br>${wording.REASONS[reason ?? 'hung-up']}</p>${visit.formTo(
    pathOf(id),
    html`<div class="row">${callsBack && html`<button class="go" name="geste" value="rappeler">${wording.call}<span class="hidden"> : ${when}</span></button>`}<button name="geste" value="classer">${wording.close}<span class="hidden"> : ${when}</span></button></div>`
  )}`
}

/** Whose an offer is; nobody's is for those who see all. */
const ownerOf = (directory: Directory, { conseillerId }: Pick<Offer, 'conseillerId'>): Owner => ({
  conseillerId,
  structureSiret: conseillerId ? (directory.conseillers.get(conseillerId)?.structureSiret ?? null) : null
})

export function callBackRoutes({
  offers,
  directory,
  clock,
  callsBack
}: CallBackDesk): readonly ConsoleRoute[] {
  return [
    {
      method: 'POST',
      path: '/console/rappels/:id',
      roles: rolesIn('availability'),
      async answer(visit) {
        const offer = await offers.findProposed(visit.param('id'))
        const current = directory.current()
        const owner = ownerOf(current, offer ?? { conseillerId: null })
        // Settled meanwhile by a colleague, it is gone for whoever comes second: back to where they work.
        if (offer) visit.require('availability', owner)
        const isCall = visit.form.get('geste') === 'rappeler'
        if (isCall && !callsBack) throw new Missing()
        const settled = offer !== null && (await offers.settleProposed(offer.id, isCall, clock.now()))
        if (settled) await visit.done(isCall ? 'call-back.take' : 'call-back.close', offer.id)
        const home =
          owner.conseillerId && conseillerOf(visit.person) === owner.conseillerId
            ? '/console/ma-journee'
            : owner.structureSiret
              ? `/console/structures/${owner.structureSiret}`
              : '/console'
        return seeOther(
          home === '/console'
            ? home
            : `${home}?fait=${settled ? (isCall ? 'rappel' : 'classe') : 'rappel-deja'}`
        )
      }
    }
  ]
}
