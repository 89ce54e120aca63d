import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseFacts, casesAfter } from '../../../cases/cases.store.ts'
import type { DecisionFacts } from '../../../cases/claims/claimShapes.ts'
import { claimsOnFile, decisionsOf, recordDecision } from '../../../cases/claims/claims.store.ts'
import { originalsOf, keepOriginals } from '../../../messages/originals/originals.store.ts'
import { mailKeysOf, recordMailKeys } from '../../../messages/originals/keys/mailKeys.store.ts'
import { copyLetter, lettersOf, recordSending } from '../../../cases/letters.store.ts'
import type { Fields } from '../../../cases/storyParts.ts'
import { partsOf } from '../../../evidence/log.store.ts'
import type { Captured } from '../../captures/capturePage.ts'
import { capturesOf, recordCapture } from '../../captures/captures.store.ts'
import { fsck } from '../../../evidence/fsck.store.ts'
import { asTenant } from '../../db/tenant.ts'
import { testDatabase } from '../../db/testDatabase.ts'
import { testDesk } from '../../testDesk.ts'
import { newOrganisation, recordOne, Safe } from '../testBackup.ts'
import { exportLines, readExport, writeFolder } from './exportFile.ts'
import { importOrganisation } from './importOrganisation.ts'
import { oneMoment, organisationFiles } from './organisationExport.store.ts'

const database = testDatabase()
const desk = testDesk(database)
const safe = new Safe(() => database.pools)
const folder = join(safe.home, 'export')
const plan = { defaults: { lang: 'ru', timezone: 'Europe/Moscow' }, members: [], at: safe.now() } as const
const DECIDED: Omit<DecisionFacts, 'claim' | 'verdict'> = {
  why: 'Акт нашёлся в архиве.',
  remedy: { kind: 'pay', amount: 500, currency: 'RUB' },
  owner: 'somebody',
  due: '2026-12-01',
  evidence: ['m1'],
  against: [],
  change: 'Подписанный акт.',
  proposed: 'undecided',
  dueProposed: 0,
  seen: ['m1'],
}
let org: string
const PAGE: Captured = {
  url: 'https://reviews.example/1',
  finalUrl: 'https://reviews.example/1',
  redirects: [],
  status: 200,
  headers: {},
  certificateUntil: null,
  page: Buffer.from('<p>x</p>'),
  seen: null,
  browser: null,
  why: 'no_browser',
}
beforeAll(async () => {
  org = await newOrganisation(database)
  for (let n = 0; n < 4; n += 1) await recordOne(database.pools, org, n)
  await asTenant(database.pools.desk, org, async (tx) => {
    const [found] = await casesAfter(tx, null, 1)
    if (!found) throw new Error('four cases were recorded')
    const stamp = { by: 'owner', at: safe.now() }
    const letter = { kind: 'boundary', to: 'client', text: '=2+2 и письмо' } as const
    await copyLetter(tx, found, letter, stamp)
    const id = await copyLetter(tx, found, { ...letter, text: 'Ушло' }, stamp)
    const sending = { channel: 'email', at: '2026-11-20T10:00:00+03:00', to: 'c@example.invalid' }
    await recordSending(tx, found, { letter: id, sending, from: 'us', called: 'sent-1' }, stamp)
    const mail = { path: 'claim.eml', bytes: Buffer.from('From: a@b.example\r\n\r\nx') }
    // More than one file of openings holds.
    const photo = { path: 'photo.jpg', bytes: Buffer.alloc(9 * 1024 * 1024, 7) }
    const kept = await keepOriginals(tx, { case: found.id, upload: null }, [mail, photo], stamp)
    const key = { domain: 'b.example', selector: 's', record: 'p=', answer: 'revoked' as const }
    await recordMailKeys(tx, kept[0]?.id ?? '', [key], stamp)
    await recordCapture(tx, found.id, PAGE, stamp)
    const [claim] = await claimsOnFile(tx, found.id)
    if (!claim) throw new Error('every example has a claim')
    for (const verdict of ['unproven', 'entitled'] as const)
      await recordDecision(tx, found, { claim, facts: { ...DECIDED, claim: claim.name, verdict } }, stamp)
  })
  await asTenant(database.pools.desk, org, async (tx) => {
    await oneMoment(tx)
    return writeFolder(folder, organisationFiles(tx, plan))
  })
})
afterAll(() => safe.remove())

const digestOf = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')

const byId = (messages: unknown): unknown =>
  Array.isArray(messages)
    ? (messages as Fields[]).toSorted((a, b) => String(a['id']).localeCompare(String(b['id'])))
    : messages

/** The stories of an organisation in the order they were opened; messages by their own ids, because a sent one comes last. */
const stories = (of: string) =>
  asTenant(database.pools.desk, of, async (tx) => {
    const cases = await casesAfter(tx, null, 100)
    return Promise.all(
      cases.map(async (found) => {
        const { facts } = await caseFacts(tx, found)
        const letters = await lettersOf(tx, found)
        const decisions = await decisionsOf(tx, found.id)
        return {
          facts: { ...facts, messages: byId(facts['messages']) },
          letters: letters.map(({ kind, text, to, sending }) => ({ kind, text, to, sending })),
          // The people of the old desk are nobody on the new one.
          decisions: decisions.map(({ id: _id, by: _by, owner: _owner, ...decided }) => decided),
        }
      }),
    )
  })

const imported = async (path: string): Promise<string> => {
  const other = await newOrganisation(database)
  const stamp = { by: 'system', at: safe.now() }
  await asTenant(database.pools.desk, other, (tx) => importOrganisation(tx, readExport(path), stamp))
  return other
}

describe('An organisation that was exported', () => {
  test('is the same in another one, story by story, letter by letter and decision by decision', async () => {
    const other = await imported(folder)
    const [before, after] = [await stories(org), await stories(other)]
    expect(before).toHaveLength(4)
    expect(before.flatMap(({ decisions }) => decisions)).toMatchObject([
      { verdict: 'unproven' },
      { verdict: 'entitled', why: DECIDED.why, due: DECIDED.due },
    ])
    for (const story of before) expect(after).toContainEqual(story)
    expect((await asTenant(database.pools.desk, other, (tx) => fsck(tx))).faults).toEqual([])
  })

  test('keeps its files, its captured pages and the keys of its mails, byte for byte', async () => {
    const other = await imported(folder)
    const filesOf = (of: string) =>
      asTenant(database.pools.desk, of, async (tx) => {
        const seen = []
        for (const { id } of await casesAfter(tx, null, 100))
          for (const original of await originalsOf(tx, id)) {
            const { name, sha256, entry } = original
            const parts = (await partsOf(tx, [entry])).get(entry)
            const keys = (await mailKeysOf(tx, id)).filter((key) => key.original === original.id)
            const captures = (await capturesOf(tx, id)).map(({ url, why }) => [url, why])
            seen.push([name, sha256, digestOf(parts?.['file']), keys.map(({ record }) => record), captures])
          }
        return seen
      })
    const before = await filesOf(org)
    expect(before).toHaveLength(2)
    expect(await filesOf(other)).toEqual(before)
    expect(
      readdirSync(join(folder, 'log')).filter((name) => name.startsWith('openings')).length,
    ).toBeGreaterThan(1)
  })

  test('with a file that is not the one in its log is refused', async () => {
    const bad = join(safe.home, 'other-file')
    await writeFolder(bad, readExport(folder))
    for (const name of readdirSync(join(bad, 'log')).filter((one) => one.startsWith('openings'))) {
      const path = join(bad, 'log', name)
      const mail = Buffer.from('From: a@b.example').toString('base64').slice(0, 20)
      const other = Buffer.from('From: z@b.example').toString('base64').slice(0, 20)
      writeFileSync(path, readFileSync(path, 'utf8').replace(mail, other))
    }
    await expect(imported(bad)).rejects.toThrow('does not open entry')
  })

  test('explains itself in both languages, and runs nothing in a spreadsheet', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/По-русски[\s\S]*In English/)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const csv = names.filter((name) => name.endsWith('.csv'))
    expect(csv.length).toBeGreaterThan(0)
    for (const name of csv) expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/(^|,)"[=+@]/m)
  })

  test('is opened once in an organisation, however often it is brought', async () => {
    const other = await imported(folder)
    const stamp = { by: 'system', at: safe.now() }
    await expect(
      asTenant(database.pools.desk, other, (tx) => importOrganisation(tx, readExport(folder), stamp)),
    ).rejects.toThrow('already been opened')
    expect(await stories(other)).toHaveLength(4)
  })

  test('is the same from one file', async () => {
    const path = join(safe.home, 'one.jsonl.gz')
    let text = ''
    for await (const line of exportLines(readExport(folder))) text += line
    writeFileSync(path, gzipSync(text))
    expect(await stories(await imported(path))).toHaveLength(4)
  })

  test('is refused when an entry of its log was changed, and nothing of it is recorded', async () => {
    const bad = join(safe.home, 'bad')
    mkdirSync(bad)
    await writeFolder(join(bad, 'e'), readExport(folder))
    const file = join(bad, 'e', 'log', 'entries-000000000.jsonl')
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[1] = (lines[1] ?? '').replace('"entry":"', '"entry":"AAAA')
    writeFileSync(file, lines.join('\n'))
    await expect(imported(join(bad, 'e'))).rejects.toThrow('root')
    rmSync(join(bad, 'e', 'organisation.json'))
    await expect(imported(join(bad, 'e'))).rejects.toThrow()
  })

  test('leaves by a button, for the owner alone', async () => {
    const owner = await desk.owner()
    const answer = await owner.get('/api/v1/organisation/export')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="exhale-.*\.jsonl\.gz"$/)
    expect((await desk.nobody.get('/api/v1/organisation/export')).status).toBe(401)
  })

  test('that unpacks without end is refused', async () => {
    const path = join(safe.home, 'bomb.jsonl.gz')
    writeFileSync(path, gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x')))
    await expect(imported(path)).rejects.toThrow('no export')
  })
})
