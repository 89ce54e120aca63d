import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fsck } from '../../evidence/fsck.store.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { asTenant } from '../db/tenant.ts'
import { caseOf, idOf, message, opened, testDesk, type Visitor } from '../testDesk.ts'
import { closeMinutes } from './readings.job.ts'
import { Trail, type TrailLine } from './trailShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const AT = Date.UTC(2026, 10, 21, 10)
let owner: Visitor
let id: string

const trail = async (visitor: Visitor, asked = ''): Promise<TrailLine[]> => {
  const answer = await visitor.get(`/api/v1/trail${asked}`)
  expect(answer.status, answer.text).toBe(200)
  return Trail.parse(answer.body).lines
}
const kinds = (lines: readonly TrailLine[]): string[] => lines.map(({ kind }) => kind)

beforeAll(async () => {
  owner = await desk.owner()
  desk.setClock(AT)
  id = await opened(owner, message('m1', 'Верните деньги'))
})

describe('Looking at a case', () => {
  test('is in the trail: who, what, when, by which way and from where', async () => {
    desk.setClock(AT + 60_000)
    await owner.get(`/api/v1/cases/${id}`)
    const [line] = await trail(owner, '?kind=read.case')
    const { person } = z
      .object({ person: z.object({ id: z.string() }) })
      .parse((await owner.get('/api/v1/me')).body)
    expect(line).toMatchObject({
      at: new Date(AT + 60_000).toISOString(),
      person: { id: person.id },
      via: 'session',
      from: '127.0.0.1',
      about: { id, route: 'viewCase' },
      case: { id, title: 'Своё дело' },
      entry: null,
    })
  })

  test('of nobody leaves nothing, and of what is not there neither', async () => {
    const before = await trail(owner)
    expect((await desk.nobody.get(`/api/v1/cases/${id}`)).status).toBe(401)
    expect((await owner.get('/api/v1/cases/01a20000-0000-7000-8000-000000000000')).status).toBe(404)
    expect(await trail(owner)).toEqual(before)
  })

  test('stands in the log once its minute is over', async () => {
    await closeMinutes(
      database.pools,
      null,
      () => AT + 120_000,
      (error) => {
        throw error
      },
    )
    const [line] = await trail(owner, '?kind=read.case')
    expect(line?.entry).toEqual(expect.any(Number))
    const org = await desk.accounts().ownerOrganisation()
    expect((await asTenant(database.pools.desk, org, fsck)).faults).toEqual([])
  })
})

describe('The trail', () => {
  test('shows changes of settings and withdrawals with who made them and from where', async () => {
    desk.setClock(AT + 180_000)
    await owner.post('/api/v1/settings', { trade: 'bakery' })
    const many = await owner.post(`/api/v1/cases/${id}/claims`, [{ text: 'x' }])
    const { import: imported } = z.object({ import: z.string() }).parse(many.body)
    desk.setClock(AT + 181_000)
    await owner.post(`/api/v1/imports/${imported}/withdrawal`, { why: 'twice' })
    const [withdrawn, changed] = (await trail(owner)).filter(({ kind }) => !kind.startsWith('read.'))
    expect(withdrawn).toMatchObject({ kind: 'import.withdrawn', about: { why: 'twice' }, case: { id } })
    expect(changed).toMatchObject({ kind: 'settings.changed', about: { trade: 'bakery' }, from: '127.0.0.1' })
    expect(changed?.entry).toEqual(expect.any(Number))
  })

  test('is narrowed by person, kind, case and time', async () => {
    const all = await trail(owner)
    const me = all[0]?.person.id
    expect(await trail(owner, `?person=${me}`)).toEqual(all)
    expect(await trail(owner, '?person=nobody')).toEqual([])
    expect(new Set(kinds(await trail(owner, `?case=${id}`)))).toEqual(
      new Set(['read.case', 'import.withdrawn']),
    )
    expect(new Set(kinds(await trail(owner, '?kind=settings.changed')))).toEqual(
      new Set(['settings.changed']),
    )
    expect(await trail(owner, '?to=2026-11-20')).toEqual([])
    expect(await trail(owner, '?from=2026-11-22')).toEqual([])
    expect(await trail(owner, '?from=2026-11-21&to=2026-11-21')).toEqual(all)
  })

  test('comes in pages without a gap or a repeat', async () => {
    const other = await desk.stranger()
    for (let number = 0; number < 60; number += 1) {
      desk.setClock(AT + number * 1_000)
      await other.post('/api/v1/settings', { trade: `trade ${number}` })
    }
    const first = Trail.parse((await other.get('/api/v1/trail')).body)
    const second = Trail.parse((await other.get(`/api/v1/trail?cursor=${first.next}`)).body)
    const told = [...first.lines, ...second.lines].map(({ about }) => about['trade'])
    expect(told).toEqual(Array.from({ length: 60 }, (_, at) => `trade ${59 - at}`))
    expect(second.next).toBeNull()
  })

  test.for([
    ['cursor=x', 'cursor'],
    ['from=31.02.2026', 'from'],
    ['to=soon', 'to'],
    ['case=x', 'case'],
    ['kind=%00', 'kind'],
    ['person=%00', 'person'],
  ])('refuses what it cannot read: %s', async ([asked, where]) => {
    const answer = await owner.get(`/api/v1/trail?${asked}`)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(`querystring.${where}`)])
  })
})

describe('The trail as a file', () => {
  test('is the same list, and taking it is a look', async () => {
    const lines = await trail(owner)
    desk.setClock(AT + 240_000)
    const file = await owner.get('/api/v1/trail/file?format=jsonl')
    const told = file.text.trim().split('\n')
    expect(told.map((line): unknown => JSON.parse(line))).toEqual(lines)
    expect(kinds(await trail(owner))[0]).toBe('read.trail')
  })

  test('never runs in a spreadsheet', async () => {
    desk.setClock(AT + 250_000)
    const facts = { ...caseOf(message('m1', 'x')), title: '=HYPERLINK("http://x.example";"a")' }
    const wild = idOf(await owner.post('/api/v1/cases', { facts }))
    await owner.get(`/api/v1/cases/${wild}`)
    const file = await owner.get('/api/v1/trail/file')
    expect(file.headers['content-disposition']).toBe('attachment; filename="exhale-trail.csv"')
    expect(file.text.split('\r\n')[0]).toContain('"at","kind","person"')
    expect(file.text).toContain(`"'=HYPERLINK(""http://x.example""`)
  })

  test('is whole when it is longer than one piece', async () => {
    const org = await desk.accounts().ownerOrganisation()
    await database.asOwner(
      `insert into reading select $1, gen_random_uuid(), $2::bigint, $2::bigint + n, 'p', 'session', '', 'case', n::text, 'viewCase'
       from generate_series(1, 2500) n`,
      [org, Math.floor(AT / 60_000) * 60_000 - 600_000],
    )
    const file = await owner.get('/api/v1/trail/file?person=p')
    expect(file.text.trim().split('\r\n')).toHaveLength(2501)
    expect(file.text.match(/\uFEFF/g)).toHaveLength(1)
  })
})

describe('Who may not look at everybody', () => {
  test('does not see the trail', async () => {
    const [visitor, member] = [await desk.stranger(), 'staff']
    await database.asOwner(`update "member" set role = $1 where "organizationId" <> $2`, [
      member,
      await desk.accounts().ownerOrganisation(),
    ])
    expect((await visitor.get('/api/v1/trail')).status).toBe(403)
    expect((await visitor.get('/api/v1/trail/file')).status).toBe(403)
  })
})

describe('A mark on words that was taken off', () => {
  test('is in the trail with its case and without its words, and so is what takes it back', async () => {
    desk.setClock(AT + 3_600_000)
    const mark = { message: 'm1', label: 'demand.money', start: 0, end: 'Верните деньги'.length }
    const said = await owner.post(`/api/v1/cases/${id}/dismissals`, { ...mark, reason: 'not_meant' })
    await owner.post(`/api/v1/dismissals/${idOf(said)}/withdrawal`)
    const lines = (await trail(owner, `?case=${id}`)).filter(({ kind }) => kind.startsWith('label.'))
    expect(kinds(lines).toSorted()).toEqual(['label.dismissed', 'label.withdrawn'])
    expect(lines.map((line) => line.case?.id)).toEqual([id, id])
    const dismissed = lines.find(({ kind }) => kind === 'label.dismissed')
    expect(dismissed?.about).toEqual({ label: 'demand.money', reason: 'not_meant', reach: 'everywhere' })
    expect(JSON.stringify(lines)).not.toContain('Верните')
  })
})
