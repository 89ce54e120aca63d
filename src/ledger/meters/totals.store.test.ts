// The same totals, whether they are added up in the database document by document, in batches, or here in one go.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, ZERO } from '../../basics/exact.ts'
import { asTenant } from '../../server/db/tenant.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import type { Entry } from '../entry.ts'
import { totalsNow } from './rolled.ts'
import { addToTotals, readTotals, readTotalsNow } from './totals.store.ts'
import { addedBy, GatheredTotals, totalsOf } from './totals.ts'

const db = testDatabase()
const zone = 'Europe/Moscow'
const number = fc.oneof(fc.integer({ min: -5, max: 300 }), fc.constantFrom(0.1, 0.000001, 1.6))
const unit = fc.constantFrom('kg', 'шт', 'l', 'коробки', '')
const entries = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom('goods_in', 'goods_out', 'usage', 'time', 'registration', 'order', 'revision'),
        minute: fc.integer({ min: 0, max: 4_000 }),
        metric: fc.constantFrom('a', 'b'),
        value: number,
        unit,
        hours: number,
        round: fc.integer({ min: 1, max: 6 }),
        from: fc.constantFrom('2026-01-31', '2026-03-01'),
        to: fc.constantFrom('2026-03-01', '2026-03-30'),
        lines: fc.array(
          fc.record(
            {
              sku: fc.constantFrom('A', 'ночник', 'a'),
              qty: number,
              unit,
              unitVolume: number,
              unitWeight: number,
            },
            { requiredKeys: ['sku', 'qty'] },
          ),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['kind', 'minute'] },
    ),
    { maxLength: 8 },
  )
  .chain((all) =>
    fc.tuple(fc.constant(all), fc.uniqueArray(fc.uuid(), { minLength: all.length, maxLength: all.length })),
  )
  .map(([all, ids]) =>
    all.map(({ minute, ...facts }, index): Entry => ({
      ...facts,
      id: ids[index] ?? '',
      at: Date.parse('2026-03-01T10:00:00Z') + minute * 60_000,
      atText: '',
    })),
  )

describe('The totals of a client', () => {
  test('are the sum of the documents, whatever the order and the batches in which they were kept', async () => {
    const org = db.newOrg()
    await fc.assert(
      fc.asyncProperty(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.nat({ max: 8 }),
        fc.uuid(),
        async ([all, shuffled], cut, client) => {
          const batch = new GatheredTotals()
          for (const one of shuffled.slice(cut)) batch.add(addedBy(one, zone))
          const kept = await asTenant(db.pools.desk, org, async (tx) => {
            await addToTotals(tx, client, batch.totals())
            for (const one of shuffled.slice(0, cut)) await addToTotals(tx, client, addedBy(one, zone))
            return readTotals(tx, client)
          })
          expect(kept).toEqual(totalsOf(all, zone))
        },
      ),
      { numRuns: 40 },
    )
  })
  test('are rolled up into what is asked of them now, however they were kept', async () => {
    const org = db.newOrg()
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.nat({ max: 8 }),
        fc.nat({ max: 200 }),
        fc.uuid(),
        async (all, cut, days, client) => {
          const moment = { zone, asOf: Date.parse('2026-03-01T20:00:00Z') + days * 86_400_000 }
          const kept = await asTenant(db.pools.desk, org, async (tx) => {
            await addToTotals(tx, client, totalsOf(all.slice(cut), zone))
            for (const one of all.slice(0, cut)) await addToTotals(tx, client, addedBy(one, zone))
            return (await readTotalsNow(tx, client, [], moment)).now
          })
          const whole = totalsOf(all, zone)
          // What is dated later is told from single days alone: the short way then says nothing.
          if (whole.days.some(({ latestAt }) => latestAt > moment.asOf)) expect(kept).toBeNull()
          else expect(kept?.rolled).toEqual(totalsNow(whole, moment)?.rolled)
          const onShelf = whole.stock.filter((row) =>
            whole.stock.some(({ sku, held }) => sku === row.sku && compare(held, ZERO) !== 0),
          )
          if (kept) expect(kept.stock).toEqual(onShelf)
        },
      ),
      { numRuns: 40 },
    )
  })
  test('are lost by neither of two counters that write at once', async () => {
    const org = db.newOrg()
    const client = crypto.randomUUID()
    const act = (): Entry => ({
      id: crypto.randomUUID(),
      at: Date.parse('2026-03-01T10:00:00Z'),
      atText: '',
      kind: 'goods_in',
      lines: [{ sku: 'A', qty: 1 }],
    })
    const acts = Array.from({ length: 12 }, act)
    await Promise.all(
      acts.map((one) => asTenant(db.pools.desk, org, (tx) => addToTotals(tx, client, addedBy(one, zone)))),
    )
    const kept = await asTenant(db.pools.desk, org, (tx) => readTotals(tx, client))
    expect(kept).toEqual(totalsOf(acts, zone))
  })
  test('of one organisation are not seen by another', async () => {
    const client = crypto.randomUUID()
    const delta = addedBy(
      { id: crypto.randomUUID(), at: 0, atText: '', kind: 'goods_in', lines: [{ sku: 'A', qty: 1 }] },
      zone,
    )
    await asTenant(db.pools.desk, db.newOrg(), (tx) => addToTotals(tx, client, delta))
    const seen = await asTenant(db.pools.desk, db.newOrg(), (tx) => readTotals(tx, client))
    expect(seen).toEqual({ stock: [], days: [] })
  })
})
