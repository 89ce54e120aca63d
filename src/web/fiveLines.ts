// The finding in five lines: what it is about, our part, limits and acts, what is due, and what to do by when.
import type { Lang } from '../basics/lang.ts'
import { VERDICT_WORDS } from '../cases/screenWords.ts'
import type { Examination } from '../decisions/examination.ts'
import { agreeing } from './reconciled.ts'
import { nextOwnDate } from './nextTask.ts'
import { capital, type Speech } from './Words.tsx'

/** The verdicts by their words: the table with the shapes would bring the whole validator into the browser. */
const VERDICTS = Object.keys(VERDICT_WORDS) as (keyof typeof VERDICT_WORDS)[]
type Speaker = Pick<Speech, 't' | 'lang' | 'sum' | 'dayShort' | 'quantity'>

/** Five sentences in reading order; each is complete without the others. */
export function fiveLines(read: Examination, speaker: Speaker): string[] {
  return [
    claimed(read, speaker),
    ourPart(read, speaker),
    limitsAndActs(read, speaker),
    verdicts(read, speaker),
    toDo(read, speaker),
  ]
}

function claimed(read: Examination, { t, sum }: Speaker): string {
  const total = read.claims.reduce((all, claim) => all + (claim.amountClaimed ?? 0), 0)
  const currency = read.claims.find((claim) => claim.currency)?.currency
  return t.five.claims(read.claims.length, total > 0 ? sum(total, currency) : null)
}

const ourPart = (read: Examination, { t }: Speaker): string =>
  read.ours[0] ? t.five.ours(read.ours[0].why, read.ours.length - 1) : t.five.noOurs

function limitsAndActs(read: Examination, { t, quantity }: Speaker): string {
  const widest = read.overages.toSorted((a, b) => b.ratio - a.ratio)[0]
  const acts = actsLine(read, t)
  if (!widest) return acts || t.five.noLimits
  const limit = t.five.limit(
    quantity(widest.actual, widest.unit),
    quantity(widest.limit, widest.unit),
    widest.clause,
  )
  return acts ? `${limit} ${acts}` : limit
}

function actsLine(read: Examination, t: Speech['t']): string {
  const [first] = read.reconciliation.anomalies
  if (first) return t.five.actsDiffer(first.text)
  return agreeing(read.reconciliation) === 'matches' ? t.five.actsMatch : ''
}

function verdicts(read: Examination, { t, lang, sum }: Speaker): string {
  const due = read.claims.reduce((all, claim) => all + claim.amountDue, 0)
  const currency = read.claims.find((claim) => claim.currency)?.currency
  return t.five.verdicts(capital(countsInWords(read, lang)), sum(due, currency))
}

const countsInWords = (read: Examination, lang: Lang): string =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: read.claims.filter((claim) => claim.verdict === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${VERDICT_WORDS[verdict][lang]} — ${count}`)
    .join(', ')

function toDo(read: Examination, { t, dayShort }: Speaker): string {
  const date = nextOwnDate(read)
  return t.five.next(read.advice.next[0] ?? t.task.nothing, date ? dayShort(date.due) : null)
}
