// A WhatsApp export (`_chat.txt`): one line for each message, then lines that belong to it. The program writes the date as
// the phone's region does, in more than twenty forms, so the order of day and month is found out from the whole file.
import { clockIn, dayFrom, type DateOrder } from '../ledger/sheetCells.ts'
import {
  cutText,
  MOST_MESSAGES,
  Unread,
  type FoundMessage,
  type FoundMessages,
  type ReadAs,
} from './found.ts'

/** Marks of direction that the program puts before its own words, and before lines on a phone set to Arabic or Hebrew. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const HEAD =
  /^(\[?)(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\.?(?: г\.?)?,? (?:(?:в|at|um|kl\.|klo|às) )?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?)(\]| [-–—]) ?(.*)$/i

interface Line {
  readonly line: number
  readonly date: readonly [string, string, string]
  readonly clock: string
  readonly rest: string
  /** The text began with a mark: the program wrote it, not the person. */
  readonly byProgram: boolean
  readonly more: string[]
}

const plainSpaces = (line: string): string => line.replace(/[\u00a0\u202f\u2009]/g, ' ')

function headOf(raw: string, number: number): Line | null {
  if (raw.length > 100_000) return null
  const line = plainSpaces(raw.replace(MARKS, '')).trimStart()
  const match = HEAD.exec(line)
  if (!match || (match[1] === '[') !== (match[6] === ']')) return null
  const rest = match[7] ?? ''
  const colon = raw.indexOf(': ')
  return {
    line: number,
    date: [match[2] ?? '', match[3] ?? '', match[4] ?? ''],
    clock: match[5] ?? '',
    rest,
    byProgram: colon >= 0 && '\u200e\u200f'.includes(raw[colon + 2] ?? ' '),
    more: [],
  }
}

/** True when the text looks like such an export: its first lines carry a date, a time and a name. */
export function looksLikeWhatsApp(text: string): boolean {
  const lines = text.split('\n', 12)
  return lines.some((line, index) => {
    const head = headOf(line.replace(/\r$/, ''), index + 1)
    return head !== null && (index === 0 || head.rest.includes(': '))
  })
}

/** Day or month first: a part above 12 tells; else the order in which the chat runs forward; else the separator. */
function orderOf(
  lines: readonly Line[],
  raw: string,
  hint: DateOrder | undefined,
): { order: DateOrder; sure: boolean } {
  if (lines.some(({ date }) => date[0].length === 4)) return { order: 'dmy', sure: true }
  if (lines.some(({ date }) => Number(date[0]) > 12)) return { order: 'dmy', sure: true }
  if (lines.some(({ date }) => Number(date[1]) > 12)) return { order: 'mdy', sure: true }
  const dmy = stepsBack(lines, 'dmy')
  const mdy = stepsBack(lines, 'mdy')
  if (dmy !== mdy) return { order: dmy < mdy ? 'dmy' : 'mdy', sure: true }
  if (hint) return { order: hint, sure: true }
  if (/^\[?\d{1,2}\.\d{1,2}\.\d/m.test(raw.slice(0, 2000))) return { order: 'dmy', sure: true }
  return { order: lines.some(({ clock }) => /m/i.test(clock)) ? 'mdy' : 'dmy', sure: false }
}

function stepsBack(lines: readonly Line[], order: DateOrder): number {
  const days = lines.map(({ date }) => dayOf(date, order) ?? '')
  return days.filter((day, index) => index > 0 && day < (days[index - 1] ?? '')).length
}

function dayOf(date: Line['date'], order: DateOrder): string | null {
  const [a, b, c] = [Number(date[0]), Number(date[1]), Number(date[2])]
  if (date[0].length === 4) return dayFrom(a, b, c)
  return order === 'dmy' ? dayFrom(c, b, a) : dayFrom(c, a, b)
}

const ATTACHED =
  /^<?(?:attached|прикреплено|вложение|adjunto|anexado): ?([^>]{1,200})>$|^(\S[^()]{0,200}\.\w{2,5}) \((?:file attached|файл (?:добавлен|прикрепл[её]н))\)/i
const OMITTED =
  /^(?:<[^<>]{0,20}(?:omitted|без медиафайлов|пропущен|отсутствует)[^<>]{0,20}>|<?без медиафайлов>?|(?:image|video|audio|sticker|gif|document|contact card) omitted|(?:изображение|видео|аудиофайл|стикер|документ|gif|контакт)[^.]{0,20} (?:отсутствует|пропущено|пропущен|опущено))\.?$/i
const DELETED =
  /^(?:this message was deleted|you deleted this message|(?:данное )?сообщение удалено|вы удалили (?:данное |это )?сообщение|null)\.?$/i
const EDITED = / ?<(?:this message was edited|сообщение изменено|изменено)>$/i

interface Body {
  readonly text: string
  readonly attachments: readonly string[]
}

function bodyOf(line: Line, words: string): Body {
  const attached = ATTACHED.exec(words.trim())
  const caption = line.more.join('\n').trim()
  if (attached) return { text: cutText(caption), attachments: [(attached[1] ?? attached[2] ?? '').trim()] }
  if (OMITTED.test(words.trim())) return { text: cutText(caption), attachments: ['(media)'] }
  const text = [words, ...line.more].join('\n').trimEnd().replace(EDITED, '')
  return { text: DELETED.test(text) ? '' : cutText(text), attachments: [] }
}

/** Splits `Name: text`; words without a name are the program's own (encryption, joins, calls). */
function authorOf(line: Line): { author: string; words: string } | null {
  const colon = line.rest.indexOf(': ')
  const end = colon >= 0 ? colon : line.rest.endsWith(':') ? line.rest.length - 1 : -1
  if (end <= 0 || end > 100) return null
  const author = line.rest.slice(0, end).trim()
  // «Имя изменил тему на "…": the program quotes the new name of the group.
  if (/["«»“”]/.test(author)) return null
  return { author, words: line.rest.slice(end + 1).trimStart() }
}

function foundMessage(line: Line, order: DateOrder, file: string, unread: Unread): FoundMessage | null {
  const named = authorOf(line)
  if (!named) return null
  const body = bodyOf(line, named.words)
  if (body.text === '' && body.attachments.length === 0) return null
  if (line.byProgram && body.attachments.length === 0) return null
  const day = dayOf(line.date, order)
  const clock = clockIn(line.clock)
  if (day === null || clock === null) {
    unread.add('dateAndTime', `${line.date.join('.')} ${line.clock}`, 'messageLeftOut', line.line)
    return null
  }
  return {
    id: `wa-${line.line}`,
    at: `${day}T${clock}`,
    channel: 'whatsapp',
    author: named.author.replace(/^~ ?/, ''),
    ...body,
    file,
    line: line.line,
  }
}

/**
 * The messages of an export; `text` is decoded. Times are the phone's wall clock, without offset. Multi-line messages are
 * kept whole, the program's own lines are passed over, omitted media become an attachment without a name.
 */
export function readWhatsApp(text: string, file: string, as: ReadAs): FoundMessages {
  const unread = new Unread(file, as.lang)
  const lines: Line[] = []
  let before = 0
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '')
    const head = headOf(line, index + 1)
    if (head) lines.push(head)
    else if (lines.length > 0) lines.at(-1)?.more.push(line.replace(MARKS, ''))
    else if (line.trim() !== '') before ||= index + 1
  })
  if (lines.length === 0 || before > 0) {
    unread.add(
      'chatLine',
      text.split('\n')[Math.max(0, before - 1)] ?? '',
      lines.length ? 'linesLeftOut' : 'nothingRead',
      before || 1,
    )
  }
  const { order, sure } = orderOf(lines, text, as.dateOrder)
  if (!sure && lines.length > 0)
    unread.add('dateOrder', lines[0]?.date.join('/') ?? '', 'dayFirst', lines[0]?.line)
  const messages = lines.flatMap((line) => foundMessage(line, order, file, unread) ?? [])
  if (messages.length > MOST_MESSAGES) {
    unread.add('atMostMessages', String(messages.length), 'messagesLeftOut', undefined, MOST_MESSAGES)
  }
  return { messages: messages.slice(0, MOST_MESSAGES), problems: unread.problems }
}

/** The other person of a chat with two, by the name that the program gives the file. */
export function partnerOf(file: string): string | null {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.(?:txt|zip)$/i, '')
  return (
    /^(?:WhatsApp Chat (?:with|-) |Чат WhatsApp с (?:контактом )?|Переписка в WhatsApp с )(.{1,100})$/i.exec(
      name,
    )?.[1] ?? null
  )
}
