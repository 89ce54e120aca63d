// By which agreement a matter with a client is judged: not only while it holds. Whoever parted yesterday still settles last
// month by what was agreed then.
import type { Instant } from '../../basics/instant.ts'
import type { Agreement } from '../agreement.ts'
import { agreementInForce, type RecordedAcceptance, type RecordedVersion } from './inForce.ts'

export interface AgreementRecord {
  readonly versions: readonly RecordedVersion[]
  readonly acceptances: readonly RecordedAcceptance[]
  /** The instants at which the agreement with this client was ended. */
  readonly ends: readonly Instant[]
}

const MOMENT_MS = 1

/** What held last before `at`: at the last instant before an end or a term that was over by then. */
function heldLast({ versions, acceptances, ends }: AgreementRecord, at: Instant): Agreement | null {
  const terms = acceptances.flatMap(({ until }) => (until === null ? [] : [until]))
  const over = [...ends, ...terms].filter((end) => end <= at).toSorted((one, other) => other - one)
  for (const end of over) {
    const held = agreementInForce(versions, acceptances, ends, end - MOMENT_MS)
    if (held) return { ...held.agreement, endedAt: new Date(end).toISOString() }
  }
  return null
}

/**
 * The agreement by which a matter is judged at an instant: the one that holds, else the one that held last (with `endedAt`),
 * else the newest base that nobody has accepted, which then says no `acceptedAt`. Null where nothing was ever recorded.
 */
export function governingAgreement(record: AgreementRecord, at: Instant): Agreement | null {
  const { versions, acceptances, ends } = record
  const held = agreementInForce(versions, acceptances, ends, at)?.agreement ?? heldLast(record, at)
  return held ?? versions.findLast(({ facts }) => facts.kind === 'agreement')?.facts ?? null
}
