import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fsck } from '../../evidence/fsck.store.ts'
import { partsOf } from '../../evidence/log.store.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { asTenant } from '../../server/db/tenant.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'
import { takeInOlder } from './olderUploads.job.ts'
import { originalsOf } from './originals.store.ts'

const database = testDatabase()
const desk = testDesk(database)
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
  files: z.array(
    z.object({
      id: z.string().nullable(),
      entry: z.number().nullable(),
      address: z.string(),
      name: z.string(),
      sha256: z.string(),
      mail: z.boolean(),
    }),
  ),
})
const filesOf = async (visitor: Visitor, id = caseId) =>
  Files.parse((await visitor.get(`${API}/cases/${id}/files`)).body).files

const TYPE = { 'content-type': 'multipart/form-data; boundary=line' }
const multipart = (files: Readonly<Record<string, string>>): string => {
  const parts = Object.entries(files).map(
    ([name, content]) =>
      `--line\r\nContent-Disposition: form-data; name="files"; filename="${name.replaceAll('"', '%22')}"\r\n\r\n${content}\r\n`,
  )
  return `${parts.join('')}--line--\r\n`
}
const brought = async (visitor: Visitor): Promise<string> =>
  idOf(await visitor.post(`${API}/imports`, multipart(FILES), TYPE))
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
    expect((await filesOf(owner)).map(({ name, mail }) => [name, mail])).toEqual([
      ['m1.eml', true],
      ['etc/page.html', false],
      ['акт %221%22.png', false],
    ])
  })
  test('are in the log before anything that was read from them', async () => {
    const files = await filesOf(owner)
    const entries = files.map(({ entry }) => entry ?? -1)
    const [first = -1] = entries
    expect(entries).toEqual([first, first + 1, first + 2])
    const rows = await database.asOwner<{ type: string; from: number }>(
      'select type, min(entry_index)::int as from from evidence_entry group by type order by 2',
    )
    const types = rows.map(({ type }) => type)
    expect(types.indexOf('original.kept')).toBeGreaterThan(types.indexOf('case.opened'))
    expect(types.indexOf('original.kept')).toBeLessThan(types.indexOf('message.in'))
    const [mail] = files
    expect(mail?.sha256).toBe(createHash('sha256').update(MAIL).digest('hex'))
    expect((await owner.get(`${API}${mail?.address}`)).text).toBe(MAIL)
    expect((await owner.get(`${API}${mail?.address}/mail`)).body).toEqual({
      subject: 'Refund',
      html: `${HTML}\n`,
    })
  })
  test('lie in one place only', async () => {
    const rows = await database.asOwner<{ row_no: number }>(
      'select row_no from import_staging where import_id = $1',
      [importId],
    )
    expect(rows).toEqual([{ row_no: 0 }])
    expect((await owner.get(`${API}/imports/${importId}`)).body).toMatchObject({
      state: 'accepted',
      files: [{ name: 'm1.eml' }, { name: 'etc/page.html' }, { name: 'акт %221%22.png' }],
    })
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
      (await filesOf(owner))[0]?.address.slice(1) ?? '',
    ])
      expect((await stranger.get(`${API}/${path}`)).status).toBe(404)
    expect((await desk.nobody.get(`${API}/imports/${importId}/files/1`)).status).toBe(401)
  })
  test('of an import that is no case yet are in no list', async () => {
    await brought(owner)
    expect(await filesOf(owner)).toHaveLength(3)
  })
})

describe('A file added to a case', () => {
  const Kept = z.object({ files: z.array(z.object({ id: z.uuid(), entry: z.int(), name: z.string() })) })
  let second: string
  beforeAll(async () => {
    second = await opened(owner, message('m1', 'x'))
  })

  test('is in the log with its bytes, and the log is whole', async () => {
    const answer = await owner.post(
      `${API}/cases/${second}/originals`,
      multipart({ 'a.txt': 'one', '../b.txt': 'two' }),
      TYPE,
    )
    expect(answer.status).toBe(201)
    const { files } = Kept.parse(answer.body)
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
    const org = await desk.accounts().ownerOrganisation()
    await asTenant(database.pools.desk, org, async (tx) => {
      const [entry = -1] = files.map((file) => file.entry)
      const parts = (await partsOf(tx, [entry])).get(entry)
      expect(Buffer.from(parts?.['file'] ?? []).toString()).toBe('one')
      expect(await originalsOf(tx, second)).toMatchObject([
        { name: 'a.txt', size: 3, type: 'text/plain; charset=utf-8', upload: null },
        { name: 'b.txt', size: 3 },
      ])
      expect((await fsck(tx)).faults).toEqual([])
    })
    expect((await owner.get(`${API}/originals/${files[1]?.id}`)).text).toBe('two')
    expect((await owner.get(`${API}/originals/${files[1]?.id}/mail`)).status).toBe(404)
  })
  test.for([
    ['no file', '--line--\r\n', TYPE],
    ['half of a file', multipart({ 'a.txt': 'one' }).slice(0, 70), TYPE],
    ['another type', '{}', { 'content-type': 'application/json' }],
  ] as const)('is refused as %s', async ([, body, type]) => {
    const before = await filesOf(owner, second)
    expect((await owner.post(`${API}/cases/${second}/originals`, body, type)).status).toBe(400)
    expect(await filesOf(owner, second)).toEqual(before)
  })
})

describe('An upload of a desk of before', () => {
  test('is shown without a place in the log, and has one once it was taken in', async () => {
    const waiting = await brought(owner)
    const target = await opened(owner, message('m1', 'x'))
    // As acceptance left it: the head names the case, and the files stay beside it.
    await database.asOwner(
      `update import_staging set accepted_at = 1, bytes = convert_to((convert_from(bytes, 'UTF8')::jsonb
        || jsonb_build_object('accepted', jsonb_build_object('case', $2::text, 'imports', '[]'::jsonb)))::text, 'UTF8')
        where import_id = $1 and row_no = 0`,
      [waiting, target],
    )
    const before = await filesOf(owner, target)
    expect(before.map(({ name, entry }) => [name, entry])).toEqual([
      ['m1.eml', null],
      ['etc/page.html', null],
      ['акт %221%22.png', null],
    ])
    expect((await owner.get(`${API}${before[0]?.address}`)).text).toBe(MAIL)
    const org = await desk.accounts().ownerOrganisation()
    await takeInOlder({ pools: database.pools, now: () => 5 }, [org])
    await takeInOlder({ pools: database.pools, now: () => 6 }, [org])
    const after = await filesOf(owner, target)
    expect(after.map(({ name, sha256 }) => [name, sha256])).toEqual(
      before.map(({ name, sha256 }) => [name, sha256]),
    )
    expect(after.every(({ entry }) => entry !== null)).toBe(true)
    // The address of before goes on.
    expect((await owner.get(`${API}${before[0]?.address}`)).text).toBe(MAIL)
    expect((await asTenant(database.pools.desk, org, fsck)).faults).toEqual([])
  })
})
