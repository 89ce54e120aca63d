// Two versions of an agreement side by side: which clauses came, went or changed, and which words in them.
//
// Clauses are matched by their numbers, because letters cite numbers: a clause that got another number is one that went and
// one that came. Words are compared by the shortest edit script of E. W. Myers, "An O(ND) difference algorithm" (1986).
import type { Clause, Limit } from '../agreement.ts'
import { wordPieces, wordsIn, type WordPiece } from './wordPieces.ts'

export interface ClauseDiff {
  readonly no: string
  readonly change: 'same' | 'added' | 'removed' | 'changed'
  /** Without those removed the words are the later text, without those added the earlier one. */
  readonly words: readonly WordPiece[]
  /** The limit before and after; null where it did not change or there was none. */
  readonly limit: { readonly before: Limit | null; readonly after: Limit | null } | null
}

interface Clauses {
  readonly clauses: readonly Clause[]
}
interface Numbered {
  readonly key: string
  readonly clause: Clause
}

/** Together more words than these are not compared one by one: then a changed clause is shown as replaced. */
const MOST_WORDS = 40_000

/** Each clause under its number; a number that stands twice is counted, so that the second meets the second. */
function numbered({ clauses }: Clauses): Numbered[] {
  const seen = new Map<string, number>()
  return clauses.map((clause) => {
    const times = (seen.get(clause.no) ?? 0) + 1
    seen.set(clause.no, times)
    return { key: `${times} ${clause.no}`, clause }
  })
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Do two values of JSON say the same? The order of keys says nothing. */
function alike(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => alike(one, b[index]))
  if (!isFields(a) || !isFields(b)) return a === b
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && alike(a[key], b[key]))
  )
}

function limitDiff(before: Limit | undefined, after: Limit | undefined): ClauseDiff['limit'] {
  return alike(before, after) ? null : { before: before ?? null, after: after ?? null }
}

const wholly = (kind: WordPiece['kind'], text: string): WordPiece[] => (text === '' ? [] : [{ kind, text }])
const gone = ({ no, text, limit }: Clause): ClauseDiff => ({
  no,
  change: 'removed',
  words: wholly('removed', text),
  limit: limitDiff(limit, undefined),
})
const come = ({ no, text, limit }: Clause): ClauseDiff => ({
  no,
  change: 'added',
  words: wholly('added', text),
  limit: limitDiff(undefined, limit),
})
function kept(before: Clause, after: Clause, byWord: boolean): ClauseDiff {
  const limit = limitDiff(before.limit, after.limit)
  if (before.text === after.text) {
    const change = limit === null && before.void === after.void ? 'same' : 'changed'
    return { no: after.no, change, words: wholly('same', after.text), limit }
  }
  const words = byWord
    ? wordPieces(before.text, after.text)
    : [...wholly('removed', before.text), ...wholly('added', after.text)]
  return { no: after.no, change: 'changed', words, limit }
}

/** The clauses that went, under the key of the clause that stayed and stood before them; those at the start under ''. */
function goneAfter(before: readonly Numbered[], stay: ReadonlySet<string>): Map<string, Clause[]> {
  const places = new Map<string, Clause[]>()
  let place = ''
  for (const { key, clause } of before) {
    if (stay.has(key)) place = key
    else places.set(place, [...(places.get(place) ?? []), clause])
  }
  return places
}

/**
 * What changed between two versions, clause by clause in the order of the later one; a clause that went stands where it stood.
 * Bounded: beyond 40,000 words in both together, or 2,000 changes in one clause, a changed clause is shown as replaced.
 */
export function diffVersions(before: Clauses, after: Clauses): ClauseDiff[] {
  const [earlier, later] = [numbered(before), numbered(after)]
  const byWord =
    [...earlier, ...later].reduce((sum, { clause }) => sum + wordsIn(clause.text).length, 0) <= MOST_WORDS
  const known = new Map(earlier.map(({ key, clause }) => [key, clause]))
  const went = goneAfter(earlier, new Set(later.map(({ key }) => key)))
  const wentAfter = (key: string) => (went.get(key) ?? []).map(gone)
  return [
    ...wentAfter(''),
    ...later.flatMap(({ key, clause }) => {
      const old = known.get(key)
      return [old ? kept(old, clause, byWord) : come(clause), ...wentAfter(key)]
    }),
  ]
}
