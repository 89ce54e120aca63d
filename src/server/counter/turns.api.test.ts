import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { type Visitor, testDesk } from '../testDesk.ts'
import { added, entry, joined, kindOf, MINUTE, PIN, START, turn, testCounter } from './testCounter.ts'

const database = testDatabase()
const desk = testDesk(database)
const counter = testCounter(desk)

describe('A PIN', () => {
  test.for(['000000', '777777', '123456', '654321', '890123', '121212', '123123', '112233'])(
    'that is tried first is refused: %s',
    async (pin) => {
      const refused = await counter.owner.post('/api/v1/counter-people', { name: 'Ира', pin })
      expect([refused.status, kindOf(refused)]).toEqual([422, 'trivial_pin'])
    },
  )
  test.for(['12345', '1234567', '12a456', ''])('has six digits: “%s” has not', async (pin) => {
    expect((await counter.owner.post('/api/v1/counter-people', { name: 'Ира', pin })).status).toBe(400)
  })

  test('begins a turn, and the screen says whose', async () => {
    const ira = await added(counter.owner, 'Ира')
    const { device } = await joined(desk, counter.owner, counter.site)
    expect((await device.get('/api/v1/counter')).body).toMatchObject({
      site: { name: 'Выдача на Лесной' },
      device: { name: 'Планшет' },
      turn: null,
    })
    const begun = await turn(device, ira)
    expect([begun.status, begun.body]).toMatchObject([200, { turn: { name: 'Ира', locksInMs: 5 * MINUTE } }])
  })

  test('lets the next person take over at once', async () => {
    const [ira, oleg] = [await added(counter.owner, 'Ира'), await added(counter.owner, 'Олег')]
    const { device } = await joined(desk, counter.owner, counter.site)
    await turn(device, ira)
    expect((await turn(device, oleg)).body).toMatchObject({ turn: { name: 'Олег' } })
  })

  test('that is wrong five times makes the device pause for that name, longer each time, and never for good', async () => {
    const [ira, oleg] = [await added(counter.owner, 'Ира'), await added(counter.owner, 'Олег')]
    const { device } = await joined(desk, counter.owner, counter.site)
    for (let tried = 0; tried < 5; tried += 1) expect((await turn(device, ira, '480914')).status).toBe(401)
    const paused = await turn(device, ira)
    expect([paused.status, paused.headers['retry-after']]).toEqual([429, '60'])
    expect((await turn(device, oleg)).status).toBe(200)
    desk.setClock(START + MINUTE)
    expect((await turn(device, ira, '480914')).status).toBe(401)
    expect((await turn(device, ira)).headers['retry-after']).toBe('120')
    desk.setClock(START + 3 * MINUTE)
    expect((await turn(device, ira)).status).toBe(200)
    expect((await turn(device, ira, '480914')).status).toBe(401)
    expect((await turn(device, ira)).status).toBe(200)
  })

  test('guessed side by side is paused as well', async () => {
    const ira = await added(counter.owner, 'Ира')
    const { device } = await joined(desk, counter.owner, counter.site)
    const all = await Promise.all(Array.from({ length: 12 }, () => turn(device, ira, '480914')))
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5)
  })

  test('of somebody removed, from counter.elsewhere, of another organisation or of nobody answers like a wrong one', async () => {
    const stranger = await desk.stranger()
    const removed = await added(counter.owner, 'Пётр')
    await counter.owner.post(`/api/v1/counter-people/${removed}/removal`)
    const others = [
      removed,
      await added(counter.owner, 'Яна', [counter.elsewhere]),
      await added(stranger, 'Чужой'),
      database.newOrg(),
    ]
    const said = async (person: string, pin: string) => {
      const { device } = await joined(desk, counter.owner, counter.site)
      const answers = []
      for (let tried = 0; tried < 6; tried += 1) answers.push(await turn(device, person, pin))
      return answers.map(({ status, text, headers }) => [status, text, headers['retry-after']])
    }
    const wrong = await said(await added(counter.owner, 'Ира'), '480914')
    for (const person of others) expect(await said(person, PIN)).toEqual(wrong)
  })

  test('is kept hashed, in no answer and no fingerprint of a request', async () => {
    const ira = await added(counter.owner, 'Ира')
    await counter.owner.post(
      `/api/v1/counter-people/${ira}/pin`,
      { pin: '594837' },
      { 'idempotency-key': 'pin-of-ira-1' },
    )
    expect(await database.asOwner("select 1 from write_once where key = 'pin-of-ira-1'")).toEqual([])
    const kept = JSON.stringify(await database.asOwner('select * from counter_person'))
    expect(kept).not.toContain('594837')
  })

  test('may be changed by whoever has it', async () => {
    const ira = await added(counter.owner, 'Ира')
    const { device } = await joined(desk, counter.owner, counter.site)
    await turn(device, ira)
    expect((await device.post('/api/v1/counter/pin', { pin: '480914', next: '593822' })).status).toBe(401)
    expect(kindOf(await device.post('/api/v1/counter/pin', { pin: PIN, next: '111111' }))).toBe('trivial_pin')
    expect((await device.post('/api/v1/counter/pin', { pin: PIN, next: '593822' })).body).toMatchObject({
      turn: { name: 'Ира' },
    })
    expect((await turn(device, ira)).status).toBe(401)
    expect((await turn(device, ira, '593822')).status).toBe(200)
  })
})

describe('A turn', () => {
  let ira: string
  let device: Visitor
  let id: string
  beforeEach(async () => {
    ira = await added(counter.owner, 'Ира')
    ;({ device, id } = await joined(desk, counter.owner, counter.site))
    await turn(device, ira)
  })

  test('is locked by the server after five idle minutes', async () => {
    desk.setClock(START + 5 * MINUTE - 1)
    expect((await entry(device)).status).toBe(201)
    desk.setClock(START + 10 * MINUTE - 2)
    expect((await device.get('/api/v1/counter/entries')).status).toBe(200)
    desk.setClock(START + 10 * MINUTE - 1)
    const late = await entry(device)
    expect([late.status, kindOf(late)]).toEqual([401, 'counter_locked'])
    expect((await device.get('/api/v1/counter')).body).toMatchObject({ turn: null })
  })

  test('is not kept alive by a screen that only looks', async () => {
    for (let minute = 1; minute < 5; minute += 1) {
      desk.setClock(START + minute * MINUTE)
      await device.get('/api/v1/counter')
    }
    desk.setClock(START + 5 * MINUTE)
    expect((await entry(device)).status).toBe(401)
  })

  test('is kept alive by somebody who types, and not revived', async () => {
    desk.setClock(START + 4 * MINUTE)
    expect((await device.post('/api/v1/counter/touch')).body).toMatchObject({
      turn: { locksInMs: 5 * MINUTE },
    })
    desk.setClock(START + 9 * MINUTE)
    expect(kindOf(await device.post('/api/v1/counter/touch'))).toBe('counter_locked')
    expect((await entry(device)).status).toBe(401)
  })

  test('locks after as many minutes as the owner says', async () => {
    await counter.owner.post(`/api/v1/devices/${id}/idle-lock`, { minutes: 1 })
    desk.setClock(START + MINUTE)
    expect((await entry(device)).status).toBe(401)
    for (const minutes of [0, 31, 2.5])
      expect((await counter.owner.post(`/api/v1/devices/${id}/idle-lock`, { minutes })).status).toBe(400)
  })

  test('ends by the button', async () => {
    expect((await device.post('/api/v1/counter/lock')).body).toMatchObject({ turn: null })
    expect((await entry(device)).status).toBe(401)
  })

  test('ends when the person is removed, or gets another PIN', async () => {
    await counter.owner.post(`/api/v1/counter-people/${ira}/pin`, { pin: '593822' })
    expect(kindOf(await entry(device))).toBe('counter_locked')
    await turn(device, ira, '593822')
    await counter.owner.post(`/api/v1/counter-people/${ira}/removal`)
    expect(kindOf(await entry(device))).toBe('counter_locked')
  })

  test('ends with the device, at its very next request', async () => {
    expect((await counter.owner.post(`/api/v1/devices/${id}/revocation`)).status).toBe(201)
    for (const answer of [
      await entry(device),
      await device.get('/api/v1/counter'),
      await turn(device, ira),
      await device.get('/api/v1/cases'),
    ])
      expect([answer.status, kindOf(answer)]).toEqual([401, 'device_revoked'])
    const { devices } = z
      .object({ devices: z.array(z.object({ id: z.string() }).loose()) })
      .parse((await counter.owner.get('/api/v1/devices')).body)
    expect(devices.find((device) => device.id === id)).toMatchObject({
      revokedAt: new Date(START).toISOString(),
    })
  })

  test('is on one device; the other one knows nothing of it', async () => {
    const other = await joined(desk, counter.owner, counter.site)
    expect((await entry(other.device)).status).toBe(401)
  })
})
