import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { caseOf, message, opened, testDesk, type Visitor } from '../testDesk.ts'
import type { Room } from './disk.ts'
import { bareError } from './log.ts'

const lines: string[] = []
const GIGABYTE = 2 ** 30
let room: Room = { freeBytes: GIGABYTE, totalBytes: 2 * GIGABYTE, reserveBytes: 200 * 2 ** 20 }
const disk = { room: () => room, isFull: () => room.freeBytes < room.reserveBytes }
const desk = testDesk(testDatabase(), {
  log: { level: 'info', stream: { write: (line) => lines.push(line) } },
  operate: { disk, metricsToken: 'a-token-of-the-operator' },
})
const CANARY = 'kanareika'
let owner: Visitor
let id: string
beforeAll(async () => {
  owner = await desk.owner()
  id = await opened(owner, message('m1', `${CANARY} in a message`))
})

describe('The log', () => {
  test('tells which route answered what, for which things, and how fast', async () => {
    lines.length = 0
    await owner.get(`/api/v1/cases/${id}`)
    const [line] = lines.map((one) => JSON.parse(one) as unknown)
    expect(line).toMatchObject({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      reqId: expect.stringMatching(/^[0-9a-f]{16}$/),
      method: 'GET',
      route: '/api/v1/cases/:case',
      case: id,
      status: 200,
      ms: expect.any(Number),
      said: 'answered',
    })
  })

  test('holds nothing of what people send, wherever they send it', async () => {
    lines.length = 0
    await owner.post('/api/v1/cases', { facts: { ...caseOf(message('m2', CANARY)), title: CANARY } })
    await owner.post('/api/v1/cases', { facts: { parties: CANARY, [CANARY]: CANARY } })
    await owner.post('/api/v1/cases', `{"${CANARY}`)
    await owner.post(
      `/api/v1/cases/${CANARY}/messages?who=${CANARY}`,
      { text: CANARY },
      { 'user-agent': CANARY },
    )
    await owner.get(`/api/v1/${CANARY}?token=${CANARY}`, {
      referer: `http://x/${CANARY}`,
      'x-forwarded-for': CANARY,
    })
    await desk.nobody.get(`/enter?token=${CANARY}${CANARY}`)
    await desk.nobody.get('/api/v1/me', { cookie: `session=${CANARY}`, 'accept-language': CANARY })
    await desk.nobody.get('/', { host: CANARY })
    expect(lines).toHaveLength(8)
    expect(lines.join('')).not.toMatch(/kanareika|127\.0\.0\.1|owner@/)
  })

  test('of an error keeps what went wrong and where, not what was sent', () => {
    const error = Object.assign(new Error(`Key (email)=(${CANARY}) already exists`), {
      code: '23505',
      constraint: 'user_email_key',
      detail: CANARY,
      cause: new Error(CANARY),
    })
    const bare = bareError(error)
    expect(bare).toMatchObject({ type: 'Error', code: '23505', constraint: 'user_email_key', message: '' })
    expect(bare.stack).toContain('operate.api.test.ts')
    expect(JSON.stringify(bare)).not.toContain(CANARY)
    expect(bareError(new Error('broken invariant: a head')).message).toBe('broken invariant: a head')
  })
})

describe('The desk tells its operator', () => {
  test('that it is alive, and that it is ready', async () => {
    expect(await desk.nobody.get('/healthz')).toMatchObject({ status: 200, body: { ok: true } })
    expect(await desk.nobody.get('/readyz')).toMatchObject({
      status: 200,
      body: { ok: true, checks: { database: true, tables: true, disk: true } },
    })
  })

  test('how it is doing, without a name or an id', async () => {
    await owner.get(`/api/v1/cases/${id}`)
    const { text, status } = await desk.nobody.get('/metrics')
    expect(status).toBe(200)
    expect(text).toMatch(
      /exhale_request_seconds_count\{method="GET",route="\/api\/v1\/cases\/:case",status="200"\} \d/,
    )
    for (const name of [
      'exhale_database_bytes',
      'exhale_log_bytes',
      'exhale_disk_free_bytes',
      'exhale_nodejs_eventloop_lag',
    ])
      expect(text).toContain(name)
    expect(text).toMatch(/exhale_database_connections\{pool="desk",state="open"\} \d/)
    expect(text).not.toContain(id)
  })

  test.for([
    ['a proxy passed on', { 'x-forwarded-for': '203.0.113.9' }, 404],
    ['a wrong token', { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer a-token' }, 404],
    ['no token at all', { via: '1.1 proxy', authorization: 'Bearer ' }, 404],
    ['the right token', { via: '1.1 proxy', authorization: 'Bearer a-token-of-the-operator' }, 200],
  ] as const)('and nobody else: %s', async ([, headers, status]) => {
    expect((await desk.nobody.get('/metrics', headers)).status).toBe(status)
  })

  test('what its API looks like, on a page without a script', async () => {
    const page = await desk.nobody.get('/api/docs', { 'accept-language': 'ru' })
    expect(page.text).toContain('POST /api/v1/cases/{case}/letters')
    expect(page.text).toContain('нужно право <code>letter.write</code>')
    expect(page.text).not.toMatch(/<script|https?:\/\//)
    expect((await desk.nobody.get('/api/docs', { via: '1.1 proxy' })).status).toBe(401)
    expect((await owner.get('/api/docs', { via: '1.1 proxy' })).status).toBe(200)
  })
})

describe('While the disk is nearly full', () => {
  test('nothing is recorded, everything can be read, and coming in goes on', async () => {
    const plenty = room
    const before = (await owner.get('/api/v1/cases')).text
    room = { ...plenty, freeBytes: plenty.reserveBytes - 1 }
    const refused = await owner.post('/api/v1/cases', { facts: caseOf(message('m3', 'x')) })
    expect(refused).toMatchObject({ status: 507, body: { type: 'urn:exhale:problem:disk_full' } })
    expect((await owner.get('/api/v1/cases')).text).toBe(before)
    expect((await (await desk.owner()).get('/api/v1/me')).status).toBe(200)
    expect((await owner.post('/api/v1/examinations', { facts: caseOf(message('m3', 'x')) })).status).toBe(200)
    const ready = await desk.nobody.get('/readyz')
    expect(z.object({ checks: z.object({ disk: z.boolean() }) }).parse(ready.body).checks.disk).toBe(false)
    expect(ready.status).toBe(503)
    room = plenty
    expect((await owner.post('/api/v1/cases', { facts: caseOf(message('m3', 'x')) })).status).toBe(201)
  })
})
