// A typed limit proposed for words of a clause. A person confirms it by a click; until then it decides nothing.
import type { Lang } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import type { Limit } from '../agreement.ts'
import { NUMBER } from './numerals.ts'

export interface Proposal extends Span {
  /** The words that the limit was read from: exactly the text between start and end. */
  readonly quote: string
  readonly limit: Limit
}

/** Reads proposals out of one clause; offsets are those of the clause's own text. */
export type Reader = (text: string, lang: Lang) => Proposal[]

export const proposal = (text: string, start: number, end: number, limit: Limit): Proposal => ({
  start,
  end,
  quote: text.slice(start, end),
  limit,
})

/** A pattern of sentences: `#` a number to catch, `…` a bounded run of words, a space any white space. */
export const sentence = (source: string): RegExp =>
  new RegExp(
    source
      .replaceAll('#', `(${NUMBER})`)
      .replaceAll('…', String.raw`[^;!?\n]{0,70}?`)
      .replaceAll(' ', String.raw`\s{1,2}`),
    'giu',
  )

/** All matches as [start, end, groups…]. */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)]
