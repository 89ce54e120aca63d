// What a pack would be, before anything of it is made.
import { DISPUTE_RULE } from '../../cases/packs/dispute.ts'
import { aboutBytes } from '../../cases/packs/packFiles.ts'
import type { PackChoices, PackPreview, PreviewExhibit } from '../../cases/packs/packShapes.ts'
import { extraOf, isAlwaysClosed, saysAt, titleOf, wordsOf, type Paper } from '../../cases/packs/paper.ts'
import { WEIGHT_WORDS, weightOf } from '../../cases/packs/weight.ts'
import { MOST_FILES } from '../../evidence/pack/container.ts'
import { decided, type Gathered } from './gather.ts'

const EXCERPT = 160
/** A pack above this is not made: whoever receives it opens it in a browser. */
export const MOST_BYTES = 1_000_000_000
const FILES_AN_EXHIBIT = 3

const TOO_LARGE = {
  ru: 'Пакет получится слишком большим. Выберите меньше приложений.',
  en: 'The pack would be too large. Choose fewer exhibits.',
} as const

export function previewOf(all: Gathered, choices: PackChoices): PackPreview {
  const { selection, holes, late, gaps } = decided(all, choices)
  const chosen = new Map(selection.exhibits.map((exhibit) => [exhibit.paper.entry, exhibit]))
  const shown = (paper: Paper): PreviewExhibit => {
    const exhibit = chosen.get(paper.entry)
    const weight = weightOf(paper, all.facts)
    return {
      entry: paper.entry,
      document: paper.document,
      letter: exhibit?.letter ?? null,
      kind: paper.kind,
      title: titleOf(paper),
      excerpt: Array.from((wordsOf(paper) ?? '').slice(0, 2 * EXCERPT))
        .slice(0, EXCERPT)
        .join(''),
      saysAt: saysAt(paper),
      knownAt: new Date(paper.knownAt).toISOString(),
      late: all.began !== null && paper.knownAt > all.began,
      weight,
      weightWords: WEIGHT_WORDS[weight][choices.lang],
      parts: paper.parts.map(({ name, size }) => {
        return { name, size, closed: exhibit?.closed.has(name) ?? isAlwaysClosed(paper, name) }
      }),
      mark: paper.mark,
      chosen: exhibit !== undefined,
      extra: extraOf(paper),
    }
  }
  const bytes = aboutBytes(selection)
  const isTooLarge = bytes > MOST_BYTES || selection.exhibits.length * FILES_AN_EXHIBIT + 100 > MOST_FILES
  const tooLarge = { entry: 0, kind: 'too_large', mark: null, why: TOO_LARGE[choices.lang] } as const
  return {
    exhibits: all.papers.papers.map(shown),
    disputeBegan: all.began === null ? null : new Date(all.began).toISOString(),
    disputeRule: DISPUTE_RULE[choices.lang],
    late,
    holes: [...holes],
    gaps: gaps.map(({ about, what, why }) => ({ about, what, why })),
    bytes,
    anchoring: all.anchoring.state,
    refused: [...selection.refused, ...(isTooLarge ? [tooLarge] : [])],
  }
}
