// Words that a person pasted: a chat copied from a screen, a mail with its history, a dialogue typed by hand. Each program
// copies in its own way; the form is found out from the lines, and what has no form is one message of nobody yet.
import { clockIn, dateIn, type DateOrder } from '../ledger/sheetCells.ts'
import { ownWords } from './email.ts'
import {
  cutText,
  MOST_MESSAGES,
  samePerson,
  type FoundMessage,
  type FoundMessages,
  type ReadAs,
} from './found.ts'
import { looksLikeWhatsApp, readWhatsApp } from './whatsApp.ts'

interface Turn {
  readonly author: string
  readonly address?: string
  readonly to?: string
  readonly at: string | null
  readonly line: number
  readonly words: string[]
  readonly subject?: string
}

interface Opening {
  readonly author: string
  readonly at: string | null
  readonly words: string
  readonly to?: string
}

const OUR_ARROW = new Set(['→', '->', '=>', '>>>'])
const THEIR_ARROW = new Set(['←', '<-', '<=', '<<<'])

/** «Имя, [16.03.2026 11:02]» as Telegram copies it; the words follow on the next lines. */
const TELEGRAM = /^(.{1,80}), \[([^\]]{6,40})\]:?\s?(.{0,2000})$/
/** «Имя (16.03.2026 11:02): текст», «16.03.2026 11:02 Имя: текст», «[11:02] Имя: текст». */
const NAME_DATE = /^(\p{L}[^:()[\]]{0,60}) ?[([]([^)\]]{4,40})[)\]]:?\s?(.{0,20000})$/u
const DATE_NAME =
  /^\[?((?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? (?:в )?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)\]?,?(?: [-–—])? (\p{L}[^:]{0,60}):\s(.{1,20000})$/iu
const NAME_ONLY = /^(\p{L}[^:\n]{0,40}):(?:\s(.{0,20000}))?$/u
const ARROWED = /^(→|←|->|<-|=>|<=|>>>|<<<)\s?(.{1,20000})$/u
const NAME_ARROW_NAME = /^(\p{L}[^:→\n]{0,40}?)\s?(?:→|->)\s?(\p{L}[^:→\n]{0,40}):\s?(.{0,20000})$/u

/** Words before a colon that are no names: «Итого: 5», "Note: …", the headers of a mail. */
const NO_NAME =
  /^(?:https?|итого|всего|сумма|цена|адрес|тел|телефон|дата|тема|кому|от|копия|примечание|p\.?s|ps|note|total|price|date|subject|to|from|cc|sent|re|fwd|важно|вопрос|ответ|пункт \d.*|п\. ?\d.*|clause \d.*)$/iu

class Paste {
  readonly order: DateOrder
  readonly names: ReadonlySet<string>
  private day: string | null = null

  constructor(lines: readonly string[], order: DateOrder) {
    this.order = order
    this.names = speakersIn(lines)
  }

  /** A time of day belongs to the day named last; a whole date names the day. */
  when(text: string): string | null {
    const whole = dateIn(text, this.order)
    if (whole) {
      this.day = whole.slice(0, 10)
      return whole
    }
    const clock = clockIn(text)
    return clock && this.day ? `${this.day}T${clock}` : null
  }

  /** A line that is nothing but a date: the day of what follows. */
  isDay(line: string): boolean {
    const date =
      line.length < 40 ? dateIn(line.replace(/^[-—–\s]{1,10}|[-—–\s]{1,10}$/g, ''), this.order) : null
    if (date === null) return false
    this.day = date.slice(0, 10)
    return true
  }

  opening(line: string): Opening | null {
    const telegram = TELEGRAM.exec(line)
    if (telegram && dateIn(telegram[2] ?? '', this.order))
      return this.turn(telegram[1], telegram[2], telegram[3])
    const named = NAME_DATE.exec(line)
    if (named && (dateIn(named[2] ?? '', this.order) ?? clockIn(named[2] ?? '')))
      return this.turn(named[1], named[2], named[3])
    const dated = DATE_NAME.exec(line)
    if (dated) return this.turn(dated[2], dated[1], dated[3])
    const arrows = NAME_ARROW_NAME.exec(line)
    if (arrows) return { ...this.turn(arrows[1], '', arrows[3]), to: (arrows[2] ?? '').trim() }
    const arrow = ARROWED.exec(line)
    if (arrow) {
      const inner = this.named(arrow[2] ?? '')
      const side = OUR_ARROW.has(arrow[1] ?? '') ? '→' : THEIR_ARROW.has(arrow[1] ?? '') ? '←' : ''
      return inner ?? this.turn(side, '', arrow[2])
    }
    return this.named(line)
  }

  private named(line: string): Opening | null {
    const match = NAME_ONLY.exec(line)
    return match && this.names.has(samePerson(match[1] ?? '')) ? this.turn(match[1], '', match[2]) : null
  }

  private turn(author = '', date = '', words = ''): Opening {
    return { author: author.trim(), at: this.when(date.trim()), words }
  }
}

const KNOWN_ROLES =
  /^(?:вы|я|мы|клиент|менеджер|администратор|продавец|покупатель|заказчик|you|me|we|client|customer|support|manager|agent|seller|buyer)$/iu

/** Who speaks in "Name: words" lines: names that come back, or two roles; a single "Total: 5" is no speaker. */
function speakersIn(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  let roles = 0
  for (const line of lines) {
    const name = NAME_ONLY.exec(line)?.[1]?.trim() ?? ''
    if (name === '' || NO_NAME.test(name) || name.split(/\s+/).length > 4) continue
    counts.set(samePerson(name), (counts.get(samePerson(name)) ?? 0) + 1)
    if (KNOWN_ROLES.test(name)) roles += 1
  }
  const spoken = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const talk =
    counts.size >= 1 &&
    counts.size <= 8 &&
    (spoken > counts.size || roles > 0 || (counts.size >= 2 && spoken >= lines.filter(Boolean).length))
  return talk ? new Set(counts.keys()) : new Set()
}

const HEADER =
  /^\**(from|от|отправитель|sent|отправлено|date|дата|to|кому|subject|тема|cc|копия)\**\s?:\**\s?(.{0,400})$/iu
const FROM = /^(?:from|от|отправитель)$/i
const SENT = /^(?:sent|отправлено|date|дата)$/i
const TO = /^(?:to|кому)$/i
const SUBJECT = /^(?:subject|тема)$/i

const mailbox = (text: string): { author: string; address?: string } => {
  const match = /^"?([^"<]{0,100}?)"?\s?<([^<>\s]{3,200})>/.exec(text.trim())
  const address = match?.[2] ?? (/^\S+@\S+$/.test(text.trim()) ? text.trim() : undefined)
  return {
    author: (match?.[1] ?? text).trim() || (address ?? ''),
    ...(address ? { address: address.toLowerCase() } : {}),
  }
}

/** Blocks of mail headers ("From: … Sent: … To: …") anywhere in the text, each followed by its words. */
function mailTurns(lines: readonly string[], order: DateOrder): Turn[] {
  const turns: Turn[] = []
  let at = 0
  while (at < lines.length) {
    const head = headersAt(lines, at)
    if (!head) {
      turns.at(-1)?.words.push(lines[at] ?? '')
      at += 1
      continue
    }
    const { fields, next } = head
    const find = (name: RegExp): string => fields.find(([key]) => name.test(key))?.[1] ?? ''
    const sent = find(SENT)
    turns.push({
      ...mailbox(find(FROM)),
      ...(find(TO) ? { to: mailbox(find(TO)).address ?? mailbox(find(TO)).author } : {}),
      ...(find(SUBJECT) ? { subject: find(SUBJECT) } : {}),
      at: mailDate(sent, order),
      line: at + 1,
      words: [],
    })
    at = next
  }
  return turns
}

function headersAt(
  lines: readonly string[],
  from: number,
): { fields: [string, string][]; next: number } | null {
  const fields: [string, string][] = []
  let at = from
  for (; at < lines.length && fields.length < 8; at += 1) {
    const match = HEADER.exec((lines[at] ?? '').trim().replace(/^>+\s?/, ''))
    if (!match) break
    fields.push([match[1] ?? '', (match[2] ?? '').trim()])
  }
  return fields.length >= 2 && fields.some(([key]) => FROM.test(key)) ? { fields, next: at } : null
}

/** Dates of mail headers, also "Mon, 16 Mar 2026 11:02:33 +0300". */
function mailDate(text: string, order: DateOrder): string | null {
  const offset = /\s([+-]\d{4})\b/.exec(text)?.[1]
  const plain = dateIn(text.replace(/\s[+-]\d{4}.*$/, '').replace(/\s(?:GMT|UTC|MSK|BST).*$/, ''), order)
  return plain && offset && plain.length > 10
    ? `${plain.length === 16 ? `${plain}:00` : plain}${offset.slice(0, 3)}:${offset.slice(3)}`
    : plain
}

const WROTE_LINE =
  /^(?:on\s)?(.{6,60}?),?\s(?:at\s)?(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?),?\s(.{2,120}?)\s?(?:wrote|писал(?:\(а\)|а)?|написал(?:\(а\)|а)?|пишет)?:\s?$/iu

/** The history below a mail ("On … wrote:" and quoted lines) is a message of its own, with its author and date. */
function quotedTurn(quoted: string, line: number, order: DateOrder): Turn[] {
  const [first = '', ...rest] = quoted.split('\n')
  const match = WROTE_LINE.exec(first.trim())
  if (!match) return []
  const words = rest.map((one) => one.replace(/^\s*>\s?/, ''))
  const at = dateIn(`${match[1] ?? ''} ${match[2] ?? ''}`, order)
  return [{ ...mailbox(match[3] ?? ''), at, line, words }]
}

function chatTurns(lines: readonly string[], order: DateOrder): Turn[] {
  const paste = new Paste(lines, order)
  const turns: Turn[] = []
  lines.forEach((raw, index) => {
    const line = raw.trim()
    if (paste.isDay(line)) return
    const opening = paste.opening(line)
    if (opening) {
      const { author, at, words, to } = opening
      turns.push({ author, at, line: index + 1, words: words ? [words] : [], ...(to ? { to } : {}) })
    } else if (turns.length > 0) turns.at(-1)?.words.push(raw)
    else if (line !== '') turns.push({ author: '', at: null, line: index + 1, words: [raw] })
  })
  return turns
}

function found(turn: Turn, index: number, file: string, channel: string): FoundMessage {
  const { text, quoted } =
    channel === 'email' ? ownWords(turn.words.join('\n')) : { text: turn.words.join('\n').trim(), quoted: '' }
  return {
    id: `p${String(index + 1).padStart(2, '0')}`,
    at: turn.at,
    channel,
    author: turn.author,
    ...(turn.address ? { address: turn.address } : {}),
    ...(turn.to ? { to: [turn.to] } : {}),
    ...(turn.subject ? { subject: turn.subject } : {}),
    text: cutText(text),
    ...(quoted ? { quoted: cutText(quoted) } : {}),
    attachments: [],
    file,
    line: turn.line,
  }
}

/**
 * The messages of a pasted text, with their lines. Authors are as written, `→` stands for us and `←` for the client where
 * only an arrow tells; a message whose date is not written has `at: null`. Never throws.
 */
export function readPasted(text: string, file: string, as: ReadAs): FoundMessages {
  if (looksLikeWhatsApp(text)) return readWhatsApp(text, file, as)
  const lines = text
    .replaceAll('\r', '')
    .split('\n')
    .slice(0, MOST_MESSAGES * 5)
  const order = as.dateOrder ?? 'dmy'
  const mails = lines.some((_, index) => headersAt(lines, index) !== null) ? mailTurns(lines, order) : []
  const channel =
    mails.length > 0 || /(?:wrote|писал|написал)(?:\(а\)|а)?:\s?$/imu.test(text) ? 'email' : 'chat'
  const turns =
    mails.length > 0 ? mails : channel === 'email' ? withHistory(text, order) : chatTurns(lines, order)
  const messages = turns
    .slice(0, MOST_MESSAGES)
    .map((turn, index) => found(turn, index, file, channel))
    .filter((message) => message.text !== '')
  return { messages, problems: [] }
}

function withHistory(text: string, order: DateOrder): Turn[] {
  const { text: own, quoted } = ownWords(text)
  const history = quotedTurn(quoted, own.split('\n').length + 1, order)
  const top: Turn = { author: '', at: null, line: 1, words: (history.length > 0 ? own : text).split('\n') }
  return own.trim() === '' ? history : [...history, top]
}

/** True when the text is a talk: at least two turns, or one with an author. An offer or a contract is none. */
export const looksLikeTalk = (text: string, as: ReadAs): boolean => {
  const { messages } = readPasted(text, '', as)
  const named = messages.filter((message) => message.author !== '')
  return named.length >= 2 || (named.length === 1 && named[0]?.at !== null)
}
