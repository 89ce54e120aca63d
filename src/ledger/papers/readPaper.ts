// A document of the ledger as the rules read it, from what the log keeps. What cannot be read is left out of the sums and never
// guessed at; the document itself stays where it is.
import type { Instant } from '../../basics/instant.ts'
import { ActFacts } from '../acts/act.ts'
import { EntryFacts, EntryLine } from '../entry.ts'
import type { Paper } from '../findings/paper.ts'

export interface Kept {
  readonly id: string
  readonly at: Instant
  /** When it reached the desk; null for what was written at the desk. */
  readonly receivedAt: Instant | null
  /** The import that it came with. */
  readonly imported: string | null
}

/** A document as JSON gave it, of which nothing is known yet. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An entry whose lines can be read one by one: a slip in one of them does not hide the others. */
function readFacts(facts: unknown): EntryFacts | null {
  const whole = EntryFacts.safeParse(facts)
  if (whole.success) return whole.data
  if (!isObject(facts) || !Array.isArray(facts['lines'])) return null
  const lines = facts['lines'].filter((line) => EntryLine.safeParse(line).success)
  return EntryFacts.safeParse({ ...facts, lines }).data ?? null
}

/**
 * The document under the id of its row; the name that it had elsewhere becomes its number, where it has no other. Null when it
 * is no entry at all.
 */
export function readPaper({ id, at, receivedAt, imported }: Kept, facts: unknown): Paper | null {
  const read = readFacts(facts)
  if (!read) return null
  const act = ActFacts.safeParse(facts).data
  const corrects = isObject(facts) && typeof facts['corrects'] === 'string' ? facts['corrects'] : undefined
  const doc = read.doc ?? (read.id === id ? undefined : read.id)
  return {
    ...read,
    ...(doc !== undefined && { doc }),
    id,
    at,
    atText: read.at,
    ...(receivedAt !== null && { receivedAt }),
    ...(corrects !== undefined && { corrects }),
    ...(imported !== null && { sheet: imported }),
    ...(act && { act }),
  }
}
