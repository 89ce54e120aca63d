import { expect, inject, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { workedMs, workSoFar } from './work.ts'

const database = testDatabase()
/** A server of yours may stand on another machine: what it works is not to be seen here. */
const isSeen = inject('database').socket !== null

async function costOf(statement: string): Promise<number> {
  const before = await workSoFar(database)
  await database.asOwner(statement)
  return workedMs(before, await workSoFar(database))
}

test('What the database works for an answer counts; that it waits does not', async () => {
  const working = await costOf('select sum(n * n) from generate_series(1::numeric, 1000000) as n')
  const waiting = await costOf('select pg_sleep(1)')
  expect(working).toBeGreaterThan(isSeen ? 50 : 0)
  expect(waiting).toBeLessThan(900)
})

test('A connection that ended takes nothing away, and a new one brings all of its own', () => {
  const before = { here: 5, there: new Map([[1, 10], [2, 20]]) } // prettier-ignore
  const after = { here: 8, there: new Map([[1, 10], [3, 40]]) } // prettier-ignore
  expect(workedMs(before, after)).toBe(43)
})
