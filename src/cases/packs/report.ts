// The report of a pack as plain values: what stands on each page, in words. The template lays it out; nothing of it is markup.
import { clockOf, dayOf } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Conclusions } from './conclusions.ts'
import { DISPUTE_RULE } from './dispute.ts'
import { instantOf, type Exhibit, type Selection } from './exhibits.ts'
import { isClosed, openedExhibit } from './openedExhibit.ts'
import { holeWords, type Anchoring, type FoundGap } from './gaps.ts'
import type { Hole } from './packShapes.ts'
import { isAlwaysClosed, saysAt, titleOf, wordsOf, type Paper } from './paper.ts'
import { blackedOut } from './redaction.ts'
import { sectionsOf, type Section } from './reportExtras.ts'
import { REPORT_WORDS, type ReportWords } from './reportWords.ts'
import { factRows, type Row } from './shownFacts.ts'
import { WEIGHT_WORDS, weightOf } from './weight.ts'

/** Everything that the report is made from. */
export interface Reported {
  readonly lang: Lang
  readonly pack: string
  readonly made: number
  readonly timezone: string
  readonly facts: CaseFacts | null
  readonly conclusions: Conclusions | null
  readonly title: string
  readonly selection: Selection
  /** The number of each message in the correspondence, by its entry. */
  readonly numbers: ReadonlyMap<number, number>
  readonly holes: readonly Hole[]
  readonly began: number | null
  readonly gaps: readonly FoundGap[]
  readonly anchoring: Anchoring
  /** The hash of C0 in hexadecimal, and how many entries its tree has. */
  readonly log: { readonly fingerprint: string; readonly size: number; readonly origin: string }
  /** Paths in the pack, by entry. */
  readonly files: ReadonlyMap<number, readonly string[]>
  /** How to check the pack, in the language of the report: a line each. */
  readonly check: readonly string[]
}

interface ReportedExhibit {
  readonly letter: string
  readonly kind: string
  readonly title: string
  readonly number: string
  readonly entry: string
  readonly says: string
  readonly known: string
  readonly late: boolean
  readonly weight: string
  readonly rows: readonly Row[]
  readonly quote: string | null
  readonly notes: readonly string[]
  readonly files: readonly string[]
  /** Its first words, for the timeline. */
  readonly what: string
  readonly isEvent: boolean
}
interface ReportedClaim {
  readonly claim: string
  readonly by: string
  readonly raised: string
  readonly amount: string
  readonly bears: string
}

export interface ReportInput {
  readonly lang: Lang
  readonly title: string
  readonly words: Omit<
    ReportWords,
    'page' | 'lateNote' | 'anchored' | 'number' | 'closed' | 'confirmed' | 'cut'
  >
  readonly page: readonly [string, string, string]
  /** Stands at the foot of every page: the number of the pack. */
  readonly foot: string
  readonly front: readonly Row[]
  readonly statements: readonly string[]
  readonly lateStatement: string
  readonly exhibits: readonly ReportedExhibit[]
  readonly claims: readonly ReportedClaim[]
  readonly gaps: readonly { readonly about: string; readonly what: string; readonly why: string }[]
  readonly sections: readonly Section[]
  readonly check: readonly string[]
}

const MOST_QUOTED = 20_000
/** Beyond so many characters of quotes in one report, only the first words of a text are quoted. */
const MOST_QUOTED_IN_ALL = 3_000_000
const SHORT = 500
/** Characters of a line of the timeline. */
const MOST_TOLD = 140
const EVENTS = new Set([
  'message',
  'letter',
  'act',
  'agreement',
  'acceptance',
  'inquiry',
  'offer',
  'note',
  'capture',
])

/** «30.03.2026 14:05», in the zone of the case; the zone is named once, on page one. */
const shownInstant = (at: number, zone: string): string =>
  `${dayOf(at, zone).split('-').toReversed().join('.')} ${clockOf(at, zone)}`

function notesOf(exhibit: Exhibit, words: ReportWords): string[] {
  const closed = exhibit.paper.parts
    .map(({ name }) => name)
    .filter((name) => isClosed(exhibit, name) && !isAlwaysClosed(exhibit.paper, name))
    .map((name) => words.parts[name] ?? name)
  return [
    ...(closed.length > 0 ? [words.closed(closed.join(', '))] : []),
    ...(exhibit.copied.size > 0 ? [words.copied] : []),
    ...(exhibit.why === null ? [] : [words.confirmed(exhibit.why)]),
  ]
}

function shownExhibit(reported: Reported, exhibit: Exhibit, mostQuoted: number): ReportedExhibit {
  const words = REPORT_WORDS[reported.lang]
  const { paper } = openedExhibit(exhibit)
  const { entry, kind, knownAt } = paper
  const quote = wordsOf(paper)
  const number = reported.numbers.get(entry)
  const said = saysAt(paper)
  const isCut = quote !== null && quote.length > mostQuoted
  const path = exhibit.copied.size > 0 ? `redacted/${exhibit.letter}.txt` : `openings/${entry}.json`
  const rows = factRows(paper.fact, words.fields)
  return {
    letter: exhibit.letter,
    kind: words.kinds[kind],
    title: titleOf(paper),
    number: number === undefined ? '' : words.number(number),
    entry: String(entry),
    says:
      said === null ? words.unknown : shownInstant(instantOf(reported.timezone)(paper), reported.timezone),
    known: shownInstant(knownAt, reported.timezone),
    late: isLate(exhibit, reported.began),
    weight: WEIGHT_WORDS[weightOf(exhibit.paper, reported.facts)][reported.lang],
    rows,
    quote: quote === null ? null : quote.slice(0, mostQuoted),
    notes: [...notesOf(exhibit, words), ...(isCut ? [words.cut(quote.length, path)] : [])],
    files: reported.files.get(entry) ?? [],
    what: whatOf(paper, rows),
    isEvent: said !== null && EVENTS.has(kind),
  }
}

/** What happened, in a line of the timeline. */
function whatOf(paper: Paper, rows: readonly Row[]): string {
  const { doc, note } = paper.fact
  const said = [doc, note].filter((value) => typeof value === 'string' && value !== '').join(' · ')
  const whole = wordsOf(paper) ?? (said === '' ? rows.map(([, value]) => value).join(' · ') : said)
  return whole.length > MOST_TOLD
    ? `${Array.from(whole.slice(0, 2 * MOST_TOLD))
        .slice(0, MOST_TOLD)
        .join('')}…`
    : whole
}

/** Did the log first know it after the dispute began? */
export const isLate = ({ paper }: Exhibit, began: number | null): boolean =>
  began !== null && paper.knownAt > began

function claimRows({ selection, facts, conclusions, lang }: Reported): ReportedClaim[] {
  const words = REPORT_WORDS[lang]
  const lettersOf = (ids: readonly string[]): string =>
    selection.exhibits
      .filter(({ paper }) => {
        const id = paper.fact['id']
        return (
          (typeof id === 'string' && ids.includes(id)) ||
          (paper.kind === 'inquiry' && ids.includes('inquiry'))
        )
      })
      .map(({ letter }) => letter)
      .join(', ')
  return selection.exhibits
    .map((exhibit) => openedExhibit(exhibit).paper)
    .filter(({ kind, fact }) => kind === 'claim' && typeof fact['text'] === 'string')
    .map(({ fact }) => {
      const claim = facts?.claims.find(({ id }) => id === fact['id'])
      // Which documents a claim is about is no verdict: the letters are the same whatever was concluded from them.
      const evidence = conclusions?.claims.find(({ id }) => id === fact['id'])?.evidence ?? []
      const raisedIn = claim?.raisedIn ?? []
      const amount = claim?.amountClaimed
      return {
        claim: String(fact['text']),
        by: words.client,
        raised: lettersOf(raisedIn) || words.notRaised,
        amount: amount === undefined || amount === null ? '' : `${amount} ${claim?.currency ?? ''}`.trim(),
        bears: lettersOf([...raisedIn, ...evidence]) || words.none,
      }
    })
}

function frontRows(reported: Reported): Row[] {
  const { lang, selection, timezone, began, anchoring, log, holes } = reported
  const words = REPORT_WORDS[lang]
  const said = selection.exhibits
    .filter((exhibit) => saysAt(openedExhibit(exhibit).paper) !== null)
    .map(({ paper }) => instantOf(timezone)(paper))
  const day = (at: number): string => shownInstant(at, timezone).slice(0, 10)
  const { business, client } = reported.facts?.parties ?? {}
  const late = selection.exhibits.filter((exhibit) => isLate(exhibit, began)).length
  const { upTo } = anchoring
  const parties = [business?.name, client?.name].filter((name) => name !== undefined && name !== '')
  return [
    [words.front.parties, parties.join(' — ') || words.unknown],
    [
      words.front.period,
      said.length > 0 ? `${day(Math.min(...said))} — ${day(Math.max(...said))}` : words.unknown,
    ],
    [words.front.exhibits, String(selection.exhibits.length)],
    [
      words.front.began,
      began === null ? words.none : `${shownInstant(began, timezone)}. ${DISPUTE_RULE[lang]}`,
    ],
    [words.front.late, began === null ? words.none : String(late)],
    [words.front.holes, holes.length > 0 ? holeWords(holes) : words.none],
    [
      words.front.anchoring,
      upTo ? words.anchored(upTo.entry, shownInstant(upTo.at, timezone), upTo.authority) : words.notAnchored,
    ],
    [words.front.made, `${shownInstant(reported.made, timezone)} (${timezone})`],
    [words.front.pack, reported.pack],
    [words.front.size, `${log.size} (${log.origin})`],
    [words.front.fingerprint, log.fingerprint],
  ]
}

/** The report as values for the template. */
export function reportInput(reported: Reported): ReportInput {
  const { lang, selection, began } = reported
  const words = REPORT_WORDS[lang]
  let left = MOST_QUOTED_IN_ALL
  const exhibits = selection.exhibits.map((exhibit) => {
    const shown = shownExhibit(reported, exhibit, left > 0 ? MOST_QUOTED : SHORT)
    left -= shown.quote?.length ?? 0
    return shown
  })
  const late = exhibits.filter((exhibit) => exhibit.late).length
  const { page, lateNote: _l, anchored: _a, number: _n, closed: _c, confirmed: _w, cut: _t, ...plain } = words
  const [before = '', between = '', after = ''] = page('@', '@').split('@')
  const covered = (text: string): string =>
    blackedOut(
      text,
      selection.exhibits.flatMap(({ hide }) => hide),
    )
  const withVerdicts = selection.sections.has('verdicts')
  return {
    lang,
    title: covered(reported.title),
    words: plain,
    page: [before, between, after],
    foot: reported.pack,
    front: frontRows(reported).map(([label, value]): Row => [label, covered(value)]),
    statements: [words.what, words.shows, words.maker, words.always, words.seal, words.chars],
    lateStatement:
      began === null ? words.noDispute : late > 0 ? words.lateNote(late, exhibits.length) : words.notLate,
    exhibits,
    claims: claimRows(reported),
    gaps: reported.gaps
      .filter(({ inReport }) => inReport || withVerdicts)
      .map(({ about, what, why }) => ({ about: words[about], what: covered(what), why: covered(why) })),
    sections: sectionsOf(reported, covered),
    check: reported.check,
  }
}
