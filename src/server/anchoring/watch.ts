// What in the log cannot wait: kinds of entries that are urgent by themselves, and new messages whose words threaten.
//
// Only what is new is read, and only so much of it: where more came at once, all of it is urgent without being read.
import { URGENT_KINDS } from '../../evidence/anchoring/due.ts'
import { read } from '../../signals/read.ts'
import type { TenantTx } from '../db/tenant.ts'
import { lastOfKind, newWords } from './anchoring.store.ts'

const MOST_MESSAGES = 100
const MOST_ENTRIES = 20_000

/** What was looked through in one log: entries before `to`, and the last urgent one among them (-1: none). */
export interface Watched {
  readonly to: number
  readonly urgent: number
}
export const UNWATCHED: Watched = { to: 0, urgent: -1 }

/** What is new: its last entry of an urgent kind, and words that are still to be read. */
export interface News {
  readonly to: number
  readonly urgent: number
  readonly words: readonly { readonly entry: number; readonly text: string }[]
}

/** Entries before `end` that were not looked through yet; those before `from` are covered already. */
export async function newsOf(tx: TenantTx, watched: Watched, from: number, end: number): Promise<News> {
  const start = Math.max(watched.to, from)
  if (start >= end) return { ...watched, words: [] }
  if (end - start > MOST_ENTRIES) return { to: end, urgent: end - 1, words: [] }
  const kind = (await lastOfKind(tx, start, end, URGENT_KINDS)) ?? -1
  const words = await newWords(tx, start, end, MOST_MESSAGES + 1)
  if (words.length > MOST_MESSAGES) return { to: end, urgent: end - 1, words: [] }
  return { to: end, urgent: Math.max(watched.urgent, kind), words }
}

const isThreat = (text: string): boolean => read(text).some(({ label }) => label.startsWith('threat.'))

/** Reads the words; what is covered by something urgent already is not read. */
export function watchedAfter({ to, urgent, words }: News): Watched {
  const threat = words.find(({ entry, text }) => entry > urgent && isThreat(text))
  return { to, urgent: Math.max(urgent, threat?.entry ?? -1) }
}
