import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addFacts } from '../../cases/additions.store.ts'
import { caseView } from '../../cases/caseView.store.ts'
import { findCase, type CaseOnFile } from '../../cases/cases.store.ts'
import { recordStory } from '../../cases/record.store.ts'
import { fsck } from '../../evidence/fsck.store.ts'
import { sha256, treeHead } from '../../evidence/log.store.ts'
import { inclusionPath, isIncluded } from '../../evidence/proof.ts'
import { leafHash } from '../../evidence/tree.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { masterKey } from '../secrets/envelope.ts'
import { secretsWith } from '../secrets/masterKey.ts'
import { caseOf, message } from '../testDesk.ts'
import { completeErasures, completeList, completePurges } from './complete.ts'
import type { Asked } from './erasurePlan.ts'
import { decideErasure, erasuresOf, type Decided } from './erasures.store.ts'
import { erasuresIn } from './erasuresFile.ts'
import { holdsOf } from './keeping.store.ts'
import { closeCase, liftHold, placeHold } from './matters.store.ts'
import { replayErasures } from './replay.ts'
import { subjectKey } from './subjectKeys.store.ts'

const db = testDatabase()
const state = mkdtempSync(join(tmpdir(), 'exhale-erasure-'))
afterAll(() => rmSync(state, { recursive: true, force: true }))
let now = Date.UTC(2026, 10, 21)
const owner = () => ({ by: 'owner', at: now })
const keeper = () => ({ pools: db.pools, state, clock: { now: () => now } })
const secrets = secretsWith({ current: masterKey(Buffer.alloc(32, 7)), old: [] })
const YEAR_MS = 366 * 86_400_000
const REQUEST: Asked = { ground: 'request', shorten: false }

const inOrg = <T>(org: string, work: (tx: TenantTx) => Promise<T>) => asTenant(db.pools.desk, org, work)
const found = async (tx: TenantTx, id: string): Promise<CaseOnFile> => {
  const file = await findCase(tx, id)
  if (!file) throw new Error('the case was recorded')
  return file
}

const claimed = {
  ...caseOf(message('m1', 'Анна Тайная, +7 900 111-22-33')),
  agreement: { version: 'Тайная-1', clauses: [{ no: '3.2', text: 'x' }] },
}
const paid = () => ({
  ...claimed,
  ledger: [{ id: 'p1', at: new Date(now).toISOString(), kind: 'payment', note: 'Тайная' }],
})

/** A client with one case; the whole story is recorded now. */
async function client(org: string, story: object = claimed): Promise<CaseOnFile> {
  return inOrg(org, async (tx) => found(tx, await recordStory(tx, { ...story }, owner())))
}
const erase = async (org: string, file: CaseOnFile, asked = REQUEST): Promise<Decided> => {
  const decided = await inOrg(org, (tx) => decideErasure(tx, file.clientId, asked, owner()))
  if (!decided) throw new Error('the client is here')
  await completeErasures(keeper())
  return decided
}
const whole = (org: string) => inOrg(org, async (tx) => ({ ...(await fsck(tx)), head: await treeHead(tx) }))
const words = (org: string) =>
  db.asOwner<{ found: string }>(
    `select convert_from(bytes, 'UTF8') as found from payload where org_id = $1 and convert_from(bytes, 'UTF8') like '%Тайная%'`,
    [org],
  )

describe('A client whose case is closed and whose terms are over', () => {
  test('is erased: nothing opens, the log is whole, every proof still holds', async () => {
    const org = db.newOrg()
    const file = await client(org)
    await inOrg(org, (tx) => subjectKey(tx, secrets, file.clientId))
    await inOrg(org, (tx) => closeCase(tx, file, owner()))
    now += 4 * YEAR_MS
    const { plan } = await erase(org, file)
    expect(plan.stays).toEqual([])
    expect(await words(org)).toEqual([])
    expect((await whole(org)).faults).toEqual([])
    const { leaves, head } = await inOrg(org, async (tx) => ({
      leaves: (await tx.db.selectFrom('evidence_entry').select('bytes').orderBy('entry_index').execute()).map(
        (entry) => leafHash(entry.bytes, sha256),
      ),
      head: await treeHead(tx),
    }))
    leaves.forEach((leaf, index) => {
      const claim = {
        leaf,
        index: BigInt(index),
        size: BigInt(head.size),
        path: inclusionPath(leaves, index, sha256),
      }
      expect(isIncluded(claim, head.root, sha256)).toBe(true)
    })
    await inOrg(org, async (tx) => {
      expect(await subjectKey(tx, secrets, file.clientId)).toBeNull()
      const shown = await caseView(tx, await found(tx, file.id), now)
      expect(shown).toMatchObject({ title: '', erasedAt: new Date(now).toISOString(), letters: [] })
      expect(JSON.stringify(shown)).not.toContain('Тайная')
    })
  })

  test('is not missed by others: their words stay', async () => {
    const org = db.newOrg()
    const [gone, stays] = [await client(org), await client(org)]
    await inOrg(org, (tx) => closeCase(tx, gone, owner()))
    now += 4 * YEAR_MS
    await erase(org, gone)
    const shown = await inOrg(org, async (tx) => caseView(tx, await found(tx, stays.id), now))
    expect(JSON.stringify(shown)).toContain('Тайная')
  })
})

describe('Erasure is refused', () => {
  test('while a case is open, and the refusal is a fact', async () => {
    const org = db.newOrg()
    const { plan, erasure } = await erase(org, await client(org))
    expect([plan.goes, erasure]).toEqual([[], null])
    expect(plan.stays).toMatchObject([{ reason: 'open', until: null }])
    const refused = await db.asOwner('select 1 from erasure_refusal where org_id = $1', [org])
    expect(refused).toHaveLength(1)
  })

  test('while a hold stands, even when every term is over; and given once it is lifted', async () => {
    const org = db.newOrg()
    const file = await client(org)
    await inOrg(org, (tx) => closeCase(tx, file, owner()))
    await inOrg(org, (tx) => placeHold(tx, file.clientId, 'суд', owner()))
    now += 4 * YEAR_MS
    expect((await erase(org, file)).plan.stays).toMatchObject([{ reason: 'hold' }])
    const [hold] = await inOrg(org, (tx) => holdsOf(tx, file.clientId))
    await inOrg(org, (tx) => liftHold(tx, hold?.id ?? '', owner()))
    expect((await erase(org, file)).plan.stays).toEqual([])
    expect((await whole(org)).faults).toEqual([])
  })

  test('for what a law asks to keep, whatever the owner gives up', async () => {
    const org = db.newOrg()
    const file = await client(org, paid())
    await inOrg(org, (tx) => closeCase(tx, file, owner()))
    const { plan } = await erase(org, file, { ground: 'request', shorten: true })
    expect(plan.stays).toMatchObject([{ rule: { id: 'accounting-RU', binding: 'law' } }])
    const left = await words(org)
    expect(left.every((row) => row.found.includes('payment') || row.found.includes('parties'))).toBe(true)
    const shown = await inOrg(org, async (tx) => caseView(tx, await found(tx, file.id), now))
    expect(shown.facts).toMatchObject({ messages: [], ledger: [{ id: 'p1' }] })
    expect((await whole(org)).faults).toEqual([])
  })
})

describe('The work of an erasure', () => {
  test('is completed after it was cut short, and changes nothing when repeated', async () => {
    const org = db.newOrg()
    const file = await client(org)
    await inOrg(org, (tx) => closeCase(tx, file, owner()))
    now += 4 * YEAR_MS
    await inOrg(org, (tx) => decideErasure(tx, file.clientId, REQUEST, owner()))
    expect(await words(org)).not.toEqual([])
    await completeErasures(keeper())
    await completeErasures(keeper())
    expect(await words(org)).toEqual([])
    const mine = () => erasuresIn(state).filter((line) => line.org === org)
    expect(mine()).toMatchObject([{ subject: file.clientId, scope: 'whole', ground: 'request' }])
    await completeList(keeper(), [org])
    expect(mine()).toHaveLength(1)
    // Servers before PostgreSQL 17 leave the rewriting of tables to their administrator.
    expect(['rewrite', 'samples']).toEqual(
      expect.arrayContaining([...((await completePurges(keeper())) ?? [])]),
    )
    expect(await completePurges(keeper())).toBeNull()
  })

  test('is on the list outside of the database without a word of the person', async () => {
    expect(readFileSync(join(state, 'erasures.jsonl'), 'utf8')).not.toMatch(/Тайн|900 111|111-22-33/)
  })

  test('is done again in a database that came back from before, and the log says so', async () => {
    const org = db.newOrg()
    const file = await client(org)
    await inOrg(org, (tx) =>
      addFacts(tx, file, { kind: 'claims', facts: [{ text: 'Тайная' }], many: true }, owner()),
    )
    const line = {
      org,
      erasure: db.newOrg(),
      subject: file.clientId,
      at: now + 1,
      ground: 'request' as const,
      scope: 'whole' as const,
      entries: [[0, 90] as [number, number]],
    }
    const other = await client(org)
    expect(await replayErasures(keeper(), [org], [line])).toEqual({ recorded: 1, deleted: 1 })
    expect(await replayErasures(keeper(), [org], [line])).toEqual({ recorded: 0, deleted: 1 })
    expect((await whole(org)).faults).toEqual([])
    await inOrg(org, async (tx) => {
      expect(await erasuresOf(tx, other.clientId)).toEqual([])
      expect((await found(tx, file.id)).erasedAt).not.toBeNull()
    })
  })
})
