// The words of two texts compared: the shortest way from one to the other, by E. W. Myers, "An O(ND) difference algorithm"
// (1986). The work is bounded by the number of changes, because a text may be anybody's.

export interface WordPiece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

const MOST_CHANGES = 2_000
const MOST_WORDS = 20_000
// A number keeps its decimals: «0,40» became «0,60», not «40» became «60».
const WORD = /\s+|\p{N}+(?:[.,]\p{N}+)*|\p{L}+|[^\s\p{L}\p{N}]/gu

/** A text cut into words, numbers, blanks and single signs; together they are the text again. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? []

/** How far each diagonal was walked after so many changes: `reach[k + changes]` is the place in the first text. */
type Reach = Int32Array

/** The furthest places for 0, 1, 2 … changes until both texts are at their end; null when that takes too many. */
function walk(a: readonly string[], b: readonly string[]): Reach[] | null {
  const trace: Reach[] = []
  let last: Reach = new Int32Array([0])
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, a.length + b.length); changes += 1) {
    const reach = new Int32Array(2 * changes + 1)
    trace.push(reach)
    for (let k = -changes; k <= changes; k += 2) {
      let x = changes === 0 ? 0 : furthest(last, k, changes - 1).x
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reach[k + changes] = x
      if (x >= a.length && x - k >= b.length) return trace
    }
    last = reach
  }
  return null
}

/** Where diagonal k is entered from a walk of `changes` changes: down (a word added) or to the right (a word removed). */
function furthest(reach: Reach, k: number, changes: number): { readonly x: number; readonly added: boolean } {
  const above = k + 1 <= changes ? (reach[k + 1 + changes] ?? -1) : -1
  const left = k - 1 >= -changes ? (reach[k - 1 + changes] ?? -1) : -1
  return left < above ? { x: above, added: true } : { x: left + 1, added: false }
}

/** The way back from both ends to both starts, as one piece a word. */
function wayOf(trace: readonly Reach[], a: readonly string[], b: readonly string[]): WordPiece[] {
  const pieces: WordPiece[] = []
  let [x, y] = [a.length, b.length]
  const back = (kind: WordPiece['kind']) => {
    if (kind !== 'added') x -= 1
    if (kind !== 'removed') y -= 1
    pieces.push({ kind, text: (kind === 'added' ? b[y] : a[x]) ?? '' })
  }
  for (let changes = trace.length - 1; changes > 0; changes -= 1) {
    const reach = trace[changes - 1]
    if (!reach) break
    const entered = furthest(reach, x - y, changes - 1)
    while (x > entered.x) back('same')
    back(entered.added ? 'added' : 'removed')
  }
  for (let rest = x; rest > 0; rest -= 1) back('same')
  return pieces.toReversed()
}

/** Runs of one kind joined. Between two changes a lone blank is no island: «два дня» became «три часа», not word by word. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const result: WordPiece[] = []
  let [removed, added] = ['', '']
  const changed = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const open = removed !== '' || added !== ''
    const next = pieces[index + 1]?.kind
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (open && next !== undefined && next !== 'same' && text.trim() === '') {
      removed += text
      added += text
    } else {
      changed()
      const last = result.at(-1)
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text }
      else result.push({ kind, text })
    }
  }
  changed()
  return result
}

const shared = (a: readonly string[], b: readonly string[]): number => {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count += 1
  return count
}

/**
 * What leads from one text to another, in the order of reading; what was removed stands before what was added in its place.
 * Beyond 20,000 words or 2,000 changes the differing middle is shown as replaced.
 */
export function wordPieces(before: string, after: string): WordPiece[] {
  const [a, b] = [wordsIn(before), wordsIn(after)]
  const head = shared(a, b)
  const tail = shared(a.slice(head).toReversed(), b.slice(head).toReversed())
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const trace = left.length > MOST_WORDS || right.length > MOST_WORDS ? null : walk(left, right)
  const middle = trace
    ? wayOf(trace, left, right)
    : [
        { kind: 'removed' as const, text: left.join('') },
        { kind: 'added' as const, text: right.join('') },
      ]
  const same = (words: readonly string[]) => words.map((text) => ({ kind: 'same' as const, text }))
  return joined([
    ...same(a.slice(0, head)),
    ...middle.filter(({ text }) => text !== ''),
    ...same(tail === 0 ? [] : a.slice(-tail)),
  ])
}
