import {
  CEILING_EUROS,
  FUNDED_MONTHS,
  LONGEST_CONVENTION_MONTHS,
  PROGRAMME_POSTS
} from '../../domain/ami/funding'
import { type Convention, mostSubventionEuros } from '../../domain/reporting/convention'
import {
  accountOf,
  RECEIPT_CATEGORIES,
  type Receipt,
  type ReceiptFault,
  receiptFault
} from '../../domain/reporting/ledger'
import { periodOf } from '../../domain/reporting/period'
import { ACTION_CATEGORIES, MOST_ACTION_CHARACTERS } from '../../domain/reporting/structure-action'
import { parseOurDay } from '../../domain/values/instant'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { onlyFields, textIn, wholeIn } from './activity-fields'
import { dayIn, oneOf, type Query, siretIn } from './parameters'
import type { ApiPorts } from './ports'
import { badValue, notFound, Problem } from './problem'
import { structureIn } from './reports'

const todayOf = ({ clock }: ApiPorts) => localTimeIn(PARIS, clock.now()).day
const CLIENT_ID = /^[\w-]{8,64}$/

function clientIdIn(value: unknown): string {
  if (typeof value === 'string' && CLIENT_ID.test(value)) return value
  throw badValue(
    'id',
    '« id » doit avoir de 8 à 64 lettres, chiffres, tirets ou soulignés : choisissez-en un.'
  )
}

function dayField(value: unknown, field: string): string {
  const day = typeof value === 'string' ? parseOurDay(value) : null
  if (!day) throw badValue(field, `« ${field} » doit être un jour, par exemple 2026-11-24.`)
  return day
}

/** `GET /structures/{siret}/convention` */
export async function convention(ports: ApiPorts, siret: string): Promise<Convention> {
  const { siret: known } = await structureIn(ports, siret)
  const found = await ports.conventions.find(known)
  if (!found) throw notFound('La convention de cette structure n’est pas renseignée.')
  return found
}

/** `PUT /structures/{siret}/convention`: what was signed, from which all that is owed is worked out. */
export async function saveConvention(
  ports: ApiPorts,
  siret: string,
  body: Record<string, unknown>,
  author = 'api'
): Promise<Convention> {
  onlyFields(body, ['nom', 'signedOn', 'posts', 'subventionEuros', 'months'])
  siretIn(siret)
  const known = await ports.reporting.structure(siret)
  const posts = wholeIn(body['posts'] ?? 1, 'posts', 1, PROGRAMME_POSTS)
  const signedOn = dayField(body['signedOn'], 'signedOn')
  if (signedOn > todayOf(ports)) throw badValue('signedOn', '« signedOn » est dans l’avenir.')
  if (signedOn < '2020-11-17') throw badValue('signedOn', '« signedOn » est avant le début du programme.')
  const saved: Convention = {
    structureSiret: siret,
    structureNom: known && body['nom'] === undefined ? known.nom : textIn(body['nom'], 'nom', 200),
    signedOn,
    posts,
    subventionEuros: subventionIn(
      body['subventionEuros'] ?? posts * CEILING_EUROS,
      posts,
      ports.reporting.isOverseas(siret)
    ),
    months: wholeIn(body['months'] ?? FUNDED_MONTHS, 'months', 1, LONGEST_CONVENTION_MONTHS)
  }
  await ports.conventions.save(saved, author, ports.clock.now())
  return saved
}

function subventionIn(value: unknown, posts: number, overseas: boolean | null): number {
  const most = mostSubventionEuros(posts, overseas)
  if (overseas === false && typeof value === 'number' && value > most) {
    throw badValue(
      'subventionEuros',
      `« subventionEuros » dépasse le plafond de l’AMI, 50 000 € par poste : ${most} au plus pour « posts » ${posts}.`
    )
  }
  return wholeIn(value, 'subventionEuros', 1, most)
}

const FAULTS: Readonly<Record<ReceiptFault, readonly [field: string, detail: string]>> = {
  amount: [
    'amountEuros',
    '« amountEuros » doit être une somme payée, plus grande que zéro, au centime près.'
  ],
  'too-much': ['amountEuros', '« amountEuros » dépasse toute subvention : vérifiez la virgule.'],
  future: ['paidOn', '« paidOn » est dans l’avenir : une dépense s’inscrit quand elle est payée.'],
  'before-convention': ['paidOn', '« paidOn » est avant la signature de la convention.']
}

const receiptJson = ({ amountCents, ...receipt }: Receipt) => ({ ...receipt, amountEuros: amountCents / 100 })

/** `GET /structures/{siret}/receipts`: every expense, and where the subvention stands today. */
export async function receipts(ports: ApiPorts, siret: string) {
  const { siret: known } = await structureIn(ports, siret)
  const [all, signed] = await Promise.all([ports.ledger.receipts(known), ports.conventions.find(known)])
  const account = accountOf(signed, all, periodOf('quarterly', todayOf(ports)))
  return { items: all.map(receiptJson), account }
}

/** `POST /structures/{siret}/receipts`: one expense, with where its justificatif is kept. The same `id` again is one. */
export async function addReceipt(
  ports: ApiPorts,
  siret: string,
  body: Record<string, unknown>,
  author = 'api'
) {
  onlyFields(body, ['id', 'paidOn', 'amountEuros', 'category', 'label', 'justificatif', 'conseillerId'])
  const { siret: structureSiret } = await structureIn(ports, siret)
  const { amountEuros, conseillerId = null } = body
  const cents = typeof amountEuros === 'number' ? Math.round(amountEuros * 100) : Number.NaN
  // 12.345 is no sum of money; 0.1 + 0.2 is one.
  const isMoney = Math.abs((amountEuros as number) * 100 - cents) < 0.001
  const receipt: Receipt = {
    id: clientIdIn(body['id']),
    structureSiret,
    paidOn: dayField(body['paidOn'], 'paidOn'),
    amountCents: isMoney ? cents : Number.NaN,
    category: oneOf(body['category'], 'category', RECEIPT_CATEGORIES),
    label: textIn(body['label'], 'label', 200),
    justificatif: textIn(body['justificatif'], 'justificatif', 200),
    conseillerId: conseillerIn(ports, conseillerId),
    voided: false
  }
  const fault = receiptFault(receipt, todayOf(ports), await ports.conventions.find(structureSiret))
  if (fault) throw badValue(...FAULTS[fault])
  const kept = await ports.ledger.add(receipt, author, ports.clock.now())
  if (!kept) throw idTaken()
  return receiptJson(kept)
}

function conseillerIn(ports: ApiPorts, value: unknown): string | null {
  if (value === null) return null
  if (typeof value === 'string' && ports.directory.current().conseillers.has(value)) return value
  throw badValue('conseillerId', '« conseillerId » n’est pas celui d’un conseiller connu.')
}

/** `DELETE /structures/{siret}/receipts/{id}`: taken out of the account; it stays to be seen, as voided. */
export async function voidReceipt(ports: ApiPorts, siret: string, id: string, author = 'api') {
  const { siret: known } = await structureIn(ports, siret)
  const receipt = await ports.ledger.void(known, id, author, ports.clock.now())
  if (!receipt) throw notFound('Cette structure n’a pas cette dépense.')
  return receiptJson(receipt)
}

/** `GET /structures/{siret}/actions`: what the structure did, by Paris day, `to` included. */
export async function actions(ports: ApiPorts, siret: string, query: Query) {
  const { siret: known } = await structureIn(ports, siret)
  const until = dayIn(query, 'to')
  const all = await ports.reports.actions(known, dayIn(query, 'from') ?? '0000-01-01', '9999-12-31')
  return { items: all.filter(({ day }) => !until || day <= until) }
}

/** `POST /structures/{siret}/actions`: one of them. The same `id` again is one. */
export async function addAction(
  ports: ApiPorts,
  siret: string,
  body: Record<string, unknown>,
  author = 'api'
) {
  onlyFields(body, ['id', 'day', 'category', 'text'])
  const { siret: structureSiret } = await structureIn(ports, siret)
  const day = dayField(body['day'], 'day')
  if (day > todayOf(ports)) throw badValue('day', '« day » est dans l’avenir : saisissez ce qui a été fait.')
  const action = {
    id: clientIdIn(body['id']),
    structureSiret,
    day,
    category: oneOf(body['category'], 'category', ACTION_CATEGORIES),
    text: textIn(body['text'], 'text', MOST_ACTION_CHARACTERS)
  }
  const kept = await ports.reports.addAction(action, author, ports.clock.now())
  if (!kept) throw idTaken()
  return kept
}

/** `DELETE /structures/{siret}/actions/{id}` */
export async function voidAction(ports: ApiPorts, siret: string, id: string, author = 'api'): Promise<void> {
  const { siret: known } = await structureIn(ports, siret)
  if (!(await ports.reports.voidAction(known, id, author, ports.clock.now()))) {
    throw notFound('Cette structure n’a pas cette action.')
  }
}

/** An id that another structure chose first. */
const idTaken = () =>
  new Problem(409, 'Déjà pris', 'Cet identifiant est déjà pris : choisissez-en un autre.', 'id')
