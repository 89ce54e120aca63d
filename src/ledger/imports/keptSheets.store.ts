// A document of a sheet that was kept on another desk: its lines are read again from the rows, as every reader of it does.
import { readFact } from '../../evidence/factDocument.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Parts } from '../../cases/storyParts.ts'
import { entriesOf, rowsKept, SheetFacts } from './sheetDocument.ts'
import { insertLines } from './sheets.store.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Adds the lines of a sheet document that has just been recorded. Throws when its parts are not those of one. */
export async function restoreSheetLines(
  tx: TenantTx,
  id: string,
  client: string,
  parts: Parts,
): Promise<void> {
  const { facts, rows } = parts
  if (!facts || !rows) throw new RangeError('a sheet without its rows')
  const reading = SheetFacts.parse(readFact(facts))
  const { entries } = entriesOf(rowsKept(decoder.decode(rows), reading.delimiter), reading)
  if (entries.length > 0) await insertLines(tx, [{ id, client, document: { entries } }])
}
