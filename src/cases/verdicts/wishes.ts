// Demands that no paper decides: apologies, dismissals, gifts, the price of a silence, what only a court measures. They are
// due when our fault or a clause gives them, and beyond what is due otherwise; never true or false.
import type { Clause } from '../../agreements/agreement.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
import type { Claim } from '../caseFacts.ts'
import { raisedTexts, type Matter } from '../matter.ts'
import { ask, judged, type Judgement } from './judgement.ts'

/** What the other claims came to, when a wish hangs on them. */
export interface Settled {
  readonly id: string
  readonly verdict: Judgement['verdict']
  readonly raisedIn: readonly string[]
  readonly evidence: readonly string[]
}

export function judgeApology(_claim: Claim, _matter: Matter, others: readonly Settled[]): Judgement {
  const fault = others.find((other) => other.verdict === 'our_fault')
  return fault
    ? judged(
        'entitled',
        {
          ru: 'Ошибка наша, извинение за неё — должное.',
          en: 'The mistake is ours, and an apology for it is due.',
        },
        { evidence: fault.evidence, confidence: 0.8 },
      )
    : judged(
        'speculation',
        {
          ru: 'Нашей ошибки бумаги не показывают, извиняться не за что.',
          en: 'The papers show no fault of ours, so there is nothing to apologise for.',
        },
        {
          ask: {
            ru: 'Документ или запись, по которым мы отступили от договора.',
            en: 'A paper or a record showing that we departed from the agreement.',
          },
        },
      )
}

export const judgePunishment = (): Judgement =>
  judged('speculation', {
    ru: 'Кадровые решения внутри фирмы ни закон, ни договор клиенту не дают.',
    en: 'Neither law nor agreement gives a client a say in staff matters.',
  })

export const judgeSilence = (): Judgement =>
  judged('speculation', {
    ru: 'Молчание не продаётся и не покупается.',
    en: 'Silence is neither sold nor bought.',
  })

export const judgeMoralHarm = (_claim: Claim, matter: Matter, others: readonly Settled[]): Judgement => {
  const fault = others.some((other) => other.verdict === 'our_fault' || other.verdict === 'entitled')
  const ru = matter.consumer && matter.facts.jurisdiction === 'RU'
  return judged(
    'speculation',
    {
      ru: `Размер определяет только суд${ru ? ' (ЗоЗПП 15)' : ''}; сегодня к выплате 0.${fault ? ' Нарушение было, поэтому суд может присудить небольшую сумму.' : ''}`,
      en: `Only a court measures this; nothing is due today.${fault ? ' As there was a breach, a court may award a modest sum.' : ''}`,
    },
    { ask: { ru: 'Судебное решение.', en: 'A judgment.' } },
  )
}

const excludes = (clause: Clause, kind: string): boolean => (clause.limit?.excludes ?? []).includes(kind)
const EXCLUDED_WORDS =
  /упущенн\p{L}* выгод\p{L}* не возмещ|lost profits? (?:is|are) (?:excluded|not)|not (?:be )?liable (?:to the other )?for (?:any )?(?:loss of|lost) profit|indirect or consequential/iu

export function judgeLostProfit(claim: Claim, matter: Matter, others: readonly Settled[]): Judgement {
  const clause = (matter.facts.agreement?.clauses ?? []).find(
    (c) => excludes(c, 'lost_profit') || EXCLUDED_WORDS.test(c.text),
  )
  if (clause && !matter.consumer) {
    return judged(
      'speculation',
      { ru: `П. ${clause.no} исключает упущенную выгоду.`, en: `Clause ${clause.no} excludes lost profit.` },
      { confidence: 0.92 },
    )
  }
  const ground = others.find((other) => other.verdict === 'our_fault')
  if (!ground) {
    return judged(
      'speculation',
      {
        ru: 'Держится на требовании, которое не подтверждено.',
        en: 'It hangs on a claim that is not ours.',
      },
      {
        ask: {
          ru: 'Документы о самой потере и расчёт.',
          en: 'Papers of the loss itself, and a calculation.',
        },
      },
    )
  }
  if (figuresGiven(claim, matter)) {
    return ask(
      {
        ru: 'Наша ошибка есть, расчёт приложен; связь и размер надо проверить.',
        en: 'The fault is ours and figures were given; cause and amount need checking.',
      },
      {
        ru: 'Подтверждают ли выписки и договоры этот расчёт?',
        en: 'Do statements and contracts bear out these figures?',
      },
      ground.evidence,
    )
  }
  return judged(
    'speculation',
    {
      ru: 'Расчёта и связи с нашей ошибкой не показано.',
      en: 'Neither a calculation nor the link to our mistake was shown.',
    },
    {
      ask: {
        ru: 'Расчёт с документами.',
        en: 'A calculation with papers.',
      },
    },
  )
}

const FIGURES =
  /прилага\p{L}* (?:расч[её]т|выписк|договор)|расч[её]т (?:во вложен|приложен|прилага)|(?:attached|enclosed)[^.]{0,40}(?:figures|calculation|statement|export|accounts|contract)/iu
const givesFigures = rememberedTexts((text): boolean => FIGURES.test(text))
const figuresGiven = (claim: Claim, matter: Matter): boolean =>
  raisedTexts(matter.facts, claim).some(givesFigures) ||
  matter.facts.messages.some(
    (m) => m.direction === 'in' && (m.attachments?.length ?? 0) > 0 && givesFigures(m.text),
  )

/** A gift, a discount, a year for nothing: due only where a clause says so. */
export function judgeFree(_claim: Claim, matter: Matter): Judgement {
  const clauses = matter.overages.map((o) => o.clause)
  const cap = (matter.facts.agreement?.clauses ?? []).find((c) => (c.limit?.excludes?.length ?? 0) > 0)
  const quoted = [...new Set([...clauses, ...(cap ? [cap.no] : [])])]
  return judged(
    'speculation',
    {
      ru: `Ни пункт, ни закон, ни наша ошибка этого не дают${quoted.length ? ` (п. ${quoted.join(', ')})` : ''}.`,
      en: `Neither a clause, nor the law, nor a fault of ours gives this${quoted.length ? ` (clause ${quoted.join(', ')})` : ''}.`,
    },
    {
      ask: {
        ru: 'Наше письменное обещание.',
        en: 'A written promise of ours.',
      },
    },
  )
}

/** Costs that the client says our mistake caused. */
export function judgeExpenses(_claim: Claim, _matter: Matter, others: readonly Settled[]): Judgement {
  const ground = others.find((other) => other.verdict === 'our_fault')
  if (!ground) {
    return judged('speculation', {
      ru: 'Держится на требовании, которое не подтверждено.',
      en: 'It hangs on a claim that is not ours.',
    })
  }
  return ask(
    {
      ru: 'Ошибка наша; расходы из-за неё возмещаются по документам.',
      en: 'The mistake is ours; costs that it caused are due against papers.',
    },
    {
      ru: 'Есть ли чеки и видно ли, что расход вызван именно нашей ошибкой?',
      en: 'Are there receipts, and do they show that our mistake caused the cost?',
    },
    ground.evidence,
  )
}
