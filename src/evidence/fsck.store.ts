// Reads the whole log of an organisation again and checks everything that can be checked without anybody's word:
// places without gaps, hashes, commitments of every part, the frontier, and a fact for each document.
import { sql } from 'kysely'
import { z } from 'zod'
import type { TenantTx } from '../server/db/tenant.ts'
import { packedFrontier, sha256 } from './log.store.ts'
import { commitment } from './leaf.ts'
import { FACT_TABLES } from './recording.store.ts'
import { appended, EMPTY_FRONTIER, leafHash, type Frontier } from './tree.ts'
import { hex, sameBytes } from './utf8.ts'

const PAGE = 1_000
const MOST_FAULTS = 100
const Leaf = z.object({
  v: z.literal(1),
  t: z.iso.datetime(),
  type: z.string(),
  ref: z.string(),
  c: z.record(z.string(), z.string()),
})

export interface Fault {
  /** The place in the log; null for the log as a whole. */
  readonly entry: number | null
  readonly what: string
}
export interface Checked {
  readonly entries: number
  readonly faults: readonly Fault[]
}

interface Row {
  readonly entry_index: number
  readonly type: string
  readonly ref: string
  readonly bytes: Buffer
  readonly leaf_hash: Buffer
}

const pageOf = (tx: TenantTx, from: number): Promise<Row[]> =>
  tx.db
    .selectFrom('evidence_entry')
    .select(['entry_index', 'type', 'ref', 'bytes', 'leaf_hash'])
    .where('org_id', '=', tx.org)
    .where('entry_index', '>=', from)
    .orderBy('entry_index')
    .limit(PAGE)
    .execute()

async function commitmentsOf(tx: TenantTx, rows: readonly Row[]): Promise<Map<string, string>> {
  const indexes = rows.map((row) => row.entry_index)
  const parts = await tx.db
    .selectFrom('payload')
    .select(['entry_index', 'part', 'bytes', 'salt'])
    .where('org_id', '=', tx.org)
    .where('entry_index', 'in', indexes)
    .execute()
  return new Map(
    parts.map(({ entry_index: index, part, bytes, salt }) => [
      `${index} ${part}`,
      hex(commitment({ name: part, bytes, salt }, sha256)),
    ]),
  )
}

function faultsOf(row: Row, expected: number, opened: ReadonlyMap<string, string>): string[] {
  const faults: string[] = []
  if (row.entry_index !== expected) faults.push(`stands where entry ${expected} is missing`)
  if (!sameBytes(leafHash(row.bytes, sha256), row.leaf_hash)) faults.push('its hash is not that of its bytes')
  const leaf = Leaf.safeParse(parsed(row.bytes))
  if (!leaf.success) return [...faults, 'its bytes are no entry']
  if (leaf.data.ref !== row.ref || leaf.data.type !== row.type) faults.push('it names another fact or kind')
  for (const [part, promised] of Object.entries(leaf.data.c)) {
    const found = opened.get(`${row.entry_index} ${part}`)
    if (found === undefined) faults.push(`its part "${part}" is gone`)
    else if (found !== promised) faults.push(`its part "${part}" was altered`)
  }
  return faults
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** Entries that no fact points at: half of a recording, which a transaction cannot leave. */
async function orphans(tx: TenantTx): Promise<Fault[]> {
  const used = sql.join(
    FACT_TABLES.map((table) => sql`select entry_index from ${sql.table(table)} where org_id = ${tx.org}`),
    sql` union `,
  )
  const { rows } = await sql<{ entry_index: number }>`
    select entry_index from evidence_entry where org_id = ${tx.org} and entry_index not in (${used})
    limit ${MOST_FAULTS}`.execute(tx.db)
  return rows.map((row) => ({ entry: row.entry_index, what: 'no fact belongs to it' }))
}

async function stateFaults(tx: TenantTx, frontier: Frontier): Promise<Fault[]> {
  const state = await tx.db
    .selectFrom('log_state')
    .select(['size', 'frontier'])
    .where('org_id', '=', tx.org)
    .executeTakeFirst()
  const [size, packed] = state ? [state.size, state.frontier] : [0, Buffer.alloc(0)]
  const same = BigInt(size) === frontier.size && sameBytes(packed, packedFrontier(frontier))
  return same ? [] : [{ entry: null, what: `the log says ${size} entries, ${frontier.size} are there` }]
}

/** Checks the whole log; no faults means that every recorded fact is there, and is what was recorded. */
export async function fsck(tx: TenantTx): Promise<Checked> {
  const faults: Fault[] = []
  let frontier = EMPTY_FRONTIER
  for (let rows = await pageOf(tx, 0); rows.length > 0;) {
    const opened = await commitmentsOf(tx, rows)
    for (const row of rows) {
      for (const what of faultsOf(row, Number(frontier.size), opened))
        faults.push({ entry: row.entry_index, what })
      frontier = appended(frontier, leafHash(row.bytes, sha256), sha256)
    }
    rows = await pageOf(tx, (rows.at(-1)?.entry_index ?? 0) + 1)
  }
  faults.push(...(await stateFaults(tx, frontier)), ...(await orphans(tx)))
  return { entries: Number(frontier.size), faults: faults.slice(0, MOST_FAULTS) }
}
