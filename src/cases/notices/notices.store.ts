// Notices and their answers in the database: what was said stands in the log alone, word for word, and goes with the client.
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { ChoiceFacts, NoticeFacts } from './noticeFacts.ts'
import type { ChoiceOnFile, NoticeOnFile } from './noticeOnFile.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export interface NewNotice {
  readonly client: string
  readonly facts: NoticeFacts
  readonly letter: string
  readonly at: number
  readonly answerBy: number
  /** The document beside the letter: what the desk had drafted, and what was found in the words that went. */
  readonly beside: { readonly beside: Uint8Array }
}

/** Keeps a notice as it left; returns its id. */
export async function recordNotice(tx: TenantTx, notice: NewNotice, stamp: Stamp): Promise<string> {
  const { client, facts, letter, at, answerBy, beside } = notice
  const recording = new Recording()
  const id = recording.fact(
    'overage_notice',
    'overage.notified',
    { facts: factBytes({ client, ...facts }), letter: utf8(letter), ...beside },
    {
      client_id: client,
      version_id: facts.version,
      clause_index: facts.clauseIndex,
      window_from: facts.window?.from ?? null,
      answer_by: answerBy,
      at,
    },
  )
  await recording.record(tx, stamp)
  return id
}

/** Notes an answer, or that the term ended without one; returns its id. */
export async function recordChoice(
  tx: TenantTx,
  notice: string,
  { at, ...facts }: ChoiceFacts & { readonly at: number },
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const from = stamp.from && facts.how === 'tap' ? { from: utf8(stamp.from) } : {}
  const id = recording.fact(
    'notice_choice',
    'overage.chosen',
    { facts: factBytes({ notice, ...facts }), ...from },
    { notice_id: notice, choice: facts.choice, how: facts.how, at },
  )
  await recording.record(tx, stamp)
  return id
}

interface Row {
  readonly id: string
  readonly client_id: string
  readonly entry_index: number
  readonly answer_by: number | null
  readonly at: number
}

const rowsOf = (tx: TenantTx) =>
  tx.db
    .selectFrom('overage_notice')
    .select(['id', 'client_id', 'entry_index', 'answer_by', 'at'])
    .where('org_id', '=', tx.org)

async function choicesOf(tx: TenantTx, notices: readonly string[]): Promise<Map<string, ChoiceOnFile[]>> {
  const found = new Map<string, ChoiceOnFile[]>()
  if (notices.length === 0) return found
  const rows = await tx.db
    .selectFrom('notice_choice')
    .select(['id', 'notice_id', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('notice_id', 'in', notices)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  for (const { id, notice_id: notice, entry_index: entry, at } of rows) {
    const facts = parts.get(entry)?.['facts']
    const read = facts && ChoiceFacts.safeParse(readFact(facts))
    if (!read?.success) continue
    found.set(notice, [...(found.get(notice) ?? []), { ...read.data, id, at, entry }])
  }
  return found
}

/** The notices of these rows with their answers; one whose words were erased is missing. */
async function opened(tx: TenantTx, rows: readonly Row[]): Promise<NoticeOnFile[]> {
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  const choices = await choicesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, client_id: client, entry_index: entry, answer_by: answerBy, at }) => {
    const { facts, letter } = parts.get(entry) ?? {}
    const read = facts && NoticeFacts.safeParse(readFact(facts))
    if (!read?.success || !letter) return []
    const text = decoder.decode(letter)
    return [
      { id, client, at, entry, answerBy, facts: read.data, letter: text, choices: choices.get(id) ?? [] },
    ]
  })
}

/** The notices that went to a client, in the order of the log. */
export async function noticesOf(tx: TenantTx, client: string): Promise<NoticeOnFile[]> {
  return opened(tx, await rowsOf(tx).where('client_id', '=', client).orderBy('entry_index').execute())
}

/** The notice of that id, or null when there is none, or no longer. */
export async function findNotice(tx: TenantTx, id: string): Promise<NoticeOnFile | null> {
  return (await opened(tx, await rowsOf(tx).where('id', '=', id).execute()))[0] ?? null
}

/** The newest notices of the organisation, the newest first. */
export async function newestNotices(tx: TenantTx, limit: number): Promise<NoticeOnFile[]> {
  return opened(tx, await rowsOf(tx).orderBy('entry_index', 'desc').limit(limit).execute())
}

/** Notices whose term for an answer is over while nobody has answered. */
export async function unansweredAt(tx: TenantTx, now: number, limit: number): Promise<NoticeOnFile[]> {
  const rows = await rowsOf(tx)
    .where('answer_by', '<', now)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('notice_choice')
            .select('notice_choice.id')
            .whereRef('notice_choice.org_id', '=', 'overage_notice.org_id')
            .whereRef('notice_choice.notice_id', '=', 'overage_notice.id'),
        ),
      ),
    )
    .orderBy('answer_by')
    .limit(limit)
    .execute()
  return opened(tx, rows)
}
