import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { message, opened, testDesk, type Visitor } from '../testDesk.ts'
import { allowedOrigins } from './guard.ts'
import { MOST_DEPTH } from './jsonLimits.ts'

const desk = testDesk(testDatabase())
let owner: Visitor
let id: string
beforeAll(async () => {
  owner = await desk.owner()
  id = await opened(owner, message('m1', 'x'))
})

const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** Every address of the published document that takes a write; what it names is a case of ours, or never was. */
async function writes(): Promise<string[]> {
  const { paths } = Paths.parse((await desk.nobody.get('/api/openapi.json')).body)
  return Object.entries(paths).flatMap(([path, methods]) =>
    'post' in methods
      ? [path.replace('{case}', id).replaceAll(/\{\w+\}/g, '01a20000-0000-7000-8000-000000000000')]
      : [],
  )
}

/** At the counter and on a client's page the owner is nobody, and nobody is listened to before the body is read. */
function unheard(path: string): number {
  if (path.startsWith('/api/v1/counter/')) return 401
  return /^\/api\/v1\/door\/(?:page|look)(?:\/|$)/u.test(path) ? 410 : 415
}

describe('A page of somebody else', () => {
  test.for([
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['an origin that says nothing', { origin: 'null' }, 403],
    ['our name on another port', { origin: 'http://127.0.0.1:4701' }, 403],
    ['no origin, but another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['no origin, but a neighbour of our name', { 'sec-fetch-site': 'same-site' }, 403],
    [
      'our origin, but another site',
      { origin: 'http://127.0.0.1:4700', 'sec-fetch-site': 'cross-site' },
      403,
    ],
    ['a form as plain text', { 'content-type': 'text/plain' }, 415],
    ['a form as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ] as const)('can write nowhere: %s', async ([, headers, status]) => {
    const before = (await owner.get(`/api/v1/cases/${id}`)).text
    const all = await writes()
    expect(all.length).toBeGreaterThan(9)
    for (const path of all) {
      const refused = status === 415 ? unheard(path) : status
      expect([path, (await owner.post(path, '{}', headers)).status]).toEqual([path, refused])
    }
    expect((await owner.get(`/api/v1/cases/${id}`)).text).toBe(before)
  })
  test('cannot call the desk by another name', async () => {
    for (const host of ['evil.example', '127.0.0.1:4701', '127.0.0.1', '', 'localhost:4700.evil.example'])
      expect([host, (await owner.get('/api/v1/me', { host })).status]).toEqual([host, 403])
    expect((await owner.get('/api/v1/me', { host: 'LocalHost:4700' })).status).toBe(200)
  })
})

describe('An answer', () => {
  test('that is no page may load nothing, is not sniffed, framed or kept', async () => {
    const { headers } = await owner.get(`/api/v1/cases/${id}`)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/)
    expect(headers).not.toHaveProperty('strict-transport-security')
  })
  test('in words outside the desk has no style that a stranger could add to', async () => {
    const spent = await desk.enter('AAAAAAAAAAAAAAAAAAAAAA')
    const nonce = /<style nonce="([^"]+)"/.exec(spent.text)?.[1]
    expect(spent.headers['content-security-policy']).toContain(`style-src 'nonce-${nonce}'`)
    expect(spent.text).not.toMatch(/style="|onload|<script/)
  })
})

describe('A body', () => {
  test.for([
    ['of a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['of objects nested beyond reason', '{"a":'.repeat(MOST_DEPTH + 1) + '1' + '}'.repeat(MOST_DEPTH + 1)],
    ['of a million parts', `{"facts":{"messages":[${'1,'.repeat(1_000_000)}1]}}`],
    ['that would change every object', '{"facts":{"__proto__":{"admin":true}}}'],
    ['that would change every object by its maker', '{"facts":{"constructor":{"prototype":{"admin":true}}}}'],
    ['that is cut off', '{"facts":'],
    ['that is nothing', ''],
  ] as const)('%s is refused, and the desk goes on', async ([, body]) => {
    const answer = await owner.post('/api/v1/cases', body)
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })
  test('of brackets inside words is deep in nothing', async () => {
    expect((await owner.post('/api/v1/signals', { text: `[{"\\${'['.repeat(500)}` })).status).toBe(200)
  })
  test('beyond the limit is not read', async () => {
    const answer = await owner.post('/api/v1/signals', { text: 'x'.repeat(17 * 1024 * 1024) })
    expect(answer.status).toBe(413)
  })
})

describe('The addresses of a desk', () => {
  test('are loopback on its port and those its owner gave', () => {
    expect(allowedOrigins(4700, ['https://desk.example.com/', 'https://192.168.1.5:4700'])).toEqual([
      'http://127.0.0.1:4700',
      'http://localhost:4700',
      'http://[::1]:4700',
      'https://desk.example.com',
      'https://192.168.1.5:4700',
    ])
  })
})
