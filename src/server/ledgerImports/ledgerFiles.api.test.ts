import { describe, expect, test } from 'vitest'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { openFiles } from '../openFiles.ts'
import { TokenMade } from '../accounts/accountShapes.ts'
import { idOf, testDesk, type Visitor } from '../testDesk.ts'
import { uploadedSheet } from './sheetUpload.ts'
import { clientNamed, looksInto, recorded, TWO } from './testSheets.ts'
import { workbookOf } from './workbook.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const { inside, balance } = looksInto(database)

describe('The ledger of a client as a file', () => {
  test('comes back as the same entries, as CSV and as XLSX', async () => {
    const visitor = await desk.stranger()
    await recorded(visitor, TWO.replace('К-1;5', '=1+1;5').replace('К-1;2', "'=1+1;2"))
    const anna = await clientNamed(visitor, 'Анна')
    expect(await balance(visitor, anna)).toEqual({ '=1+1': 3 })
    const csv = await visitor.get(`${API}/clients/${anna}/ledger.csv`)
    expect(csv.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' })
    expect(csv.text.startsWith('\uFEFFid,at,kind,doc')).toBe(true)
    expect(csv.text).toContain("'=1+1")
    const other = idOf(await visitor.post(`${API}/clients`, { name: 'Борис' }))
    await recorded(visitor, csv.text, other)
    expect(await balance(visitor, other)).toEqual({ '=1+1': 3 })
    const said = async (client: string) =>
      (await inside(visitor, (tx) => papersOf(tx, client, 'standing'))).map(({ at, kind, doc, lines }) => ({
        at,
        kind,
        doc,
        lines,
      }))
    expect(await said(other)).toEqual(await said(anna))
  })

  test('as a workbook has numbers that can be added up and words that are no formulas', async () => {
    const rows = [['2026-03-01', '=1+1', 2.5, null]] as const
    const bytes = await workbookOf('Ledger', { columns: ['at', 'sku', 'qty', 'note'], rows })
    const [opened] = await openFiles([{ path: 'a.xlsx', bytes }], { lang: 'ru' })
    expect(opened).toMatchObject({
      kind: 'sheet',
      sheets: [
        { rows: [{ cells: ['at', 'sku', 'qty', 'note'] }, { cells: ['2026-03-01', "'=1+1", '2.5', ''] }] },
      ],
    })
  })

  test('of nobody whom we know is not found', async () => {
    const visitor = await desk.stranger()
    const [nobody] = [database.newOrg()]
    for (const format of ['csv', 'xlsx'])
      expect((await visitor.get(`${API}/clients/${nobody}/ledger.${format}`)).status).toBe(404)
  })
})

const formWith = async function* (bytes: Buffer) {
  const file = (async function* () {
    yield await Promise.resolve(bytes)
  })()
  yield await Promise.resolve({ fieldname: 'file', filename: 'учёт.xlsx', file })
}

describe('A workbook', () => {
  test('is read sheet by sheet, each row on the line that it has there', async () => {
    const bytes = await workbookOf('Март', {
      columns: ['Дата', 'Приход', 'Клиент', 'Артикул'],
      rows: [
        ['2026-03-01', 2, 'Анна', 'К "1"'],
        [null, null, null, null],
        ['x', 3, 'Анна', 'К-2'],
      ],
    })
    const pieces: string[] = []
    const put = async (_place: object, piece: Buffer) => void pieces.push(piece.toString())
    const brought = await uploadedSheet(formWith(bytes), 'ru', put)
    expect(brought).toMatchObject({
      file: 'учёт.xlsx',
      size: bytes.length,
      sheets: ['Март'],
      workbook: true,
    })
    expect(pieces.join('')).toBe(
      'Дата\tПриход\tКлиент\tАртикул\n2026-03-01\t2\tАнна\t"К ""1"""\n\nx\t3\tАнна\tК-2\n',
    )
  })

  test('that is longer than its reader reads is refused, and nothing of it is taken for the whole', async () => {
    const rows = Array.from({ length: 100_001 }, () => [1])
    const bytes = await workbookOf('Год', { columns: ['Приход'], rows })
    const put = () => Promise.reject(new Error('nothing of it is put aside'))
    await expect(uploadedSheet(formWith(bytes), 'ru', put)).rejects.toMatchObject({
      kind: 'workbook_too_long',
    })
  })
})

test('A program with a key brings a sheet, accepts it and records one event, as the manual says', async () => {
  const owner = await desk.stranger()
  const key = { name: 'касса', scopes: ['case.read', 'case.write', 'act.write'], days: 5 }
  const { token } = TokenMade.parse((await owner.post(`${API}/me/tokens`, key)).body)
  const bearer = { authorization: `Bearer ${token}` }
  const program: Visitor = {
    get: (path, headers) => desk.nobody.get(path, { ...bearer, ...headers }),
    post: (path, body, headers) => desk.nobody.post(path, body, { ...bearer, ...headers }),
  }
  await recorded(program, TWO)
  const anna = await clientNamed(program, 'Анна')
  const id = '8f14e45f-ceea-467f-a3ab-1c2d3e4f5a6b'
  const lines = [{ sku: 'К-1', name: 'Коробка', qty: 2, unit: 'шт' }]
  const records = [{ id, kind: 'goods_in', at: '2026-03-16T11:02', doc: 'П-118', lines }]
  const put = async () => (await program.post(`${API}/clients/${anna}/records`, { records })).status
  expect([await put(), await put()]).toEqual([201, 201])
  expect(await balance(owner, anna)).toEqual({ 'К-1': 5 })
})
