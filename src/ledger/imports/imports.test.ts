import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { totalsOf } from '../meters/totals.ts'
import { delimiterOf } from '../sheet.ts'
import { documentsOf } from './clientDocuments.ts'
import { ClientNames } from './clientsNamed.ts'
import { proposedMapping } from './ledgerMapping.ts'
import { MOST_LEDGER_ROWS, readRows } from './rowsReader.ts'
import { entriesOf, ReadingMemory, rowsKept } from './sheetDocument.ts'
import { clientsIn, headRows, lacksOf, lookAt, readingOf } from './sheetLook.ts'
import { asEntry, SheetTotals } from './sheetTotals.ts'

const zone = 'Europe/Moscow'
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const ended = <T>(reading: Generator<number, T>): T => {
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}
const sheetOf = (text: string) => {
  const mapping = proposedMapping(headRows(text, 'учёт.csv', 'ru'), { lang: 'ru', zone })
  const reading = readingOf(text, mapping, delimiterOf(text))
  const read = ended(clientsIn(text, reading, mapping.headerLine))
  const documents = (name: string) => {
    const client = read.clients.find((one) => one.name === name)
    return client ? documentsOf(client, { text, plain: read.plain, reading }, new ReadingMemory()) : []
  }
  return { mapping, reading, read, documents }
}
const lookOf = (text: string) => {
  const mapping = proposedMapping(headRows(text, 'учёт.csv', 'ru'), { lang: 'ru', zone })
  const about = { mapping, delimiter: delimiterOf(text), isOneClient: false }
  return ended(lookAt(text, about, (kept) => kept))
}

const HEAD = 'Дата;Операция;Документ;Клиент;Артикул;Кол-во;Ед'

describe('A sheet of many clients', () => {
  test('names its clients in a column of its own, which is no column of the ledger', () => {
    const { mapping, read } = sheetOf(`${HEAD}\n01.03.2026;приход;1;Анна;К-1;2;шт\n`)
    expect(mapping.clientColumn).toBe(3)
    expect(mapping.columns).toEqual(['at', 'kind', 'doc', null, 'sku', 'qty', 'unit'])
    expect(read.clients.map(({ name }) => name)).toEqual(['Анна'])
  })

  test('gives every client their own rows, wherever they stand', () => {
    const rows = ['Анна;К-1;2', 'Борис;К-2;3', 'Анна;К-3;4'].map(
      (row, at) => `0${at + 1}.03.2026;приход;${at};${row};шт`,
    )
    const { documents } = sheetOf([HEAD, ...rows, ''].join('\n'))
    const skus = (name: string) =>
      documents(name).flatMap(({ entries }) => entries.flatMap(({ facts }) => facts.lines ?? []))
    expect(skus('Анна').map(({ sku }) => sku)).toEqual(['К-1', 'К-3'])
    expect(skus('Борис').map(({ sku }) => sku)).toEqual(['К-2'])
  })

  test('may name client, date and document once: the rows below go on with them', () => {
    const { read, documents } = sheetOf(`${HEAD}\n01.03.2026;приход;7;Анна;К-1;2;шт\n;приход;;;К-2;1;шт\n`)
    expect(read.namelessRows).toBe(0)
    const [document] = documents('Анна')
    expect(document?.entries).toHaveLength(1)
    expect(document?.entries[0]?.facts.lines).toHaveLength(2)
  })

  test('leaves out and tells a row that has a date and names nobody: it is not given to whoever stands above', () => {
    const look = lookOf(`${HEAD}\n01.03.2026;приход;7;Анна;К-1;2;шт\n02.03.2026;приход;8;;К-2;1;шт\n`)
    expect(look.nameless).toEqual({ rows: 1, lines: [3] })
    expect(look.names).toMatchObject([{ name: 'Анна', rows: 1 }])
  })

  test('is read to its end before anything is recorded: kinds, days, units and slips are known', () => {
    const look = lookOf(`${HEAD}\n01.03.2026;приход;7;Анна;К-1;2;уп\n05.03.2026;выдача;8;Анна;К-1;много;шт\n`)
    expect(look).toMatchObject({ rows: 2, entries: 1, lines: 1, kinds: { goods_in: 1 }, problemCount: 1 })
    expect(look.units).toEqual([{ unit: 'уп', rows: 1, known: false }])
    expect(look.problems).toMatchObject([{ line: 3, got: 'много' }])
  })

  test('says what is lacking instead of reading rows without a date or a client', () => {
    const look = lookOf('Артикул;Кол-во\nК-1;2\n')
    expect(look.lacks).toEqual(['date', 'kind', 'client'])
    expect(look).toMatchObject({ rows: 0, columns: ['Артикул', 'Кол-во'], sample: [['К-1', '2']] })
    const mapping = proposedMapping(headRows('Дата;Приход\n', 'x', 'ru'), { lang: 'ru', zone })
    expect(lacksOf(mapping, true)).toEqual([])
  })

  test('of more rows than are read at once is cut, and says so', () => {
    const look = { delimiter: ';', headerLine: 1, clientColumn: null, own: [0] }
    const read = ended(readRows(`at\n${'x\n'.repeat(MOST_LEDGER_ROWS + 1)}`, look))
    expect([read.rows, read.cut]).toEqual([MOST_LEDGER_ROWS, true])
  })

  test('full of quotes that nobody closed is read with quotes as plain signs', () => {
    const inches = Array.from({ length: 300 }, (_, at) => `01.03.2026;приход;${at};Анна;"3 дюйма;1;шт`)
    const { read, documents } = sheetOf([HEAD, ...inches, ''].join('\n'))
    expect([read.plain, read.rows]).toEqual([true, 300])
    expect(documents('Анна').flatMap(({ entries }) => entries)).toHaveLength(300)
  })
})

describe('The document of a client', () => {
  const cell = fc.constantFrom(
    '',
    'К-1',
    '5" труба',
    '"в кавычках"',
    'a;b',
    'две\nстроки',
    ' x ',
    "'=1+1",
    '"',
    '""',
  )
  const quoted = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const row = fc.tuple(
    fc.constantFrom('01.03.2026 10:00', '02.03.2026', '31.02.2026', ''),
    fc.constantFrom('приход', 'выдача', 'пересчёт', 'услуга', ''),
    fc.constantFrom('1', '2', ''),
    fc.constantFrom('Анна', 'Борис', ''),
    cell,
    fc.constantFrom('1', '2,5', '-3', 'x', ''),
    fc.constantFrom('шт', 'кг', 'уп', ''),
  )

  test('reads the same entries from the rows that are kept as from the file', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const text = [HEAD, ...rows.map((cells) => cells.map(quoted).join(';')), ''].join('\n')
        const { read, reading, documents } = sheetOf(text)
        for (const { name } of read.clients)
          for (const document of documents(name)) {
            const again = entriesOf(rowsKept(document.kept, reading.delimiter), reading)
            const bare = (entries: typeof again.entries) =>
              entries.map(({ at, facts: { id: _id, ...facts } }) => ({ at, facts }))
            expect(bare(again.entries)).toEqual(bare(document.entries))
          }
      }),
    )
  })

  test('has at most a thousand rows, and tears no act apart', () => {
    const rows = Array.from(
      { length: 2_500 },
      (_, at) => `01.03.2026;приход;${Math.floor(at / 7)};Анна;К-${at};1;шт`,
    )
    const documents = sheetOf([HEAD, ...rows, ''].join('\n')).documents('Анна')
    expect(documents.every((document) => document.rows <= 1_000)).toBe(true)
    expect(documents.reduce((sum, document) => sum + document.rows, 0)).toBe(2_500)
    const docs = documents.flatMap(({ entries }) => entries.map(({ facts }) => facts.doc))
    expect(new Set(docs).size).toBe(docs.length)
  })

  test('keeps an act of more than a thousand rows whole', () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => `01.03.2026;приход;1;Анна;К-${at};1;шт`)
    const documents = sheetOf([HEAD, ...rows, ''].join('\n')).documents('Анна')
    expect(documents.map((document) => [document.rows, document.entries.length])).toEqual([[1_500, 1]])
  })

  test('leaves out what has a name as long as a page, and tells it', () => {
    const long = 'К'.repeat(201)
    const [document] = sheetOf(
      `${HEAD}\n01.03.2026;приход;1;Анна;${long};1;шт\n01.03.2026;приход;1;Анна;К-1;1;шт\n`,
    ).documents('Анна')
    expect(document?.entries[0]?.facts.lines).toMatchObject([{ sku: 'К-1' }])
    expect(document?.problems).toHaveLength(1)
  })

  test('has a unit of the house where the mapping says what the unit of the table means', () => {
    const text = `${HEAD}\n01.03.2026;приход;1;Анна;К-1;1;уп\n`
    const { reading } = sheetOf(text)
    const rows = rowsKept('01.03.2026;приход;1;Анна;К-1;1;уп\n', ';')
    const { entries } = entriesOf(rows, { ...reading, mapping: { ...reading.mapping, units: { уп: 'шт' } } })
    expect(entries[0]?.facts.lines).toMatchObject([{ unit: 'шт' }])
  })
})

describe('What sheets add to the totals', () => {
  const line = fc.record({
    sku: fc.constantFrom('К-1', 'К-2'),
    qty: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0.1, 2.5, 1e13)),
    unit: fc.constantFrom('шт', 'кг', 'г', 'уп'),
    unitVolume: fc.constantFrom(0.1, 0.2),
  })
  const dated = fc.record({
    at: fc.integer({ min: 0, max: 5 }).map((hours) => Date.UTC(2026, 2, 1, hours * 5)),
    facts: fc.record(
      {
        id: fc.constantFrom('1', '2'),
        at: fc.constant('2026-03-01'),
        kind: fc.constantFrom('goods_in', 'goods_out', 'usage', 'time', 'order', 'stock_count'),
        lines: fc.array(line, { maxLength: 3 }),
        value: fc.constantFrom(1, 2.5),
        unit: fc.constantFrom('шт', 'ч'),
        from: fc.constant('2026-03-01'),
        to: fc.constant('2026-03-02'),
      },
      { requiredKeys: ['id', 'at', 'kind'] },
    ),
  })

  test('is what the documents add one by one, in any order', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 20 }), (entries) => {
        const totals = (some: typeof entries) => {
          const sum = new SheetTotals(zone, sha256)
          for (const entry of some) sum.add(entry)
          return sum.totals()
        }
        expect(totals(entries)).toEqual(
          totalsOf(
            entries.map((entry) => asEntry(entry, sha256)),
            zone,
          ),
        )
        expect(totals(entries.toReversed())).toEqual(totals(entries))
      }),
    )
  })
})

describe('A cell that names a client', () => {
  const anna = { id: 'a', name: 'ООО «Ёлка»', number: '17' }
  const names = new ClientNames([
    anna,
    { id: 'b', name: 'Иван', number: '' },
    { id: 'c', name: 'иван ', number: '5' },
  ])

  test('means the client with that number or that name, whatever its quotes and case', () => {
    for (const words of ['17', 'ооо "елка"', 'ООО  «Ёлка»'])
      expect(names.named(words)).toEqual({ kind: 'known', client: anna })
  })
  test('means nobody whose name is only alike, and one of two namesakes only when a person says which', () => {
    expect(names.named('ООО Елка-2')).toEqual({ kind: 'new' })
    expect(names.named('Иван')).toMatchObject({ kind: 'several', clients: [{ id: 'b' }, { id: 'c' }] })
    expect(names.alike('ООО Елка-2')).toEqual([anna])
    expect(names.named('5')).toMatchObject({ kind: 'known', client: { id: 'c' } })
  })
})
