import type { Activite } from '../../domain/activites/activite'
import * as vocabulary from '../../domain/activites/vocabulary'
import { parseDay } from '../../domain/values/day'
import { instantAt, localTimeIn, PARIS } from '../../domain/values/zone'
import { activiteJson } from './activities'
import {
  beneficiaireIn,
  checkWhole,
  flagIn,
  listIn,
  onlyFields,
  participantsIn,
  redirectionIn,
  TYPES,
  TYPES_LIEU,
  thematiquesIn,
  titleIn,
  wholeIn
} from './activity-fields'
import { oneOf } from './parameters'
import type { ApiPorts } from './ports'
import { badValue, Problem } from './problem'

const FIELDS = [
  'id',
  'conseillerId',
  'permanenceId',
  'date',
  'heure',
  'dureeMinutes',
  'type',
  'typeLieu',
  'thematiques',
  'materiel',
  'orienteVersStructure',
  'structureDeRedirection',
  'beneficiaire',
  'participants',
  'titreAtelier'
]
/** What whoever enters it calls it, so that a form sent twice is one activity. */
const CLIENT_ID = /^[\w-]{8,64}$/
const NOBODY_SAID = {
  commune: null,
  codePostal: null,
  codeInsee: null,
  trancheAge: 'non_communique',
  genre: 'non_communique',
  statutSocial: 'non_communique'
} as const
/** Nobody enters what was done before the programme. */
const FIRST_DAY = '2020-11-17'
const NOON = 720

/** `POST /activities`, and the console's form, where `author` enters it in the conseiller's stead: a workshop, a visit, a person helped at a desk. The same `id` again gives what is there. */
export async function recordActivity(
  ports: ApiPorts,
  body: Record<string, unknown>,
  author: string | null = null
) {
  const activite = manualActivite(ports, body)
  const kept = await ports.activites.record(activite, ports.clock.now(), author)
  if (kept.conseillerId !== activite.conseillerId || kept.channel !== 'manual') {
    throw new Problem(409, 'Déjà pris', 'Cet identifiant est celui d’une autre activité.', 'id')
  }
  return activiteJson(kept)
}

/** What was written, as an activity. @throws {Problem} in French, with the field at fault */
export function manualActivite(ports: ApiPorts, body: Record<string, unknown>): Activite {
  onlyFields(body, FIELDS)
  const { id, conseillerId, permanenceId = null } = body
  if (typeof id !== 'string' || !CLIENT_ID.test(id)) {
    throw badValue(
      'id',
      '« id » doit avoir de 8 à 64 lettres, chiffres, tirets ou soulignés : choisissez-en un.'
    )
  }
  const directory = ports.directory.current()
  const conseiller = typeof conseillerId === 'string' ? directory.conseillers.get(conseillerId) : undefined
  if (!conseiller) throw badValue('conseillerId', '« conseillerId » n’est pas celui d’un conseiller connu.')
  if (
    permanenceId !== null &&
    (typeof permanenceId !== 'string' || !directory.permanences.has(permanenceId))
  ) {
    throw badValue('permanenceId', '« permanenceId » n’est pas celui d’une permanence connue.')
  }
  const type = oneOf(body['type'], 'type', TYPES)
  const date = dateIn(body['date'], localTimeIn(PARIS, ports.clock.now()).day)
  const activite: Activite = {
    id,
    conseillerId: conseiller.id,
    permanenceId: permanenceId as string | null, // checked above
    structureSiret: conseiller.structureSiret,
    date,
    startedAt: instantAt(PARIS, date, minuteIn(body['heure'])),
    durationSeconds: wholeIn(body['dureeMinutes'], 'dureeMinutes', 1, 1_440) * 60,
    type,
    typeLieu: oneOf(body['typeLieu'] ?? 'lieu_activite', 'typeLieu', TYPES_LIEU),
    materiel:
      body['materiel'] === undefined ? [] : listIn(body['materiel'], 'materiel', vocabulary.MATERIELS),
    thematiques: thematiquesIn(body['thematiques']),
    orienteVersStructure: flagIn(body['orienteVersStructure'] ?? false, 'orienteVersStructure'),
    structureDeRedirection: redirectionIn(body['structureDeRedirection'] ?? null),
    beneficiaire: {
      ...NOBODY_SAID,
      ...(body['beneficiaire'] === undefined ? {} : beneficiaireIn(body['beneficiaire'], ports.places))
    },
    channel: 'manual',
    status: 'confirmed',
    callSidHash: null,
    notes: null,
    ...(body['participants'] === undefined ? {} : { participants: participantsIn(body['participants']) }),
    ...(body['titreAtelier'] === undefined ? {} : { titreAtelier: titleIn(body['titreAtelier']) })
  }
  if (activite.thematiques.length === 0) {
    throw badValue('thematiques', '« thematiques » doit nommer au moins une thématique.')
  }
  checkWhole(activite)
  return activite
}

function dateIn(value: unknown, today: string): string {
  const day = typeof value === 'string' ? parseDay(value) : null
  if (!day) throw badValue('date', '« date » doit être un jour, par exemple 2026-11-24.')
  if (day > today) throw badValue('date', '« date » est dans l’avenir : saisissez ce qui a été fait.')
  if (day < FIRST_DAY) throw badValue('date', '« date » est avant le début du programme.')
  return day
}

function minuteIn(value: unknown): number {
  if (value === undefined) return NOON
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(String(value)) ?? []
  if (hours === undefined || minutes === undefined) {
    throw badValue('heure', '« heure » doit être une heure de Paris, par exemple 14:30.')
  }
  return Number(hours) * 60 + Number(minutes)
}
