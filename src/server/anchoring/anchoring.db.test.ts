import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, sha256 } from '../../evidence/log.store.ts'
import { readPem } from '../../evidence/timestamps/pem.ts'
import { verifyToken } from '../../evidence/timestamps/token.ts'
import { utf8 } from '../../evidence/utf8.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { hasOpenssl, startAuthority } from '../evidence/testAuthority.ts'
import { testLog } from '../evidence/testLog.ts'
import { anchoredUpTo, tokensOf } from './anchoring.store.ts'
import { anchoringNotes } from './anchoringNotes.ts'
import { stampCheckpoint } from './stamping.ts'
import { anchoringOf, recordKind, type TestAnchoring } from './testAnchoring.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const db = testDatabase()
const log = testLog(db)
type Authority = Awaited<ReturnType<typeof startAuthority>>
let authority: Authority
let foreign: Authority

const withoutOpenssl = !hasOpenssl && !process.env['CI']

describe.skipIf(withoutOpenssl)('A log with an authority (needs Debian openssl)', () => {
  beforeAll(async () => {
    authority = await startAuthority()
    foreign = await startAuthority({ wrong: 'no_purpose' })
  }, 30_000)
  afterAll(async () => {
    await authority.stop()
    await foreign.stop()
  })
  const kinds = async (): Promise<string[]> => {
    const rows = await db.asOwner<{ type: string }>(
      'select type from evidence_entry where org_id = $1 order by entry_index',
      [log.org()],
    )
    return rows.map(({ type }) => type)
  }
  const tokens = async (): Promise<number> =>
    (await db.asOwner('select 1 from timestamp_token where org_id = $1', [log.org()])).length
  /** A choice was made and everything up to it is anchored. */
  const anchored = async (by = authority): Promise<TestAnchoring> => {
    const desk = anchoringOf(db, log, by)
    await log.record(2)
    await desk.choose()
    await desk.round()
    return desk
  }

  test('asks nobody until its owner has chosen', async () => {
    const desk = anchoringOf(db, log, authority)
    await log.record(3)
    expect(await desk.round()).toBe(Infinity)
    expect(await kinds()).toEqual(['admin.act', 'admin.act', 'admin.act'])
    expect(await log.inOrg(anchoredUpTo)).toBeNull()
  })

  test('keeps a token with its question, which anybody can check, and an entry of its own', async () => {
    const desk = await anchored()
    const { epoch, size, note } = (
      await db.asOwner<{ epoch: number; size: number; note: string }>(
        'select epoch, size::int as size, note from checkpoint where org_id = $1 order by size limit 1',
        [log.org()],
      )
    )[0] ?? { epoch: 0, size: 0, note: '' }
    const [token] = await log.inOrg((tx) => tokensOf(tx, epoch, size))
    const roots = readPem(token?.root ?? '')
    const asked = { imprint: sha256(utf8(note)), nonce: null }
    const checked = await verifyToken(
      token?.token ?? new Uint8Array(),
      asked,
      roots.ok ? roots.value : [],
      globalThis.crypto,
    )
    expect(checked).toMatchObject({ ok: true, value: { genTime: token?.genTime } })
    expect(await log.inOrg(anchoredUpTo)).toMatchObject({ entry: size - 1, authority: token?.authority })
    const parts = await log.inOrg((tx) => partsOf(tx, [token?.entry ?? -1]))
    const { facts, query } = parts.get(token?.entry ?? -1) ?? {}
    expect(readFact(facts ?? Buffer.alloc(0))).toMatchObject({ epoch, size })
    expect(query).toEqual(token?.query)
    expect(desk.reports).toEqual([])
    expect((await log.check()).faults).toEqual([])
  })

  test('does not stamp its own tokens for ever', async () => {
    const desk = await anchored()
    const before = await kinds()
    expect(before.at(-1)).toBe('timestamp.received')
    for (let hours = 1; hours < 80; hours += 7) {
      desk.now += 7 * HOUR
      await desk.round()
    }
    expect(await kinds()).toEqual(before)
  })

  test('waits for its term with what is not urgent, and no longer', async () => {
    const desk = await anchored()
    await recordKind(log, 'admin.act', desk.now)
    const due = await desk.round()
    expect(await tokens()).toBe(1)
    expect(due - desk.now).toBeLessThanOrEqual(HOUR)
    desk.now = due
    await desk.round()
    expect(await tokens()).toBe(2)
  })

  test.for([
    ['agreement.recorded', 'x'],
    ['letter.sent', 'x'],
    ['pack.exported', 'x'],
    ['message.in', 'Если не вернёте деньги, я напишу жалобу в прокуратуру.'],
    ['message.in', 'If you do not refund me I will take you to court.'],
  ] as const)('is stamped at once after %s: %s', async ([kind, words]) => {
    const desk = await anchored()
    desk.now += 60_000
    await recordKind(log, kind, desk.now, words)
    await desk.round()
    expect(await tokens()).toBe(2)
  })

  test('is not stamped at once for a message that threatens nobody', async () => {
    const desk = await anchored()
    desk.now += 60_000
    await recordKind(log, 'message.in', desk.now, 'Здравствуйте! Когда вы открываетесь завтра?')
    await desk.round()
    expect(await tokens()).toBe(1)
  })

  test('tries again after longer and longer while the authority is silent, and says since when', async () => {
    const desk = anchoringOf(db, log, authority)
    await log.record(1)
    await desk.choose()
    authority.refuse(true)
    const first = await desk.round()
    desk.now = first
    const second = await desk.round()
    expect([await tokens(), second - first]).toEqual([0, 60_000])
    const name = desk.stamping.installation?.name ?? ''
    const notes = desk.stamping.notes.of(log.org())
    expect(notes.authorities[name]?.fault).toMatchObject({ why: 'bad_answer' })
    expect(anchoringNotes(log.state())[log.org()]).toEqual(notes)
    authority.refuse(false)
    desk.now = second
    await desk.round()
    expect(await tokens()).toBe(1)
    expect(desk.stamping.notes.of(log.org()).authorities[name]?.fault).toBeNull()
  })

  test('never keeps a token by a certificate that is not for timestamps', async () => {
    const desk = await anchored(foreign)
    expect(await tokens()).toBe(0)
    const [fault] = Object.values(desk.stamping.notes.of(log.org()).authorities)
    expect(fault?.fault?.why).toBe('not_for_timestamps')
  })

  test('never keeps a token that leads to another root than the chosen one', async () => {
    const desk = anchoringOf(db, log, authority)
    await log.record(1)
    const chosen = { named: 'installation' as const, name: 'x', url: authority.url, roots: [foreign.rootPem] }
    await desk.choose({ authorities: [chosen] })
    await desk.round()
    expect(await tokens()).toBe(0)
    expect(desk.stamping.notes.of(log.org()).authorities['x']?.fault?.why).toBe('untrusted')
  })

  test('does not reach a private address that an owner typed in', async () => {
    const desk = anchoringOf(db, log, authority)
    await log.record(1)
    const chosen = { named: null, name: 'x', url: authority.url, roots: [authority.rootPem] }
    await desk.choose({ authorities: [chosen] })
    await desk.round()
    expect(desk.stamping.notes.of(log.org()).authorities['x']?.fault?.why).toMatch(/^not_(http|public)$/u)
    const port80 = { ...chosen, url: 'http://127.0.0.1/' }
    await desk.choose({ authorities: [port80] })
    desk.now += HOUR
    await desk.round()
    expect(desk.stamping.notes.of(log.org()).authorities['x']?.fault?.why).toBe('not_public')
  })

  test('asks the second authority though the first is silent', async () => {
    const desk = anchoringOf(db, log, authority)
    await log.record(1)
    const { name, url, roots } = desk.stamping.installation ?? { name: '', url: '', roots: [] }
    const ours = { named: 'installation' as const, name, url, roots: [...roots] }
    const silent = { named: null, name: 'silent', url: 'http://127.0.0.1/', roots: [authority.rootPem] }
    await desk.choose({ authorities: [silent, ours] })
    await desk.round()
    expect(await log.inOrg(anchoredUpTo)).toMatchObject({ authority: name })
  })

  test('is stamped again after a year, though nothing happened', async () => {
    const desk = await anchored()
    desk.now += 364 * DAY
    await desk.round()
    expect(await tokens()).toBe(1)
    desk.now += 2 * DAY
    await desk.round()
    expect(await tokens()).toBe(2)
  })

  test('says by how much the clock of the desk differs', async () => {
    const desk = anchoringOf(db, log, authority)
    desk.now += HOUR
    await log.record(1)
    await desk.choose()
    await desk.round()
    const [note] = Object.values(desk.stamping.notes.of(log.org()).authorities)
    expect(Math.round((note?.clockMs ?? 0) / HOUR)).toBe(1)
  })

  test('asks nobody while it is behind, and goes on in a new epoch', async () => {
    const desk = await anchored()
    const back = await log.copied()
    desk.now += 60_000
    await recordKind(log, 'letter.sent', desk.now)
    await log.sign()
    await back()
    expect(await log.settle()).not.toBeNull()
    await desk.round()
    expect(await tokens()).toBe(1)
    await log.newEpoch()
    expect(await desk.anchorer.look(log.org())).toBe(Infinity)
    expect(await tokens()).toBe(1)
    desk.now += HOUR
    await desk.round()
    expect(await log.inOrg(anchoredUpTo)).toMatchObject({ epoch: 1 })
    expect((await log.check()).faults).toEqual([])
  })

  test('gives a pack its tokens, once, whoever asks at the same moment', async () => {
    const desk = anchoringOf(db, log, authority)
    await log.record(1)
    await desk.choose()
    const checkpoint = await log.signed()
    const asked = () => stampCheckpoint(desk.stamping, log.org(), checkpoint, { waitMs: 10_000 })
    const [first, second] = await Promise.all([asked(), asked()])
    expect([first?.length, second]).toEqual([1, first])
    expect(await asked()).toEqual(first)
    expect(await tokens()).toBe(1)
  })

  test('gives a pack no token, and no error, when nobody answers', async () => {
    const desk = anchoringOf(db, log, authority)
    await log.record(1)
    await desk.choose()
    authority.refuse(true)
    const given = await stampCheckpoint(desk.stamping, log.org(), await log.signed(), { waitMs: 2_000 })
    authority.refuse(false)
    expect(given).toEqual([])
  })

  test('leaves the notes of what went wrong in a file of the state folder', async () => {
    await anchored()
    const { orgs } = JSON.parse(readFileSync(join(log.state(), 'anchoring.json'), 'utf8')) as {
      orgs: Record<string, { chosen: string[] }>
    }
    expect(orgs[log.org()]?.chosen).toHaveLength(1)
  })
})
