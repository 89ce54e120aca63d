// A document of a case as a pack sees it: its place in the log, its parts, and what it says about itself.
//
// "Paper" because a case is no folder of files: an act, a message and a clause are one thing here, each with its leaf.
import type { Fields } from '../storyParts.ts'
import type { ExhibitKind, ExtraKind, Mark } from './packShapes.ts'

export interface PaperPart {
  readonly name: string
  readonly size: number
}

export interface Paper {
  readonly entry: number
  /** The id of the fact. */
  readonly document: string
  readonly kind: ExhibitKind
  /** What it says; empty when it was erased. */
  readonly fact: Fields
  /** In the order of names; none when the document was erased. */
  readonly parts: readonly PaperPart[]
  /** When the log first knew it, milliseconds UTC. */
  readonly knownAt: number
  readonly mark: Mark | null
  /** One of many of its kind: it goes in only when somebody picks it. */
  readonly aside?: boolean
}

/** Everything of a case that could be in a pack, as of one moment. */
export interface Papers {
  readonly papers: readonly Paper[]
  readonly timezone: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
/** The beginning of a text, never half a character. */
const beginning = (value: string, most: number): string =>
  Array.from(value.slice(0, 2 * most))
    .slice(0, most)
    .join('')

/** When the paper says it happened, in its own words; null when it says nothing. */
export function saysAt({ kind, fact }: Paper): string | null {
  const said = kind === 'agreement' ? text(fact['acceptedAt']) : text(fact['at']) || text(fact['seenAt'])
  return said === '' ? null : beginning(said, 40)
}

/** What the case calls it. */
export function titleOf({ kind, fact }: Paper): string {
  const named = {
    clause: text(fact['no']),
    original: text(fact['name']),
    capture: text(fact['url']),
    mail_key: text(fact['domain']),
    agreement: text(fact['version']),
    act: text(fact['doc']) || text(fact['id']),
  }[kind as string]
  return beginning(named ?? text(fact['id']), 200)
}

/** The words of a paper that a report quotes; null where it is no text but fields. */
export function wordsOf({ kind, fact }: Paper): string | null {
  if (kind === 'capture' || kind === 'original' || kind === 'mail_key') return null
  const words = text(fact['text'])
  return words === '' ? null : words
}

/** Parts that name our own people or programs: they stay closed in every pack. */
const ALWAYS_CLOSED = new Set(['by', 'via'])
export const isAlwaysClosed = (paper: Paper, part: string): boolean =>
  ALWAYS_CLOSED.has(part) || (part === 'from' && !isMessage(paper))
export const isMessage = ({ kind }: Paper): boolean => kind === 'message' || kind === 'note'

/** Parts that leave as files of their own, byte for byte. */
const FILE_PARTS = new Set(['file', 'page', 'dom', 'screenshot', 'answer'])
export const isFilePart = (part: string): boolean => FILE_PARTS.has(part)

/** What goes in only when somebody adds it by name. */
export function extraOf({ kind }: Paper): ExtraKind | null {
  return kind === 'note' || kind === 'draft' ? kind : kind === 'costs' ? 'costs' : null
}

/** Our own remarks about earlier dealings stand inside an inquiry and cannot be closed apart from it. */
const hasOwnRemarks = ({ fact }: Paper): boolean => {
  const history = fact['history']
  return Array.isArray(history) && history.length > 0
}

/** What goes into a pack unless somebody chooses otherwise. */
export const isUsual = (paper: Paper): boolean =>
  paper.parts.length > 0 &&
  paper.mark === null &&
  paper.aside !== true &&
  extraOf(paper) === null &&
  paper.kind !== 'preservation' &&
  !hasOwnRemarks(paper)

const RANKS: Readonly<Partial<Record<ExhibitKind, number>>> = {
  agreement: 0,
  acceptance: 0,
  clause: 0,
  offer: 0,
  inquiry: 1,
  claim: 2,
  original: 4,
  capture: 4,
  mail_key: 5,
  preservation: 6,
  note: 7,
  draft: 7,
  costs: 7,
}
const USUAL_RANK = 3

/** In the order of the report: the agreement, the inquiry, claims, what happened and was said by time, files, extras. */
export const reportOrder =
  (instant: (paper: Paper) => number) =>
  (a: Paper, b: Paper): number =>
    (RANKS[a.kind] ?? USUAL_RANK) - (RANKS[b.kind] ?? USUAL_RANK) ||
    instant(a) - instant(b) ||
    a.entry - b.entry

/** A, B, …, Z, AA, AB, …: Latin in both languages, so that no letter has a twin in the other alphabet. */
export function exhibitLetter(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : exhibitLetter(rest - 1) + letter
}
