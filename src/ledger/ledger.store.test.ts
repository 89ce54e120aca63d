import * as fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { compare, exact, sum } from '../basics/exact.ts'
import { findCase } from '../cases/cases.store.ts'
import { recordStory } from '../cases/record.store.ts'
import { asTenant } from '../server/db/tenant.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { balanceOf } from './ledger.store.ts'

const db = testDatabase()
const owner = { by: 'owner', at: Date.UTC(2026, 10, 21) }

const line = fc.record({
  sku: fc.constantFrom('BOX', 'BAG', 'ночник'),
  qty: fc.integer({ min: -5000, max: 5000 }).map((n) => n / 100),
})
const act = fc.record({
  kind: fc.constantFrom('goods_in', 'goods_out', 'stock_count', 'payment'),
  lines: fc.array(line, { maxLength: 4 }),
})

describe('The balance of a client', () => {
  test('is the exact sum of what came in less what went out, for all acts', async () => {
    const org = db.newOrg()
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const ledger = acts.map((one, at) => ({ ...one, id: `a${at}`, at: '2026-03-02' }))
        const balance = await asTenant(db.pools.desk, org, async (tx) => {
          const found = await findCase(tx, await recordStory(tx, { id: 'x', ledger }, owner))
          return found ? balanceOf(tx, found.clientId) : new Map<string, string>()
        })
        const moved = acts.flatMap(({ kind, lines }) =>
          lines.map(({ sku, qty }) => ({
            sku,
            n: kind === 'goods_in' ? qty : kind === 'goods_out' ? -qty : 0,
          })),
        )
        for (const sku of new Set(moved.map((one) => one.sku))) {
          const expected = sum(moved.filter((one) => one.sku === sku).map((one) => exact(one.n)))
          expect(compare(exact(balance.get(sku) ?? 'none'), expected)).toBe(0)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is read from one index, whatever others keep', async () => {
    const plan = await asTenant(db.pools.desk, db.newOrg(), async (tx) => {
      await sql`set local enable_seqscan = off; set local enable_bitmapscan = off`.execute(tx.db)
      const { rows } = await sql<Record<string, string>>`explain select sku, sum(moved) from ledger_line
        where org_id = ${tx.org} and client_id = ${tx.org} group by sku`.execute(tx.db)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain('Index Only Scan using ledger_line_balance')
    expect(plan).toMatch(/Index Cond: \(\(org_id = .+\) AND \(client_id = /)
  })
})

describe('A line of an act', () => {
  test('says on what kind of document it stands, and how large one piece is', async () => {
    const sized = { sku: 'BOX', qty: 2, unitVolume: 0.125, unitWeight: 4.5 }
    const ledger = ['goods_in', 'goods_out', 'stock_count', 'payment'].map((kind, n) => ({
      id: `a${n}`,
      kind,
      at: '2026-03-02',
      lines: [n === 0 ? sized : { sku: 'BOX', qty: 1 }],
    }))
    const lines = await asTenant(db.pools.desk, db.newOrg(), async (tx) => {
      await recordStory(tx, { id: 'x', ledger }, owner)
      return tx.db
        .selectFrom('ledger_line')
        .select(['kind', 'moved', 'unit_volume', 'unit_weight'])
        .where('org_id', '=', tx.org)
        .execute()
    })
    const plain = { unit_volume: null, unit_weight: null }
    expect(lines).toHaveLength(4)
    expect(lines).toEqual(
      expect.arrayContaining([
        { kind: 'in', moved: '2', unit_volume: '0.125', unit_weight: '4.5' },
        { kind: 'out', moved: '-1', ...plain },
        { kind: 'count', moved: '0', ...plain },
        { kind: 'other', moved: '0', ...plain },
      ]),
    )
  })
})
