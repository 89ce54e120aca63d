// Cases of other trades and countries, each told in a few facts: which term runs, from which day, what met it.
import { describe, expect, test } from 'vitest'
import type { Clause } from '../agreements/agreement.ts'
import type { OverageFound } from '../agreements/overageFound.ts'
import { readInstant } from '../basics/instant.ts'
import type { CaseFacts } from './caseFacts.ts'
import { deadlinesOf } from './deadline.ts'
import { triggersOf } from './deadlineTriggers.ts'
import { workingCalendarOf } from './workingCalendar.ts'

const ZONE = 'Europe/London'
const at = (text: string) => ({ at: readInstant(text, ZONE) ?? Number.NaN, atText: text })

type Line = readonly [id: string, when: string, from: 'client' | 'us' | 'client, in public', text: string]
interface Told {
  readonly where?: string
  readonly consumer?: boolean
  readonly type?: string
  readonly about?: string
  readonly said: readonly Line[]
  readonly claims?: readonly {
    id: string
    text: string
    raisedIn: string[]
    amountClaimed?: number
    item?: string
  }[]
  readonly acts?: readonly { id: string; at: string; kind: string; [more: string]: unknown }[]
  readonly clauses?: readonly Clause[]
  readonly overages?: readonly OverageFound[]
  readonly asOf?: string
  readonly due?: boolean
}

function deadlinesIn(told: Told) {
  const consumer = told.consumer ?? true
  const facts: CaseFacts = {
    id: 'unseen',
    lang: 'en',
    jurisdiction: told.where ?? 'RU',
    trade: 'unknown',
    title: '',
    timezone: ZONE,
    parties: { business: {}, client: { type: told.type ?? (consumer ? 'consumer' : 'company'), consumer } },
    inquiry: null,
    agreement: { id: 'A', qualification: told.about ?? 'services', clauses: [...(told.clauses ?? [])] },
    offer: null,
    ledger: (told.acts ?? []).map((act) => ({ ...act, ...at(act.at) })),
    messages: told.said.map(([id, when, from, text]) => ({
      id,
      ...at(when),
      channel: from === 'client, in public' ? 'review' : 'email',
      from: from === 'us' ? 'owner' : 'client',
      direction: from === 'us' ? ('out' as const) : ('in' as const),
      text,
    })),
    claims: [...(told.claims ?? [])],
    economics: null,
    asOf: at(told.asOf ?? '2026-12-31').at,
  }
  const found = deadlinesOf({
    ...facts,
    consumer,
    currency: 'RUB',
    triggers: triggersOf(facts).map((t) => (told.due === undefined ? t : { ...t, due: told.due })),
    clauses: facts.agreement?.clauses ?? [],
    overages: told.overages ?? [],
    calendar: workingCalendarOf(facts.jurisdiction),
  })
  return found.map((d) => [d.rule, d.from, d.due, d.metBy].filter((part) => part !== undefined).join(' '))
}

const sale = 'retail sale of goods'
const order = {
  id: 'O',
  at: '2026-04-01',
  kind: 'order',
  amount: 4_000,
  lines: [{ sku: 'K', qty: 1, price: 4_000 }],
}
const delivered = { id: 'D', at: '2026-04-06', kind: 'delivery' }
const claim = (text: string, amountClaimed?: number) => [
  { id: 'c1', text, raisedIn: ['m1'], ...(amountClaimed === undefined ? {} : { amountClaimed }) },
]

describe('A consumer in Russia', () => {
  test.for([
    [
      'asks money for a kettle that does not work: ten days',
      {
        about: sale,
        acts: [order],
        said: [['m1', '2026-04-10T10:00', 'client', 'Чайник сломался на третий день. Верните деньги.']],
        claims: claim('Возврат денег за чайник'),
      },
      ['RU-G06 2026-04-10 2026-04-20'],
    ],
    [
      'asks for another one: seven days',
      {
        about: sale,
        acts: [order],
        said: [['m1', '2026-04-10T10:00', 'client', 'Чайник с трещиной, замените на новый.']],
        claims: claim('Замена чайника'),
      },
      ['RU-G03 2026-04-10 2026-04-17'],
    ],
    [
      'returns a distance purchase in time: ten days',
      {
        about: sale,
        acts: [order, delivered],
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'Платье не подошло, возвращаю.'],
          ['m2', '2026-04-15T10:00', 'us', 'Платье получили, деньги вернули на карту, 4 000 ₽.'],
        ],
        claims: claim('Возврат платья'),
      },
      ['RU-G10 2026-04-10 2026-04-20 m2'],
    ],
    [
      'returns it half a year later: nothing runs',
      {
        about: sale,
        acts: [order, delivered],
        said: [['m1', '2026-11-10T10:00', 'client', 'Платье не подошло, возвращаю.']],
        claims: claim('Возврат платья'),
      },
      [],
    ],
    [
      'returns it after a month, and the memo was given: nothing runs',
      {
        about: sale,
        acts: [order, { ...delivered, note: 'памятка о возврате вложена' }],
        said: [['m1', '2026-05-10T10:00', 'client', 'Платье не подошло, возвращаю.']],
        claims: claim('Возврат платья'),
      },
      [],
    ],
    [
      'asks a price cut for poor work: ten days',
      {
        about: 'бытовой подряд',
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'Плитка положена с дефектами. Прошу снизить цену на 20 000.'],
        ],
        claims: claim('Снижение цены за брак', 20_000),
      },
      ['RU-S01 2026-04-10 2026-04-20'],
    ],
    [
      'leaves a course: a target of ten days',
      {
        about: 'возмездные услуги',
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'Отказываюсь от курса, верните остаток.'],
          ['m2', '2026-04-11T10:00', 'us', 'Вернём деньги до 20 апреля.'],
        ],
        claims: claim('Возврат за непройденные занятия'),
      },
      ['RU-S05 2026-04-10 2026-04-20'],
    ],
    [
      'had a carpet spoilt at the cleaner’s: three days',
      {
        about: 'бытовое обслуживание',
        acts: [
          {
            id: 'IN',
            at: '2026-04-01',
            kind: 'goods_in',
            lines: [{ sku: 'C', qty: 1, declaredValue: 9_000 }],
          },
        ],
        said: [['m1', '2026-04-09T10:00', 'client', 'Ковёр вернулся с пятном.']],
        claims: claim('Ковёр испорчен'),
      },
      ['RU-S06 2026-04-09 2026-04-13'],
    ],
    [
      'asks for moral harm alone: only a court measures it',
      {
        about: sale,
        acts: [order],
        said: [['m1', '2026-04-10T10:00', 'client', 'Хочу 10 000 за моральный вред.']],
        claims: claim('Моральный вред', 10_000),
      },
      [],
    ],
    [
      'asks what data we hold: ten working days over the May holidays',
      {
        said: [
          ['m1', '2026-04-28T10:00', 'client', 'Сообщите, какие мои персональные данные вы храните.'],
          ['m2', '2026-04-29T10:00', 'us', 'Ответим до 14 мая.'],
        ],
      },
      ['RU-D01 2026-04-28 2026-05-14'],
    ],
    [
      'is not our client at all: nothing runs',
      {
        type: 'non_customer',
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'Вы потеряли мою посылку, верните деньги, 3 000 рублей!'],
        ],
        claims: claim('Деньги за посылку', 3_000),
      },
      [],
    ],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})

describe('A firm in Russia', () => {
  const claimed: Told = {
    consumer: false,
    about: 'поставка',
    said: [
      ['m1', '2026-04-10T10:00', 'client', 'Часть партии с браком. Требуем вернуть предоплату 80 000.'],
      ['m2', '2026-04-10T12:00', 'us', 'Получили, проверим и ответим.'],
      ['m3', '2026-04-20T12:00', 'us', 'Проверили: брака нет, отказываем, заключение приложено.'],
    ],
    claims: claim('Возврат предоплаты', 80_000),
  }
  const ownTerm: Clause = {
    no: '8.1',
    text: 'Претензия рассматривается, ответ направляется в течение 10 дней.',
    limit: { op: '<=', value: 10, unit: 'day' },
  }
  test.for([
    [
      'waits thirty days before it sues; a holding line meets nothing',
      claimed,
      ['RU-B01 2026-04-10 2026-05-12 m3'],
    ],
    [
      'goes by the term of its own contract',
      { ...claimed, clauses: [ownTerm] },
      ['contract 2026-04-10 2026-04-20 m3'],
    ],
    [
      'has no claim of money when it asks for discounts',
      { ...claimed, claims: claim('Следующая партия бесплатно') },
      [],
    ],
    [
      'has no term by our consumer law for a lost thing',
      {
        ...claimed,
        about: 'хранение',
        acts: [{ id: 'IN', at: '2026-04-01', kind: 'goods_in' }],
        claims: claim('Пропала коробка'),
      },
      [],
    ],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})

describe('Elsewhere', () => {
  const cancelled: Told = {
    where: 'UK', about: sale, acts: [order, delivered],
    said: [['m1', '2026-04-10T10:00', 'client', 'I changed my mind, I am sending it back.']],
    claims: claim('Refund of the lamp'),
  } // prettier-ignore
  test.for([
    [
      'UK: fourteen days from the letter while the goods are not back',
      cancelled,
      ['UK-C03 2026-04-10 2026-04-24'],
    ],
    [
      'UK: fourteen days from the day the goods are back',
      { ...cancelled, acts: [order, delivered, { id: 'BACK', at: '2026-04-14', kind: 'goods_in' }] },
      ['UK-C03 2026-04-14 2026-04-28'],
    ],
    [
      'UK: a mind changed after a month starts nothing',
      { ...cancelled, said: [['m1', '2026-05-10T10:00', 'client', 'I changed my mind.']] },
      [],
    ],
    [
      'UK: a company has no such right',
      { ...cancelled, consumer: false, claims: claim('Cancel the order') },
      [],
    ],
    [
      'UK: a refund for a fault runs from our agreement to it',
      {
        where: 'UK',
        about: sale,
        acts: [order, delivered],
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'The lamp is faulty, I want a refund.'],
          ['m2', '2026-04-13T10:00', 'us', 'You are right. We accept your rejection and will refund you.'],
          ['m3', '2026-04-20T10:00', 'us', 'We have refunded £40 to your card.'],
        ],
        claims: claim('Refund for a faulty lamp'),
      },
      ['UK-G02 2026-04-13 2026-04-27 m3'],
    ],
    [
      'UK: before we agree, no term of ours runs',
      {
        where: 'UK',
        about: sale,
        acts: [order, delivered],
        said: [['m1', '2026-04-10T10:00', 'client', 'The lamp is faulty, I want a refund.']],
        claims: claim('Refund for a faulty lamp'),
      },
      [],
    ],
    [
      'UK: a letter before claim, also from a company',
      {
        where: 'UK',
        consumer: false,
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'This is a letter before claim. Pay within 14 days.'],
          ['m2', '2026-04-20T10:00', 'us', 'We do not agree; our reasons are attached.'],
        ],
      },
      ['UK-L01 2026-04-10 2026-04-24 m2'],
    ],
    [
      'UK: a month to answer what data we hold',
      {
        where: 'UK',
        type: 'non_customer',
        said: [['m1', '2026-01-31T10:00', 'client', 'This is a subject access request.']],
      },
      ['UK-D01 2026-01-31 2026-03-02'],
    ],
    [
      'EU: fourteen days from the notice of withdrawal',
      {
        ...cancelled,
        where: 'EU',
        said: [['m1', '2026-04-10T10:00', 'client', 'I withdraw from the contract.']],
        claims: claim('Withdrawal'),
      },
      ['EU-C02 2026-04-10 2026-04-24'],
    ],
    [
      'US: seven business days for an order that never came',
      {
        where: 'US',
        about: sale,
        acts: [order],
        said: [['m1', '2026-05-20T10:00', 'client', 'My order never arrived. Refund me.']],
        claims: claim('Refund for the undelivered order'),
      },
      ['US-F02 2026-05-20 2026-06-01'],
    ],
    [
      'a bank’s own date wins',
      {
        where: 'US',
        about: sale,
        acts: [order, { id: 'CB', at: '2026-05-20', kind: 'dispute', respondBy: '2026-06-06' }],
        said: [],
      },
      ['US-CB 2026-05-20 2026-06-06'],
    ],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})

describe('A reply term of the agreement', () => {
  const replyIn2: Clause = {
    no: '4',
    text: 'We answer messages within 2 working days.',
    limit: { metric: 'x', op: '<=', value: 2, unit: 'workday' },
  }
  const asked: Told = {
    where: 'UK', consumer: false, clauses: [replyIn2],
    said: [
      ['m1', '2026-05-20T10:00', 'client', 'Could you move the date?'],
      ['m2', '2026-05-21T10:00', 'us', 'Yes, to Friday.'],
    ],
  } // prettier-ignore
  test.for([
    ['kept: one line for the first question', asked, ['contract 2026-05-20 2026-05-22 m2']],
    [
      'a question still open is shown instead',
      { ...asked, said: [...asked.said, ['m3', '2026-05-22T10:00', 'client', 'And the price?']] },
      ['contract 2026-05-22 2026-05-27'],
    ],
    [
      'one answered late is shown instead',
      {
        ...asked,
        said: [
          ...asked.said,
          ['m3', '2026-05-26T10:00', 'client', 'And the price?'],
          ['m4', '2026-06-02T10:00', 'us', 'The same.'],
        ],
      },
      ['contract 2026-05-26 2026-05-28 m4'],
    ],
    [
      'thanks ask nothing',
      { ...asked, said: [['m1', '2026-05-20T10:00', 'client', 'All good, thanks.']] },
      [],
    ],
    [
      'a term of the client’s own answers does not bind us',
      { ...asked, clauses: [{ ...replyIn2, text: 'The client answers within 2 working days.' }] },
      [],
    ],
    [
      'days to deliver are no reply term',
      { ...asked, clauses: [{ ...replyIn2, text: 'We deliver within 2 working days.' }] },
      [],
    ],
    ['a void clause sets no term', { ...asked, clauses: [{ ...replyIn2, void: true }] }, []],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})

describe('A window after our notice', () => {
  const over: OverageFound = {
    clause: '2',
    limit: 10,
    actual: 14,
    unit: 'kg',
    ratio: 1.4,
    since: '2026-05-01',
    noticeMessage: 'm1',
    entries: [],
  }
  const noticed: Told = {
    where: 'UK', consumer: false, overages: [over], asOf: '2026-05-20',
    clauses: [{ no: '2', text: 'Up to 10 kg; above that 7 days to collect.', limit: { op: '<=', value: 10, unit: 'kg', graceDays: 7 } }],
    said: [['m1', '2026-05-04T10:00', 'us', 'You store 14 kg. Please collect 4 kg by 11 May or add a shelf.']],
  } // prettier-ignore
  test.for([
    ['is shown open', noticed, ['contract 2026-05-04 2026-05-11']],
    [
      'is met by the client’s choice',
      {
        ...noticed,
        said: [...noticed.said, ['m2', '2026-05-06T10:00', 'client', 'Fine, add a shelf, I’ll pay for it.']],
      },
      ['contract 2026-05-04 2026-05-11 m2'],
    ],
    [
      'is not met by a refusal',
      {
        ...noticed,
        said: [...noticed.said, ['m2', '2026-05-06T10:00', 'client', 'I will not collect anything.']],
      },
      ['contract 2026-05-04 2026-05-11'],
    ],
    [
      'is gone once it turned into a bill',
      { ...noticed, overages: [{ ...over, billFrom: '2026-05-12' }] },
      [],
    ],
    ['does not exist without a notice', { ...noticed, overages: [{ ...over, noticeMessage: 'm9' }] }, []],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})
