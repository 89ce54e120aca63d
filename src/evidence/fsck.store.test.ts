import { describe, expect, test } from 'vitest'
import { recordStory } from '../cases/record.store.ts'
import { demoStories } from '../cases/demo.store.ts'
import { asTenant } from '../server/db/tenant.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { fsck } from './fsck.store.ts'
import { treeHead } from './log.store.ts'
import { isIncluded, inclusionPath } from './proof.ts'
import { leafHash } from './tree.ts'
import { sha256 } from './log.store.ts'

const db = testDatabase()
const owner = { by: 'owner', at: Date.UTC(2026, 10, 21) }
const [story = {}] = demoStories().values()

async function recordedOrg(): Promise<string> {
  const org = db.newOrg()
  await asTenant(db.pools.desk, org, (tx) => recordStory(tx, story, owner))
  return org
}
const check = (org: string) => asTenant(db.pools.desk, org, (tx) => fsck(tx))

describe('The log of an organisation', () => {
  test('of nothing is empty and whole', async () => {
    expect(await check(db.newOrg())).toEqual({ entries: 0, checkpoints: 0, faults: [] })
  })

  test('of two stories at once is whole', async () => {
    const org = db.newOrg()
    const record = () => asTenant(db.pools.desk, org, (tx) => recordStory(tx, story, owner))
    await Promise.all([record(), record(), record()])
    const { entries, faults } = await check(org)
    expect(faults).toEqual([])
    expect(entries % 3).toBe(0)
  })

  test('proves each of its entries under its own root', async () => {
    const org = await recordedOrg()
    const { head, entries } = await asTenant(db.pools.desk, org, async (tx) => ({
      head: await treeHead(tx),
      entries: await tx.db.selectFrom('evidence_entry').select('bytes').orderBy('entry_index').execute(),
    }))
    const leaves = entries.map((entry) => leafHash(entry.bytes, sha256))
    expect(leaves).toHaveLength(head.size)
    leaves.forEach((leaf, index) => {
      const claim = {
        leaf,
        index: BigInt(index),
        size: BigInt(head.size),
        path: inclusionPath(leaves, index, sha256),
      }
      expect(isIncluded(claim, head.root, sha256)).toBe(true)
    })
  })

  // What only somebody with the owner's password can do, and what the check then says.
  test.for([
    [
      'a word is changed',
      `update payload set bytes = 'x' where org_id = $1 and entry_index = 3 and part = 'facts'`,
      'was altered',
    ],
    [
      'a word is taken away',
      `delete from payload where org_id = $1 and entry_index = 3 and part = 'facts'`,
      'is gone',
    ],
    [
      'an entry is rewritten',
      `update evidence_entry set bytes = '{}' where org_id = $1 and entry_index = 2`,
      'not that of its bytes',
    ],
    ['the state is set back', `update log_state set size = 1 where org_id = $1`, 'the log says 1 entries'],
    ['a fact is taken away', `delete from claim where org_id = $1`, 'no fact belongs to it'],
  ] as const)('shows when %s', async ([, statement, fault]) => {
    const org = await recordedOrg()
    await db.asOwner(statement, [org])
    const { faults } = await check(org)
    expect(faults.map(({ what }) => what).join('; ')).toContain(fault)
  })
})

describe('The desk itself', () => {
  test.for([
    'update payload set bytes = bytes',
    'delete from payload',
    'update evidence_entry set bytes = bytes',
    'delete from evidence_entry',
    'update message set direction = direction',
    'delete from ledger_line',
    'truncate evidence_entry',
    'alter table payload disable row level security',
  ])('may not %s', async (statement) => {
    const { sql } = await import('kysely')
    const attempt = asTenant(db.pools.desk, db.newOrg(), (tx) => sql.raw(statement).execute(tx.db))
    await expect(attempt).rejects.toThrow(/permission denied|must be owner/)
  })
})
