// A big sheet is recorded some clients at a time: what a crash, a second runner or another order of sheets may not change.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptSheet, findImport, withdrawSheet } from '../../ledger/imports/sheetImports.store.ts'
import { decided, decisionFor } from '../../ledger/imports/choices.ts'
import { dropBrokenUploads, putHead, putPiece, stagedSheet } from '../../ledger/imports/staging.store.ts'
import { balanceOf } from '../../ledger/ledger.store.ts'
import { totalsFor } from '../../ledger/meters/clientTotals.store.ts'
import { readTotals } from '../../ledger/meters/totals.store.ts'
import { totalsOf } from '../../ledger/meters/totals.ts'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { newId } from '../ids.ts'
import { continueImport } from './importRun.ts'
import { clientNames, firstMapping, lookedAt } from './sheetView.ts'

const db = testDatabase()
const zone = 'Europe/Moscow'
const at = Date.UTC(2026, 10, 22)
const stamp = { by: 'owner', at }

const within = <T>(org: string, work: (tx: TenantTx) => Promise<T>): Promise<T> =>
  asTenant(db.pools.desk, org, work)

/** Brings and accepts a sheet; nothing is recorded of it yet but that it was accepted. */
async function accepted(org: string, text: string): Promise<string> {
  const bytes = Buffer.from(text)
  const id = newId(at)
  const { mapping } = await within(org, (tx) =>
    firstMapping(tx, bytes, { file: 'a.csv', name: '', lang: 'ru', zone }),
  )
  const head = {
    startedAt: at,
    file: 'a.csv',
    size: bytes.length,
    sha256: id.replaceAll('-', '').repeat(2),
    sheets: [''],
    workbook: false,
    sheet: 0,
    client: null,
    mapping,
    asLastTime: false,
    choices: {},
    done: 0,
    of: 0,
  }
  const look = await lookedAt(bytes, head)
  await within(org, async (tx) => {
    await putPiece(tx, id, { sheet: 0, no: 0 }, bytes)
    await putHead(tx, id, head)
    const about = { choices: {}, names: await clientNames(tx), one: null }
    const names = decided(
      look.names.map(({ name }) => name),
      (name) => decisionFor(name, about),
      () => newId(at),
    )
    await acceptSheet(tx, id, { names: names ?? [], rows: look.rows, leftOut: 0, zone }, stamp)
  })
  return id
}

const ground = (isStopped: () => boolean) => ({ desk: db.pools.desk, now: () => at, isStopped })
const run = (org: string, id: string): Promise<void> =>
  continueImport(
    ground(() => false),
    org,
    id,
  )
const clientsOf = async (org: string): Promise<string[]> =>
  (await within(org, (tx) => tx.db.selectFrom('client').select('id').orderBy('id').execute())).map(
    (row) => row.id,
  )
const ledgerOf = async (org: string): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {}
  const names = await within(org, (tx) =>
    tx.db.selectFrom('client_heading').select(['client_id', 'name']).execute(),
  )
  for (const { client_id: client, name } of names)
    found[name] = await within(org, async (tx) => {
      const { stock, days } = await totalsFor(tx, client, zone)
      const balance = [...(await balanceOf(tx, client))].map(([sku, left]) => `${sku} ${Number(left)}`)
      return { balance: balance.toSorted((a, b) => (a < b ? -1 : 1)), stock, days }
    })
  return found
}

const HEAD = 'Дата;Операция;Документ;Клиент;Артикул;Кол-во;Ед'
const bigSheet = (clients: number, rows: number): string =>
  [
    HEAD,
    ...Array.from({ length: clients * rows }, (_, n) =>
      ['01.03.2026', n % 3 ? 'приход' : 'выдача', n, `К${n % clients}`, `A-${n % 5}`, 1 + (n % 4), 'шт'].join(
        ';',
      ),
    ),
    '',
  ].join('\n')

describe('An import that is torn off', () => {
  test('goes on where it stopped: no client is half there, none is there twice', async () => {
    const org = db.newOrg()
    const id = await accepted(org, bigSheet(40, 700))
    let asked = 0
    await continueImport(
      ground(() => (asked += 1) > 1),
      org,
      id,
    )
    const half = await within(org, (tx) => stagedSheet(tx, id))
    expect(half?.done).toBeGreaterThan(0)
    expect(half?.done).toBeLessThan(40)
    const before = await within(org, (tx) => findImport(tx, id))
    expect(before?.recorded).toBe((half?.done ?? 0) * 700)
    await run(org, id)
    expect(await within(org, (tx) => stagedSheet(tx, id))).toBeNull()
    expect(await within(org, (tx) => findImport(tx, id))).toMatchObject({ clients: 40, recorded: 28_000 })
    const whole = db.newOrg()
    await run(whole, await accepted(whole, bigSheet(40, 700)))
    expect(await ledgerOf(org)).toEqual(await ledgerOf(whole))
  })

  test('is recorded once when two go on with it at the same moment', async () => {
    const org = db.newOrg()
    const id = await accepted(org, bigSheet(30, 700))
    await Promise.all([run(org, id), run(org, id)])
    await run(org, id)
    expect(await within(org, (tx) => findImport(tx, id))).toMatchObject({ clients: 30, recorded: 21_000 })
  })

  test('cannot be withdrawn before it is done', async () => {
    const org = db.newOrg()
    const id = await accepted(org, bigSheet(2, 10))
    const withdraw = () => within(org, (tx) => withdrawSheet(tx, id, { why: '', zone }, stamp))
    expect(await withdraw()).toEqual({ ok: false, error: 'import_running' })
    await run(org, id)
    expect(await withdraw()).toEqual({ ok: true, value: 'withdrawn' })
  })
})

test('Pieces of an upload that broke off are cleared away after a day, and no others', async () => {
  const org = db.newOrg()
  const [broken, fresh] = [newId(at - 2 * 86_400_000), newId(at)]
  await within(org, async (tx) => {
    for (const id of [broken, fresh]) await putPiece(tx, id, { sheet: 0, no: 0 }, Buffer.from('x'))
    await dropBrokenUploads(tx, at)
  })
  const kept = await within(org, (tx) => tx.db.selectFrom('import_staging').select('import_id').execute())
  expect(kept).toEqual([{ import_id: fresh }])
})

/** The first sheet names a new client, in the spelling that it has. */
const withoutNames = (found: Record<string, unknown>): string[] =>
  Object.values(found)
    .map((one) =>
      JSON.stringify(one, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    )
    .toSorted()

interface Row {
  readonly day: number
  readonly kind: string
  readonly client: string
  readonly sku: string
  readonly qty: string
  readonly unit: string
}

describe('Sheets in any order', () => {
  const row = fc.record({
    day: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom('приход', 'выдача', 'пересчёт', 'usage'),
    client: fc.constantFrom('Анна', 'Борис', 'анна'),
    sku: fc.constantFrom('К-1', 'К-2'),
    qty: fc.constantFrom('1', '2,5', '7'),
    unit: fc.constantFrom('шт', 'кг', 'г'),
  })
  const textOf = (rows: readonly Row[]): string =>
    [
      HEAD,
      ...rows.map(({ day, kind, client, sku, qty, unit }, n) =>
        [`0${day}.03.2026 10:00`, kind, `${n}`, client, sku, qty, unit].join(';'),
      ),
      '',
    ].join('\n')

  test('leave the same balances and totals, and these are what the papers say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        async (sheets) => {
          const orgs = [db.newOrg(), db.newOrg()]
          for (const [org, order] of [
            [orgs[0] ?? '', sheets],
            [orgs[1] ?? '', sheets.toReversed()],
          ] as const)
            for (const rows of order) await run(org, await accepted(org, textOf(rows)))
          expect(withoutNames(await ledgerOf(orgs[0] ?? ''))).toEqual(
            withoutNames(await ledgerOf(orgs[1] ?? '')),
          )
          for (const client of await clientsOf(orgs[0] ?? ''))
            await within(orgs[0] ?? '', async (tx) => {
              const papers = await papersOf(tx, client, 'standing')
              expect(await readTotals(tx, client)).toEqual(totalsOf(papers, zone))
            })
        },
      ),
      { numRuns: 12 },
    )
  })
})
