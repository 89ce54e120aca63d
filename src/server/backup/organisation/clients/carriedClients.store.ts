// What is known of clients outside of their cases, recorded anew on another desk in the order of the old log.
//
// A row names its entry, and the entry opens to the words; both must fit the old log. New ids take the place of the old ones, in
// columns and in words. What names something that did not come along (it was erased there) stays out, or names nothing.
import { createHash } from 'node:crypto'
import type { CaseOf } from '../../../../cases/record.store.ts'
import { isFields, type Parts } from '../../../../cases/storyParts.ts'
import { Card } from '../../../../clients/cards/card.ts'
import { factBytes } from '../../../../evidence/factDocument.ts'
import type { Stamp } from '../../../../evidence/log.store.ts'
import { Recording } from '../../../../evidence/recording.store.ts'
import { addDocument, takeBackLinesOf } from '../../../../ledger/ledger.store.ts'
import { restoreSheetLines } from '../../../../ledger/imports/keptSheets.store.ts'
import { takeBackSheetLines } from '../../../../ledger/imports/sheetImports.store.ts'
import type { TenantTx } from '../../../db/tenant.ts'
import type { ExportedCase } from '../exportShapes.ts'
import { openedEntries, type OldEntries } from '../openings.ts'
import {
  CLIENT_TABLES,
  clientRow,
  ClientFiles,
  isClientTable,
  NAMED_BY,
  type ClientRow,
} from './clientRows.ts'
import { NewNames } from './newNames.ts'

type Columns = Readonly<Record<string, unknown>>
/** What has to be done once the rows of a recording stand. */
type Afterwards = (tx: TenantTx) => Promise<void>

const ROWS = /^clients\/([a-z_]+)-\d{6}\.jsonl$/
const HEX = new Set(['text_hash', 'file_hash', 'rows_hash'])
/** Columns that may name nothing: what they named was erased, and the row says something without it. */
const MAY_BE_EMPTY = new Set(['case_id', 'site_id', 'amends', 'corrects', 'notice_id'])

const isNaming = (column: string): column is keyof typeof NAMED_BY => Object.hasOwn(NAMED_BY, column)
const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A row that the database does not hold (an unknown word, a number out of bounds) is a fault of the export. */
async function holdable(record: () => Promise<void>): Promise<void> {
  try {
    await record()
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
    if (typeof code === 'string' && /^2[23]/.test(code))
      throw new RangeError('a row that no table holds', { cause: error })
    throw error
  }
}

/** The rows of an export, taken in as files and recorded as the log opens. */
export class CarriedClients {
  readonly #rows = new Map<number, ClientRow>()
  readonly #digests = new Map<string, string>()
  readonly #standing = new Set<string>()
  readonly #leftOut = new Set<string>()
  readonly #names = new NewNames()
  #list: ClientFiles | null = null

  /** Takes one file below `clients/`. Throws when a line is no row. */
  add(path: string, text: string): void {
    const [, table = ''] = ROWS.exec(path) ?? []
    if (!isClientTable(table)) throw new RangeError(`not a file of clients: ${path.slice(0, 80)}`)
    this.#digests.set(path, createHash('sha256').update(text).digest('hex'))
    for (const line of text.split('\n')) {
      if (line === '') continue
      const row = clientRow(table, line)
      if (this.#rows.has(row.n)) throw new RangeError(`two rows for entry ${row.n}`)
      this.#rows.set(row.n, row)
      this.#names.of(row.id)
    }
  }

  addList(text: string): void {
    this.#list = ClientFiles.parse(JSON.parse(text))
  }

  /** Throws RangeError when a file of rows is missing or not the one that was written; `isTold`: there must be a list. */
  checkWhole(isTold: boolean): void {
    const list = this.#list ?? []
    if ((isTold && this.#list === null) || list.length !== this.#digests.size)
      throw new RangeError('not all rows of clients are there')
    for (const { path, sha256 } of list)
      if (this.#digests.get(path) !== sha256) throw new RangeError(`${path} is not the file that was written`)
  }

  /** For whom a case of the export is opened here: the first case of a client brings him. */
  ofCase({
    client,
    clientName: name = '',
  }: Pick<ExportedCase, 'client' | 'clientName'>): Pick<CaseOf, 'client'> {
    if (client === undefined) return {}
    return { client: { id: this.#names.of(client), name, isNew: !this.#standing.has(`client ${client}`) } }
  }

  /** Says that a case stands here, and with it its client: the new ids of the case and of its letters, by the old ones. */
  caseStands({ id, client }: Pick<ExportedCase, 'id' | 'client'>, newIds: ReadonlyMap<string, string>): void {
    this.#standing.add(`case ${id}`)
    if (client !== undefined) this.#standing.add(`client ${client}`)
    for (const [old, here] of newIds) this.#names.call(old, here)
  }

  /** A client of a visible example that this desk has already stays out, unless another case brings him. */
  leaveOut(client: string): void {
    this.#leftOut.add(client)
  }

  /** Records what one file of openings opens. Throws RangeError when an entry is not what its row says. */
  async take(tx: TenantTx, text: string, entryAt: OldEntries, stamp: Stamp): Promise<void> {
    const [recording, afterwards]: [Recording, Afterwards[]] = [new Recording(), []]
    for (const [n, parts] of openedEntries(text, (entry) => this.#rows.has(entry), entryAt)) {
      const row = this.#rows.get(n)
      if (!row) continue
      const { type, ref } = entryAt(n)
      if (type !== CLIENT_TABLES[row.table].leaf || ref !== row.id)
        throw new RangeError(`entry ${n} is not about ${row.table}`)
      this.#rows.delete(n)
      const after = this.#record(recording, row, parts)
      if (after) afterwards.push(after)
    }
    await holdable(() => recording.record(tx, stamp))
    for (const after of afterwards) await holdable(() => after(tx))
  }

  /** How many clients stand here now. */
  get count(): number {
    return [...this.#standing].filter((one) => one.startsWith('client ')).length
  }

  /** Throws RangeError when there was a row whose words did not come. */
  checkOpened(): void {
    const [missing] = this.#rows.keys()
    if (missing !== undefined) throw new RangeError(`nothing opens entry ${missing}`)
  }

  #record(recording: Recording, row: ClientRow, opened: Parts): Afterwards | null {
    const { table, id } = row
    if (table === 'client_card') return this.#card(recording, row, opened)
    const columns = this.#columnsHere(row)
    if (!columns) return null
    this.#standing.add(`${table} ${id}`)
    const facts = this.#factsIn(opened)
    const parts = { ...opened, facts: factBytes(facts) }
    if (table === 'ledger_entry') return this.#document(recording, { ...row, columns }, facts, parts)
    const here = this.#names.of(id)
    const added = table === 'agreement_version' ? { case_id: null } : {}
    recording.fact(table, CLIENT_TABLES[table].leaf, parts, { ...columns, ...added }, here)
    if (table === 'ledger_sheet')
      return (tx) => restoreSheetLines(tx, here, words(columns['client_id']), parts)
    if (table === 'ledger_withdrawal') return (tx) => takeBackSheetLines(tx, words(columns['import_id']))
    return null
  }

  #factsIn({ facts }: Parts): unknown {
    if (!facts) throw new RangeError('an entry without its facts')
    return this.#names.facts(facts)
  }

  /** The columns under their new names; null when a thing that the row is about is not here. */
  #columnsHere({ columns }: ClientRow): Columns | null {
    const here: Record<string, unknown> = {}
    for (const [column, value] of Object.entries(columns)) {
      here[column] = value
      if (HEX.has(column)) here[column] = Buffer.from(words(value), 'hex')
      if (!isNaming(column) || value === null) continue
      const stands = this.#standing.has(`${NAMED_BY[column]} ${words(value)}`)
      if (!stands && !MAY_BE_EMPTY.has(column)) return null
      here[column] = stands ? this.#names.of(words(value)) : null
    }
    return here
  }

  /** A card, and with the first one the client, where no case has brought him. */
  #card(recording: Recording, { id, columns }: ClientRow, opened: Parts): null {
    const old = words(columns['client_id'])
    const isHere = this.#standing.has(`client ${old}`)
    if (!isHere && this.#leftOut.has(old)) return null
    const client = this.#names.of(old)
    const facts = this.#factsIn(opened)
    const { name, number } = Card.strip().parse(facts)
    const proof = recording.proof('client.noted', { ...opened, facts: factBytes(facts) }, this.#names.of(id))
    if (!isHere) recording.sharing('client', client, proof, {})
    this.#standing.add(`client ${old}`)
    const { consumer, at } = CLIENT_TABLES.client_card.row.pick({ consumer: true, at: true }).parse({
      consumer: columns['consumer'],
      at: columns['at'],
    })
    recording.sharing('client_card', proof, proof, { client_id: client, consumer, at })
    recording.attach('client_heading', { card_id: proof, client_id: client, name, number })
    return null
  }

  /** An act or a record, with its lines. Who was on duty then is known there alone. */
  #document(
    recording: Recording,
    { id, columns }: ClientRow,
    facts: unknown,
    parts: Parts,
  ): Afterwards | null {
    if (!isFields(facts)) throw new RangeError('an act without its words')
    const named = (column: string): string | null => words(columns[column]) || null
    const number = (column: string): number | null => {
      const value = columns[column]
      return typeof value === 'number' ? value : null
    }
    const corrects = named('corrects')
    const about = {
      id: this.#names.of(id),
      client: words(columns['client_id']),
      case: null,
      at: number('at'),
      site: named('site_id'),
      corrects,
      receivedAt: number('received_at'),
    }
    addDocument(recording, about, facts, parts)
    return corrects === null ? null : (tx) => takeBackLinesOf(tx, about.id, corrects)
  }
}
