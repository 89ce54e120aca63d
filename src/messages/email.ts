// A parsed mail becomes a message: the author's own words apart from the history quoted below or between them, and from the
// signature. Only own words are read for what they say; the rest is shown.
import { mendC1 } from './encoding.ts'
import { cutText, type FoundMessage } from './found.ts'

/** Letters of a mail body that are looked at; the rest is an archive pasted into a letter. */
const MOST_BODY = 2_000_000

/** What a mail parser gives; the shell fills it from its library. */
export interface ParsedMail {
  readonly messageId: string | null
  readonly from: { readonly name: string; readonly address: string } | null
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly subject: string
  /** ISO 8601 with Z; null when the mail has no readable date. */
  readonly date: string | null
  readonly text: string | null
  readonly html: string | null
  readonly attachments: readonly string[]
}

const WROTE =
  /^(?:on\s.{1,200}\swrote|.{1,200}\s(?:писал|написал|пишет|wrote|schrieb|a écrit)(?:\(а\)|а)?|(?:пн|вт|ср|чт|пт|сб|вс|\d{1,2})[,.\s].{1,200}<[^<>]{3,100}>)\s?:\s?$/i
const DIVIDER =
  /^(?:-{2,}|_{5,})\s?(?:original message|forwarded message|исходное сообщение|пересылаемое сообщение|пересланное сообщение|конец пересылаемого сообщения|оригинал сообщения)?\s?(?:-{2,})?$/i
const HEADER_LINE = /^\**(?:from|от|sent|отправлено|date|дата|to|кому|subject|тема|cc|копия)\**\s?:\**\s/i
const SIGNATURE = /^--\s?$/

/**
 * Splits a mail body: own words, quoted history, signature. A block of headers inside the text ("From: … Sent: …"), a line
 * "On … wrote:" and a divider open history to the end; lines with `>` are history wherever they stand.
 */
export function ownWords(body: string): { text: string; quoted: string } {
  const lines = body.replaceAll('\r', '').split('\n')
  const own: string[] = []
  const quoted: string[] = []
  let history = false
  let signature = false
  lines.forEach((line, index) => {
    const plain = line.trim()
    if (!history && (WROTE.test(plain) || wrappedWrote(lines, index) || opensHistory(lines, index))) {
      // A sentence that ends with "wrote:" opens history only where something follows.
      if (quotedNext(lines, index) && !/^\s*>/.test(line)) {
        quoted.push(line)
        return
      }
      history = true
    }
    if (SIGNATURE.test(line) && !history) signature = true
    if (history || signature || /^\s*>/.test(line)) quoted.push(line)
    else own.push(line)
  })
  const text = own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  // A mail that is nothing but a forward has no words of its own.
  return { text, quoted: quoted.join('\n').trim() }
}

/** The next line that says anything is a quoted one. */
function quotedNext(lines: readonly string[], index: number): boolean {
  let next = index + 1
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1
  return /^\s*>/.test(lines[next] ?? '')
}

/** "On … <a@b.example>" and "wrote:" on the next line, as mail programs wrap it. */
const wrappedWrote = (lines: readonly string[], index: number): boolean => {
  const line = (lines[index] ?? '').trim()
  const next = (lines[index + 1] ?? '').trim()
  return (
    /^(?:on\s|\d{1,2}[.\s]|(?:пн|вт|ср|чт|пт|сб|вс),)/i.test(line) &&
    next.length < 120 &&
    WROTE.test(`${line} ${next}`)
  )
}

function opensHistory(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim()
  if (DIVIDER.test(line) && /\p{L}/u.test(line)) return true
  if (!HEADER_LINE.test(line)) return false
  const block = lines.slice(index, index + 6).filter((next) => HEADER_LINE.test(next.trim()))
  return block.length >= 2 && /^\**(?:from|от)/i.test(line)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  pound: '£',
  euro: '€',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
}
const unescape = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : ' '
  })

const BLOCKS = new Set(['p', 'div', 'br', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'ul', 'ol', 'hr'])
const SILENT = new Set(['script', 'style', 'head', 'title'])

/**
 * The words of HTML, without running or loading anything: blocks become lines, quoted blocks get `>`. One pass over the
 * text, each tag is looked at once.
 */
export function htmlToText(html: string): string {
  // Only ASCII: places found here are used in `html`, and some letters change their length in lower case.
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const page = new PlainPage()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    page.say(html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const close = html.indexOf('>', open)
    if (close < 0) break
    const tag = /^<(\/?)([a-z][a-z0-9]{0,15})/i.exec(html.slice(open, open + 20))
    const name = tag?.[2]?.toLowerCase() ?? ''
    at = close + 1
    if (SILENT.has(name) && tag?.[1] === '') {
      const end = lower.indexOf(`</${name}`, at)
      at = end < 0 ? html.length : end
    } else if (name === 'blockquote') page.quote(tag?.[1] ? -1 : 1)
    else if (BLOCKS.has(name)) page.line()
  }
  return page.text()
}

/** Lines as they grow; kept apart until the end, because looking at the end of a growing text is slow. */
class PlainPage {
  private readonly lines: string[] = []
  private current = ''
  private quotes = 0

  say(words: string): void {
    const plain = unescape(words.replace(/\s+/g, ' '))
    if (this.current !== '') this.current += plain
    else if (plain.trim() !== '') this.current = `${this.quotes > 0 ? '> ' : ''}${plain.trimStart()}`
  }
  line(): void {
    if (this.current !== '') this.lines.push(this.current.trimEnd())
    this.current = ''
  }
  quote(by: number): void {
    this.line()
    this.quotes = Math.max(0, this.quotes + by)
  }
  text(): string {
    this.line()
    return this.lines.join('\n').trim()
  }
}

/** The message of a mail; `line` is where it starts in an mbox. The id is the name of its file, or its place in the box. */
export function mailMessage(mail: ParsedMail, id: string, file: string, line?: number): FoundMessage {
  const plain = mail.text?.trim() ? mail.text : htmlToText((mail.html ?? '').slice(0, MOST_BODY))
  const { text, quoted } = ownWords(mendC1(plain.slice(0, MOST_BODY)))
  const to = mail.to.flatMap(({ name, address }) => [address, name]).filter((one) => one !== '')
  return {
    id,
    at: mail.date,
    channel: 'email',
    author: mail.from?.name || mail.from?.address || '',
    ...(mail.from?.address ? { address: mail.from.address.toLowerCase() } : {}),
    ...(to.length > 0 ? { to } : {}),
    text: cutText(text),
    ...(quoted ? { quoted: cutText(quoted) } : {}),
    ...(mail.subject ? { subject: mail.subject.slice(0, 500) } : {}),
    attachments: mail.attachments.slice(0, 100),
    file,
    ...(line ? { line } : {}),
  }
}

export interface BoxedMail {
  readonly bytes: Uint8Array
  /** The line of its "From " in the box, from 1. */
  readonly line: number
}

/** Cuts an mbox at its "From " lines; bytes, because each mail has its own encoding. Quoted ">From " is put right. */
export function splitMbox(bytes: Uint8Array, most: number): BoxedMail[] {
  const mails: BoxedMail[] = []
  const starts: { at: number; line: number }[] = []
  let line = 1
  let lineStart = 0
  let blankBefore = true
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 10) continue
    if (blankBefore && startsWithFrom(bytes, lineStart)) starts.push({ at: lineStart, line })
    blankBefore = at - lineStart === 0 || (at - lineStart === 1 && bytes[lineStart] === 13)
    lineStart = at + 1
    line += 1
  }
  starts.forEach((start, index) => {
    if (mails.length >= most) return
    const body = bytes.subarray(start.at, starts[index + 1]?.at ?? bytes.length)
    const head = body.indexOf(10)
    mails.push({ bytes: unquoted(head < 0 ? body : body.subarray(head + 1)), line: start.line })
  })
  return mails
}

const startsWithFrom = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 70 &&
  bytes[at + 1] === 114 &&
  bytes[at + 2] === 111 &&
  bytes[at + 3] === 109 &&
  bytes[at + 4] === 32

function unquoted(bytes: Uint8Array): Uint8Array {
  const kept: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 62 || (at > 0 && bytes[at - 1] !== 10)) continue
    let next = at
    while (bytes[next] === 62) next += 1
    if (startsWithFrom(bytes, next)) kept.push(at)
  }
  if (kept.length === 0) return bytes
  const skip = new Set(kept)
  return bytes.filter((_, at) => !skip.has(at))
}
