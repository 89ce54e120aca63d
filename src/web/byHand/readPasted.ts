// A chat or a letter as somebody pastes it: no file format, only names, times and arrows that programs leave in the text.
//
// What tells a new message is a head line: "[16.03.2026, 12:40] Oleg: …", "Oleg, [16.03.2026 12:40]", "16.03.2026, 12:40 -
// Oleg: …", "Oleg: …", an arrow, or the From: of a letter. Text without any head is one message of an unknown writer.
import { dateIn, type DateOrder } from '../../ledger/sheetCells.ts'

export type Side = 'us' | 'client' | 'note'
export interface PastedMessage {
  /** From 1, in the order of the paste. */
  readonly no: number
  /** As the paste shows it; empty when it does not. */
  readonly author: string
  /** ISO 8601 without offset: the desk's wall clock. Null when the paste does not say. */
  readonly at: string | null
  readonly text: string
  /** Null: nobody can tell yet, and the screen asks. */
  readonly side: Side | null
}

export const MOST_PASTED = 400_000
const BRACKETED = /^\[([^\]]{6,40})\]\s{0,3}([^:\n]{1,60}):\s?(.*)$/u
const NAME_THEN_TIME = /^([^[\]\n]{1,60}?),?\s\[([^\]]{6,40})\]:?\s?(.*)$/u
const TIME_DASH_NAME =
  /^([\d./-]{6,10},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?)\s[-–—]\s([^:\n]{1,60}):\s?(.*)$/u
const MAIL_FROM = /^(?:From|От|Отправитель):\s{0,3}(.{1,120})$/iu
const MAIL_DATE = /^(?:Date|Sent|Дата|Отправлено):\s{0,3}(.{1,60})$/iu
const MAIL_OTHER = /^(?:To|Cc|Subject|Кому|Копия|Тема):\s/iu
const ARROW = /^(>>>?|→|->|<<<?|←|<-)\s?(.*)$/u
const NAMED = /^(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s[\p{L}\p{M}.'’-]{1,30}){0,3}):\s(.*)$/u
const OURSELVES = new Set([
  'я',
  'мы',
  'вы',
  'i',
  'we',
  'me',
  'us',
  'you',
  'support',
  'менеджер',
  'администратор',
])
const THE_CLIENT = new Set([
  'клиент',
  'клиентка',
  'покупатель',
  'заказчик',
  'гость',
  'client',
  'customer',
  'guest',
  'buyer',
])

interface Head {
  author: string
  at: string | null
  rest: string
  side: Side | null
}

const sideOfArrow = (arrow: string): Side => (/^(?:>|→|->)/.test(arrow) ? 'us' : 'client')
const sideOfName = (name: string): Side | null => {
  const plain = name.trim().toLowerCase()
  return OURSELVES.has(plain) ? 'us' : THE_CLIENT.has(plain) ? 'client' : null
}

function headOf(line: string, order: DateOrder): Head | null {
  const dated = (author: string, time: string, rest: string): Head | null => {
    const at = dateIn(time.replace(',', ''), order)
    return at === null ? null : { author: author.trim(), at, rest, side: sideOfName(author) }
  }
  const bracketed = BRACKETED.exec(line)
  if (bracketed) return dated(bracketed[2] ?? '', bracketed[1] ?? '', bracketed[3] ?? '')
  const named = NAME_THEN_TIME.exec(line)
  if (named) return dated(named[1] ?? '', named[2] ?? '', named[3] ?? '')
  const dashed = TIME_DASH_NAME.exec(line)
  if (dashed) return dated(dashed[2] ?? '', dashed[1] ?? '', dashed[3] ?? '')
  const arrow = ARROW.exec(line)
  if (arrow) return { author: '', at: null, rest: arrow[2] ?? '', side: sideOfArrow(arrow[1] ?? '') }
  const from = MAIL_FROM.exec(line)
  if (from) return { author: (from[1] ?? '').trim(), at: null, rest: '', side: null }
  const plain = NAMED.exec(line)
  return plain
    ? { author: plain[1] ?? '', at: null, rest: plain[2] ?? '', side: sideOfName(plain[1] ?? '') }
    : null
}

interface Draft {
  author: string
  at: string | null
  side: Side | null
  lines: string[]
  mail: boolean
}

/** The messages of a paste, in order. Never throws; at most `MOST_PASTED` characters are read. */
export function readPasted(text: string, order: DateOrder = 'dmy'): PastedMessage[] {
  const drafts: Draft[] = []
  for (const line of text.slice(0, MOST_PASTED).split(/\r?\n/)) addLine(drafts, line.trimEnd(), order)
  return drafts
    .map((draft) => ({ ...draft, text: draft.lines.join('\n').trim() }))
    .filter((draft) => draft.text !== '')
    .map(({ author, at, side, text: words }, index) => ({ no: index + 1, author, at, side, text: words }))
}

function addLine(drafts: Draft[], line: string, order: DateOrder): void {
  const open = drafts.at(-1)
  if (open?.mail && open.lines.length === 0) {
    const date = MAIL_DATE.exec(line)
    if (date) {
      open.at = dateIn((date[1] ?? '').replace(',', ''), order)
      return
    }
    if (line === '' || MAIL_OTHER.test(line)) return
  }
  const head = headOf(line, order)
  if (head) {
    const mail = MAIL_FROM.test(line)
    drafts.push({
      author: head.author,
      at: head.at,
      side: head.side,
      lines: head.rest ? [head.rest] : [],
      mail,
    })
  } else if (open) open.lines.push(line)
  else if (line !== '') drafts.push({ author: '', at: null, side: null, lines: [line], mail: false })
}

/** The names of a paste, most frequent first, so that one click can say which of them is us. */
export function authorsOf(messages: readonly PastedMessage[]): string[] {
  const counts = new Map<string, number>()
  for (const { author } of messages) if (author) counts.set(author, (counts.get(author) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([author]) => author)
}

/** A click on a name: that name's messages are ours, and in a talk of two the other's are the client's. */
export function withOurName(messages: readonly PastedMessage[], ours: string): PastedMessage[] {
  const others = authorsOf(messages).filter((author) => author !== ours)
  return messages.map((message) => {
    if (message.author === ours) return { ...message, side: 'us' }
    return others.length === 1 && message.author === others[0] ? { ...message, side: 'client' } : message
  })
}
