// Until when a clause that a notice rests on held. A bill by a clause ends with the clause: with the agreement, or with the
// version or amendment that put other words in its place.
import type { Instant } from '../../basics/instant.ts'
import {
  agreementInForce,
  type ClausePlace,
  type RecordedAcceptance,
  type RecordedVersion,
} from '../../agreements/versions/inForce.ts'

export interface AgreementHistory {
  readonly versions: readonly RecordedVersion[]
  readonly acceptances: readonly RecordedAcceptance[]
  readonly ends: readonly Instant[]
}

const stands = (history: AgreementHistory, place: ClausePlace, at: Instant): boolean =>
  agreementInForce(history.versions, history.acceptances, history.ends, at)?.places.some(
    ({ version, clauseIndex }) => version === place.version && clauseIndex === place.clauseIndex,
  ) ?? false

/** The first instant after `since` at which the clause holds no more; null while it still does at `now`. */
export function heldUntil(
  history: AgreementHistory,
  place: ClausePlace,
  since: Instant,
  now: Instant,
): Instant | null {
  const turns = [
    ...history.ends,
    ...history.acceptances.flatMap(({ at, until }) => (until === null ? [at] : [at, until])),
  ]
  return (
    turns
      .filter((turn) => turn > since && turn <= now)
      .toSorted((a, b) => a - b)
      .find((turn) => !stands(history, place, turn)) ?? null
  )
}
