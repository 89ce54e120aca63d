// Rows of a mapped table become entries of the ledger: lines that share a document become one entry, as the paper was one.
import { excerpt, type Problem } from '../basics/problem.ts'
import type { Lang } from '../basics/lang.ts'
import type { EntryFacts, EntryLine } from './entry.ts'
import { FreeIds } from './freeIds.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { cellRead, currencyIn, dateIn, numberIn, serialDate, type DateOrder } from './sheetCells.ts'
import {
  fieldNamed,
  kindNamed,
  proposeMapping,
  SHEET_FIELDS,
  type SheetField,
  type SheetMapping,
} from './sheetColumns.ts'
import { sheetWords } from './sheetWords.ts'

const LINE_TEXT = ['name', 'unit', 'category'] as const
const LINE_NUMBER = ['unitVolume', 'unitWeight', 'price', 'declaredValue'] as const
const ENTRY_TEXT = ['doc', 'receipt', 'metric', 'note', 'effect', 'message', 'currency'] as const
const ENTRY_DATE = ['from', 'to', 'endsAt'] as const
const ENTRY_NUMBER = ['value', 'amount', 'minutes', 'hours', 'round', 'items'] as const
const MOVED = ['qtyIn', 'qtyOut'] as const
const TOTAL = /^(?:итого|всего|total|subtotal)/i
const HEADER_WITHIN = 20

/** The row with the headings: among the first twenty, the one that names most fields. Null when none names two. */
export function headerOf(sheet: Sheet): SheetRow | null {
  const named = (row: SheetRow): number => row.cells.filter((cell) => fieldNamed(cell) !== null).length
  const best = sheet.rows
    .slice(0, HEADER_WITHIN)
    .reduce<SheetRow | null>((most, row) => (named(row) > (most ? named(most) : 1) ? row : most), null)
  return best
}

/** The mapping that a table proposes by itself. */
export function mappingOf(sheet: Sheet, lang: Lang): SheetMapping {
  const header = headerOf(sheet)
  const below = header ? sheet.rows.filter((row) => row.line > header.line) : sheet.rows
  const sample = below.slice(0, 50).map((row) => row.cells)
  const file = sheet.name && !/^(?:sheet|лист)\s?\d/i.test(sheet.name) ? sheet.name : sheet.file
  return proposeMapping(header?.cells ?? [], sample, { lang, headerLine: header?.line ?? 0, file })
}

type Draft = { -readonly [Key in keyof EntryFacts]: EntryFacts[Key] } & { lines?: EntryLine[] }

/** A column that nobody mapped never takes the place of a field of ours, whatever it is called. */
const keptName = (name: string): string => (OURS.has(name) ? `${name} (2)` : name)
const OURS: ReadonlySet<string> = new Set(['lines', ...SHEET_FIELDS])

/** What cells were read as: the same dates and kinds come a thousand times in one sheet, and in the next document of it. */
export class CellMemory {
  private readonly dates = new Map<string, string | null>()
  private readonly kinds = new Map<string, string>()

  date(cell: string, order: DateOrder): string | null {
    return kept(this.dates, `${order}${cell}`, () => dateIn(cell, order) ?? serialDate(cell))
  }

  kind(cell: string): string {
    return kept(this.kinds, cell, () => kindNamed(cell))
  }
}
const MOST_KEPT = 20_000
function kept<T>(known: Map<string, T>, key: string, found: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size === MOST_KEPT) known.clear()
  const value = found()
  known.set(key, value)
  return value
}

const APOSTROPHE = 39
const ALL_FIELDS: readonly SheetField[] = SHEET_FIELDS

/** Reads one sheet; keeps the drafts by document while lines arrive. */
class SheetReader {
  readonly problems: Problem[] = []
  readonly entries: Draft[] = []
  private readonly byKey = new Map<string, Draft>()
  private readonly ids = new FreeIds()
  private lastAt: string | null = null
  private lastName: string | null = null
  private readonly sheet: Sheet
  private readonly mapping: SheetMapping
  private readonly lang: Lang
  private readonly memory: CellMemory
  private readonly extra: readonly { readonly index: number; readonly name: string }[]
  private readonly places: ReadonlyMap<SheetField, number>

  constructor(sheet: Sheet, mapping: SheetMapping, lang: Lang, memory: CellMemory) {
    this.sheet = sheet
    this.mapping = mapping
    this.lang = lang
    this.memory = memory
    this.places = new Map(
      ALL_FIELDS.flatMap((field) => {
        const index = mapping.columns.indexOf(field)
        return index < 0 ? [] : [[field, index] as const]
      }),
    )
    const header = sheet.rows.find((row) => row.line === mapping.headerLine)?.cells ?? []
    this.extra = header.flatMap((name, index) =>
      mapping.columns[index] || name.trim() === '' ? [] : [{ index, name: keptName(name.trim()) }],
    )
    for (const column of this.extra)
      this.problem(mapping.headerLine, 'knownColumn', column.name, 'keptNotUsed')
  }

  problem(
    line: number,
    expected: keyof typeof sheetWords,
    got: string,
    effect: keyof typeof sheetWords,
  ): void {
    if (this.problems.length >= 200) return
    const { [expected]: wanted, [effect]: changed } = sheetWords
    this.problems.push({
      where: this.sheet.file,
      ...(line > 0 ? { line } : {}),
      expected: wanted[this.lang],
      got: excerpt(got),
      effect: changed[this.lang],
    })
  }

  text(row: SheetRow, field: SheetField): string {
    const index = this.places.get(field)
    if (index === undefined) return ''
    const cell = row.cells[index] ?? ''
    return cell.charCodeAt(0) === APOSTROPHE ? cellRead(cell) : cell
  }

  private unit(row: SheetRow): string {
    const unit = this.text(row, 'unit')
    return this.mapping.units?.[unit] ?? unit
  }

  number(row: SheetRow, field: SheetField): number | undefined {
    const cell = this.text(row, field)
    if (cell.trim() === '') return undefined
    const value = numberIn(cell, this.lang)
    if (value === null) this.problem(row.line, 'number', cell, 'cellLeftOut')
    return value ?? undefined
  }

  date(row: SheetRow, field: SheetField): string | undefined {
    const cell = this.text(row, field).trim()
    if (cell === '') return undefined
    const value = this.memory.date(cell, this.mapping.dateOrder ?? 'dmy')
    if (value === null) this.problem(row.line, 'date', cell, 'cellLeftOut')
    return value ?? undefined
  }

  /** The instant of a row: its own cells, else the date of the document's row above (many programs print it once). */
  private at(row: SheetRow): string | null {
    const cell = this.text(row, 'at').trim()
    if (cell === '') {
      if (this.lastAt === null) this.problem(row.line, 'date', '', 'lineLeftOut')
      return this.lastAt
    }
    const time = this.text(row, 'time').trim()
    const order = this.mapping.dateOrder ?? 'dmy'
    const at = (time ? this.memory.date(`${cell} ${time}`, order) : null) ?? this.memory.date(cell, order)
    if (at === null) this.problem(row.line, 'date', cell, 'lineLeftOut')
    else this.lastAt = at
    return at
  }

  private kindOf(row: SheetRow): string {
    const cell = this.text(row, 'kind').trim()
    return cell ? this.memory.kind(cell) : (this.mapping.kind ?? '')
  }

  row(row: SheetRow): void {
    if (this.text(row, 'at').trim() === '' && row.cells.some((cell) => TOTAL.test(cell))) return
    const moved = MOVED.filter((field) => {
      if (!this.places.has(field)) return false
      const quantity = this.text(row, field).trim()
      return quantity !== '' && numberIn(quantity, this.lang) !== 0
    })
    const at = this.at(row)
    if (at === null) return
    if (moved.length > 0)
      for (const field of moved) this.add(row, at, field === 'qtyIn' ? 'goods_in' : 'goods_out', field)
    else this.add(row, at, this.kindOf(row), 'qty')
  }

  private add(row: SheetRow, at: string, kind: string, quantity: 'qty' | 'qtyIn' | 'qtyOut'): void {
    if (kind === '') return this.problem(row.line, 'kind', '', 'lineLeftOut')
    const sku = this.text(row, 'sku').trim() || this.text(row, 'name').trim()
    const line = sku === '' ? null : this.line(row, sku, quantity)
    if (sku !== '' && line === null) return
    const draft = this.draft(row, at, kind, line === null)
    if (line) (draft.lines ??= []).push(line)
  }

  private line(row: SheetRow, sku: string, quantity: 'qty' | 'qtyIn' | 'qtyOut'): EntryLine | null {
    const cell = this.text(row, quantity)
    const qty = numberIn(cell, this.lang)
    if (qty === null) {
      this.problem(row.line, cell.trim() === '' ? 'quantity' : 'number', cell, 'lineLeftOut')
      return null
    }
    const line: EntryLine = { sku, qty }
    for (const field of LINE_TEXT) {
      const text = field === 'unit' ? this.unit(row) || (this.mapping.unit ?? '') : this.text(row, field)
      if (text !== '') line[field] = text
    }
    for (const field of LINE_NUMBER) {
      const value = this.number(row, field)
      if (value !== undefined) line[field] = value
    }
    return line
  }

  /** The document that this row belongs to, made at its first row; later rows only fill what is still empty. */
  private draft(row: SheetRow, at: string, kind: string, withUnit: boolean): Draft {
    const id = this.text(row, 'id').trim()
    const doc = this.text(row, 'doc').trim()
    // A row that names neither document nor date goes on with the document above it, as printed acts do.
    const goesOn = id === '' && doc === '' && this.text(row, 'at').trim() === '' && this.lineBased(row)
    const own = id || (doc && this.lineBased(row) ? `${doc} ${at}` : `${row.line}`)
    const name = goesOn ? (this.lastName ?? own) : own
    this.lastName = name
    const key = `${kind.length} ${kind}${name}`
    let draft = this.byKey.get(key)
    if (!draft) {
      if (id && this.ids.has(id)) this.problem(row.line, 'oneKind', `${id}: ${kind}`, 'twoEntries')
      draft = { id: this.ids.take(id || doc || `L${row.line}`), at, kind }
      this.byKey.set(key, draft)
      this.entries.push(draft)
    }
    this.fill(draft, row, withUnit)
    return draft
  }

  private lineBased(row: SheetRow): boolean {
    return this.text(row, 'sku').trim() !== '' || this.text(row, 'name').trim() !== ''
  }

  private fill(draft: Draft, row: SheetRow, withUnit: boolean): void {
    const put = (field: string, value: unknown): void => {
      if (value === undefined || value === '') return
      const old = draft[field]
      if (old === undefined) draft[field] = value
      else if (JSON.stringify(old) !== JSON.stringify(value))
        this.problem(row.line, 'sameDocument', `${field}: ${JSON.stringify(value)}`, 'firstKept')
    }
    for (const field of ENTRY_TEXT) if (this.places.has(field)) put(field, this.text(row, field))
    for (const field of ENTRY_DATE) if (this.places.has(field)) put(field, this.date(row, field))
    for (const field of ENTRY_NUMBER) if (this.places.has(field)) put(field, this.number(row, field))
    if (withUnit) put('unit', this.unit(row))
    if (this.places.has('signedBy')) {
      const signed = this.text(row, 'signedBy').split(';')
      const names = signed.map((name) => name.trim()).filter(Boolean)
      if (names.length > 0) put('signedBy', names)
    }
    if (draft.amount !== undefined && draft.currency === undefined) {
      const currency = currencyIn(this.text(row, 'amount')) ?? this.mapping.currency
      if (currency) draft.currency = currency
    }
    for (const { index, name } of this.extra)
      if (row.cells[index]) put(name, cellRead(row.cells[index] ?? ''))
  }
}

export interface SheetEntries {
  readonly entries: readonly EntryFacts[]
  readonly problems: readonly Problem[]
}

/**
 * The entries of a table under a mapping. `sheet.rows` are as the file has them; the header and what lies above it are
 * skipped. Quantities in two columns (in, out) give two entries. Never throws: a row that cannot be read is named with
 * its line and left out, the rest is read. Whoever reads many pieces of one sheet hands the same `memory` to each.
 */
export function entriesFrom(
  sheet: Sheet,
  mapping: SheetMapping,
  lang: Lang,
  memory = new CellMemory(),
): SheetEntries {
  const reader = new SheetReader(sheet, mapping, lang, memory)
  for (const row of sheet.rows) if (row.line > mapping.headerLine) reader.row(row)
  return { entries: reader.entries, problems: reader.problems }
}
