// A pasted offer cut into its clauses: by their numbers where there are any, else by sentences. Offsets point into the text as
// it was pasted, so that a screen can mark the very words.
import type { Span } from '../../basics/span.ts'

export interface ClauseText extends Span {
  readonly no: string
  readonly text: string
}

const MOST_CLAUSES = 500
// A number announces a clause at the start of a line: "3.2 ", "4) ", "§ 7", "Clause 3.1:", «п. 5.2». A quantity does not:
// "3.5 kg" or "10 GB" go on with a unit.
const NUMBERED =
  /^[ \t]*(?:(?:§|п\.|пункт|clause|section)\s?(\d{1,3}(?:\.\d{1,3}){0,3})[.):]?|(\d{1,3}(?:\.\d{1,3}){1,3})[.):]?|(\d{1,3})[.)])[ \t]+(?!(?:кг|м³|м3|м²|л|шт|₽|руб|%|kg|gb|mb|tb|m3|m²|hours?|days?)(?!\p{L}))/gimu

/** The clauses of a text, in its order. A number that comes twice is kept apart by a mark: "3.1", "3.1-2". */
export function splitClauses(text: string): ClauseText[] {
  const heads = [...text.matchAll(NUMBERED)].slice(0, MOST_CLAUSES)
  if (heads.length === 0) return bySentence(text)
  const seen = new Map<string, number>()
  const clauses = heads.flatMap((head, index) => {
    const named = head[1] ?? head[2] ?? head[3] ?? ''
    const times = (seen.get(named) ?? 0) + 1
    seen.set(named, times)
    const no = times === 1 ? named : `${named}-${times}`
    return trimmed(no, text, head.index + head[0].length, heads[index + 1]?.index ?? text.length)
  })
  return [...trimmed('0', text, 0, heads[0]?.index ?? 0), ...clauses]
}

function trimmed(no: string, text: string, from: number, to: number): ClauseText[] {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = from + raw.trimEnd().length
  return end > start ? [{ no, text: text.slice(start, end), start, end }] : []
}

// A sentence ends before a space and a capital letter or digit, or at the end of a line. Short words with a full stop
// («руб.», «шт.», "max.") do not end it unless a capital follows. A sentence that leans on the one before it ("Above that …",
// «С 4-го дня …») stays with it, because its grace or its credit belongs there.
const LEANS =
  'Above|Beyond|Over|For each|For every|This|These|That|Otherwise|After|Then|If|Каждый|Если|При этом|При превышении|Далее|Сверх|Затем|Иначе|Это|После|С \\d'
const SENTENCE_END = new RegExp(String.raw`[.!?](?=\s+(?!(?:${LEANS})(?!\p{L}))[\p{Lu}\d«"(])|\n+`, 'gu')
function bySentence(text: string): ClauseText[] {
  const found: ClauseText[] = []
  let from = 0
  for (const end of text.matchAll(SENTENCE_END)) {
    if (found.length >= MOST_CLAUSES) return found
    const to = end.index + end[0].length
    found.push(...trimmed(String(found.length + 1), text, from, to))
    from = to
  }
  return [...found, ...trimmed(String(found.length + 1), text, from, text.length)]
}
