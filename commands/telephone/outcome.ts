import type { LineAddress } from './options'
import { said } from './transcript'
import * as wording from './wording'

interface CallAccount {
  readonly outcome: string
  readonly attempts: readonly {
    readonly conseillerId: string
    readonly permanenceId: string
    readonly distanceMeters: number | null
    readonly outcome: string
  }[]
  readonly activityId: string | null
}

/** How the call went, as the REST API tells it, in lines of the transcript. */
export async function outcomeOf(callSid: string, line: LineAddress): Promise<readonly string[]> {
  if (!line.adminToken) return said(wording.OUTCOME, wording.noToken)
  const response = await fetch(new URL(`/api/v1/calls/${callSid}`, line.target), {
    headers: { Authorization: `Bearer ${line.adminToken}` },
    signal: AbortSignal.timeout(5000)
  })
  if (!response.ok) return said(wording.OUTCOME, wording.outcomeUnknown(response.status))
  const account = (await response.json()) as CallAccount // our own API, described by its OpenAPI document
  const activity = account.activityId ? wording.oneActivity : wording.noActivity
  return [
    ...said(wording.OUTCOME, `${wording.outcomes[account.outcome] ?? account.outcome}, ${activity}.`),
    ...account.attempts.flatMap(({ conseillerId, permanenceId, distanceMeters, outcome }) =>
      said(
        '',
        wording.attempt(
          conseillerId,
          permanenceId,
          distanceMeters === null ? null : wording.kilometres(distanceMeters),
          wording.attempts[outcome] ?? outcome
        )
      )
    )
  ]
}
