import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, message, opened, type Visitor, testDesk } from '../testDesk.ts'
import { added, entry, joined, PNG, START, takenIn, turn, testCounter } from './testCounter.ts'

const database = testDatabase()
const desk = testDesk(database)
const counter = testCounter(desk)

describe('An entry', () => {
  let device: Visitor
  let ira: string
  let id: string
  beforeAll(async () => {
    desk.setClock(START)
    ira = await added(counter.owner, 'Ира')
  })
  beforeEach(async () => {
    ;({ device, id } = await joined(desk, counter.owner, counter.site))
    await turn(device, ira)
  })

  test('says in its leaf which person and which device', async () => {
    const made = idOf(await entry(device))
    const parts = await database.asOwner<{ part: string; bytes: Buffer }>(
      `select p.part, p.bytes from payload p join evidence_entry e using (org_id, entry_index) where e.ref = $1`,
      [made],
    )
    const said = Object.fromEntries(parts.map(({ part, bytes }) => [part, bytes.toString('utf8')]))
    expect(said).toMatchObject({ by: ira, via: `device:${id}` })
    const [leaf] = await database.asOwner<{ bytes: Buffer }>(
      'select bytes from evidence_entry where ref = $1',
      [made],
    )
    const committed = z.object({ type: z.string(), c: z.record(z.string(), z.string()) })
    const { type, c } = committed.parse(JSON.parse(leaf?.bytes.toString('utf8') ?? ''))
    expect([type, Object.keys(c).sort()]).toEqual(['counter.entry', ['by', 'facts', 'via']])
  })

  test('is shown again during the turn, and no longer', async () => {
    for (let n = 0; n < 12; n += 1) await entry(device, { note: `${n}` })
    const { entries } = z
      .object({ entries: z.array(z.unknown()) })
      .parse((await device.get('/api/v1/counter/entries')).body)
    expect(entries).toHaveLength(10)
    expect(entries[0]).toMatchObject({ note: '11', client: takenIn.client, items: takenIn.items })
    await device.post('/api/v1/counter/lock')
    await turn(device, ira)
    expect((await device.get('/api/v1/counter/entries')).body).toEqual({ entries: [] })
  })

  test('is corrected by a new one of the same turn, once', async () => {
    const slip = idOf(await entry(device))
    const right = idOf(await entry(device, { corrects: slip }))
    expect((await device.get('/api/v1/counter/entries')).body).toMatchObject({
      entries: [
        { id: right, corrects: slip },
        { id: slip, correctedBy: right },
      ],
    })
    expect((await entry(device, { corrects: slip })).status).toBe(404)
    await device.post('/api/v1/counter/lock')
    await turn(device, ira)
    expect((await entry(device, { corrects: right })).status).toBe(404)
  })

  test.for([
    ['nothing taken in', { items: [] }],
    ['a handing over to nobody', { client: ' ' }],
    ['an incident without words', { kind: 'incident' }],
    ['half a number', { items: [{ name: 'x', quantity: '1.', unit: '' }] }],
    ['fewer than none', { items: [{ name: 'x', quantity: '-1', unit: '' }] }],
    ['a page as a photo', { photo: Buffer.from('<script>alert(1)</script>').toString('base64') }],
    ['a photo in no base64', { photo: `${PNG}#` }],
    ['an unknown field', { case: database.newOrg() }],
  ] as const)('is refused: %s', async ([, more]) => {
    expect((await entry(device, more)).status).toBe(400)
  })

  test('has a photo of at most five megabytes, a part of its own', async () => {
    const jpeg = (bytes: number) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(bytes - 3)])
    const most = 5 * 1024 * 1024
    const made = idOf(await entry(device, { photo: jpeg(most).toString('base64') }))
    expect((await entry(device, { photo: jpeg(most + 1).toString('base64') })).status).toBe(413)
    const [part] = await database.asOwner<{ bytes: number }>(
      `select octet_length(p.bytes) as bytes from payload p join evidence_entry e using (org_id, entry_index)
       where e.ref = $1 and p.part = 'photo'`,
      [made],
    )
    expect(part).toEqual({ bytes: most })
  })

  test('sent twice under one key is put down once', async () => {
    const twice = { 'idempotency-key': 'the-same-tap-1' }
    const send = () => device.post('/api/v1/counter/entries', { ...takenIn, photo: PNG }, twice)
    expect(idOf(await send())).toBe(idOf(await send()))
  })
})

describe('On the desk', () => {
  let device: Visitor
  let made: string
  beforeAll(async () => {
    desk.setClock(START)
    const ira = await added(counter.owner, 'Ира')
    ;({ device } = await joined(desk, counter.owner, counter.site))
    await turn(device, ira)
    made = idOf(await entry(device, { photo: PNG, note: 'угол помят' }))
  })

  test('an entry is shown with its site, person and device, the newest first, page by page', async () => {
    for (let n = 0; n < 31; n += 1) await entry(device, { note: `${n}` })
    const Page = z.object({
      entries: z.array(z.object({ note: z.string() }).loose()),
      next: z.string().nullable(),
    })
    const first = Page.parse((await counter.owner.get(`/api/v1/counter-entries?site=${counter.site}`)).body)
    expect([first.entries.length, first.entries[0]?.note]).toEqual([30, '30'])
    const second = Page.parse(
      (await counter.owner.get(`/api/v1/counter-entries?site=${counter.site}&cursor=${first.next}`)).body,
    )
    expect(second.entries.slice(0, 2)).toMatchObject([
      { note: '0' },
      {
        id: made,
        note: 'угол помят',
        photo: true,
        person: 'Ира',
        device: 'Планшет',
        cases: [],
        site: { name: 'Выдача на Лесной' },
      },
    ])
    expect((await counter.owner.get(`/api/v1/counter-entries?site=${counter.elsewhere}`)).body).toEqual({
      entries: [],
      next: null,
    })
  })

  test('its photo is a file in a sandbox', async () => {
    const { status, headers } = await counter.owner.get(`/api/v1/counter-entries/${made}/photo`)
    expect([status, headers]).toMatchObject([
      200,
      {
        'content-type': 'image/png',
        'content-disposition': `attachment; filename="${made}.png"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      },
    ])
  })

  test('it goes into a case as an act that names it, once', async () => {
    const id = await opened(counter.owner, message('m1', 'где коробки?'))
    const file = () => counter.owner.post(`/api/v1/counter-entries/${made}/case`, { case: id })
    const [first, second] = [await file(), await file()]
    expect([first.status, second.body]).toEqual([201, first.body])
    const Ledger = z.object({ facts: z.object({ ledger: z.array(z.unknown()) }) })
    expect(Ledger.parse((await counter.owner.get(`/api/v1/cases/${id}`)).body).facts.ledger).toMatchObject([
      {
        kind: 'goods_in',
        counterEntry: made,
        person: 'Ира',
        site: 'Выдача на Лесной',
        lines: [{ sku: 'коробка', qty: 2, unit: 'шт' }],
      },
    ])
    const page = await counter.owner.get(`/api/v1/counter-entries?site=${counter.site}`)
    expect(
      page.text.includes(id) || (await counter.owner.get('/api/v1/counter-entries')).text.includes(id),
    ).toBe(false)
  })

  test('an incident goes into a case as an internal note', async () => {
    const incident = idOf(
      await device.post('/api/v1/counter/entries', { kind: 'incident', note: 'Человек кричал и ушёл.' }),
    )
    const id = await opened(counter.owner, message('m1', 'x'))
    await counter.owner.post(`/api/v1/counter-entries/${incident}/case`, { case: id })
    expect((await counter.owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      facts: {
        messages: [{}, { direction: 'internal', channel: 'counter', text: 'Человек кричал и ушёл.' }],
      },
    })
    const { entries } = z
      .object({ entries: z.array(z.unknown()) })
      .parse((await counter.owner.get('/api/v1/counter-entries')).body)
    expect(entries[0]).toMatchObject({ id: incident, cases: [{ id, title: 'Своё дело' }] })
  })
})
