// Our part as the records show it: faults, missed dates, goods taken in over the limit, notices sent late or never.
import { clausesCited } from '../agreements/clauses.ts'
import { addDays, daysBetween, formatDay, type Day, type Instant } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import { formatMoney, money } from '../basics/money.ts'
import { onceFor } from '../basics/onceFor.ts'
import { quoteOf } from '../basics/span.ts'
import type { Message } from '../messages/message.ts'
import { promises } from '../signals/thread.ts'
import type { CaseFacts } from './caseFacts.ts'
import { tellsOfNothing } from './incidentWords.ts'
import { dayIn, inbound, messagesBetween, outbound, type Matter } from './matter.ts'
import type { Finding } from './ourFinding.ts'
import type { JudgedClaim } from './verdict.ts'
import { promisedDates } from './verdicts/time.ts'

const sumOf = (claim: JudgedClaim, lang: Lang): string =>
  formatMoney(money(claim.amountDue, claim.currency ?? 'EUR'), lang)

export function faultsInRecord(matter: Matter, claims: readonly JudgedClaim[]): Finding[] {
  const missed = new Set(promisedDates(matter).flatMap((p) => (p.lateDays > 0 && p.done ? [p.done.id] : [])))
  return claims
    .filter((claim) => claim.verdict === 'our_fault' && !claim.evidence.some((id) => missed.has(id)))
    .map((claim) => ({
      kind: 'fault_in_record' as const,
      where: claim.evidence.at(-1) ?? claim.id,
      why: { ru: `«${claim.text}»: ${claim.why}`, en: `"${claim.text}": ${claim.why}` },
      fix: {
        ru:
          claim.amountDue > 0
            ? `Признать, извиниться и выплатить ${sumOf(claim, 'ru')} без условий.`
            : 'Признать, извиниться и сказать, что сделано.',
        en:
          claim.amountDue > 0
            ? `Say so, apologise and pay ${sumOf(claim, 'en')} without conditions.`
            : 'Say so, apologise and tell what was done.',
      },
    }))
}

export function missedDates(matter: Matter): Finding[] {
  const dates = promisedDates(matter)
    .filter((p) => p.lateDays > 0 && p.done)
    .map((p) => ({
      kind: 'date_missed' as const,
      where: p.done?.id ?? '',
      why: {
        ru: `Срок п. ${p.clause} — ${formatDay(p.due, 'ru')}, сделано на ${p.lateDays} дн. позже.`,
        en: `Clause ${p.clause} promised ${formatDay(p.due, 'en')}; it was done ${p.lateDays} day(s) later.`,
      },
      fix: {
        ru: 'Назвать это первым, посчитать по договору, извиниться.',
        en: 'Name it first, reckon it by the agreement, apologise.',
      },
    }))
  return [...dates, ...brokenPromises(matter)]
}

/** A date that we named in a letter, nothing from us by its end, and a client who says that it did not happen. */
function brokenPromises(matter: Matter): Finding[] {
  const { facts } = matter
  return outbound(facts).flatMap((message) =>
    promises(message.text, dayIn(facts, message.at)).flatMap((promise) => {
      const due = promisedDay(promise, dayIn(facts, message.at))
      if (!due || due >= dayIn(facts, facts.asOf) || keptBy(due, message, matter)) return []
      const reminded = reminders(facts).some((one) => one.at > message.at && one.day >= due)
      if (!reminded) return []
      return [
        {
          kind: 'date_missed' as const,
          where: message.id,
          quote: quoteOf(message.text, promise),
          why: {
            ru: `Обещали к ${formatDay(due, 'ru')}, до конца этого дня от нас ничего нет.`,
            en: `We promised it by ${formatDay(due, 'en')}; nothing from us is on record by the end of that day.`,
          },
          fix: {
            ru: 'Признать пропуск и дать новый срок, который выдержим.',
            en: 'Own the miss and give a new date that we can keep.',
          },
        },
      ]
    }),
  )
}

/** When the client reminds us of something that did not come. */
const reminders = onceFor((facts: CaseFacts): readonly { readonly at: Instant; readonly day: Day }[] =>
  inbound(facts)
    .filter((m) => m.channel !== 'review' && tellsOfNothing(m.text))
    .map(({ at }) => ({ at, day: dayIn(facts, at) })),
)

/** A letter or an entry of ours between the promise and the end of its day. */
const keptBy = (due: Day, promise: Message, matter: Matter): boolean =>
  messagesBetween(outbound(matter.facts), promise.at)
    .slice(0, 1)
    .some((m) => dayIn(matter.facts, m.at) <= due) ||
  matter.facts.ledger.some((e) => e.at > promise.at && dayIn(matter.facts, e.at) <= due)

function promisedDay(promise: { readonly day?: string; readonly inDays?: number }, from: Day): Day | null {
  if (promise.day) return promise.day
  return promise.inDays === undefined ? null : addDays(from, promise.inDays)
}

export function overLimit(matter: Matter): Finding[] {
  const { facts } = matter
  return matter.overages.flatMap((overage) => {
    const told =
      overage.noticeMessage === undefined
        ? undefined
        : (facts.messages.find((m) => m.id === overage.noticeMessage) ??
          facts.ledger.find((e) => e.id === overage.noticeMessage))
    const firstWord = firstWordAbout(matter, overage.clause, overage.since) ?? told?.at
    const silent = facts.ledger.filter(
      (e) =>
        e.kind === 'goods_in' &&
        overage.entries.includes(e.id) &&
        dayIn(facts, e.at) >= overage.since &&
        (firstWord === undefined || dayIn(facts, e.at) < dayIn(facts, firstWord)),
    )
    if (silent.length > 0) return silent.map((entry) => tookIn(overage.clause, entry.id))
    const late = firstWord === undefined ? null : daysBetween(overage.since, dayIn(facts, firstWord))
    if (late === null || late > 3) return [lateNotice(overage, told?.id, late)]
    return []
  })
}

/** The first letter or notice of ours that names the clause after the excess began. */
function firstWordAbout(matter: Matter, clause: string, since: Day): number | undefined {
  const known = (matter.facts.agreement?.clauses ?? []).map((c) => c.no)
  const letters = outbound(matter.facts).map((m) => ({ at: m.at, text: m.text }))
  const notices = matter.facts.ledger
    .filter((e) => e.kind === 'notice')
    .map((e) => ({ at: e.at, text: `${e.doc ?? ''} ${e.note ?? ''}` }))
  return [...letters, ...notices]
    .filter(
      (said) => dayIn(matter.facts, said.at) >= since && clausesCited(said.text, known).includes(clause),
    )
    .sort((a, b) => a.at - b.at)[0]?.at
}

const tookIn = (clause: string, where: string): Finding => ({
  kind: 'took_in_over_limit',
  where,
  why: {
    ru: `Предел п. ${clause} уже был превышен, а мы взяли и не сказали.`,
    en: `Clause ${clause} was already exceeded; we took it and said nothing.`,
  },
  fix: {
    ru: 'Сказать это самим; плату считать только с уведомления.',
    en: 'Say so ourselves; charge only from the notice on.',
  },
})

const lateNotice = (
  overage: Matter['overages'][number],
  where: string | undefined,
  days: number | null,
): Finding => ({
  kind: 'notice_late',
  where: where ?? overage.entries.at(-1) ?? overage.clause,
  why:
    days === null
      ? {
          ru: `Превышение п. ${overage.clause} идёт с ${formatDay(overage.since, 'ru')}, уведомления не было.`,
          en: `Clause ${overage.clause} has been exceeded since ${formatDay(overage.since, 'en')}; no notice was sent.`,
        }
      : {
          ru: `Превышение п. ${overage.clause} началось ${formatDay(overage.since, 'ru')}, написали через ${days} дн.`,
          en: `Clause ${overage.clause} was exceeded from ${formatDay(overage.since, 'en')}; we wrote ${days} days later.`,
        },
  fix: {
    ru: 'За дни до уведомления ничего не начислять.',
    en: 'Charge nothing for the days before the notice.',
  },
})
