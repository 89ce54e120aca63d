// What was given once beyond the agreement: what, why, when, and the clause that stays as it is. One line of the record and one
// sentence of a letter, so that a kindness is neither forgotten nor turned into a new rule.
import { z } from 'zod'
import { isDay, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { dayInWords } from '../../basics/words.ts'
import { clauseName } from '../clauses.ts'

const LONGEST = 500

export const OneOffFacts = z.strictObject({
  /** In the words of the person who gave it: "kept 6 boxes over the limit until Friday, free of charge". */
  what: z.string().trim().min(1).max(LONGEST),
  why: z.string().trim().min(1).max(LONGEST),
  on: z.string().refine(isDay, { error: 'a day such as 2026-03-16' }),
  /** The number of the clause that it went beyond. */
  clause: z.string().trim().min(1).max(40).optional(),
})
export type OneOffFacts = z.infer<typeof OneOffFacts>

/** A one-off on record, of any client of the organisation. */
export interface OneOff extends Omit<OneOffFacts, 'clause'> {
  readonly id: string
  readonly client: string
  readonly on: Day
  readonly clause?: string | undefined
}

const asPart = (words: string): string =>
  words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,:\s]+$/u, '')

/** The sentence that goes into the letter to the client: what, why, and that the clause stays. */
export function oneOffSentence(oneOff: Omit<OneOff, 'id' | 'client'>, lang: Lang): string {
  const day = dayInWords(oneOff.on, lang)
  const [what, why] = [asPart(oneOff.what), asPart(oneOff.why)]
  const { clause } = oneOff
  if (lang === 'ru') {
    const stays = clause === undefined ? 'договор остаётся прежним' : `${clauseName(clause, lang)} остаётся`
    return `${day} сверх договора, один раз: ${what}. Причина: ${why}. Это разовая уступка, ${stays}.`
  }
  const stays = clause === undefined ? 'the agreement stays as it is' : `${clauseName(clause, lang)} stays`
  return `On ${day} we gave this once, beyond the agreement: ${what}. Reason: ${why}. It is a one-off; ${stays}.`
}
