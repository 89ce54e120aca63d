// A copy of a text with words blacked out, for whoever may not read them. The log does not know the copy: it says so itself,
// and the body it was made from stays closed behind its commitment.
const BLOCK = '█'
/** As many blocks for every word: the length of a name is a hint at it. */
const BLOCKS = BLOCK.repeat(5)

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** White space in a phrase stands for any white space: a name is hidden also where a line breaks inside it. */
const pattern = (word: string): string => word.trim().split(/\s+/u).map(escaped).join('\\s+')

/** The text with each of the words replaced, whatever their case; longer ones first, so that none hides a part of another. */
export function blackedOut(text: string, words: readonly string[]): string {
  const wanted = words
    .map((word) => word.normalize('NFC'))
    .filter((word) => word.trim() !== '')
    .sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return text
  return text.normalize('NFC').replaceAll(new RegExp(wanted.map(pattern).join('|'), 'giu'), BLOCKS)
}
