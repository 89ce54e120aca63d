import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import { sha256 } from '../../evidence/log.store.ts'
import { fromBase64 } from '../../evidence/notes/base64.ts'
import { readVkey } from '../../evidence/notes/note.ts'
import { openTlogProof } from '../../evidence/notes/tlogProof.ts'
import { isConsistent } from '../../evidence/proof.ts'
import { leafHash } from '../../evidence/tree.ts'
import { hex, utf8 } from '../../evidence/utf8.ts'
import { asTenant } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { message, opened, testDesk, type Visitor } from '../testDesk.ts'
import { verifies } from './ed25519.ts'
import { Checkpoints, Entries, Entry, GrowthProof } from './entryShapes.ts'
import { openLogKeeper } from './logKeeper.ts'

const db = testDatabase()
const desk = testDesk(db)
const LOG = '/api/v1/log'
const SECRET = 'Где мои двадцать коробок?'
let owner: Visitor
let org: string
const sign = async (): Promise<void> => {
  const keeper = openLogKeeper(desk.state, {}, openSecrets(desk.state, {}))
  await asTenant(db.pools.desk, org, (tx) => signCheckpoint(tx, keeper, Date.UTC(2026, 10, 21)))
}
const entries = async (query = '') => Entries.parse((await owner.get(`${LOG}/entries${query}`)).body)
const checkpoints = async (query = '') =>
  Checkpoints.parse((await owner.get(`${LOG}/checkpoints${query}`)).body)
const newestKey = async () => {
  const { vkey } = z.object({ vkey: z.string() }).parse((await owner.get(LOG)).body)
  const key = readVkey(vkey, sha256)
  if (!key.ok) throw new Error(key.error)
  return key.value
}

beforeAll(async () => {
  owner = await desk.owner()
  org = await desk.accounts().ownerOrganisation()
  await opened(owner, message('m1', SECRET), message('m2', 'Вторая'))
  await sign()
  await opened(owner, message('m3', 'Третья'))
  await sign()
})

describe('The entries of a log', () => {
  test('are listed newest first, page by page, each once', async () => {
    const all = (await entries('?limit=200')).entries.map(({ entry }) => entry)
    expect(all).toEqual(Array.from({ length: all.length }, (_, at) => all.length - 1 - at))
    const paged: number[] = []
    for (let before: number | null | undefined; before !== null;) {
      const page = await entries(`?limit=2${before === undefined ? '' : `&before=${before}`}`)
      paged.push(...page.entries.map(({ entry }) => entry))
      before = page.next
    }
    expect(paged).toEqual(all)
  })
  test('show their parts and no word of anybody', async () => {
    const answer = await owner.get(`${LOG}/entries`)
    expect(answer.text).not.toContain('коробок')
    const found = (await entries()).entries.find(({ kind }) => kind === 'message.in')
    expect(found?.parts).toContainEqual({ name: 'facts', state: 'there' })
    const one = await owner.get(`${LOG}/entries/${found?.entry}`)
    expect(one.text).not.toContain('коробок')
    const { leaf, hash, parts, epoch, index } = Entry.parse(one.body)
    expect([hex(leafHash(utf8(leaf), sha256)), epoch, index]).toEqual([hash, 0, found?.entry])
    expect(new Set(parts.map(({ state }) => state))).toEqual(new Set(['opens']))
  })
  test('say which part was altered, and which is gone without an erasure', async () => {
    await opened(owner, message('m4', 'Четвёртая'))
    const [last] = (await entries()).entries
    if (!last) throw new Error('something was recorded')
    const put = `update payload set bytes = 'x' where org_id = $1 and entry_index = $2 and part = 'facts'`
    await db.asOwner(put, [org, last.entry])
    await db.asOwner(`delete from payload where org_id = $1 and entry_index = $2 and part = 'by'`, [
      org,
      last.entry,
    ])
    const { parts } = Entry.parse((await owner.get(`${LOG}/entries/${last.entry}`)).body)
    expect(parts).toEqual(
      expect.arrayContaining([
        { name: 'facts', state: 'altered' },
        { name: 'by', state: 'gone' },
      ]),
    )
  })
  test.for(['-1', '01', '1e3', '9'.repeat(15), '9'.repeat(30), 'x', '%00'])(
    'have none of the number %s',
    async (number) => {
      expect((await owner.get(`${LOG}/entries/${number}`)).status).toBe(404)
      expect((await owner.get(`${LOG}/entries/${number}/proof`)).status).toBe(404)
    },
  )
  test.for(['limit=0', 'limit=201', 'limit=x', 'before=-1', 'before=0.5', 'before=1e300'])(
    'are not listed by %s',
    async (query) => expect((await owner.get(`${LOG}/entries?${query}`)).status).toBe(400),
  )
})

describe('The proof of an entry', () => {
  test('is a file that the key of the log bears out, against the newest checkpoint', async () => {
    const key = await newestKey()
    const [newest] = (await checkpoints()).checkpoints
    for (const entry of [0, 1, 2]) {
      const answer = await owner.get(`${LOG}/entries/${entry}/proof`)
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
      const { leaf } = Entry.parse((await owner.get(`${LOG}/entries/${entry}`)).body)
      const tools = { verify: verifies, sha256 }
      expect(openTlogProof(utf8(answer.text), utf8(leaf), [key], tools)).toMatchObject({
        ok: true,
        value: { index: BigInt(entry), checkpoint: { size: BigInt(newest?.size ?? 0) } },
      })
      expect(openTlogProof(utf8(answer.text), utf8(`${leaf} `), [key], tools)).toMatchObject({ ok: false })
    }
  })
  test('is not there before the log has signed the entry, and the answer says so', async () => {
    await opened(owner, message('m5', 'Пятая'))
    const [last] = (await entries('?limit=1')).entries
    expect((await owner.get(`${LOG}/entries/${last?.entry}/proof`)).body).toMatchObject({
      type: 'urn:exhale:problem:not_signed_yet',
    })
  })
})

describe('The checkpoints of a log', () => {
  test('are listed newest first, page by page, with the times that authorities gave', async () => {
    const all = (await checkpoints()).checkpoints
    const [first] = (await checkpoints('?limit=1')).checkpoints
    const { next } = await checkpoints('?limit=1')
    const rest = await checkpoints(`?limit=1&before=${next}`)
    expect([first, ...rest.checkpoints]).toEqual(all.slice(0, 2))
    expect(first).toMatchObject({ epoch: 0, tokens: [] })
  })
  test.for(['before=x', 'before=1', 'before=1.2.3', 'limit=0'])('are not listed by %s', async (query) => {
    expect((await owner.get(`${LOG}/checkpoints?${query}`)).status).toBe(400)
  })
  test('grew out of each other, and the proof of it is given', async () => {
    const [newer, older] = (await checkpoints()).checkpoints
    if (!newer || !older) throw new Error('two were signed')
    const asked = `?epoch=0&from=${older.size}&to=${newer.size}`
    const { path } = GrowthProof.parse((await owner.get(`${LOG}/consistency${asked}`)).body)
    const bytes = (text: string) => fromBase64(text) ?? new Uint8Array()
    const claim = {
      size1: BigInt(older.size),
      size2: BigInt(newer.size),
      root1: bytes(older.root),
      root2: bytes(newer.root),
      path: path.map(bytes),
    }
    expect(isConsistent(claim, sha256)).toBe(true)
  })
  test.for([
    ['epoch=0&from=2&to=1', 404],
    ['epoch=1&from=1&to=1', 404],
    ['epoch=0&from=1&to=9999', 404],
    ['epoch=0&from=0&to=1', 400],
    ['epoch=x&from=1&to=1', 400],
  ] as const)('prove nothing for %s', async ([query, status]) => {
    expect((await owner.get(`${LOG}/consistency?${query}`)).status).toBe(status)
  })
})

describe('A member of another organisation', () => {
  test('sees the log of their own and nothing of ours', async () => {
    const stranger = await desk.stranger()
    expect((await stranger.get(`${LOG}/entries`)).body).toEqual({ entries: [], next: null })
    expect((await stranger.get(`${LOG}/checkpoints`)).body).toEqual({ checkpoints: [], next: null })
    for (const path of ['entries/0', 'entries/0/proof', 'consistency?epoch=0&from=1&to=1'])
      expect((await stranger.get(`${LOG}/${path}`)).status).toBe(404)
    await opened(stranger, message('own', 'Своё'))
    const [own] = Entries.parse((await stranger.get(`${LOG}/entries`)).body).entries
    const ours = (await entries('?limit=200')).entries.map(({ ref }) => ref)
    expect(ours).not.toContain(own?.ref)
  })
  test('and nobody at all sees none of it', async () => {
    for (const path of ['entries', 'entries/0', 'entries/0/proof', 'checkpoints', 'consistency?epoch=0'])
      expect((await desk.nobody.get(`${LOG}/${path}`)).status).toBe(401)
  })
})
