// A report of many exhibits is set in volumes, one after another: memory grows with the pages that are set at once.
//
// Up to some hundred exhibits it is one file. Beyond that report.pdf holds page one, claims, gaps and how to check; then come
// the timeline and the list of exhibits, by the hundred rows, and the texts of the exhibits in their order.
import type { ReportInput } from './report.ts'
import { VOLUME_WORDS } from './volumeWords.ts'

const EXHIBITS_AT_ONCE = 200
const CHARACTERS_AT_ONCE = 300_000
const ROWS_AT_ONCE = 600

export type VolumePart = 'whole' | 'front' | 'timeline' | 'list' | 'texts'
type Exhibit = ReportInput['exhibits'][number]

/** One file of the report; `input` is what the template lays out. */
export interface Volume {
  readonly path: string
  readonly input: Omit<ReportInput, 'exhibits'> & {
    readonly part: VolumePart
    /** «Том 2 из 6. Хронология»; empty when there is one volume. */
    readonly volume: string
    /** `place` says in which volume its text stands; empty where a page number says it. */
    readonly exhibits: readonly (Exhibit & { readonly place: string })[]
  }
}

/** Some exhibits of one part of the report. */
interface Slice {
  readonly part: VolumePart
  readonly exhibits: readonly Exhibit[]
}

const charactersOf = ({ quote, rows }: Exhibit): number =>
  rows.reduce((sum, [name, value]) => sum + name.length + value.length, quote?.length ?? 0)

/** Cuts a list where it holds so many, or so many characters. */
function cut(exhibits: readonly Exhibit[], most: number, characters = Number.POSITIVE_INFINITY): Exhibit[][] {
  const slices: Exhibit[][] = []
  let left = 0
  for (const exhibit of exhibits) {
    const own = charactersOf(exhibit)
    const last = slices.at(-1)
    if (last && last.length < most && own <= left) {
      last.push(exhibit)
      left -= own
    } else {
      slices.push([exhibit])
      left = characters - own
    }
  }
  return slices
}

function slicesOf(exhibits: readonly Exhibit[]): Slice[] {
  const isOne =
    exhibits.length <= EXHIBITS_AT_ONCE &&
    exhibits.reduce((sum, exhibit) => sum + charactersOf(exhibit), 0) <= 2 * CHARACTERS_AT_ONCE
  if (isOne) return [{ part: 'whole', exhibits }]
  const events = exhibits.filter(({ isEvent }) => isEvent)
  const texts = cut(exhibits, EXHIBITS_AT_ONCE, CHARACTERS_AT_ONCE)
  const of = (part: VolumePart) => (some: readonly Exhibit[]) => ({ part, exhibits: some })
  return [
    { part: 'front', exhibits: [] },
    ...cut(events, ROWS_AT_ONCE).map(of('timeline')),
    ...cut(exhibits, ROWS_AT_ONCE).map(of('list')),
    ...texts.map(of('texts')),
  ]
}

const pathOf = (index: number): string => (index === 0 ? 'report.pdf' : `report-${index + 1}.pdf`)

/** The files of a report, the first one report.pdf. */
export function volumesOf(input: ReportInput): readonly Volume[] {
  const words = VOLUME_WORDS[input.lang]
  const slices = slicesOf(input.exhibits)
  if (slices.length === 1)
    return [
      {
        path: pathOf(0),
        input: {
          ...input,
          part: 'whole',
          volume: '',
          exhibits: input.exhibits.map((one) => ({ ...one, place: '' })),
        },
      },
    ]
  const places = new Map(
    slices.flatMap(({ part, exhibits }, at) =>
      part === 'texts' ? exhibits.map(({ letter }) => [letter, words.place(at + 1)] as const) : [],
    ),
  )
  const contents = slices.map(({ part, exhibits }, at) => {
    const [first, last] = [exhibits[0]?.letter, exhibits.at(-1)?.letter]
    const letters = part === 'texts' ? ` ${first}–${last}` : ''
    return `${pathOf(at)}: ${words.parts[part]}${letters}`
  })
  return slices.map(({ part, exhibits }, at) => ({
    path: pathOf(at),
    input: {
      ...input,
      front: part === 'front' ? [...input.front, [words.volumes, contents.join('; ')] as const] : [],
      part,
      volume: `${words.volume(at + 1, slices.length)} ${words.parts[part]}`,
      exhibits: exhibits.map((one) => ({ ...one, place: places.get(one.letter) ?? '' })),
    },
  }))
}
