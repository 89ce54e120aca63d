import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { LedgerImportList } from '../../ledger/imports/importShapes.ts'
import { totalsFor } from '../../ledger/meters/clientTotals.store.ts'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import { totalsOf } from '../../ledger/meters/totals.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { textOf } from './sheetText.ts'
import {
  accepted,
  bring,
  clientNamed,
  looksInto,
  post,
  readingIn,
  recorded,
  TWO,
  viewOf,
} from './testSheets.ts'
import { idOf, testDesk } from '../testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const zone = 'Europe/Moscow'
const { inside, balance } = looksInto(database)

describe('A sheet that was brought', () => {
  test('is read to its end and shown; nothing of it is in the ledger', async () => {
    const visitor = await desk.stranger()
    const brought = await bring(visitor, TWO)
    expect([brought.status, viewOf(brought).state, viewOf(brought).file]).toEqual([201, 'open', 'учёт.csv'])
    expect(readingIn(brought)).toMatchObject({
      columns: ['Дата', 'Операция', 'Документ', 'Клиент', 'Артикул', 'Кол-во', 'Ед'],
      mapping: { clientColumn: 3, lang: 'ru', zone },
      rows: 3,
      entries: 3,
      lines: 3,
      from: '2026-03-01',
      to: '2026-03-02',
      clients: { known: 0, new: 2, several: 0 },
      problemCount: 0,
      sameFileAt: null,
    })
    expect((await visitor.get(`${API}/clients`)).body).toMatchObject({ clients: [] })
    expect((await visitor.get(`${API}/ledger-imports/${idOf(brought)}`)).body).toEqual(brought.body)
  })

  test('says what it could not read in the language of whoever asks', async () => {
    const visitor = await desk.stranger()
    const id = idOf(await bring(visitor, TWO.replace('К-1;5', 'К-1;много')))
    for (const [lang, expected] of [
      ['ru', 'число'],
      ['en', 'a number'],
    ] as const) {
      const asked = await visitor.get(`${API}/ledger-imports/${id}`, { 'accept-language': lang })
      expect(readingIn(asked).problems).toMatchObject([{ line: 2, expected, got: 'много' }])
    }
  })

  test('may be thrown away', async () => {
    const visitor = await desk.stranger()
    const id = idOf(await bring(visitor, TWO))
    expect((await post(visitor, id, 'withdrawal')).body).toEqual({ state: 'dropped' })
    expect((await visitor.get(`${API}/ledger-imports/${id}`)).status).toBe(404)
    expect((await post(visitor, id, 'acceptance')).status).toBe(404)
  })

  test('that is a picture, a letter or nothing at all is no table, and leaves nothing behind', async () => {
    const visitor = await desk.stranger()
    for (const [file, name] of [
      ['\u0089PNG', 'a.png'],
      ['%PDF-1.7', 'a.csv'],
      ['', 'a.csv'],
    ] as const)
      expect((await bring(visitor, file, name)).body).toMatchObject({
        type: expect.stringContaining('no_table'),
      })
    expect((await visitor.get(`${API}/ledger-imports`)).body).toEqual({ imports: [] })
    expect(
      await inside(visitor, (tx) => tx.db.selectFrom('import_staging').select('row_no').execute()),
    ).toEqual([])
  })

  test('written by an old accounting program is read in its own alphabet', () => {
    const letters = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'
    const bytes = Array.from(TWO, (char) => {
      const at = letters.indexOf(char)
      return at < 0 ? char.charCodeAt(0) & 0x7f : 0xc0 + at
    })
    expect(textOf(Uint8Array.from(bytes))).toContain('Дата;Операция;Документ;Клиент')
    expect(textOf(Buffer.from(`\uFEFF${TWO}`))).toBe(TWO)
  })
})

describe('What nobody can know is asked', () => {
  test('a sheet without a date, a kind or a client is not recorded until somebody says which columns they are', async () => {
    const visitor = await desk.stranger()
    const brought = await bring(visitor, 'Что;Сколько;Кто;Число\nК-1;2;Анна;x\n'.replace('x', '01.03.2026'))
    expect(readingIn(brought).lacks).toEqual(['kind', 'client'])
    const id = idOf(brought)
    expect((await post(visitor, id, 'acceptance')).status).toBe(422)
    const { mapping } = readingIn(brought)
    const said = { ...mapping, columns: ['sku', 'qty', null, 'at'], clientColumn: 2, kind: 'goods_in' }
    const read = await post(visitor, id, 'mapping', { mapping: said })
    expect(readingIn(read)).toMatchObject({ lacks: [], rows: 1, lines: 1, clients: { new: 1 } })
    expect((await accepted(visitor, id)).state).toBe('done')
    expect(await balance(visitor, await clientNamed(visitor, 'Анна'))).toEqual({ 'К-1': 2 })
  })

  test('two clients of one name are told apart by a person, by number, or left out', async () => {
    const visitor = await desk.stranger()
    const one = idOf(await visitor.post(`${API}/clients`, { name: 'Анна', number: '17' }))
    await visitor.post(`${API}/clients`, { name: 'анна' })
    const brought = await bring(visitor, TWO)
    const id = idOf(brought)
    expect(readingIn(brought).clients).toMatchObject({
      several: 1,
      new: 1,
      shown: [{ name: 'Анна', match: 'several' }, {}],
    })
    expect((await post(visitor, id, 'acceptance')).status).toBe(422)
    const read = await post(visitor, id, 'mapping', { choices: { Анна: one, 'ООО «Ёлка»': 'skip' } })
    expect(readingIn(read).clients).toMatchObject({ known: 1, skipped: 1 })
    const done = await accepted(visitor, id)
    expect(done.result).toEqual({ rows: 3, clients: 1, recorded: 2, leftOut: 1 })
    expect(await balance(visitor, one)).toEqual({ 'К-1': 3 })
  })

  test('a sheet brought to the page of a client needs no column for the client', async () => {
    const visitor = await desk.stranger()
    const client = idOf(await visitor.post(`${API}/clients`, { name: 'Вера' }))
    const file = 'Дата;Приход;Расход;Артикул\n01.03.2026;4;;К-1\n02.03.2026;;1;К-1\n'
    await recorded(visitor, file, client)
    expect(await balance(visitor, client)).toEqual({ 'К-1': 3 })
    expect((await bring(visitor, file, 'a.csv', '01a20000-0000-7000-8000-000000000000')).status).toBe(404)
  })

  test('the next sheet with the same headings is read as the last one was', async () => {
    const visitor = await desk.stranger()
    const file = 'Что;Сколько;Кто;Число\nК-1;2;Анна;01.03.2026\n'
    const brought = await bring(visitor, file)
    const said = {
      ...readingIn(brought).mapping,
      columns: ['sku', 'qty', null, 'at'],
      clientColumn: 2,
      kind: 'goods_in',
    }
    await post(visitor, idOf(brought), 'mapping', { mapping: said })
    await accepted(visitor, idOf(brought))
    const next = readingIn(await bring(visitor, file.replace('01.03', '02.03')))
    expect(next).toMatchObject({
      asLastTime: true,
      lacks: [],
      mapping: { clientColumn: 2, kind: 'goods_in' },
    })
  })
})

describe('A sheet that was accepted', () => {
  test('is in the ledger of each client: balance, totals and papers say the same', async () => {
    const visitor = await desk.stranger()
    const known = idOf(await visitor.post(`${API}/clients`, { name: 'ООО "Елка"' }))
    await recorded(visitor, TWO)
    const anna = await clientNamed(visitor, 'Анна')
    expect(await balance(visitor, anna)).toEqual({ 'К-1': 3 })
    expect(await balance(visitor, known)).toEqual({ 'К-9': 1.5 })
    for (const client of [anna, known]) {
      const papers = await inside(visitor, (tx) => papersOf(tx, client, 'standing'))
      expect(papers.length).toBeGreaterThan(0)
      expect(await inside(visitor, (tx) => totalsFor(tx, client, zone))).toEqual(totalsOf(papers, zone))
    }
  })

  test('adds to the totals of a client who has acts already', async () => {
    const visitor = await desk.stranger()
    const client = idOf(await visitor.post(`${API}/clients`, { name: 'Анна' }))
    await visitor.post(`${API}/clients/${client}/acts`, {
      act: {
        kind: 'goods_in',
        form: 'mx1',
        lines: [{ sku: 'К-1', qty: 10, unit: 'шт' }],
        signatures: [
          { side: 'us', how: 'paper', name: 'Ира' },
          { side: 'client', how: 'paper', name: 'Анна' },
        ],
      },
    })
    await recorded(visitor, TWO)
    expect(await balance(visitor, client)).toEqual({ 'К-1': 13 })
    const papers = await inside(visitor, (tx) => papersOf(tx, client, 'standing'))
    expect(papers).toHaveLength(3)
    expect(await inside(visitor, (tx) => totalsFor(tx, client, zone))).toEqual(totalsOf(papers, zone))
  })

  test('has one leaf for itself and one for each client, and nothing of it waits in staging', async () => {
    const visitor = await desk.stranger()
    await recorded(visitor, TWO)
    const { entries } = z
      .object({ entries: z.array(z.object({ kind: z.string() })) })
      .parse((await visitor.get(`${API}/log/entries`)).body)
    expect(entries.map(({ kind }) => kind).toSorted()).toEqual([
      'client.noted',
      'client.noted',
      'ledger.imported',
      'ledger.sheet',
      'ledger.sheet',
    ])
    expect(
      await inside(visitor, (tx) => tx.db.selectFrom('import_staging').select('row_no').execute()),
    ).toEqual([])
  })

  test('is accepted once, however often it is asked for', async () => {
    const visitor = await desk.stranger()
    const id = await recorded(visitor, TWO)
    expect((await accepted(visitor, id)).state).toBe('done')
    expect((await post(visitor, id, 'mapping', {})).status).toBe(409)
    expect(await balance(visitor, await clientNamed(visitor, 'Анна'))).toEqual({ 'К-1': 3 })
  })

  test('comes a second time only when somebody confirms it; the preview says how many rows stand already', async () => {
    const visitor = await desk.stranger()
    await recorded(visitor, TWO)
    const again = await bring(visitor, TWO)
    expect(readingIn(again)).toMatchObject({ sameRows: 3, sameFileAt: expect.any(String) })
    expect((await post(visitor, idOf(again), 'acceptance')).status).toBe(409)
    const other = readingIn(await bring(visitor, TWO.replace('К-9;1,5', 'К-9;2')))
    expect(other).toMatchObject({ sameRows: 2, sameFileAt: null })
    expect((await accepted(visitor, idOf(again), { again: true })).state).toBe('done')
    expect(await balance(visitor, await clientNamed(visitor, 'Анна'))).toEqual({ 'К-1': 6 })
  })

  test('is withdrawn as a whole: balances and totals are as before, and the file may come again', async () => {
    const visitor = await desk.stranger()
    await recorded(visitor, TWO)
    const wrong = await recorded(visitor, TWO.replaceAll('.03.', '.04.'))
    const anna = await clientNamed(visitor, 'Анна')
    expect(await balance(visitor, anna)).toEqual({ 'К-1': 6 })
    expect((await post(visitor, wrong, 'withdrawal', { why: 'не тот месяц' })).body).toEqual({
      state: 'withdrawn',
    })
    expect(await balance(visitor, anna)).toEqual({ 'К-1': 3 })
    const papers = await inside(visitor, (tx) => papersOf(tx, anna, 'standing'))
    expect(papers).toHaveLength(2)
    expect(await inside(visitor, (tx) => totalsFor(tx, anna, zone))).toEqual(totalsOf(papers, zone))
    expect((await post(visitor, wrong, 'withdrawal')).status).toBe(409)
    expect(readingIn(await bring(visitor, TWO.replaceAll('.03.', '.04.'))).sameFileAt).toBeNull()
    const { imports } = LedgerImportList.parse((await visitor.get(`${API}/ledger-imports`)).body)
    expect(imports.map(({ state, file }) => [state, file])).toEqual([
      ['open', 'учёт.csv'],
      ['withdrawn', 'учёт.csv'],
      ['done', 'учёт.csv'],
    ])
  })

  test('goes with the client who is erased: no word of their rows is left, and the rows of the others stay', async () => {
    const visitor = await desk.stranger()
    const id = await recorded(visitor, TWO.replaceAll('К-1', 'канарейка-77'))
    const [anna, other] = [await clientNamed(visitor, 'Анна'), await clientNamed(visitor, 'ООО «Ёлка»')]
    await post(visitor, id, 'withdrawal')
    await recorded(visitor, TWO.replaceAll('К-1', 'канарейка-77').replaceAll('.03.', '.04.'))
    const planted = () =>
      database.asOwner<{ found: number }>(
        `select (select count(*) from payload where position($1::bytea in bytes) > 0)::int
          + (select count(*) from ledger_line where sku = convert_from($1, 'UTF8'))::int
          + (select count(*) from stock_total where sku = convert_from($1, 'UTF8'))::int
          + (select count(*) from import_staging where position($1::bytea in bytes) > 0)::int as found`,
        [Buffer.from('канарейка-77')],
      )
    expect((await planted())[0]?.found).toBeGreaterThan(4)
    desk.setClock(Date.UTC(2037, 0, 1))
    const asked = { ground: 'request', confirm: 'Анна' }
    expect((await visitor.post(`${API}/clients/${anna}/erasure`, asked)).body).toMatchObject({
      outcome: 'erased',
    })
    expect((await planted())[0]?.found).toBe(0)
    expect(await balance(visitor, other)).toEqual({ 'К-9': 1.5 })
  })

  test('records no row for a client who was erased in the meantime', async () => {
    const visitor = await desk.stranger()
    const client = idOf(await visitor.post(`${API}/clients`, { name: 'Анна' }))
    const id = idOf(await bring(visitor, TWO, 'учёт.csv', client))
    desk.setClock(Date.UTC(2047, 0, 1))
    await visitor.post(`${API}/clients/${client}/erasure`, { ground: 'request', confirm: 'Анна' })
    expect((await post(visitor, id, 'acceptance')).status).toBe(410)
  })
})
