import { isOverseas } from '../domain/bodies/body'
import type { Clock } from '../domain/ports/clock'
import type { DirectoryPort } from '../domain/ports/directory'
import type { KnownStructure, Reporting } from '../domain/ports/reporting'
import type { ReportKey } from '../domain/ports/reports'
import { reportOf } from '../domain/reporting/compose'
import { type Convention, reportsOwed } from '../domain/reporting/convention'
import type { Period } from '../domain/reporting/period'
import { addDays } from '../domain/values/day'
import { departementOf, localTimeIn, PARIS } from '../domain/values/zone'
import { activiteStore } from '../integrations/store/activites'
import { conventionStore } from '../integrations/store/conventions'
import type { SqlDatabase } from '../integrations/store/database'
import { ledgerStore } from '../integrations/store/ledger'
import { questionnaireStore } from '../integrations/store/questionnaires'
import { reportStore } from '../integrations/store/reports'

/** The reports, out of this installation's stores and directory. */
export function openReporting(world: {
  readonly database: SqlDatabase
  readonly directory: DirectoryPort
  readonly clock: Clock
}): Reporting {
  const { database, directory, clock } = world
  const activites = activiteStore(database)
  const conventions = conventionStore(database)
  const reports = reportStore(database)
  const ledger = ledgerStore(database)
  const questionnaires = questionnaireStore(database)
  const today = () => localTimeIn(PARIS, clock.now()).day
  const nameOf = ({ structureSiret, kind, period }: ReportKey) => `${structureSiret} ${kind} ${period}`
  const keyOf = (structureSiret: string, { kind, name }: Period) => ({ structureSiret, kind, period: name })

  /** Structures of the directory, by SIRET. */
  function employers(): Map<string, KnownStructure> {
    const known = new Map<string, KnownStructure>()
    const people = [...directory.current().conseillers.values()]
    people.sort((one, other) => (one.nom + one.prenom < other.nom + other.prenom ? -1 : 1))
    for (const { id, prenom, nom, structureSiret, structureNom } of people) {
      const before = known.get(structureSiret)
      const conseillers = [...(before?.conseillers ?? []), { id, nom: `${prenom} ${nom}` }]
      known.set(structureSiret, { siret: structureSiret, nom: before?.nom ?? structureNom, conseillers })
    }
    return known
  }

  const ofConvention = ({ structureSiret, structureNom }: Convention): KnownStructure => ({
    siret: structureSiret,
    nom: structureNom,
    conseillers: []
  })

  async function structure(siret: string): Promise<KnownStructure | null> {
    const employer = employers().get(siret)
    if (employer) return employer
    const convention = await conventions.find(siret)
    if (convention) return ofConvention(convention)
    const host = [...directory.current().permanences.values()].find(({ pivot }) => pivot === siret)
    if (host) return { siret, nom: host.nom, conseillers: [] }
    const page = await activites.list({ structureSiret: siret, limit: 1 })
    return page && page.items.length > 0 ? { siret, nom: siret, conseillers: [] } : null
  }

  function overseas(siret: string): boolean | null {
    const codes = directory
      .current()
      .stations.filter(
        ({ permanence, conseiller }) => permanence.pivot === siret || conseiller?.structureSiret === siret
      )
      .flatMap(({ permanence }) => permanence.codeInsee ?? [])
    return codes.length === 0 ? null : codes.some(code => isOverseas(departementOf(code)))
  }

  async function draft(known: KnownStructure, period: Period) {
    const key = keyOf(known.siret, period)
    const [versions, actions, commentaire, convention, receipts, copies] = await Promise.all([
      reports.versions(key),
      reports.actions(known.siret, period.from, period.until),
      reports.comment(key),
      conventions.find(known.siret),
      period.kind === 'quarterly' ? ledger.receipts(known.siret) : [],
      period.kind === 'half-yearly' ? questionnaires.copies(known.siret, period.name) : []
    ])
    return reportOf(
      {
        structure: { siret: known.siret, nom: known.nom },
        conseillers: known.conseillers,
        period,
        version: (versions[versions.length - 1]?.version ?? 0) + 1,
        now: clock.now(),
        today: today(),
        actions,
        commentaire,
        convention,
        receipts,
        copies
      },
      activites.each({ structureSiret: known.siret, from: period.from, until: addDays(period.until, -1) })
    )
  }

  return {
    structure,
    async structures() {
      const known = employers()
      for (const convention of await conventions.all()) {
        if (!known.has(convention.structureSiret)) {
          known.set(convention.structureSiret, ofConvention(convention))
        }
      }
      return [...known.values()].sort((one, other) => one.nom.localeCompare(other.nom, 'fr'))
    },
    isOverseas: overseas,
    draft,
    versions: (siret, period) => reports.versions(keyOf(siret, period)),
    async lastSent(siret, period) {
      const key = keyOf(siret, period)
      const last = (await reports.versions(key)).at(-1)
      return last ? reports.sent(key, last.version) : null
    },
    sent: (siret, period, version) => reports.sent(keyOf(siret, period), version),
    async freeze(known, period, version, author) {
      const key = keyOf(known.siret, period)
      // The same form twice need not count everything again.
      const already = await reports.sent(key, version)
      if (already) return already
      return reports.freeze(key, { ...(await draft(known, period)), version }, author, clock.now())
    },
    async owed(siret) {
      const [found, versions] = await Promise.all([
        siret === null ? conventions.all() : conventions.find(siret),
        reports.lastVersions(siret)
      ])
      const sent = new Map(versions.map(last => [nameOf(last), last.version]))
      const owed = [found ?? []].flat().map(convention => {
        const { structureSiret } = convention
        return reportsOwed(
          convention,
          today(),
          (kind, period) => sent.get(nameOf({ structureSiret, kind, period })) ?? null
        )
      })
      return owed
        .flat()
        .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
    }
  }
}
