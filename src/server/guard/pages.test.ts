import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { afterAll, expect, test } from 'vitest'
import { deskPages } from './pages.ts'

const root = mkdtempSync(join(tmpdir(), 'exhale-pages-'))
const web = join(root, 'web')
mkdirSync(join(web, 'assets'), { recursive: true })
writeFileSync(join(root, 'secret.js'), 'not for anybody')
writeFileSync(join(web, 'index.html'), '<script nonce="NONCE-OF-THIS-PAGE"></script>')
writeFileSync(join(web, 'mark.svg'), '<svg/>')
writeFileSync(join(web, 'assets', 'desk-B1_x.js'), 'plain')
writeFileSync(join(web, 'assets', 'desk-B1_x.js.br'), 'packed')
const app = fastify().withTypeProvider<ZodTypeProvider>()
await deskPages(app, web)
const ask = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })
afterAll(async () => {
  await app.close()
  rmSync(root, { recursive: true, force: true })
})

test('A built file carries its content in its name, so a browser keeps it for good; packed where the browser can read that', async () => {
  const plain = await ask('/assets/desk-B1_x.js')
  expect([plain.statusCode, plain.body]).toEqual([200, 'plain'])
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(plain.headers['content-type']).toMatch(/javascript/)
  const packed = await ask('/assets/desk-B1_x.js', { 'accept-encoding': 'br' })
  expect([packed.statusCode, packed.body, packed.headers['content-encoding']]).toEqual([200, 'packed', 'br'])
  expect(packed.headers['content-type']).toBe(plain.headers['content-type'])
  const head = await app.inject({ method: 'HEAD', url: '/assets/desk-B1_x.js' })
  expect([head.statusCode, head.body]).toEqual([200, ''])
})

test('Any other file must be asked for each time', async () => {
  const { statusCode, headers } = await ask('/mark.svg')
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache'])
})

test.for([
  '/assets/no-such.js',
  '/assets/../../secret.js',
  '/assets/..%2F..%2Fsecret.js',
  '/assets/%2e%2e/%2e%2e/secret.js',
  '/assets/.hidden',
  '/assets/',
])('Nothing lies at %s, and no file beside the built ones is reached from it', async (url) => {
  const { statusCode, body } = await ask(url)
  expect(statusCode).toBeGreaterThanOrEqual(400)
  expect(body).not.toContain('not for anybody')
})
