import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'

const desk = testDesk(testDatabase())
const API = '/api/v1'
const HTML = '<p>Money</p><script>steal()</script>'
const MAIL = `From: Oleg <o@c.example>\r\nTo: shop@a.example\r\nSubject: Refund\r\nDate: Mon, 16 Mar 2026 11:02:00 +0300\r\nContent-Type: text/html\r\n\r\n${HTML}\r\n`
const FILES: Readonly<Record<string, string>> = {
  'm1.eml': MAIL,
  '../../etc/page.html': '<script>steal()</script>',
  'акт "1".png': '\u0089PNG',
}
let owner: Visitor
let caseId: string
let importId: string
const Files = z.object({
  files: z.array(z.object({ import: z.string(), no: z.number(), name: z.string(), mail: z.boolean() })),
})

async function brought(visitor: Visitor): Promise<string> {
  const parts = Object.entries(FILES).map(
    ([name, content]) =>
      `--line\r\nContent-Disposition: form-data; name="files"; filename="${name.replaceAll('"', '%22')}"\r\n\r\n${content}\r\n`,
  )
  const type = { 'content-type': 'multipart/form-data; boundary=line' }
  return idOf(await visitor.post(`${API}/imports`, `${parts.join('')}--line--\r\n`, type))
}
beforeAll(async () => {
  owner = await desk.owner()
  importId = await brought(owner)
  await owner.post(`${API}/imports/${importId}/answers`, {
    names: { 'shop@a.example': 'us', Oleg: 'client' },
    client: { type: 'company' },
    jurisdiction: 'RU',
    lang: 'en',
  })
  const accepted = await owner.post(`${API}/imports/${importId}/acceptance`, {})
  caseId = z.object({ case: z.string() }).parse(accepted.body).case
})
const file = (no: number | string, rest = '') => owner.get(`${API}/imports/${importId}/files/${no}${rest}`)

describe('The files of a case', () => {
  test('are listed as they came, without a way out of their folder', async () => {
    const { files } = Files.parse((await owner.get(`${API}/cases/${caseId}/files`)).body)
    expect(files.map(({ no, name, mail }) => [no, name, mail])).toEqual([
      [1, 'm1.eml', true],
      [2, 'etc/page.html', false],
      [3, 'акт %221%22.png', false],
    ])
  })
  test('leave as downloads that no browser runs', async () => {
    const page = await file(2)
    expect(page.text).toBe(FILES['../../etc/page.html'])
    expect(page.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="page.html"; filename*=UTF-8''page.html`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
    expect((await file(3)).headers['content-disposition']).toContain("filename*=UTF-8''%D0%B0%D0%BA%D1%82")
  })
  test.for([
    '0',
    '4',
    '-1',
    '1.0',
    '99999',
    '..%2f1',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '1%00',
    'constructor',
  ])('are named by their number and by nothing else: %s', async (no) => {
    expect((await file(no)).status).toBe(404)
  })
  test('give a mail as its sender wrote it, as a word in JSON', async () => {
    const mail = await file(1, '/mail')
    expect(mail.headers['content-type']).toContain('application/json')
    expect(mail.body).toEqual({ subject: 'Refund', html: `${HTML}\n` })
    expect((await file(2, '/mail')).status).toBe(404)
  })
  test('of others are not found', async () => {
    const stranger = await desk.stranger()
    for (const path of [
      `imports/${importId}/files/1`,
      `imports/${importId}/files/1/mail`,
      `cases/${caseId}/files`,
    ])
      expect((await stranger.get(`${API}/${path}`)).status).toBe(404)
    expect((await desk.nobody.get(`${API}/imports/${importId}/files/1`)).status).toBe(401)
  })
  test('of an import that is no case yet are in no list', async () => {
    await brought(owner)
    expect(Files.parse((await owner.get(`${API}/cases/${caseId}/files`)).body).files).toHaveLength(3)
  })
})
