// Tables as owners have them: from accounting programs, from a phone, from a notebook typed up at night.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryFacts } from './entry.ts'
import { readDelimited } from './sheet.ts'
import { cellRead, cellWritten, dateIn, numberIn, serialDate } from './sheetCells.ts'
import { kindNamed } from './sheetColumns.ts'
import { entriesFrom, mappingOf } from './sheetEntries.ts'
import { ledgerCsv } from './sheetWritten.ts'

const ledger = (text: string, lang: 'ru' | 'en' = 'ru', file = 'ledger.csv') => {
  const { sheet, problems } = readDelimited(text, file, lang)
  const read = entriesFrom(sheet, mappingOf(sheet, lang), lang)
  return { entries: read.entries, problems: [...problems, ...read.problems] }
}

describe('A cell', () => {
  test.for([
    ['1234', 'ru', 1234],
    ['0,40', 'ru', 0.4],
    ['1 234,50', 'ru', 1234.5],
    ['1\u00a0234,50 ₽', 'ru', 1234.5],
    ['1.234,50', 'ru', 1234.5],
    ['1,234.50', 'en', 1234.5],
    ['£1,234', 'en', 1234],
    ['1,234', 'ru', 1.234],
    ['1,234,567', 'ru', 1234567],
    ['−3', 'ru', -3],
    ['12 шт', 'ru', null],
    ['', 'ru', null],
    ['=1+2', 'ru', null],
    ['1e9', 'ru', null],
    ['1.2.3', 'ru', null],
  ] as const)('%j read in %s is the number %j', ([cell, lang, number]) => {
    expect(numberIn(cell, lang)).toBe(number)
  })
  test.for([
    ['16.03.2026', '2026-03-16'],
    ['16.03.26 9:05', '2026-03-16T09:05'],
    ['03/04/2026', '2026-04-03'],
    ['12/31/2026', '2026-12-31'],
    ['2026-03-16T11:02:00+03:00', '2026-03-16T11:02:00+03:00'],
    ['2026/03/16', '2026-03-16'],
    ['16 марта 2026 г., 11:02', '2026-03-16T11:02'],
    ['16 March 2026', '2026-03-16'],
    ['Mar 16, 2026 9:05 PM', '2026-03-16T21:05'],
    ['пн, 16 мар. 2026 г. в 11:02', '2026-03-16T11:02'],
    ['31.02.2026', null],
    ['2026-02-30', null],
    ['16.03.2026 25:00', null],
    ['завтра', null],
    ['12', null],
  ] as const)('%j is the date %j', ([cell, date]) => {
    expect(dateIn(cell, 'dmy')).toBe(date)
  })
  test.for([
    ['46097', '2026-03-16'],
    ['46097.4597222', '2026-03-16T11:02'],
    ['12', null],
    ['99999', null],
  ] as const)('%j counted in days is the date %j', ([cell, date]) => expect(serialDate(cell)).toBe(date))
  test('with month first is read so when the table says so', () => {
    expect(dateIn('03/04/2026', 'mdy')).toBe('2026-03-04')
  })

  const hostile = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '"', ',', '\n', 'A', '1', ' ', 'я'),
  })
  test('written and read back is the same text, and never a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = `id,at,kind,note\nE1,2026-03-01,lookup,${cellWritten(text)}\n`
        const cell = readDelimited(line, 'x', 'en').sheet.rows[1]?.cells[3] ?? ''
        expect(cellRead(cell)).toBe(text)
        if (!/^-?[\d.,]+$/.test(text)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

describe('A table', () => {
  test.for([
    ['semicolons', 'a;b,c;d\n1;2,5;3\n', ['1', '2,5', '3']],
    ['commas', 'a,b;c,d\n1,2;5,3\n', ['1', '2;5', '3']],
    ['tabs', 'a\tb\tc\n1\t2,5\t3\n', ['1', '2,5', '3']],
    ['a named delimiter', 'sep=|\na|b|c\n1|2|3\n', ['1', '2', '3']],
    ['quotes', 'a;b;c\r\n"1;1";"say ""hi""";3\r\n', ['1;1', 'say "hi"', '3']],
  ] as const)('with %s is cut at the right places', ([, text, cells]) => {
    expect(readDelimited(text, 'x', 'en').sheet.rows[1]?.cells).toEqual(cells)
  })
  test('keeps line numbers over line breaks inside quotes', () => {
    const { sheet } = readDelimited('a;b\n"1\n2";x\n3;y\n', 'x', 'en')
    expect(sheet.rows.map((row) => row.line)).toEqual([1, 2, 4])
  })
  test('goes on after a quote that nobody closed, and names its line', () => {
    const { sheet, problems } = readDelimited('a;b\n1;"open\n2;x\n', 'x', 'en')
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['1', 'open'],
      ['2', 'x'],
    ])
    expect(problems.map((p) => p.line)).toEqual([2])
  })
})

describe('A forgotten quote', () => {
  test('costs one line, although quotes follow below', () => {
    const { sheet, problems } = readDelimited('a;b;c\n1;"open;x\n2;"y";3\n', 'x', 'en')
    expect(sheet.rows.slice(1).map((row) => row.cells)).toEqual([
      ['1', 'open;x'],
      ['2', 'y', '3'],
    ])
    expect(problems.map((p) => p.line)).toEqual([2])
  })
})

const acts = `Реестр актов за март;;;;;;
№ акта;Дата;Наименование товара;Приход;Расход;Ед. изм.;Подпись
0611;02.03.2026;плед;12;;шт;Илья; водитель
;;ночник;8;;шт;
0640;05.03.2026 16:40;плед;;2;шт;Илья
Итого;;;20;2;;
`

describe('A ledger', () => {
  test('with quantities in two columns becomes acts in and acts out', () => {
    const { entries } = ledger(acts)
    expect(entries).toMatchObject([
      {
        id: '0611',
        at: '2026-03-02',
        kind: 'goods_in',
        lines: [
          { sku: 'плед', qty: 12, unit: 'шт' },
          { sku: 'ночник', qty: 8 },
        ],
      },
      { id: '0640', at: '2026-03-05T16:40', kind: 'goods_out', lines: [{ sku: 'плед', qty: 2 }] },
    ])
  })
  test('names a cell that is no number with its line, and leaves that line out', () => {
    const { entries, problems } = ledger(
      'id;at;kind;sku;qty\nA;2026-03-01;goods_in;X;12 шт\nA;2026-03-01;goods_in;Y;3\n',
      'en',
    )
    expect(entries).toMatchObject([{ id: 'A', lines: [{ sku: 'Y', qty: 3 }] }])
    expect(problems).toEqual([
      { where: 'ledger.csv', line: 2, expected: 'a number', got: '12 шт', effect: 'line left out' },
    ])
  })
  test.for([
    ['no date', 'A;;goods_in;X;1', 'a date'],
    ['an impossible date', 'A;31.02.2026;goods_in;X;1', 'a date'],
    ['no kind', 'A;2026-03-01;;X;1', 'in, out, count, payment…'],
    ['no quantity', 'A;2026-03-01;goods_in;X;', 'a quantity'],
  ] as const)('leaves out a row with %s', ([, row, expected]) => {
    const { entries, problems } = ledger(`id;at;kind;sku;qty\n${row}\n`, 'en')
    expect(entries).toEqual([])
    expect(problems.map((p) => p.expected)).toEqual([expected])
  })
  test('keeps a column that no rule knows, and names it', () => {
    const { entries, problems } = ledger('id,at,kind,Shelf\nA,2026-03-01,lookup,B4\n', 'en')
    expect(entries[0]?.['Shelf']).toBe('B4')
    expect(problems.map((p) => [p.got, p.effect])).toEqual([['Shelf', 'kept, not used']])
  })
  test('takes one id with two kinds for two documents', () => {
    const { entries, problems } = ledger(
      'id,at,kind,sku,qty\n7,2026-03-01,goods_in,X,1\n7,2026-03-02,goods_out,X,1\n',
      'en',
    )
    expect(entries.map((e) => [e.id, e.kind])).toEqual([
      ['7', 'goods_in'],
      ['7-2', 'goods_out'],
    ])
    expect(problems.length).toBe(1)
  })
  test('says by its file name what its rows are', () => {
    const { entries } = ledger('Дата;Товар;Кол-во\n16.03.2026;плед;3\n', 'ru', 'Акт приёмки.csv')
    expect(entries[0]).toMatchObject({ kind: 'goods_in', lines: [{ sku: 'плед', qty: 3 }] })
  })
  test('reads months first when a row shows it', () => {
    const { entries } = ledger('Date,Item,Received\n03/04/2026,rug,1\n03/16/2026,rug,1\n', 'en')
    expect(entries.map((e) => e.at)).toEqual(['2026-03-04', '2026-03-16'])
  })
  test.for([
    ['Приход', 'goods_in'],
    ['Выдача со склада', 'goods_out'],
    ['инвентаризация', 'stock_count'],
    ['Payment', 'payment'],
    ['goods_in', 'goods_in'],
    ['massage', 'massage'],
  ] as const)('calls «%s» %s', ([word, kind]) => expect(kindNamed(word)).toBe(kind))

  const word = fc
    .string({
      minLength: 1,
      maxLength: 8,
      unit: fc.constantFrom('A', 'я', '=', "'", '"', ',', ';', '-', '+', '\n', '7'),
    })
    .map((w) => `x${w}x`)
  const amount = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100)
  const lines = fc.array(
    fc.record({ sku: word, name: word, qty: amount, unit: word }, { requiredKeys: ['sku', 'qty'] }),
    { minLength: 1, maxLength: 4 },
  )
  const anEntry = fc.record(
    {
      doc: word,
      amount,
      currency: fc.constant('RUB'),
      note: word,
      lines,
      value: amount,
      unit: word,
      metric: word,
    },
    { requiredKeys: [] },
  )
  test('written as CSV reads back as the same entries', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { minLength: 1, maxLength: 5 }), (drafts) => {
        const entries: EntryFacts[] = drafts.map((draft, index) => ({
          ...draft,
          id: `E${index}`,
          at: '2026-03-16T11:02',
          kind: 'order',
        }))
        const { entries: back, problems } = ledger(ledgerCsv(entries), 'en')
        expect(problems).toEqual([])
        expect(back).toEqual(entries)
      }),
    )
  })
  test('cut off anywhere gives entries of the whole, and never throws', () => {
    const whole = ledger(acts).entries
    fc.assert(
      fc.property(fc.integer({ min: 0, max: acts.length }), (length) => {
        const ids = ledger(acts.slice(0, length)).entries.map((e) => e.kind)
        expect(whole.map((e) => e.kind).slice(0, ids.length)).toEqual(ids)
      }),
    )
  })
  test('of any characters is read without an error', () => {
    const anything = fc.string({
      unit: fc.constantFrom(
        ';',
        ',',
        '"',
        '\n',
        '\r',
        '\t',
        'Дата',
        'Товар',
        'Приход',
        '16.03.2026',
        '1',
        '=A1',
        ' ',
      ),
    })
    fc.assert(
      fc.property(anything, (text) => {
        expect(Array.isArray(ledger(text).entries)).toBe(true)
      }),
    )
  })
})

test('A column with the name of a field of ours is kept beside it, never in its place', () => {
  const { entries } = ledger('date,kind,doc,sku,qty,lines\n2026-05-01,goods_in,A-1,X,3,2', 'en')
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({ lines: [{ sku: 'X', qty: 3 }], 'lines (2)': '2' })
})
