// Text between quotation marks, and what in a letter is somebody else's words: only our own words are ours to answer for.
import type { Span } from '../../basics/span.ts'
import type { CaseFacts } from '../caseFacts.ts'

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' }
const CLOSING = new Set(['»', '”'])

/** The outermost runs of text between quotation marks, marks left out; marks inside marks are followed to their pair. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (PAIRS[char]) {
      if (depth === 0) start = at + 1
      depth += 1
    } else if (CLOSING.has(char) && depth > 0) {
      depth -= 1
      if (depth === 0) found.push({ start, end: at })
    }
  }
  return found
}

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** Everything that was really said or agreed in the case: words that may be quoted. */
export function wordsOnRecord(facts: CaseFacts): string {
  return squeezed(
    [
      facts.inquiry?.text ?? '',
      facts.offer?.text ?? '',
      ...facts.messages.map((message) => message.text),
      ...facts.claims.map((claim) => claim.text),
      ...(facts.agreement?.clauses ?? []).map((clause) => clause.text),
    ].join('\n'),
  )
}

/** Blanks the same length as what they stand for: offsets in the letter stay true. */
const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** The letter with every quotation that is on record blanked out: what remains are our own words. */
export function ownWordsOf(text: string, facts: CaseFacts): string {
  const record = wordsOnRecord(facts)
  return quotations(text)
    .filter((span) => record.includes(squeezed(text.slice(span.start, span.end))))
    .reduce(blank, text)
}

/** The letter without its gaps: what stands in square brackets is a question to the sender, not yet a word of the letter. */
export const withoutGaps = (text: string): string =>
  text.replaceAll(/\[[^\]]{0,400}\]/gu, (found) => ' '.repeat(found.length))
