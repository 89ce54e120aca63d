// A real browser on real pages of a server of our own: what is kept of a page, and what a page cannot do.
import { createSocket } from 'node:dgram'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isPublicAddress } from '../outgoing/publicAddress.ts'
import { captureUnder, type CapturePlan, type Captured } from './capturePage.ts'
import { confinementHere } from './confinement.ts'

const browser = confinementHere(process.env)
const canRun = typeof browser !== 'string'
const LIMITS = { timeMs: 50_000, loadedMs: 3_000, settledMs: 300, memoryBytes: 512 * 1024 * 1024 }
/** For pages that end loading only when they have done what is looked at, however busy the machine. */
const LONG_MS = 20_000

/** The address of the pages; everything else on this machine stands for what must not be reached. */
const OPEN = '127.0.0.2'
let pages: Server
let inside: Server
let port = 0
const reached: string[] = []
type Answer = (request: IncomingMessage, reply: ServerResponse) => void
let answer: Answer = (_request, reply) => reply.end()

const html =
  (body: string): Answer =>
  (_request, reply) =>
    void reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-made-by': 'test' }).end(body)

/** Temporary files of these tests alone: what other tests on this machine keep, or show in a browser, is none of ours. */
let place = ''
const { TMPDIR } = process.env
beforeAll(() => {
  // A short name: a socket of the browser lies three folders deeper, and the path of a socket has 108 bytes at most.
  place = mkdtempSync(join(tmpdir(), 'p-'))
  // The browser runs as another user.
  chmodSync(place, 0o711)
  process.env['TMPDIR'] = place
})
afterAll(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = TMPDIR
  rmSync(place, { recursive: true, force: true })
})

beforeAll(async () => {
  inside = createServer((request, reply) => {
    reached.push(request.url ?? '')
    reply.writeHead(200, { 'access-control-allow-origin': '*' }).end('inside')
  })
  // Everybody is given ports of this address: one that is free here is free at the other.
  await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done))
  port = (inside.address() as AddressInfo).port
  pages = createServer((request, reply) => answer(request, reply))
  // The same port: only the address tells them apart.
  await new Promise<void>((done) => pages.listen(port, OPEN, done))
})
afterAll(() => {
  for (const server of [pages, inside]) {
    server.closeAllConnections()
    server.close()
  }
})
beforeEach(() => void (reached.length = 0))

const planOf = (more: Partial<CapturePlan> = {}): CapturePlan => ({
  resolve: async (name) => [name === 'open.test' ? OPEN : '127.0.0.1'],
  isAllowed: (address) => address === OPEN,
  ports: [port],
  browser,
  limits: LIMITS,
  ...more,
})

async function captured(path: string, more: Partial<CapturePlan> = {}): Promise<Captured> {
  const done = await captureUnder(planOf(more), `http://open.test:${port}${path}`)
  if (!done.ok) throw new Error(done.error)
  return done.value
}
const domOf = ({ seen }: Captured): string => Buffer.from(seen?.dom ?? []).toString()
const leftovers = () => readdirSync(place)

describe('Without a browser', () => {
  test('a page is what its server sent, with its headers, its status and its way', async () => {
    answer = (request, reply) =>
      request.url === '/here'
        ? html('<p>page</p>')(request, reply)
        : void reply.writeHead(302, { location: '/here' }).end()
    expect(await captured('/there', { browser: 'no_sandbox' })).toMatchObject({
      url: `http://open.test:${port}/there`,
      finalUrl: `http://open.test:${port}/here`,
      redirects: [{ url: `http://open.test:${port}/there`, status: 302 }],
      status: 200,
      headers: { 'x-made-by': 'test' },
      certificateUntil: null,
      page: new Uint8Array(Buffer.from('<p>page</p>')),
      seen: null,
      why: 'no_sandbox',
    })
  })
  test.for([
    ['http://127.0.0.1/', 'not_public'],
    ['http://localhost/', 'not_public'],
    ['http://169.254.169.254/latest/meta-data', 'not_public'],
    ['file:///etc/passwd', 'not_http'],
    ['http://user:word@open.test/', 'credentials'],
    ['http://open.test:22/', 'port'],
  ] as const)('%s is refused: %s', async ([url, fault]) => {
    expect(await captureUnder(planOf({ isAllowed: isPublicAddress }), url)).toEqual({
      ok: false,
      error: fault,
    })
  })
  test('a page that leads inside, or that is too large, is refused whole', async () => {
    answer = (_request, reply) => void reply.writeHead(302, { location: `http://127.0.0.1:${port}/x` }).end()
    const asked = () => captureUnder(planOf(), `http://open.test:${port}/`)
    expect(await asked()).toEqual({ ok: false, error: 'not_public' })
    answer = (_request, reply) => void reply.end(Buffer.alloc(6 * 1024 * 1024))
    expect(await asked()).toEqual({ ok: false, error: 'too_large' })
    expect(reached).toEqual([])
  })
})

describe.skipIf(!canRun && !process.env['CI'])(
  `In a browser (here: ${canRun ? browser.version : browser}; apt-get install chromium)`,
  () => {
    test('a page is seen as its scripts made it, from top to bottom', async () => {
      answer = html('<body style="height:3000px"><p id="p">sent</p><script>p.textContent = "drawn"</script>')
      const done = await captured('/')
      expect(done.why).toBeNull()
      expect(Buffer.from(done.page).toString()).toContain('sent')
      expect(domOf(done)).toContain('<p id="p">drawn</p>')
      const picture = Buffer.from(done.seen?.screenshot ?? [])
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
      // Width and height stand in the header of a PNG.
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, done.seen?.height])
      expect(done.seen).toMatchObject({ url: `http://open.test:${port}/`, cut: false })
      expect(done.seen?.height).toBeGreaterThanOrEqual(3000)
      expect(leftovers()).toEqual([])
    })

    test('a page without end has a picture of its beginning', async () => {
      answer = html('<body style="height:60000px">x')
      expect((await captured('/')).seen).toMatchObject({ cut: true, height: 8_000 })
    })

    test('its processes are sandboxed, of another user, and may gain no right', async () => {
      let seen: string[] = []
      const look = async (reply: ServerResponse): Promise<void> => {
        seen = await settled()
        reply.end()
      }
      answer = (request, reply) => {
        if (request.url === '/asked') void look(reply)
        else html('<script src="/asked"></script>')(request, reply)
      }
      await captured('/', { limits: { ...LIMITS, loadedMs: LONG_MS } })
      expect(seen.length).toBeGreaterThan(0)
      for (const status of seen) {
        expect(status).toMatch(/^Seccomp:\t2$/m)
        expect(status).toMatch(/^NoNewPrivs:\t1$/m)
        if (process.getuid?.() === 0) expect(status).not.toMatch(/^Uid:\t0/m)
      }
      expect(renderers()).toEqual([])
    })

    test('a page reaches nothing on this machine or its network, however it writes the address', async () => {
      const stun = createSocket('udp4')
      const datagrams: Buffer[] = []
      stun.on('message', (message) => datagrams.push(message))
      await new Promise<void>((done) => stun.bind(0, '127.0.0.1', done))
      const udp = stun.address().port
      const targets = [
        `http://127.0.0.1:${port}/a`,
        `http://localhost:${port}/b`,
        `http://[::1]:${port}/c`,
        `http://[::ffff:127.0.0.1]:${port}/d`,
        `http://2130706433:${port}/e`,
        `http://0.0.0.0:${port}/f`,
        `http://rebound.test:${port}/g`,
        `https://127.0.0.1:${port}/h`,
        'http://10.0.0.1/',
        'http://169.254.169.254/latest/meta-data',
        'file:///etc/passwd',
      ]
      let told = (): void => undefined
      const tried = new Promise<void>((done) => (told = done))
      const page =
        html(`<p id="told"></p><img src="/until-told"><iframe src="file:///etc/passwd"></iframe><iframe src="http://127.0.0.1:${port}/frame"></iframe>
      <img src="http://127.0.0.1:${port}/img"><script src="http://localhost:${port}/script"></script>
      <link rel="preconnect" href="http://127.0.0.1:${port}"><script>
      const socket = new WebSocket('ws://127.0.0.1:${port}/ws')
      const closed = new Promise((done) => socket.onerror = () => done(told.append(' ws:closed')))
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udp}' }, { urls: 'turn:127.0.0.1:${udp}?transport=tcp', username: 'u', credential: 'c' }] })
      peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer))
      navigator.sendBeacon('http://127.0.0.1:${port}/beacon', 'x')
      const asked = ${JSON.stringify(targets)}.map((url, n) =>
        fetch(url, { mode: 'no-cors' }).then((r) => told.append(' ' + n + ':reached'), () => told.append(' ' + n + ':closed')))
      Promise.all([closed, ...asked]).then(() => fetch('/told'))
      </script>`)
      answer = (request, reply) => {
        if (request.url === '/told') told()
        if (request.url === '/until-told') void tried.then(() => reply.end())
        else page(request, reply)
      }
      const done = await captured('/', { limits: { ...LIMITS, loadedMs: LONG_MS } })
      stun.close()
      expect(domOf(done)).toContain('ws:closed')
      for (const [n] of targets.entries()) expect(domOf(done)).toContain(` ${n}:closed`)
      expect(reached).toEqual([])
      expect(datagrams).toEqual([])
    })

    test.for([
      ['leads inside by a script', (to: string) => `<script>location = '${to}'</script>`, 'failed'],
      [
        'leads inside by itself',
        (to: string) => `<meta http-equiv="refresh" content="0;url=${to}">`,
        'failed',
      ],
      ['leads to a file', () => `<p>here<script>location = 'file:///etc/passwd'</script>`, null],
      [
        'asks and asks',
        () => `<p>here<script>alert(1); confirm(2); prompt(3); onbeforeunload = () => 'stay'</script>`,
        null,
      ],
      ['opens others', () => `<p>here<script>for (let i = 0; i < 50; i++) open('/more' + i)</script>`, null],
      ['begins anew without end', () => `<p>here<meta http-equiv="refresh" content="0">`, null],
      ['never ends its script', () => `<p>here<script>for (;;);</script>`, 'failed'],
      [
        'takes all memory',
        () => `<script>const a = []; for (;;) a.push(new Uint8Array(1e7).fill(1))</script>`,
        'failed',
      ],
      ['never ends a picture', () => `<p>here<img src="/endless">`, null],
      [
        'sends files by itself',
        () => `<p>here<a id="a" href="/file" download>x</a><script>a.click()</script>`,
        null,
      ],
    ] as const)(
      'a page that %s is over in the end, and nothing stays',
      { timeout: 120_000 },
      async ([what, body, why]) => {
        answer = (request, reply) => {
          if (request.url === '/endless') reply.writeHead(200, { 'content-type': 'image/png' }).write('x')
          else if (request.url === '/file')
            reply.writeHead(200, { 'content-disposition': 'attachment; filename="a.exe"' }).end('MZ')
          else html(body(`http://127.0.0.1:${port}/x`))(request, reply)
        }
        // What takes all memory is ended for that: its time would outlast the test.
        const failsMs = what === 'takes all memory' ? 600_000 : 6_000
        const done = await captured('/', { limits: { ...LIMITS, timeMs: why === null ? 50_000 : failsMs } })
        expect(done.why).toBe(why)
        if (why === null) expect(domOf(done)).toContain('here')
        expect(reached).toEqual([])
        expect(renderers()).toEqual([])
        expect(leftovers()).toEqual([])
      },
    )

    test('what is no page for the eye is kept as it was sent', async () => {
      answer = (_request, reply) => void reply.writeHead(200, { 'content-type': 'application/zip' }).end('PK')
      expect(await captured('/')).toMatchObject({ seen: null, why: 'no_page' })
    })
  },
)

/** The same once all of them have shut themselves in: one that has just begun draws nothing yet, and is still about to. */
async function settled(): Promise<string[]> {
  for (let look = 0; look < 100; look += 1) {
    const found = renderers()
    if (found.length > 0 && found.every((status) => /^Seccomp:\t2$/m.test(status))) return found
    await pause(100)
  }
  return renderers()
}

/** What the system says about the processes that draw pages for a capture. */
function renderers(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const line = readFileSync(`/proc/${id}/cmdline`, 'utf8')
        const ours = line.includes('--type=renderer') && line.includes(place)
        return ours ? [readFileSync(`/proc/${id}/status`, 'utf8')] : []
      } catch {
        return []
      }
    })
}
