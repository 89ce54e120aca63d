// An exhibit as far as the pack opens it: closed parts are gone, hidden words are blocks. Every word that leaves in a report,
// a manifest or a copy is taken from here.
import type { Lang } from '../../basics/lang.ts'
import type { Exhibit } from './exhibits.ts'
import { wordsOf } from './paper.ts'
import { blackedOut } from './redaction.ts'
import { REPORT_WORDS } from './reportWords.ts'
import { factRows } from './shownFacts.ts'

/** Is the part neither open nor shown as a copy? */
export const isClosed = ({ closed, copied }: Exhibit, part: string): boolean =>
  closed.has(part) && !copied.has(part)
/** The facts of a message, act or clause, as far as the pack opens them; hidden words are blocks. */
function shownFact(exhibit: Exhibit): Readonly<Record<string, unknown>> {
  const { fact } = exhibit.paper
  const { text, from, to, ...rest } = fact
  const own = exhibit.paper.parts.some(({ name }) => name === 'body')
  const has = (part: string, value: unknown) => (value === undefined || isClosed(exhibit, part) ? {} : value)
  const shown = own
    ? {
        ...(typeof from === 'string' && !isClosed(exhibit, 'from') ? { from } : {}),
        ...(typeof to === 'string' && !isClosed(exhibit, 'to') ? { to } : {}),
        ...(typeof text === 'string' && !isClosed(exhibit, 'body') ? { text } : {}),
        ...Object(has('facts', rest)),
      }
    : Object(has('facts', fact))
  return exhibit.hide.length === 0 ? shown : hidden(shown, exhibit.hide)
}

function hidden(value: unknown, words: readonly string[]): Readonly<Record<string, unknown>> {
  const cover = (one: unknown): unknown => {
    if (typeof one === 'string') return blackedOut(one, words)
    if (Array.isArray(one)) return one.map(cover)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, member]) => [key, cover(member)]))
  }
  return Object(cover(value))
}

/** The exhibit with only what the pack opens of it: every word of the report is taken from here. */
export const openedExhibit = (exhibit: Exhibit): Exhibit => ({
  ...exhibit,
  paper: { ...exhibit.paper, fact: shownFact(exhibit) },
})

/** The copy of an exhibit with words blacked out, as a text file; null where nothing is covered. */
export function redactedCopy(exhibit: Exhibit, lang: Lang): string | null {
  if (exhibit.copied.size === 0) return null
  const words = REPORT_WORDS[lang]
  const shown = openedExhibit(exhibit).paper
  const rows = factRows(shown.fact, words.fields).map(([label, value]) =>
    label ? `${label}: ${value}` : `  ${value}`,
  )
  const quote = wordsOf(shown)
  return [words.copied, '', ...rows, ...(quote === null ? [] : ['', quote]), ''].join('\n')
}
