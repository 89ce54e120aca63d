// One rule's answer about one claim. Each rule says why in the case's language and names its papers.
import { payable } from '../../agreements/sums/payable.ts'
import { exact, type Exact } from '../../basics/exact.ts'
import { majorNumber } from '../../basics/money.ts'
import type { Bilingual } from '../../basics/lang.ts'
import type { CaseFacts, Claim } from '../caseFacts.ts'
import type { JudgedClaim } from '../verdict.ts'

export type Verdict = JudgedClaim['verdict']

export interface Judgement {
  readonly verdict: Verdict
  /** 0 to 1: how sure the rule is that these papers decide it. */
  readonly confidence: number
  readonly evidence: readonly string[]
  /** Due today, in major units of the case's currency. */
  readonly due: number
  readonly why: Bilingual
  readonly ask?: Bilingual
}

export const judged = (
  verdict: Verdict,
  why: Bilingual,
  more: Partial<Omit<Judgement, 'verdict' | 'why'>> = {},
): Judgement => ({ verdict, confidence: 0.85, evidence: [], due: 0, why, ...more })

/** The needed fact is missing: never a guess, always a question. */
export const ask = (why: Bilingual, question: Bilingual, evidence: readonly string[] = []): Judgement =>
  judged('undecided', why, { ask: question, evidence, confidence: 0.6 })

/** The papers that tell the currency of a matter. */
interface Tells extends Pick<CaseFacts, 'economics' | 'jurisdiction'> {
  readonly ledger: readonly { readonly currency?: string | undefined }[]
}

/** The currency of a claim: its own, that of the payments, else that of the accounts or the country. */
export function currencyOf(matter: { readonly facts: Tells }, claim?: Claim): string {
  const { facts } = matter
  const byCountry: Readonly<Record<string, string>> = { RU: 'RUB', UK: 'GBP', US: 'USD', EU: 'EUR' }
  return (
    claim?.currency ??
    facts.ledger.find((entry) => entry.currency)?.currency ??
    facts.economics?.currency ??
    byCountry[facts.jurisdiction] ??
    'EUR'
  )
}

/** A sum rounded half up to minor units, back in major ones; nothing where no till could hold it. */
export function rounded(sum: Exact | number, currency: string): number {
  const paid = payable(typeof sum === 'number' ? exact(sum) : sum, currency)
  return paid === null ? 0 : majorNumber(paid)
}
