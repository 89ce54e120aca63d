// An agreement that already exists, read: clauses by number or by sentence, limits and scope proposed from its own words.
// Offsets are those of the whole text as it came, so that a screen marks the very words.
import type { Lang } from '../../basics/lang.ts'
import { proposeScope, type Scope } from '../proposals/scope.ts'
import { proposeLimits, type ProposedClause } from '../proposeLimits.ts'

export interface AgreementReading extends Omit<Scope, 'blocks'> {
  readonly lang: Lang
  readonly clauses: readonly ProposedClause[]
  /** The text was longer than is read; its rest was left out. */
  readonly cut: boolean
}

const SAMPLE = 5_000

/** Russian where most letters are Cyrillic, else English: the language decides how numbers are read. */
export function languageOfText(text: string): Lang {
  const sample = text.slice(0, SAMPLE)
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  return cyrillic > (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) ? 'ru' : 'en'
}

/** A list that stands between or after clauses belongs to none of them: blanks in its place keep all offsets. */
function withoutLists(text: string, { blocks }: Scope): string {
  const goesOn = (end: number) => {
    const next = /\S[^\n]*/u.exec(text.slice(end))
    if (!next) return false
    const at = end + next.index
    return (
      !/^(?:(?:§|п\.|пункт|clause|section)\s?\d|\d{1,3}[.)\d])/iu.test(next[0]) &&
      !blocks.some(({ start }) => start <= at && at < start + 200)
    )
  }
  let left = text
  for (const { start, end } of blocks)
    if (!goesOn(end)) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return left
}

/** Reads a text as an agreement. `lang` is the language of the text; it is told from its letters when not given. Never throws. */
export function readAgreement(text: string, lang: Lang = languageOfText(text)): AgreementReading {
  const { blocks, ...scope } = proposeScope(text)
  const { clauses, cut } = proposeLimits(withoutLists(text, { ...scope, blocks }), lang)
  return { lang, clauses: clauses.filter(({ text: words }) => words !== ''), ...scope, cut }
}
