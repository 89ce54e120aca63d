// Packs that were made: the fact with everything that cannot be counted again, the seal, and the list.
import { z } from 'zod'
import { sql } from 'kysely'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { PackChoices } from './packShapes.ts'

const Count = z.number().int().min(0)

/** What a pack was made of, beside its manifest: enough for the same bytes again. */
export const PackFacts = z.object({
  choices: PackChoices,
  /** C0: the checkpoint that the proofs lead to. */
  proven: z.object({ epoch: Count, size: Count }),
  exhibits: Count,
  bytes: Count,
  /** CRC-32 of every bound file, by its path. */
  crc32: z.record(z.string(), Count),
  /** Which part of which entry each file below originals/ is. */
  originals: z.record(z.string(), z.object({ entry: Count, part: z.string() })),
})
export type PackFacts = z.infer<typeof PackFacts>

/** The parts of the document of a pack. `texts` is canonical JSON: paths and the small files there. */
export interface PackParts {
  readonly facts: PackFacts
  readonly manifest: Uint8Array
  readonly report: Uint8Array
  /** The further volumes of a long report. */
  readonly volumes?: Uint8Array
  readonly verifier?: Uint8Array
  readonly texts: Uint8Array
}

export async function recordPack(
  tx: TenantTx,
  made: { readonly id: string; readonly case: string; readonly parts: PackParts },
  stamp: Stamp,
): Promise<void> {
  const { facts, ...files } = made.parts
  const recording = new Recording()
  const columns = { case_id: made.case, at: stamp.at }
  recording.fact('pack', 'pack.exported', { facts: factBytes(facts), ...files }, columns, made.id)
  await recording.record(tx, stamp)
}

export interface PackOnFile {
  readonly id: string
  readonly case: string
  readonly entry: number
  readonly at: number
}

/** The pack, or null when the organisation has none of that id. */
export async function findPack(tx: TenantTx, id: string): Promise<PackOnFile | null> {
  const row = await tx.db
    .selectFrom('pack')
    .select(['id', 'case_id', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { id: row.id, case: row.case_id, entry: row.entry_index, at: row.at } : null
}

export interface PackSeal {
  readonly epoch: number
  readonly size: number
  readonly tokens: readonly string[]
}
export interface KeptSeal extends PackSeal {
  readonly at: number
}

/** With which checkpoint and tokens the pack was closed; null while nobody has. */
export async function sealOf(tx: TenantTx, pack: string): Promise<KeptSeal | null> {
  const row = await tx.db
    .selectFrom('pack_seal')
    .select(['epoch', 'size', 'tokens', 'sealed_at as at'])
    .where('org_id', '=', tx.org)
    .where('pack_id', '=', pack)
    .executeTakeFirst()
  return row ?? null
}

/** Closes the pack, unless somebody else just did; the first seal stays. */
export async function seal(tx: TenantTx, pack: string, made: PackSeal, at: number): Promise<void> {
  const { epoch, size, tokens } = made
  await tx.db
    .insertInto('pack_seal')
    .values({ org_id: tx.org, pack_id: pack, epoch, size, tokens: [...tokens], sealed_at: at })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** What the document of a pack says about itself; null when it was erased. */
export async function packFacts(tx: TenantTx, { entry }: PackOnFile): Promise<PackFacts | null> {
  const row = await tx.db
    .selectFrom('payload')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .where('part', '=', 'facts')
    .executeTakeFirst()
  return row ? PackFacts.parse(readFact(row.bytes)) : null
}

interface Listed {
  readonly id: string
  readonly at: number
  readonly facts: Buffer | null
  readonly stamped_at: number | null
  readonly authority: string | null
}

/** The packs of a case, the newest first; an erased one keeps its line, with nothing in it. */
export async function packsOf(tx: TenantTx, caseId: string) {
  const { rows } = await sql<Listed>`
    select pack.id, pack.at, payload.bytes as facts, token.gen_time as stamped_at, token.authority
    from pack
    left join payload on payload.org_id = pack.org_id and payload.entry_index = pack.entry_index and payload.part = 'facts'
    left join pack_seal seal on seal.org_id = pack.org_id and seal.pack_id = pack.id
    left join lateral (
      select gen_time, authority from timestamp_token
      where timestamp_token.org_id = ${tx.org} and timestamp_token.id = any(seal.tokens)
      order by gen_time limit 1
    ) token on true
    where pack.org_id = ${tx.org} and pack.case_id = ${caseId}
    order by pack.entry_index desc`.execute(tx.db)
  return rows.map(({ id, at, facts, stamped_at: stamped, authority }) => {
    const said = facts ? PackFacts.parse(readFact(facts)) : null
    return {
      id,
      at: new Date(at).toISOString(),
      exhibits: said?.exhibits ?? 0,
      bytes: said?.bytes ?? 0,
      anchored:
        stamped === null || authority === null ? null : { at: new Date(stamped).toISOString(), authority },
    }
  })
}
