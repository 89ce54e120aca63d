// Cases of other trades in Russia, each told in a few facts: which term runs, from which day, what met it.
import { describe, expect, test } from 'vitest'
import type { Clause } from '../../agreements/agreement.ts'
import { claim, deadlinesIn, delivered, order, sale, type Told } from './deadlineTold.ts'

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

describe('A claim found not due', () => {
  const worn: Told = {
    about: sale,
    acts: [order],
    said: [
      ['m1', '2026-04-10T10:00', 'client', 'Чайник сломался, верните деньги.'],
      ['m2', '2026-04-13T10:00', 'us', 'Провели проверку: следы падения. Отказываем, акт приложен.'],
    ],
    claims: claim('Возврат денег за чайник'),
  }
  test.for([
    ['is met by a reasoned answer', { ...worn, due: false }, ['RU-G06 2026-04-10 2026-04-20 m2']],
    ['is not met by it while the money may be owed', worn, ['RU-G06 2026-04-10 2026-04-20']],
    [
      'is not met by the same words in public: they answer readers',
      {
        ...worn,
        due: false,
        said: [
          ...worn.said.slice(0, 1),
          ['m3', '2026-04-14T10:00', 'us, in public', 'Отказываем, оснований нет.'],
        ],
      },
      ['RU-G06 2026-04-10 2026-04-20'],
    ],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})
