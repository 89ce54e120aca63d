// Which files an exhibit brings into the pack, and what they are called there.
import { isPackPath } from '../../evidence/pack/packPath.ts'
import { openedExhibit, redactedCopy } from './openedExhibit.ts'
import { isLate, type Reported } from './report.ts'
import type { Exhibit, Selection } from './exhibits.ts'
import { isFilePart, saysAt, titleOf, type Paper } from './paper.ts'
import { weightOf } from './weight.ts'

export interface ExhibitFile {
  readonly path: string
  readonly entry: number
  readonly part: string
}

const UNUSUAL = /[^\p{L}\p{M}\p{N} ._()-]+/gu
const LONGEST_NAME = 80
const ENDINGS: Readonly<Record<string, string>> = {
  // As a text: whoever opens the folder reads the page and does not run it.
  page: 'html.txt',
  dom: 'html.txt',
  screenshot: 'png',
  answer: 'bin',
}

const safeName = (name: string): string => {
  const plain = name.normalize('NFC').replaceAll(UNUSUAL, '_').replaceAll(/\s+/gu, ' ')
  const [, stem = plain, ending = ''] = /^(.*?)(\.[\p{L}\p{N}]{1,10})?$/u.exec(plain) ?? []
  return `${Array.from(stem)
    .slice(0, LONGEST_NAME)
    .join('')
    .replaceAll(/^[ ._()-]+|[ ._()-]+$/gu, '')}${ending}`
}

function pathOf({ paper, letter }: Exhibit, part: string): string {
  const ending = ENDINGS[part]
  const name = ending ? `${part}.${ending}` : safeName(titleOf(paper))
  const wanted = `originals/${letter}_${name}`
  return name !== '' && isPackPath(wanted) ? wanted : `originals/${letter}_${part}.bin`
}

export const openedParts = ({ paper, closed }: Exhibit): string[] =>
  paper.parts.map(({ name }) => name).filter((name) => !closed.has(name))

/** The opened parts of an exhibit that leave as files. */
export const filesOf = (exhibit: Exhibit): ExhibitFile[] =>
  openedParts(exhibit)
    .filter(isFilePart)
    .map((part) => ({ path: pathOf(exhibit, part), entry: exhibit.paper.entry, part }))

/** The path of the copy with words blacked out; null where there is none. */
export const copyPath = ({ letter, copied }: Exhibit): string | null =>
  copied.size > 0 ? `redacted/${letter}.txt` : null

/** Copies with words blacked out, by path. */
export const copiesOf = ({ exhibits }: Selection, lang: Reported['lang']): ReadonlyMap<string, string> =>
  new Map(
    exhibits.flatMap((exhibit) => {
      const [path, text] = [copyPath(exhibit), redactedCopy(exhibit, lang)]
      return path === null || text === null ? [] : [[path, text] as const]
    }),
  )

const pathsOf = (exhibit: Exhibit): string[] => {
  const copy = copyPath(exhibit)
  return [...filesOf(exhibit).map(({ path }) => path), ...(copy === null ? [] : [copy])]
}
/** All paths that belong to an exhibit, by its entry. */
export const pathsByEntry = ({ exhibits }: Selection): ReadonlyMap<number, readonly string[]> =>
  new Map(exhibits.map((exhibit) => [exhibit.paper.entry, pathsOf(exhibit)]))

const ROOM_FOR_LETTERS = 3_000
/** About how many bytes a pack will have, beside its verifier: what is opened, and leaf, proof and page of each exhibit. */
export const aboutBytes = ({ exhibits }: Selection): number =>
  exhibits.reduce(
    (sum, exhibit) =>
      sum +
      ROOM_FOR_LETTERS +
      exhibit.paper.parts
        .filter(({ name }) => !exhibit.closed.has(name))
        .reduce((all, { size }) => all + size, 0),
    150_000,
  )

const said = (paper: Paper): string | null => saysAt(paper)?.trim() || null

/** The exhibits as the manifest names them. */
export const manifestExhibits = ({ selection, began, facts }: Reported) =>
  selection.exhibits.map((exhibit) => {
    const { paper } = openedExhibit(exhibit)
    const names = paper.parts.map(({ name }) => name).sort()
    return {
      letter: exhibit.letter,
      entry: paper.entry,
      kind: paper.kind,
      title: titleOf(paper),
      saysAt: said(paper),
      knownAt: new Date(paper.knownAt).toISOString(),
      late: isLate(exhibit, began),
      weight: weightOf(exhibit.paper, facts),
      opened: names.filter((name) => !exhibit.closed.has(name)),
      closed: names.filter((name) => exhibit.closed.has(name)),
      originals: pathsOf(exhibit),
    }
  })
