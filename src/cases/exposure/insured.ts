// Before a fault is admitted above a sum that the owner set: is this insured, and does the insurer want to hear first?
import type { Bilingual } from '../../basics/lang.ts'
import { sum } from '../../basics/words.ts'
import type { Exposure } from './exposureShapes.ts'

export interface InsuredFrom {
  /** In the currency of the case; null where the owner set none. */
  readonly insuredAbove: number | null
  readonly insurer: string
}

/**
 * What to say before a letter that admits something; null where it admits nothing, no sum was set, or the stake is not above it.
 * The stake is what may have to be paid at worst: an insurer asks about that, not about our hours.
 */
export function tellInsurerFirst(
  letter: { readonly admits: boolean },
  { payable, currency }: Pick<Exposure, 'payable' | 'currency'>,
  { insuredAbove, insurer }: InsuredFrom,
): Bilingual | null {
  if (!letter.admits || insuredAbove === null || payable <= insuredAbove) return null
  const named = insurer.trim()
  return {
    ru: `Сумма выше ${sum(insuredAbove, currency, 'ru')}. Страховка может требовать сообщить до признания${named ? `: ${named}` : ''}.`,
    en: `Above ${sum(insuredAbove, currency, 'en')}. Your insurance may ask to be told before you admit anything${named ? `: ${named}` : ''}.`,
  }
}
