// Clauses in letters: found by the shape of their limit or by their own words, quoted verbatim, with their number.
//
// A clause longer than a letter can carry is quoted by its first whole sentences: still its own words, never a paraphrase.
import type { Clause } from '../../agreements/agreement.ts'
import { clauseName } from '../../agreements/clauses.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { Lang } from '../../basics/lang.ts'
import { unitName } from '../../basics/units.ts'
import { capital, dayInWords, quoted } from '../../basics/words.ts'
import { readInstant, dayOf } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { gap, inLang } from './letterInput.ts'

const QUOTED_WORDS = 55
const TERMINATION =
  /отказ\p{L}*\s+от\s+(?:\p{L}+\s+)?договор|расторг|расторж|прекра[тщ]\p{L}*\s+(?:\p{L}+\s+)?(?:договор|соглашен)|terminat|end (?:this|the) (?:agreement|contract)/iu
const CONDUCT = /уважит|оскорбл|груб|вежлив|respect|abus|courte|civil|polite/iu
const CLAIM_FORM = /претенз|недостач|требовани|рекламаци|claim|complain|report|shortage/iu

export const clausesOf = (facts: CaseFacts): readonly Clause[] => facts.agreement?.clauses ?? []
export const clauseBy = (facts: CaseFacts, no: string | undefined): Clause | null =>
  clausesOf(facts).find((clause) => clause.no === no) ?? null

const standing = (facts: CaseFacts): readonly Clause[] => clausesOf(facts).filter((clause) => !clause.void)

/** The clause that says what follows when a limit is exceeded: in the limit itself, a grace clause, or a price list. */
export function procedureFor(facts: CaseFacts, overage: OverageFound): Clause | null {
  const own = clauseBy(facts, overage.clause)
  if (own?.limit?.graceDays !== undefined || own?.limit?.overagePrice !== undefined) return own
  const clauses = standing(facts)
  const priced = clauses.find((clause) =>
    clause.limit?.prices?.some((price) => unitName(price.unit) === unitName(overage.unit)),
  )
  if (priced) return priced
  const after = clauses.slice(clauses.findIndex((clause) => clause.no === overage.clause) + 1)
  const isGrace = (clause: Clause): boolean => clause.limit?.op === 'grace_days'
  return overage.graceUntil ? (after.find(isGrace) ?? clauses.find(isGrace) ?? null) : null
}

/** The clause that says what a claim must contain. */
export function claimFormClause(facts: CaseFacts): Clause | null {
  const forms = standing(facts).filter((clause) => clause.limit?.op === 'contains')
  return forms.find((clause) => CLAIM_FORM.test(clause.text)) ?? forms[0] ?? null
}

/** The clause by which either side may leave, notice in days before others. */
export function terminationClause(facts: CaseFacts): Clause | null {
  const ways = standing(facts).filter((clause) => TERMINATION.test(clause.text))
  return ways.find((clause) => clause.limit?.op === '>=') ?? ways[0] ?? null
}

export const conductClause = (facts: CaseFacts): Clause | null =>
  standing(facts).find((clause) => CONDUCT.test(clause.text)) ?? null

/** The clause that leaves a kind of loss out of what the parties owe each other. */
export const exclusionClause = (facts: CaseFacts): Clause | null =>
  standing(facts).find((clause) => (clause.limit?.excludes?.length ?? 0) > 0) ?? null

/** The clause that names who may write. */
export const writersClause = (facts: CaseFacts): Clause | null =>
  standing(facts).find((clause) => clause.limit?.op === 'in') ?? null

/** The words of the clause that a letter carries: all of them, or its first whole sentences. */
export function quotedWords(clause: Clause): string {
  const text = clause.text.replaceAll(/\s+/gu, ' ').trim()
  if (text.split(/\s+/u).length <= QUOTED_WORDS) return text
  const parts = text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|$|[.!?])/gu) ?? [text]
  let taken = ''
  for (const part of parts) {
    if (taken !== '' && (taken + part).split(/\s+/u).length > QUOTED_WORDS) break
    taken += part
  }
  return taken.trim()
}

/** «п. 3.2: «Ячейка тарифа …»», ready to stand before a full stop. */
export const clauseQuote = (clause: Clause, lang: Lang): string =>
  `${clauseName(clause.no, lang)}: ${quoted(quotedWords(clause).replace(/[.;]+$/u, ''), lang)}`

/**
 * «Договор (редакция 3.1, принят 28 февраля 2026 года), п. 3.2: «…».»: the words that the client accepted, and when. Where
 * the acceptance is not on record a gap asks for it, because only accepted words may be quoted to a client.
 */
export function acceptedWords(facts: CaseFacts, clauses: readonly Clause[], lang: Lang): string {
  if (clauses.length === 0) return ''
  const { version, acceptedAt } = facts.agreement ?? {}
  const at = acceptedAt ? readInstant(acceptedAt, facts.timezone) : null
  const day =
    at === null
      ? gap(lang, { ru: 'когда клиент принял эти условия', en: 'when the client accepted these terms' })
      : dayInWords(dayOf(at, facts.timezone), lang)
  const named = version ? inLang(lang, { ru: `редакция ${version}, `, en: `version ${version}, ` }) : ''
  const words = clauses.map((clause) => capital(clauseQuote(clause, lang))).join('. ')
  return inLang(lang, {
    ru: `Так сказано в договоре (${named}принят ${day}). ${words}.`,
    en: `This is what the agreement says (${named}accepted ${day}). ${words}.`,
  })
}
