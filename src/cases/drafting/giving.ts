// What a draft gives beyond what is due, and what it admits above the sum that an insurer wants to hear of first.
import type { Measure } from '../../agreements/measure.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { namesOurFault } from '../admission.ts'
import { concessionOf } from '../concessions/concession.ts'
import { givenIn } from '../concessions/given.ts'
import type { Pressure } from '../concessions/pressure.ts'
import type { Sentence } from '../exhale/sentences.ts'
import { currencyOf } from '../verdicts/judgement.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import { findingAt, type DraftFinding } from './draftFinding.ts'

/** What tells a gift from what is due, beside the claims. */
export interface GivingRecord {
  readonly measures: readonly Measure[]
  /** The newest message that made something the price of more than is due. */
  readonly pressure: Pressure | null
  readonly closed: boolean
}

const joined = (first: Bilingual, more: readonly Bilingual[]): Bilingual => ({
  ru: [first, ...more].map(({ ru }) => ru).join(' '),
  en: [first, ...more].map(({ en }) => en).join(' '),
})

/** The places of a letter that give more than is due and wait for the owner, with what usually follows. */
export function concessionsIn({ kind, text }: DraftText, context: DraftContext): DraftFinding[] {
  const { facts, claims, giving } = context
  if (!giving) return []
  const given = givenIn(text, facts.lang)
  const found = concessionOf(given, { ...giving, claims, letterKind: kind, currency: currencyOf({ facts }) })
  if (!found.stopped) return []
  const why = joined(found.why, found.follows)
  return given.map((one) => ({ ...findingAt(text, 'concession', one, { why }), override: false }))
}

/** Sentences that name a fault of ours while the insurer wants to hear of it first. */
export const insurerFirst = (
  text: string,
  sentences: readonly Sentence[],
  { tellInsurer }: DraftContext,
): DraftFinding[] =>
  tellInsurer
    ? sentences
        .filter(({ own }) => namesOurFault(own))
        .slice(0, 1)
        .map((one) => findingAt(text, 'tell_insurer', one, { why: tellInsurer }))
    : []
