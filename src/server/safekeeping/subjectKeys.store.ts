// The key of a data subject: what is about a person lies encrypted under it wherever it rests outside of the database's own
// files. Destroying the key (the erasure deletes its row) closes all of that at once, in backups of long ago too.
import { randomBytes } from 'node:crypto'
import type { Secrets } from '../secrets/masterKey.ts'
import type { TenantTx } from '../db/tenant.ts'

const KEY_BYTES = 32
const nameOf = (org: string, client: string): string => `subject/${org}/${client}`

const keyRow = (tx: TenantTx, client: string) =>
  tx.db
    .selectFrom('subject_key')
    .select('sealed')
    .where('org_id', '=', tx.org)
    .where('subject_id', '=', client)
    .executeTakeFirst()

const wasErased = async (tx: TenantTx, client: string): Promise<boolean> => {
  const whole = await tx.db
    .selectFrom('erasure')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .where('scope', '=', 'whole')
    .executeTakeFirst()
  return whole !== undefined
}

/** The 32 bytes of a client's key, made at the first need; null once it is destroyed, and no other is made then. */
export async function subjectKey(
  tx: TenantTx,
  secrets: Pick<Secrets, 'seal' | 'open'>,
  client: string,
  at: number = Date.now(),
): Promise<Uint8Array | null> {
  if (await wasErased(tx, client)) return null
  if (!(await keyRow(tx, client))) {
    const sealed = Buffer.from(secrets.seal(nameOf(tx.org, client), randomBytes(KEY_BYTES)))
    await tx.db
      .insertInto('subject_key')
      .values({ org_id: tx.org, subject_id: client, sealed, created_at: at })
      .onConflict((on) => on.doNothing())
      .execute()
  }
  // Two at once: the key of whoever came first counts.
  const row = await keyRow(tx, client)
  return row ? secrets.open(nameOf(tx.org, client), row.sealed) : null
}

/** Seals the keys of all subjects anew under the current master key; returns how many. */
export async function resealSubjectKeys(
  tx: TenantTx,
  secrets: Pick<Secrets, 'seal' | 'open'>,
): Promise<number> {
  const rows = await tx.db
    .selectFrom('subject_key')
    .select(['subject_id', 'sealed'])
    .where('org_id', '=', tx.org)
    .execute()
  for (const { subject_id: client, sealed } of rows) {
    const name = nameOf(tx.org, client)
    const again = Buffer.from(secrets.seal(name, secrets.open(name, sealed)))
    await tx.db
      .updateTable('subject_key')
      .set({ sealed: again })
      .where('org_id', '=', tx.org)
      .where('subject_id', '=', client)
      .execute()
  }
  return rows.length
}
