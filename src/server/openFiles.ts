// Opens the files that an owner brought. Text formats are read by pure code; the formats here need libraries that wait:
// mail (postal-mime), XLSX (read-excel-file), DOCX (mammoth), PDF (unpdf). Nothing in a file is ever run or fetched.
import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import type { Lang } from '../basics/lang.ts'
import { workbookTables } from '../ledger/workbook.ts'
import { docxParagraphs } from '../messages/docxText.ts'
import { mailMessage, splitMbox, type ParsedMail } from '../messages/email.ts'
import { MOST_BYTES, MOST_MESSAGES, Unread, type FoundMessage, type ReadAs } from '../messages/found.ts'
import { exhibit, natureOf, openText, type BroughtFile, type OpenedFile } from '../messages/openedFile.ts'
import { textOfPages } from '../messages/pdfText.ts'
import { isModest, MOST_UNPACKED, packedBytes, zipEntries } from '../messages/zipLimits.ts'

const MOST_FILES = 500
const MOST_PAGES = 300

/** Opens all files, one after the other; a file that cannot be read is kept as an exhibit and named. Never rejects. */
export async function openFiles(files: readonly BroughtFile[], as: ReadAs): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = []
  for (const file of files.slice(0, MOST_FILES))
    opened.push(named(file, openText(file, as) ?? (await openWaiting(file, as))))
  const [beyond] = files.slice(MOST_FILES)
  if (beyond) {
    const unread = new Unread(beyond.path, as.lang)
    unread.add('atMostFiles', String(files.length), 'fileLeftOut', undefined, MOST_FILES)
    opened.push(exhibit(beyond, unread.problems))
  }
  return opened
}

/** An exhibit is known by its hash: whoever has the file can show that it is this one. */
const named = (file: BroughtFile, opened: OpenedFile): OpenedFile =>
  opened.kind === 'exhibit'
    ? { ...opened, sha256: createHash('sha256').update(file.bytes).digest('hex') }
    : opened

async function openWaiting(file: BroughtFile, as: ReadAs): Promise<OpenedFile> {
  const unread = new Unread(file.path, as.lang)
  const nature = natureOf(file)
  try {
    if (nature === 'mail') return await openMail(file, unread)
    if (nature === 'mbox') return await openMbox(file, unread)
    if (nature === 'pdf') return await openPdf(file, unread)
    if (!isSafeZip(file.bytes)) {
      unread.add('office', '', 'keptAsExhibit')
      return exhibit(file, unread.problems)
    }
    return nature === 'xlsx' ? await openXlsx(file, as.lang) : await openDocx(file)
  } catch (error) {
    const expected =
      nature === 'mail' || nature === 'mbox' ? 'mail' : nature === 'pdf' ? 'textLayer' : 'office'
    unread.add(expected, error instanceof Error ? error.message : '', 'keptAsExhibit')
    return exhibit(file, unread.problems)
  }
}

/** The claimed sizes are modest and true: each part unpacks to no more than it claims. */
function isSafeZip(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes)
  if (!entries || !isModest(entries)) return false
  return entries.every((entry) => {
    if (entry.method !== 8) return entry.packed === entry.unpacked
    const most = Math.min(entry.unpacked, MOST_UNPACKED) + 1
    try {
      return inflateRawSync(packedBytes(bytes, entry), { maxOutputLength: most }).length === entry.unpacked
    } catch {
      return false
    }
  })
}

const stem = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.\w{1,5}$/, '')

/** A mail in its parts. Throws what the parser throws on parts nested beyond reason. */
export async function parsedMail(bytes: Uint8Array): Promise<ParsedMail> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: 32,
    maxRfc822NestingDepth: 3,
    rfc822Attachments: true,
  })
  const at = mail.date ? Date.parse(mail.date) : Number.NaN
  return {
    messageId: mail.messageId ?? null,
    from: mail.from?.address ? { name: mail.from.name, address: mail.from.address } : null,
    to: (mail.to ?? []).flatMap((one) =>
      one.address ? [{ name: one.name, address: one.address }] : (one.group ?? []),
    ),
    subject: mail.subject ?? '',
    date: Number.isNaN(at) ? null : new Date(at).toISOString().replace('.000Z', 'Z'),
    text: mail.text ?? null,
    html: mail.html ?? null,
    attachments: mail.attachments.map((one) => one.filename ?? `(${one.mimeType})`),
  }
}

/** The files attached to a mail, by their names; none when it cannot be read as one. Never rejects. */
export async function mailAttachments(file: BroughtFile): Promise<BroughtFile[]> {
  if (natureOf(file) !== 'mail') return []
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(file.bytes, {
    maxNestingDepth: 32,
    attachmentEncoding: 'arraybuffer',
  }).catch(() => null)
  return (mail?.attachments ?? []).flatMap(({ filename, content }) =>
    filename && content instanceof ArrayBuffer
      ? [{ path: `${stem(file.path)} › ${filename}`, bytes: new Uint8Array(content) }]
      : [],
  )
}

function checkMail(message: FoundMessage, unread: Unread): FoundMessage[] {
  if (message.author === '' && message.at === null) {
    unread.add('mail', message.text, 'messageLeftOut', message.line)
    return []
  }
  if (message.text === '' && message.attachments.length === 0 && !message.quoted) {
    unread.add('mailText', message.subject ?? '', 'messageLeftOut', message.line)
    return []
  }
  return [message]
}

async function openMail(file: BroughtFile, unread: Unread): Promise<OpenedFile> {
  const message = mailMessage(await parsedMail(file.bytes), stem(file.path), file.path)
  const found = checkMail(message, unread)
  return {
    path: file.path,
    size: file.bytes.length,
    kind: 'messages',
    format: 'mail',
    found,
    problems: unread.problems,
  }
}

async function openMbox(file: BroughtFile, unread: Unread): Promise<OpenedFile> {
  const mails = splitMbox(file.bytes, MOST_MESSAGES + 1)
  if (mails.length > MOST_MESSAGES)
    unread.add('atMostMessages', String(mails.length), 'messagesLeftOut', undefined, MOST_MESSAGES)
  if (mails.length === 0) unread.add('mail', '', 'nothingRead', 1)
  const found: FoundMessage[] = []
  for (const [index, { bytes, line }] of mails.slice(0, MOST_MESSAGES).entries()) {
    try {
      found.push(
        ...checkMail(
          mailMessage(await parsedMail(bytes), `${stem(file.path)}-${index + 1}`, file.path, line),
          unread,
        ),
      )
    } catch (error) {
      unread.add('mail', error instanceof Error ? error.message : '', 'messageLeftOut', line)
    }
  }
  return {
    path: file.path,
    size: file.bytes.length,
    kind: 'messages',
    format: 'mail',
    found,
    problems: unread.problems,
  }
}

/** A date cell is midnight UTC of its day; with a time of day it stays a wall clock. */
const dateCell = (date: Date): string => {
  const iso = date.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, iso.endsWith(':00.000Z') ? 16 : 19)
}
const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return dateCell(cell)
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return typeof cell === 'string' ? cell.slice(0, 20_000) : typeof cell === 'boolean' ? String(cell) : ''
}

async function openXlsx(file: BroughtFile, lang: Lang): Promise<OpenedFile> {
  const { default: readXlsx } = await import('read-excel-file/node')
  const workbook = await readXlsx(Buffer.from(file.bytes), { trim: false })
  const read = workbook.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(cellText)),
  }))
  return { path: file.path, size: file.bytes.length, kind: 'sheet', ...workbookTables(read, file.path, lang) }
}

async function openDocx(file: BroughtFile): Promise<OpenedFile> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file.bytes) })
  const text = numberedDocx(file.bytes, value)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { path: file.path, size: file.bytes.length, kind: 'text', text, problems: [] }
}

const MOST_XML = 32 * 1024 * 1024
/** A part of a container as text; empty when there is none, or more of it than a contract has. */
function partOf(bytes: Uint8Array, name: string): string {
  const entry = zipEntries(bytes)?.find((one) => one.name === name)
  if (!entry || entry.unpacked > MOST_XML) return ''
  const packed = packedBytes(bytes, entry)
  return new TextDecoder().decode(
    entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: MOST_XML }) : packed,
  )
}

/** `plain` with the numbers of automatic lists, where both readings find the very same words; else `plain`. */
function numberedDocx(bytes: Uint8Array, plain: string): string {
  const paragraphs = docxParagraphs({
    document: partOf(bytes, 'word/document.xml'),
    numbering: partOf(bytes, 'word/numbering.xml'),
    styles: partOf(bytes, 'word/styles.xml'),
  })
  const packed = (text: string) => text.replace(/\s+/gu, '')
  const isSame = packed(paragraphs.map(({ words }) => words).join('')) === packed(plain)
  if (!isSame || paragraphs.every(({ number }) => number === '')) return plain
  return paragraphs.map(({ number, words }) => (number === '' ? words : `${number} ${words}`)).join('\n\n')
}

async function openPdf(file: BroughtFile, unread: Unread): Promise<OpenedFile> {
  if (file.bytes.length > MOST_BYTES) throw new Error(`${file.bytes.length}`)
  const { extractText, getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(file.bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  })
  if (document.numPages > MOST_PAGES) throw new Error(`${document.numPages} pages`)
  const pages = await extractText(document, { mergePages: false })
  await document.destroy()
  const text = textOfPages(pages.text)
  if (text.trim().length < 3) {
    unread.add('textLayer', '', 'keptAsExhibit')
    return exhibit(file, unread.problems)
  }
  return { path: file.path, size: file.bytes.length, kind: 'text', text, problems: [] }
}
