// The append: entries, the parts they commit to, the rows of their facts and the new state of the log in one statement.
//
// One way to the server and back is what a record costs, so the lock of the log is held no longer than that. Where the log
// stands is guessed from the last append of this process; the statement does something only when the guess is right, whoever
// wrote in between. A wrong one costs a look under the lock and is harmless. What is hashed is hashed here, not there.
import { randomBytes } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { invariant } from '../basics/result.ts'
import { PLANNED_ONCE } from '../server/db/pools.ts'
import { noteGrowth, type TenantTx } from '../server/db/tenant.ts'
import { leafBytes, SALT_BYTES, type Part } from './leaf.ts'
import {
  growableState,
  guess,
  guessed,
  packedFrontier,
  sha256,
  type Document,
  type LogState,
  type Stamp,
} from './log.store.ts'
import { appended, leafHash, type Frontier } from './tree.ts'
import { utf8 } from './utf8.ts'

const MOST_ENTRIES = 500
const MOST_BYTES = 4_000_000
/** A part above this travels alone and is not copied. */
const LARGE_PART = 256_000
const MOST_ROWS = 2_000

/** Rows of one table that name the same columns. Names come from the code, values are values. */
export interface FactRows {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly object[]
}

interface Entry {
  readonly index: number
  readonly document: Document
  readonly parts: readonly Part[]
  readonly bytes: Uint8Array
  readonly hash: Uint8Array
}

type Prepared = Omit<Entry, 'index'>

function prepared(stamp: Stamp, wanted: Document): Prepared {
  const via = stamp.via && stamp.via !== 'session' ? { via: utf8(stamp.via) } : {}
  const named = Object.entries({ ...wanted.parts, by: utf8(stamp.by), ...via })
  const salts = randomBytes(SALT_BYTES * named.length)
  const parts = named.map(([name, bytes], at) => {
    return { name, bytes, salt: salts.subarray(at * SALT_BYTES, (at + 1) * SALT_BYTES) }
  })
  const bytes = leafBytes({ at: stamp.at, type: wanted.type, ref: wanted.id, parts }, sha256)
  return { document: wanted, parts, bytes, hash: leafHash(bytes, sha256) }
}

/** Entries of one statement: not too many, and not too many bytes. */
function* chunks(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let [chunk, size]: [Entry[], number] = [[], 0]
  for (const entry of entries) {
    const own = entry.parts.reduce(
      (sum, { bytes }) => sum + (bytes.length > LARGE_PART ? 0 : bytes.length),
      0,
    )
    if (chunk.length === MOST_ENTRIES || (chunk.length > 0 && size + own > MOST_BYTES)) {
      yield chunk
      ;[chunk, size] = [[], 0]
    }
    chunk.push(entry)
    size += own
  }
  yield chunk
}

/** Pieces of bytes as one value, and where each lies in it, counted from 1. */
function packed(pieces: readonly Uint8Array[]): { all: Uint8Array; at: string; length: string } {
  const at: number[] = []
  let next = 1
  for (const { length } of pieces) {
    at.push(next)
    next += length
  }
  const lengths = pieces.map(({ length }) => length)
  const [only] = pieces
  const all = only && pieces.length === 1 ? asBuffer(only) : Buffer.concat(pieces)
  return { all, at: list(at), length: list(lengths) }
}
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
/** An array of PostgreSQL, of numbers, or of ids and names that hold no quotes. */
const list = (values: readonly (string | number)[]): string => `{"${values.join('","')}"}`

/** Collects the parts of a statement, with the places of its values. */
class Statement {
  readonly #steps: string[] = []
  readonly #values: unknown[] = []
  readonly #gate: string
  constructor(gate: string) {
    this.#gate = gate
  }
  value(value: unknown): string {
    this.#values.push(value)
    return `$${this.#values.length}`
  }
  step(name: string, text: string): void {
    this.#steps.push(`${name} as (${text})`)
  }
  insert(table: string, columns: string, select: string): void {
    this.step(`step_${this.#steps.length}`, `insert into ${table} (${columns}) ${select} ${this.#gate}`)
  }
  query(last: string): CompiledQuery {
    return CompiledQuery.raw(`${PLANNED_ONCE}with ${this.#steps.join(',\n')} ${last}`, this.#values)
  }
}

function addEntries(statement: Statement, tx: TenantTx, stamp: Stamp, entries: readonly Entry[]): void {
  const value = (one: unknown): string => statement.value(one)
  const [org, first] = [value(tx.org), value(entries[0]?.index ?? 0)]
  const leaves = packed(entries.map(({ bytes }) => bytes))
  const hashes = value(Buffer.concat(entries.map(({ hash }) => hash)))
  const kinds = value(list(entries.map(({ document }) => document.type)))
  const refs = value(list(entries.map(({ document }) => document.id)))
  statement.insert(
    'evidence_entry',
    'org_id, entry_index, type, ref, recorded_at, bytes, leaf_hash',
    `select ${org}::uuid, ${first}::bigint + e.n - 1, e.kind, e.ref, ${value(stamp.at)}::bigint,
       substr(${value(leaves.all)}::bytea, e.at, e.length), substr(${hashes}::bytea, ((e.n - 1) * 32 + 1)::int, 32)
     from unnest(${kinds}::text[], ${refs}::uuid[], ${value(leaves.at)}::int[], ${value(leaves.length)}::int[])
       with ordinality as e (kind, ref, at, length, n)`,
  )
  const parts = entries.flatMap(({ index, parts: own }) => own.map((part) => ({ index, part })))
  const small = parts.filter(({ part }) => part.bytes.length <= LARGE_PART)
  const bytes = packed(small.map(({ part }) => part.bytes))
  const salts = value(Buffer.concat(small.map(({ part }) => part.salt)))
  const places = value(list(small.map(({ index }) => index)))
  const names = value(list(small.map(({ part }) => part.name)))
  statement.insert(
    'payload',
    'org_id, entry_index, part, bytes, salt',
    `select ${org}::uuid, p.entry, p.part, substr(${value(bytes.all)}::bytea, p.at, p.length),
       substr(${salts}::bytea, ((p.n - 1) * 32 + 1)::int, 32)
     from unnest(${places}::bigint[], ${names}::text[], ${value(bytes.at)}::int[], ${value(bytes.length)}::int[])
       with ordinality as p (entry, part, at, length, n)`,
  )
}

// Half of a surrogate pair has no UTF-8 form and is no JSON for PostgreSQL: it becomes the mark that says so, as in any text
// that is sent to it.
const wellFormed = (json: string): string =>
  json.replaceAll(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (found) => (found === '\\\\' ? found : '\uFFFD'))

function addFacts(statement: Statement, { table, columns, rows }: FactRows): void {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const json = statement.value(wellFormed(JSON.stringify(rows)))
  statement.insert(
    `"${table}"`,
    names,
    `select ${names} from json_populate_recordset(null::"${table}", ${json}::json)`,
  )
}

async function insertLarge(tx: TenantTx, entries: readonly Entry[]): Promise<void> {
  for (const { index, parts } of entries)
    for (const { name, bytes, salt } of parts)
      if (bytes.length > LARGE_PART)
        await tx.db
          .insertInto('payload')
          .values({
            org_id: tx.org,
            entry_index: index,
            part: name,
            bytes: asBuffer(bytes),
            salt: asBuffer(salt),
          })
          .execute()
}

/** The statement that moves the log from one state to the next; it does nothing when the log stands elsewhere. */
function growing(tx: TenantTx, from: LogState, to: Frontier): Statement {
  const statement = new Statement('where exists (select 1 from grown)')
  const value = (one: unknown): string => statement.value(one)
  statement.step(
    'grown',
    `update log_state set size = ${value(from.first + Number(to.size))}, frontier = ${value(packedFrontier(to))}
     where org_id = ${value(tx.org)} and size = ${value(from.first + Number(from.frontier.size))}
       and frontier = ${value(packedFrontier(from.frontier))} and epoch = ${value(from.epoch)}
       and first_entry = ${value(from.first)} and behind is null returning 1`,
  )
  return statement
}

const sliced = ({ rows, ...named }: FactRows): FactRows[] =>
  Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, at) => {
    return { ...named, rows: rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS) }
  })

/**
 * Appends the documents in their order, and with them the rows that `factsAt` makes of their places in the log (by the id of
 * the document), in an order that foreign keys allow. All of it in the caller's transaction: everything appears, or nothing.
 * Throws the refusal `log_behind`.
 */
export async function append(
  tx: TenantTx,
  stamp: Stamp,
  documents: readonly Document[],
  factsAt: (places: ReadonlyMap<string, number>) => readonly FactRows[],
): Promise<void> {
  const ready = documents.map((wanted) => prepared(stamp, wanted))
  noteGrowth(tx)
  const known = guessed(tx.org)
  if (known && (await appendFrom(tx, stamp, ready, known, factsAt))) return
  const isDone = await appendFrom(tx, stamp, ready, await growableState(tx), factsAt)
  invariant(isDone, 'a log that is held stands where it was seen')
}

async function appendFrom(
  tx: TenantTx,
  stamp: Stamp,
  ready: readonly Prepared[],
  from: LogState,
  factsAt: (places: ReadonlyMap<string, number>) => readonly FactRows[],
): Promise<boolean> {
  const begin = from.first + Number(from.frontier.size)
  const entries = ready.map((entry, at) => ({ ...entry, index: begin + at }))
  const frontier = ready.reduce((grown, { hash }) => appended(grown, hash, sha256), from.frontier)
  const facts = factsAt(new Map(entries.map(({ document, index }) => [document.id, index])))
  const [chunk = [], ...more] = chunks(entries)
  const isOne = more.length === 0 && facts.every(({ rows }) => rows.length <= MOST_ROWS)
  const first = growing(tx, from, frontier)
  addEntries(first, tx, stamp, chunk)
  if (isOne) for (const rows of facts) addFacts(first, rows)
  const { rows: grown } = await tx.db.executeQuery(first.query('select 1 from grown'))
  if (grown.length === 0) return false
  for (const some of more) {
    const next = new Statement('')
    addEntries(next, tx, stamp, some)
    await tx.db.executeQuery(next.query('select 1'))
  }
  await insertLarge(tx, entries)
  for (const rows of isOne ? [] : facts.flatMap(sliced)) {
    const next = new Statement('')
    addFacts(next, rows)
    await tx.db.executeQuery(next.query('select 1'))
  }
  guess(tx, { ...from, frontier })
  return true
}
