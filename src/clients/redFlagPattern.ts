// From a written phrase to a pattern: the tables of words stay readable, and every pattern stays linear.
//
// All gaps are bounded, so that a hostile inquiry of any shape costs time in proportion to its length.

export interface FlagWords {
  readonly flag: string
  readonly words: readonly string[]
  /** A sentence that says this too is not counted: a polite question, a success, a plain reason. */
  readonly unless?: RegExp
}
export interface FlagPattern {
  readonly flag: string
  readonly pattern: RegExp
  readonly unless: RegExp | undefined
}

const GAP = '[\\s,;:—–\\-«»"()]{1,4}'

/** A space is a gap between words, `~` up to 60 characters in the sentence, `>` the end of a word. */
const toSource = (phrase: string): string =>
  phrase
    .replaceAll('>', '(?![\\p{L}\\d])')
    .replaceAll(/~(?=\?)/g, '[^.!?\\n]{0,60}')
    .replaceAll('~', '[^.!?\\n]{0,60}?')
    .replaceAll('\\p{L}+', '\\p{L}{1,24}')
    .replaceAll('\\p{L}*', '\\p{L}{0,24}')
    .replaceAll(' ', GAP)

/** Compiles a table: one pattern for each flag, tried at word starts only. */
export const compileFlags = (table: readonly FlagWords[]): FlagPattern[] =>
  table.map(({ flag, words, unless }) => ({
    flag,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words.map(toSource).join('|')})`, 'gu'),
    unless,
  }))
