// Names of another client in a letter: whoever complained first is nobody's news. A name is found in the forms in which Russian bends it.
import type { Bilingual } from '../../../basics/lang.ts'
import { findingAt, type DraftFinding } from '../../drafting/draftFinding.ts'

const WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]*\p{L}(?![\p{L}\p{N}])/gu
const SHORTEST = 3
const LONGEST_ENDING = 3

const WHY: Bilingual = {
  ru: 'Это имя другого клиента: от кого мы узнали об ошибке, в письме не говорим.',
  en: 'This is the name of another client: the letter does not say from whom we heard of the mistake.',
}

const plain = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')
const wordsOf = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => plain(word)).filter((word) => word.length >= SHORTEST)

/** «Анна», «Анны», «Анной»: one name, which differs in its ending at most. */
function isForm(word: string, name: string): boolean {
  const stem = name.length > SHORTEST ? name.replace(/[аяеиоуыьй]{1,2}$/u, '') : name
  const known = stem.length >= SHORTEST ? stem : name
  return (
    word === name ||
    (word.startsWith(known) && word.length - known.length <= LONGEST_ENDING && /[а-я]$/u.test(word))
  )
}

/** Places that name somebody of `others`; words that belong to the names of `own` as well tell nobody apart. */
export function othersNamed(text: string, others: readonly string[], own: readonly string[]): DraftFinding[] {
  const known = own.flatMap(wordsOf)
  const names = [...new Set(others.flatMap(wordsOf))].filter(
    (name) => !known.some((word) => isForm(word, name) || isForm(name, word)),
  )
  return [...text.matchAll(WORD)]
    .filter(([word]) => names.some((name) => isForm(plain(word), name)))
    .map(({ index, 0: word }) =>
      findingAt(text, 'G4', { start: index, end: index + word.length }, { why: WHY }),
    )
}
