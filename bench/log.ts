// What it costs to record with a proof: an append beside a plain INSERT of the same bytes, one by one and by the hundred,
// in a short log and in one of a million entries; and a proof from that one. The disk is waited for on both sides.
import { randomBytes } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { signCheckpoint } from '../src/evidence/checkpoints/checkpoint.store.ts'
import { leafHash } from '../src/evidence/tree.ts'
import { leafBytes } from '../src/evidence/leaf.ts'
import { sha256 } from '../src/evidence/log.store.ts'
import { inclusionOf } from '../src/evidence/proofs.store.ts'
import { Recording } from '../src/evidence/recording.store.ts'
import { makeTiles } from '../src/evidence/tiles/tiles.store.ts'
import { asTenant, type TenantTx } from '../src/server/db/tenant.ts'
import { openLogKeeper } from '../src/server/evidence/logKeeper.ts'
import { growLongLog } from '../src/server/evidence/testLongLog.ts'
import { newId } from '../src/server/ids.ts'
import { openSecrets } from '../src/server/secrets/masterKey.ts'
import { logDatabase, type LogDatabase } from './logDatabase.ts'
import { figure, median, type Figure } from './measure.ts'

const [SHORT, LONG] = [1_000, 1_000_000]
const LEAF_BYTES = 400
const PAYLOAD_BYTES = 1_000
const IN_A_ROW = 100
const BATCH = 100
const BATCHES = 10
const PROOFS = 200
const ROUNDS = 5
const STAMP = { by: 'bench', at: Date.UTC(2026, 10, 22) }

const plainPayload = (): Buffer => randomBytes(PAYLOAD_BYTES)
const raw = (text: string, values: unknown[]) => CompiledQuery.raw(text, values)

/** Seconds that the work takes. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** Two kinds of work in turns, so that a busy minute of the machine meets both; the middle of what each reports. */
async function inTurns(
  ours: () => Promise<number>,
  beside: () => Promise<number>,
): Promise<readonly [number, number]> {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = [await ours(), await beside()] as const
    // The first round warms both up.
    if (round === 0) continue
    taken[0].push(pair[0])
    taken[1].push(pair[1])
  }
  return [median(taken[0]), median(taken[1])]
}

function facts(count: number): Recording {
  const recording = new Recording()
  for (let at = 0; at < count; at += 1)
    recording.fact('admin_act', 'admin.act', { facts: plainPayload() }, { kind: 'bench.done', at: STAMP.at })
  return recording
}

class Bench {
  readonly #database: LogDatabase
  constructor(database: LogDatabase) {
    this.#database = database
  }
  tenant<T>(org: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return asTenant(this.#database.pools.desk, org, work)
  }
  /** Appends a second, one by one, each durable before the next. */
  async appends(org: string): Promise<number> {
    const all = Array.from({ length: IN_A_ROW }, () => facts(1))
    const took = await seconds(async () => {
      for (const recording of all) await this.tenant(org, (tx) => recording.record(tx, STAMP))
    })
    return IN_A_ROW / took
  }
  async inserts(org: string): Promise<number> {
    const all = Array.from({ length: IN_A_ROW }, plainPayload)
    const text = 'insert into bench_plain (org_id, id, bytes) values ($1, $2, $3)'
    const took = await seconds(async () => {
      for (const bytes of all)
        await this.tenant(org, (tx) => tx.db.executeQuery(raw(text, [org, newId(), bytes])))
    })
    return IN_A_ROW / took
  }
  /** Appends a second in transactions of a hundred. */
  async appendsByHundred(org: string): Promise<number> {
    const all = Array.from({ length: BATCHES }, () => facts(BATCH))
    const took = await seconds(async () => {
      for (const recording of all) await this.tenant(org, (tx) => recording.record(tx, STAMP))
    })
    return (BATCH * BATCHES) / took
  }
  #next = 0
  async insertsByHundred(org: string): Promise<number> {
    const all = Array.from({ length: BATCHES }, () => plainRows(org, (this.#next += BATCH)))
    const took = await seconds(async () => {
      for (const rows of all)
        await this.tenant(org, async (tx) => {
          for (const [table, values] of rows) await tx.db.executeQuery(multiRow(table, values))
        })
    })
    return (BATCH * BATCHES) / took
  }
  async grow(org: string, size: number): Promise<void> {
    const { pools, owner, state } = this.#database
    const plan = { size, leafBytes: LEAF_BYTES }
    await growLongLog(pools, (text, values) => owner.query(text, values), org, plan)
    const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
    await this.tenant(org, (tx) => signCheckpoint(tx, keeper, STAMP.at))
    while (await this.tenant(org, makeTiles));
  }
  /** Milliseconds of a proof, its transaction included. */
  async proofs(org: string, size: number): Promise<number> {
    const took = await seconds(async () => {
      for (let at = 0; at < PROOFS; at += 1)
        await this.tenant(org, (tx) => inclusionOf(tx, { epoch: 0, first: 0 }, (at * 104_729) % size, size))
    })
    return (took * 1000) / PROOFS
  }
  async reads(org: string): Promise<number> {
    const text = 'select leaf_hash from evidence_entry where org_id = $1 and entry_index = $2'
    const took = await seconds(async () => {
      for (let at = 0; at < PROOFS; at += 1)
        await this.tenant(org, (tx) => tx.db.executeQuery(raw(text, [org, at])))
    })
    return (took * 1000) / PROOFS
  }
}

type Rows = readonly (readonly unknown[])[]

/** The rows that a hundred appends write, ready made. */
function plainRows(org: string, from: number): [string, Rows][] {
  const entries = Array.from({ length: BATCH }, (_, at) => {
    const part = (name: string, bytes: Uint8Array) => ({ name, bytes, salt: randomBytes(32) })
    const parts = [part('facts', plainPayload()), part('by', Buffer.from(STAMP.by))]
    const id = newId()
    const bytes = Buffer.from(leafBytes({ at: STAMP.at, type: 'admin.act', ref: id, parts }, sha256))
    return { id, index: from + at, parts, bytes, hash: Buffer.from(leafHash(bytes, sha256)) }
  })
  return [
    ['evidence_entry', entries.map((e) => [org, e.index, 'admin.act', e.id, STAMP.at, e.bytes, e.hash])],
    ['payload', entries.flatMap((e) => e.parts.map((p) => [org, e.index, p.name, p.bytes, p.salt]))],
    ['admin_act', entries.map((e) => [org, e.id, e.index, 'bench.done', STAMP.at])],
  ]
}

function multiRow(table: string, rows: Rows): CompiledQuery {
  let place = 0
  const written = rows.map((row) => `(${row.map(() => `$${(place += 1)}`).join(', ')})`)
  return raw(`insert into plain_${table} values ${written.join(', ')}`, rows.flat())
}

/** Takes about two minutes, most of them for the million entries. */
export async function logFigures(): Promise<Figure[]> {
  const database = await logDatabase()
  try {
    const bench = new Bench(database)
    const [short, long] = [newId(), newId()]
    await bench.grow(short, SHORT)
    const [one, plain] = await inTurns(
      () => bench.appends(short),
      () => bench.inserts(short),
    )
    const [many, plainMany] = await inTurns(
      () => bench.appendsByHundred(short),
      () => bench.insertsByHundred(short),
    )
    await bench.grow(long, LONG)
    const [inLong, inShort] = await inTurns(
      () => bench.appends(long),
      () => bench.appends(short),
    )
    const [proof, read] = await inTurns(
      () => bench.proofs(long, LONG),
      () => bench.reads(long),
    )
    return [
      figure('log.append', [one, '/s'], ['one plain INSERT a transaction, /s', plain], 'ratio >= 0.5'),
      figure(
        'log.append100',
        [many, '/s'],
        ['the same rows by multi-row INSERT, /s', plainMany],
        'ratio >= 0.5',
      ),
      figure('log.append_to_1000000', [inLong, '/s'], ['to a short log, /s', inShort], 'ratio near 1'),
      figure('log.proof', [proof, 'ms'], ['one row read, ms', read], 'under 5 ms'),
    ]
  } finally {
    await database.stop()
  }
}
