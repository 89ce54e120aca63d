// Our own notes as files: a head of `key: value` lines between two `---`, then the words. A file may hold several.
//
// This is also the form in which the desk writes correspondence out, because it keeps every field of a message and is
// readable in any editor. A line of the text that is itself `---` is written `\---`.
import { dateIn } from '../ledger/sheetCells.ts'
import {
  cutText,
  MOST_MESSAGES,
  Unread,
  type FoundMessage,
  type FoundMessages,
  type ReadAs,
} from './found.ts'
import { DIRECTIONS, type MessageFacts } from './message.ts'

const FENCE = '---'
const PAIR = /^([\p{L}_][\p{L}\p{N}_-]{0,40}):(?:\s(.*))?$/u
const KNOWN = new Set(['id', 'at', 'channel', 'from', 'to', 'direction', 'attachments'])

export const looksLikeNotes = (text: string): boolean =>
  /^\s*---\r?\n[\p{L}_][\p{L}\p{N}_-]{0,40}:/u.test(text)

interface Note {
  readonly line: number
  readonly head: Map<string, string>
  readonly words: string[]
}

/** Cuts a file into notes: a fence followed by a pair opens a head, the next fence closes it. */
function notesIn(text: string): Note[] {
  const notes: Note[] = []
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  let inHead = false
  lines.forEach((line, index) => {
    const note = notes.at(-1)
    if (inHead && note) {
      const pair = PAIR.exec(line)
      if (line === FENCE) inHead = false
      else if (pair) note.head.set(pair[1] ?? '', (pair[2] ?? '').trim())
    } else if (line === FENCE && PAIR.test(lines[index + 1] ?? '')) {
      notes.push({ line: index + 1, head: new Map(), words: [] })
      inHead = true
    } else note?.words.push(/^\\+---$/.test(line) ? line.slice(1) : line)
  })
  return notes
}

function foundNote(note: Note, file: string, unread: Unread): FoundMessage | null {
  const at = dateIn(note.head.get('at') ?? '', 'dmy')
  if (at === null) {
    unread.add('dateAndTime', note.head.get('at') ?? '', 'messageLeftOut', note.line)
    return null
  }
  const direction = DIRECTIONS.find((one) => one === note.head.get('direction'))
  const to = note.head.get('to')
  const from = note.head.get('from') ?? ''
  const attachments = (note.head.get('attachments') ?? '').split(';').map((name) => name.trim())
  const kept = Object.fromEntries([...note.head].filter(([key]) => !KNOWN.has(key)))
  for (const key of Object.keys(kept)) unread.add('message', key, 'keptNotUsed', note.line)
  return {
    id: note.head.get('id') || `note-${note.line}`,
    at,
    channel: note.head.get('channel') || 'note',
    author: from,
    ...(from ? { from } : {}),
    ...(to ? { to: [to] } : {}),
    ...(direction ? { direction } : {}),
    // One line break after the fence and one at the end belong to the form, not to the words.
    text: cutText(note.words.join('\n').replace(/\n$/, '')),
    attachments: attachments.filter(Boolean),
    file,
    line: note.line,
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
  }
}

/** Reads notes with heads; `text` is decoded. A note without a date is left out and named. */
export function readNotes(text: string, file: string, as: ReadAs): FoundMessages {
  const unread = new Unread(file, as.lang)
  const notes = notesIn(text)
  if (notes.length === 0) unread.add('message', '', 'nothingRead', 1)
  if (notes.length > MOST_MESSAGES) {
    unread.add('atMostMessages', String(notes.length), 'messagesLeftOut', undefined, MOST_MESSAGES)
  }
  const messages = notes.slice(0, MOST_MESSAGES).flatMap((note) => foundNote(note, file, unread) ?? [])
  return { messages, problems: unread.problems }
}

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim()

/** A message as a note; `readNotes` gives it back. */
export function noteWritten(message: MessageFacts): string {
  const { id, at, channel, from, to, direction, text, attachments, ...further } = message
  const head: [string, string][] = [
    ['id', id],
    ['at', at],
    ['channel', channel],
    ['from', from],
    ...(to === undefined ? [] : [['to', to] satisfies [string, string]]),
    ['direction', direction],
    ...(attachments?.length ? [['attachments', attachments.join('; ')] satisfies [string, string]] : []),
    ...Object.entries(further).map(([key, value]): [string, string] => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ]
  const words = text
    .split('\n')
    .map((line) => (/^\\*---$/.test(line) ? `\\${line}` : line))
    .join('\n')
  return `${FENCE}\n${head.map(([key, value]) => `${key}: ${oneLine(value)}\n`).join('')}${FENCE}\n${words}\n`
}
