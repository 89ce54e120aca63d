// Keys of mail as facts: what the name servers said about a key when the mail that names it was received here.
import { sql } from 'kysely'
import { z } from 'zod'
import { factBytes, readFact } from '../../../evidence/factDocument.ts'
import type { Stamp } from '../../../evidence/log.store.ts'
import { Recording } from '../../../evidence/recording.store.ts'
import type { TenantTx } from '../../../server/db/tenant.ts'
import { newId } from '../../../server/ids.ts'
import { KEY_ANSWERS, type KeyName } from './mailSignatures.ts'

/** Job of the kind that asks for the keys of an original; `subject_id` is the original. */
export const KEYS_JOB = 'mail.keys'

export const MailKeyFacts = z.object({
  domain: z.string(),
  selector: z.string(),
  /** The record as the name servers gave it; null when they gave none. */
  record: z.string().nullable(),
  answer: z.enum(KEY_ANSWERS),
})
export type MailKeyFacts = z.infer<typeof MailKeyFacts>

export interface MailKey extends MailKeyFacts {
  readonly id: string
  readonly original: string
  readonly entry: number
  /** Milliseconds UTC at which the name servers were asked. */
  readonly at: number
}

const isMail = (name: string): boolean => /\.(eml|mbox|mbx)$/i.test(name)

/** Asks for the keys of the mails among these originals, right after this transaction. */
export async function askForKeys(
  tx: TenantTx,
  kept: readonly { readonly id: string; readonly name: string }[],
  at: number,
): Promise<void> {
  for (const { id } of kept.filter(({ name }) => isMail(name)))
    await sql`insert into job (id, kind, org_id, subject_id, due_at)
      values (${newId(at)}, ${KEYS_JOB}, ${tx.org}, ${id}, ${at})`.execute(tx.db)
}

interface Row {
  readonly id: string
  readonly original_id: string
  readonly entry_index: number
  readonly at: number
  readonly bytes: Buffer
}

/** The keys that were kept for the mails of a case, in the order of the log; an erased one is missing. */
export async function mailKeysOf(tx: TenantTx, caseId: string): Promise<MailKey[]> {
  const { rows } = await sql<Row>`
    select key.id, key.original_id, key.entry_index, key.at, payload.bytes from mail_key key
    join original on original.org_id = key.org_id and original.id = key.original_id
    join payload on payload.org_id = key.org_id and payload.entry_index = key.entry_index and payload.part = 'facts'
    where key.org_id = ${tx.org} and original.org_id = ${tx.org} and payload.org_id = ${tx.org}
      and original.case_id = ${caseId}
    order by key.entry_index`.execute(tx.db)
  return rows.map(({ id, original_id: original, entry_index: entry, at, bytes }) => ({
    id,
    original,
    entry,
    at,
    ...MailKeyFacts.parse(readFact(bytes)),
  }))
}

/** The keys of one original that have been asked for already. */
export async function knownKeys(tx: TenantTx, original: string): Promise<KeyName[]> {
  const rows = await tx.db
    .selectFrom('mail_key')
    .innerJoin('payload', (on) =>
      on
        .onRef('payload.org_id', '=', 'mail_key.org_id')
        .onRef('payload.entry_index', '=', 'mail_key.entry_index'),
    )
    .select('payload.bytes')
    .where('mail_key.org_id', '=', tx.org)
    .where('payload.org_id', '=', tx.org)
    .where('mail_key.original_id', '=', original)
    .where('payload.part', '=', 'facts')
    .execute()
  return rows.map(({ bytes }) => MailKeyFacts.parse(readFact(bytes)))
}

/** Records what was said about the keys of an original. */
export async function recordMailKeys(
  tx: TenantTx,
  original: string,
  keys: readonly MailKeyFacts[],
  stamp: Stamp,
): Promise<void> {
  const recording = new Recording()
  for (const { domain, selector, record, answer } of keys) {
    const facts = { domain, selector, record, answer, at: new Date(stamp.at).toISOString() }
    recording.fact(
      'mail_key',
      'mail.key_seen',
      { facts: factBytes(facts) },
      { original_id: original, at: stamp.at },
    )
  }
  await recording.record(tx, stamp)
}
