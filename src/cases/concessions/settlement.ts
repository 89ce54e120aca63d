// The one other door for more than is due: a settlement in writing, after the exhale, from the table of what the matter may
// cost, without admission, ending the named claims between the parties and nothing else. Or an offer to go to a mediator.
import { z } from 'zod'
import { dayOf, isDay } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { dayInWords, sum } from '../../basics/words.ts'
import { admits } from '../admission.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import { gap, inLang, paragraphs } from '../letters/letterInput.ts'
import { greeting, signature } from '../letters/people.ts'
import { asQuoted } from '../letters/quotations.ts'
import { firstRaised } from '../matter.ts'
import { tiesToSilence } from './concession.ts'

const DayText = z.string().refine(isDay)
const Claims = z.array(z.string().min(1).max(200)).min(1).max(100)

/** An end by agreement: which claims end, for what sum, by when. */
export const SettlementTerms = z.strictObject({
  form: z.literal('settlement'),
  claims: Claims,
  /** Major units. */
  amount: z.number().positive().max(1e12),
  currency: z.string().regex(/^[A-Z]{3}$/),
  by: DayText,
})
/** An offer to talk with somebody who takes no side. */
export const MediationTerms = z.strictObject({
  form: z.literal('mediation'),
  claims: Claims,
  mediator: z.string().trim().min(2).max(300),
  by: DayText,
  paidBy: z.enum(['us', 'half']),
})
export const NewSettlement = z.discriminatedUnion('form', [SettlementTerms, MediationTerms])
export type NewSettlement = z.infer<typeof NewSettlement>

export const SETTLEMENT_LACKS = ['exhale_runs', 'no_exposure', 'no_claims', 'tied', 'admits'] as const
export type SettlementLack = (typeof SETTLEMENT_LACKS)[number]

export interface SettlementAsked {
  /** Refusals and arguments still wait: nothing is signed in the heat. */
  readonly exhaleHolds: boolean
  /** Somebody noted the table of what the matter may cost. */
  readonly exposureNoted: boolean
  /** Names of claims that the case knows. */
  readonly claims: readonly string[]
  readonly text: string
}

/** May this settlement be offered? An `err` names the first thing that is missing. */
export function settlementAllowed(asked: SettlementAsked): Result<true, SettlementLack> {
  if (asked.exhaleHolds) return err('exhale_runs')
  if (!asked.exposureNoted) return err('no_exposure')
  if (asked.claims.length === 0) return err('no_claims')
  if (tiesToSilence(asked.text)) return err('tied')
  return admits(asked.text) ? err('admits') : ok(true)
}

/** «1) „Утрата пальто“ от 3 февраля 2026 года»: each claim in its words, with the day on which it was raised. */
function claimLines(facts: CaseFacts, ids: readonly string[], lang: Lang): string {
  return facts.claims
    .filter(({ id }) => ids.includes(id))
    .map((claim, at) => {
      const raised = firstRaised(facts, claim)
      const day = raised ? dayInWords(dayOf(raised.at, facts.timezone), lang) : ''
      const from = day && inLang(lang, { ru: ` от ${day}`, en: ` of ${day}` })
      return `${at + 1}) ${asQuoted(claim.text, lang)}${from}`
    })
    .join('\n')
}

const partyNames = ({ parties }: CaseFacts, lang: Lang): { readonly us: string; readonly them: string } => ({
  us: parties.business.name ?? gap(lang, { ru: 'название вашей фирмы', en: 'name of your firm' }),
  them: parties.client.name ?? gap(lang, { ru: 'имя клиента', en: 'name of the client' }),
})

function agreementText(facts: CaseFacts, terms: z.infer<typeof SettlementTerms>, lang: Lang): string {
  const { us, them } = partyNames(facts, lang)
  const money = sum(terms.amount, terms.currency, lang)
  const by = dayInWords(terms.by, lang)
  const claims = claimLines(facts, terms.claims, lang)
  const ru = [
    'Соглашение',
    `1. Стороны: ${us} и ${them}.`,
    `2. Соглашение касается этих требований:\n${claims}`,
    `3. ${us} платит ${money} до ${by}. Куда: [реквизиты].`,
    '4. Когда деньги получены, требования из пункта 2 прекращаются. Если в срок они не получены, соглашение не действует и каждый остаётся при своём.',
    '5. Стороны не признают ничьей вины. Соглашение прекращает названные требования между сторонами и больше ничего: права писать отзывы и обращаться в любые органы оно не касается.',
    '6. До подписания каждый может показать текст юристу.',
    `Подписи, даты:\n${us}: ____________\n${them}: ____________`,
  ]
  const en = [
    'Settlement',
    `1. The parties: ${us} and ${them}.`,
    `2. It is about these claims:\n${claims}`,
    `3. ${us} pays ${money} by ${by}. To: [account].`,
    '4. Once the money has arrived, the claims in point 2 end. If it has not arrived in time, this has no effect and everybody stands where they stood.',
    "5. Nobody admits any fault. This ends the claims named here between the parties and nothing else: it does not touch anybody's right to write a review or to go to any authority.",
    '6. Before signing, each of us may show this to a lawyer.',
    `Signed, dated:\n${us}: ____________\n${them}: ____________`,
  ]
  return paragraphs(...(lang === 'ru' ? ru : en))
}

// How mediation and limitation go together differs from place to place, so the letter says what is safe everywhere.
function mediationText(facts: CaseFacts, terms: z.infer<typeof MediationTerms>, lang: Lang): string {
  const by = dayInWords(terms.by, lang)
  const claims = claimLines(facts, terms.claims, lang)
  const pays =
    terms.paidBy === 'us'
      ? { ru: 'Работу медиатора оплачиваем мы.', en: 'We pay the mediator.' }
      : { ru: 'Работу медиатора оплачиваем поровну.', en: 'We share the cost of the mediator equally.' }
  const ru = [
    `Предлагаем медиацию: ${terms.mediator}. Медиатор никого не судит и ничью сторону не занимает, он помогает договориться.`,
    `О чём:\n${claims}`,
    `${pays.ru} Участвовать никто не обязан, выйти можно в любой момент. Права писать отзывы и обращаться в любые органы предложение не касается.`,
    'Пока мы не подписали соглашение о медиации, срок исковой давности идёт как обычно; если он близко, скажите, и мы договоримся о нём письменно.',
    `Подойдёт? Ответьте, пожалуйста, до ${by}. То, что положено, делаем в любом случае.`,
  ]
  const en = [
    `We propose mediation: ${terms.mediator}. A mediator judges nobody and takes no side, but helps to reach an agreement.`,
    `What it is about:\n${claims}`,
    `${pays.en} Nobody has to take part and everybody may leave at any time. The proposal does not touch anybody's right to write a review or to go to any authority.`,
    'Until we have signed an agreement to mediate, the limitation period runs as usual; if it is near, tell us and we will agree on it in writing.',
    `Would that suit you? Please answer by ${by}. What is due goes ahead in any case.`,
  ]
  return paragraphs(greeting({ facts, lang }), ...(lang === 'ru' ? ru : en), signature({ facts, lang }))
}

/** The letter T16, with gaps where the papers do not know. `terms.claims` are names of claims of the case. */
export const settlementText = (facts: CaseFacts, terms: NewSettlement, lang: Lang): Letter => ({
  kind: 'settlement',
  to: 'client',
  text: terms.form === 'settlement' ? agreementText(facts, terms, lang) : mediationText(facts, terms, lang),
  quotes: [],
})
