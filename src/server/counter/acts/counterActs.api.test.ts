import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CounterActResults, CounterClientList } from '../../../ledger/counter/counterActShapes.ts'
import { testDatabase } from '../../db/testDatabase.ts'
import { newId } from '../../ids.ts'
import { idOf, testDesk, type Visitor } from '../../testDesk.ts'
import { added, joined, kindOf, MINUTE, PNG, START, testCounter, turn } from '../testCounter.ts'
import { actOf, limitedClient, sent, type SentAct } from './testActs.ts'

const database = testDatabase()
const desk = testDesk(database)
const counter = testCounter(desk)
const API = '/api/v1'
const HOUR = 60 * MINUTE

let ira: string
let oleg: string
let device: Visitor
let id: string
let client: string
const own = () => ({ client, turn: { person: ira, startedAt: new Date(START).toISOString() } })
const act = (more: Partial<SentAct> = {}, said: object = {}): SentAct => actOf({ ...own(), ...more }, said)
const results = async (acts: readonly SentAct[], sentAt = START): Promise<CounterActResults['results']> =>
  CounterActResults.parse((await sent(device, acts, sentAt)).body).results
const kept = async (of = client) =>
  z
    .object({ acts: z.array(z.looseObject({ id: z.string(), number: z.string(), photos: z.number() })) })
    .parse((await counter.owner.get(`${API}/clients/${of}/acts`)).body).acts
const factsOf = async (act: string) =>
  z
    .object({ facts: z.looseObject({ written: z.looseObject({}) }), strokes: z.looseObject({}) })
    .parse((await counter.owner.get(`${API}/acts/${act}`)).body)

beforeAll(async () => {
  desk.setClock(START)
  ira = await added(counter.owner, 'Ира')
  oleg = await added(counter.owner, 'Олег')
})
beforeEach(async () => {
  client = await limitedClient(counter.owner, START)
  ;({ device, id } = await joined(desk, counter.owner, counter.site))
  await turn(device, ira)
})

describe('An act from a device', () => {
  test('is kept with its photo and both signatures, and moves the bar of its client', async () => {
    const made = act({ photos: [PNG] })
    expect(await results([made])).toMatchObject([{ id: made.id, refused: null, usage: [{ actual: 0.1 }] }])
    expect(await kept()).toMatchObject([{ id: made.id, number: made.act.number, photos: 1 }])
    const { facts, strokes } = await factsOf(made.id)
    expect(facts.written).toEqual({ device: 'Планшет', offline: false, clockSkewMs: 0, pin: 'checked' })
    expect(JSON.parse(String(strokes['client']))).toEqual(made.strokes.client)
  })

  test('that is sent again is the same act, also when it says by now that its first sending got no answer', async () => {
    const made = act()
    await results([made])
    expect(await results([{ ...made, offline: true }], START + HOUR)).toMatchObject([{ refused: null }])
    expect(await kept()).toHaveLength(1)
  })

  test('that says something else under the same id is not kept, and the first one stays', async () => {
    const made = act()
    await results([made])
    const other = actOf({ ...made }, { ...made.act, lines: [{ sku: 'короб', qty: 3, unitVolume: 0.1 }] })
    expect(await results([{ ...other, id: made.id }])).toMatchObject([{ refused: 'act_differs' }])
    expect(await kept()).toHaveLength(1)
  })

  test('over the limit is refused while the desk can be asked, with the bar as it stands now', async () => {
    const made = act({}, { lines: [{ sku: 'короб', qty: 9, unitVolume: 0.1 }] })
    expect(await results([made])).toMatchObject([
      { refused: 'over_limit', usage: [{ actual: 0, limit: 0.4 }] },
    ])
    expect(await kept()).toEqual([])
  })

  test('over the limit that was made without a connection is kept: it happened', async () => {
    const made = act({ offline: true }, { lines: [{ sku: 'короб', qty: 9, unitVolume: 0.1 }] })
    expect(await results([made])).toMatchObject([{ refused: null, usage: [{ actual: 0.9 }] }])
  })

  test('that cannot be kept holds up no other', async () => {
    const [one, foreign, two] = [act(), act({ client: newId() }), act({}, { number: '7AK-0002' })]
    const unsigned = act({}, { signatures: [] })
    const page = act({ photos: [Buffer.from('<script>').toString('base64')] })
    expect((await results([one, foreign, unsigned, page, two])).map(({ refused }) => refused)).toEqual([
      null,
      'not_found',
      'incomplete',
      'incomplete',
      null,
    ])
    expect((await kept()).map((kept) => kept.id).toSorted()).toEqual([one.id, two.id].toSorted())
  })

  test('of another organisation’s client is as unknown as one that never was', async () => {
    const stranger = await desk.stranger()
    const theirs = await limitedClient(stranger, START)
    expect(await results([act({ client: theirs }), act({ client: newId() })])).toMatchObject([
      { refused: 'not_found', usage: null },
      { refused: 'not_found', usage: null },
    ])
  })

  test.for([
    ['an id of another kind', { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }],
    ['no lines at all, and nothing else either', { act: {} }],
    ['a time that the pen of a signature took', { strokes: { us: [[[1, 2, 1_700_000_000]]] } }],
    ['words where nobody asked for any', { mood: 'bad' }],
  ] as const)('with %s is not read', async ([, more]) => {
    const answer = await device.post(`${API}/counter/acts`, {
      sentAt: new Date(START).toISOString(),
      acts: [{ ...act(), ...more }],
    })
    expect(answer.status).toBe(400)
  })
})

describe('What the desk adds by itself', () => {
  test('is how far the clock of the device stood from its own; the time of the act stays as it was said', async () => {
    const made = act({}, { at: new Date(START + HOUR).toISOString() })
    await results([made], START + HOUR)
    expect(await factsOf(made.id)).toMatchObject({
      facts: { at: made.act.at, written: { clockSkewMs: HOUR, pin: 'checked' } },
    })
  })
  test.for([
    ['nobody could be asked for a PIN', { startedAt: null }, 0],
    ['the turn is not known', { startedAt: new Date(START - 1).toISOString() }, 0],
    ['it was written thirteen hours after the PIN', {}, 13 * HOUR],
  ] as const)('is that no PIN was looked at: %s', async ([, more, after]) => {
    const made = act(
      { offline: true, turn: { ...own().turn, ...more } },
      { at: new Date(START + after).toISOString() },
    )
    await results([made])
    expect((await factsOf(made.id)).facts.written).toMatchObject({ pin: 'not_checked' })
  })
  test('is that the PIN of the one does not vouch for what was written in the turn of the next', async () => {
    desk.setClock(START + HOUR)
    await turn(device, oleg)
    const late = act({ offline: true }, { at: new Date(START + 2 * HOUR).toISOString() })
    const early = act({ offline: true }, { at: new Date(START + HOUR / 2).toISOString(), number: '7AK-0002' })
    await results([early, late], START + HOUR)
    expect([(await factsOf(early.id)).facts.written, (await factsOf(late.id)).facts.written]).toMatchObject([
      { pin: 'checked' },
      { pin: 'not_checked' },
    ])
  })
})

describe('A device', () => {
  test('that is locked or put out sends nothing', async () => {
    await device.post(`${API}/counter/lock`)
    expect(kindOf(await sent(device, [act()], START))).toBe('counter_locked')
    expect(kindOf(await device.get(`${API}/counter/clients`))).toBe('counter_locked')
    await turn(device, ira)
    await counter.owner.post(`${API}/devices/${id}/revocation`)
    expect(kindOf(await sent(device, [act()], START))).toBe('device_revoked')
    expect(await kept()).toEqual([])
  })

  test('knows clients with their limits and shelf, who was at this site last first, and nobody else', async () => {
    const quiet = idOf(await counter.owner.post(`${API}/clients`, { name: 'Вера', number: 'В-1' }))
    await results([act({}, { lines: [{ sku: '4601', name: 'обувь', qty: 2, unit: 'шт', unitVolume: 0.1 }] })])
    const answer = await device.get(`${API}/counter/clients`)
    const { clients } = CounterClientList.parse(answer.body)
    expect(clients[0]).toMatchObject({
      id: client,
      consumer: true,
      measured: {
        usage: [{ no: '3.2', limit: 0.4, actual: 0.2 }],
        shelf: [{ sku: '4601', name: 'обувь', held: 2, unit: 'piece', unitVolume: 0.1 }],
        people: [],
      },
    })
    expect(clients.map((one) => one.id)).toContain(quiet)
    const stranger = await desk.stranger()
    const theirs = await limitedClient(stranger, START)
    expect(answer.text).not.toContain(theirs)
    expect((await device.get(`${API}/counter/clients/${theirs}`)).status).toBe(404)
    expect((await device.get(`${API}/counter/clients/${quiet}`)).body).toMatchObject({
      name: 'Вера',
      number: 'В-1',
    })
  })

  test('finds somebody by a piece of the name or of the number', async () => {
    const found = async (find: string) =>
      CounterClientList.parse(
        (await device.get(`${API}/counter/clients?find=${encodeURIComponent(find)}`)).body,
      ).clients
    await counter.owner.post(`${API}/clients`, { name: 'Игнат Зимний', number: 'ИЗ-77' })
    expect((await found('зимн')).map(({ name }) => name)).toEqual(['Игнат Зимний'])
    expect((await found('из-7')).map(({ name }) => name)).toEqual(['Игнат Зимний'])
    expect(await found('%')).toEqual([])
  })

  test('is told who may hand in and take out for a client, and who no longer may', async () => {
    const may = { name: 'Пётр', mayWrite: false, mayHandIn: true, mayTakeOut: false }
    await counter.owner.post(`${API}/clients/${client}/representatives`, may)
    const gone = idOf(
      await counter.owner.post(`${API}/clients/${client}/representatives`, { ...may, name: 'Павел' }),
    )
    await counter.owner.post(`${API}/representatives/${gone}/end`, {})
    const { body } = await device.get(`${API}/counter/clients/${client}`)
    expect(body).toMatchObject({ measured: { people: [{ name: 'Пётр', handIn: true, takeOut: false }] } })
  })

  test('no longer sees a client who was erased, and what it still sends about them is not kept', async () => {
    const gone = idOf(await counter.owner.post(`${API}/clients`, { name: 'Пелагея' }))
    expect((await device.get(`${API}/counter/clients/${gone}`)).status).toBe(200)
    desk.setClock(Date.UTC(2037, 0, 1))
    await turn(device, ira)
    const erased = await counter.owner.post(`${API}/clients/${gone}/erasure`, {
      ground: 'request',
      confirm: 'Пелагея',
    })
    expect(erased.body).toMatchObject({ outcome: 'erased' })
    expect((await device.get(`${API}/counter/clients/${gone}`)).status).toBe(404)
    expect(await results([act({ client: gone, offline: true })])).toMatchObject([{ refused: 'erased' }])
  })
})
