// The footer of a paper that is about to be recorded, and the way back from a footer to the checkpoint that it names.
import { sql } from 'kysely'
import type { TenantTx } from '../../server/db/tenant.ts'
import { fingerprintOf, type Footer } from '../footer.ts'
import { lockLog, sha256, treeHead } from '../log.store.ts'
import { utf8 } from '../utf8.ts'
import { epochsOf, latestCheckpoint } from './standing.store.ts'

/**
 * The footer of the very next entry of the log. Holds the log until the transaction ends, so that the number is kept: the
 * caller records its paper next. Throws the refusal `log_behind`.
 */
export async function nextFooter(tx: TenantTx): Promise<Footer> {
  await lockLog(tx)
  const head = await treeHead(tx)
  return { ...(await footerNow(tx)), entry: head.first + head.size }
}

/** The footer of a paper that is no entry of its own: the last checkpoint alone. */
export async function footerNow(tx: TenantTx): Promise<Footer> {
  const latest = await latestCheckpoint(tx)
  if (!latest) return { entry: null, checkpoint: null }
  const first = (await epochsOf(tx)).find(({ epoch }) => epoch === latest.epoch)?.first_entry ?? 0
  const fingerprint = fingerprintOf(utf8(latest.note), sha256)
  return { entry: null, checkpoint: { fingerprint, entries: first + latest.size } }
}

/**
 * The footer of an entry that stands in the log already: its number, and the last checkpoint that was signed before it. It stays
 * the same for ever, so that a paper printed again is the same paper.
 */
export async function footerOf(tx: TenantTx, entry: number): Promise<Footer> {
  const { rows } = await sql<{ note: string; size: number; first_entry: number }>`
    select made.note, made.size, epoch.first_entry from checkpoint made
    join log_epoch epoch on epoch.org_id = made.org_id and epoch.epoch = made.epoch
    where made.org_id = ${tx.org} and epoch.first_entry + made.size <= ${entry}
    order by made.epoch desc, made.size desc limit 1`.execute(tx.db)
  const [row] = rows
  if (!row) return { entry, checkpoint: null }
  const fingerprint = fingerprintOf(utf8(row.note), sha256)
  return { entry, checkpoint: { fingerprint, entries: row.first_entry + row.size } }
}

export interface NamedCheckpoint {
  readonly epoch: number
  readonly size: number
  /** How many entries the whole log had, of all its epochs. */
  readonly entries: number
  readonly signedAt: number
}

/** The checkpoint of ours with that fingerprint (sixteen hexadecimal digits), or null. */
export async function checkpointByFingerprint(
  tx: TenantTx,
  fingerprint: string,
): Promise<NamedCheckpoint | null> {
  const { rows } = await sql<{ epoch: number; size: number; signed_at: number; first_entry: number }>`
    select made.epoch, made.size, made.signed_at, epoch.first_entry from checkpoint made
    join log_epoch epoch on epoch.org_id = made.org_id and epoch.epoch = made.epoch
    where made.org_id = ${tx.org} and substr(sha256(made.note::bytea), 1, 8) = ${Buffer.from(fingerprint, 'hex')}
    limit 1`.execute(tx.db)
  const [row] = rows
  return row
    ? { epoch: row.epoch, size: row.size, entries: row.first_entry + row.size, signedAt: row.signed_at }
    : null
}
