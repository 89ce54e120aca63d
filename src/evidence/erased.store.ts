// Which entries of the log were erased, read from the log itself: nobody's word counts but that of a committed document.
import type { TenantTx } from '../server/db/tenant.ts'
import { ERASED_KIND, ErasedFacts, type EntryRange } from './erased.ts'
import { readFact } from './factDocument.ts'

function rangesIn(bytes: Uint8Array, itsEntry: number): readonly EntryRange[] {
  try {
    const { entries } = ErasedFacts.parse(readFact(bytes))
    // An erasure speaks of what was there before it, never of itself or of what comes.
    return entries.filter(([, last]) => last < itsEntry)
  } catch {
    return []
  }
}

/** The ranges of entries that erasures name, in the order of the log. */
export async function erasedRanges(tx: TenantTx): Promise<readonly EntryRange[]> {
  const rows = await tx.db
    .selectFrom('evidence_entry')
    .innerJoin('payload', (on) =>
      on
        .onRef('payload.org_id', '=', 'evidence_entry.org_id')
        .onRef('payload.entry_index', '=', 'evidence_entry.entry_index'),
    )
    .select(['payload.bytes', 'evidence_entry.entry_index'])
    .where('evidence_entry.org_id', '=', tx.org)
    .where('payload.org_id', '=', tx.org)
    .where('evidence_entry.type', '=', ERASED_KIND)
    .where('payload.part', '=', 'facts')
    .orderBy('evidence_entry.entry_index')
    .execute()
  return rows.flatMap((row) => rangesIn(row.bytes, row.entry_index))
}
