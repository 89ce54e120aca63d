// Terms that the agreement itself sets beside the law, and things that set no term at all; other trades and countries.
import { describe, expect, test } from 'vitest'
import type { Clause } from '../../agreements/agreement.ts'
import { claim, deadlinesIn, delivered, order, sale, type Told } from './deadlineTold.ts'
import { payTerms } from './deadlinePay.ts'

const clause = (text: string, no = '4.2'): Clause => ({ no, text })

describe('A promise to pay is read from its own sentence', () => {
  test.for([
    ['We refund within 5 working days of your request.', ['5 working refund']],
    ['You may return goods within 14 days of delivery and we refund within 5 days.', ['5 calendar refund']],
    [
      'If you cancel 90 days before, we return everything else within 14 days of your notice.',
      ['14 calendar refund'],
    ],
    ['We settle claims within 21 (twenty-one) days.', ['21 calendar compensation']],
    ['Возмещение перечисляется в течение 5 дней с обращения.', ['5 calendar compensation']],
    ['Деньги возвращаем в течение десяти (10) рабочих дней с заявления.', ['10 working refund']],
    ['Гарантия 30 дней. Возврат денег не позднее 7 дней со дня требования.', ['7 calendar refund']],
    ['Ask within 30 days of purchase and we return the full price.', []],
    ['Возврат товара — в течение 14 дней.', []],
    ['Клиент возмещает ущерб в течение 5 дней.', []],
    ['Заказчик оплачивает счёт в течение 5 дней.', []],
    ['Invoices are paid within 10 days.', []],
    ['Refunds are made within 14 days of us receiving the goods.', []],
    ['We deliver within 3 days.', []],
  ] as [string, string[]][])('%s', ([text, expected]) => {
    expect(payTerms([clause(text)]).map((p) => `${p.term.n} ${p.term.dayType} ${p.gives}`)).toEqual(expected)
  })

  test('a clause that the law strikes out promises nothing', () => {
    expect(payTerms([{ ...clause('We refund within 60 days.'), void: true }])).toEqual([])
  })
})

const courseLeft: Told = {
  about: 'возмездные услуги',
  said: [['m1', '2026-04-10T10:00', 'client', 'Отказываюсь от курса, верните остаток.']],
  claims: claim('Возврат за непройденные занятия', 8_000),
}
const asked: Told = {
  where: 'US',
  about: 'coaching services',
  said: [
    ['m1', '2026-04-10T10:00', 'client', 'Please refund the $600, I use the guarantee.'],
    ['m2', '2026-04-13T10:00', 'us', 'The refund is done, $600.'],
  ],
  claims: claim('Money-back guarantee', 600),
}
const refund10 = clause('Refunds are paid within 10 days of the request.')

describe('The sooner of the law and the agreement', () => {
  test.for([
    ['the agreement is sooner', { ...courseLeft, clauses: [clause('Остаток возвращаем в течение 5 дней.')] }, ['contract 2026-04-10 2026-04-15']],
    ['the law is sooner', { ...courseLeft, clauses: [clause('Возврат денег — в течение 30 дней.')] }, ['RU-S05 2026-04-10 2026-04-20']],
    ['both are as long: the law is named', { ...courseLeft, clauses: [clause('Возврат денег — в течение 10 дней.')] }, ['RU-S05 2026-04-10 2026-04-20']],
    ['the law has none', { ...asked, clauses: [refund10] }, ['contract 2026-04-10 2026-04-20 m2']],
    ['neither has any', asked, []],
    ['nothing is promised for what is not due', { ...asked, clauses: [refund10], due: false }, []],
    ['a term for refunds covers no loss', {
      ...asked, clauses: [refund10], claims: claim('They lost my parcel'),
      said: [['m1', '2026-04-10T10:00', 'client', 'You lost my parcel.']],
    }, []],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
}) // prettier-ignore

const recount = clause('Пересчёт по запросу Клиента — в течение 3 рабочих дней.')
const missing: Told = {
  consumer: false,
  about: 'хранение',
  clauses: [recount],
  said: [
    ['m1', '2026-04-10T10:00', 'client', 'Коробок меньше, чем мы сдали. Пересчитайте, пожалуйста.'],
    ['m2', '2026-04-10T11:00', 'us', 'Получили, пересчитаем до среды. Подготовьте свои акты.'],
    ['m3', '2026-04-14T11:00', 'us', 'Пересчитали: двадцать коробок, как в акте.'],
  ],
}
describe('A term to act on request', () => {
  test.for([
    ['runs from the request and is met by the thing done', missing, ['contract 2026-04-10 2026-04-15 m3']],
    ['is not met by the promise to do it', { ...missing, said: missing.said.slice(0, 2) }, ['contract 2026-04-10 2026-04-15']],
    ['does not run unasked', { ...missing, said: [['m1', '2026-04-10T10:00', 'client', 'Пришлите, пожалуйста, счёт.']] }, []],
    ['binds us only', { ...missing, clauses: [clause('Клиент забирает товар по требованию Хранителя в течение 3 дней.')] }, []],
    ['is no warranty', { ...missing, clauses: [clause('Гарантия на пересчёт — 180 дней. По обращению пересчитываем бесплатно.')] }, []],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
}) // prettier-ignore

describe('A dispute at the bank with a day of its own', () => {
  const dispute: Told = {
    where: 'UK',
    about: sale,
    acts: [order, delivered, { id: 'CB', at: '2026-05-20', kind: 'dispute', endsAt: '2026-06-03' }],
    said: [['m1', '2026-05-21T10:00', 'us', 'We have sent the proof of delivery to the bank.']],
  }
  test('is met by the papers sent to the bank', () => {
    expect(deadlinesIn(dispute)).toEqual(['contract 2026-05-20 2026-06-03 m1'])
  })
  test('is not met by the promise to send them', () => {
    const promised: Told = {
      ...dispute,
      said: [['m1', '2026-05-21T10:00', 'us', 'We will answer the bank.']],
    }
    expect(deadlinesIn(promised)).toEqual(['contract 2026-05-20 2026-06-03'])
  })
  test('stands beside that of another dispute', () => {
    const second = { id: 'CB2', at: '2026-05-22', kind: 'dispute', endsAt: '2026-06-10' }
    expect(deadlinesIn({ ...dispute, acts: [...(dispute.acts ?? []), second], said: [] })).toEqual([
      'contract 2026-05-20 2026-06-03',
      'contract 2026-05-22 2026-06-10',
    ])
  })
})
