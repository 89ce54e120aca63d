// The correspondence of a case folder: found messages, whose side they are on, and the ids that the case knows people by.
import { readInstant } from '../../basics/instant.ts'
import { excerpt, type Problem } from '../../basics/problem.ts'
import type { Lang } from '../../basics/lang.ts'
import { FreeIds } from '../../ledger/freeIds.ts'
import { samePerson, type FoundMessage } from '../../messages/found.ts'
import type { MessageFacts } from '../../messages/message.ts'
import {
  chatsWith,
  personKey,
  shownName,
  tellSidesApart,
  type NameFound,
  type Side,
  type SideHints,
} from '../../messages/sides.ts'
import { folderWords, type FolderWord } from './folderWords.ts'

export interface Person {
  readonly id: string
  readonly names: readonly string[]
}
export interface People {
  readonly us: readonly string[]
  readonly client: readonly string[]
  readonly staff: readonly Person[]
  readonly others: readonly Person[]
}
export interface Correspondence {
  readonly messages: readonly MessageFacts[]
  readonly names: readonly NameFound[]
  readonly problems: readonly Problem[]
}

export const hintsOf = (people: People): SideHints => ({
  us: [...people.us, ...people.staff.flatMap((person) => [person.id, ...person.names])],
  client: ['client', ...people.client],
  others: people.others.flatMap((person) => [person.id, ...person.names]),
})

const idOf = (persons: readonly Person[], name: string): string | null =>
  persons.find(({ id, names }) => [id, ...names].some((one) => samePerson(one) === samePerson(name)))?.id ??
  null

/** The id by which the case knows an author; a stranger keeps the name. */
function fromOf(message: FoundMessage, side: Side, people: People): string {
  if (message.from) return message.from
  const known = [message.author, message.address ?? '', shownName(message)]
  const persons = side === 'us' ? people.staff : people.others
  const id = known.map((name) => (name === '' ? null : idOf(persons, name))).find((one) => one !== null)
  if (id) return id
  return side === 'client' ? 'client' : message.author || message.address || (side === 'us' ? 'us' : 'other')
}

function toOf(message: FoundMessage, side: Side, people: People): string | null {
  if (message.from && message.to?.[0]) return message.to[0]
  if (side === 'us') return message.direction === 'internal' ? null : 'client'
  const found = (message.to ?? []).map((name) => idOf(people.staff, name)).find((id) => id !== null)
  return found ?? null
}

function facts(message: FoundMessage, side: Side, id: string, people: People): MessageFacts {
  const to = toOf(message, side, people)
  return {
    ...message.kept,
    id,
    at: message.at ?? '',
    channel: message.channel,
    from: fromOf(message, side, people),
    ...(to ? { to } : {}),
    direction: message.direction ?? (side === 'us' ? 'out' : 'in'),
    text: message.text,
    ...(message.quoted ? { quoted: message.quoted } : {}),
    ...(message.subject ? { subject: message.subject } : {}),
    ...(message.attachments.length > 0 ? { attachments: [...message.attachments] } : {}),
  }
}

/**
 * Puts found messages in order and on their sides. Messages whose side is not known are left out and named, once for each
 * name; when the case names nobody as the client, a single stranger is taken for the client, and that is said.
 */
export function correspondenceOf(
  found: readonly FoundMessage[],
  people: People,
  as: { readonly zone: string; readonly lang: Lang },
): Correspondence {
  const problems: Problem[] = []
  const problem = (message: FoundMessage, expected: FolderWord, got: string, effect: FolderWord): void => {
    const { [expected]: wanted, [effect]: changed } = folderWords
    problems.push({
      where: message.file,
      ...(message.line ? { line: message.line } : {}),
      expected: wanted[as.lang],
      got: excerpt(got),
      effect: changed[as.lang],
    })
  }
  const { kept, left } = chatsWith(found, people.client)
  for (const chat of left.slice(0, 20)) {
    const message = found.find((one) => one.thread === chat.name)
    if (message) problem(message, 'oneChat', `${chat.name} (${chat.count})`, 'chatLeftOut')
  }
  const dated = kept.flatMap((message) => {
    const at = message.at === null ? null : readInstant(message.at, as.zone)
    if (at === null) problem(message, 'dateAndTime', message.at ?? '', 'messageLeftOut')
    return at === null ? [] : [{ message, at }]
  })
  const ordered = dated.sort((a, b) => a.at - b.at).map(({ message }) => message)
  const told = tellSidesApart(ordered, hintsOf(people))
  const strangers = new Map<string, FoundMessage>()
  for (const message of ordered) {
    if (told.sideOf(message) === null && !strangers.has(personKey(message)))
      strangers.set(personKey(message), message)
  }
  // With our own names listed, whoever is not us is on the other side; the first of them is the client unless one is known.
  const usKnown = people.us.length > 0 || people.staff.length > 0
  const clientSeen = ordered.some((message) => told.sideOf(message) === 'client')
  const [first] = strangers.keys()
  for (const [key, message] of strangers) {
    const effect = !usKnown ? 'messagesWait' : key === first && !clientSeen ? 'takenAsClient' : null
    if (effect) problem(message, 'side', shownName(message) || '?', effect)
  }
  const sideOf = (message: FoundMessage): Side | null => {
    const side = told.sideOf(message)
    if (side !== null || !usKnown) return side
    return personKey(message) === first && !clientSeen ? 'client' : 'other'
  }
  const ids = new FreeIds()
  const messages = ordered.flatMap((message) => {
    const side = sideOf(message)
    if (side === null) return []
    const id = ids.take(message.id)
    if (id !== message.id) problem(message, 'uniqueId', message.id, 'renamed')
    return [facts(message, side, id, people)]
  })
  return { messages, names: told.names, problems }
}
