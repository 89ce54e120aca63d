// The words of an agreement or offer, cut at their numbers: "3.2 A cell holds up to 0.40 m³" is clause 3.2.
export interface NumberedWords {
  readonly no: string
  readonly text: string
  /** Line of the number, from 1. */
  readonly line: number
}
const MOST_CLAUSES = 2_000
const NUMBERED =
  /^\s{0,12}(?:#{1,6}\s{1,3})?(?:(?:п|пп|ст|cl|clause|section|пункт|статья)\.?\s{1,3}|§\s?)?(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?(?:\s{1,8}|$)(.{0,20000})$/iu
const HEADING = /^\s{0,3}#{1,6}\s/
const UNIT_AFTER =
  /^(?:шт|руб|₽|%|м³|м3|кг|дн|день|дней|час|мин|месяц|г\.|год|pcs|days?|hours?|months?|gbp|usd|eur|rub|kg|m3)/iu

/**
 * Clauses with their numbers; what stands before the first number is left aside as `preamble`. Without any number each
 * paragraph becomes a clause, numbered from 1, so that a short offer can be quoted too.
 */
export function clausesIn(text: string): {
  clauses: readonly NumberedWords[]
  preamble: string
  numbered: boolean
} {
  const preamble: string[] = []
  const clauses: { no: string; words: string[]; line: number }[] = []
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '').slice(0, 20_000)
    const match = NUMBERED.exec(line)
    const words = match?.[2]?.trim() ?? ''
    const starts = match && !UNIT_AFTER.test(words) && !/^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(line.trim())
    if (starts && clauses.length < MOST_CLAUSES)
      clauses.push({ no: match[1] ?? '', words: [words], line: index + 1 })
    else if (HEADING.test(line)) return
    else (clauses.at(-1)?.words ?? preamble).push(line.trim())
  })
  const said = clauses
    .map(({ no, words, line }) => ({ no, line, text: words.join('\n').trim() }))
    .filter((clause) => clause.text !== '')
  if (said.length > 0) return { clauses: said, preamble: preamble.join('\n').trim(), numbered: true }
  return { clauses: paragraphs(text), preamble: '', numbered: false }
}

function paragraphs(text: string): NumberedWords[] {
  const found: NumberedWords[] = []
  let words: string[] = []
  let from = 1
  const close = (): void => {
    const said = words.join('\n').trim()
    if (said !== '' && found.length < MOST_CLAUSES)
      found.push({ no: String(found.length + 1), text: said, line: from })
    words = []
  }
  text.split('\n').forEach((raw, index) => {
    if (raw.trim() === '') return close()
    if (words.length === 0) from = index + 1
    words.push(raw.trim())
  })
  close()
  return found
}
