// Who must show what. A part of every claim: where we must prove and hold no paper, "not shown so far" is impossible.
// Sources as in domain.md 2-3 and 6; a rule read only from memory is not stated as law.
import type { Bilingual } from '../../basics/lang.ts'
import type { Nature } from '../nature.ts'
import type { Matter } from '../matter.ts'
import type { JudgedClaim } from '../verdict.ts'

type Burden = JudgedClaim['burden']
type ByCountry = Readonly<Record<string, Bilingual>> & { readonly any: Bilingual }

const rule = (matter: Matter, texts: ByCountry, on: Burden['on']): Burden => ({
  on,
  rule: (texts[matter.facts.jurisdiction] ?? texts.any)[matter.lang],
})

const TAKEN_IN: ByCountry = {
  RU: {
    ru: 'ГК 887, 161: передачу вещи на хранение показывает тот, кто её передал; за принятое по акту отвечает хранитель (ГК 901)',
    en: 'Civil Code of Russia 887, 161: whoever handed a thing over for keeping shows it; the keeper answers for what an act took in (901)',
  },
  UK: {
    ru: 'Право Англии (bailment): передачу показывает владелец вещи; за принятое отвечает хранитель',
    en: 'Bailment: the owner shows that the thing was handed over; the keeper then answers for what was taken in',
  },
  any: {
    ru: 'Передачу показывает тот, кто о ней говорит; за принятое отвечает хранитель',
    en: 'Whoever says that a thing was handed over shows it; the keeper answers for what was taken in',
  },
}
const DELIVERED: ByCountry = {
  RU: {
    ru: 'ГК 458, ЗоЗПП: вручение товара показывает продавец',
    en: 'Civil Code of Russia 458 and consumer law: the seller shows delivery',
  },
  UK: {
    ru: 'CRA 2015, s.28-29: вручение потребителю показывает продавец',
    en: 'CRA 2015 s.28-29: the seller shows delivery to the consumer',
  },
  EU: {
    ru: '2011/83/EU, ст. 18, 20: вручение показывает продавец',
    en: '2011/83/EU art. 18, 20: the trader shows delivery',
  },
  any: { ru: 'Вручение показывает продавец', en: 'The seller shows delivery' },
}
const PERFORMED: ByCountry = {
  RU: {
    ru: 'ГК 401 п. 2, ЗоЗПП 13 п. 4: исполнение в срок и отсутствие вины показывает исполнитель',
    en: 'Civil Code of Russia 401(2), consumer law 13(4): the performer shows timely work and the absence of fault',
  },
  any: {
    ru: 'Что и когда сделано, показывает исполнитель',
    en: 'The performer shows what was done and when',
  },
}
const DEFECT_CONSUMER: ByCountry = {
  RU: {
    ru: 'ЗоЗПП 18 п. 6: в пределах гарантии причину недостатка показывает продавец; без неё — покупатель',
    en: 'Consumer law of Russia 18(6): within the guarantee the seller shows the cause of a defect; without one, the buyer',
  },
  UK: {
    ru: 'CRA 2015, s.19(14)-(15): шесть месяцев недостаток считается нашим; для отказа в 30 дней его показывает потребитель',
    en: 'CRA 2015 s.19(14)-(15): within 6 months a defect is presumed ours; for the 30-day rejection the consumer shows it',
  },
  EU: {
    ru: '2019/771, ст. 11: год недостаток считается нашим',
    en: '2019/771 art. 11: within a year a defect is presumed ours',
  },
  any: {
    ru: 'В пределах гарантии причину недостатка показывает продавец',
    en: 'Within the guarantee the seller shows the cause of a defect',
  },
}
const DEFECT_BUSINESS: ByCountry = {
  RU: {
    ru: 'ГК 476 п. 1, 720: недостаток показывает заказчик, если нет гарантии',
    en: 'Civil Code of Russia 476(1), 720: the customer shows a defect where there is no guarantee',
  },
  any: {
    ru: 'Между предпринимателями недостаток показывает тот, кто о нём заявляет',
    en: 'Between businesses the one who claims a defect shows it',
  },
}
const PROMISED: ByCountry = {
  RU: {
    ru: 'ЗоЗПП 10, 12; Пленум ВС 17/2012 п. 28: какие сведения дали потребителю, показывает продавец',
    en: 'Consumer law of Russia 10, 12; Supreme Court 17/2012 p. 28: the seller shows what the consumer was told',
  },
  any: {
    ru: 'Какие цену и условия обещали, показывает тот, кто их опубликовал',
    en: 'What price or term was promised is shown by the one who published it',
  },
}
const LOSS_OF_PROFIT: ByCountry = {
  RU: {
    ru: 'ГК 15, 393: упущенную выгоду и её расчёт показывает тот, кто её требует',
    en: 'Civil Code of Russia 15, 393: lost profit and its figures are shown by whoever claims them',
  },
  any: {
    ru: 'Причину и расчёт упущенной выгоды показывает тот, кто её требует',
    en: 'Whoever claims lost profit shows the cause and the figures',
  },
}
const COURT_ONLY: ByCountry = {
  RU: {
    ru: 'ЗоЗПП 15, ГК 151: размер морального вреда определяет только суд',
    en: 'Consumer law of Russia 15, Civil Code 151: only a court measures distress',
  },
  any: { ru: 'Размер морального вреда определяет только суд', en: 'Only a court measures distress' },
}
const WISH: ByCountry = {
  RU: {
    ru: 'Требующий называет основание: пункт договора, закон или нашу ошибку',
    en: 'Whoever demands names the ground: a clause, a law or our fault',
  },
  any: {
    ru: 'Требующий называет основание: пункт договора, закон или нашу ошибку',
    en: 'Whoever demands names the ground: a clause, a law or our fault',
  },
}
const RIGHT: ByCountry = {
  RU: {
    ru: 'ЗоЗПП 32, 26.1: причину отказа потребитель не доказывает; удержание расходов показываем мы',
    en: 'Consumer law of Russia 32, 26.1: no reason is needed; deductions are for us to show',
  },
  UK: {
    ru: 'CCR 2013, reg 29-36: причина не нужна; удержания показываем мы',
    en: 'CCR 2013 reg 29-36: no reason is needed; deductions are for us to show',
  },
  EU: {
    ru: '2011/83/EU, ст. 9, 13: причина не нужна; удержания показываем мы',
    en: '2011/83/EU art. 9, 13: no reason is needed; deductions are for us to show',
  },
  any: {
    ru: 'Решают условия отказа; удержания показываем мы',
    en: 'The terms of withdrawal decide; deductions are for us to show',
  },
}
const CONDUCT: ByCountry = {
  RU: {
    ru: 'Слова и поступки показывает тот, кто о них заявляет; записи, которые есть только у нас, показываем мы',
    en: 'Words and acts are shown by the one who reports them; recordings that only we hold are ours to show',
  },
  any: {
    ru: 'Слова и поступки показывает тот, кто о них заявляет; записи, которые есть только у нас, показываем мы',
    en: 'Words and acts are shown by the one who reports them; recordings that only we hold are ours to show',
  },
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
