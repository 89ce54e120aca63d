// Whose words are whose. Files carry names and addresses; the owner says which are ours. What cannot be told is asked, never
// guessed: a rude line of ours counted as the client's would turn the whole case around.
import { z } from 'zod'
import { samePerson, type FoundMessage } from './found.ts'
import { partnerOf } from './whatsApp.ts'

export const SIDES = ['us', 'client', 'other'] as const
export const Side = z.enum(SIDES)
export type Side = z.infer<typeof Side>

/** Who is who, as far as it is known: names, addresses, phones, in any spelling. */
export interface SideHints {
  readonly us: readonly string[]
  readonly client: readonly string[]
  /** Other people who write for the client. */
  readonly others?: readonly string[]
}

export interface NameFound {
  /** As the file shows it, with the address if there is one. */
  readonly name: string
  readonly count: number
  readonly side: Side | null
}

export interface SidesTold {
  readonly names: readonly NameFound[]
  /** The side of a message's author; null when it must be asked. */
  readonly sideOf: (message: FoundMessage) => Side | null
}

/** Providers that many people share: their domain says nothing about a firm. */
const PUBLIC_DOMAINS =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|gmx|web|mail|bk|inbox|list|yandex|ya|rambler|btinternet|t-online|orange|free)\.[a-z.]{2,6}$/i
/** How programs call the person who copied the text. */
const OURSELVES = new Set([
  'you',
  'me',
  'i',
  'we',
  'us',
  'вы',
  'я',
  'мы',
  'от нас',
  'менеджер',
  'администратор',
  'support',
  '→',
  '->',
  '>>>',
  '>>',
])
const THE_CLIENT = new Set([
  'client',
  'customer',
  'клиент',
  'покупатель',
  'заказчик',
  'гость',
  '←',
  '<-',
  '<<<',
  '<<',
])

/** One key for one person: the address when it is one, else the name. */
export const personKey = (message: FoundMessage): string =>
  message.address?.includes('@')
    ? message.address.toLowerCase()
    : samePerson(message.author || message.address || '')
export const shownName = (message: FoundMessage): string =>
  message.address?.includes('@') && message.author !== message.address
    ? `${message.author} <${message.address}>`
    : message.author || message.address || ''

const digits = (text: string): string => text.replace(/\D/g, '').slice(-10)

function matches(message: FoundMessage, hints: readonly string[]): boolean {
  const keys = [message.author, message.address ?? '', message.from ?? '', shownName(message)].map(samePerson)
  return hints.some((hint) => {
    const wanted = samePerson(hint)
    if (wanted === '') return false
    if (keys.includes(wanted)) return true
    if (/^[+\d\s()-]{7,20}$/.test(hint))
      return digits(message.author) === digits(hint) && digits(hint).length >= 7
    const domain = /@.+$/.exec(hint)?.[0]
    return Boolean(
      domain && !PUBLIC_DOMAINS.test(hint) && message.address?.toLowerCase().endsWith(domain.toLowerCase()),
    )
  })
}

/** What one message says of its author's side by itself. */
function stated(message: FoundMessage, hints: SideHints): Side | null {
  if (message.direction === 'out' || message.direction === 'internal') return 'us'
  if (matches(message, hints.us)) return 'us'
  if (matches(message, hints.client)) return 'client'
  if (matches(message, hints.others ?? [])) return 'other'
  if (message.direction === 'in') return 'client'
  const key = personKey(message)
  if (OURSELVES.has(key)) return 'us'
  if (THE_CLIENT.has(key)) return 'client'
  const partner = partnerOf(message.file)
  return partner && samePerson(partner) === key ? 'client' : null
}

function grouped(
  messages: readonly FoundMessage[],
  keyOf: (m: FoundMessage) => string,
): Map<string, FoundMessage[]> {
  const groups = new Map<string, FoundMessage[]>()
  for (const message of messages) {
    const group = groups.get(keyOf(message))
    if (group) group.push(message)
    else groups.set(keyOf(message), [message])
  }
  return groups
}

export interface ChatsChosen {
  readonly kept: readonly FoundMessage[]
  /** The chats of an account that are not this client's, with their sizes. */
  readonly left: readonly { readonly name: string; readonly count: number }[]
}

/**
 * Of an export with several chats only those with the client concern the case: a chat that bears the client's name, or in
 * which the client writes. Messages of files with one chat are kept as they are.
 */
export function chatsWith(messages: readonly FoundMessage[], client: readonly string[]): ChatsChosen {
  const chats = grouped(
    messages.filter((message) => message.thread !== undefined),
    (message) => `${message.file}\n${message.thread}`,
  )
  const chosen = new Set<string>()
  for (const [key, said] of chats) {
    const named = client.some((name) => samePerson(name) === samePerson(said[0]?.thread ?? ''))
    if (named || said.some((message) => matches(message, client))) chosen.add(key)
  }
  const left = [...chats].filter(([key]) => !chosen.has(key))
  return {
    kept: messages.filter(
      (message) => message.thread === undefined || chosen.has(`${message.file}\n${message.thread}`),
    ),
    left: left.map(([, said]) => ({ name: said[0]?.thread ?? '', count: said.length })),
  }
}

/** A chat has thousands of messages and few writers: each kind of writer is looked up once. */
function remembered(answer: (message: FoundMessage) => Side | null): (message: FoundMessage) => Side | null {
  const answers = new Map<string, Side | null>()
  return (message) => {
    const { author, address, from, direction, file } = message
    const key = JSON.stringify([author, address, from, direction, file])
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = answer(message)
    answers.set(key, found)
    return found
  }
}

/** In a talk of two, knowing one is knowing the other. */
function byElimination(messages: readonly FoundMessage[], known: Map<string, Side>): void {
  const talks = grouped(messages, (message) => `${message.file}\n${message.thread ?? ''}`)
  for (const talk of talks.values()) {
    const people = [...new Set(talk.map(personKey))].filter((key) => key !== '')
    const unknown = people.filter((key) => !known.has(key))
    const [one] = unknown
    if (people.length !== 2 || unknown.length !== 1 || one === undefined) continue
    const other = people.find((key) => key !== one) ?? ''
    known.set(one, known.get(other) === 'us' ? 'client' : 'us')
  }
}

/**
 * Tells the sides apart: by the names and addresses of `hints`, by what the file itself shows (the number of a private
 * chat, the name of the export file, "you"), and in a talk of two by elimination.
 */
export function tellSidesApart(messages: readonly FoundMessage[], hints: SideHints): SidesTold {
  const known = new Map<string, Side>()
  const said = remembered((message) => stated(message, hints))
  for (const message of messages) {
    const key = personKey(message)
    const side = known.get(key) ?? said(message)
    if (side && key !== '') known.set(key, side)
  }
  byElimination(messages, known)
  const sideOf = (message: FoundMessage): Side | null =>
    said(message) ?? known.get(personKey(message)) ?? null
  const people = grouped(messages, personKey)
  const names = [...people.values()].flatMap((said) => {
    const [first] = said
    return first ? [{ name: shownName(first), count: said.length, side: sideOf(first) }] : []
  })
  return { names, sideOf }
}
