// A write that comes twice under one `Idempotency-Key` is done once, and both times gets the same answer.
//
// The answer is kept in the transaction of the write itself: it is there exactly when the write is.
import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../basics/result.ts'
import type { TenantTx } from './db/tenant.ts'

const KEPT_MS = 2 * 24 * 3_600_000

export interface Asked {
  readonly key: string
  /** Method, address and body: the same key with another request is a mistake of the caller. */
  readonly request: string
  readonly at: number
}

/** Does the work, or gives the answer of the time before. The answer must be plain JSON. */
export async function writeOnce<T>(
  tx: TenantTx,
  asked: Asked,
  work: () => Promise<T>,
): Promise<Result<T, 'key_reused'>> {
  const fingerprint = createHash('sha256').update(asked.request).digest()
  const before = await tx.db
    .selectFrom('write_once')
    .select(['fingerprint', 'answer'])
    .where('org_id', '=', tx.org)
    .where('key', '=', asked.key)
    .executeTakeFirst()
  if (before && !before.fingerprint.equals(fingerprint)) return err('key_reused')
  if (before) return ok(JSON.parse(before.answer.toString('utf8')) as T)
  await tx.db
    .deleteFrom('write_once')
    .where('org_id', '=', tx.org)
    .where('at', '<', asked.at - KEPT_MS)
    .execute()
  const done = await work()
  const answer = Buffer.from(JSON.stringify(done))
  const row = { org_id: tx.org, key: asked.key, fingerprint, answer, at: asked.at }
  await tx.db.insertInto('write_once').values(row).execute()
  return ok(done)
}
