// What a first inquiry shows, and what to agree on before saying yes. Only the words of the inquiry and our own record count.
//
// Never inputs: nationality, accent, gender, age, disability, religion, politics, health, or having complained or sued
// with success. One flag alone means nothing: people write in a hurry. The advice says why, in the words it saw.
// Source: practice of freelancers and agencies on early warning signs; weights are ours (3 strong, 2 clear, 1 weak).
import { addMonths, type Day } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import { hitsIn, type Rule } from '../signals/compile.ts'
import { incidentIn } from './history.ts'
import type { RedFlag, Screening } from './redFlag.ts'
import { redFlagGrammar } from './redFlagGrammar.ts'
import { reasonFor, reasonForAdvice } from './redFlagReason.ts'

/** What each flag weighs: once, however often it shows. */
export const FLAG_WEIGHTS: Readonly<Record<string, number>> = {
  refuses_contract: 3,
  spec_work: 3,
  litigious: 3,
  'history.match': 3,
  blames_predecessors: 2,
  terms_unread: 2,
  refuses_paperwork: 2,
  price_vs_expectation: 2,
  future_work_discount: 2,
  review_leverage: 2,
  media_discount: 2,
  wardrobing_hint: 2,
  no_decision_maker: 2,
  price_only: 1,
  price_anchor: 1,
  hard_deadline: 1,
  personal_channel: 1,
  third_party_delivery: 1,
  minimises_work: 1,
  vague_scope: 1,
}

export interface ScreeningInput {
  /** Our own records of this very client; praise and quiet orders are no match. */
  readonly history: readonly { readonly at?: string | undefined; readonly fact: string }[]
  /** A consumer under a public contract: equal terms for everybody, so neither a price of one's own nor a bare no. */
  readonly publicContractWithConsumer: boolean
  readonly lang: Lang
  /** The day of the inquiry; records older than 24 months before it have expired. */
  readonly day?: Day | undefined
}

const RECORD_LIVES_MONTHS = 24
/** Longer inquiries are read up to here: nobody hides a warning sign on page forty, but a parser must stay quick. */
export const MOST_INQUIRY_TEXT = 20_000

interface Found {
  readonly flag: string
  readonly blocks: Rule['blocks']
  readonly sentence: number
  readonly start: number
  readonly end: number
}

function wordingsIn(text: string): Found[] {
  const { tokens, matches } = hitsIn(redFlagGrammar(), text)
  return matches.flatMap(({ rule, from, to }) => {
    const [first, last] = [tokens[from], tokens[to]]
    if (!first || !last) return []
    const { name: flag, blocks } = rule
    return [{ flag, blocks, sentence: first.sentence, start: first.start, end: last.end }]
  })
}

/** A sentence that excuses a wording (a polite question, a case that was won) takes it out of count. */
function flagsIn(text: string): RedFlag[] {
  const found = wordingsIn(text)
  const excuses = found.filter(({ blocks }) => blocks !== 'nothing')
  const excused = (f: Found): boolean =>
    excuses.some((e) => e.flag === f.flag && (e.blocks === 'message' || e.sentence === f.sentence))
  return found
    .filter((f) => f.blocks === 'nothing' && !excused(f))
    .map(({ flag, start, end }) => ({
      flag,
      severity: FLAG_WEIGHTS[flag] ?? 0,
      start,
      end,
      quote: text.slice(start, end),
    }))
}

/** Each flag once; the same words are not weighed twice, the graver reading of them counts. */
function weighedOnce(flags: readonly RedFlag[]): RedFlag[] {
  const kept: RedFlag[] = []
  for (const flag of flags.toSorted((a, b) => b.severity - a.severity || a.start - b.start)) {
    const sameFlag = kept.some((k) => k.flag === flag.flag)
    const sameWords = kept.some((k) => k.start < flag.end && flag.start < k.end)
    if (!sameFlag && !sameWords) kept.push(flag)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

const isAlive = (at: string | undefined, day: Day | undefined): boolean =>
  !at || !day || addMonths(at.slice(0, 10), RECORD_LIVES_MONTHS) >= day

function historyFlag(input: ScreeningInput): RedFlag[] {
  const record = input.history.find(({ at, fact }) => isAlive(at, input.day) && incidentIn(fact))
  const severity = FLAG_WEIGHTS['history.match'] ?? 0
  return record ? [{ flag: 'history.match', severity, start: 0, end: 0, quote: record.fact }] : []
}

/** 0-2 accept, 3-5 with boundaries, 6-8 reprice, from 9 decline; one flag alone, whatever it weighs, is nothing. */
export function adviceFor(flags: number, score: number, publicContract: boolean): Screening['advice'] {
  if (flags <= 1 || score <= 2) return 'accept'
  if (score <= 5 || publicContract) return 'accept_with_boundaries'
  return score <= 8 ? 'reprice' : 'decline'
}

/**
 * Reads a first inquiry: flags with their words, their summed weight, the advice and its reasons in the case's language.
 *
 * Never fails; an empty text shows nothing. The score of a call note or a chat is read the same way.
 */
export function screen(inquiryText: string, input: ScreeningInput): Screening {
  const redFlags = [...weighedOnce(flagsIn(inquiryText.slice(0, MOST_INQUIRY_TEXT))), ...historyFlag(input)]
  const score = redFlags.reduce((total, flag) => total + flag.severity, 0)
  const advice = adviceFor(redFlags.length, score, input.publicContractWithConsumer)
  const capped = advice === 'accept_with_boundaries' && score > 5
  const reasons = [
    ...redFlags.map((flag) => reasonFor(flag, input.lang)),
    reasonForAdvice(advice, redFlags.length, capped, input.lang),
  ]
  return { redFlags, score, advice, reasons }
}
