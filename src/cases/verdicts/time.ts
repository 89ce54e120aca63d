// Late, not done, not available: the promised date or share against what the ledger says happened.
import { exact, least, timesExact, type Exact } from '../../basics/exact.ts'
import { addDays, daysBetween, isDay, formatDay, type Day } from '../../basics/instant.ts'
import type { Measure } from '../../agreements/measure.ts'
import type { Clause } from '../../agreements/agreement.ts'
import type { Entry } from '../../ledger/entry.ts'
import { datesIn } from '../../signals/dates.ts'
import { admissionsOf } from '../admission.ts'
import type { Claim } from '../caseFacts.ts'
import { dayIn, docName, type Matter } from '../matter.ts'
import { claimedThings } from '../records.ts'
import { ask, currencyOf, judged, rounded, type Judgement } from './judgement.ts'

/** A promised date and the entry that kept or missed it. */
interface Promised {
  readonly clause: string
  readonly due: Day
  readonly done: Entry | null
  readonly lateDays: number
}

const DONE = ['milestone', 'delivery', 'goods_out'] as const

/** Every date that the agreement or a record names as due, with what the ledger says of it. */
export function promisedDates(matter: Matter): Promised[] {
  const byClause = datesOfClauses(matter)
  return byClause.length > 0 ? byClause : datesOfRecords(matter)
}

/** "accepted on 24.04, due 27.04": a record that carries its own term. */
function datesOfRecords(matter: Matter): Promised[] {
  return matter.facts.ledger.flatMap((entry) => {
    if (!['milestone', 'delivery', 'registration', 'goods_out'].includes(entry.kind)) return []
    const said = /(?:срок|к сроку|due|deadline)[^;]{0,40}/iu.exec(
      `${entry.note ?? ''}; ${entry.doc ?? ''}`,
    )?.[0]
    const day = dayIn(matter.facts, entry.at)
    const due = said === undefined ? undefined : datesIn(said, `${day.slice(0, 4)}-01-01`)[0]?.day
    if (!due) return []
    return [{ clause: docName(entry), due, done: entry, lateDays: Math.max(0, daysBetween(due, day)) }]
  })
}

function datesOfClauses(matter: Matter): Promised[] {
  return (matter.facts.agreement?.clauses ?? []).flatMap((clause) => {
    const due = dueDay(clause, matter)
    if (!due) return []
    const done = doneBy(clause, matter)
    const until = done ? dayIn(matter.facts, done.at) : dayIn(matter.facts, matter.facts.asOf)
    return [{ clause: clause.no, due, done, lateDays: Math.max(0, daysBetween(due, until)) }]
  })
}

/** A date given outright, or a number of days from the event that starts them: the taking in, the order, the acceptance. */
function dueDay(clause: Clause, matter: Matter): Day | null {
  const limit = clause.limit
  if (!limit) return null
  if (limit.op === 'due')
    return typeof limit.value === 'string' && isDay(limit.value.slice(0, 10))
      ? limit.value.slice(0, 10)
      : null
  const counts =
    (limit.op === '<=' || limit.op === '<') && limit.unit === 'day' && typeof limit.value === 'number'
  if (
    !counts ||
    !/срок|готов|с при[её]м|со дня (?:при[её]м|заказ|оплат|съ[её]м)|выда|достав|переда|deliver|ready|complet|from (?:the )?(?:order|drop|accept|shoot|event|intake|receipt)|within/iu.test(
      clause.text,
    )
  )
    return null
  if (/возврат|refund|ответ|reply|претенз|complain|денеж/iu.test(clause.text)) return null
  const start = matter.facts.ledger.find(
    (e) => e.kind === 'goods_in' || e.kind === 'order' || e.kind === 'registration',
  )
  return start ? addDays(dayIn(matter.facts, start.at), Number(limit.value)) : null
}

function doneBy(clause: Clause, matter: Matter): Entry | null {
  const metric = clause.limit?.metric
  const finished = matter.facts.ledger.filter((e) => (DONE as readonly string[]).includes(e.kind))
  const same = finished.filter((e) => metric !== undefined && e.metric === metric)
  return same.at(-1) ?? (finished.some((e) => e.metric !== undefined) ? null : (finished.at(-1) ?? null))
}

/** The work or the delivery came after its date. The sum is the clause's own penalty, or the statute's for a consumer. */
export function judgeLate(claim: Claim, matter: Matter): Judgement {
  const penalty = matter.measures.find((m) => m.name === 'penalty')
  const late = promisedDates(matter).filter((p) => p.lateDays > 0)
  const currency = currencyOf(matter, claim)
  const worst = late.sort((a, b) => b.lateDays - a.lateDays)[0]
  if (worst || penalty) return ourDelay(worst, penalty, matter, currency)
  const kept = promisedDates(matter).filter((p) => p.done)
  if (kept[0]?.done) {
    return judged(
      'refuted',
      {
        ru: `Срок по п. ${kept[0].clause} соблюдён: «${docName(kept[0].done)}».`,
        en: `The date of clause ${kept[0].clause} was kept: "${docName(kept[0].done)}".`,
      },
      { evidence: kept.flatMap((p) => (p.done ? [p.done.id] : [])), confidence: 0.85 },
    )
  }
  return admittedFault(claim, matter) ?? NO_DATE
}

const NO_DATE = ask(
  {
    ru: 'В деле нет ни обещанного срока, ни записи об исполнении; показать исполнение должны мы.',
    en: 'Neither a promised date nor a record of completion is on file; showing completion is ours.',
  },
  {
    ru: 'Какой срок был обещан и когда исполнено? Нужны договор или письмо и акт.',
    en: 'Which date was promised and when was it done? The agreement or letter and the act are needed.',
  },
)

function ourDelay(
  worst: Promised | undefined,
  penalty: Measure | undefined,
  matter: Matter,
  currency: string,
): Judgement {
  const byLaw = worst ? statutoryPenalty(worst.lateDays, matter) : null
  const due =
    penalty && (!byLaw || penalty.value >= rounded(byLaw, currency))
      ? penalty.value
      : byLaw
        ? rounded(byLaw, currency)
        : 0
  const evidence = [...new Set([...(worst?.done ? [worst.done.id] : []), ...(penalty?.from ?? [])])]
  const days = worst?.lateDays ?? 0
  return judged(
    'our_fault',
    {
      ru: `Срок${worst ? ` п. ${worst.clause} (${formatDay(worst.due, 'ru')})` : ''} пропущен${days ? ` на ${days} дн.` : ''}${penalty?.clause ? `; неустойка по п. ${penalty.clause}` : ''}.`,
      en: `The date${worst ? ` of clause ${worst.clause} (${formatDay(worst.due, 'en')})` : ''} was missed${days ? ` by ${days} day(s)` : ''}${penalty?.clause ? `; penalty by clause ${penalty.clause}` : ''}.`,
    },
    {
      evidence: evidence.length ? evidence : matter.facts.ledger.slice(-1).map((e) => e.id),
      due,
      confidence: 0.9,
    },
  )
}

/** RU consumers: 3 % of the service price a day (ЗоЗПП 28 п. 5), or 0.5 % of the prepayment for goods (23.1), never more than it. */
function statutoryPenalty(days: number, matter: Matter): Exact | null {
  if (!matter.consumer || matter.facts.jurisdiction !== 'RU') return null
  const paid = matter.facts.ledger
    .filter((e) => e.kind === 'payment')
    .reduce((sum, e) => sum + (e.amount ?? 0), 0)
  if (paid <= 0) return null
  const goods = matter.facts.ledger.some((e) => e.kind === 'order' && (e.lines?.length ?? 0) > 0)
  const perDay = exact(goods ? '0.005' : '0.03')
  return least(timesExact(exact(paid), timesExact(perDay, exact(days))), exact(paid))
}

/** The service was down. The agreed share and its credit decide; an hour inside the allowance is no breach. */
export function judgeOutage(claim: Claim, matter: Matter): Judgement {
  const credit = matter.measures.find((m) => m.name === 'credit')
  const incidents = matter.facts.ledger.filter(
    (e) => e.kind === 'incident' && (e.minutes !== undefined || (e.from && e.to)),
  )
  if (credit && credit.value > 0) {
    return judged(
      'our_fault',
      {
        ru: `Сбой записан у нас: «${incidents.map(docName).join(', ')}»; компенсация по п. ${credit.clause ?? '—'}.`,
        en: `Our own log records it: "${incidents.map(docName).join(', ')}"; the credit follows clause ${credit.clause ?? '—'}.`,
      },
      {
        evidence: incidents.length ? incidents.map((e) => e.id) : credit.from,
        due: credit.value,
        confidence: 0.95,
      },
    )
  }
  if (incidents.length > 0) {
    return judged(
      'our_fault',
      {
        ru: `Сбой записан у нас: «${incidents.map(docName).join(', ')}»; сверх допустимого по договору он не даёт выплаты.`,
        en: `Our own log records it: "${incidents.map(docName).join(', ')}"; within the allowance the agreement gives no credit.`,
      },
      { evidence: incidents.map((e) => e.id), due: 0, confidence: 0.7 },
    )
  }
  return (
    admittedFault(claim, matter) ??
    ask(
      {
        ru: 'Журнала доступности в деле нет; показать работу услуги должны мы.',
        en: 'No availability log is on file; showing that the service ran is ours.',
      },
      {
        ru: 'Что показывает мониторинг за это время? Приложите выгрузку.',
        en: 'What does monitoring show for that time? Attach the export.',
      },
    )
  )
}

/** Something paid for was not done. Time, usage and visits on record answer it. */
export function judgeNotDone(claim: Claim, matter: Matter): Judgement {
  const admitted = admittedFault(claim, matter)
  if (admitted) return admitted
  const late = promisedDates(matter).filter((p) => p.lateDays > 0 && !p.done)
  if (late.length > 0) return judgeLate(claim, matter)
  const done = matter.facts.ledger.filter(
    (e) =>
      ['time', 'usage', 'milestone', 'delivery', 'registration'].includes(e.kind) &&
      (e.signedBy?.length ?? 0) > 0,
  )
  if (done.length > 0) {
    return judged(
      'refuted',
      {
        ru: `Исполнение записано и подписано: «${done.map(docName).join(', ')}».`,
        en: `It is on record and signed: "${done.map(docName).join(', ')}".`,
      },
      { evidence: done.map((e) => e.id) },
    )
  }
  return ask(
    {
      ru: 'Подписанной записи об исполнении нет; показать его должны мы.',
      en: 'No signed record of the work is on file; showing it is ours.',
    },
    {
      ru: 'Чем подтверждается, что это сделано? Журнал, акт, отметка клиента.',
      en: "What shows that it was done? A log, an act, the client's confirmation.",
    },
    claimedThings(matter.facts, claim).length
      ? []
      : matter.facts.ledger.filter((e) => e.kind === 'time' || e.kind === 'usage').map((e) => e.id),
  )
}

/** Our own admission, when no paper says more. */
export function admittedFault(claim: Claim, matter: Matter): Judgement | null {
  const said = admissionsOf(matter.facts, claim)
  if (said.length === 0) return null
  return judged(
    'our_fault',
    { ru: 'Мы сами признали это в переписке.', en: 'We said so ourselves in the correspondence.' },
    { evidence: said.slice(0, 2).map((m) => m.id), confidence: 0.75 },
  )
}
