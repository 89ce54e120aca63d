// The words of two texts compared: what stayed, what went, what came. The work is bounded by the number of changes, because a
// text may be anybody's.
import { diffArrays } from 'diff'

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

/** How many words two texts begin with in common. */
function shared(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count += 1
  return count
}

const piece = (kind: WordPiece['kind'], words: readonly string[]): WordPiece => ({
  kind,
  text: words.join(''),
})

/** The differing middle of two texts: word by word, or as replaced where that takes too many changes. */
function changed(before: string[], after: string[]): WordPiece[] {
  const few = before.length <= MOST_WORDS && after.length <= MOST_WORDS
  const found = few ? diffArrays(before, after, { maxEditLength: MOST_CHANGES }) : undefined
  if (!found) return [piece('removed', before), piece('added', after)]
  return found.map(({ value, added, removed }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value),
  )
}

/** Runs of one kind joined. Between two changes a lone blank is no island: «два дня» became «три часа», not word by word. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const result: WordPiece[] = []
  let [removed, added, same] = ['', '', '']
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const next = pieces[index + 1]?.kind
    const island = (removed !== '' || added !== '') && next !== undefined && next !== 'same'
    if (kind === 'same' && !(island && text.trim() === '')) {
      close()
      same += text
      continue
    }
    if (same !== '') result.push({ kind: 'same', text: same })
    same = ''
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  close()
  return same === '' ? result : [...result, { kind: 'same', text: same }]
}

/**
 * What leads from one text to another, in the order of reading; what was removed stands before what was added in its place.
 * Beyond 20,000 words or 2,000 changes the differing middle is shown as replaced.
 */
export function wordPieces(before: string, after: string): WordPiece[] {
  const [a, b] = [wordsIn(before), wordsIn(after)]
  const head = shared(a, b)
  const tail = shared(a.slice(head).toReversed(), b.slice(head).toReversed())
  const middle = changed(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const pieces = [piece('same', a.slice(0, head)), ...middle, piece('same', a.slice(a.length - tail))]
  return joined(pieces.filter(({ text }) => text !== ''))
}
