// One thing that several messages together show, before it is told in the language of the case: which messages, in which words.
import type { Bilingual } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import type { Matter } from '../matter.ts'
import type { ThreadSignal } from '../verdict.ts'

export interface Words extends Span {
  readonly message: string
}
export interface FoundInThread {
  readonly kind: ThreadSignal['kind']
  readonly whose: ThreadSignal['whose']
  readonly messages: readonly string[]
  readonly words: readonly Words[]
  /** Entries of the ledger beside which the words stand. */
  readonly records?: readonly string[]
  readonly why: Bilingual
}

const MOST_MESSAGES = 12
const MOST_QUOTE = 240

/** The finding as it is published: words quoted, why in the language of the case. */
export function told(found: FoundInThread, matter: Matter): ThreadSignal {
  const texts = new Map(matter.facts.messages.map((m) => [m.id, m.text]))
  return {
    kind: found.kind,
    whose: found.whose,
    messages: [...new Set(found.messages)].slice(0, MOST_MESSAGES),
    words: found.words.slice(0, MOST_MESSAGES).flatMap(({ message, start, end: whole }) => {
      const text = texts.get(message)
      const end = Math.min(whole, start + MOST_QUOTE)
      return text === undefined ? [] : [{ message, start, end, quote: text.slice(start, end) }]
    }),
    ...(found.records?.length ? { records: [...found.records] } : {}),
    why: found.why[matter.lang],
  }
}
