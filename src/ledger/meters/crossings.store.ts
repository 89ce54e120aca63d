// Thresholds that were passed, in the log: once up and once down for each episode, so that a notice is drafted once.
//
// What was reached before is what the record says, not what a program remembers: an acceptance, an import, a correction or a
// day that went by moves a usage too, and the next look finds the difference.
import { toNumber } from '../../basics/exact.ts'
import type { Moment } from '../../agreements/recorded.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { measureClient } from './clientUsage.store.ts'
import {
  crossings,
  reachedAfter,
  THRESHOLDS,
  usageKey,
  type Crossing,
  type Thresholds,
  type Usage,
} from './usage.ts'

/** The threshold that stands on record for each limit of a client. */
export async function thresholdsOnRecord(tx: TenantTx, client: string): Promise<Thresholds> {
  const rows = await tx.db
    .selectFrom('threshold_crossing')
    .distinctOn(['version_id', 'clause_index', 'window_from'])
    .select(['version_id', 'clause_index', 'window_from', 'percent', 'direction'])
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .orderBy('version_id')
    .orderBy('clause_index')
    .orderBy('window_from')
    .orderBy('entry_index', 'desc')
    .execute()
  return new Map(
    rows.flatMap((row): [string, Usage['threshold']][] => {
      const percent = THRESHOLDS.find((known) => known === row.percent)
      if (!percent) return []
      const direction = row.direction === 'down' ? 'down' : 'up'
      return [
        [usageKey(row.version_id, row.clause_index, row.window_from), reachedAfter({ percent, direction })],
      ]
    }),
  )
}

/** Adds to a recording what was crossed since the record; `by` is the act that crossed it, if one did. */
export function addCrossings(
  recording: Recording,
  client: string,
  { before, after }: { readonly before: Thresholds; readonly after: readonly Usage[] },
  { at, by }: { readonly at: number; readonly by: string | null },
): Crossing[] {
  const found = crossings(before, after)
  for (const crossing of found) {
    const { version, clauseIndex, windowFrom, percent, direction } = crossing
    const usage = after.find(
      (one) =>
        one.version === version &&
        one.clauseIndex === clauseIndex &&
        (one.window?.from ?? null) === windowFrom,
    )
    const facts = {
      client,
      ...crossing,
      ...(usage && { limit: toNumber(usage.limit), actual: toNumber(usage.actual), unit: usage.unit }),
      ...(by !== null && { by }),
    }
    const columns = {
      client_id: client,
      version_id: version,
      clause_index: clauseIndex,
      window_from: windowFrom,
      percent,
      direction,
      at,
    }
    recording.fact('threshold_crossing', 'threshold.crossed', { facts: factBytes(facts) }, columns)
  }
  return found
}

/** Looks at a client and records what was crossed since the last look; nothing crossed: nothing recorded. */
export async function noteCrossings(
  tx: TenantTx,
  client: string,
  moment: Moment,
  stamp: Stamp,
): Promise<Crossing[]> {
  const { usage } = await measureClient(tx, client, moment)
  const recording = new Recording()
  const before = await thresholdsOnRecord(tx, client)
  const found = addCrossings(recording, client, { before, after: usage }, { at: stamp.at, by: null })
  await recording.record(tx, stamp)
  return found
}
