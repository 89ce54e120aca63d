// What a letter is drafted from: the facts of the case and what the examination found in them. Nothing else is ever written.
import { dayOf, type Day, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { Measure } from '../../agreements/measure.ts'
import type { Reconciliation } from '../../ledger/reconciliation.ts'
import type { ReadMessage } from '../../signals/markedLabel.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { ClaimDecision } from '../claims/claimShapes.ts'
import { bindsTo } from '../days/watchedDays.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { DecisionWord } from '../screenWords.ts'
import type { Concern, JudgedClaim, OurPart, Thread } from '../verdict.ts'

export interface LetterInput {
  readonly facts: CaseFacts
  readonly claims: readonly JudgedClaim[]
  readonly overages: readonly OverageFound[]
  readonly deadlines: readonly FoundDeadline[]
  readonly concern: Concern
  readonly ours: readonly OurPart[]
  readonly decision: DecisionWord
  readonly reconciliation: Reconciliation
  readonly measures: readonly Measure[]
  /** The labels of each message, by message id (`inquiry` for the first inquiry). */
  readonly signals: readonly ReadMessage[]
  readonly thread: Thread
  /** How people decided to put claims right, and by when; the newest decision of a claim counts. */
  readonly decided?: readonly (Pick<ClaimDecision, 'claim' | 'remedy' | 'due'> & {
    /** What would change our mind was taken over from the desk as it stood; else a person wrote it. */
    readonly inDeskWords?: boolean
  })[]
  /** The language of the client. */
  readonly lang: Lang
  readonly asOf: Instant
}

/** A letter's words in both languages, side by side; only the asked one is used. */
export const inLang = (lang: Lang, text: { readonly ru: string; readonly en: string }): string => text[lang]

/** What we do not know is asked in square brackets: the person who sends the letter fills it in. */
export const gap = (lang: Lang, text: { readonly ru: string; readonly en: string }): string =>
  `[${text[lang].replaceAll(/[[\]\n]/gu, ' ')}]`

/** Paragraphs of a letter; empty parts are left out. */
export const paragraphs = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim().replaceAll(/ {2,}/gu, ' '))
    .filter((part) => part !== '')
    .join('\n\n')

/** Sentences of one paragraph; empty ones are left out. */
export const sentences = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')

/** A letter is read to its end while it stays within this many words. */
export const LETTER_WORDS_AT_MOST = 180

/** The fullest draft that a person still reads to the end; where even the briefest is longer, the briefest. */
export function fitting<T extends { readonly text: string }>(full: T, ...briefer: readonly (() => T)[]): T {
  let draft = full
  for (const shorter of briefer) {
    if (draft.text.split(/\s+/u).length <= LETTER_WORDS_AT_MOST) return draft
    draft = shorter()
  }
  return draft
}

export const today = (input: LetterInput): Day => dayOf(input.asOf, input.facts.timezone)

/** The currency in which the case is told: stated by claims, overages or economics, else that of the jurisdiction. */
export function currencyOf(input: Pick<LetterInput, 'facts' | 'claims' | 'overages'>): string {
  const stated = [
    ...input.claims.map((claim) => claim.currency),
    ...input.overages.map((overage) => overage.currency),
    input.facts.economics?.currency,
    ...input.facts.ledger.map((entry) => entry.currency),
  ].find((currency) => currency !== undefined && currency !== '')
  return stated ?? { RU: 'RUB', UK: 'GBP', EU: 'EUR', US: 'USD' }[input.facts.jurisdiction] ?? ''
}

/** The next date by which the rules bind us and that is neither met nor past; the strict one. Null: nothing runs. */
export function ourNextDate(input: LetterInput): Day | null {
  const open = input.deadlines
    .filter((deadline) => deadline.whose === 'ours' && !deadline.metBy && deadline.dueStrict >= today(input))
    .filter((deadline) => bindsTo('answer', deadline) || bindsTo('payment', deadline))
    .map((deadline) => deadline.dueStrict)
    .sort()
  return open[0] ?? null
}
