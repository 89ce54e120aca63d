// A Telegram export (`result.json` of the desktop program): one chat, or the whole account with its list of chats.
//
// `text` is a string or a list of strings and marked pieces; `date` is the wall clock of the computer that exported, so the
// unix time beside it is preferred. In a private chat the chat's number is the other person's number: it tells the sides
// apart without knowing any name.
import {
  cutText,
  MOST_MESSAGES,
  Unread,
  type FoundMessage,
  type FoundMessages,
  type ReadAs,
} from './found.ts'
import { readJson } from './json.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** True when the parsed JSON has the form of an export: a chat with messages, or a list of such chats. */
export const looksLikeTelegram = (value: unknown): boolean =>
  isObject(value) && value['schema'] === undefined && chatsIn(value).length > 0

function chatsIn(value: Json): readonly Json[] {
  const isChat = (chat: unknown): chat is Json => isObject(chat) && Array.isArray(chat['messages'])
  if (isChat(value) && (value['type'] !== undefined || value['name'] !== undefined)) return [value]
  const lists = [value['chats'], value['left_chats']].filter(isObject).map((holder) => holder['list'])
  return lists.flatMap((list: unknown) => (Array.isArray(list) ? list.filter(isChat) : []))
}

/** Plain words of a text that may be a list of pieces (links, bold words, mentions). */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return ''
  return value.map((piece: unknown) => (isObject(piece) ? textOf(piece['text']) : textOf(piece))).join('')
}

function instantOf(message: Json): string | null {
  const unix = Number(message['date_unixtime'])
  if (Number.isSafeInteger(unix) && unix > 0 && unix < 32_503_680_000) {
    return new Date(unix * 1000).toISOString().replace('.000Z', 'Z')
  }
  const wall = textOf(message['date'])
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(wall) ? wall : null
}

/** Media are named, not embedded: the words that the export leaves in place of a file are no file name. */
function attachmentsOf(message: Json): string[] {
  const named = [message['file_name'], message['file'], message['photo']]
    .map(textOf)
    .filter((path) => path !== '' && !path.startsWith('('))
    .map((path) => path.replace(/^.*\//, ''))
  const missing = textOf(message['media_type']) || (message['photo'] === undefined ? '' : 'photo')
  return named.length > 0 ? [...new Set(named)] : missing ? [`(${missing})`] : []
}

interface Chat {
  readonly name: string
  /** `user<id>` of the other person of a private chat. */
  readonly other: string | null
  readonly several: boolean
}

function foundMessage(message: Json, chat: Chat, file: string): FoundMessage | null {
  const at = instantOf(message)
  const id = message['id']
  if (at === null || (typeof id !== 'number' && typeof id !== 'string')) return null
  const address = textOf(message['from_id'])
  const text = cutText(plainText(message['text'] ?? message['text_entities']))
  const forwarded = textOf(message['forwarded_from'])
  const isForward = message['forwarded_from'] !== undefined
  const direction = chat.other && address ? (address === chat.other ? 'in' : 'out') : undefined
  return {
    id: `tg-${id}`,
    at,
    channel: 'telegram',
    author: textOf(message['from']) || (address === chat.other ? chat.name : '') || address,
    ...(address ? { address } : {}),
    text: isForward ? '' : text,
    ...(isForward ? { quoted: forwarded ? `${forwarded}: ${text}` : text } : {}),
    attachments: attachmentsOf(message),
    ...(chat.several ? { thread: chat.name } : {}),
    ...(direction ? { direction } : {}),
    file,
  }
}

/**
 * The messages of an export. `bytes` are the file as it is; service lines (calls, joins, pins) are no messages and are
 * passed over. A file cut off in the middle gives the messages before the cut.
 */
export function readTelegram(bytes: Uint8Array, file: string, as: ReadAs): FoundMessages {
  const { value, problems } = readJson(bytes, file, { lang: as.lang, arrays: () => ['messages'] })
  const read = telegramMessages(value, file, as)
  return { messages: read.messages, problems: [...problems, ...read.problems] }
}

/** The same from JSON that has been parsed already. */
export function telegramMessages(value: unknown, file: string, as: ReadAs): FoundMessages {
  const unread = new Unread(file, as.lang)
  const chats = isObject(value) ? chatsIn(value) : []
  if (chats.length === 0) unread.add('telegramExport', value === undefined ? '' : typeof value, 'nothingRead')
  const messages: FoundMessage[] = []
  for (const [place, chat] of chats.entries()) {
    const number = chat['id']
    const personal = chat['type'] === 'personal_chat' || chat['type'] === 'bot_chat'
    const known: Chat = {
      name: textOf(chat['name']),
      other: personal && typeof number === 'number' ? `user${number}` : null,
      several: chats.length > 1,
    }
    const list: readonly unknown[] = Array.isArray(chat['messages']) ? chat['messages'] : []
    list.forEach((message, index) => {
      if (isObject(message) && message['type'] === 'service') return
      const found = isObject(message) ? foundMessage(message, known, file) : null
      if (!found) return unread.add('message', `${known.name}[${index}]`, 'messageLeftOut')
      if (found.text === '' && found.quoted === undefined && found.attachments.length === 0) return
      messages.push(chats.length > 1 ? { ...found, id: `tg${place}-${found.id.slice(3)}` } : found)
    })
  }
  if (messages.length > MOST_MESSAGES) {
    unread.add('atMostMessages', String(messages.length), 'messagesLeftOut', undefined, MOST_MESSAGES)
  }
  return { messages: messages.slice(0, MOST_MESSAGES), problems: unread.problems }
}
