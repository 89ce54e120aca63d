// «Somebody who was not involved» is a promise like any other: a letter says it only where there is such a person.
import type { Lang } from '../../basics/lang.ts'

/** Whom the client may turn to instead. */
export interface Objecting {
  readonly lang: Lang
  /** Is there somebody in the firm who had no part in it? */
  readonly someone: boolean
}

const GAP = {
  ru: /\[кому: человек, который в этом не участвовал\]/gu,
  en: /\[whom: a person who was not involved\]/gu,
} as const
const ELSEWHERE = {
  ru: '[кому: адрес, и кто решает споры вне фирмы: у нас все в этом участвовали]',
  en: '[whom: address, and who decides disputes outside the firm: all of us took part]',
} as const

/** The letter with its question «to whom may one object?» put truly: where nobody is uninvolved, it asks for an address outside. */
export const withoutUninvolved = (text: string, { lang, someone }: Objecting): string =>
  someone ? text : text.replaceAll(GAP[lang], ELSEWHERE[lang])
