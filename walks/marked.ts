// Words of a letter as somebody reads them. The desk marks some of them a moment after they are there, and what a mark says then
// stands between them for whoever does not see it: words that are expected as they were written are found only until that moment.

const SAID_BY_MARK = String.raw`(?: \((?:отмечено|marked): [^)]*\))?`

const asPattern = (part: string): string =>
  part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`).replaceAll(/\s/gu, String.raw`\s`)

/** These words, whether some of them are marked already or not. */
export const marked = (words: string): RegExp =>
  new RegExp(
    words
      .split(/(?=[\s,.;:])/u)
      .map((part) => asPattern(part))
      .join(SAID_BY_MARK),
    'u',
  )
