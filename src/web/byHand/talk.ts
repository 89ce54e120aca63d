// A pasted talk on the screen: the messages that the reader of pastes finds, each with a side that a click can correct.
import type { Lang } from '../../basics/lang.ts'
import { samePerson, type FoundMessage } from '../../messages/found.ts'
import { readPasted } from '../../messages/pasted.ts'
import { tellSidesApart } from '../../messages/sides.ts'

export type TalkSide = 'us' | 'client' | 'note'
export interface TalkMessage {
  /** From 1, in the order of the paste. */
  readonly no: number
  /** As the paste shows it; empty when it does not. */
  readonly author: string
  /** ISO 8601, without offset the desk's wall clock. Null when the paste does not say. */
  readonly at: string | null
  readonly text: string
  readonly channel: string
  /** Null: nobody can tell yet, and the screen asks. */
  readonly side: TalkSide | null
}

/** The messages of a paste, in order; sides are told where the paste itself shows them. Never throws. */
export function talkIn(text: string, lang: Lang): TalkMessage[] {
  const { messages } = readPasted(text, '', { lang })
  const { sideOf } = tellSidesApart(messages, { us: [], client: [] })
  return messages
    .filter((message) => message.text.trim() !== '')
    .map((message, index) => ({
      no: index + 1,
      author: message.author,
      at: message.at,
      text: message.text,
      channel: message.channel,
      side: shownSide(message, sideOf(message)),
    }))
}

function shownSide(message: FoundMessage, side: 'us' | 'client' | 'other' | null): TalkSide | null {
  if (message.direction === 'internal') return 'note'
  return side === 'other' ? null : side
}

/** The names of a talk, most frequent first, so that one click can say which of them is us. */
export function namesIn(messages: readonly TalkMessage[]): string[] {
  const counts = new Map<string, number>()
  for (const { author } of messages) if (author) counts.set(author, (counts.get(author) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([author]) => author)
}

/** A click on a name: that name's messages are ours, and in a talk of two the other's are the client's. */
export function withOurName(messages: readonly TalkMessage[], ours: string): TalkMessage[] {
  const same = (author: string) => samePerson(author) === samePerson(ours)
  const others = namesIn(messages).filter((author) => !same(author))
  return messages.map((message) => {
    if (message.author && same(message.author)) return { ...message, side: 'us' }
    return others.length === 1 && message.author === others[0] ? { ...message, side: 'client' } : message
  })
}
