// A letter by mail, from the record of the attempt to the message in the thread.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testMail, type TestMail } from '../../server/accounts/testMail.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk, type Answer, type Visitor } from '../../server/testDesk.ts'
import { LISTENS_MS } from './mailAttempt.ts'

const API = '/api/v1'
const NOW = Date.UTC(2026, 10, 21, 10)
let mail: TestMail | undefined
const server = (): TestMail => {
  if (!mail) throw new Error('the mail server starts before the desk')
  return mail
}
const database = testDatabase()
const desk = testDesk(database, {
  env: async () => {
    mail = await testMail()
    return { EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'Полка <desk@polka.example>' }
  },
})
beforeAll(() => desk.setClock(NOW))
afterAll(() => mail?.close())

const Mailed = z.object({ attempt: z.string(), state: z.string(), messageId: z.string() })
const View = z.object({
  facts: z.object({ messages: z.array(z.looseObject({ direction: z.string(), text: z.string() })) }),
  letters: z.array(
    z.object({
      sending: z.object({ channel: z.string(), to: z.string(), receipt: z.string().nullish() }).nullable(),
      mail: z.object({ state: z.string(), to: z.string() }).nullable(),
    }),
  ),
})
const kindOf = (answer: Answer) => z.object({ type: z.string() }).parse(answer.body).type.split(':').at(-1)

async function letterIn(visitor: Visitor, extra: object = {}) {
  const facts = {
    ...caseOf({ ...message('m1', 'Здравствуйте, где мой шкаф?'), messageId: '<ask@mail.example>', ...extra }),
    parties: {
      business: { name: 'Полка', email: 'help@polka.example' },
      client: { name: 'Анна', email: 'anna@mail.example' },
    },
  }
  const id = idOf(await visitor.post(`${API}/cases`, { facts }))
  const text = 'Здравствуйте.\n\nПолучили ваше сообщение, проверим документы и ответим.'
  const letter = idOf(
    await visitor.post(`${API}/cases/${id}/letters`, { kind: 'acknowledgement', to: 'client', text }),
  )
  const mailTo = (to: string, more: object = {}, headers = {}) =>
    visitor.post(`${API}/cases/${id}/letters/${letter}/mailing`, { to, ...more }, headers)
  const view = async () => View.parse((await visitor.get(`${API}/cases/${id}`)).body)
  return { id, letter, mailTo, view }
}

describe('A letter by mail', () => {
  test('goes under a neutral subject and its own name, below the mail that it answers, and is in the thread', async () => {
    const { letter, mailTo, view } = await letterIn(await desk.owner())
    server().letters.length = 0
    const mailed = Mailed.parse((await mailTo('anna@mail.example')).body)
    expect(mailed).toMatchObject({ state: 'taken', messageId: `${letter}@polka.example` })
    expect(server().letters).toMatchObject([
      {
        to: ['anna@mail.example'],
        subject: expect.stringMatching(/^Обращение № \d+$/u),
        messageId: `<${letter}@polka.example>`,
        inReplyTo: '<ask@mail.example>',
      },
    ])
    const { facts, letters } = await view()
    expect(letters).toMatchObject([
      { sending: { channel: 'email', to: 'anna@mail.example' }, mail: { state: 'taken' } },
    ])
    expect(letters[0]?.sending?.receipt).toContain(`<${letter}@polka.example>`)
    const out = facts.messages.filter(({ direction }) => direction === 'out')
    // One text in the mail, in the thread and in the log; mail carries line ends of its own.
    expect(out.map(({ text }) => text)).toEqual([
      server().letters[0]?.text.replaceAll('\r\n', '\n').trimEnd(),
    ])
  })

  test('goes to nobody whom the desk does not know, unless the address is typed twice', async () => {
    const { mailTo } = await letterIn(await desk.owner())
    const to = 'stranger@mail.example'
    expect((await mailTo(to)).status).toBe(400)
    expect((await mailTo(to, { again: 'stranger@mail.exmaple' })).status).toBe(400)
    expect(
      (await mailTo('anna@mail.example, eve@mail.example', { again: 'anna@mail.example, eve@mail.example' }))
        .status,
    ).toBe(400)
    expect((await mailTo(to, { again: to })).status).toBe(201)
  })

  test('stands in the log before the mail server has its last word: a desk that dies then knows of it', async () => {
    const { letter, mailTo } = await letterIn(await desk.owner())
    const known: unknown[] = []
    const rowsOf = (table: 'mail_attempt' | 'letter_sending') =>
      database.asOwner(`select id from ${table} where letter_id = $1`, [letter])
    server().read = async () =>
      void known.push((await rowsOf('mail_attempt')).length, (await rowsOf('letter_sending')).length)
    await mailTo('anna@mail.example')
    server().read = null
    expect(known).toEqual([1, 0])
  })

  test('that lay copied waits as others do when hard words came since', async () => {
    const owner = await desk.owner()
    const { id } = await letterIn(owner)
    const refusal = {
      kind: 'refusal',
      to: 'client',
      text: 'Здравствуйте.\n\nВ возврате отказываем: всё отдано целым.',
    }
    const letter = idOf(await owner.post(`${API}/cases/${id}/letters`, refusal))
    const hard = 'Вы воры и жульё! Верните 20 000 рублей, или напишу отзыв на всех площадках!'
    await owner.post(`${API}/cases/${id}/messages`, message('m5', hard, '2026-11-21T12:30:00+03:00'))
    const path = `${API}/cases/${id}/letters/${letter}/mailing`
    expect(kindOf(await owner.post(path, { to: 'anna@mail.example' }))).toBe('letter_waits')
  })

  test('is handed to the mail server once, however often it is asked for', async () => {
    const { mailTo } = await letterIn(await desk.owner())
    server().letters.length = 0
    const key = { 'idempotency-key': 'mail-once-0001' }
    const [first, again] = [
      await mailTo('anna@mail.example', {}, key),
      await mailTo('anna@mail.example', {}, key),
    ]
    expect(again.body).toEqual(first.body)
    expect(kindOf(await mailTo('anna@mail.example'))).toBe('already_sent')
    expect(server().letters).toHaveLength(1)
  })

  test('that the server refuses stays here, says so, and can be tried again', async () => {
    const { mailTo, view } = await letterIn(await desk.owner())
    server().answers = 'refused'
    expect((await mailTo('anna@mail.example')).body).toMatchObject({ state: 'refused' })
    server().answers = 'taken'
    expect((await view()).letters).toMatchObject([{ sending: null, mail: { state: 'refused' } }])
    expect((await mailTo('anna@mail.example')).body).toMatchObject({ state: 'taken' })
  })

  test('that nobody answered was perhaps sent: it is not sent again, and a person says what happened', async () => {
    const owner = await desk.owner()
    const { mailTo, view } = await letterIn(owner)
    server().letters.length = 0
    server().answers = 'nothing'
    const lost = Mailed.parse((await mailTo('anna@mail.example')).body)
    server().answers = 'taken'
    expect(lost.state).toBe('perhaps')
    expect(server().letters).toHaveLength(1)
    expect(kindOf(await mailTo('anna@mail.example'))).toBe('perhaps_sent')
    desk.setClock(NOW + LISTENS_MS)
    expect((await view()).letters).toMatchObject([{ sending: null, mail: { state: 'perhaps' } }])
    const said = await owner.post(`${API}/mail-attempts/${lost.attempt}/answer`, { answer: 'said_sent' })
    expect(said.status).toBe(201)
    expect(
      kindOf(await owner.post(`${API}/mail-attempts/${lost.attempt}/answer`, { answer: 'said_not_sent' })),
    ).toBe('already_sent')
    desk.setClock(NOW)
    const { facts, letters } = await view()
    expect(letters).toMatchObject([{ sending: { channel: 'email' }, mail: { state: 'taken' } }])
    expect(facts.messages.filter(({ direction }) => direction === 'out')).toHaveLength(1)
    expect(server().letters).toHaveLength(1)
  })

  test('that did not go after all is tried again under the same name', async () => {
    const owner = await desk.owner()
    const { letter, mailTo } = await letterIn(owner)
    server().answers = 'nothing'
    const lost = Mailed.parse((await mailTo('anna@mail.example')).body)
    server().answers = 'taken'
    await owner.post(`${API}/mail-attempts/${lost.attempt}/answer`, { answer: 'said_not_sent' })
    const again = Mailed.parse((await mailTo('anna@mail.example')).body)
    expect(again).toMatchObject({ state: 'taken', messageId: `${letter}@polka.example` })
    expect(again.attempt).not.toBe(lost.attempt)
  })
})
