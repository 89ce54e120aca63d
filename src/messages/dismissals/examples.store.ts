// Examples of words that should have been marked, as the organisation's own list and as a file to learn from.
import { sql } from 'kysely'
import { markedDocuments } from '../../cases/marks/marks.store.ts'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { Example, type AllDismissals, type AllExamples } from './dismissal.ts'
import { readStatement, standingDismissals } from './standing.store.ts'

const MOST = 10_000

async function titlesOf(tx: TenantTx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db
    .selectFrom('case_heading')
    .select(['case_id', 'title'])
    .where('org_id', '=', tx.org)
    .execute()
  return new Map(rows.map(({ case_id: id, title }) => [id, title]))
}

/** Every dismissal that stands, the newest first, with the title of its case. */
export async function allDismissals(tx: TenantTx): Promise<AllDismissals> {
  const titles = await titlesOf(tx)
  const dismissals = (await standingDismissals(tx)).map((one) => ({
    ...one,
    title: titles.get(one.case) ?? '',
  }))
  return { dismissals }
}

interface Row {
  readonly id: string
  readonly case_id: string
  readonly document_id: string | null
  readonly entry_index: number
  readonly at: number
}

/** Every example that stands, the newest first. What was erased is missing, and so is what is marked for a lawyer. */
export async function allExamples(tx: TenantTx): Promise<AllExamples> {
  const { rows } = await sql<Row>`
    select said.id, said.case_id, said.document_id, said.entry_index, said.at from label_example said
    where said.org_id = ${tx.org} and not exists (
      select 1 from label_withdrawal back where back.org_id = said.org_id and back.example_id = said.id)
    order by said.entry_index desc limit ${MOST}`.execute(tx.db)
  const { facts } = await markedDocuments(tx)
  const free = rows.filter(({ document_id: document }) => document === null || !facts.has(document))
  const parts = await partsOf(
    tx,
    free.map((row) => row.entry_index),
  )
  const titles = await titlesOf(tx)
  const examples = free.flatMap((row) => {
    const said = readStatement(parts.get(row.entry_index)?.['facts'], row)
    const about = { case: row.case_id, title: titles.get(row.case_id) ?? '' }
    return said ? [Example.parse({ ...said, ...about })] : []
  })
  return { examples, held: rows.length - free.length }
}
