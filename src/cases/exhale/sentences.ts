// A letter of ours taken apart into sentences with their places, without what is not our word: quotations of the client or of a
// clause, and gaps that are still to be filled in. Blanks are as long as what they stand for, so places stay true.
import type { Span } from '../../basics/span.ts'
import { quotations, withoutGaps } from '../letters/quotations.ts'

export interface Sentence extends Span {
  /** The sentence in our own words, in lower case and with «е» for «ё». */
  readonly own: string
  /** The number of its line: what stands in one line speaks of one thing. */
  readonly line: number
}

const PLAIN_QUOTES = /"[^"\n]{1,2000}"/gu
const blanks = (text: string): string => ' '.repeat(text.length)

/** Our own words at their places: quotations, quoted lines and gaps are blank. */
export function ownWords(text: string): string {
  const open = withoutGaps(text)
    .replaceAll(/^[>|][^\n]*/gmu, blanks)
    .replaceAll(PLAIN_QUOTES, blanks)
  return quotations(open).reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    open,
  )
}

// «п. 4.2», "No. 7" and initials end no sentence; «3 руб.» and «2026 г.» end one where a capital letter follows.
const SHORTENED = /(?:^|[\s(«])(?:п|пп|ст|ул|им|см|т|No|cl|art|[А-ЯЁA-Z])\.$/u
const PERHAPS_SHORTENED = /(?:^|[\s(«\d])(?:г|руб|р|д|тыс)\.$/u
const CAPITAL_NEXT = /^\s+[\p{Lu}\d«"“]/u

/** The sentences of a letter in their order. Has no errors: any text is a letter. */
export function sentencesOf(text: string): Sentence[] {
  const own = ownWords(text)
  const found: Sentence[] = []
  let offset = 0
  for (const [line, written] of own.split('\n').entries()) {
    let start = 0
    for (const stop of written.matchAll(/[.!?…;](?=\s|$)/gu)) {
      const end = stop.index + 1
      if (stop[0] === '.' && endsNothing(written.slice(0, end), written.slice(end))) continue
      add(found, { words: written.slice(start, end), at: offset + start, line })
      start = end
    }
    add(found, { words: written.slice(start), at: offset + start, line })
    offset += written.length + 1
  }
  return found
}

const endsNothing = (before: string, after: string): boolean =>
  SHORTENED.test(before) ||
  (PERHAPS_SHORTENED.test(before) && !CAPITAL_NEXT.test(after) && after.trim() !== '')

function add(found: Sentence[], { words, at, line }: { words: string; at: number; line: number }): void {
  const bare = words.trim()
  if (bare === '') return
  const start = at + words.indexOf(bare)
  found.push({ start, end: start + bare.length, own: folded(bare), line })
}

/** Lower case, «е» for «ё», plain spaces and apostrophes; as long as before. */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\u00a0\u202f]/gu, ' ')
    .replaceAll('’', "'")
