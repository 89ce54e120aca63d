// The fields of a paper as a report shows them: a label and a plain text each, in the order in which the fact has them.
import type { Fields } from '../storyParts.ts'
import { isFields } from '../storyParts.ts'

const MOST_ROWS = 60
const MOST_CHARACTERS = 4_000
/** Shown elsewhere: in the heading, as the quote, or only a name among programs. */
const ELSEWHERE = new Set(['id', 'at', 'text', 'import', 'letter', 'message', 'counterEntry'])

function lineText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(lineText).filter(Boolean).join('; ')
  if (!isFields(value)) return ''
  const { no, text, ...rest } = value
  // A clause of an agreement reads as its number and words; what the desk measures by stays in the opening.
  if (typeof no === 'string' && typeof text === 'string') return `${no}. ${text}`
  return Object.values({ no, text, ...rest })
    .map(lineText)
    .filter(Boolean)
    .join(' · ')
}

export type Row = readonly [label: string, value: string]

/** The rows of a fact; a list of lines or clauses is one row a line, so that a table can break between them. */
export function factRows(fact: Fields, labels: Readonly<Record<string, string>>): Row[] {
  const rows = Object.entries(fact)
    .filter(([key]) => !ELSEWHERE.has(key))
    .flatMap(([key, value]): Row[] => {
      const label = labels[key] ?? key
      const isList = Array.isArray(value) && value.some((one) => typeof one === 'object')
      if (!isList) return [[label, lineText(value)]]
      return value.map((one, index): Row => [index === 0 ? label : '', lineText(one)])
    })
    .filter(([, value]) => value !== '')
    .map(([label, value]): Row => [label, value.slice(0, MOST_CHARACTERS)])
  return rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS), ['', `… +${rows.length - MOST_ROWS}`]] : rows
}
