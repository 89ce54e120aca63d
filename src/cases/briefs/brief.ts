// The lawyer's brief: what a lawyer needs to begin, on two pages. Who, what is asked and found, facts with the letters of their
// exhibits, terms, what nobody has verified, and three questions. Facts and figures only: the law is the lawyer's to say.
import { dayOf, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { capital, dayInWords, quoted } from '../../basics/words.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { dateNotes } from '../days/dateNotes.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { Exposure } from '../exposure/exposureShapes.ts'
import { saidSum } from '../exposure/saidSum.ts'
import { CONCERN_WORDS, VERDICT_WORDS, WHOSE_WORDS } from '../screenWords.ts'
import type { Concern, JudgedClaim, OurPart } from '../verdict.ts'
import { briefFacts, type BriefFact } from './briefFacts.ts'
import { questionsFor, type Questions } from './briefQuestions.ts'
import { BRIEF_WORDS } from './briefWords.ts'

export interface BriefInput {
  readonly facts: CaseFacts
  /** As judged, or as people decided. */
  readonly claims: readonly JudgedClaim[]
  readonly deadlines: readonly FoundDeadline[]
  readonly ours: readonly OurPart[]
  readonly concern: Concern
  readonly consumer: boolean
  readonly exposure: Exposure
  /** The letter that each fact has among the exhibits of the case, by the id of the fact. */
  readonly exhibits: ReadonlyMap<string, string>
  readonly lang: Lang
  /** Our own name; the facts' own where it is empty. */
  readonly firm: string
  /** The number of the case. */
  readonly no: number
}

export interface BriefClaim {
  readonly text: string
  readonly verdict: string
  readonly sums: string
  readonly burden: string
}

export interface Brief {
  readonly title: string
  readonly lead: string
  readonly parties: readonly string[]
  readonly matter: readonly string[]
  readonly claims: readonly BriefClaim[]
  readonly facts: readonly BriefFact[]
  /** Facts that found no room here; they are in the file of evidence. */
  readonly more: number
  readonly terms: readonly string[]
  readonly unverified: readonly string[]
  readonly questions: Questions
}

/** What two pages of this layout hold. */
export const MOST_WORDS = 780
const MOST_CLAIMS = 6
const MOST_LINES = 6
const MOST_CHARACTERS = 180

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length
/** The words of a brief as they stand on paper, headings left out. */
export const wordsIn = (brief: Brief): number => {
  const { claims, facts } = brief
  const lines = [
    brief.title,
    brief.lead,
    ...brief.parties,
    ...brief.matter,
    ...claims.flatMap(({ text, verdict, sums, burden }) => [text, verdict, sums, burden]),
    ...facts.flatMap(({ letter, day, text, source }) => [letter ?? '', day, text, source]),
    ...brief.terms,
    ...brief.unverified,
    ...brief.questions,
  ]
  return lines.reduce((all, line) => all + countWords(line), 0)
}
export const fits = (brief: Brief): boolean => wordsIn(brief) <= MOST_WORDS

/** A text on one line, cut between words. */
export function short(text: string, most: number = MOST_CHARACTERS): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s\S*$/u, '')}…`
}

const dearest = (claims: readonly JudgedClaim[]): JudgedClaim[] =>
  claims.toSorted(
    (a, b) => Math.max(b.amountClaimed ?? 0, b.amountDue) - Math.max(a.amountClaimed ?? 0, a.amountDue),
  )

function partiesOf(input: BriefInput): string[] {
  const { facts, lang, consumer } = input
  const words = BRIEF_WORDS[lang]
  const { business, client } = facts.parties
  const agreement = facts.agreement
  const { version, acceptedAt } = { ...agreement }
  return [
    words.us(short(input.firm || (business.name ?? '') || words.unnamed)),
    words.client(short(client.name ?? words.unnamed), consumer),
    agreement
      ? words.agreement(
          typeof version === 'string' ? short(version, 60) : '',
          typeof acceptedAt === 'string' ? acceptedAt.slice(0, 10) : '',
        )
      : words.noAgreement,
    words.law(facts.jurisdiction),
  ]
}

function matterOf({ claims, exposure, ours, concern, lang }: BriefInput): string[] {
  const words = BRIEF_WORDS[lang]
  const money = (amount: number): string => saidSum(amount, exposure.currency, lang)
  const asked = claims.reduce((all, { amountClaimed = 0 }) => all + amountClaimed, 0)
  const due = claims.reduce((all, { amountDue }) => all + amountDue, 0)
  return [
    words.matter(claims.length, money(asked), money(due)),
    words.exposure(money(exposure.settle), money(exposure.likely), money(exposure.worst)),
    ...(ours.length > 0 ? [words.ours(short(ours.map(({ why }) => why).join(' '), 300))] : []),
    ...(concern.level === 'none'
      ? []
      : [`${capital(CONCERN_WORDS[concern.level][lang])}. ${short(concern.why)}`]),
  ]
}

function claimsOf({ claims, exposure, lang }: BriefInput): BriefClaim[] {
  const words = BRIEF_WORDS[lang]
  return dearest(claims)
    .slice(0, MOST_CLAIMS)
    .map((claim) => ({
      text: short(claim.text, 120),
      verdict: VERDICT_WORDS[claim.verdict][lang],
      sums: words.sums(
        claim.amountClaimed === undefined
          ? null
          : saidSum(claim.amountClaimed, claim.currency ?? exposure.currency, lang),
        saidSum(claim.amountDue, claim.currency ?? exposure.currency, lang),
      ),
      burden: words.burden(claim.burden.on, short(claim.burden.rule, 110)),
    }))
}

/** Terms that still run, the soonest first, then those that were met. */
function termsOf({ deadlines, exposure, lang }: BriefInput): string[] {
  const words = BRIEF_WORDS[lang]
  const shown = (day: Day): string => dayInWords(day, lang)
  const line = (one: FoundDeadline): string => {
    const term = words.term(
      shown(one.due),
      short(one.what, 120),
      WHOSE_WORDS[one.whose][lang],
      one.source,
      one.metBy !== undefined,
    )
    const notes = dateNotes(one, lang, exposure.currency)
    return notes.length > 0 ? `${term}. ${notes.join(' ')}` : term
  }
  const open = deadlines.filter(({ metBy }) => metBy === undefined)
  const met = deadlines.filter(({ metBy }) => metBy !== undefined)
  return [...open, ...met].slice(0, MOST_LINES).map(line)
}

function unverifiedOf({ deadlines, claims, exposure, lang }: BriefInput): string[] {
  const words = BRIEF_WORDS[lang]
  const norms = deadlines
    .filter(({ evidenceMark, unverified }) => unverified === true || evidenceMark === 'M')
    .map(({ rule, source }) => words.norm(rule, source))
  const fines = exposure.lines
    .filter(({ unverified }) => unverified)
    .map(({ rule, source }) => words.norm(rule ?? '', source[lang]))
  const asks = claims
    .filter(({ ask, verdict }) => ask !== undefined && (verdict === 'undecided' || verdict === 'unproven'))
    .map(({ text, ask = '' }) => `${quoted(short(text, 60), lang)}: ${short(ask, 140)}`)
  const left = exposure.notCounted.map((one) => short(one[lang], 140))
  return [...new Set([...norms, ...fines, ...asks, ...left])].slice(0, MOST_LINES)
}

/**
 * The brief, at most `MOST_WORDS` long: facts give way first, the newest and the dearest stay, and `more` says how many did
 * not fit. In the language asked for; what people wrote stays as they wrote it.
 */
export function briefOf(input: BriefInput): Brief {
  const words = BRIEF_WORDS[input.lang]
  const { facts, lang } = input
  const today = dayInWords(dayOf(facts.asOf, facts.timezone), lang)
  const base: Brief = {
    title: words.title(input.no),
    lead: words.lead(today),
    parties: partiesOf(input),
    matter: matterOf(input),
    claims: claimsOf(input),
    facts: [],
    more: 0,
    terms: termsOf(input),
    unverified: unverifiedOf(input),
    questions: questionsFor(input),
  }
  const { shown, more } = briefFacts(input, MOST_WORDS - wordsIn(base), countWords)
  return { ...base, facts: shown, more }
}
