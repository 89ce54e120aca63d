// What would change our mind about a refusal, where the rule that refuses names nothing of its own. Written so that it may stand in
// a letter: papers and facts that the client can bring, no task of ours and nothing that our own guards would take for an admission.
import type { Bilingual } from '../../basics/lang.ts'
import type { Nature } from '../nature.ts'
import type { Verdict } from './judgement.ts'

type Refusal = 'unproven' | 'refuted' | 'speculation'

const GROUND: Bilingual = {
  ru: 'Пункт договора или закон, который это даёт.',
  en: 'A clause or a law that gives this.',
}
const MONEY_BACK: Bilingual = {
  ru: 'Пункт договора или закон, по которому это возвращается.',
  en: 'A clause or a law under which this is due back.',
}
const OTHERWISE: Bilingual = {
  ru: 'Документ с датой, который показывает другое.',
  en: 'A dated document that shows otherwise.',
}
const CONDITION: Bilingual = {
  ru: 'Фото, осмотр или экспертиза, которые показывают другое.',
  en: 'Photos, an inspection or an expert finding that show otherwise.',
}
const SILENCE: Bilingual = {
  ru: 'Ничто: за молчание и отзывы не платят. Что положено, считаем отдельно.',
  en: 'Nothing: silence and reviews are not for sale. What is due is counted apart.',
}

const SPECULATION: Partial<Record<Nature, Bilingual>> = {
  price_of_silence: SILENCE,
  moral_harm: { ru: 'Судебное решение.', en: 'A judgment.' },
  lost_profit: {
    ru: 'Закон, по которому этот пункт не действует, и расчёт с документами.',
    en: 'A law that sets this clause aside, and a calculation with papers.',
  },
  expenses: {
    ru: 'Документы о причине этих расходов и чеки.',
    en: 'Papers on what caused these costs, and receipts.',
  },
  withdrawal: MONEY_BACK,
  unused_part: MONEY_BACK,
  deposit: MONEY_BACK,
  refund: MONEY_BACK,
}
const REFUTED: Partial<Record<Nature, Bilingual>> = {
  unanswered: {
    ru: 'Письмо к нам, на которое ответа в срок не было.',
    en: 'A letter to us that was not answered in time.',
  },
  loss: {
    ru: 'Документ, по которому вещь не вернулась к вам.',
    en: 'A paper showing that the thing did not come back to you.',
  },
  damage: CONDITION,
  defect: CONDITION,
  withdrawal: CONDITION,
  price_difference: {
    ru: 'Чек, объявление или счёт с другой ценой.',
    en: 'A receipt, an advertisement or an invoice with another price.',
  },
  disputed_charge: {
    ru: 'Запись или письмо, по которым этого не заказывали.',
    en: 'A record or a letter showing that this was not ordered.',
  },
}
const UNPROVEN: Bilingual = {
  ru: 'Документ с датой, фото или переписка.',
  en: 'A dated document, a photo or messages.',
}

const isRefusal = (verdict: Verdict): verdict is Refusal =>
  verdict === 'unproven' || verdict === 'refuted' || verdict === 'speculation'

/** What would change the verdict on a claim of this nature; undefined where nothing is refused. */
export function wouldChange(nature: Nature, verdict: Verdict): Bilingual | undefined {
  if (!isRefusal(verdict)) return undefined
  if (verdict === 'speculation') return SPECULATION[nature] ?? GROUND
  return verdict === 'refuted' ? (REFUTED[nature] ?? OTHERWISE) : UNPROVEN
}
