import { type Period, REPORT_KINDS, type ReportKind, readPeriod } from '../../domain/reporting/period'

/** The three reports as their addresses say them. */
const WORDS: Readonly<Record<ReportKind, string>> = {
  monthly: 'mensuel',
  quarterly: 'trimestriel',
  'half-yearly': 'semestriel'
}

export const DUE_PATH = '/console/rapports'

export const kindIn = (word: string | null): ReportKind | null =>
  REPORT_KINDS.find(kind => WORDS[kind] === word) ?? null

export const wordOf = (kind: ReportKind) => WORDS[kind]

/** The period that an address names; `null` where there is none such. */
export function periodAtPath(kindWord: string, name: string): Period | null {
  const kind = kindIn(kindWord)
  return kind && readPeriod(kind, name)
}

export const reportsPath = (siret: string) => `/console/structures/${encodeURIComponent(siret)}/rapports`
export const reportPath = (siret: string, { kind, name }: Pick<Period, 'kind' | 'name'>) =>
  `${reportsPath(siret)}/${WORDS[kind]}/${name}`
export const ledgerPath = (siret: string) => `/console/structures/${encodeURIComponent(siret)}/subvention`
export const conventionPath = (siret: string) => `/console/structures/${encodeURIComponent(siret)}/convention`
export const structureActivitiesPath = (siret: string) =>
  `/console/structures/${encodeURIComponent(siret)}/activites`
export const newStructureActivityPath = (siret: string) => `${structureActivitiesPath(siret)}/nouvelle`
export const QUESTIONNAIRE_PATH = '/console/questionnaire'
export const questionnairePath = (period: string) => `${QUESTIONNAIRE_PATH}/${period}`

/** What a download is called: `rapport-mensuel_20003063300012_2026-10_v1`. */
export const fileNameOf = (siret: string, { kind, name }: Pick<Period, 'kind' | 'name'>, version: number) =>
  `rapport-${WORDS[kind]}_${siret}_${name}_v${version}`
