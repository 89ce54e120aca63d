// The rows of sheets that were brought for a client, as entries of their cases. A sheet may hold thousands of rows and stands in the log
// as it came, so it is not read again because something else was added.
import { frozen } from '../basics/frozen.ts'
import type { Paper } from '../ledger/findings/paper.ts'
import { sheetPapersByPage } from '../ledger/imports/sheetPapers.store.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import type { Place } from './cases.store.ts'
import type { Fields } from './storyParts.ts'

/** What a place is called at which a sheet stands. */
export const SHEET = 'ledger_sheet'

export interface OpenSheets {
  /** The places of the sheets in the log. */
  readonly at: string
  readonly entries: readonly Fields[]
}
export const NO_SHEETS: OpenSheets = { at: '', entries: [] }

/** The rows of the sheets that were brought for a client, by their days; read again only where other sheets stand. */
export async function sheetsOf(
  tx: TenantTx,
  client: string,
  places: readonly Place[],
  open: OpenSheets,
): Promise<OpenSheets> {
  const at = places.flatMap(({ what, entry_index: entry }) => (what === SHEET ? [entry] : [])).join(' ')
  if (at === open.at) return open
  const all: Paper[] = []
  for await (const page of sheetPapersByPage(tx, client)) all.push(...page)
  const entries = all
    .toSorted((one, other) => one.at - other.at)
    .map(({ atText: _text, sheet: _sheet, act: _act, receivedAt: _received, at: when, ...entry }) =>
      frozen({ ...entry, at: new Date(when).toISOString() }),
    )
  return { at, entries }
}
