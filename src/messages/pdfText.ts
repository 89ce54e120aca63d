// The text layer of a PDF keeps the lines of the page. A clause that runs over five of them is one clause; a number at the start
// of a line begins the next.

const BEGINS = /^\s*(?:(?:§|п\.)\s?\d|\d{1,3}(?:\.\d{1,3}){1,3}[.):]?\s|\d{1,3}[.)]\s|[-–—•*·▪]\s)/u
/** A line that ends so ends its paragraph: the next one is not its continuation. */
const ENDS = /[.:;!?]\s*$/u
/** A page number alone in its line is furniture of the page. */
const PAGE_NUMBER = /^\s*(?:[-–—]\s?)?\d{1,4}(?:\s?[-–—]|\s?(?:\/|из|of)\s?\d{1,4})?\s*$/u

/** The lines of a page without the number of the page at its head or foot. */
function bodyOf(page: string): string[] {
  const lines = page.trim().split('\n')
  const first = PAGE_NUMBER.test(lines[0] ?? '') ? 1 : 0
  const last = lines.length > 1 && PAGE_NUMBER.test(lines.at(-1) ?? '') ? lines.length - 1 : lines.length
  return lines.slice(first, last)
}

/**
 * The pages of a text layer as one text: lines of one paragraph are joined by a blank, a soft hyphen at the end of a line goes,
 * numbered clauses and items of lists begin a line of their own.
 */
export function textOfPages(pages: readonly string[]): string {
  const lines = pages.flatMap(bodyOf)
  let text = ''
  for (const raw of lines) {
    const line = raw.replaceAll(/[ \t]+/gu, ' ').trim()
    if (line === '') {
      if (text !== '' && !text.endsWith('\n\n')) text = `${text.trimEnd()}\n\n`
    } else if (text === '' || text.endsWith('\n')) text += line
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line
    else text += `${BEGINS.test(line) || ENDS.test(text) ? '\n' : ' '}${line}`
  }
  return text.replaceAll('\u00ad', '').trim()
}
