// A log of very many entries, made by the database itself in seconds: for what must not get slower as a log grows.
//
// Its entries belong to no fact, so it is for proofs and speed, not for a check of the whole. It can be signed and goes on.
import { packedFrontier, sha256 } from '../../evidence/log.store.ts'
import { leafHashes } from '../../evidence/tiles/tiles.store.ts'
import { appended, EMPTY_FRONTIER, type Hash } from '../../evidence/tree.ts'
import { asTenant } from '../db/tenant.ts'
import type { Pools } from '../db/pools.ts'

const PAGE = 50_000

type AsOwner = (text: string, values: unknown[]) => Promise<unknown>

const ENTRIES = `
  insert into evidence_entry (org_id, entry_index, type, ref, recorded_at, bytes, leaf_hash)
  select $1, i, 'admin.act', md5(i::text)::uuid, i, b.bytes, sha256('\\x00'::bytea || b.bytes)
  from generate_series(0::bigint, $2::bigint - 1) i,
    lateral (select convert_to(rpad(json_build_object('n', i)::text, $3::int), 'UTF8') as bytes) b`

/** Gives a new organisation `size` entries of `leafBytes` bytes; returns the hashes of its leaves. */
export async function growLongLog(
  { desk }: Pick<Pools, 'desk'>,
  asOwner: AsOwner,
  org: string,
  { size, leafBytes }: { readonly size: number; readonly leafBytes: number },
): Promise<Hash[]> {
  const state = 'insert into log_state (org_id, size, frontier, epoch, first_entry) values ($1, $2, $3, 0, 0)'
  await asOwner(state, [org, 0, Buffer.alloc(0)])
  await asOwner(ENTRIES, [org, size, leafBytes])
  const leaves: Hash[] = []
  let frontier = EMPTY_FRONTIER
  for (let at = 0; at < size; at += PAGE) {
    const some = await asTenant(desk, org, (tx) =>
      leafHashes(tx, { epoch: 0, first: 0 }, at, Math.min(PAGE, size - at)),
    )
    for (const leaf of some) frontier = appended(frontier, leaf, sha256)
    leaves.push(...some)
  }
  const grown = 'update log_state set size = $2, frontier = $3 where org_id = $1'
  await asOwner(grown, [org, size, packedFrontier(frontier)])
  return leaves
}
