import { describe, expect, test } from 'vitest'
import { addFacts } from '../../cases/additions.store.ts'
import { findCase } from '../../cases/cases.store.ts'
import { recordStory } from '../../cases/record.store.ts'
import { recordAct } from '../acts.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { masterKey } from '../secrets/envelope.ts'
import { secretsWith } from '../secrets/masterKey.ts'
import { caseOf, message } from '../testDesk.ts'
import { resealSubjectKeys, subjectKey } from './subjectKeys.store.ts'
import { subjectOfEntries } from './subjects.store.ts'

const db = testDatabase()
const [before, after] = [masterKey(Buffer.alloc(32, 1)), masterKey(Buffer.alloc(32, 2))]
const secrets = secretsWith({ current: before, old: [] })
const owner = { by: 'owner', at: Date.UTC(2026, 10, 21) }

async function newCase(tx: TenantTx): Promise<{ id: string; client: string; entry: number }> {
  const id = await recordStory(tx, caseOf(message('m1', 'a'), message('m2', 'b')), owner)
  const found = await findCase(tx, id)
  if (!found) throw new Error('the case was just recorded')
  return { id, client: found.clientId, entry: found.entry }
}

describe('An entry of the log', () => {
  test('is about the client of its case, or about nobody', async () => {
    await asTenant(db.pools.desk, db.newOrg(), async (tx) => {
      const first = await newCase(tx)
      await recordAct(tx, owner, { kind: 'test.done', about: {} })
      const second = await newCase(tx)
      expect([...(await subjectOfEntries(tx, 0, 100))]).toEqual([
        [0, first.client],
        [1, first.client],
        [2, first.client],
        [4, second.client],
        [5, second.client],
        [6, second.client],
      ])
    })
  })

  test('keeps its subject when a list comes and goes again', async () => {
    await asTenant(db.pools.desk, db.newOrg(), async (tx) => {
      const { id, client } = await newCase(tx)
      const found = await findCase(tx, id)
      if (!found) throw new Error('the case was just recorded')
      await addFacts(tx, found, { kind: 'claims', facts: [{ id: 'c1', text: 'x' }], many: true }, owner)
      expect([...(await subjectOfEntries(tx, 3, 100)).values()]).toEqual([client, client])
      expect([...(await subjectOfEntries(tx, 1, 2)).keys()]).toEqual([1, 2])
    })
  })
})

describe('The key of a subject', () => {
  test('is made once and stays the same, also when the master key changes', async () => {
    const org = db.newOrg()
    const key = await asTenant(db.pools.desk, org, async (tx) => {
      const { client } = await newCase(tx)
      const made = await subjectKey(tx, secrets, client)
      expect(await subjectKey(tx, secrets, client)).toEqual(made)
      const both = secretsWith({ current: after, old: [before] })
      expect(await resealSubjectKeys(tx, both)).toBe(1)
      expect(await subjectKey(tx, secretsWith({ current: after, old: [] }), client)).toEqual(made)
      return made
    })
    expect(key).toHaveLength(32)
  })

  test('is another one for each person', async () => {
    await asTenant(db.pools.desk, db.newOrg(), async (tx) => {
      const [a, b] = [await newCase(tx), await newCase(tx)]
      expect(await subjectKey(tx, secrets, a.client)).not.toEqual(await subjectKey(tx, secrets, b.client))
    })
  })
})
