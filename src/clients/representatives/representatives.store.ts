// Representatives of clients in the database. Their names and addresses stand in the log alone and go with the client.
import { err, ok, type Result } from '../../basics/result.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { NamedRepresentative, type Standing } from './representative.ts'

export type RepresentativeOnFile = Readonly<NamedRepresentative> &
  Standing & { readonly id: string; readonly client: string }

/** Names a representative, from an instant until another or for as long as nobody ends it. Returns the id. */
export async function nameRepresentative(
  tx: TenantTx,
  client: string,
  { from, until, ...named }: NamedRepresentative & Pick<Standing, 'from' | 'until'>,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const [since, end] = [from, until].map((at) => (at === null ? null : new Date(at).toISOString()))
  const id = recording.fact(
    'representative',
    'representative.named',
    { facts: factBytes({ client, ...named, since, until: end }) },
    {
      client_id: client,
      may_write: named.mayWrite,
      may_hand_in: named.mayHandIn,
      may_take_out: named.mayTakeOut,
      until,
      at: from,
    },
  )
  await recording.record(tx, stamp)
  return id
}

const standing = (tx: TenantTx) =>
  tx.db
    .selectFrom('representative')
    .leftJoin('representative_end', (on) =>
      on
        .onRef('representative_end.org_id', '=', 'representative.org_id')
        .onRef('representative_end.representative_id', '=', 'representative.id'),
    )
    .select([
      'representative.id',
      'representative.client_id',
      'representative.entry_index',
      'representative.until',
      'representative.at',
      'representative_end.at as ended_at',
    ])
    .where('representative.org_id', '=', tx.org)

type Row = Awaited<ReturnType<ReturnType<typeof standing>['execute']>>[number]

async function opened(tx: TenantTx, rows: readonly Row[]): Promise<RepresentativeOnFile[]> {
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap(({ id, client_id: client, entry_index: entry, until, at: from, ended_at: ended }) => {
    const facts = parts.get(entry)?.['facts']
    const read = facts && NamedRepresentative.strip().safeParse(readFact(facts))
    if (!read?.success) return []
    return [
      { ...read.data, id, client, from, until: ended === null ? until : Math.min(ended, until ?? ended) },
    ]
  })
}

/** Everybody who was ever named for a client, in the order of naming; what was erased is missing. */
export const representativesOf = async (tx: TenantTx, client: string): Promise<RepresentativeOnFile[]> =>
  opened(
    tx,
    await standing(tx)
      .where('representative.client_id', '=', client)
      .orderBy('representative.entry_index')
      .execute(),
  )

/** The representative of that id, or null when there is none, or no longer. */
export async function findRepresentative(tx: TenantTx, id: string): Promise<RepresentativeOnFile | null> {
  const rows = await standing(tx).where('representative.id', '=', id).execute()
  return (await opened(tx, rows))[0] ?? null
}

/** Ends an authority once; what was done before stays done by somebody who was allowed to. */
export async function endRepresentative(
  tx: TenantTx,
  representative: string,
  end: { readonly at: number; readonly why: string },
  stamp: Stamp,
): Promise<Result<string, 'already_ended'>> {
  await lockLog(tx)
  const before = await tx.db
    .selectFrom('representative_end')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('representative_id', '=', representative)
    .executeTakeFirst()
  if (before) return err('already_ended')
  const recording = new Recording()
  const id = recording.fact(
    'representative_end',
    'representative.ended',
    { facts: factBytes({ representative, at: new Date(end.at).toISOString(), why: end.why }) },
    { representative_id: representative, at: end.at },
  )
  await recording.record(tx, stamp)
  return ok(id)
}
