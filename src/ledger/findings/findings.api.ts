// What does not fit together in a client's papers, over HTTP. It is computed anew each time: what was put right is gone from it.
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient } from '../../clients/cards/ownClient.store.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { languageOf } from '../../server/problem.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { heldWith } from '../meters/clientUsage.store.ts'
import { papersOf } from '../papers/papers.store.ts'
import { FindingList, shownFinding } from './findingShapes.ts'
import { findingsIn } from './findings.ts'
import type { Sheet } from './paper.ts'

/** The sheets that were brought for a client and not taken back. */
async function sheetsOf(tx: TenantTx, client: string): Promise<Sheet[]> {
  const rows = await tx.db
    .selectFrom('ledger_sheet')
    .leftJoin('ledger_withdrawal', (on) =>
      on
        .onRef('ledger_withdrawal.org_id', '=', 'ledger_sheet.org_id')
        .onRef('ledger_withdrawal.import_id', '=', 'ledger_sheet.import_id'),
    )
    .select(['ledger_sheet.id', 'ledger_sheet.rows_hash'])
    .where('ledger_sheet.org_id', '=', tx.org)
    .where('ledger_sheet.client_id', '=', client)
    .where('ledger_withdrawal.id', 'is', null)
    .orderBy('ledger_sheet.entry_index')
    .execute()
  return rows.map(({ id, rows_hash: hash }) => ({ id, hash: hash.toString('hex') }))
}

export const findingRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listFindings', params: ClientParams, response: { 200: FindingList } }
  const listed = { needs: 'case.read', reads: { what: 'ledger', id: 'client' } } as const
  app.get('/clients/:client/findings', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const client = await ownClient(tx, request.params.client)
      const { timezone: zone, lang: own } = await organisationOf(tx, desk.defaults)
      const lang = languageOf(request.headers['accept-language']) ?? own
      const papers = await papersOf(tx, client.id, 'all')
      const agreement = (await heldWith(tx, client.id, stamp.at))?.agreement ?? null
      const sheets = await sheetsOf(tx, client.id)
      const found = findingsIn({ papers, sheets, agreement, zone, asOf: stamp.at, lang })
      const byId = new Map(papers.map((paper) => [paper.id, paper]))
      return { findings: found.map((finding) => shownFinding(finding, byId)) }
    }),
  )
}
