// Where the facts of a letter come from: a clause, a paper, a message, a claim with its sum, a term of a rule. Shown beside the words,
// so that nobody has to trust a draft.
import { dayOf } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import { amountsIn } from '../../signals/facts/amounts.ts'
import { folded } from '../../signals/facts/spelled.ts'
import { datesIn } from '../../signals/dates.ts'
import { quotations, wordsOnly } from '../letters/quotations.ts'
import type { DraftContext } from './draftContext.ts'

/** Words of a letter with the document that they come from: `ref` is its name in the case, or the rule of a term. */
export interface Source extends Span {
  readonly kind: 'clause' | 'entry' | 'message' | 'claim' | 'rule'
  readonly ref: string
}

/** Shorter quotations say nothing about where they come from. */
const TELLING = 12
const MOST_QUOTES = 20
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

const placesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

function clauses(text: string, { facts }: DraftContext): Source[] {
  return (facts.agreement?.clauses ?? []).flatMap(({ no }) =>
    placesOf(
      text,
      new RegExp(
        String.raw`(?:п\.|пункт\p{L}*|clause|term|условие)\s?${escaped(no)}(?![\p{L}\p{N}]|\.\d)`,
        'giu',
      ),
    ).map((span) => ({ ...span, kind: 'clause' as const, ref: no })),
  )
}

function papers(text: string, { facts }: DraftContext): Source[] {
  return facts.ledger
    .filter(({ doc }) => doc !== undefined && doc.length > 3)
    .flatMap(({ id, doc = '' }) => {
      const at = text.indexOf(doc)
      return at < 0 ? [] : [{ start: at, end: at + doc.length, kind: 'entry' as const, ref: id }]
    })
}

function quoted(text: string, { facts, claims }: DraftContext): Source[] {
  return quotations(text)
    .slice(0, MOST_QUOTES)
    .flatMap((span): Source[] => {
      const words = wordsOnly(text.slice(span.start, span.end))
      if (words.length < TELLING) return []
      const said = (whole: string): boolean => wordsOnly(whole).includes(words)
      const message = facts.messages.find((one) => one.direction === 'in' && said(one.text))
      if (message) return [{ ...span, kind: 'message', ref: message.id }]
      const claim = claims.find((one) => said(one.text))
      return claim ? [{ ...span, kind: 'claim', ref: claim.id }] : []
    })
}

function sums(text: string, { claims }: DraftContext): Source[] {
  return amountsIn(folded(text)).flatMap(({ start, end, value }): Source[] => {
    const claim = claims.find(({ amountDue }) => amountDue > 0 && amountDue === Number(value))
    return claim ? [{ start, end, kind: 'claim', ref: claim.id }] : []
  })
}

const NAMES_MESSAGE = /(?:сообщени|письм|обращени|message|letter|e-?mail)[^.!?\n]*$/iu

function days(text: string, { facts, deadlines }: DraftContext): Source[] {
  const today = dayOf(facts.asOf, facts.timezone)
  return datesIn(text, today, 'nearest').flatMap(({ start, end, day }): Source[] => {
    if (day === undefined) return []
    const due = deadlines.find((one) => one.due === day || one.dueStrict === day)
    if (due) return [{ start, end, kind: 'rule', ref: due.rule }]
    // A day is that of a message only where the words say so: other things happen on it too.
    const message = NAMES_MESSAGE.test(text.slice(Math.max(0, start - 30), start))
      ? facts.messages.findLast((one) => one.direction === 'in' && dayOf(one.at, facts.timezone) === day)
      : undefined
    return message ? [{ start, end, kind: 'message', ref: message.id }] : []
  })
}

/** The facts of a letter with where they come from, in the order of the text; of words that overlap the first found counts. */
export function sourcesIn(text: string, context: DraftContext): Source[] {
  const kept: Source[] = []
  for (const find of [clauses, papers, quoted, sums, days])
    for (const one of find(text, context))
      if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept.toSorted((a, b) => a.start - b.start)
}
