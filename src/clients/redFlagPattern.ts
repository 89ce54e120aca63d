// From a written phrase to a pattern: the tables of words stay readable, and every pattern stays linear.
//
// All gaps are bounded, so that a hostile inquiry of any shape costs time in proportion to its length. Letters are spelt
// out as ranges of the folded text: Unicode classes are no clearer here and take a second to compile.

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

const LETTER = 'a-zß-ÿа-я'
const GAP = '[\\s,;:—–\\-«»"()]{1,4}'

/** A space is a gap between words, `~` up to 60 characters in the sentence, `>` the end of a word. */
const toSource = (phrase: string): string =>
  phrase
    .replaceAll('>', `(?![${LETTER}\\d])`)
    .replaceAll(/~(?=\?)/g, '[^.!?\\n]{0,60}')
    .replaceAll('~', '[^.!?\\n]{0,60}?')
    .replaceAll('\\p{L}+', `[${LETTER}]{1,24}`)
    .replaceAll('\\p{L}*', `[${LETTER}]{0,24}`)
    .replaceAll('\\p{L}', `[${LETTER}]`)
    .replaceAll('\\p{Sc}', '[$€£¥₽]')
    .replaceAll(' ', GAP)

/** Compiles a table: one pattern for each flag, tried at word starts only. */
export const compileFlags = (table: readonly FlagWords[]): FlagPattern[] =>
  table.map(({ flag, words, unless }) => ({
    flag,
    pattern: new RegExp(`(?<![${LETTER}\\d])(?:${words.map(toSource).join('|')})`, 'g'),
    unless,
  }))
