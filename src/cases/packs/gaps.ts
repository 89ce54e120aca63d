// What is missing to prove this, and what speaks against whoever makes the pack: read before it leaves, while something can
// still be done. Facts and questions stand in the report as well; what the desk itself concluded is for the owner's eyes
// unless verdicts are added.
import type { Lang } from '../../basics/lang.ts'
import type { CaseFacts, Claim } from '../caseFacts.ts'
import type { Conclusions } from './conclusions.ts'
import type { Exhibit, Selection } from './exhibits.ts'
import { GAP_WORDS, type GapWords } from './gapWords.ts'
import type { Gap, Hole, Weight } from './packShapes.ts'
import type { Paper } from './paper.ts'
import { answeredButMissing } from './thread.ts'
import { weightOf } from './weight.ts'

export interface Anchoring {
  readonly state: 'anchored' | 'anchored_in_part' | 'waiting' | 'not_anchored'
  /** The last entry that an authority's token covers; null while there is none. */
  readonly upTo: { readonly entry: number; readonly at: number; readonly authority: string } | null
}

export interface Known {
  readonly lang: Lang
  readonly papers: readonly Paper[]
  readonly facts: CaseFacts | null
  readonly conclusions: Conclusions | null
  readonly selection: Selection
  readonly holes: readonly Hole[]
  readonly late: number
  readonly anchoring: Anchoring
  /** What vanishes and was neither kept nor given up with a reason, in words. */
  readonly unsaved: readonly string[]
  /** What was not kept, with the reason that somebody noted. */
  readonly gone: readonly { readonly what: string; readonly why: string }[]
}

/** A gap, and whether the report prints it without being asked. */
export interface FoundGap extends Gap {
  readonly inReport: boolean
}
const told = (about: Gap['about'], what: string, why: string): FoundGap => ({
  about,
  what,
  why,
  inReport: true,
})
const ownEyes = (what: string, why: string): FoundGap => ({ about: 'us', what, why, inReport: false })

const MOST_NAMED = 30
/** Letters of exhibits in one line; a long list ends with how many more there are. */
const named = (exhibits: readonly Exhibit[]): string => {
  const letters = exhibits.slice(0, MOST_NAMED).map(({ letter }) => letter)
  return letters.join(', ') + (exhibits.length > MOST_NAMED ? ` (+${exhibits.length - MOST_NAMED})` : '')
}
export const holeWords = (holes: readonly Hole[]): string =>
  holes
    .slice(0, MOST_NAMED)
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
    .join(', ') + (holes.length > MOST_NAMED ? ' …' : '')

const UNSIGNED: readonly Weight[] = ['ours_only', 'nothing_known', 'with_outsider']
/** Acts that a handover or a look at a thing is proven by; a payment or an hour is proven otherwise. */
const HANDED = new Set([
  'goods_in',
  'goods_out',
  'stock_count',
  'delivery',
  'inspection',
  'incident',
  'milestone',
  'revision',
])
const CODE_CLAUSE =
  /подпис[а-яё]*[^.]{0,80}код|код[а-яё]*[^.]{0,80}подпис|code[^.]{0,80}sign|sign[^.]{0,80}code/iu

function ofDocuments(known: Known, words: GapWords): FoundGap[] {
  const { papers, facts, selection } = known
  const weights = new Map(selection.exhibits.map((exhibit) => [exhibit, weightOf(exhibit.paper, facts)]))
  const weighing = (weight: Weight): boolean => Array.from(weights.values()).includes(weight)
  const unsigned = selection.exhibits.filter(
    (exhibit) =>
      exhibit.paper.kind === 'act' &&
      HANDED.has(String(exhibit.paper.fact['kind'])) &&
      UNSIGNED.includes(weights.get(exhibit) ?? 'nothing_known'),
  )
  const clauses = selection.exhibits.filter(({ paper }) => paper.kind === 'clause')
  const agreements = selection.exhibits.filter(({ paper }) => paper.kind === 'agreement')
  const weak = agreements.some((one) => ['by_click', 'nothing_known'].includes(weights.get(one) ?? ''))
  const signsByCode = (facts?.agreement?.clauses ?? []).some(({ text }) => CODE_CLAUSE.test(text))
  const hasOriginals = papers.some(({ kind, parts }) => kind === 'original' && parts.length > 0)
  const missing = answeredButMissing(papers).length
  return [
    ...(unsigned.length > 0 ? [told('us', words.unsigned(named(unsigned)), words.unsignedWhy)] : []),
    ...(agreements.length === 0 ? [told('us', words.noAgreement, words.noAgreementWhy)] : []),
    ...(weak ? [told('us', words.acceptance, words.acceptanceWhy)] : []),
    ...(weighing('by_code') && !signsByCode ? [told('us', words.code, words.codeWhy)] : []),
    ...(clauses.length > 0 ? [told('us', words.clauses(named(clauses)), words.clausesWhy)] : []),
    ...(hasOriginals ? [] : [told('us', words.noOriginals, words.noOriginalsWhy)]),
    ...(missing > 0 ? [told('us', words.missing(missing), words.missingWhy)] : []),
  ]
}

function ofTime({ late, anchoring, holes }: Known, words: GapWords): FoundGap[] {
  const { state, upTo } = anchoring
  return [
    ...(late > 0 ? [told('us', words.late(late), words.lateWhy)] : []),
    ...(state === 'not_anchored' || !upTo ? [told('us', words.unanchored, words.unanchoredWhy)] : []),
    ...(state !== 'anchored' && upTo ? [told('us', words.partly(upTo.entry), words.partlyWhy)] : []),
    ...(holes.length > 0 ? [told('us', words.holes(holeWords(holes)), words.holesWhy)] : []),
  ]
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

function ofClaim({ facts, conclusions, selection }: Known, claim: Claim, words: GapWords): FoundGap[] {
  const name = shortened(claim.text)
  const inPack = new Set(selection.exhibits.map(({ paper }) => paper.fact['id']))
  const sources = claim.raisedIn ?? []
  const shown = sources.some((id) => inPack.has(id) || (id === 'inquiry' && hasInquiry(selection)))
  // A claim that stays out of the pack, or closed, is not told by its gaps either.
  const isOpen = selection.exhibits.some(
    ({ paper, closed }) => paper.kind === 'claim' && paper.fact['id'] === claim.id && !closed.has('facts'),
  )
  const asked = (about: Gap['about'], what: string, why: string): FoundGap => ({
    about,
    what,
    why,
    inReport: isOpen,
  })
  const judged = conclusions?.claims.find(({ id }) => id === claim.id)
  const about = judged?.burden.on === 'us' ? 'us' : 'them'
  const isDue = judged?.verdict === 'our_fault' || judged?.verdict === 'entitled'
  return [
    ...(sources.length === 0 && facts ? [asked('them', words.noSource(name), words.noSourceWhy)] : []),
    ...(sources.length > 0 && !shown ? [asked('us', words.source(name), words.sourceWhy)] : []),
    ...(judged?.ask ? [asked(about, words.proof(name), judged.ask)] : []),
    ...(isDue && judged ? [ownEyes(words.due(name), judged.why)] : []),
  ]
}
const hasInquiry = ({ exhibits }: Selection): boolean =>
  exhibits.some(({ paper }) => paper.kind === 'inquiry')

function forOwnEyes({ papers, conclusions, selection, unsaved }: Known, words: GapWords): FoundGap[] {
  const chosen = new Set(selection.exhibits.map(({ paper }) => paper.entry))
  const marked = papers.filter(({ entry, mark }) => mark !== null && !chosen.has(entry)).length
  const hides = selection.exhibits.some(({ paper, closed, copied }) =>
    paper.parts.some(
      ({ name }) => copied.has(name) || (closed.has(name) && ['body', 'facts', 'from', 'to'].includes(name)),
    ),
  )
  const files = selection.exhibits.some(({ paper }) => paper.kind === 'original' || paper.kind === 'capture')
  return [
    ...(hides && files ? [ownEyes(words.closed, words.closedWhy)] : []),
    ...(marked > 0 ? [ownEyes(words.marked(marked), words.markedWhy)] : []),
    ...(conclusions?.ours ?? []).map(({ where, why }) => ownEyes(words.ours(where), why)),
    ...(conclusions?.reconciliation.anomalies ?? []).map(({ text }) => ownEyes(words.anomaly, text)),
    ...unsaved.map((what) => ownEyes(words.unsaved(shortened(what)), words.unsavedWhy)),
  ]
}

/** Everything that is missing or speaks against the maker; what the report prints is marked so. */
export function gapsOf(known: Known): FoundGap[] {
  const words = GAP_WORDS[known.lang]
  const claims = (known.facts?.claims ?? []).flatMap((claim) => ofClaim(known, claim, words))
  const gone = known.gone.map(({ what, why }) => told('us', words.unsaved(shortened(what)), why))
  return [
    ...ofTime(known, words),
    ...ofDocuments(known, words),
    ...claims,
    ...gone,
    ...forOwnEyes(known, words),
  ]
}
