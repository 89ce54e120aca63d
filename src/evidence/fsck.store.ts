// Reads the whole log of an organisation again and checks everything that can be checked without anybody's word:
// places without gaps, hashes, commitments of every part, the tree of each epoch with its tiles, what was signed and by which
// keys, what was time-stamped, and a fact for each document. A part may be gone when a later entry says that it was erased.
import { sql } from 'kysely'
import { z } from 'zod'
import { invariant } from '../basics/result.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { keyFaults } from './checks/keysCheck.store.ts'
import { tileFaults } from './checks/tilesCheck.store.ts'
import { cosignatureFaults, tokenFaults } from './checks/tokensCheck.store.ts'
import {
  checkpointFault,
  checkpointsBetween,
  epochSpans,
  type EpochSpan,
} from './checkpoints/epochSpans.store.ts'
import { distrusted, type Distrust } from './checkpoints/trust.store.ts'
import { packedFrontier, sha256 } from './log.store.ts'
import { commitmentsOf } from './entries/entries.store.ts'
import { isErased, type EntryRange } from './erased.ts'
import { erasedRanges } from './erased.store.ts'
import { FACT_TABLES } from './recording.store.ts'
import { appended, EMPTY_FRONTIER, frontierRoot, leafHash, type Frontier } from './tree.ts'
import { sameBytes } from './utf8.ts'

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
  readonly checkpoints: number
  readonly faults: readonly Fault[]
  /** Keys that may be in other hands, and what still counts of them; left out when there are none. */
  readonly distrusted?: readonly Distrust[]
}

interface Row {
  readonly entry_index: number
  readonly type: string
  readonly ref: string
  readonly bytes: Buffer
  readonly leaf_hash: Buffer
}

const pageOf = (tx: TenantTx, from: number, end: number): Promise<Row[]> =>
  tx.db
    .selectFrom('evidence_entry')
    .select(['entry_index', 'type', 'ref', 'bytes', 'leaf_hash'])
    .where('org_id', '=', tx.org)
    .where('entry_index', '>=', from)
    .where('entry_index', '<', end)
    .orderBy('entry_index')
    .limit(PAGE)
    .execute()

function faultsOf(
  row: Row,
  expected: number,
  opened: ReadonlyMap<string, string>,
  erased: readonly EntryRange[],
): string[] {
  const faults: string[] = []
  if (row.entry_index !== expected) faults.push(`stands where entry ${expected} is missing`)
  if (!sameBytes(leafHash(row.bytes, sha256), row.leaf_hash)) faults.push('its hash is not that of its bytes')
  const leaf = Leaf.safeParse(parsed(row.bytes))
  if (!leaf.success) return [...faults, 'its bytes are no entry']
  if (leaf.data.ref !== row.ref || leaf.data.type !== row.type) faults.push('it names another fact or kind')
  for (const [part, promised] of Object.entries(leaf.data.c)) {
    const found = opened.get(`${row.entry_index} ${part}`)
    if (found === undefined && isErased(erased, row.entry_index)) continue
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

async function stateFaults(tx: TenantTx, { epoch, first }: EpochSpan, frontier: Frontier): Promise<Fault[]> {
  const state = await tx.db
    .selectFrom('log_state')
    .select(['epoch', 'first_entry', 'size', 'frontier', 'behind'])
    .where('org_id', '=', tx.org)
    .executeTakeFirst()
  const [size, packed] = state ? [state.size, state.frontier] : [0, Buffer.alloc(0)]
  const there = first + Number(frontier.size)
  const faults: Fault[] = []
  if (size !== there || !sameBytes(packed, packedFrontier(frontier)))
    faults.push({ entry: null, what: `the log says ${size} entries, ${there} are there` })
  if (state && (state.epoch !== epoch || state.first_entry !== first))
    faults.push({ entry: null, what: `the log says epoch ${state.epoch}, the last one is ${epoch}` })
  if (state?.behind) faults.push({ entry: null, what: `nothing can be recorded: ${state.behind}` })
  return faults
}

interface Reading {
  frontier: Frontier
  checkpoints: number
  readonly erased: readonly EntryRange[]
  readonly faults: Fault[]
}

/** Reads one page of an epoch: each entry, and each checkpoint that was signed on the way. */
async function readPage(
  tx: TenantTx,
  span: EpochSpan,
  rows: readonly Row[],
  reading: Reading,
): Promise<void> {
  const opened = await commitmentsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  const before = Number(reading.frontier.size)
  const signed = await checkpointsBetween(tx, span.epoch, before + 1, before + rows.length)
  for (const row of rows) {
    const expected = span.first + Number(reading.frontier.size)
    for (const what of faultsOf(row, expected, opened, reading.erased))
      reading.faults.push({ entry: row.entry_index, what })
    if (span.epoch > 0 && expected === span.first && row.type !== 'epoch.opened')
      reading.faults.push({
        entry: row.entry_index,
        what: `epoch ${span.epoch} does not begin with its opening`,
      })
    reading.frontier = appended(reading.frontier, leafHash(row.bytes, sha256), sha256)
    const checkpoint = signed.get(Number(reading.frontier.size))
    if (!checkpoint) continue
    reading.checkpoints += 1
    const what = checkpointFault(span, checkpoint, frontierRoot(reading.frontier, sha256))
    if (what) reading.faults.push({ entry: null, what })
  }
}

async function readEpoch(tx: TenantTx, span: EpochSpan, reading: Reading): Promise<void> {
  reading.frontier = EMPTY_FRONTIER
  for (let rows = await pageOf(tx, span.first, span.end); rows.length > 0;) {
    await readPage(tx, span, rows, reading)
    rows = await pageOf(tx, (rows.at(-1)?.entry_index ?? 0) + 1, span.end)
  }
  const there = Number(reading.frontier.size)
  const beyond = await checkpointsBetween(tx, span.epoch, there + 1, Number.MAX_SAFE_INTEGER)
  for (const size of beyond.keys())
    reading.faults.push({
      entry: null,
      what: `${size} entries were signed in epoch ${span.epoch}, ${there} are there`,
    })
}

/** What stands beside the entries: tiles, keys, tokens and the signatures of others. */
async function besideFaults(
  tx: TenantTx,
  spans: readonly EpochSpan[],
  erased: readonly EntryRange[],
): Promise<Fault[]> {
  const whole: string[] = []
  for (const span of spans) whole.push(...(await tileFaults(tx, span)))
  whole.push(...(await keyFaults(tx)), ...(await cosignatureFaults(tx)))
  return [...whole.map((what) => ({ entry: null, what })), ...(await tokenFaults(tx, erased))]
}

/**
 * Checks the whole log; no faults means that every recorded fact is there, and is what was recorded and signed. While others
 * write it wants a snapshot (`asSnapshot`); the mark outside the database is asked by `checkedLog`.
 */
export async function fsck(tx: TenantTx): Promise<Checked> {
  const erased = await erasedRanges(tx)
  const reading: Reading = { frontier: EMPTY_FRONTIER, checkpoints: 0, erased, faults: [] }
  const spans = await epochSpans(tx)
  for (const span of spans) await readEpoch(tx, span, reading)
  const [last, { faults, frontier, checkpoints }] = [spans.at(-1), reading]
  invariant(last, 'a log has an epoch')
  faults.push(...(await stateFaults(tx, last, frontier)), ...(await orphans(tx)))
  faults.push(...(await besideFaults(tx, spans, erased)))
  const entries = last.first + Number(frontier.size)
  const lost = await distrusted(tx)
  return {
    entries,
    checkpoints,
    faults: faults.slice(0, MOST_FAULTS),
    ...(lost.length > 0 ? { distrusted: lost } : {}),
  }
}
