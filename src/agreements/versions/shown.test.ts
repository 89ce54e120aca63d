import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitClauses } from '../proposals/splitClauses.ts'
import { shownText, type ShownParties, type ShownVersion } from './shown.ts'

const parties: ShownParties = {
  business: { name: 'ООО «Полка»', details: ['ИНН 7700000000', 'Тверь, Садовая, 1'] },
  client: { name: 'Пётр Ракитин', details: [] },
}
const version: ShownVersion = {
  kind: 'agreement',
  version: '1.0',
  clauses: [
    { no: '1.1', text: 'Ячейка вмещает до 0,40 м³.', limit: { op: '<=', value: 0.4, unit: 'm3' } },
    { no: '1.2', text: 'Вещи выдают по акту.' },
  ],
  included: ['ячейка'],
  notIncluded: ['доставка', 'страхование'],
  willNotDo: [],
  plans: [
    {
      name: 'Старт',
      price: 1_500,
      currency: 'RUB',
      window: 'month',
      limits: [
        { op: '<=', value: 0.4, unit: 'm3' },
        { op: '>=', value: 2, unit: 'hour' },
        { op: 'in', value: ['A', 'B'] },
      ],
    },
    { name: 'Разово', price: 70.5, currency: 'RUB', window: 'visit', limits: [] },
  ],
}
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('The text that is shown and accepted', () => {
  test('is this, to the byte', () => {
    expect(shownText(version, parties, 'ru')).toBe(
      [
        'Договор',
        'Редакция 1.0',
        '',
        'Исполнитель: ООО «Полка»',
        'ИНН 7700000000',
        'Тверь, Садовая, 1',
        '',
        'Клиент: Пётр Ракитин',
        '',
        '1.1. Ячейка вмещает до 0,40 м³.',
        '',
        '1.2. Вещи выдают по акту.',
        '',
        'Входит:',
        '– ячейка',
        '',
        'Не входит:',
        '– доставка',
        '– страхование',
        '',
        'Тарифы:',
        '– Старт: 1 500 ₽ за месяц; максимум 0,4 м³, минимум 2 часа, in ["A","B"]',
        '– Разово: 70,50 ₽ / visit',
        '',
      ].join('\n'),
    )
  })
  // An acceptance stands for such a hash. Whoever sees this fail has changed what people agree to from now on.
  test.for([
    ['ru', 'agreement', '340d0bd27d03af97946f130799a64a5b7a62193321e585b9aed1b4d7ea76eb45'],
    ['en', 'amendment', 'e6801a074c5996af30181cdf399ef6214df6f4420420e8ecee8c81ef102cc439'],
  ] as const)('in %s, as an %s, has the hash that it always had', ([lang, kind, hash]) => {
    expect(sha256(shownText({ ...version, kind }, parties, lang))).toBe(hash)
  })
  test('does not change with the limits that we read in it', () => {
    const unread = { ...version, clauses: version.clauses.map(({ no, text }) => ({ no, text })) }
    expect(shownText(unread, parties, 'ru')).toBe(shownText(version, parties, 'ru'))
  })
  test.for([
    ['line ends of another system', 'Вещи выдают\r\nпо акту.', 'Вещи выдают\nпо акту.'],
    ['blanks at the ends of lines', 'Вещи выдают  \nпо акту. ', 'Вещи выдают\nпо акту.'],
    ['letters written as two signs', 'Стойка, и\u0306.', 'Стойка, й.'],
  ] as const)('does not change with %s', ([, given, tidy]) => {
    const [one, other] = [given, tidy].map((text) =>
      shownText({ ...version, clauses: [{ no: '1', text }] }, parties, 'ru'),
    )
    expect(one).toBe(other)
  })
  test('changes with every word, name and number', () => {
    const others = [
      shownText({ ...version, version: '1.1' }, parties, 'ru'),
      shownText({ ...version, kind: 'amendment' }, parties, 'ru'),
      shownText({ ...version, notIncluded: ['доставка'] }, parties, 'ru'),
      shownText({ ...version, clauses: version.clauses.slice(1) }, parties, 'ru'),
      shownText(version, { ...parties, client: { name: 'Пётр Ракитин', details: ['ИП'] } }, 'ru'),
      shownText(version, parties, 'en'),
    ]
    expect(new Set([shownText(version, parties, 'ru'), ...others].map(sha256)).size).toBe(others.length + 1)
  })
  test('is read again with the same clauses', () => {
    const texts = fc.array(
      fc.constantFrom('Акт подписывают обе стороны.', 'До 3 кругов.', 'Цена — 9 000 ₽.'),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(texts, (lines) => {
        const clauses = lines.map((text, index) => ({ no: `${index + 1}.1`, text }))
        const shown = shownText({ kind: 'agreement', clauses }, parties, 'ru')
        const again = splitClauses(shown).filter(({ no }) => no !== '0')
        expect(again.map(({ no, text }) => ({ no, text }))).toEqual(clauses)
      }),
    )
  })
  test('a clause with several limits is recorded for each of them and shown once', () => {
    const words = 'До 0,4 м³ и 60 кг.'
    const clauses = ['2.1', '2.1-2', '2.2'].map((no) => ({ no, text: words }))
    const shown = shownText({ kind: 'agreement', clauses }, parties, 'ru')
    expect(shown.split('\n').filter((line) => line.includes(words))).toEqual([
      `2.1. ${words}`,
      `2.2. ${words}`,
    ])
  })
})
