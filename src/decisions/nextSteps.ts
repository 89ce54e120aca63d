// What to do now, in the order in which it helps: people first, then our own debts, then proof, then the letter.
import type { Bilingual, Lang } from '../basics/lang.ts'
import { formatMoney, money } from '../basics/money.ts'
import { admits } from '../cases/admission.ts'
import { hasLabel, inbound, outbound, type Matter } from '../cases/matter.ts'
import { isPaidBack } from '../cases/paidBack.ts'
import { harmsPeople, incidents } from '../cases/conduct.ts'
import type { Findings } from './advise.ts'
import type { Advice } from './examination.ts'

const OF_DECISION: Readonly<Record<Advice['decision'], readonly Bilingual[]>> = {
  decline: [
    {
      ru: 'Отправить одно вежливое письмо с отказом, без доводов и без второго круга.',
      en: 'Send one polite letter of decline, without arguments and without a second round.',
    },
    {
      ru: 'Оставить только дату, контакт и решение; стереть через год.',
      en: 'Keep only the date, the contact and the decision; erase after a year.',
    },
  ],
  close_helped: [
    {
      ru: 'Подсказать нужную фирму простыми словами, одним письмом.',
      en: 'Point to the right firm in plain words, in one letter.',
    },
    { ru: 'Стереть запись через 30 дней.', en: 'Erase the record after 30 days.' },
  ],
  part_ways: [
    {
      ru: 'Переспать с решением; завтра перечитать его.',
      en: 'Sleep on it; read the decision again tomorrow.',
    },
    {
      ru: 'Уведомить о прекращении по пункту договора, с датами передачи и расчёта.',
      en: 'Give notice by the clause, with dates for the hand-over and the final account.',
    },
    {
      ru: 'Пересчитать и передать всё по акту, вдвоём.',
      en: 'Count and hand everything over by act, two people present.',
    },
  ],
  reprice: [
    {
      ru: 'Предложить тариф, который окупается, и срок выбора.',
      en: 'Offer the plan that pays for itself, with a date to choose by.',
    },
    {
      ru: 'Записать новые условия отдельным документом.',
      en: 'Put the new terms into a document of their own.',
    },
  ],
  set_boundaries: [
    {
      ru: 'Напомнить условия письменно, с дословной цитатой пункта.',
      en: 'Remind of the terms in writing, quoting the clause word for word.',
    },
    {
      ru: 'Один канал и один ответственный с нашей стороны.',
      en: 'One channel, and one person on our side.',
    },
  ],
  keep: [{ ru: 'Исполнить должное, ответить и закрыть.', en: 'Do what is due, answer, and close.' }],
}

/** Up to eight next steps in the case's language; each is one act of one person. */
export function nextSteps(decision: Advice['decision'], matter: Matter, found: Findings): string[] {
  const steps: Bilingual[] = [
    ...safetySteps(matter, found),
    ...debtSteps(matter, found),
    ...proofSteps(matter, found),
    ...overageSteps(matter),
    ...OF_DECISION[decision],
  ]
  return steps.slice(0, 8).map((step) => step[matter.lang])
}

function safetySteps(matter: Matter, found: Findings): Bilingual[] {
  const urgent = found.concern.level === 'safety'
  const announced = [...matter.signals.values()].flat().some((signal) => signal.label === 'threat.violence')
  const hurt = harmsPeople(matter)
  return [
    ...(urgent && !announced
      ? [
          {
            ru: 'Сначала человек: карточка в начале дела говорит, что сделать сейчас и куда звонить.',
            en: 'The person first: the card on top of the case says what to do now and whom to call.',
          },
        ]
      : []),
    ...(urgent && announced
      ? [
          {
            ru: 'Сначала люди: поговорить с тем, кому писали, сохранить оригинал, решить, звать ли помощь.',
            en: 'People first: talk to whoever was addressed, keep the original, decide whether to call for help.',
          },
        ]
      : []),
    ...(hurt && incidents(matter).length > 0
      ? [
          {
            ru: 'Записать случай в журнал, дать сотруднику замену; дальше пишет владелец.',
            en: 'Put the incident on record, give the colleague cover; the owner writes from now on.',
          },
        ]
      : []),
  ]
}

/** What is ours, unless our letters show that it was done. */
function debtSteps(matter: Matter, found: Findings): Bilingual[] {
  const paid = isPaidBack(matter.facts, found.claims)
  const apologised = outbound(matter.facts).some((m) => admits(m.text))
  const due = found.claims.filter((c) => c.amountDue > 0)
  const sums = (lang: Lang): string =>
    due.map((c) => formatMoney(money(c.amountDue, c.currency ?? 'EUR'), lang)).join(', ')
  const apologise = found.claims.some((c) => c.verdict === 'our_fault')
  return [
    ...(apologise && !apologised
      ? [
          {
            ru: 'Извиниться за своё первым отдельным письмом: факт, сожаление, что делаем, дата.',
            en: 'Apologise for what is ours first, in a letter of its own: the fact, the regret, the remedy, the date.',
          },
        ]
      : []),
    ...(due.length && !paid
      ? [
          {
            ru: `Выплатить должное без условий: ${sums('ru')}.`,
            en: `Pay what is due without conditions: ${sums('en')}.`,
          },
        ]
      : []),
  ]
}

function proofSteps(matter: Matter, found: Findings): Bilingual[] {
  const open = found.claims.filter((c) => c.verdict === 'undecided')
  const unsettled = found.claims.some((c) => c.verdict === 'unproven' || c.verdict === 'undecided')
  const lost = unsettled && inbound(matter.facts).some((m) => hasLabel(matter, m.id, 'accusation.loss'))
  return [
    ...open
      .slice(0, 2)
      .map((c) => ({ ru: `Найти ответ: ${c.ask ?? c.why}`, en: `Find the answer: ${c.ask ?? c.why}` })),
    ...(lost
      ? [
          {
            ru: 'Сохранить сегодня записи камер и переписку за дни приёмки и выдачи.',
            en: 'Save today the camera recordings and messages of the days of taking in and handing out.',
          },
        ]
      : []),
  ]
}

const overageSteps = (matter: Matter): Bilingual[] =>
  matter.overages
    .filter((o) => o.noticeMessage === undefined)
    .slice(0, 1)
    .map((o) => ({
      ru: `Уведомить о превышении п. ${o.clause}: до уведомления ничего не начисляется.`,
      en: `Give notice of the excess over clause ${o.clause}: nothing is charged before it.`,
    }))
