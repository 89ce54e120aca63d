// One file that an owner brought, opened: what it is and what was read from it. Text formats are opened here; mail, XLSX,
// DOCX and PDF need libraries that wait, so a shell file opens those and returns the same shape.
import type { Problem } from '../basics/problem.ts'
import { readDelimited, type Sheet } from '../ledger/sheet.ts'
import { headerOf } from '../ledger/sheetEntries.ts'
import { decodeText } from './encoding.ts'
import { MOST_BYTES, Unread, type FoundMessage, type ReadAs } from './found.ts'
import { readJson } from './json.ts'
import { looksLikeNotes, readNotes } from './notes.ts'
import { looksLikeTelegram, telegramMessages } from './telegram.ts'
import { looksLikeWhatsApp, readWhatsApp } from './whatsApp.ts'

export interface BroughtFile {
  /** The name, with folders inside a case folder. */
  readonly path: string
  readonly bytes: Uint8Array
}

export type MessageFormat = 'telegram' | 'whatsapp' | 'mail' | 'notes'
export type OpenedContent =
  | { readonly kind: 'messages'; readonly format: MessageFormat; readonly found: readonly FoundMessage[] }
  | { readonly kind: 'sheet'; readonly sheets: readonly Sheet[] }
  /** A story as JSON: a whole case. */
  | { readonly kind: 'story'; readonly json: unknown }
  /** Words: YAML, Markdown, pasted text, an offer from DOCX or PDF. */
  | { readonly kind: 'text'; readonly text: string }
  /** A photo, a scan or anything else that is kept as it is. */
  | { readonly kind: 'exhibit'; readonly mediaType: string; readonly sha256?: string }

export type OpenedFile = {
  readonly path: string
  readonly size: number
  readonly problems: readonly Problem[]
} & OpenedContent

/** What a file is, by its name and first bytes. `mail`, `xlsx`, `docx` and `pdf` are opened by the shell. */
export type FileNature = 'json' | 'sheet' | 'text' | 'mail' | 'mbox' | 'xlsx' | 'docx' | 'pdf' | 'exhibit'

const MEDIA: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  webp: 'image/webp',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
}
const MAIL_HEAD =
  /^(?:From|Received|Return-Path|Date|Subject|MIME-Version|To|Message-ID|Delivered-To|X-[A-Za-z-]{1,40}): ?\S/

export const extensionOf = (path: string): string =>
  /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase() ?? ''

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200))

export function natureOf({ path, bytes }: BroughtFile): FileNature {
  const extension = extensionOf(path)
  const start = startOf(bytes)
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004'))
    return extension === 'xlsx' ? 'xlsx' : extension === 'docx' ? 'docx' : 'exhibit'
  if (MEDIA[extension] || /^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8)/.test(start)) return 'exhibit'
  if (extension === 'json') return 'json'
  if (['csv', 'tsv', 'tab'].includes(extension)) return 'sheet'
  if (extension === 'mbox' || /^From \S+ .{10,60}\d{4}\r?\n/.test(start)) return 'mbox'
  if (extension === 'eml') return 'mail'
  if (['xlsx', 'docx', 'pdf'].includes(extension))
    return extension === 'xlsx' ? 'xlsx' : extension === 'docx' ? 'docx' : 'pdf'
  if (['txt', 'md', 'yaml', 'yml', 'text'].includes(extension)) return 'text'
  if (MAIL_HEAD.test(start)) return 'mail'
  return looksLikeText(bytes) ? 'text' : 'exhibit'
}

const looksLikeText = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 2000)
  return sample.length > 0 && !sample.some((byte) => byte < 9 || (byte > 13 && byte < 27))
}

const base = (file: BroughtFile): { path: string; size: number } => ({
  path: file.path,
  size: file.bytes.length,
})

/** A file that is kept and not read. */
export function exhibit(file: BroughtFile, problems: readonly Problem[] = []): OpenedFile {
  const mediaType = MEDIA[extensionOf(file.path)] ?? 'application/octet-stream'
  return { ...base(file), kind: 'exhibit', mediaType, problems }
}

/**
 * Opens a file whose format needs no waiting; null for mail, XLSX, DOCX and PDF. Too large a file is kept as an exhibit
 * and named. Never throws.
 */
export function openText(file: BroughtFile, as: ReadAs): OpenedFile | null {
  const unread = new Unread(file.path, as.lang)
  if (file.bytes.length > MOST_BYTES) {
    unread.add(
      'atMostBytes',
      `${Math.ceil(file.bytes.length / 2 ** 20)} MB`,
      'nothingRead',
      undefined,
      MOST_BYTES / 2 ** 20,
    )
    return exhibit(file, unread.problems)
  }
  const nature = natureOf(file)
  if (nature === 'json') return openJson(file, as)
  if (nature === 'exhibit') return exhibit(file)
  if (nature !== 'sheet' && nature !== 'text') return null
  const decoded = decodeText(file.bytes)
  if (decoded.broken > 0) {
    unread.add('textBytes', `${decoded.broken} × �`, 'replaced', decoded.brokenLine ?? undefined)
  }
  const nul = decoded.text.indexOf('\u0000')
  if (nul >= 0) unread.add('noNul', 'NUL', 'replaced', decoded.text.slice(0, nul).split('\n').length)
  const text = decoded.text.replaceAll('\u0000', '\ufffd')
  const opened = nature === 'sheet' ? openSheet(file, text, as) : openWords(file, text, as)
  return { ...opened, problems: [...unread.problems, ...opened.problems] }
}

function openJson(file: BroughtFile, as: ReadAs): OpenedFile {
  // A chat that is cut off loses one message; of a story whole documents are dropped.
  const arrays = (value: unknown): readonly string[] | undefined =>
    looksLikeTelegram(value) ? ['messages'] : undefined
  const { value, problems } = readJson(file.bytes, file.path, { lang: as.lang, arrays })
  if (!looksLikeTelegram(value)) return { ...base(file), kind: 'story', json: value, problems }
  const read = telegramMessages(value, file.path, as)
  return {
    ...base(file),
    kind: 'messages',
    format: 'telegram',
    found: read.messages,
    problems: [...problems, ...read.problems],
  }
}

function openSheet(file: BroughtFile, text: string, as: ReadAs): OpenedFile {
  const { sheet, problems } = readDelimited(text, file.path, as.lang)
  return { ...base(file), kind: 'sheet', sheets: [sheet], problems }
}

function openWords(file: BroughtFile, text: string, as: ReadAs): OpenedFile {
  const extension = extensionOf(file.path)
  if (extension === 'yaml' || extension === 'yml') return { ...base(file), kind: 'text', text, problems: [] }
  if (looksLikeNotes(text) && /(?:^|\n)at:/.test(text)) {
    const read = readNotes(text, file.path, as)
    return { ...base(file), kind: 'messages', format: 'notes', found: read.messages, problems: read.problems }
  }
  if (looksLikeWhatsApp(text)) {
    const read = readWhatsApp(text, file.path, as)
    return {
      ...base(file),
      kind: 'messages',
      format: 'whatsapp',
      found: read.messages,
      problems: read.problems,
    }
  }
  const sheet = /\t/.test(text.slice(0, 500)) ? readDelimited(text, file.path, as.lang).sheet : null
  if (sheet && headerOf(sheet)) return { ...base(file), kind: 'sheet', sheets: [sheet], problems: [] }
  return { ...base(file), kind: 'text', text, problems: [] }
}
