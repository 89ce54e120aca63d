// Reads a backup record by record and believes nothing: shapes, limits, counts, and the log against its own hashes.
import type { z } from 'zod'
import { frontierRoot, appended, EMPTY_FRONTIER, leafHash, type Frontier } from '../../evidence/tree.ts'
import { sha256 } from '../../evidence/log.store.ts'
import { hex } from '../../evidence/utf8.ts'
import { openedBox } from './rowBoxes.ts'
import { BoxLine, Header, ROW, Section, Total, type LogHead } from './backupShapes.ts'
import type { ReadKeys } from './readKeys.ts'
import { damaged, readLineFile } from './lineReader.ts'
import type { Keyring } from './lock.ts'

export interface RowsRead {
  readonly table: string
  readonly organisation: string | null
  /** The rows as JSON texts, each an object. */
  readonly rows: readonly string[]
}

export interface BackupRead {
  readonly header: Header
  readonly rows: number
  /** Rows about people whose keys are gone: they stay closed. */
  readonly closed: number
}

export interface ReadPlan {
  readonly path: string
  readonly keyring: Keyring
  readonly keys: ReadKeys
  /** Called once, before any row: may throw to refuse. */
  readonly begin: (header: Header) => Promise<void>
  readonly take: (rows: RowsRead) => Promise<void>
}

function parsed<T>(shape: z.ZodType<T>, line: string, path: string): T {
  try {
    return shape.parse(JSON.parse(line))
  } catch {
    throw damaged(path, 'a record of another shape')
  }
}

/** Grows the log of each organisation from its entries, so that its root can be compared with the promised one. */
class LogCheck {
  readonly #path: string
  readonly #seen = new Map<string, { head: LogHead; entries: number; frontier: Frontier }>()
  constructor(path: string) {
    this.#path = path
  }
  begin({ logs }: Header): void {
    for (const head of logs) this.#seen.set(head.organisation, { head, entries: 0, frontier: EMPTY_FRONTIER })
  }
  add(organisation: string, row: Readonly<Record<string, unknown>>): void {
    const bytes = Buffer.from(String(row['bytes']).slice(2), 'hex')
    const hash = leafHash(bytes, sha256)
    const log = this.#seen.get(organisation)
    if (!log || row['entry_index'] !== log.entries || `\\x${hex(hash)}` !== row['leaf_hash'])
      throw damaged(this.#path, 'an entry of the log')
    if (log.entries >= log.head.first) log.frontier = appended(log.frontier, hash, sha256)
    log.entries += 1
  }
  compare(): void {
    for (const { head, frontier } of this.#seen.values()) {
      const root = hex(frontierRoot(frontier, sha256))
      if (frontier.size !== BigInt(head.size) || root !== head.root)
        throw damaged(this.#path, 'the log does not have the root that was promised')
    }
  }
}

class Reading {
  readonly #plan: ReadPlan
  readonly #log: LogCheck
  readonly #counts = new Map<string, number>()
  #section: Section | null = null
  #total: z.infer<typeof Total>['total'] | null = null
  rows = 0
  closed = 0
  constructor(plan: ReadPlan) {
    this.#plan = plan
    this.#log = new LogCheck(plan.path)
  }

  #refuse(why: string): never {
    throw damaged(this.#plan.path, why)
  }

  #checkRow(text: string, { table, organisation }: Section): void {
    let row: unknown
    try {
      row = JSON.parse(text)
    } catch {
      this.#refuse('a row that is none')
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) this.#refuse('a row that is none')
    const fields = row as Readonly<Record<string, unknown>>
    if (organisation !== undefined && fields['org_id'] !== organisation)
      this.#refuse('a row of somebody else')
    if (table === 'evidence_entry' && organisation !== undefined) this.#log.add(organisation, fields)
  }

  async #opened(line: string, section: Section): Promise<string[]> {
    if (line.startsWith(ROW)) return [line.slice(ROW.length, -1)]
    const { of, rows, box } = parsed(BoxLine, line, this.#plan.path)
    const organisation = section.organisation ?? this.#refuse('a box of nobody')
    const key = this.#plan.keys.keyOf(organisation, of)
    if (!key) {
      this.closed += rows
      this.#count(section, rows)
      return []
    }
    let opened: string[]
    try {
      opened = await openedBox(key, organisation, section.table, box)
    } catch {
      this.#refuse('a box that does not open with its key')
    }
    if (opened.length !== rows) this.#refuse('a box with another number of rows')
    return opened
  }

  #count({ table }: Section, rows: number): void {
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + rows)
    this.rows += rows
  }

  async line(line: string): Promise<void> {
    if (this.#total) this.#refuse('something after the total')
    if (line.startsWith('{"table":')) {
      this.#section = parsed(Section, line, this.#plan.path)
      return
    }
    if (line.startsWith('{"total":')) {
      this.#total = parsed(Total, line, this.#plan.path).total
      return
    }
    const section = this.#section ?? this.#refuse('a row of no table')
    const rows = await this.#opened(line, section)
    for (const text of rows) this.#checkRow(text, section)
    if (rows.length === 0) return
    this.#count(section, rows.length)
    await this.#plan.take({ table: section.table, organisation: section.organisation ?? null, rows })
  }

  begin(header: Header): void {
    this.#log.begin(header)
  }

  end(): void {
    if (!this.#total || this.#total.rows !== this.rows) this.#refuse('the count of rows')
    for (const [table, rows] of this.#counts)
      if (this.#total.tables[table] !== rows) this.#refuse(`the count of rows of ${table}`)
    this.#log.compare()
  }
}

/**
 * Reads the whole file; each row goes to `take` in the order in which it can be inserted. Throws PlainError as soon as
 * something is not what it should be, in the last moment too: until then nothing may be believed.
 */
export async function readBackup(plan: ReadPlan): Promise<BackupRead> {
  const reading = new Reading(plan)
  let header: Header | null = null
  for await (const line of readLineFile(plan.path, plan.keyring)) {
    if (header) {
      await reading.line(line)
      continue
    }
    header = parsed(Header, line, plan.path)
    reading.begin(header)
    await plan.begin(header)
  }
  if (!header) throw damaged(plan.path, 'empty')
  reading.end()
  return { header, rows: reading.rows, closed: reading.closed }
}
