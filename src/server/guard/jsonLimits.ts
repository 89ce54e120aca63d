// How deep and how many-parted a JSON text is, before anything builds it. Our readers go down into what was built, and a
// text of a hundred thousand brackets would take them down further than the stack goes.

export const MOST_DEPTH = 64
export const MOST_PARTS = 500_000

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d

/** Where the string that begins at `at` ends. */
function endOfString(text: string, at: number): number {
  let next = at + 1
  while (next < text.length && text.charCodeAt(next) !== QUOTE)
    next += text.charCodeAt(next) === BACKSLASH ? 2 : 1
  return next
}

/** True when the text is no deeper than MOST_DEPTH and has at most MOST_PARTS values. Any text is taken, JSON or not. */
export function isModestJson(text: string): boolean {
  let depth = 0
  let parts = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (isOpening(code)) depth += 1
    else if (isClosing(code)) depth -= 1
    else if (code === COMMA) parts += 1
    if (depth > MOST_DEPTH || parts > MOST_PARTS) return false
  }
  return true
}
