import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { fetchPublic, fetchUnder, type FetchPlan } from './guardedFetch.ts'
import { isPublicAddress } from './publicAddress.ts'

const INSIDE = `0.0.0.0 0.1.2.3 10.1.1.1 100.64.0.1 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 192.0.0.8
  192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1
  255.255.255.255 :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 64:ff9b::7f00:1
  64:ff9b:1::1 2002:7f00:1:: 2002:808:808:: 2001::1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd12::1
  ff02::1 100::1 2001:db8::1 3fff::1 5f00::1 localhost 127.1 example.com`

describe('An address of the open internet', () => {
  test.for(['8.8.8.8', '1.1.1.1', '93.184.215.14', '2606:4700::1111', '2a00:1450:4010::64'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
  test.for(INSIDE.split(/\s+/))('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

const inside = fc.constantFrom(
  [127, 0, 0, 1],
  [10, 20, 30, 40],
  [192, 168, 1, 1],
  [169, 254, 169, 254],
  [172, 31, 255, 254],
  [100, 64, 0, 1],
  [0, 0, 0, 0],
)
const asOneNumber = (parts: readonly number[]): number => parts.reduce((sum, part) => sum * 256 + part, 0)
const hex = (part: number): string => part.toString(16).padStart(2, '0')

/** Ways in which an address can be written so that a list of forbidden words does not see it. */
const WRITINGS: readonly ((parts: readonly number[]) => string)[] = [
  (parts) => parts.join('.'),
  (parts) => String(asOneNumber(parts)),
  (parts) => `0x${asOneNumber(parts).toString(16)}`,
  (parts) => `0${asOneNumber(parts).toString(8)}`,
  (parts) => parts.map((part) => `0x${part.toString(16)}`).join('.'),
  (parts) => parts.map((part) => `0${part.toString(8)}`).join('.'),
  (parts) => `${parts[0]}.${asOneNumber(parts.slice(1))}`,
  (parts) => `${parts.join('.')}.`,
  (parts) => parts.join('\u3002'),
  (parts) =>
    Array.from(parts.join('.'), (sign) =>
      sign === '.' ? '.' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    ).join(''),
  (parts) => `[::ffff:${parts.join('.')}]`,
  (parts) => `[::ffff:${hex(parts[0] ?? 0)}${hex(parts[1] ?? 0)}:${hex(parts[2] ?? 0)}${hex(parts[3] ?? 0)}]`,
  (parts) => `[::${parts.join('.')}]`,
  (parts) => `[64:ff9b::${parts.join('.')}]`,
  (parts) =>
    `[2002:${hex(parts[0] ?? 0)}${hex(parts[1] ?? 0)}:${hex(parts[2] ?? 0)}${hex(parts[3] ?? 0)}::1]`,
]

describe('An address inside', () => {
  test('is refused in every writing, and nothing is resolved for it', async () => {
    await fc.assert(
      fc.asyncProperty(inside, fc.constantFrom(...WRITINGS), async (parts, write) => {
        const asked: string[] = []
        const resolve = async (name: string) => {
          asked.push(name)
          return ['127.0.0.1']
        }
        const plan = { ...openInternet, resolve }
        const answer = await fetchUnder(plan, `http://${write(parts)}/`)
        expect(answer.ok ? 'asked' : answer.error).toMatch(/^not_(public|http)$/)
        expect(asked).toEqual([])
      }),
    )
  })
  test.for([
    ['file:///etc/passwd', 'not_http'],
    ['gopher://8.8.8.8/', 'not_http'],
    ['data:text/plain,x', 'not_http'],
    ['nonsense', 'not_http'],
    ['http://user:secret@8.8.8.8/', 'credentials'],
    ['http://8.8.8.8:22/', 'port'],
    ['https://8.8.8.8:6379/', 'port'],
    ['http://localhost/', 'not_public'],
  ] as const)('%s is refused: %s', async ([url, fault]) => {
    expect(await fetchPublic(url)).toEqual({ ok: false, error: fault })
  })
})

const openInternet: FetchPlan = {
  limits: { bytes: 1000, timeMs: 5_000, redirects: 5, ports: [] },
  resolve: async () => [],
  isAllowed: isPublicAddress,
}

describe('A name', () => {
  let server: Server | undefined
  afterEach(() => new Promise((done) => (server ? server.close(done) : done(undefined))))

  /** A server on loopback, and a plan under which only its address is allowed. */
  async function serving(answer: RequestListener): Promise<{ plan: FetchPlan; url: string; port: number }> {
    const listening = createServer(answer)
    server = listening
    await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
    const { port } = listening.address() as AddressInfo
    const plan: FetchPlan = {
      limits: { bytes: 1000, timeMs: 20_000, redirects: 5, ports: [port] },
      resolve: async () => ['127.0.0.1'],
      isAllowed: (address) => address === '127.0.0.1',
    }
    return { plan, url: `http://name.invalid:${port}/`, port }
  }

  test('is resolved once, and the connection goes where it was judged to go', async () => {
    const { plan, url } = await serving((request, reply) => reply.end(request.headers.host))
    let asked = 0
    const changing = async () => ((asked += 1), asked === 1 ? ['127.0.0.1'] : ['127.0.0.66'])
    const answer = await fetchUnder({ ...plan, resolve: changing }, url)
    expect(answer).toMatchObject({ ok: true, value: { status: 200, certificateUntil: null } })
    expect(asked).toBe(1)
    expect(answer.ok && new TextDecoder().decode(answer.value.body)).toMatch(/^name\.invalid:\d+$/)
  })
  test('with one address inside is refused whole', async () => {
    const { plan, url } = await serving((_request, reply) => reply.end())
    const mixed = { ...plan, resolve: async () => ['127.0.0.1', '10.0.0.1'] }
    expect(await fetchUnder(mixed, url)).toEqual({ ok: false, error: 'not_public' })
  })
  test('that resolves to nothing, or to no address, is refused', async () => {
    const { plan, url } = await serving((_request, reply) => reply.end())
    expect(await fetchUnder({ ...plan, resolve: async () => [] }, url)).toEqual({
      ok: false,
      error: 'unresolved',
    })
    expect(await fetchUnder({ ...plan, resolve: async () => ['name.invalid'] }, url)).toEqual({
      ok: false,
      error: 'not_public',
    })
  })
  test.for([
    ['http://10.0.0.1/', 'not_public'],
    ['http://127.0.0.2/', 'not_public'],
    ['file:///etc/passwd', 'not_http'],
    ['http://x:y@name.invalid/', 'credentials'],
    ['http://name.invalid:1/', 'port'],
    ['/again', 'too_many_redirects'],
  ] as const)('that redirects to %s is judged anew: %s', async ([to, fault]) => {
    const { plan, url } = await serving((_request, reply) => reply.writeHead(302, { location: to }).end())
    expect(await fetchUnder(plan, url)).toEqual({ ok: false, error: fault })
  })
  test('that answers without end, or not at all, is left', async () => {
    const { plan, url } = await serving((request, reply) => {
      if (request.url === '/long') reply.end('x'.repeat(1001))
    })
    expect(await fetchUnder(plan, `${url}long`)).toEqual({ ok: false, error: 'too_large' })
    const hasty = { ...plan, limits: { ...plan.limits, timeMs: 100 } }
    expect(await fetchUnder(hasty, url)).toEqual({ ok: false, error: 'too_slow' })
    const silent = { ...hasty, resolve: () => new Promise<readonly string[]>(() => {}) }
    expect(await fetchUnder(silent, url)).toEqual({ ok: false, error: 'too_slow' })
  })
  test('is not asked through a proxy of the environment', async () => {
    const { plan, url, port } = await serving((request, reply) => reply.end(request.url))
    process.env['HTTP_PROXY'] = process.env['http_proxy'] = `http://127.0.0.1:${port}/`
    try {
      const answer = await fetchUnder(plan, `${url}here`)
      expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe('/here')
    } finally {
      delete process.env['HTTP_PROXY']
      delete process.env['http_proxy']
    }
  })
})
