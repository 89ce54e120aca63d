// After a restore the database may hold again what was erased since the backup was made. The lists that were kept outside say
// what; it goes again before the desk opens, and the log says so once more.
import { sql } from 'kysely'
import { isErased } from '../../evidence/erased.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { completeErasures, deleteErased, type Keeper } from './complete.ts'
import { erasuresOf, recordErasure } from './erasures.store.ts'
import { keepErasures, type ErasureLine } from './erasuresFile.ts'
import { purge } from './purge.ts'
import { entriesOfSubjects } from './subjects.store.ts'

const SYSTEM = 'system'

/**
 * The entries that the line means here: of that client, recorded before the erasure or named by it (a clock may have stepped
 * back). An index alone would not do, because a log that began anew after a restore gave later places to other entries.
 */
async function meant(tx: TenantTx, line: ErasureLine): Promise<number[]> {
  const { rows } = await sql<{ entry_index: number; recorded_at: number }>`
    select distinct subject.entry_index, entry.recorded_at from (${entriesOfSubjects(tx)}) subject
    join evidence_entry entry on entry.org_id = ${tx.org} and entry.entry_index = subject.entry_index
    where subject.client_id = ${line.subject} order by subject.entry_index`.execute(tx.db)
  return rows
    .filter(({ entry_index: entry, recorded_at: at }) => {
      const isNamed = isErased(line.entries, entry)
      return line.scope === 'whole' ? isNamed || at <= line.at : isNamed && at <= line.at
    })
    .map((row) => row.entry_index)
}

/** Records again an erasure that the restored log does not know. False when it knows it, or never had that client. */
async function recordedAgain(tx: TenantTx, line: ErasureLine, at: number): Promise<boolean> {
  const client = await tx.db
    .selectFrom('client')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('id', '=', line.subject)
    .executeTakeFirst()
  if (!client) return false
  const known = await erasuresOf(tx, line.subject)
  const named = known.flatMap(({ ranges }) => ranges)
  const entries = await meant(tx, line)
  if (entries.every((entry) => isErased(named, entry))) return false
  const { subject, ground, scope } = line
  await recordErasure(tx, { client: subject, ground, scope, entries }, { by: SYSTEM, at })
  return true
}

export interface Replayed {
  /** Erasures that the restored database did not know. */
  readonly recorded: number
  /** All erasures whose deletion was done again. */
  readonly deleted: number
}

/**
 * Deletes again, in a restored database, everything that the lists name and that its own log names, and purges. The logs must
 * be able to grow (an epoch was opened where one was needed). Organisations that the database does not have are passed over.
 */
export async function replayErasures(
  keeper: Keeper,
  orgs: readonly string[],
  lines: readonly ErasureLine[],
): Promise<Replayed> {
  let [recorded, deleted] = [0, 0]
  for (const org of orgs) {
    for (const line of lines.filter((one) => one.org === org))
      if (await asTenant(keeper.pools.desk, org, (tx) => recordedAgain(tx, line, keeper.clock.now())))
        recorded += 1
    const all = await asTenant(keeper.pools.desk, org, (tx) => erasuresOf(tx, null))
    for (const erasure of all) await deleteErased(keeper, org, erasure)
    deleted += all.length
  }
  keepErasures(keeper.state, lines)
  await completeErasures(keeper)
  await purge(keeper.pools.erase)
  return { recorded, deleted }
}
