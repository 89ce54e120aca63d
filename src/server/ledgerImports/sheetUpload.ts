// A sheet as it comes over the wire: in pieces into staging, so that a file of a million rows is never whole in memory while it
// arrives. A workbook is opened, and its sheets become text.
import { createHash, type Hash } from 'node:crypto'
import type { Lang } from '../../basics/lang.ts'
import { PIECE_BYTES } from '../../ledger/imports/staging.store.ts'
import type { Sheet } from '../../ledger/sheet.ts'
import { MOST_BYTES } from '../../messages/found.ts'
import { natureOf } from '../../messages/openedFile.ts'
import { openFiles } from '../openFiles.ts'
import { Refusal } from '../problem.ts'

/** A million rows of two hundred bytes. */
export const MOST_SHEET_BYTES = 200 * 1024 * 1024

export interface SheetPart {
  readonly fieldname: string
  readonly filename?: string
  readonly file?: AsyncIterable<Uint8Array> & { readonly truncated?: boolean }
}

export interface UploadedSheet {
  readonly file: string
  readonly size: number
  readonly sha256: string
  /** The names of its sheets; one nameless one for text. */
  readonly sheets: readonly string[]
  readonly workbook: boolean
}

type Put = (piece: { readonly sheet: number; readonly no: number }, bytes: Buffer) => Promise<void>

const nameOf = (path: string): string =>
  path
    .replace(/^.*[/\\]/, '')
    .replaceAll('\0', '')
    .slice(-200) || 'sheet'

/** Takes the parts of an upload and puts its pieces aside. Throws the refusals `too_large`, `workbook_too_long`, `no_table` and `bad_input`. */
export async function uploadedSheet(
  parts: AsyncIterable<SheetPart>,
  lang: Lang,
  put: Put,
): Promise<UploadedSheet> {
  let taken: UploadedSheet | null = null
  try {
    for await (const part of parts) {
      if (part.file && !taken) taken = await takenFile(nameOf(part.filename ?? ''), part.file, lang, put)
      else throw new Refusal('bad_input', [{ where: 'file', expected: 'one file' }])
    }
  } catch (error) {
    if (error instanceof Refusal || (error instanceof Error && 'statusCode' in error)) throw error
    throw new Refusal('bad_input', [{ where: 'body', expected: 'a file as multipart/form-data, whole' }])
  }
  if (!taken) throw new Refusal('bad_input', [{ where: 'file', expected: 'one file' }])
  return taken
}

async function takenFile(
  file: string,
  stream: NonNullable<SheetPart['file']>,
  lang: Lang,
  put: Put,
): Promise<UploadedSheet> {
  const hash = createHash('sha256')
  let [size, no] = [0, 0]
  let workbook: boolean | null = null
  const whole: Buffer[] = []
  for await (const piece of inPieces(stream, hash)) {
    size += piece.length
    workbook ??= isWorkbook(file, piece)
    if (!workbook) await put({ sheet: 0, no: no++ }, piece)
    else if (size > MOST_BYTES) throw new Refusal('too_large')
    else whole.push(piece)
  }
  if (stream.truncated) throw new Refusal('too_large')
  if (size === 0) throw new Refusal('no_table')
  const sheets = workbook ? await workbookSheets(file, Buffer.concat(whole), lang, put) : ['']
  return { file, size, sha256: hash.digest('hex'), sheets, workbook: workbook ?? false }
}

async function* inPieces(stream: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Buffer> {
  let [held, size]: [Uint8Array[], number] = [[], 0]
  for await (const chunk of stream) {
    hash.update(chunk)
    held.push(chunk)
    size += chunk.length
    if (size < PIECE_BYTES) continue
    yield Buffer.concat(held)
    ;[held, size] = [[], 0]
  }
  if (size > 0) yield Buffer.concat(held)
}

/** Throws the refusal `no_table` for what is neither text nor a workbook. */
function isWorkbook(path: string, start: Uint8Array): boolean {
  const nature = natureOf({ path, bytes: start.subarray(0, 4_096) })
  if (nature === 'xlsx') return true
  if (nature === 'sheet' || nature === 'text') return false
  throw new Refusal('no_table')
}

async function workbookSheets(path: string, bytes: Buffer, lang: Lang, put: Put): Promise<string[]> {
  const [opened] = await openFiles([{ path, bytes }], { lang })
  if (opened?.kind !== 'sheet' || opened.sheets.length === 0) throw new Refusal('no_table')
  // A sheet is recorded whole or not at all: what was left out would be missing from the ledger.
  if (opened.problems.length > 0) throw new Refusal('workbook_too_long')
  for (const [sheet, one] of opened.sheets.entries()) {
    const text = Buffer.from(tabbed(one), 'utf8')
    for (let no = 0; no * PIECE_BYTES < text.length; no += 1)
      await put({ sheet, no }, text.subarray(no * PIECE_BYTES, (no + 1) * PIECE_BYTES))
  }
  return opened.sheets.map(({ name }) => name ?? '')
}

/** A sheet as text with tabs: each row on the line that it has in the workbook. */
function tabbed({ rows }: Sheet): string {
  const lines: string[] = []
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push('')
    lines.push(cells.map(plainCell).join('\t'))
  }
  return `${lines.join('\n')}\n`
}
const plainCell = (cell: string): string => {
  const flat = cell.replaceAll(/[\t\r\n]+/g, ' ')
  return flat.includes('"') ? `"${flat.replaceAll('"', '""')}"` : flat
}
