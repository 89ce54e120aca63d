// A picture of an address for a terminal: two rows of squares a line, so that the squares are square.
import { generate } from 'lean-qr'

/** The free border that a camera needs, in squares. */
const QUIET = 2
// Light squares are drawn: both halves, the lower, the upper, none.
const HALVES = ['█', '▀', '▄', ' '] as const

/** Lines to print; dark squares are left to the background, so it reads on a dark terminal, as most phones expect it. */
export function qrLines(text: string): string[] {
  const code = generate(text)
  const lines: string[] = []
  for (let y = -QUIET; y < code.size + QUIET; y += 2) {
    let line = ''
    for (let x = -QUIET; x < code.size + QUIET; x += 1)
      line += HALVES[(code.get(x, y) ? 2 : 0) + (code.get(x, y + 1) ? 1 : 0)] ?? ' '
    lines.push(line)
  }
  return lines
}
