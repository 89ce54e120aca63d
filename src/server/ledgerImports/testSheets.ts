// Sheets for tests: brought as a browser sends them, and what they left in the ledger.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { LedgerImportView } from '../../ledger/imports/importShapes.ts'
import { balanceOf } from '../../ledger/ledger.store.ts'
import type { TestDatabase } from '../db/testDatabase.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { idOf, type Answer, type Visitor } from '../testDesk.ts'

const API = '/api/v1'
const HEAD = 'Дата;Операция;Документ;Клиент;Артикул;Кол-во;Ед'
export const TWO = [
  HEAD,
  '01.03.2026 10:00;приход;1;Анна;К-1;5;шт',
  '02.03.2026 10:00;выдача;2;Анна;К-1;2;шт',
  '02.03.2026 11:00;приход;3;ООО «Ёлка»;К-9;1,5;кг',
  '',
].join('\n')

const formOf = (file: string, name: string): string =>
  `--line\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${file}\r\n--line--\r\n`
const FORM = { 'content-type': 'multipart/form-data; boundary=line' }
export const bring = (visitor: Visitor, file: string, name = 'учёт.csv', client?: string): Promise<Answer> =>
  visitor.post(`${API}/ledger-imports${client ? `?client=${client}` : ''}`, formOf(file, name), FORM)
export const viewOf = (answer: Answer): LedgerImportView => LedgerImportView.parse(answer.body)
export const readingIn = (answer: Answer) => {
  const { reading } = viewOf(answer)
  if (!reading) throw new Error('a sheet that waits has a reading')
  return reading
}
export const post = (visitor: Visitor, id: string, what: string, body: unknown = {}): Promise<Answer> =>
  visitor.post(`${API}/ledger-imports/${id}/${what}`, body)
/** Accepts a sheet and sees what became of it. The desk answers after a moment's patience; a busy machine needs longer. */
export const accepted = async (visitor: Visitor, id: string, body?: unknown): Promise<LedgerImportView> => {
  let view = viewOf(await post(visitor, id, 'acceptance', body))
  while (view.state === 'running') {
    await pause(50)
    view = viewOf(await visitor.get(`${API}/ledger-imports/${id}`))
  }
  return view
}
export const recorded = async (visitor: Visitor, file: string, client?: string): Promise<string> => {
  const id = idOf(await bring(visitor, file, 'учёт.csv', client))
  const { state } = await accepted(visitor, id)
  if (state !== 'done') throw new Error(`the sheet is ${state}`)
  return id
}
const Listed = z.object({ clients: z.array(z.object({ id: z.string(), name: z.string() })) })
export const clientNamed = async (visitor: Visitor, name: string): Promise<string> => {
  const { clients } = Listed.parse((await visitor.get(`${API}/clients`)).body)
  const found = clients.find((one) => one.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found.id
}

/** What stands in the database of the organisation of a visitor. */
export const looksInto = (database: TestDatabase) => {
  const inside = async <T>(visitor: Visitor, work: (tx: TenantTx) => Promise<T>): Promise<T> => {
    const { organisation } = z
      .object({ organisation: z.object({ id: z.string() }) })
      .parse((await visitor.get(`${API}/me`)).body)
    return asTenant(database.pools.desk, organisation.id, work)
  }
  const balance = async (visitor: Visitor, client: string): Promise<Record<string, number>> =>
    Object.fromEntries(
      [...(await inside(visitor, (tx) => balanceOf(tx, client)))].map(([sku, left]) => [sku, Number(left)]),
    )
  return { inside, balance }
}
