// What a counter promised without a case is looked up for all clients at once: a firm that promises much waits no longer for its list.
import { beforeEach, describe, expect, test } from 'vitest'
import { Card } from '../../clients/cards/card.ts'
import { noteClient } from '../../clients/cards/clients.store.ts'
import { asTenant, type TenantTx } from '../../server/db/tenant.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { recordStory } from '../record.store.ts'
import { owedReminders } from './reminders.store.ts'
import { endWatchedDay, watchDay, watchedDays } from './watched.store.ts'
import type { DayEnd } from './watchedDays.ts'
import { linesWithoutCase } from './withoutCase.store.ts'
import { workingCalendarOf } from './workingCalendar.ts'

const statements: string[] = []
const db = testDatabase((text) => statements.push(text))
const NOON = Date.UTC(2026, 10, 20, 9)
const stamp = { by: 'owner', at: NOON }
const zone = 'Europe/Moscow'
const asked = { zone, lang: 'ru', now: NOON + 1 } as const
const firm = {
  hours: { from: '09:00', until: '18:00' },
  zone,
  lang: 'ru',
  calendar: workingCalendarOf('RU'),
} as const

let org = ''
beforeEach(() => {
  org = db.newOrg()
})
const inFirm = <T>(work: (tx: TenantTx) => Promise<T>): Promise<T> => asTenant(db.pools.desk, org, work)

/** A day that was promised to somebody; returns its id. */
const promised = (name: string, day: string, file: string | null = null): Promise<string> =>
  inFirm(async (tx) => {
    const client = await noteClient(tx, Card.parse({ name }), stamp)
    const said = { client, case: file, kind: 'promise', day, what: `позвонить: ${name}`, said: null } as const
    return watchDay(tx, { ...said, at: NOON }, true, stamp)
  })
const ended = (id: string, kind: DayEnd): Promise<unknown> =>
  inFirm(async (tx) => {
    const [day] = await watchedDays(tx, { id }, zone)
    if (!day) throw new Error('a day that was just promised')
    return endWatchedDay(tx, day, { kind, why: '' }, stamp)
  })
const lines = () => inFirm((tx) => linesWithoutCase(tx, asked))
const names = async () => (await lines()).map(({ client }) => client.name)
async function statementsFor(work: () => Promise<unknown>): Promise<number> {
  const before = statements.length
  await work()
  return statements.length - before
}

describe('Days of clients without a case', () => {
  test('are those that nothing has ended, oldest first, with the names of their clients', async () => {
    const file = await inFirm((tx) =>
      recordStory(tx, { id: 's', messages: [{ id: 'm1', at: '2026-11-01', text: 'Где шуба?' }] }, stamp),
    )
    await promised('Ольга', '2026-11-25')
    const kept = await promised('Пётр', '2026-11-26')
    await promised('Анна', '2026-11-27')
    await promised('Вера', '2026-11-28', file)
    await ended(kept, 'kept')
    expect(await names()).toEqual(['Ольга', 'Анна'])
    expect((await lines()).map(({ line }) => line.what)).toEqual(['позвонить: Ольга', 'позвонить: Анна'])
  })

  test('cost as many statements for a dozen clients as for one', async () => {
    await promised('Ольга', '2026-11-25')
    const one = await statementsFor(lines)
    for (let n = 0; n < 11; n += 1) await promised(`Клиент ${n}`, '2026-11-25')
    expect(await statementsFor(lines)).toBe(one)
    expect(await lines()).toHaveLength(12)
  })

  test('are reminded of when they come near; until then the trail of the desk is not asked', async () => {
    await promised('Ольга', '2026-12-15')
    const owed = (now: number) => inFirm((tx) => owedReminders(tx, firm, now))
    const ofTrail = (texts: readonly string[]): number =>
      texts.filter((text) => text.includes('admin_act')).length
    const before = statements.length
    expect(await owed(NOON)).toEqual([])
    expect(ofTrail(statements.slice(before))).toBe(0)
    const near = await owed(Date.UTC(2026, 11, 14, 9))
    expect(near).toMatchObject([{ due: '2026-12-15', stage: 'day_before', case: null }])
    expect(ofTrail(statements.slice(before))).toBe(1)
  })
})
