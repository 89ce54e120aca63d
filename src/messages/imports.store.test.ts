import { expect, test } from 'vitest'
import { testDatabase } from '../server/db/testDatabase.ts'
import { asTenant, type TenantTx } from '../server/db/tenant.ts'
import { caseOf } from '../server/testDesk.ts'
import { acceptImport, openImports, stageImport } from './imports.store.ts'

const database = testDatabase()
const AT = Date.UTC(2026, 10, 21, 10)
const stamp = { by: 'owner', at: AT }

test('An import that waits stays in the list, however many newer ones have become cases', async () => {
  const org = database.newOrg()
  const inside = <T>(work: (tx: TenantTx) => Promise<T>) => asTenant(database.pools.desk, org, work)
  const file = { path: 'chat.txt', bytes: new TextEncoder().encode('x') }
  const waiting = await inside((tx) => stageImport(tx, [file], {}, AT))
  const story = caseOf()
  for (let number = 1; number <= 101; number += 1)
    await inside(async (tx) => {
      const id = await stageImport(tx, [file], {}, AT + number)
      expect((await acceptImport(tx, id, { story, seen: {} }, stamp)).ok).toBe(true)
    })
  expect((await inside(openImports)).map(({ id }) => id)).toEqual([waiting])
})
