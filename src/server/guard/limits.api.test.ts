import fastify from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { afterEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import type { App } from '../desk.ts'
import { testDesk } from '../testDesk.ts'
import { LIMITS, limitRates, type Limits } from './limits.ts'

const few: Limits = {
  ...LIMITS,
  read: { perAddress: 40, perPerson: 4 },
  examination: { perAddress: 3, perPerson: 2 },
}
const desk = testDesk(testDatabase(), { limits: few })

describe('The desk', () => {
  test('lets an address knock only so often, and says when to come again', async () => {
    const knocks = []
    for (let n = 0; n < LIMITS.door.perAddress + 1; n += 1)
      knocks.push(await desk.enter('AAAAAAAAAAAAAAAAAAAAAA'))
    expect(knocks.filter(({ status }) => status === 410)).toHaveLength(LIMITS.door.perAddress)
    const last = knocks.at(-1)
    expect(last).toMatchObject({ status: 429, body: { type: 'urn:exhale:problem:too_many' } })
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(last?.headers['retry-after'])).toBeLessThanOrEqual(60)
  })

  test('says it in both languages', async () => {
    const ask = (lang: string) => desk.nobody.get('/enter?token=AAAA', { 'accept-language': lang })
    expect((await ask('ru')).text).toContain('Немного подождите')
    expect((await ask('en')).text).toContain('Wait a little')
  })

  test('counts each person apart, and every kind of request apart', async () => {
    const [owner, stranger] = [await desk.owner(), await desk.stranger()]
    const of = async (visitor: typeof owner) => (await visitor.get('/api/v1/me')).status
    const answers = []
    for (let n = 0; n < 5; n += 1) answers.push(await of(owner))
    expect(answers).toEqual([200, 200, 200, 200, 429])
    expect(await of(stranger)).toBe(200)
    expect((await owner.post('/api/v1/signals', { text: 'x' })).status).toBe(200)
  })

  test('refuses an address before it knows who asks', async () => {
    const statuses = []
    for (let n = 0; n < 4; n += 1)
      statuses.push((await desk.nobody.post('/api/v1/examinations', { facts: {} })).status)
    expect(statuses).toEqual([401, 401, 401, 429])
  })

  test('takes no word of a caller about its address', async () => {
    const spoofed = await desk.nobody.post('/api/v1/examinations', {}, { 'x-forwarded-for': '203.0.113.9' })
    expect(spoofed.status).toBe(429)
  })
})

describe('Guesses at one account', () => {
  let app: App
  afterEach(async () => app.close())

  /** A door that opens for one word only. */
  async function door(): Promise<App> {
    app = fastify({ trustProxy: true }).withTypeProvider<ZodTypeProvider>()
    let now = 0
    await limitRates(app, LIMITS, () => (now += 10))
    app.post('/open', { config: { limit: 'door' } }, async (request, reply) =>
      reply.code(JSON.stringify(request.body).includes('sesame') ? 200 : 401).send({}),
    )
    await app.ready()
    return app
  }
  const knock = (address: string, email: string, word: string) =>
    app.inject({
      method: 'POST',
      url: '/open',
      headers: { 'x-forwarded-for': address },
      payload: { email, word },
    })

  test('are paused, from however many addresses they come', async () => {
    await door()
    const statuses = []
    for (let n = 0; n < 7; n += 1)
      statuses.push((await knock(`198.51.100.${n}`, 'A@x.example', 'guess')).statusCode)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect((await knock('198.51.100.77', ' a@X.example', 'sesame')).statusCode).toBe(429)
    expect((await knock('198.51.100.77', 'b@x.example', 'guess')).statusCode).toBe(401)
  })

  test('sent side by side are paused as well', async () => {
    await door()
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, n) => knock(`198.51.100.${n}`, 'a@x.example', 'guess')),
    )
    expect(all.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5)
  })

  test('are forgotten by the right one', async () => {
    await door()
    for (let n = 0; n < 4; n += 1) await knock('198.51.100.1', 'a@x.example', 'guess')
    expect((await knock('198.51.100.1', 'a@x.example', 'sesame')).statusCode).toBe(200)
    expect((await knock('198.51.100.1', 'a@x.example', 'guess')).statusCode).toBe(401)
  })
})
