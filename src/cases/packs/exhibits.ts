// Which papers of a case become exhibits, what of each stays closed, and what keeps the pack from being made as chosen.
import { readInstant } from '../../basics/instant.ts'
import type { ChosenExhibit, ExtraKind, Mark, PackChoices, PackPreview } from './packShapes.ts'
import {
  exhibitLetter,
  extraOf,
  isAlwaysClosed,
  isMessage,
  isUsual,
  reportOrder,
  saysAt,
  type Paper,
  type Papers,
} from './paper.ts'

export interface Exhibit {
  readonly paper: Paper
  readonly letter: string
  /** Names of parts whose bytes are not in the pack. */
  readonly closed: ReadonlySet<string>
  /** Parts that are shown as a copy with words blacked out; all of them are closed. */
  readonly copied: ReadonlySet<string>
  /** The words that are blacked out there. */
  readonly hide: readonly string[]
  /** Why a marked document goes in all the same. */
  readonly why: string | null
}
export type Refused = PackPreview['refused'][number]

export interface Selection {
  readonly exhibits: readonly Exhibit[]
  readonly refused: readonly Refused[]
  /** What the owner added about the whole case. */
  readonly sections: ReadonlySet<ExtraKind>
}

const REFUSAL_WORDS = {
  ru: {
    legal_advice: 'Документ отмечен «для юриста». Чтобы он вошёл, подтвердите это и напишите почему.',
    without_prejudice:
      'Документ отмечен «переговоры без признания». Чтобы он вошёл, подтвердите это и напишите почему.',
    unknown: 'В этом деле нет такого документа.',
    erased: 'Содержание этого документа стёрто: открыть в нём нечего.',
    extra: 'Заметки, черновики и расчёт затрат входят, только если добавить каждый по отдельности.',
  },
  en: {
    legal_advice: 'The document is marked “for legal advice”. To put it in, confirm that and say why.',
    without_prejudice: 'The document is marked “without prejudice”. To put it in, confirm that and say why.',
    unknown: 'This case has no such document.',
    erased: 'The content of this document was erased: there is nothing to open.',
    extra: 'Notes, drafts and costs go in only when each is added by itself.',
  },
} as const

/** When a paper says it happened, as an instant, else when the log knew it. */
export const instantOf =
  (timezone: string) =>
  (paper: Paper): number => {
    const said = saysAt(paper)
    return (said === null ? null : readInstant(said, timezone)) ?? paper.knownAt
  }

/** The entries that the choices name, each once, in any order. */
function wantedEntries(papers: readonly Paper[], choices: PackChoices): ReadonlyMap<number, ChosenExhibit> {
  const confirmed = new Set(choices.confirmed.map(({ entry }) => entry))
  const usual = papers
    .filter((paper) => isUsual(paper) || (paper.mark !== null && confirmed.has(paper.entry)))
    .map(({ entry }): ChosenExhibit => ({ entry }))
  const added = choices.extras.flatMap(({ kind, entry }) => {
    const newest = papers.findLast((paper) => extraOf(paper) === kind && paper.parts.length > 0)
    const named = entry ?? (kind === 'costs' ? newest?.entry : undefined)
    return named === undefined ? [] : [{ entry: named }]
  })
  const chosen = choices.exhibits ?? usual
  return new Map([...added, ...chosen].map((one) => [one.entry, one]))
}

function refusal(
  paper: Paper | undefined,
  entry: number,
  choices: PackChoices,
): { readonly kind: Refused['kind']; readonly mark: Mark | null } | null {
  if (!paper) return { kind: 'unknown', mark: null }
  if (paper.parts.length === 0) return { kind: 'erased', mark: null }
  const extra = extraOf(paper)
  const isAdded = choices.extras.some(
    (one) => one.kind === extra && (one.entry === entry || (one.kind === 'costs' && one.entry === undefined)),
  )
  if (extra !== null && !isAdded) return { kind: 'extra', mark: null }
  const isConfirmed = choices.confirmed.some((one) => one.entry === entry)
  return paper.mark !== null && !isConfirmed ? { kind: 'marked', mark: paper.mark } : null
}

/** The text of the parts of a paper that are text, by name: what words are looked for in. */
function textOfParts({ fact }: Paper): ReadonlyMap<string, string> {
  const { text, from, to, ...rest } = fact
  const own = (value: unknown): string => (typeof value === 'string' ? value : '')
  return new Map([
    ['body', own(text)],
    ['from', own(from)],
    ['to', own(to)],
    ['facts', JSON.stringify(rest)],
  ])
}

function closedOf(paper: Paper, chosen: ChosenExhibit): Pick<Exhibit, 'closed' | 'copied' | 'hide'> {
  const hide = (chosen.hide ?? []).map((word) => word.normalize('NFC')).filter((word) => word.trim() !== '')
  const texts = isMessage(paper) || paper.kind === 'draft' ? textOfParts(paper) : wholeText(paper)
  const main = texts.has('body') ? 'body' : 'facts'
  const hasWord = (name: string): boolean => {
    const text = (texts.get(name) ?? '').normalize('NFC').toLowerCase()
    return hide.some((word) => text.includes(word.trim().toLowerCase()))
  }
  const names = paper.parts.map(({ name }) => name)
  const wanted = new Set(chosen.closed ?? [])
  const copied =
    hide.length === 0
      ? []
      : names.filter((name) => !wanted.has(name) && texts.has(name) && (name === main || hasWord(name)))
  const files = hide.length === 0 ? [] : names.filter((name) => !texts.has(name))
  const closed = names.filter(
    (name) => isAlwaysClosed(paper, name) || wanted.has(name) || copied.includes(name),
  )
  return { closed: new Set([...closed, ...files]), copied: new Set(copied), hide }
}
const wholeText = ({ fact }: Paper): ReadonlyMap<string, string> => new Map([['facts', JSON.stringify(fact)]])

/** The exhibits of these choices, in the order of the report, and what is refused. */
export function selected({ papers, timezone }: Papers, choices: PackChoices): Selection {
  const known = new Map(papers.map((paper) => [paper.entry, paper]))
  const wanted = wantedEntries(papers, choices)
  const words = REFUSAL_WORDS[choices.lang]
  const refused = Array.from(wanted.keys(), (entry): Refused | null => {
    const no = refusal(known.get(entry), entry, choices)
    const why =
      no &&
      (no.mark
        ? words[no.mark]
        : words[no.kind === 'marked' || no.kind === 'too_large' ? 'unknown' : no.kind])
    return no && { entry, kind: no.kind, mark: no.mark, why: why ?? '' }
  }).filter((one) => one !== null)
  const standing = Array.from(wanted.values())
    .filter(({ entry }) => !refused.some((no) => no.entry === entry))
    .flatMap((chosen) => {
      const paper = known.get(chosen.entry)
      return paper ? [{ paper, chosen }] : []
    })
  const order = reportOrder(instantOf(timezone))
  const exhibits = standing
    .toSorted((a, b) => order(a.paper, b.paper))
    .map(({ paper, chosen }, index): Exhibit => {
      const why = choices.confirmed.find(({ entry }) => entry === paper.entry)?.why ?? null
      return { paper, letter: exhibitLetter(index), ...closedOf(paper, chosen), why }
    })
  const sections = choices.extras.map(({ kind }) => kind)
  return { exhibits, refused, sections: new Set(sections) }
}
