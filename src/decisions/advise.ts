// What to do with this client, by the first line that applies. A person decides; this shows why.
// The order and the words are those of interfaces: decline, close_helped, part_ways, reprice, set_boundaries, keep.
import type { Bilingual, Lang } from '../basics/lang.ts'
import { formatMoney, money } from '../basics/money.ts'
import type { Screening } from '../clients/redFlag.ts'
import { cameRound, harmsPeople, refusalStands } from '../cases/conduct.ts'
import { hasLabel, inbound, outbound, type Matter } from '../cases/matter.ts'
import { isPaidBack } from '../cases/paidBack.ts'
import type { Concern, JudgedClaim, OurPart, Thread } from '../cases/verdict.ts'
import type { Advice, Economics } from './examination.ts'
import { nextSteps } from './nextSteps.ts'

export interface Findings {
  readonly screening: Screening | null
  readonly claims: readonly JudgedClaim[]
  readonly thread: Thread
  readonly concern: Concern
  readonly economics: Economics | null
  readonly ours: readonly OurPart[]
}

type Decision = Advice['decision']
interface Line {
  readonly decision: Decision
  readonly applies: boolean
  readonly reasons: readonly Bilingual[]
}

/** The advice with its reasons and the next steps, in the case's language. */
export function advise(matter: Matter, found: Findings): Advice {
  const lines = [
    declineLine(matter, found),
    helpedLine(matter),
    partLine(matter, found),
    repriceLine(matter, found),
    boundariesLine(matter, found),
  ]
  const chosen = lines.find((line) => line.applies) ?? KEEP
  return {
    decision: chosen.decision,
    reasons: chosen.reasons.map((reason) => reason[matter.lang]),
    next: nextSteps(chosen.decision, matter, found),
  }
}

const KEEP: Line = {
  decision: 'keep',
  applies: true,
  reasons: [
    {
      ru: 'Разногласие решается по существу, границ никто не нарушал.',
      en: 'The disagreement can be settled on its merits; nobody crossed a line.',
    },
  ],
}

/** No agreement yet, nine points or more at the first inquiry, and the fair test refused. */
function declineLine(matter: Matter, found: Findings): Line {
  const score = found.screening?.score ?? 0
  const offered = outbound(matter.facts)[0]
  const refused =
    offered !== undefined &&
    inbound(matter.facts).some(
      (m) => m.at > offered.at && hasLabel(matter, m.id, 'refusal.boundary', 'leverage'),
    )
  return {
    decision: 'decline',
    applies: matter.facts.agreement === null && score >= 9 && refused,
    reasons: [
      {
        ru: 'В первом обращении несколько сильных признаков сразу, и честную пробу отклонили.',
        en: 'The first inquiry shows several strong signs at once, and the fair test was refused.',
      },
      {
        ru: 'Договора ещё нет: отказать сейчас дешевле и честнее, чем потом.',
        en: 'There is no agreement yet: a no now is cheaper and fairer than later.',
      },
    ],
  }
}

function helpedLine(matter: Matter): Line {
  const { facts } = matter
  const dealings =
    facts.agreement !== null ||
    facts.ledger.some((e) => ['order', 'payment', 'goods_in', 'delivery'].includes(e.kind))
  const stranger = facts.parties.client.type === 'non_customer'
  return {
    decision: 'close_helped',
    applies: stranger && !dealings && outbound(facts).length > 0,
    reasons: [
      {
        ru: 'Это не наш клиент; мы подсказали, куда обратиться.',
        en: 'Not our client; we showed where to turn.',
      },
    ],
  }
}

/** Harm to people or a price on silence, a refusal that stands after our notice, and nothing owed by us. */
function partLine(matter: Matter, found: Findings): Line {
  const pressure =
    found.concern.level === 'conditional_beyond_due' || found.concern.level === 'pressure_with_harm'
  const harm = harmsPeople(matter)
  return {
    decision: 'part_ways',
    applies:
      matter.facts.agreement !== null &&
      (harm || pressure) &&
      refusalStands(matter) &&
      !debtOpen(matter, found.claims),
    reasons: [
      harm
        ? { ru: 'Достаётся людям, и это записано.', en: 'People were hurt, and it is on record.' }
        : {
            ru: 'Выгода сверх должного названа ценой, и это записано.',
            en: 'A benefit beyond what is due was made the price, and it is on record.',
          },
      {
        ru: 'Граница или просьба о документах отклонены после уведомления, и это не изменилось.',
        en: 'The boundary, or the request for papers, was refused after notice, and that has not changed.',
      },
      {
        ru: 'С нашей стороны долгов нет: расстаться можно чисто.',
        en: 'We owe nothing: parting can be clean.',
      },
    ],
  }
}

/** What is due and not yet paid, by our letters, the client's word or the ledger. */
function debtOpen(matter: Matter, claims: readonly JudgedClaim[]): boolean {
  if (!claims.some((claim) => claim.amountDue > 0)) return false
  return !isPaidBack(matter.facts, claims)
}

function repriceLine(matter: Matter, found: Findings): Line {
  const last = matter.overages.map((o) => o.since).toSorted()[0]
  const margin = found.economics?.margin ?? 0
  const shown = (lang: Lang): string => formatMoney(money(margin, found.economics?.currency ?? 'EUR'), lang)
  const willing = !refusalStands(matter) || cameRound(matter, 0)
  return {
    decision: 'reprice',
    applies: last !== undefined && margin < 0 && willing,
    reasons: [
      {
        ru: `Предел превышен, а работа с клиентом стоит больше, чем приносит (${shown('ru')}).`,
        en: `A limit is exceeded, and serving costs more than it brings (${shown('en')}).`,
      },
      {
        ru: 'Клиент готов говорить: предложить тариф, который окупается.',
        en: 'The client is willing to talk: offer a plan that pays for itself.',
      },
    ],
  }
}

function boundariesLine(matter: Matter, found: Findings): Line {
  const screened =
    matter.facts.agreement === null && (found.screening?.score ?? 0) >= 3 && found.claims.length === 0
  const named = found.thread.groups.length > 0
  const standing = refusalStands(matter)
  return {
    decision: 'set_boundaries',
    applies: named || standing || screened,
    reasons: [
      named
        ? {
            ru: 'Поведение в переписке требует рамок; по существу решаем отдельно.',
            en: 'Conduct in the thread calls for terms; the merits are settled apart.',
          }
        : {
            ru: 'Предел или условие отклонены: их надо назвать письменно.',
            en: 'A limit or a term was refused: it has to be set out in writing.',
          },
      {
        ru: 'Работа продолжается, и её условия записаны.',
        en: 'The service goes on, with its terms in writing.',
      },
    ],
  }
}
