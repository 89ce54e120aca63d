// Which agreement holds with a client at an instant: the newest base that was accepted, with the amendments accepted on it.
//
// What nobody accepted holds nothing. An end closes what was accepted before it; what is accepted afterwards begins anew.
import type { Instant } from '../../basics/instant.ts'
import type { Agreement, Clause } from '../agreement.ts'
import type { AgreementVersionFacts } from './versionFacts.ts'

export interface RecordedVersion {
  readonly id: string
  /** The version that this one amends; null for a base. */
  readonly amends: string | null
  readonly facts: AgreementVersionFacts
}

export interface RecordedAcceptance {
  readonly version: string
  readonly at: Instant
  readonly how: string
  /** The instant from which the accepted version holds no more; null where none was agreed. */
  readonly until: Instant | null
}

export interface InForce {
  /** The merged clauses, with the instant and the way of acceptance of the base. */
  readonly agreement: Agreement
  readonly base: string
  /** The amendments that count, in the order in which they were accepted. */
  readonly amendments: readonly string[]
  /** For each merged clause the version that it stands in, and its place there. */
  readonly places: readonly ClausePlace[]
}

export interface ClausePlace {
  readonly version: string
  readonly clauseIndex: number
}

interface Accepted {
  readonly version: RecordedVersion
  readonly acceptance: RecordedAcceptance
}

export interface Placed extends ClausePlace {
  readonly clause: Clause
}

/** What was accepted after `since` and by `at`, in the order of acceptance. */
function acceptedBetween(
  byId: ReadonlyMap<string, RecordedVersion>,
  acceptances: readonly RecordedAcceptance[],
  since: Instant,
  at: Instant,
): Accepted[] {
  const inOrder = acceptances
    .filter((one) => one.at > since && one.at <= at)
    .toSorted((one, other) => one.at - other.at)
  return inOrder.flatMap((acceptance) => {
    const version = byId.get(acceptance.version)
    return version ? [{ version, acceptance }] : []
  })
}

const isRunning = ({ acceptance }: Accepted, at: Instant): boolean =>
  acceptance.until === null || at < acceptance.until

/** The base that was accepted last; one whose time is over does not give way to the one before it. */
function baseAt(accepted: readonly Accepted[], at: Instant): Accepted | null {
  const bases = accepted.filter(({ version }) => version.facts.kind === 'agreement')
  const newest = bases.at(-1)?.version.id
  const others = bases.findLastIndex(({ version }) => version.id !== newest)
  return bases.slice(others + 1).find((one) => isRunning(one, at)) ?? null
}

/** The amendments that hold on a base, each once. */
function amendmentsAt(
  accepted: readonly Accepted[],
  base: string,
  byId: ReadonlyMap<string, RecordedVersion>,
  at: Instant,
): RecordedVersion[] {
  const holding = accepted.filter(
    (one) =>
      one.version.facts.kind === 'amendment' && isRunning(one, at) && standsOn(base, one.version, byId),
  )
  return [...new Set(holding.map(({ version }) => version))]
}

/** The clauses of a version with their places in it. */
export const placedOf = ({ id, facts }: RecordedVersion): Placed[] =>
  facts.clauses.map((clause, clauseIndex) => ({ version: id, clauseIndex, clause }))

/** A clause of the same number takes the place of the earlier one; another number comes last. */
export function amended(standing: readonly Placed[], newer: readonly Placed[]): Placed[] {
  const last = new Map(newer.map((one) => [one.clause.no, one]))
  const numbers = new Set(standing.map(({ clause }) => clause.no))
  const kept = standing.map((one) => last.get(one.clause.no) ?? one)
  const added = [...last.values()].filter(({ clause }) => !numbers.has(clause.no))
  return [...kept, ...added]
}

/** What of an amendment hangs on the base, be it on the base itself or on another of its amendments. */
function standsOn(
  base: string,
  version: RecordedVersion,
  byId: ReadonlyMap<string, RecordedVersion>,
): boolean {
  const seen = new Set<string>()
  for (let over = version.amends; over !== null && !seen.has(over); over = byId.get(over)?.amends ?? null) {
    if (over === base) return true
    seen.add(over)
  }
  return false
}

/**
 * The agreement that holds at an instant, or null when none does: nothing accepted, ended since, or past its `until`.
 * `ends` are the instants at which the agreement with this client was ended.
 */
export function agreementInForce(
  versions: readonly RecordedVersion[],
  acceptances: readonly RecordedAcceptance[],
  ends: readonly Instant[],
  at: Instant,
): InForce | null {
  const ended = Math.max(Number.NEGATIVE_INFINITY, ...ends.filter((end) => end <= at))
  const byId = new Map(versions.map((version) => [version.id, version]))
  const accepted = acceptedBetween(byId, acceptances, ended, at)
  const base = baseAt(accepted, at)
  if (!base) return null
  const amendments = amendmentsAt(accepted, base.version.id, byId, at)
  const placed = amendments.reduce(
    (standing, version) => amended(standing, placedOf(version)),
    placedOf(base.version),
  )
  return {
    agreement: {
      ...base.version.facts,
      version: base.version.facts.version ?? base.version.id,
      acceptedAt: new Date(base.acceptance.at).toISOString(),
      acceptedHow: base.acceptance.how,
      clauses: placed.map(({ clause }) => clause),
    },
    base: base.version.id,
    amendments: amendments.map(({ id }) => id),
    places: placed.map(({ version, clauseIndex }) => ({ version, clauseIndex })),
  }
}
