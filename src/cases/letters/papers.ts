// Papers in letters: a document is called by its name and day, and another client's paper is never named to this one.
import { onceFor } from '../../basics/onceFor.ts'
import { dayOf } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { dayInWords } from '../../basics/words.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { CaseFacts } from '../caseFacts.ts'

const ownWords = (facts: CaseFacts): string =>
  [
    facts.inquiry?.text ?? '',
    ...facts.claims.map((claim) => `${claim.text} ${claim.item ?? ''}`),
    ...facts.messages.filter((message) => message.direction !== 'internal').map((message) => message.text),
  ].join('\n')

// A name that carries its own date needs no second one.
const DATED =
  /\d\.\d\d(?!\d)|\d{4}-\d\d|\d\s(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

const stands = (text: string, word: string): boolean => {
  const at = text.indexOf(word)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`)
}

/**
 * Receipts that belong to somebody else: the ledger holds several, and neither side ever named this one in the case.
 * Where no receipt was named at all there is nothing to tell them apart by, and none counts as another's.
 */
export const receiptsOfOthers = onceFor((facts: CaseFacts): readonly string[] => {
  const receipts = [...new Set(facts.ledger.map((entry) => entry.receipt).filter((no) => no !== undefined))]
  if (receipts.length === 0) return []
  const said = ownWords(facts)
  const named = receipts.filter((no) => stands(said, no))
  return named.length === 0 ? [] : receipts.filter((no) => !named.includes(no))
})

/** The entries behind these ids that belong to this client's matter, in the order of the ledger. */
export function ownPapers(facts: CaseFacts, ids: readonly string[]): Entry[] {
  const [wanted, others] = [new Set(ids), new Set(receiptsOfOthers(facts))]
  return facts.ledger.filter(
    (entry) => wanted.has(entry.id) && !(entry.receipt !== undefined && others.has(entry.receipt)),
  )
}

/** The documents behind these ids as a letter names them, with their day: «акт № 12 от 19 марта 2026 года». */
export const papersNamed = (facts: CaseFacts, ids: readonly string[], lang: Lang): string[] =>
  ownPapers(facts, ids).map((entry) => {
    const name = entry.doc ?? entry.id
    if (DATED.test(name)) return name
    return `${name} ${lang === 'ru' ? 'от' : 'of'} ${dayInWords(dayOf(entry.at, facts.timezone), lang)}`
  })
