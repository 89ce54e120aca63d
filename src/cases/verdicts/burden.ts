// Who must show what. A part of every claim: where we must prove and hold no paper, "not shown so far" is impossible.
// Sources as in domain.md 2-3 and 6; a rule read only from memory is not stated as law.
import type { Nature } from '../nature.ts'
import type { Matter } from '../matter.ts'
import type { JudgedClaim } from '../verdict.ts'

type Burden = JudgedClaim['burden']
type ByCountry = Readonly<Record<string, string>> & { readonly any: string }

const rule = (matter: Matter, texts: ByCountry, on: Burden['on']): Burden => ({
  on,
  rule: texts[matter.facts.jurisdiction] ?? texts.any,
})

const TAKEN_IN: ByCountry = {
  RU: 'ГК 887, 161: передачу вещи на хранение показывает тот, кто её передал; за принятое по акту отвечает хранитель (ГК 901)',
  UK: 'Bailment: the owner shows that the thing was handed over; the keeper then answers for what was taken in',
  any: 'Whoever says that a thing was handed over shows it; the keeper answers for what was taken in',
}
const DELIVERED: ByCountry = {
  RU: 'ГК 458, ЗоЗПП: вручение товара показывает продавец',
  UK: 'CRA 2015 s.28-29: the seller shows delivery to the consumer',
  EU: '2011/83/EU art. 18, 20: the trader shows delivery',
  any: 'The seller shows delivery',
}
const PERFORMED: ByCountry = {
  RU: 'ГК 401 п. 2, ЗоЗПП 13 п. 4: исполнение в срок и отсутствие вины показывает исполнитель',
  any: 'The performer shows what was done and when',
}
const DEFECT_CONSUMER: ByCountry = {
  RU: 'ЗоЗПП 18 п. 6: в пределах гарантии причину недостатка показывает продавец; без неё — покупатель',
  UK: 'CRA 2015 s.19(14)-(15): within 6 months a defect is presumed ours; for the 30-day rejection the consumer shows it',
  EU: '2019/771 art. 11: within a year a defect is presumed ours',
  any: 'Within the guarantee the seller shows the cause of a defect',
}
const DEFECT_BUSINESS: ByCountry = {
  RU: 'ГК 476 п. 1, 720: недостаток показывает заказчик, если нет гарантии',
  any: 'Between businesses the one who claims a defect shows it',
}
const PROMISED: ByCountry = {
  RU: 'ЗоЗПП 10, 12; Пленум ВС 17/2012 п. 28: какие сведения дали потребителю, показывает продавец',
  any: 'What price or term was promised is shown by the one who published it',
}
const LOSS_OF_PROFIT: ByCountry = {
  RU: 'ГК 15, 393: упущенную выгоду и её расчёт показывает тот, кто её требует',
  any: 'Whoever claims lost profit shows the cause and the figures',
}
const COURT_ONLY: ByCountry = {
  RU: 'ЗоЗПП 15, ГК 151: размер морального вреда определяет только суд',
  any: 'Only a court measures distress',
}
const WISH: ByCountry = {
  RU: 'Требующий называет основание: пункт договора, закон или нашу ошибку',
  any: 'Whoever demands names the ground: a clause, a law or our fault',
}
const RIGHT: ByCountry = {
  RU: 'ЗоЗПП 32, 26.1: причину отказа потребитель не доказывает; удержание расходов показываем мы',
  UK: 'CCR 2013 reg 29-36: no reason is needed; deductions are for us to show',
  EU: '2011/83/EU art. 9, 13: no reason is needed; deductions are for us to show',
  any: 'The terms of withdrawal decide; deductions are for us to show',
}
const CONDUCT: ByCountry = {
  RU: 'Слова и поступки показывает тот, кто о них заявляет; записи, которые есть только у нас, показываем мы',
  any: 'Words and acts are shown by the one who reports them; recordings that only we hold are ours to show',
}

/** The burden for a claim of this nature. `held` tells that the thing is in our acts: then the keeper answers. */
export function burdenOf(nature: Nature, matter: Matter, held: boolean): Burden {
  const { consumer } = matter
  switch (nature) {
    case 'loss': {
      const sale = matter.facts.ledger.some((entry) => entry.kind === 'order' || entry.kind === 'delivery')
      const stored = matter.facts.ledger.some((entry) => entry.kind === 'goods_in')
      if (sale && !stored) return rule(matter, DELIVERED, 'us')
      return rule(matter, TAKEN_IN, held ? 'us' : 'client')
    }
    case 'late':
    case 'not_done':
    case 'outage':
      return rule(matter, PERFORMED, 'us')
    case 'damage':
      return rule(matter, held ? TAKEN_IN : DELIVERED, held || consumer ? 'us' : 'client')
    case 'defect':
      return consumer ? rule(matter, DEFECT_CONSUMER, 'us') : rule(matter, DEFECT_BUSINESS, 'client')
    case 'price_difference':
    case 'disputed_charge':
      return rule(matter, PROMISED, 'us')
    case 'unused_part':
    case 'withdrawal':
    case 'deposit':
    case 'data':
      return rule(matter, RIGHT, 'us')
    case 'lost_profit':
    case 'expenses':
      return rule(matter, LOSS_OF_PROFIT, 'client')
    case 'moral_harm':
      return rule(matter, COURT_ONLY, 'client')
    case 'rudeness':
      return rule(matter, CONDUCT, 'client')
    default:
      return rule(matter, WISH, 'client')
  }
}
