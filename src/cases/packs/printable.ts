// A text as a report can print it: what the fonts cannot draw, what is invisible, and what turns the direction of writing is
// written out by its number, so that nothing hides in a quote and no text can draw over another.
const LINES = /\r\n?|\u2028|\u2029|\u0085/gu
/** Controls, formats (zero-width, bidirectional, soft hyphen), private and unassigned code points. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu

/** The text with every other character as `[U+1F600]`; line ends become `\n`, tabs and rare spaces a space. */
export function printable(text: string, isDrawn: (point: number) => boolean): string {
  const plain = text.replaceAll(LINES, '\n').replaceAll('\t', '    ').replaceAll(SPACES, ' ')
  let shown = ''
  for (const character of plain) {
    const point = character.codePointAt(0) ?? 0
    const isSeen = point === 10 || (isDrawn(point) && !UNSEEN.test(character))
    shown += isSeen ? character : `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return shown
}

/** The same for every text in a value of JSON; keys are ours and stay. */
export function printableJson(value: unknown, isDrawn: (point: number) => boolean): unknown {
  if (typeof value === 'string') return printable(value, isDrawn)
  if (Array.isArray(value)) return value.map((one) => printableJson(one, isDrawn))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, printableJson(member, isDrawn)]),
  )
}
