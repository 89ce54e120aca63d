// The keys of a mail, asked of a real name server on loopback, and what the case knows of them afterwards.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { fsck } from '../../../evidence/fsck.store.ts'
import { testDatabase } from '../../../server/db/testDatabase.ts'
import { asTenant } from '../../../server/db/tenant.ts'
import { startNameServer, type NameServer } from '../../../server/outgoing/testNameServer.ts'
import { message, opened, testDesk, type Visitor } from '../../../server/testDesk.ts'
import { askForDueKeys } from './mailKeys.job.ts'
import { mailKeysOf } from './mailKeys.store.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const KEY = `v=DKIM1; k=rsa; p=${'A'.repeat(300)}`
const START = Date.UTC(2026, 10, 21, 10)
const DAY_MS = 86_400_000

let names: NameServer
let servers: readonly string[]

beforeAll(async () => {
  names = await startNameServer()
  servers = [names.address]
})
afterAll(() => names.close())

const mailBy = (...keys: readonly string[]): string =>
  `From: a@shop.example\r\n${keys
    .map(
      (key) => `DKIM-Signature: v=1; a=rsa-sha256; s=${key.split('@')[0]}; d=${key.split('@')[1]}; b=x\r\n`,
    )
    .join('')}Date: Mon, 16 Mar 2026 11:02:00 +0300\r\nSubject: x\r\n\r\nx\r\n`

async function keep(owner: Visitor, id: string, files: Readonly<Record<string, string>>): Promise<void> {
  const parts = Object.entries(files).map(
    ([name, text]) =>
      `--line\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n${text}\r\n`,
  )
  const type = { 'content-type': 'multipart/form-data; boundary=line' }
  expect(
    (await owner.post(`${API}/cases/${id}/originals`, `${parts.join('')}--line--\r\n`, type)).status,
  ).toBe(201)
}
const askAt = (now: number) => askForDueKeys({ pools: database.pools, servers, now: () => now })
const seenOf = async (id: string) =>
  asTenant(database.pools.desk, await desk.accounts().ownerOrganisation(), (tx) => mailKeysOf(tx, id))

test('The keys of a mail and of a box of mails are kept, each with what was said about it', async () => {
  const owner = await desk.owner()
  const id = await opened(owner, message('m1', 'x'))
  names.zone.set('one._domainkey.shop.example', KEY)
  names.zone.set('old._domainkey.shop.example', 'v=DKIM1; p=')
  names.zone.set('odd._domainkey.shop.example', 'hello')
  const box = ['one@shop.example', 'old@shop.example', 'odd@shop.example', 'gone@shop.example']
  await keep(owner, id, {
    'one.eml': mailBy('one@shop.example'),
    'all.mbox': box.map((key) => `From a Mon Mar 16 11:02:00 2026\r\n${mailBy(key)}\r\n`).join(''),
    'no-mail.txt': mailBy('text@shop.example'),
  })
  await askAt(START)
  await askAt(START + DAY_MS)
  const keys = await seenOf(id)
  expect(keys.map(({ selector, answer, record }) => [selector, answer, record])).toEqual([
    ['one', 'key', KEY],
    ['one', 'key', KEY],
    ['old', 'revoked', 'v=DKIM1; p='],
    ['odd', 'not_a_key', 'hello'],
    ['gone', 'no_record', null],
  ])
  expect(names.asked).not.toContain('text._domainkey.shop.example')
  const listed = z
    .object({
      files: z.array(z.object({ name: z.string(), keys: z.array(z.looseObject({ domain: z.string() })) })),
    })
    .parse((await owner.get(`${API}/cases/${id}/files`)).body)
  expect(listed.files.map(({ name, keys: of }) => [name, of.length])).toEqual([
    ['one.eml', 1],
    ['all.mbox', 4],
    ['no-mail.txt', 0],
  ])
  expect(listed.files[0]?.keys[0]).toMatchObject({ domain: 'shop.example', answer: 'key' })
  const org = await desk.accounts().ownerOrganisation()
  expect((await asTenant(database.pools.desk, org, fsck)).faults).toEqual([])
})

test('A server that is silent is asked again, and after three days that is what is kept', async () => {
  const owner = await desk.owner()
  const id = await opened(owner, message('m1', 'x'))
  const reachable = servers
  // Nobody listens there, and the machine says so at once.
  servers = ['127.0.0.1:1']
  await keep(owner, id, {
    'late.eml': mailBy('late@shop.example'),
    'never.eml': mailBy('never@shop.example'),
  })
  await askAt(START)
  expect(await seenOf(id)).toEqual([])
  names.zone.set('late._domainkey.shop.example', KEY)
  servers = reachable
  await database.asOwner(
    `update job set due_at = $1 where kind = 'mail.keys' and subject_id in
    (select original_id from (select id as original_id from original order by entry_index desc limit 1) last)`,
    [START + DAY_MS],
  )
  await askAt(START + 61_000)
  expect((await seenOf(id)).map(({ selector, answer, at }) => [selector, answer, at])).toEqual([
    ['late', 'key', START + 61_000],
  ])
  servers = ['127.0.0.1:1']
  await askAt(START + 4 * DAY_MS)
  expect((await seenOf(id)).map(({ selector, answer }) => [selector, answer])).toEqual([
    ['late', 'key'],
    ['never', 'no_answer'],
  ])
  servers = reachable
  names.asked.length = 0
  await askAt(START + 9 * DAY_MS)
  expect(names.asked).toEqual([])
})
