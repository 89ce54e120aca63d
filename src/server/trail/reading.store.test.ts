import { describe, expect, test } from 'vitest'
import { fsck } from '../../evidence/fsck.store.ts'
import { partsOf } from '../../evidence/log.store.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { noteReading } from './reading.store.ts'
import { closeMinutes } from './readings.job.ts'

const database = testDatabase()
const unexpected = (error: unknown): void => {
  throw error
}
const MINUTE = Date.UTC(2026, 10, 21, 10, 0)
const LATER = MINUTE + 10 * 60_000

const anna = (at: number) => ({ by: 'anna', via: 'session', from: '192.0.2.7', at })
const look = (thing: string) => ({ what: 'case', thing, route: 'viewCase' }) as const
const inside = <T>(org: string, work: (tx: TenantTx) => Promise<T>) =>
  asTenant(database.pools.desk, org, work)
const noted = (org: string, at: number, thing = 'a') =>
  inside(org, (tx) => noteReading(tx, anna(at), look(thing)))
const closed = (until: number | null = LATER) => closeMinutes(database.pools, until, () => LATER, unexpected)

const rows = (org: string) => database.asOwner('select * from reading where org_id = $1 order by at', [org])
/** What the log holds about the readings of an organisation, list by list. */
const lists = (org: string) =>
  inside(org, async (tx) => {
    const found = await tx.db
      .selectFrom('reading_list')
      .select(['entry_index', 'minute', 'rows'])
      .where('org_id', '=', org)
      .orderBy('entry_index')
      .execute()
    const parts = await partsOf(
      tx,
      found.map((list) => list.entry_index),
    )
    return found.map((list) => ({
      ...list,
      document: JSON.parse(Buffer.from(parts.get(list.entry_index)?.['list'] ?? []).toString('utf8')) as {
        readings: unknown[]
      },
    }))
  })

describe('A look', () => {
  test('is one row for each minute, person, way, address and thing', async () => {
    const org = database.newOrg()
    await noted(org, MINUTE + 1)
    await noted(org, MINUTE + 59_999)
    expect(await rows(org)).toHaveLength(1)
    await noted(org, MINUTE + 60_000)
    await noted(org, MINUTE + 2, 'b')
    await inside(org, (tx) => noteReading(tx, anna(MINUTE), { ...look('a'), route: 'listFiles' }))
    await inside(org, (tx) => noteReading(tx, { ...anna(MINUTE), from: '198.51.100.1' }, look('a')))
    await inside(org, (tx) => noteReading(tx, { ...anna(MINUTE), via: 'token:t' }, look('a')))
    expect(await rows(org)).toHaveLength(5)
  })

  test('says who, what, when, by which way and from where', async () => {
    const org = database.newOrg()
    await noted(org, MINUTE + 5)
    const row = { person: 'anna', via: 'session', address: '192.0.2.7', what: 'case', thing: 'a' }
    expect(await rows(org)).toMatchObject([{ ...row, at: MINUTE + 5, minute: MINUTE, route: 'viewCase' }])
  })

  test('whose answer failed is not in the trail', async () => {
    const org = database.newOrg()
    const failed = inside(org, async (tx) => {
      await noteReading(tx, anna(MINUTE), look('a'))
      throw new Error('the answer failed')
    })
    await expect(failed).rejects.toThrow('the answer failed')
    expect(await rows(org)).toEqual([])
  })

  test.for(['update reading set person = $1', 'delete from reading where person <> $1'])(
    'stays as it is for the desk: %s',
    async (statement) => {
      const client = await database.connect('exhale_desk')
      await expect(client.query(statement, ['nobody'])).rejects.toThrow('permission denied')
      await client.end()
    },
  )
})

describe('The minutes of reading', () => {
  test('enter the log as one document each, with every row of theirs', async () => {
    const org = database.newOrg()
    await noted(org, MINUTE)
    await noted(org, MINUTE + 1, 'b')
    await noted(org, MINUTE + 60_000)
    expect(await closed()).toBeGreaterThanOrEqual(2)
    const found = await lists(org)
    expect(found).toMatchObject([
      { minute: MINUTE, rows: 2, document: { readings: [{ person: 'anna', thing: 'a' }, { thing: 'b' }] } },
      { minute: MINUTE + 60_000, rows: 1, document: { readings: [{ from: '192.0.2.7' }] } },
    ])
    expect(await inside(org, fsck)).toMatchObject({ entries: 2, faults: [] })
  })

  test('are closed once, however often one looks whether any is open', async () => {
    const org = database.newOrg()
    await noted(org, MINUTE)
    await closed()
    expect(await closed()).toBe(0)
    expect(await lists(org)).toHaveLength(1)
  })

  test('wait until they have ended', async () => {
    const org = database.newOrg()
    await noted(org, MINUTE)
    expect(await closed(MINUTE + 59_999)).toBe(0)
    expect(await lists(org)).toEqual([])
    expect(await closed(null)).toBe(1)
  })

  test('are listed again, whole, when a slow answer comes after its minute was closed', async () => {
    const org = database.newOrg()
    await noted(org, MINUTE, 'quick')
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    let begun: () => void = () => undefined
    const noting = new Promise<void>((resolve) => (begun = resolve))
    const slow = inside(org, async (tx) => {
      await noteReading(tx, anna(MINUTE + 1), look('slow'))
      begun()
      await held
    })
    await noting
    await closed()
    release()
    await slow
    await closed()
    const found = await lists(org)
    expect(found.map((list) => list.rows)).toEqual([1, 2])
    expect(found.at(-1)?.document.readings).toHaveLength(2)
    expect(await inside(org, fsck)).toMatchObject({ entries: 2, faults: [] })
  })

  test('of one organisation whose log takes nothing keep nobody else waiting', async () => {
    const [stuck, well] = [database.newOrg(), database.newOrg()]
    await noted(stuck, MINUTE - 60_000)
    await noted(well, MINUTE)
    await database.asOwner(`insert into log_state (org_id, size, frontier) values ($1, 1, '')`, [stuck])
    await database.asOwner(
      `insert into evidence_entry (org_id, entry_index, type, ref, recorded_at, bytes, leaf_hash)
       values ($1, 1, 'x', $1, 0, '', $2)`,
      [stuck, Buffer.alloc(32)],
    )
    const told: unknown[] = []
    await closeMinutes(
      database.pools,
      LATER,
      () => LATER,
      (error) => told.push(error),
    )
    expect(told).toHaveLength(1)
    expect(await lists(well)).toHaveLength(1)
    await database.asOwner(`delete from job where org_id = $1`, [stuck])
  })

  test('need no look at the history: an open minute is found by its job', async () => {
    const { rows: plan } = await database.pools.work.query<{ 'QUERY PLAN': string }>(
      `explain select id from job where done_at is null and kind = 'x' and due_at <= 1 order by due_at limit 9`,
    )
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('job_waiting')
  })
})
