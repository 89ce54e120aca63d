// What the database knows of anchoring: whom the owner chose, which tokens came, and what waits for one.
import { sql } from 'kysely'
import { z } from 'zod'
import { OWN_KINDS, type Stamped } from '../../evidence/anchoring/due.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { addressPart, partsOf, treeHead, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { epochsOf, latestCheckpoint, standingKnown } from '../../evidence/checkpoints/standing.store.ts'
import type { KeptCheckpoint } from '../../evidence/checkpoints/standing.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { AnchoringChoice } from './anchoringShapes.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const Chosen = z.object({ choice: AnchoringChoice })

/** What the owner chose last; null while nobody chose anything. A choice without authorities asks nobody. */
export async function choiceOf(tx: TenantTx): Promise<AnchoringChoice | null> {
  const row = await tx.db
    .selectFrom('anchoring_choice')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .orderBy('entry_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const facts = (await partsOf(tx, [row.entry_index])).get(row.entry_index)?.['facts']
  return facts ? Chosen.parse(readFact(facts)).choice : null
}

/** Records whom the owner chose; one document proves the choice and stands in the trail of administration. */
export async function recordChoice(tx: TenantTx, choice: AnchoringChoice, stamp: Stamp): Promise<string> {
  const recording = new Recording()
  const kind = 'anchoring.chosen'
  const parts = { facts: factBytes({ kind, choice }), ...addressPart(stamp) }
  const proof = recording.proof(kind, parts)
  recording.sharing('anchoring_choice', proof, proof, { at: stamp.at })
  recording.sharing('admin_act', proof, proof, { kind, at: stamp.at })
  await recording.record(tx, stamp)
  return proof
}

export interface KeptToken {
  readonly id: string
  /** The number of its own entry in the log. */
  readonly entry: number
  readonly authority: string
  /** The authority's time, in milliseconds UTC. */
  readonly genTime: number
  /** The question and the whole answer of the authority, in DER. */
  readonly query: Uint8Array
  readonly token: Uint8Array
  /** The root certificate to which it was checked, as PEM. */
  readonly root: string
}

const tokens = (tx: TenantTx) =>
  tx.db
    .selectFrom('timestamp_token')
    .select(['id', 'entry_index', 'authority', 'gen_time', 'received_at', 'epoch', 'size'])
    .where('org_id', '=', tx.org)

/** The tokens over the checkpoint of that size, the first that came first. */
export async function tokensOf(tx: TenantTx, epoch: number, size: number): Promise<KeptToken[]> {
  const rows = await tokens(tx)
    .where('epoch', '=', epoch)
    .where('size', '=', size)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap((row) => {
    const { query, token, root } = parts.get(row.entry_index) ?? {}
    if (!query || !token) return []
    const { id, entry_index: entry, authority, gen_time: genTime } = row
    return [{ id, entry, authority, genTime, query, token, root: root ? decoder.decode(root) : '' }]
  })
}

/** The token of that authority over the checkpoint, if there is one. */
export async function tokenBy(
  tx: TenantTx,
  { epoch, size }: Pick<KeptCheckpoint, 'epoch' | 'size'>,
  authority: string,
): Promise<string | null> {
  const row = await tokens(tx)
    .where('epoch', '=', epoch)
    .where('size', '=', size)
    .where('authority', '=', authority)
    .executeTakeFirst()
  return row?.id ?? null
}

export interface Anchored {
  /** The last entry that is covered, by its number in the whole log. */
  readonly entry: number
  readonly epoch: number
  readonly size: number
  /** The authority's time, in milliseconds UTC. */
  readonly at: number
  readonly authority: string
}

/** How far the log is anchored: by the newest checkpoint that has a token, at the earliest time that one of them tells. */
export async function anchoredUpTo(tx: TenantTx): Promise<Anchored | null> {
  const row = await tokens(tx)
    .orderBy('epoch', 'desc')
    .orderBy('size', 'desc')
    .orderBy('gen_time')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const first = (await epochsOf(tx)).find(({ epoch }) => epoch === row.epoch)?.first_entry ?? 0
  const { epoch, size, gen_time: at, authority } = row
  return { entry: first + size - 1, epoch, size, at, authority }
}

export interface NewestToken extends Stamped {
  readonly entry: number
  /** The number of the first entry that it does not cover. */
  readonly end: number
}

const TokenFacts = z.object({ until: z.number().nullable().catch(null) })

/** The newest token of each of these authorities; one that never gave any is missing. */
export async function newestTokens(
  tx: TenantTx,
  authorities: readonly string[],
): Promise<ReadonlyMap<string, NewestToken>> {
  const firsts = new Map((await epochsOf(tx)).map(({ epoch, first_entry: first }) => [epoch, first]))
  const found = new Map<string, NewestToken>()
  for (const authority of authorities) {
    const row = await tokens(tx)
      .where('authority', '=', authority)
      .orderBy('epoch', 'desc')
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row) continue
    const facts = (await partsOf(tx, [row.entry_index])).get(row.entry_index)?.['facts']
    const { until } = TokenFacts.parse(facts ? readFact(facts) : { until: null })
    const end = (firsts.get(row.epoch) ?? 0) + row.size
    const times = { genTime: row.gen_time, receivedAt: row.received_at, until }
    found.set(authority, { ...times, entry: row.entry_index, end })
  }
  return found
}

/** The newest checkpoint of the tree that grows now, and the number of the first entry that it does not cover. */
export interface Signed extends KeptCheckpoint {
  readonly end: number
}

/** What may be stamped; null for a log that is empty, behind, or has signed nothing yet in its epoch. */
export async function signedNow(tx: TenantTx): Promise<Signed | null> {
  if ((await standingKnown(tx)) !== null) return null
  const [head, latest] = [await treeHead(tx), await latestCheckpoint(tx)]
  return latest?.epoch === head.epoch ? { ...latest, end: head.first + latest.size } : null
}

/** Entries numbered from `from` to before `end` that anchoring did not make itself. */
const others = (tx: TenantTx, from: number, end: number) =>
  tx.db
    .selectFrom('evidence_entry')
    .where('org_id', '=', tx.org)
    .where('entry_index', '>=', from)
    .where('entry_index', '<', end)
    .where('type', 'not in', [...OWN_KINDS])

/** When the first of those entries was recorded; null when there is none. */
export async function firstWaiting(tx: TenantTx, from: number, end: number): Promise<number | null> {
  const row = await others(tx, from, end)
    .select('recorded_at')
    .orderBy('entry_index')
    .limit(1)
    .executeTakeFirst()
  return row?.recorded_at ?? null
}

/** How many of those entries there are. */
export async function countWaiting(tx: TenantTx, from: number, end: number): Promise<number> {
  const row = await others(tx, from, end)
    .select((entry) => entry.fn.countAll<string>().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** The number of the last of those entries that is of one of these kinds; null when there is none. */
export async function lastOfKind(
  tx: TenantTx,
  from: number,
  end: number,
  kinds: readonly string[],
): Promise<number | null> {
  const row = await others(tx, from, end)
    .where('type', 'in', [...kinds])
    .select('entry_index')
    .orderBy('entry_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.entry_index ?? null
}

/** The words of the messages of the other side among those entries, at most `limit` of them, the newest first. */
export async function newWords(
  tx: TenantTx,
  from: number,
  end: number,
  limit: number,
): Promise<readonly { readonly entry: number; readonly text: string }[]> {
  const { rows } = await sql<{ entry_index: number; bytes: Buffer }>`
    select entry.entry_index, body.bytes from evidence_entry entry
    join payload body on body.org_id = entry.org_id and body.entry_index = entry.entry_index and body.part = 'body'
    where entry.org_id = ${tx.org} and entry.type = 'message.in'
      and entry.entry_index >= ${from} and entry.entry_index < ${end}
    order by entry.entry_index desc limit ${limit}`.execute(tx.db)
  return rows.map(({ entry_index: entry, bytes }) => ({ entry, text: bytes.toString('utf8') }))
}
