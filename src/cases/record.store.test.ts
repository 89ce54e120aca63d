import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from '../server/projectFolder.ts'
import { asTenant } from '../server/db/tenant.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { balanceOf } from '../ledger/ledger.store.ts'
import { caseFacts, casesAfter, findCase } from './cases.store.ts'
import { recordStory } from './record.store.ts'
import { factsOnly, isFields, type Fields } from './storyParts.ts'

const folder = projectFile('demo', 'stories')
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Fields] as const)
const owner = { by: 'owner', at: Date.UTC(2026, 10, 21) }

const db = testDatabase()

async function recorded(org: string, story: Fields) {
  const id = await asTenant(db.pools.desk, org, (tx) => recordStory(tx, story, owner))
  return asTenant(db.pools.desk, org, async (tx) => {
    const found = await findCase(tx, id)
    if (!found) throw new Error('the case that was just recorded')
    return { found, ...(await caseFacts(tx, found)), balance: await balanceOf(tx, found.clientId) }
  })
}

describe('A recorded story', () => {
  test.for(stories)('%s reads back as the very same facts', async ([, story]) => {
    const { facts } = await recorded(db.newOrg(), story)
    expect(facts).toEqual(factsOnly(story))
  })

  test.for(stories)('%s leaves no answer in the log', async ([, story]) => {
    const { facts } = await recorded(db.newOrg(), { ...story, outcome: { decision: 'planted-answer' } })
    expect(JSON.stringify(facts)).not.toContain('planted-answer')
  })

  test('keeps fields that nobody knows', async () => {
    const { facts } = await recorded(db.newOrg(), {
      id: 'x',
      weather: { rain: 0.1 },
      messages: [{ id: 'm1', mood: 7 }],
    })
    expect(facts).toEqual({ id: 'x', weather: { rain: 0.1 }, messages: [{ id: 'm1', mood: 7 }] })
  })

  test('is listed under its title and its client', async () => {
    const org = db.newOrg()
    const [, story] = stories[0] ?? ['', {}]
    await recorded(org, story)
    const [listed] = await asTenant(db.pools.desk, org, (tx) => casesAfter(tx, null, 10))
    expect(listed).toMatchObject({ title: story['title'], demo: false })
  })
})

describe('The balance of a client', () => {
  const acts = (...ledger: object[]): Fields => ({ id: 'b', timezone: 'Europe/Moscow', ledger })
  const act = (id: string, kind: string, qty: number) => ({
    id,
    at: '2026-03-02',
    kind,
    lines: [{ sku: 'BOX', qty }],
  })

  test('is what came in less what went out, exact', async () => {
    const story = acts(act('a', 'goods_in', 0.1), act('b', 'goods_in', 0.2), act('c', 'goods_out', 0.3))
    const { balance } = await recorded(db.newOrg(), story)
    expect(Number(balance.get('BOX'))).toBe(0)
  })

  test('is not moved by a count', async () => {
    const { balance } = await recorded(db.newOrg(), acts(act('a', 'goods_in', 5), act('b', 'stock_count', 4)))
    expect(balance.get('BOX')).toBe('5')
  })
})

describe('Another organisation', () => {
  test('finds neither the case nor its entries', async () => {
    const story: Fields = {
      id: 'secret',
      messages: [{ id: 'm1', at: '2026-01-01', text: 'ours', direction: 'in' }],
    }
    const { found } = await recorded(db.newOrg(), story)
    const seen = await asTenant(db.pools.desk, db.newOrg(), async (tx) => ({
      case: await findCase(tx, found.id),
      entries: await tx.db.selectFrom('evidence_entry').select('entry_index').execute(),
      words: await tx.db.selectFrom('payload').select('part').execute(),
    }))
    expect(seen).toEqual({ case: null, entries: [], words: [] })
  })

  test('cannot record under a foreign name', async () => {
    const foreign = db.newOrg()
    const attempt = asTenant(db.pools.desk, db.newOrg(), (tx) =>
      recordStory({ ...tx, org: foreign }, { id: 'x' }, owner),
    )
    await expect(attempt).rejects.toThrow('row-level security')
  })
})

describe('A recording that is interrupted', () => {
  test('leaves nothing', async () => {
    const org = db.newOrg()
    const attempt = asTenant(db.pools.desk, org, async (tx) => {
      await recordStory(tx, { id: 'half', claims: [{ id: 'c1', text: 'x' }] }, owner)
      throw new Error('the power went')
    })
    await expect(attempt).rejects.toThrow('the power went')
    const left = await asTenant(db.pools.desk, org, async (tx) => ({
      cases: await casesAfter(tx, null, 10),
      entries: await tx.db.selectFrom('evidence_entry').select('entry_index').execute(),
    }))
    expect(left).toEqual({ cases: [], entries: [] })
  })
})

test('every visible story has something to record', () => {
  expect(stories.length).toBeGreaterThanOrEqual(8)
  expect(stories.every(([, story]) => isFields(story['parties']))).toBe(true)
})
