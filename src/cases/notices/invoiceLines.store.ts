// Invoice lines in the database: drawn once, never changed; a correction is a line of its own.
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { InvoiceLineDraft } from '../../ledger/overdue/invoiceLines.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { LineFacts } from './noticeFacts.ts'
import type { DrawnSoFar, LineOnFile, NoticeOnFile } from './noticeOnFile.ts'

/** Keeps the lines that were drawn on a notice. */
export async function recordLines(
  tx: TenantTx,
  notice: NoticeOnFile,
  lines: readonly InvoiceLineDraft[],
  stamp: Stamp,
): Promise<void> {
  const recording = new Recording()
  const { unit, limit } = notice.facts
  for (const line of lines)
    recording.fact(
      'invoice_line',
      'invoice.lined',
      { facts: factBytes({ client: notice.client, notice: notice.id, unit, limit, ...line }) },
      {
        client_id: notice.client,
        notice_id: notice.id,
        kind: line.kind,
        amount_minor: line.amountMinor,
        currency: line.currency,
        from_day: line.from,
        to_day: line.to,
        at: stamp.at,
      },
    )
  await recording.record(tx, stamp)
}

const rowsOf = (tx: TenantTx) =>
  tx.db
    .selectFrom('invoice_line')
    .select([
      'id',
      'client_id',
      'notice_id',
      'amount_minor',
      'currency',
      'from_day',
      'to_day',
      'at',
      'entry_index',
    ])
    .where('org_id', '=', tx.org)
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

async function opened(tx: TenantTx, rows: readonly Row[]): Promise<LineOnFile[]> {
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap(({ id, client_id: client, notice_id: notice, entry_index: entry, at, ...row }) => {
    const facts = parts.get(entry)?.['facts']
    const read = facts && LineFacts.safeParse(readFact(facts))
    if (!read?.success || notice === null) return []
    const { amount_minor: amountMinor, currency, from_day: from, to_day: to } = row
    return [{ ...read.data, id, client, notice, at, entry, amountMinor, currency, from, to }]
  })
}

/** The lines drawn on a notice, in the order of the log. */
export async function linesOn(tx: TenantTx, notice: string): Promise<LineOnFile[]> {
  return opened(tx, await rowsOf(tx).where('notice_id', '=', notice).orderBy('entry_index').execute())
}

export interface LinesWanted {
  readonly client: string | null
  /** Lines that reach into these days; null is open. */
  readonly from: string | null
  readonly to: string | null
}

/** Lines of the organisation, the newest first. */
export async function linesWanted(tx: TenantTx, wanted: LinesWanted, limit: number): Promise<LineOnFile[]> {
  const { client, from, to } = wanted
  let rows = rowsOf(tx)
  if (client !== null) rows = rows.where('client_id', '=', client)
  if (from !== null) rows = rows.where('to_day', '>=', from)
  if (to !== null) rows = rows.where('from_day', '<=', to)
  return opened(tx, await rows.orderBy('entry_index', 'desc').limit(limit).execute())
}

/** The last day and the sum of the lines of each of these notices; a notice without lines is missing. */
export async function drawnOn(
  tx: TenantTx,
  notices: readonly string[],
): Promise<ReadonlyMap<string, DrawnSoFar>> {
  if (notices.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('invoice_line')
    .select((line) => [
      'notice_id',
      line.fn.max('to_day').as('through'),
      line.fn.sum<string>('amount_minor').as('minor'),
      line.fn.min('currency').as('currency'),
    ])
    .where('org_id', '=', tx.org)
    .where('notice_id', 'in', notices)
    .groupBy('notice_id')
    .execute()
  return new Map(
    rows.flatMap(({ notice_id: notice, through, minor, currency }) =>
      notice === null ? [] : [[notice, { through, minor: Number(minor), currency }] as const],
    ),
  )
}
