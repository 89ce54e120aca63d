// Text between quotation marks, and what in a letter is somebody else's words: only our own words are ours to answer for.
import type { Lang } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import { quoted } from '../../basics/words.ts'
import type { CaseFacts } from '../caseFacts.ts'

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' }
const CLOSING = new Set(['»', '”'])

/** The outermost runs of text between quotation marks, marks left out. A mark left open ends with its line. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === '\n' && depth > 0) {
      found.push({ start, end: at })
      depth = 0
    } else if (PAIRS[char]) {
      if (depth === 0) start = at + 1
      depth += 1
    } else if (CLOSING.has(char) && depth > 0) {
      depth -= 1
      if (depth === 0) found.push({ start, end: at })
    }
  }
  return found
}

/** Whoever types a letter by hand may use the plain marks of the keyboard; they pair within a line. */
const plainQuotations = (text: string): Span[] =>
  [...text.matchAll(/"([^"\n]{1,2000})"/gu)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }))

/** Words alone: without marks and brackets, so that a clipped or nested quotation is still found on record. */
export const wordsOnly = (text: string): string =>
  text
    .replaceAll(/[«»“”„"…()[\]]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const QUOTED_LENGTH = 140

/**
 * Somebody's words as a letter can carry them in quotation marks: one line, at most `longest` characters, clipped at a word. Marks
 * that do not pair are dropped, or they would swallow the sentence after them; brackets would read as a gap of ours.
 */
export function asQuoted(text: string, lang: Lang, longest = QUOTED_LENGTH): string {
  const line = text.replaceAll(/\s+/gu, ' ').replaceAll('[', '(').replaceAll(']', ')').trim()
  const short = line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')}…`
  return quoted(isPaired(short) ? short : short.replaceAll(/[«»“”„]/gu, ''), lang)
}

function isPaired(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (PAIRS[char]) depth += 1
    else if (CLOSING.has(char)) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** So many quotations are remembered: a letter has few, and while one is being typed it is another one at every key. */
const MOST_REMEMBERED = 500

/**
 * Tells whether words were really said or agreed in the case, so that they may be quoted. Everything on record is joined once, and
 * what was asked before is remembered: the same quotations are asked about at every key.
 */
export function saidOnRecord(facts: CaseFacts): (words: string) => boolean {
  const record = wordsOnRecord(facts)
  const known = new Map<string, boolean>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const isSaid = record.includes(wordsOnly(words))
    known.set(words, isSaid)
    return isSaid
  }
}

function wordsOnRecord(facts: CaseFacts): string {
  return wordsOnly(
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

/** The letter with every quotation that is on record blanked out: what remains are our own words. `isSaid` is `saidOnRecord`. */
export function ownWordsOf(text: string, isSaid: (words: string) => boolean): string {
  return [...quotations(text), ...plainQuotations(text)]
    .filter((span) => isSaid(text.slice(span.start, span.end)))
    .reduce(blank, text)
}

/** The letter without its gaps: what stands in square brackets is a question to the sender, not yet a word of the letter. */
export const withoutGaps = (text: string): string =>
  text.replaceAll(/\[[^\]]{0,400}\]/gu, (found) => ' '.repeat(found.length))
