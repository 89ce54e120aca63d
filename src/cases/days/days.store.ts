// The dates of everybody: what runs in all live cases, what we promised, what waits to be confirmed. Examples have their own
// time and are left out.
import { addDays, dayOf, type Day } from '../../basics/instant.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import { liveCases, type CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { toConfirmIn } from './caseDays.store.ts'
import type { DayLine, DaysOfDesk, ProposedDay } from './dayShapes.ts'
import { linesWithoutCase, type LineWithoutCase } from './withoutCase.store.ts'

/** So many live cases are looked at; a firm with more plans by a calendar of its own. */
const MOST_CASES = 300

/** An open date with the case that it belongs to. */
export function linesOf(found: CaseOnFile, { examination }: Examined): DayLine[] {
  const currency = examination.claims.find((claim) => claim.currency)?.currency ?? null
  const named = {
    case: found.id,
    caseNo: found.entry,
    caseTitle: found.title,
    client: found.clientId,
    clientName: found.clientName,
  }
  return examination.deadlines
    .filter(({ metBy }) => metBy === undefined)
    .map((deadline) => ({ ...shown(deadline), currency, ...named }))
}

const shown = ({
  rule,
  what,
  due,
  dueStrict,
  from,
  whose,
  source,
  evidenceMark,
  warning,
  watched,
  ifLate,
}: FoundDeadline) => ({
  rule,
  what,
  due,
  dueStrict,
  from,
  whose,
  source,
  ...(evidenceMark === undefined ? {} : { evidenceMark }),
  ...(warning === undefined ? {} : { warning }),
  ...(watched === undefined ? {} : { watched }),
  ...(ifLate === undefined ? {} : { ifLate }),
})

const WITHOUT_CASE = { case: null, caseNo: null, caseTitle: '', currency: null }
const shownWithoutCase = ({ line, client }: LineWithoutCase): DayLine => ({
  ...shown(line),
  ...WITHOUT_CASE,
  client: client.id,
  clientName: client.name,
})

interface Place {
  readonly zone: string
  readonly lang: 'ru' | 'en'
}

export interface Asked extends Place {
  readonly now: number
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** Shown without being asked for a span: what is open from the past, and two months ahead. */
const AHEAD_DAYS = 62

/** The open dates of the whole desk, soonest first, and the promises that wait for a word. Own late dates are always there. */
export async function daysOfDesk(tx: TenantTx, asked: Asked): Promise<DaysOfDesk> {
  const today = dayOf(asked.now, asked.zone)
  const [from, to] = [asked.from ?? today, asked.to ?? addDays(today, AHEAD_DAYS)]
  const cases = await liveCases(tx, MOST_CASES + 1)
  const [lines, toConfirm]: [DayLine[], ProposedDay[]] = [[], []]
  for (const found of cases.slice(0, MOST_CASES)) {
    const read = await examinationOf(tx, found, asked.now)
    if (!read) continue
    lines.push(...linesOf(found, read))
    toConfirm.push(...(await toConfirmIn(tx, found, read)))
  }
  lines.push(...(await linesWithoutCase(tx, asked)).map(shownWithoutCase))
  const within = ({ due, whose }: DayLine): boolean =>
    due <= to && (due >= from || (whose === 'ours' && asked.from === undefined))
  return {
    today,
    lines: lines
      .filter(within)
      .toSorted((one, other) => (one.due === other.due ? 0 : one.due < other.due ? -1 : 1)),
    toConfirm,
    more: cases.length > MOST_CASES,
  }
}
