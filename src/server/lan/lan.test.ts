import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type PeerCertificate } from 'node:tls'
import { X509Certificate } from 'node:crypto'
import { createServer as createHttps } from 'node:https'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openSecrets } from '../secrets/masterKey.ts'
import { lanNames, lanOrigins, type LanNames } from './addresses.ts'
import { isDue, LEAF_DAYS, openAuthority, type Authority } from './authority.ts'
import { openToOffice, type LanPlan, type LanServer } from './lanServer.ts'
import { qrLines } from './qr.ts'

const DAY_MS = 86_400_000
const state = mkdtempSync(join(tmpdir(), 'exhale-lan-'))
const secrets = openSecrets(state, {})
let authority: Authority
beforeAll(async () => {
  authority = await openAuthority(state, secrets, Date.now())
})
afterAll(() => rmSync(state, { recursive: true, force: true }))

const OFFICE: LanNames = { addresses: ['192.168.1.5', 'fd00::5'], name: 'shop.local' }

describe('The addresses of the office', () => {
  const at = (address: string, internal = false) => ({ address, internal }) as never
  test('are the private ones of this machine, IPv4 first, and its .local name', () => {
    const found = lanNames(
      {
        a: [at('fd00::5'), at('fe80::1'), at('203.0.113.9')],
        b: [at('192.168.1.5')],
        lo: [at('127.0.0.1', true)],
      },
      'Shop.example',
    )
    expect(found).toEqual(OFFICE)
    expect(lanOrigins(found, 4700)).toEqual([
      'https://192.168.1.5:4700',
      'https://[fd00::5]:4700',
      'https://shop.local:4700',
    ])
  })
  test('have no name where the machine has none that may stand in a certificate', () => {
    expect(lanNames({}, 'лавка').name).toBeNull()
  })
})

/** Whether a client that trusts only our authority accepts this certificate for this host, in a real handshake. */
async function accepted(names: LanNames, host: string, now = Date.now()): Promise<string> {
  const leaf = await authority.leafFor(names, now)
  const server = createHttps({ key: leaf.key, cert: leaf.chain })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const said = await new Promise<string>((resolve) => {
    const isName = /[a-z]/.test(host) && !host.includes(':')
    const socket = connect({
      port,
      host: '127.0.0.1',
      ca: authority.certificate,
      ...(isName ? { servername: host } : {}),
      checkServerIdentity: (_asked, certificate) => identity(host, certificate),
    })
    socket.once('secureConnect', () => (socket.end(), resolve('yes')))
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'UNSPECIFIED' ? error.message : (error.code ?? error.message)),
    )
  })
  server.close()
  return said
}
const identity = (host: string, { raw }: PeerCertificate): Error | undefined => {
  const certificate = new X509Certificate(raw)
  const ok =
    /[a-z]/.test(host) && !host.includes(':') ? certificate.checkHost(host) : certificate.checkIP(host)
  return ok ? undefined : new Error('another host')
}

describe('A client that trusts the authority of the desk', () => {
  test.for(['192.168.1.5', 'fd00::5', 'shop.local'])('is at home at %s', async (host) => {
    expect(await accepted(OFFICE, host)).toBe('yes')
  })
  test('does not take it for another address', async () => {
    expect(await accepted(OFFICE, '192.168.1.6')).toBe('another host')
    expect(await accepted(OFFICE, 'bank.local')).toBe('another host')
  })
  test.for([
    ['a public address', { addresses: ['8.8.8.8'], name: null }, '8.8.8.8'],
    [
      'a public address behind a private one',
      { addresses: ['192.168.1.5', '2a00:1450::1'], name: null },
      '192.168.1.5',
    ],
    ['a name of the internet', { addresses: [], name: 'bank.example' }, 'bank.example'],
    ['a name that only ends alike', { addresses: [], name: 'evillocal' }, 'evillocal'],
  ] as const)('refuses what it says about %s, even if its key were stolen', async ([, names, host]) => {
    expect(await accepted(names, host)).toBe('permitted subtree violation')
  })
  test('refuses an old certificate', async () => {
    expect(await accepted(OFFICE, 'shop.local', Date.now() - 200 * DAY_MS)).toBe('CERT_HAS_EXPIRED')
  })
})

describe('The authority', () => {
  test('keeps its key sealed, and stays the same', async () => {
    const sealed = readFileSync(join(state, 'secrets', 'lan-authority'))
    expect(statSync(join(state, 'secrets', 'lan-authority')).mode & 0o777).toBe(0o600)
    expect(sealed.includes(Buffer.from('2a8648ce3d0201', 'hex'))).toBe(false)
    expect((await openAuthority(state, secrets, Date.now())).certificate).toBe(authority.certificate)
  })
  test('vouches for servers only, and for no other authority', () => {
    const certificate = new X509Certificate(authority.certificate)
    expect(certificate.ca).toBe(true)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
  })
  test('makes certificates that are valid for ninety days and renewed in time', async () => {
    const now = Date.now()
    const leaf = await authority.leafFor(OFFICE, now)
    expect(leaf.until - now).toBe(LEAF_DAYS * DAY_MS)
    expect(isDue(leaf, now + 59 * DAY_MS)).toBe(false)
    expect(isDue(leaf, now + 61 * DAY_MS)).toBe(true)
  })
})

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/**
 * A port that is free together with the next one. It lies below those that the system gives away by itself: between this look
 * and the opening no other test can be given one of the two.
 */
async function freePort(): Promise<number> {
  for (let port = 20_000 + 2 * (process.pid % 5_000); port < 32_000; port += 2)
    if ((await canListen(port)) && (await canListen(port + 1))) return port
  throw new Error('no two free ports beside each other')
}

describe('The office network', () => {
  let lan: LanServer | undefined
  afterEach(async () => lan?.close())
  const faults: unknown[] = []

  async function opened(change: Partial<LanPlan> = {}) {
    const port = await freePort()
    const plan: LanPlan = {
      authority,
      port,
      lang: 'ru',
      now: Date.now,
      answer: (request, response) => response.end(`desk ${request.url}`),
      report: (error) => faults.push(error),
      names: () => ({ addresses: ['127.0.0.1'], name: 'shop.local' }),
      ...change,
    }
    lan = await openToOffice(plan)
    return { port, lan }
  }
  /** The certificate that the server shows right now. */
  const shown = (port: number): Promise<X509Certificate> =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
        resolve(new X509Certificate(socket.getPeerCertificate().raw))
        socket.end()
      })
      socket.once('error', reject)
    })

  test('reaches the desk over https, and the certificate with its steps over http', async () => {
    const { port, lan: office } = await opened()
    expect(office.origins()).toEqual([`https://127.0.0.1:${port}`, `https://shop.local:${port}`])
    expect((await shown(port)).verify(new X509Certificate(authority.certificate).publicKey)).toBe(true)
    const help = `http://127.0.0.1:${port + 1}`
    const file = await fetch(`${help}/ca.crt`)
    expect(file.headers.get('content-type')).toBe('application/x-x509-ca-cert')
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(authority.der)
    const page = await (await fetch(help, { headers: { 'accept-language': 'en' } })).text()
    for (const word of [
      'iPhone',
      'Android',
      'Windows',
      'macOS',
      office.fingerprint,
      `https://127.0.0.1:${port}/`,
    ])
      expect(page).toContain(word)
    expect(await (await fetch(help, { headers: { 'accept-language': 'ru' } })).text()).toContain(
      'Доверие сертификатам',
    )
    for (const path of ['/..%2f..%2fetc/passwd', '/secrets/master', '/api/v1/me', '//evil.example/ca'])
      expect((await fetch(help + path)).status).toBe(404)
  })
  test('gets a new certificate while the desk runs, before the old one ends', async () => {
    let now = Date.now()
    const { port, lan: office } = await opened({ now: () => now })
    const first = await shown(port)
    await office.follow()
    expect((await shown(port)).serialNumber).toBe(first.serialNumber)
    now += 61 * DAY_MS
    await office.follow()
    expect((await shown(port)).serialNumber).not.toBe(first.serialNumber)
  })
  test('is followed when the router gives out another address', async () => {
    let addresses = ['127.0.0.1']
    const { port, lan: office } = await opened({ names: () => ({ addresses, name: null }) })
    addresses = ['127.0.0.2']
    await office.follow()
    expect(office.origins()).toEqual([`https://127.0.0.2:${port}`])
    await expect(shown(port)).rejects.toThrow('ECONNREFUSED')
  })
})

test('A phone reads the address from the terminal', () => {
  const lines = qrLines('http://192.168.1.5:4701/')
  expect(lines.length).toBeGreaterThan(12)
  expect(new Set(lines.map((line) => Array.from(line).length)).size).toBe(1)
  expect(lines.join('')).toMatch(/^[█▀▄ ]+$/u)
})
