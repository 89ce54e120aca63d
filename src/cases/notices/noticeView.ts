// How notices, drafts and lines look to whoever asks: instants as text, sums in major units, choices with their words.
import { majorNumber } from '../../basics/money.ts'
import { dayOf, type Day } from '../../basics/instant.ts'
import { choiceInWords, silenceInWords } from '../../ledger/overdue/choiceWords.ts'
import type { InvoiceLineDraft } from '../../ledger/overdue/invoiceLines.ts'
import { excessOf } from '../../agreements/overage.ts'
import { costsFrom } from './billing.ts'
import type { ClientPapers, NoticeDraft } from './noticeDraft.ts'
import type { NoticeFacts } from './noticeFacts.ts'
import type { DraftView, LineKept, NoticeRow } from './noticeShapes.ts'
import type { DrawnSoFar, LineOnFile, NoticeOnFile } from './noticeOnFile.ts'

export const iso = (at: number): string => new Date(at).toISOString()

const toldOf = (facts: NoticeFacts) => {
  const { actual, limit, unit, kind } = facts
  const found = { clause: facts.clause, limit, actual, unit, ratio: 0, since: facts.since, entries: [] }
  return { excess: excessOf(found), unit, kind }
}

/** The choices that a notice offered, with the words in which it offered them. */
export const choicesShown = (facts: NoticeFacts) =>
  facts.choices.map((choice) => ({ ...choice, words: choiceInWords(choice, toldOf(facts)) }))

export const silenceShown = (facts: NoticeFacts) =>
  silenceInWords(facts.effect, facts.price, facts.graceUntil)

const stateOf = (notice: NoticeOnFile, today: Day): NoticeRow['state'] => {
  const newest = notice.choices.at(-1)
  if (newest) return newest.choice === 'silence' ? 'silent' : 'answered'
  return notice.facts.answerBy < today ? 'silent' : 'waiting'
}

interface Shown {
  readonly name: string
  readonly zone: string
  readonly now: number
  readonly drawn: DrawnSoFar | undefined
}

export function noticeRow(notice: NoticeOnFile, { name, zone, now, drawn }: Shown): NoticeRow {
  const { clause, window, limit, actual, unit, consumer, answerBy } = notice.facts
  return {
    id: notice.id,
    client: { id: notice.client, name },
    clause,
    window,
    limit,
    actual,
    unit,
    consumer,
    at: iso(notice.at),
    answerBy,
    state: stateOf(notice, dayOf(now, zone)),
    choice: notice.choices.at(-1)?.choice ?? null,
    costsFrom: costsFrom(notice),
    drawn: drawn ? { through: drawn.through, amount: majorNumber(drawn), currency: drawn.currency } : null,
  }
}

export const lineShown = ({ kind, clause, from, to, amountMinor, currency }: InvoiceLineDraft) => ({
  kind,
  clause,
  from,
  to,
  amount: majorNumber({ minor: amountMinor, currency }),
  currency,
})

export const lineKept = (line: LineOnFile, name: string): LineKept => ({
  ...lineShown(line),
  id: line.id,
  client: { id: line.client, name },
  notice: line.notice,
  at: iso(line.at),
  entry: line.entry,
})

/** So many entries of the record go to the browser: the ones that the excess rests on, the newest where there are more. */
const MOST_ENTRIES = 200

export function draftView(papers: ClientPapers, draft: NoticeDraft): DraftView {
  const { found, told, facts, letter } = draft
  const resting = facts.ledger.filter(({ id }) => found.entries.includes(id)).slice(-MOST_ENTRIES)
  const { agreement } = papers.inForce
  return {
    client: { id: papers.client.id, name: papers.client.name },
    found,
    excess: told.excess,
    price: draft.price,
    choices: draft.choices.map((choice) => ({ ...choice, words: choiceInWords(choice, told) })),
    effect: draft.effect,
    silence: silenceInWords(draft.effect, draft.price, found.graceUntil ?? null),
    documents: [...draft.documents].slice(-MOST_ENTRIES),
    clauses: agreement.clauses
      .filter(({ no }) => letter.quotes.includes(no))
      .map(({ no, text }) => ({ no, text })),
    acceptedAt: agreement.acceptedAt ?? '',
    acceptedHow: agreement.acceptedHow ?? '',
    answerBy: draft.answerBy,
    consumer: draft.consumer,
    consumerKnown: papers.client.consumer !== null,
    lang: papers.lang,
    letter,
    toldBy: draft.toldBy,
    givenOn: [...papers.givenOn],
    facts: { ...facts, ledger: resting },
    asOf: iso(facts.asOf),
  }
}
