import { beforeAll, describe, expect, test } from 'vitest'
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import { openEpoch } from '../../evidence/checkpoints/epoch.store.ts'
import type { LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import { latestCheckpoint, settleStanding } from '../../evidence/checkpoints/standing.store.ts'
import { sha256 } from '../../evidence/log.store.ts'
import { openCheckpoint } from '../../evidence/notes/checkpoint.ts'
import { readVkey } from '../../evidence/notes/note.ts'
import { utf8 } from '../../evidence/utf8.ts'
import { asTenant } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { caseOf, message, opened, testDesk, type Visitor } from '../testDesk.ts'
import { checkedLog } from './checkedLog.ts'
import { verifies } from './ed25519.ts'
import { openLogKeeper } from './logKeeper.ts'
import { startSigner } from './signer.job.ts'

const db = testDatabase()
const desk = testDesk(db)
const at = Date.UTC(2026, 10, 21, 10)
let owner: Visitor
let org: string
let keeper: LogKeeper
beforeAll(async () => {
  owner = await desk.owner()
  org = await desk.accounts().ownerOrganisation()
  keeper = openLogKeeper(desk.state, {}, openSecrets(desk.state, {}))
})
const sign = () => asTenant(db.pools.desk, org, (tx) => signCheckpoint(tx, keeper, at))

describe('The log over HTTP', () => {
  test('has no checkpoint before anything was recorded', async () => {
    expect((await owner.get('/api/v1/log/checkpoint')).status).toBe(404)
    expect((await owner.get('/api/v1/log')).body).toEqual({
      epoch: 0,
      size: 0,
      origin: null,
      vkey: null,
      keys: [],
      behind: null,
    })
  })
  test('gives the newest checkpoint as a text that its own key bears out', async () => {
    await opened(owner, message('m1', 'Где мои коробки?'))
    await sign()
    const standing = (await owner.get('/api/v1/log')).body as { size: number; vkey: string }
    const answer = await owner.get('/api/v1/log/checkpoint')
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    const key = readVkey(standing.vkey, sha256)
    const checkpoint = key.ok && openCheckpoint(utf8(answer.text), key.value, verifies)
    expect(checkpoint).toMatchObject({ ok: true, value: { size: BigInt(standing.size) } })
  })
  test('shows a stranger nothing of it', async () => {
    const stranger = await desk.stranger()
    expect((await stranger.get('/api/v1/log/checkpoint')).status).toBe(404)
    expect((await stranger.get('/api/v1/log')).body).toMatchObject({ size: 0, origin: null })
  })
  test('is asked by nobody who is not signed in', async () => {
    expect((await desk.nobody.get('/api/v1/log')).status).toBe(401)
    expect((await desk.nobody.get('/api/v1/log/checkpoint')).status).toBe(401)
  })
})

describe('The signer of a running desk', () => {
  test('signs what was recorded, and what is left when the desk stops', async () => {
    const reports: unknown[] = []
    const report = (error: unknown) => void reports.push(error)
    const behind = (_org: string, why: string) => void reports.push(why)
    const signer = startSigner({ pools: db.pools, keeper, now: () => at, report, behind })
    await opened(owner, message('m2', 'И ещё одна.'))
    await signer.stop()
    const standing = (await owner.get('/api/v1/log')).body as { size: number }
    const newest = await asTenant(db.pools.desk, org, latestCheckpoint)
    expect([newest?.size, reports]).toEqual([standing.size, []])
  })
  test('finds at its start what was recorded while none ran', async () => {
    await opened(owner, message('m3', 'Третья.'))
    const plan = { pools: db.pools, keeper, now: () => at, report: () => undefined, behind: () => undefined }
    await startSigner(plan).stop()
    const { checkpoints, faults } = await checkedLog(db.pools, keeper, org)
    expect([checkpoints, faults]).toEqual([3, []])
  })
})

describe('A log that is behind what was signed', () => {
  test('refuses every write in words that say what to do, records nothing, and is read as before', async () => {
    const id = await opened(owner, message('m4', 'Было до восстановления.'))
    await sign()
    const mark = keeper.highWater.markOf(org)
    if (!mark) throw new Error('something was signed')
    const before = (await owner.get('/api/v1/log')).body
    keeper.highWater.raise(org, { ...mark, size: mark.size + 5 })
    await asTenant(db.pools.desk, org, (tx) => settleStanding(tx, keeper))
    const refused = await owner.post(
      '/api/v1/cases',
      { facts: caseOf(message('m5', 'После.')) },
      { 'accept-language': 'ru' },
    )
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ type: 'urn:exhale:problem:log_behind' })
    expect(refused.text).toContain('exhale log')
    expect((await owner.get('/api/v1/log')).body).toEqual({ ...(before as object), behind: 'shorter' })
    expect((await owner.get(`/api/v1/cases/${id}`)).status).toBe(200)
    expect(await sign()).toEqual({ behind: 'shorter' })
  })
  test('takes the refused write under its own key once a new epoch is open', async () => {
    const words = { facts: caseOf(message('m6', 'Повторно.')) }
    const send = () => owner.post('/api/v1/cases', words, { 'idempotency-key': 'sent-until-it-is-taken' })
    expect((await send()).status).toBe(409)
    const stamp = { by: 'system', at }
    await asTenant(db.pools.desk, org, (tx) => openEpoch(tx, keeper, 'an old copy came back', stamp))
    const taken = await send()
    expect([taken.status, (await send()).body]).toEqual([201, taken.body])
    await sign()
    expect((await owner.get('/api/v1/log')).body).toMatchObject({ epoch: 1, behind: null })
    expect((await checkedLog(db.pools, keeper, org)).faults).toEqual([])
  })
})
