// The square that a scanner reads, as runs of dark modules: what a template can draw without knowing the code.
import { generate } from 'lean-qr'

/** Each row as runs of `[first, length]`. */
export function squareOf(text: string): (readonly [first: number, length: number])[][] {
  const code = generate(text)
  return Array.from({ length: code.size }, (_, y) => {
    const runs: [number, number][] = []
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue
      const last = runs.at(-1)
      if (last && last[0] + last[1] === x) last[1] += 1
      else runs.push([x, 1])
    }
    return runs
  })
}
