// Rows of a backup back into tables: the names of tables and columns are ours, the rest is a value and never SQL.
import { CompiledQuery } from 'kysely'
import type { Pools } from '../../db/pools.ts'
import { asTenant } from '../../db/tenant.ts'
import type { BackupTable } from '../catalog.ts'
import { damaged } from '../lineReader.ts'
import type { RowsRead } from '../readBackup.ts'

const FULL_CHARACTERS = 1024 * 1024
const FULL_ROWS = 2_000

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

interface Waiting {
  readonly table: BackupTable
  readonly organisation: string | null
  readonly columns: readonly string[]
  readonly rows: string[]
  characters: number
}

/** Collects neighbours of one table and inserts them together. */
export class RowInserter {
  readonly #pools: Pools
  readonly #tables: ReadonlyMap<string, BackupTable>
  readonly #path: string
  #waiting: Waiting | null = null
  constructor(pools: Pools, tables: readonly BackupTable[], path: string) {
    this.#pools = pools
    this.#tables = new Map(tables.map((table) => [table.name, table]))
    this.#path = path
  }

  async take({ table: name, organisation, rows }: RowsRead): Promise<void> {
    const table = this.#tables.get(name)
    if (!table || table.ofTenant !== (organisation !== null))
      throw damaged(this.#path, `a table we do not have: ${name.slice(0, 60)}`)
    for (const text of rows) {
      const columns = this.#columnsOf(text, table)
      const same =
        this.#waiting && this.#waiting.table === table && this.#waiting.organisation === organisation
      if (!same || this.#waiting?.columns.join() !== columns.join()) await this.flush()
      this.#waiting ??= { table, organisation, columns, rows: [], characters: 0 }
      this.#waiting.rows.push(text)
      this.#waiting.characters += text.length
      if (this.#waiting.rows.length >= FULL_ROWS || this.#waiting.characters >= FULL_CHARACTERS)
        await this.flush()
    }
  }

  #columnsOf(text: string, table: BackupTable): string[] {
    const columns = Object.keys(JSON.parse(text) as object)
    const foreign = columns.find((column) => !table.columns.includes(column))
    if (columns.length === 0 || foreign !== undefined)
      throw damaged(this.#path, `a column we do not have: ${table.name}.${String(foreign).slice(0, 60)}`)
    return columns
  }

  /** Inserts what waits. Throws PlainError when the rows do not fit their table. */
  async flush(): Promise<void> {
    const batch = this.#waiting
    this.#waiting = null
    if (!batch) return
    const columns = batch.columns.map(quoted).join(', ')
    const name = quoted(batch.table.name)
    const insert = `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`
    try {
      await this.#run(batch, insert, `[${batch.rows.join(',')}]`)
    } catch (error) {
      if (error instanceof Error && /^(22|23|42501)/.test('code' in error ? String(error.code) : ''))
        throw damaged(this.#path, `rows of ${batch.table.name} do not fit`)
      throw error
    }
  }

  async #run({ table, organisation }: Waiting, insert: string, rows: string): Promise<void> {
    const { desk } = this.#pools
    if (organisation !== null)
      await asTenant(desk, organisation, (tx) => tx.db.executeQuery(CompiledQuery.raw(insert, [rows])))
    else if (table.writer === 'desk') await desk.executeQuery(CompiledQuery.raw(insert, [rows]))
    else await this.#pools[table.writer].query(insert, [rows])
  }
}
