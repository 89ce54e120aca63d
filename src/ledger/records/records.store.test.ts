// What is kept of a client never depends on the order in which his records came, on how they were cut into batches, or on how
// often one of them was sent.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteClient } from '../../clients/cards/clients.store.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { asTenant } from '../../server/db/tenant.ts'
import { balanceOf } from '../ledger.store.ts'
import { measureClient } from '../meters/clientUsage.store.ts'
import { readTotals } from '../meters/totals.store.ts'
import { totalsOf } from '../meters/totals.ts'
import { papersOf } from '../papers/papers.store.ts'
import { putRecords } from './records.store.ts'
import type { NewRecord } from './recordShapes.ts'

const db = testDatabase()
const zone = 'Europe/Moscow'
const stamp = { by: 'test', at: Date.UTC(2026, 10, 22, 9) }
const card = { name: 'x', number: '', consumer: null, emails: [], phones: [], details: '' }

const records = fc
  .uniqueArray(
    fc.record(
      {
        id: fc.uuid({ version: 7 }),
        kind: fc.constantFrom('goods_in', 'goods_out', 'usage', 'time', 'revision', 'order', 'payment'),
        day: fc.integer({ min: 1, max: 28 }),
        metric: fc.constantFrom('a', 'b'),
        value: fc.integer({ min: -5, max: 300 }).map((n) => n / 100),
        hours: fc.constantFrom(1, 2.5),
        round: fc.integer({ min: 1, max: 4 }),
        lines: fc.array(
          fc.record({ sku: fc.constantFrom('A', 'ночник'), qty: fc.constantFrom(1, 2, 0.25) }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['id', 'kind', 'day'] },
    ),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ day, ...rest }): NewRecord => ({ ...rest, at: `2026-11-${String(day).padStart(2, '0')}` })),
  )

/** Records in batches, the first of them sent twice. */
async function kept(org: string, batches: readonly (readonly NewRecord[])[]) {
  const client = await asTenant(db.pools.desk, org, (tx) => noteClient(tx, card, stamp))
  for (const batch of [...batches, batches[0] ?? []]) {
    if (batch.length === 0) continue
    const done = await asTenant(db.pools.desk, org, (tx) => putRecords(tx, client, batch, zone, stamp))
    expect(done.ok).toBe(true)
  }
  return asTenant(db.pools.desk, org, async (tx) => {
    await measureClient(tx, client, { zone, asOf: stamp.at })
    const totals = await readTotals(tx, client)
    const papers = await papersOf(tx, client, 'standing')
    expect(totals).toEqual(totalsOf(papers, zone))
    return { totals, balance: await balanceOf(tx, client), count: papers.length }
  })
}

test('Balances and totals are the same for every order of the records and every cut of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      records.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.nat({ max: 8 }),
      async ([all, shuffled], cut) => {
        const inOrder = await kept(db.newOrg(), [all])
        const apart = await kept(db.newOrg(), [shuffled.slice(0, cut), shuffled.slice(cut)])
        expect(apart).toEqual(inOrder)
        expect(inOrder.count).toBe(all.length)
      },
    ),
    { numRuns: 15 },
  )
})

test('Twelve acts of two counters at once are all counted, and each once', async () => {
  const org = db.newOrg()
  const client = await asTenant(db.pools.desk, org, (tx) => noteClient(tx, card, stamp))
  const one = { kind: 'goods_in', at: '2026-11-02', lines: [{ sku: 'A', qty: 1 }] }
  const acts = Array.from({ length: 12 }, () => ({ ...one, id: crypto.randomUUID() }))
  const send = (record: NewRecord) =>
    asTenant(db.pools.desk, org, (tx) => putRecords(tx, client, [record], zone, stamp))
  await Promise.all([...acts, ...acts].map(send))
  const balance = await asTenant(db.pools.desk, org, (tx) => balanceOf(tx, client))
  expect(balance.get('A')).toBe('12')
})
