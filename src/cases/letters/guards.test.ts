// Each guard with one letter that it stops and one that it lets pass; the two differ in a few words.
import { describe, expect, test } from 'vitest'
import type { Letter } from '../letter.ts'
import { readStory } from '../readStory.ts'
import { guardFindings, type GuardContext } from './guards.ts'

const facts = (differently: object = {}) => {
  const story = {
    id: 'a-workshop',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    parties: {
      business: { name: 'Мастерская', email: 'we@shop.example' },
      client: {
        name: 'Анна Т.',
        type: 'consumer',
        consumer: true,
        email: 'anna@mail.example',
        phones: ['+7 495 000-00-11'],
      },
    },
    agreement: {
      id: 'A-1',
      version: '2',
      acceptedAt: '2026-05-01T10:00:00+03:00',
      clauses: [
        {
          no: '3.2',
          text: 'Бесплатное хранение — 14 дней после готовности.',
          limit: { op: '<=', value: 14, unit: 'day' },
        },
        { no: '4.5', text: 'Предоплата возврату не подлежит.', void: true },
      ],
    },
    ledger: [
      {
        id: 'IN-51',
        at: '2026-05-02T10:00:00+03:00',
        kind: 'goods_in',
        receipt: '5510',
        doc: 'квитанция 5510',
        lines: [{ sku: 'A', qty: 1 }],
      },
      {
        id: 'IN-52',
        at: '2026-05-02T11:00:00+03:00',
        kind: 'goods_in',
        receipt: '5520',
        doc: 'квитанция 5520',
        lines: [{ sku: 'B', qty: 1 }],
      },
    ],
    messages: [
      {
        id: 'm1',
        at: '2026-05-20T10:00:00+03:00',
        channel: 'email',
        from: 'client',
        direction: 'in',
        text: 'По квитанции 5510. Это мошенничество, верните деньги.',
      },
    ],
    claims: [],
    ...differently,
  }
  const read = readStory(story).facts
  if (!read) throw new Error('these facts can be read')
  return read
}
const context = (differently: Partial<GuardContext> = {}): GuardContext => ({
  facts: facts(),
  deadlines: [],
  overages: [],
  ...differently,
})
const letter = (text: string, quotes: string[] = []): Letter => ({
  kind: 'refusal',
  to: 'client',
  text,
  quotes,
})
const found = (text: string, quotes: string[] = [], differently: Partial<GuardContext> = {}) =>
  guardFindings(letter(text, quotes), context(differently)).map((finding) => finding.guard)

describe('Guard G1: only clauses the client accepted', () => {
  test.for([
    [
      'lets a clause of the accepted version pass',
      'П. 3.2: «Бесплатное хранение — 14 дней после готовности».',
      [],
    ],
    ['stops a clause that is not in it', 'П. 3.9: «Бесплатное хранение — 14 дней после готовности».', ['G1']],
  ] as const)('%s', ([, text, guards]) => {
    expect(found(text)).toEqual(guards)
  })

  test('stops a quotation that is not word for word', () => {
    expect(found('П. 3.2: «Бесплатное хранение — 14 дней».', ['3.2'])).toContain('G1')
    expect(found('П. 3.2: «Бесплатное хранение — 14 дней после готовности».', ['3.2'])).toEqual([])
  })

  test('asks for the acceptance where it is not on record, and is content with a gap that asks for it', () => {
    const unknown = {
      facts: facts({ agreement: { id: 'A', clauses: [{ no: '3.2', text: 'Хранение платное.' }] } }),
    }
    expect(found('П. 3.2: «Хранение платное».', ['3.2'], unknown)).toEqual(['G1'])
    expect(
      found('Принято [когда клиент принял эти условия]. П. 3.2: «Хранение платное».', ['3.2'], unknown),
    ).toEqual([])
  })

  test('knows an article of a statute from a clause of ours', () => {
    expect(found('Это следует из ст. 35 закона.')).toEqual([])
  })
})

describe('Guard G1: a letter that leans on the agreement as a whole', () => {
  test.for([
    ['По договору вы обязаны забрать вещь.', ['G1']],
    ['По договору вещь хранится так: п. 3.2 «Бесплатное хранение — 14 дней после готовности».', []],
    ['Пришлём договор на почту.', []],
    ['Это следует из п. 4 ст. 16 закона.', []],
    ['As per clause 9(b), storage is charged.', ['G1']],
  ] as const)('%s', ([text, guards]) => {
    expect(found(text)).toEqual(guards)
  })
})

describe('Guard G2: no void terms to consumers', () => {
  test.for([
    [
      'stops leaning on a struck-out clause',
      'По п. 4.5 деньги не вернём: «Предоплата возврату не подлежит».',
      ['G2'],
    ],
    ['lets us take it back', 'Пункт 4.5 не действует, больше на него не ссылаемся.', []],
  ] as const)('%s', ([, text, guards]) => {
    expect(found(text, text.includes('«') ? ['4.5'] : [])).toEqual(guards)
  })

  test('stops the same words without a number', () => {
    expect(found('К сожалению, аванс не возвращается.')).toEqual(['G2'])
    expect(found('Аванс вернём.')).toEqual([])
  })
})

describe('Guard G3: money is never tied to silence, a review or a complaint', () => {
  test.for([
    ['Если удалите отзыв, вернём деньги.', true],
    ['Удалите отзыв. Тогда переведём компенсацию.', true],
    ['Сделаем скидку, если не будете обращаться в Роспотребнадзор.', true],
    ["We'll refund you once the review is gone.", true],
    ['С уважением,\nПётр\nP.S. Удалите отзыв, пожалуйста.', true],
    ['> Уберите отзыв, и мы вернём деньги.', true],
    ['Подадим на вас встречный иск.', true],
    ['Let us keep this between us.', true],
    ['Please remove your review.', true],
    ['Рассказывать о своём опыте вы вправе, и на возврат это не влияет.', false],
    ['You may go to the regulator. The refund goes ahead in any case.', false],
    ['Вернём деньги до конца недели. Обратиться в полицию — ваше право.', false],
  ] as const)('%s', ([text, stopped]) => {
    expect(found(text).includes('G3')).toBe(stopped)
  })
})

describe("Guard G4: nobody else's data, nothing personal in public", () => {
  test('lets the own receipt pass and stops that of another client', () => {
    expect(found('Вещь по квитанции 5510 готова.')).toEqual([])
    expect(found('Вещь по квитанции 5520 готова.')).toEqual(['G4'])
  })

  test('stops a phone or address that belongs to neither side', () => {
    expect(found('Пишите на we@shop.example.')).toEqual([])
    expect(found('Пишите на other@mail.example.')).toEqual(['G4'])
    expect(found('Звоните: +7 (495) 000-00-99.')).toEqual(['G4'])
  })

  test('lets whoever signs give their own address, which nobody has put on record yet', () => {
    expect(found('Отвечаю за это лично: anna@mail.example.')).toEqual([])
    expect(found('После этого пишите: Анна Леви, anna@mail.example.')).toEqual([])
    expect(found('I answer for it personally: +44 20 7946 0000.')).toEqual([])
    expect(found('The phone of Mr Brown is +44 20 7946 0000.')).toEqual(['G4'])
  })

  test('stops in public what a private letter may say', () => {
    expect(found('Анна, вещь по квитанции 5510 готова.')).toEqual([])
    expect(found('Анна, вещь по квитанции 5510 готова.', [], { inPublic: true })).toEqual(['G4', 'G4'])
    expect(found('Спасибо, что написали: вещь готова.', [], { inPublic: true })).toEqual([])
    expect(found('Ваш заказ был готов вовремя.', [], { inPublic: true })).toEqual(['G4'])
    expect(found('We offered a voucher.', [], { inPublic: true })).toEqual(['G4'])
  })
})

describe('Guard G5: no labels', () => {
  test.for([
    ['stops the word as ours', 'Это мошенничество.', ['G5']],
    ['lets the client be quoted', 'Вы написали: «Это мошенничество, верните деньги».', []],
    ['stops a quotation that nobody said', 'Вы написали: «Это чистое мошенничество».', ['G5']],
    ['lets the name of a law stand', 'The Fraud Act 2006 is not our subject.', []],
    ['stops it in English too', 'This is blackmail.', ['G5']],
    ['stops it in disguise', 'Это ш@нтаж.', ['G5']],
    ['lets the client be quoted between plain marks', 'Вы написали: "Это мошенничество".', []],
  ] as const)('%s', ([, text, guards]) => {
    expect(found(text)).toEqual(guards)
  })
})

describe('Guard G6: dates and terms come from papers and rules', () => {
  const rule = {
    rule: 'X-1',
    what: 'ответ',
    from: '2026-05-20',
    due: '2026-05-30',
    dueStrict: '2026-05-30',
    dayType: 'calendar',
    whose: 'ours' as const,
    source: 'закон',
  }
  test.for([
    ['Ответим до 30 мая 2026 года.', []],
    ['Ответим до 31 мая 2026 года.', ['G6']],
    ['Ответим 30.05.2026.', []],
    ['Ответим в течение 10 дней.', []],
    ['Ответим в течение 12 дней.', ['G6']],
    ['Хранение бесплатно 14 дней.', []],
    ['Ваше письмо от 20 мая 2026 года.', []],
    ['We will answer by 1 June.', ['G6']],
    ['Ответим до [дата].', []],
    ['Ответим до субботы.', ['G6']],
    ['В среду получили ваше письмо.', []],
    ['Ответим через 10 дней.', []],
    ['Ответим за пару дней.', ['G6']],
    ['Спасибо, что вчера приехали.', []],
  ] as const)('%s', ([text, guards]) => {
    expect(found(text, [], { deadlines: [rule] })).toEqual(guards)
  })
})

describe('Every finding', () => {
  test('points at its words and says why in both languages', () => {
    const text = 'Здравствуйте. Это шантаж.'
    const [finding] = guardFindings(letter(text), context())
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('шантаж')
    expect(finding?.why.ru).toContain('шантаж')
    expect(finding?.why.en).toContain('not a fact')
  })
})
