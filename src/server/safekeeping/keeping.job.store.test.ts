import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findCase } from '../../cases/cases.store.ts'
import { addClaim, recordStory } from '../../cases/record.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { stageImport, stagedImport } from '../../messages/imports.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { caseOf, message } from '../testDesk.ts'
import { decideErasure, erasuresOf } from './erasures.store.ts'
import { eraseDue } from './keeping.job.ts'
import { chooseTerm, closeCase } from './matters.store.ts'

const db = testDatabase()
const state = mkdtempSync(join(tmpdir(), 'exhale-house-'))
afterAll(() => rmSync(state, { recursive: true, force: true }))
const START = Date.UTC(2026, 10, 21)
const LATER = START + 10 * 366 * 86_400_000
const owner = { by: 'owner', at: START }
const keeper = (now: number) => ({ pools: db.pools, state, clock: { now: () => now } })
const inOrg = <T>(org: string, work: (tx: TenantTx) => Promise<T>) => asTenant(db.pools.desk, org, work)

const closedClient = (org: string): Promise<string> =>
  inOrg(org, async (tx) => {
    const facts = {
      ...caseOf(message('m1', 'x')),
      agreement: { version: '1', clauses: [{ no: '1', text: 'x' }] },
    }
    const found = await findCase(tx, await recordStory(tx, facts, owner))
    if (!found) throw new Error('the case was just recorded')
    await closeCase(tx, found, owner)
    return found.clientId
  })
const gone = (org: string, client: string) => inOrg(org, (tx) => erasuresOf(tx, client))

describe('When a term ends', () => {
  test('nothing goes that nobody switched to automatic', async () => {
    const org = db.newOrg()
    const client = await closedClient(org)
    expect(await eraseDue(keeper(LATER), org)).toBe(0)
    expect(await gone(org, client)).toEqual([])
  })

  test('what is automatic goes by itself, once', async () => {
    const org = db.newOrg()
    const client = await closedClient(org)
    await inOrg(org, (tx) => chooseTerm(tx, { kind: 'dispute', term: null, way: 'automatic' }, owner))
    expect(await eraseDue(keeper(START), org)).toBe(0)
    expect(await eraseDue(keeper(LATER), org)).toBe(1)
    expect(await eraseDue(keeper(LATER), org)).toBe(0)
    expect(await gone(org, client)).toMatchObject([{ ground: 'term_ended', scope: 'whole' }])
  })

  test('what was promised to a person goes by itself', async () => {
    const org = db.newOrg()
    const [asked, silent] = [await closedClient(org), await closedClient(org)]
    const wish = { ground: 'request', shorten: false } as const
    await inOrg(org, (tx) => decideErasure(tx, asked, wish, owner))
    expect(await eraseDue(keeper(LATER), org)).toBe(1)
    expect(await gone(org, asked)).toHaveLength(1)
    expect(await gone(org, silent)).toEqual([])
  })

  test('an upload that became no case goes only when that is automatic', async () => {
    const org = db.newOrg()
    const id = await inOrg(org, (tx) => stageImport(tx, [], {}, START))
    await eraseDue(keeper(LATER), org)
    expect(await inOrg(org, (tx) => stagedImport(tx, id))).not.toBeNull()
    await inOrg(org, (tx) => chooseTerm(tx, { kind: 'upload', term: null, way: 'automatic' }, owner))
    await eraseDue(keeper(LATER), org)
    expect(await inOrg(org, (tx) => stagedImport(tx, id))).toBeNull()
  })

  test('a write that came after an erasure goes as well', async () => {
    const org = db.newOrg()
    const client = await closedClient(org)
    await inOrg(org, (tx) =>
      decideErasure(tx, client, { ground: 'request', shorten: true }, { by: 'owner', at: START }),
    )
    await inOrg(org, async (tx) => {
      const file = await tx.db
        .selectFrom('case_file')
        .select('id')
        .where('org_id', '=', org)
        .executeTakeFirstOrThrow()
      const recording = new Recording()
      addClaim(recording, { case: file.id, client, timezone: 'UTC', import: null }, { id: 'c9', text: 'x' })
      await recording.record(tx, owner)
    })
    expect(await eraseDue(keeper(START), org)).toBe(1)
    expect(await eraseDue(keeper(START), org)).toBe(0)
  })
})
