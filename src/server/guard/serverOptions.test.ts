import { connect, type AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PlainError } from '../plainError.ts'
import { serverOptions } from './serverOptions.ts'
import { trustedProxies } from './trustedProxies.ts'

let app: FastifyInstance
afterEach(async () => app.close())

async function listening(trustProxy: readonly string[]): Promise<number> {
  app = fastify(serverOptions(trustProxy))
  app.get('/who', async (request) => ({ ip: request.ip, protocol: request.protocol }))
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
}

/** Sends these bytes as they are and returns everything that comes back, also when the line is cut before all was sent. */
const said = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
const ask = (port: number, headers: string): Promise<string> =>
  said(port, `GET /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`)

describe('Whoever connects', () => {
  let port: number
  beforeEach(async () => {
    port = await listening([])
  })
  test('with headers beyond reason is not read', async () => {
    expect(await ask(port, `X-Long: ${'x'.repeat(20_000)}\r\n`)).toMatch(/^HTTP\/1.1 431/)
  })
  test('with an address beyond reason is not read', async () => {
    expect(await said(port, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431/,
    )
  })
  test('in two framings at once is not read (request smuggling)', async () => {
    const twice =
      'POST /who HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await said(port, twice)).toMatch(/^HTTP\/1.1 400/)
  })
  test('slowly is waited for so long and no longer', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = app.server
    expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([15_000, 180_000, 65_000])
  })
  test('may not choose its address', async () => {
    expect(await ask(port, 'X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n')).toContain(
      '{"ip":"127.0.0.1","protocol":"http"}',
    )
  })
})

describe('A named proxy', () => {
  test('is believed about the last address it adds, and about https', async () => {
    const port = await listening(['127.0.0.1'])
    expect(
      await ask(port, 'X-Forwarded-For: 198.51.100.1, 203.0.113.9\r\nX-Forwarded-Proto: https\r\n'),
    ).toContain('{"ip":"203.0.113.9","protocol":"https"}')
  })
  test('elsewhere is nobody', async () => {
    const port = await listening(['10.0.0.0/24'])
    expect(await ask(port, 'X-Forwarded-For: 203.0.113.9\r\n')).toContain('"ip":"127.0.0.1"')
  })
})

describe('EXHALE_TRUST_PROXY', () => {
  beforeEach(async () => void (await listening([])))
  test('names addresses and networks', () => {
    expect(trustedProxies(' 127.0.0.1, 10.0.0.0/24 ,fd00::/8,loopback')).toHaveLength(4)
    expect(trustedProxies(undefined)).toEqual([])
  })
  test.for(['true', '*', '0.0.0.0/0', '::/0', 'proxy.example', '1'])('refuses %s', (list) => {
    expect(() => trustedProxies(list)).toThrow(PlainError)
  })
})
