// The ledger of a client as a file that any spreadsheet opens, and that comes back as the same entries.
import { readInstant } from '../../basics/instant.ts'
import { ownClient } from '../../clients/cards/ownClient.store.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import type { EntryFacts } from '../../ledger/entry.ts'
import type { Paper } from '../../ledger/findings/paper.ts'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import { ledgerCsv, ledgerTable } from '../../ledger/sheetWritten.ts'
import { asPerson, type App, type Desk } from '../desk.ts'
import { organisationOf } from '../organisation.store.ts'
import { workbookOf } from './workbook.ts'

const LOOK = { needs: 'case.read', reads: { what: 'ledger', id: 'client' } } as const
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** By this mark spreadsheets know UTF-8. */
const MARK = '\uFEFF'

/** A paper as the entry that it was; a time that another clock showed is written as the instant that it was. */
function entryOf(paper: Paper, zone: string): EntryFacts {
  const { atText, at, receivedAt: _received, sheet: _sheet, act: _act, ...said } = paper
  return { ...said, at: readInstant(atText, zone) === at ? atText : new Date(at).toISOString() }
}

/** Everything that stands in a client's ledger, in time. */
async function entriesOf(
  desk: Desk,
  request: Parameters<typeof asPerson>[1],
  id: string,
): Promise<EntryFacts[]> {
  return asPerson(desk, request, async (tx) => {
    const client = await ownClient(tx, id)
    const { timezone } = await organisationOf(tx, desk.defaults)
    const papers = await papersOf(tx, client.id, 'standing')
    return papers.toSorted((a, b) => a.at - b.at).map((paper) => entryOf(paper, timezone))
  })
}

export const ledgerFileRoutes = (app: App, desk: Desk): void => {
  const csv = { operationId: 'takeLedgerCsv', params: ClientParams }
  app.get('/clients/:client/ledger.csv', { config: LOOK, schema: csv }, async (request, reply) => {
    const entries = await entriesOf(desk, request, request.params.client)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="ledger.csv"')
      .send(MARK + ledgerCsv(entries))
  })
  const xlsx = { operationId: 'takeLedgerXlsx', params: ClientParams }
  app.get('/clients/:client/ledger.xlsx', { config: LOOK, schema: xlsx }, async (request, reply) => {
    const entries = await entriesOf(desk, request, request.params.client)
    return reply
      .type(XLSX)
      .header('content-disposition', 'attachment; filename="ledger.xlsx"')
      .send(await workbookOf('Ledger', ledgerTable(entries)))
  })
}
