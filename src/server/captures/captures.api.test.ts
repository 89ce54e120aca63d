// A page kept over HTTP: what the case knows of it afterwards, and how it leaves again.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fsck } from '../../evidence/fsck.store.ts'
import { partsOf } from '../../evidence/log.store.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { asTenant } from '../db/tenant.ts'
import { message, opened, testDesk, type Visitor } from '../testDesk.ts'
import { captureUnder } from './capturePage.ts'
import { confinementHere } from './confinement.ts'

const API = '/api/v1'
const OPEN = '127.0.0.2'
const PAGE = '<h1>Отзыв</h1><script>document.title = "drawn"</script>'
const browser = confinementHere(process.env)
let port = 0
let pages: Server
const database = testDatabase()
const desk = testDesk(database, {
  capturePage: (url) =>
    captureUnder(
      {
        resolve: async () => [OPEN],
        isAllowed: (address) => address === OPEN,
        ports: [port],
        browser,
        limits: { timeMs: 25_000, loadedMs: 5_000, settledMs: 100, memoryBytes: 512 * 1024 * 1024 },
      },
      url,
    ),
})
const Kept = z.object({
  id: z.uuid(),
  entry: z.int(),
  screenshot: z.boolean(),
  why: z.string().optional(),
})
const List = z.object({ captures: z.array(z.looseObject({ id: z.string(), screenshot: z.boolean() })) })
let owner: Visitor
let id: string
let kept: z.infer<typeof Kept>

beforeAll(async () => {
  pages = createServer((request, reply) =>
    request.url === '/zip'
      ? reply.writeHead(200, { 'content-type': 'application/zip' }).end('PK')
      : reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-made-by': 'test' }).end(PAGE),
  )
  await new Promise<void>((done) => pages.listen(0, OPEN, done))
  port = (pages.address() as AddressInfo).port
  owner = await desk.owner()
  id = await opened(owner, message('m1', 'x'))
  const answer = await owner.post(`${API}/cases/${id}/captures`, { url: `http://reviews.test:${port}/1` })
  expect(answer.status).toBe(201)
  kept = Kept.parse(answer.body)
})
afterAll(() => pages.close())

describe('A page that was kept', () => {
  test('is a document of the log with the page as it was sent', async () => {
    const org = await desk.accounts().ownerOrganisation()
    await asTenant(database.pools.desk, org, async (tx) => {
      const parts = (await partsOf(tx, [kept.entry])).get(kept.entry)
      expect(Buffer.from(parts?.['page'] ?? []).toString()).toBe(PAGE)
      expect(Buffer.from(parts?.['facts'] ?? []).toString()).toContain('"x-made-by":"test"')
      expect((await fsck(tx)).faults).toEqual([])
    })
  })
  test('is listed, and says why there is no picture where there is none', async () => {
    const { captures } = List.parse((await owner.get(`${API}/cases/${id}/captures`)).body)
    expect(captures).toMatchObject([
      { id: kept.id, url: `http://reviews.test:${port}/1`, status: 200, screenshot: kept.screenshot },
    ])
    expect(kept.why === undefined).toBe(kept.screenshot)
    const zip = Kept.parse(
      (await owner.post(`${API}/cases/${id}/captures`, { url: `http://reviews.test:${port}/zip` })).body,
    )
    expect(zip).toMatchObject({ screenshot: false, why: expect.any(String) })
    expect((await owner.get(`${API}/captures/${zip.id}/screenshot`)).status).toBe(404)
    expect((await owner.get(`${API}/captures/${zip.id}/page`)).text).toBe('PK')
  })
  test('leaves as a download that no browser runs', async () => {
    const page = await owner.get(`${API}/captures/${kept.id}/page`)
    expect(page.text).toBe(PAGE)
    expect(page.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; filename="page.html"/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
  })
  test.skipIf(typeof browser === 'string' && !process.env['CI'])(
    'has a picture by a confined browser',
    async () => {
      const picture = await owner.get(`${API}/captures/${kept.id}/screenshot`)
      expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png'])
      expect(kept).toMatchObject({ screenshot: true })
    },
  )
  test('goes with everything else about its person', async () => {
    const other = await opened(owner, message('m1', 'x'))
    const page = Kept.parse(
      (await owner.post(`${API}/cases/${other}/captures`, { url: `http://reviews.test:${port}/zip` })).body,
    )
    const { client } = z.object({ client: z.uuid() }).parse((await owner.get(`${API}/cases/${other}`)).body)
    await owner.post(`${API}/cases/${other}/closure`, {})
    const gone = await owner.post(`${API}/clients/${client}/erasure`, {
      ground: 'request',
      confirm: 'Клиент',
      shorten: true,
    })
    expect(gone.status).toBe(201)
    expect((await owner.get(`${API}/captures/${page.id}/page`)).status).toBe(404)
    expect((await owner.post(`${API}/cases/${other}/captures`, { url: 'http://reviews.test/' })).status).toBe(
      410,
    )
  })
})

describe('An address', () => {
  test.for([
    ['http://127.0.0.1/', 'page_not_public'],
    ['file:///etc/passwd', 'page_not_public'],
    ['javascript:alert(1)', 'page_not_public'],
    ['http://reviews.test:1/', 'page_not_public'],
    ['', 'bad_input'],
  ] as const)('%s is refused: %s', async ([url, kind]) => {
    const before = await owner.get(`${API}/cases/${id}/captures`)
    const answer = await owner.post(`${API}/cases/${id}/captures`, { url })
    expect(answer.body).toMatchObject({ type: `urn:exhale:problem:${kind}` })
    expect((await owner.get(`${API}/cases/${id}/captures`)).body).toEqual(before.body)
  })
})
