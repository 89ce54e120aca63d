// The draft of a notice: how it would stand if it left at this instant. The excess is found with the notice counted as sent, so
// that the days of grace, the price and the effect of silence are the ones that the bill will follow later.
import type { OverageFound } from '../../agreements/overageFound.ts'
import { excessOf } from '../../agreements/overage.ts'
import type { InForce } from '../../agreements/versions/inForce.ts'
import { addDays, dayOf, type Day, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { clauseName } from '../../agreements/clauses.ts'
import type { Entry } from '../../ledger/entry.ts'
import { overagesIn, type Letter as OurLetter } from '../../ledger/overages.ts'
import type { ExcessTold } from '../../ledger/overdue/choiceWords.ts'
import { excessKindOf, excessPriceOf, type ExcessPrice } from '../../ledger/overdue/excess.ts'
import { noticeChoices, type Choice } from '../../ledger/overdue/noticeChoices.ts'
import { silenceEffect, type SilenceEffect } from '../../ledger/overdue/silenceEffect.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import { papersNamed } from '../letters/papers.ts'
import { noticeLetter } from './noticeLetter.ts'

/** Everything about one client that a notice is drafted from. */
export interface ClientPapers {
  readonly client: {
    readonly id: string
    readonly name: string
    /** Null where nobody said: then the client is treated as a consumer, which can only be too kind. */
    readonly consumer: boolean | null
    readonly emails: readonly string[]
    readonly phones: readonly string[]
  }
  /** The name of the firm, and of the person who writes. */
  readonly business: string
  readonly writer: string
  readonly jurisdiction: string
  readonly lang: Lang
  readonly zone: string
  readonly inForce: InForce
  readonly plans: NonNullable<Parameters<typeof noticeChoices>[1]['plans']>
  /** Acts and records; notices of an end are among them, other notices are not. */
  readonly entries: readonly Entry[]
  /** The days on which something was given once beyond the agreement. */
  readonly givenOn: readonly Day[]
  /** The notices that were sent. */
  readonly letters: readonly OurLetter[]
}

export interface LimitPlace {
  readonly version: string
  readonly clauseIndex: number
  /** The first day of the calendar window, where the limit holds per window. */
  readonly window: Day | null
}

export interface NoticeDraft {
  readonly found: OverageFound
  readonly told: ExcessTold
  readonly price: ExcessPrice | null
  readonly choices: readonly Choice[]
  readonly effect: SilenceEffect
  readonly documents: readonly { readonly id: string; readonly name: string; readonly day: Day }[]
  readonly answerBy: Day
  readonly consumer: boolean
  readonly letter: Letter
  /** The record as the guards want it. */
  readonly facts: CaseFacts
  /** The letter of ours that told this excess before; null when none did. */
  readonly toldBy: string | null
}

/** How long an answer is waited for where the agreement gives no days of its own. */
const ANSWER_DAYS = 7
const DRAFT = 'draft'

export const isConsumerClient = ({ client }: Pick<ClientPapers, 'client'>): boolean => client.consumer ?? true

/** The number of the clause at a place of the agreement that holds, or null when it holds no more. */
export const clauseAt = (
  inForce: InForce,
  place: Pick<LimitPlace, 'version' | 'clauseIndex'>,
): string | null =>
  inForce.agreement.clauses[
    inForce.places.findIndex(
      ({ version, clauseIndex }) => version === place.version && clauseIndex === place.clauseIndex,
    )
  ]?.no ?? null

/** The excess at this place with these letters sent; the newest where the limit was exceeded several times. */
export function excessAt(
  papers: ClientPapers,
  place: LimitPlace,
  letters: readonly OurLetter[],
  asOf: Instant,
): OverageFound | null {
  const no = clauseAt(papers.inForce, place)
  const { entries, zone, inForce } = papers
  const context = { asOf, zone, consumer: isConsumerClient(papers) }
  return (
    overagesIn(inForce.agreement, entries, letters, context)
      .filter((one) => one.clause === no && (one.window?.from ?? null) === place.window)
      .toSorted((a, b) => (a.since < b.since ? 1 : -1))[0] ?? null
  )
}

/** The record of the client as letters and guards read a case. */
export function noticeCase(papers: ClientPapers, asOf: Instant): CaseFacts {
  const { client, business, writer, inForce } = papers
  const [email] = client.emails
  return {
    id: client.id,
    lang: papers.lang,
    jurisdiction: papers.jurisdiction,
    trade: '',
    title: client.name,
    timezone: papers.zone,
    parties: {
      business: { name: business },
      client: {
        name: client.name,
        consumer: isConsumerClient(papers),
        ...(email !== undefined && { email }),
        phones: [...client.phones],
      },
      ...(writer !== '' && { staff: [{ id: 'owner', name: writer, role: 'owner' }] }),
    },
    inquiry: null,
    agreement: inForce.agreement,
    offer: null,
    ledger: papers.entries.filter(({ at }) => at <= asOf),
    messages: [],
    claims: [],
    economics: null,
    asOf,
  }
}

const dayOfEntry = (papers: ClientPapers, id: string): Day => {
  const entry = papers.entries.find((one) => one.id === id)
  return entry ? dayOf(entry.at, papers.zone) : ''
}

/** The draft of the notice that this excess asks for at `asOf`; null where nothing is over the limit then. */
export function noticeDraft(papers: ClientPapers, place: LimitPlace, asOf: Instant): NoticeDraft | null {
  const { zone, inForce, lang } = papers
  const before = excessAt(papers, place, papers.letters, asOf)
  if (!before) return null
  const text = clauseName(before.clause, lang)
  const sent: OurLetter = { id: DRAFT, at: asOf, direction: 'out', text }
  const found = excessAt(papers, place, [sent], asOf) ?? before
  const facts = noticeCase(papers, asOf)
  const consumer = isConsumerClient(papers)
  const { clauses } = inForce.agreement
  const kinds = facts.ledger.filter(({ id }) => found.entries.includes(id)).map(({ kind }) => kind)
  const clause = clauses.find(({ no }) => no === found.clause) ?? null
  const told = { excess: excessOf(found), unit: found.unit, kind: excessKindOf(found, clause, kinds) }
  const choices = noticeChoices(found, { clauses, plans: papers.plans, consumer, kinds })
  const effect = silenceEffect(found, { consumer, jurisdiction: papers.jurisdiction, clauses })
  const price = excessPriceOf(found, clauses)
  return {
    found,
    told,
    price,
    choices,
    effect,
    documents: found.entries.map((id) => ({
      id,
      name: papersNamed(facts, [id], lang)[0] ?? id,
      day: dayOfEntry(papers, id),
    })),
    answerBy: found.graceUntil ?? addDays(dayOf(asOf, zone), ANSWER_DAYS),
    consumer,
    letter: noticeLetter({ facts, lang, found, told, choices, effect, price }),
    facts,
    toldBy: before.noticeMessage ?? null,
  }
}
