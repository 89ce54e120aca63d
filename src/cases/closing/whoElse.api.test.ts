// Who else was touched over HTTP: found by the papers, told by a letter through the door, by mail or by hand, and told once.
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testMail, type TestMail } from '../../server/accounts/testMail.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, testDesk, type Answer, type Visitor } from '../../server/testDesk.ts'
import { LISTENS_MS } from '../leaving/mailAttempt.ts'
import { ClientDoorAnswer, WaitingLetters } from '../leaving/clientLetters/clientLetterShapes.ts'
import { factsOnly } from '../storyParts.ts'
import { QuietPage } from './closingShapes.ts'
import { TouchedList } from './touchedShapes.ts'

const API = '/api/v1'
const NOW = Date.parse('2026-03-28T12:00:00Z')
let mail: TestMail | undefined
const server = (): TestMail => {
  if (!mail) throw new Error('the mail server starts before the desk')
  return mail
}
const database = testDatabase()
const desk = testDesk(database, {
  env: async () => {
    mail = await testMail()
    return { EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'Студия <desk@studia.example>' }
  },
})
afterAll(() => mail?.close())

const fitness = (): Record<string, unknown> =>
  factsOnly(
    JSON.parse(
      readFileSync(new URL('../../../demo/stories/ru-07-fitness-refund.json', import.meta.url), 'utf8'),
    ) as Record<string, unknown>,
  )
const kindOf = (answer: Answer) => z.object({ type: z.string() }).parse(answer.body).type.split(':').at(-1)
const WHOLE =
  'Здравствуйте, Вера!\n\nМы нашли у себя ошибку: в нашем договоре стоит пункт 4.5, который по закону не действует. Просить ничего не нужно: вернём деньги за занятия, которых не было, до 6 апреля.\n\nСтудия'

/** A studio whose term does not hold, and Vera, who agreed to the same one and has not asked. */
async function studio(more: readonly object[] = []) {
  desk.setClock(NOW)
  const visitor = await desk.stranger()
  const facts = fitness()
  const id = idOf(await visitor.post(`${API}/cases`, { facts }))
  const client = { name: 'Вера', type: 'consumer', consumer: true, email: 'vera@mail.example' }
  const parties = { business: { name: 'Студия' }, client }
  const other = { ...facts, id: 'another', parties, messages: more, claims: [], ledger: [], inquiry: null }
  const hers = idOf(await visitor.post(`${API}/cases`, { facts: other }))
  const listed = async () => TouchedList.parse((await visitor.get(`${API}/cases/${id}/touched`)).body)
  const [vera] = (await listed()).clients
  if (!vera) throw new Error('Vera agreed to the same term')
  const about = { client: vera.client, ground: 'same_clause', detail: '4.5' }
  const ask = async (text: string, said: object = {}) =>
    ClientDoorAnswer.parse(
      (await visitor.post(`${API}/cases/${id}/first-words/readiness`, { ...about, text, ...said })).body,
    )
  const take = (text: string, said: object = {}) =>
    visitor.post(`${API}/cases/${id}/first-words`, { ...about, text, ...said })
  /** The whole letter with its day ticked. */
  const taken = async () => {
    const { days } = await ask(WHOLE)
    return take(WHOLE, { promises: days.map(({ atRisk: _risk, ...day }) => ({ ...day, is: 'promise' })) })
  }
  const waiting = async () => WaitingLetters.parse((await visitor.get(`${API}/client-letters`)).body).letters
  return { visitor, id, hers, vera, about, listed, ask, take, taken, waiting }
}
const touchedAs = async (visitor: Visitor, id: string, about: object) =>
  idOf(await visitor.post(`${API}/cases/${id}/touched`, about))

describe('Who else was touched', () => {
  test('is found by the same term, and the letter in their language has open places', async () => {
    const { listed, vera, ask } = await studio()
    expect((await listed()).ours).toBe(true)
    expect(vera).toMatchObject({
      name: 'Вера',
      grounds: [{ ground: 'same_clause', detail: '4.5' }],
      touched: null,
      told: null,
      copied: null,
      lang: 'ru',
    })
    const { may, blocks } = await ask(vera.letter.ru)
    expect([may, blocks.map(({ kind }) => kind)]).toEqual([false, ['gap']])
  })

  test('is never the client who complained, whether noted or written to', async () => {
    const { visitor, id } = await studio()
    const { client } = (await visitor.get(`${API}/cases/${id}`)).body as { client: string }
    const about = { client, ground: 'named' }
    expect((await visitor.post(`${API}/cases/${id}/touched`, about)).status).toBe(400)
    expect((await visitor.post(`${API}/cases/${id}/first-words`, { ...about, text: 'x' })).status).toBe(400)
  })

  test('may hear of it by telephone, or not be touched at all: said once', async () => {
    const { visitor, id, about, listed, taken } = await studio()
    const touched = await touchedAs(visitor, id, about)
    const tell = (body: object) => visitor.post(`${API}/touched/${touched}/told`, body)
    expect((await tell({ kind: 'told' })).status).toBe(400)
    expect((await tell({ kind: 'told', channel: 'звонок' })).status).toBe(201)
    expect(kindOf(await tell({ kind: 'not_touched' }))).toBe('told_already')
    expect((await listed()).clients[0]?.told).toMatchObject({ kind: 'told', channel: 'звонок' })
    expect(kindOf(await taken())).toBe('told_already')
  })
})

describe('A first word at the door', () => {
  test('names the term that does not hold without a finding, and asks about the day that it promises', async () => {
    const { ask } = await studio()
    const { may, blocks, found, days } = await ask(WHOLE)
    expect(found.map(({ kind }) => kind)).toEqual(['promise'])
    expect(days.map(({ day }) => day)).toEqual(['2026-04-06'])
    expect([may, blocks.map(({ kind }) => kind)]).toEqual([false, ['promises']])
  })

  test('does not leave with an open place, a tie to silence, or the name of whoever complained', async () => {
    const { take, visitor, id } = await studio()
    const { facts } = z
      .object({ facts: z.object({ parties: z.object({ client: z.object({ name: z.string() }) }) }) })
      .parse((await visitor.get(`${API}/cases/${id}`)).body)
    const [first = ''] = facts.parties.client.name.split(' ')
    expect(kindOf(await take('Мы нашли у себя ошибку: [[что именно]].'))).toBe('draft_findings')
    expect(
      kindOf(await take('Вернём 500 рублей, если вы не будете писать отзыв.', { despite: ['G3'] })),
    ).toBe('draft_findings')
    expect(kindOf(await take(`Об ошибке нам сказал клиент: ${first}. Проверим и ваш договор.`))).toBe(
      'draft_findings',
    )
    expect((await take('Мы нашли у себя ошибку. Проверим и ваш договор.')).status).toBe(201)
  })

  test('waits for nobody when it says what is ours, and waits as others do when it refuses after hard words', async () => {
    const hard = 'Вы воры и жульё! Верните 20 000 рублей, или напишу отзыв на всех площадках!'
    const { take, ask } = await studio([message('m5', hard, '2026-03-28T14:30:00+03:00')])
    const refusal = 'Мы нашли у себя ошибку. В возврате за прошлый год отказываем.'
    const { blocks } = await ask(refusal, { despite: ['refusal_in_apology'] })
    expect(blocks.map(({ kind }) => kind)).toContain('exhale')
    expect((await take('Мы нашли у себя ошибку. Проверим и ваш договор.')).status).toBe(201)
  })

  test('that somebody else has to read names the case in which they can', async () => {
    const { take, hers } = await studio()
    const answer = await take('Мы нашли у себя ошибку, а вы лжёте.', { despite: ['insult', 'G5', 'blame'] })
    expect(kindOf(answer)).toBe('second_look_needed')
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([{ where: 'in_case', expected: hers }]),
    })
  })
})

describe('A first word that was taken', () => {
  test('waits on Today until somebody says where it went; then the client is told, by the exact text', async () => {
    const { visitor, id, vera, listed, taken, waiting } = await studio()
    const copied = z.object({ id: z.uuid(), text: z.string() }).parse((await taken()).body)
    expect(copied.text).toBe(WHOLE)
    expect(await waiting()).toMatchObject([
      { id: copied.id, kind: 'first_word', client: vera.client, name: 'Вера', case: id, perhaps: false },
    ])
    expect((await listed()).clients[0]).toMatchObject({ told: null, copied: { text: WHOLE, sending: null } })
    const sending = { channel: 'post', at: '2026-03-28T14:50:00+03:00', to: 'Вера', receipt: 'РПО 1' }
    const path = `${API}/client-letters/${copied.id}/sending`
    expect((await visitor.post(path, { ...sending, at: 'вчера' })).status).toBe(400)
    expect((await visitor.post(path, sending)).status).toBe(201)
    expect(kindOf(await visitor.post(path, sending))).toBe('already_sent')
    expect(await waiting()).toEqual([])
    expect((await listed()).clients[0]).toMatchObject({
      told: { kind: 'told', channel: 'post' },
      copied: { sending: { channel: 'post', receipt: 'РПО 1' } },
    })
    expect(QuietPage.parse((await visitor.get(`${API}/cases/${id}/quiet-page`)).body).told).toEqual({
      told: 1,
      open: 0,
    })
  })

  test('has its promised day watched from its sending on', async () => {
    const { visitor, vera, taken } = await studio()
    const promised = async () => {
      const { lines } = z
        .object({ lines: z.array(z.looseObject({ due: z.string(), client: z.string().nullish() })) })
        .parse((await visitor.get(`${API}/days`)).body)
      return lines.filter(({ client, due }) => client === vera.client && due === '2026-04-06')
    }
    const letter = idOf(await taken())
    expect(await promised()).toEqual([])
    const sending = { channel: 'phone', at: '2026-03-28T14:50:00+03:00', to: 'Вера' }
    expect((await visitor.post(`${API}/client-letters/${letter}/sending`, sending)).status).toBe(201)
    expect(await promised()).toHaveLength(1)
  })

  test('is replaced by a newer one: the older is a version, and nobody is asked about it', async () => {
    const { taken, take, waiting } = await studio()
    await taken()
    const newer = idOf(await take('Мы нашли у себя ошибку. Проверим и ваш договор.'))
    expect((await waiting()).map(({ id }) => id)).toEqual([newer])
  })

  test('is asked about no more when the client was not touched after all', async () => {
    const { visitor, id, about, taken, waiting } = await studio()
    await taken()
    const touched = await touchedAs(visitor, id, about)
    expect((await visitor.post(`${API}/touched/${touched}/told`, { kind: 'not_touched' })).status).toBe(201)
    expect(await waiting()).toEqual([])
  })
})

describe('A first word by mail', () => {
  const mailed = async (visitor: Visitor, letter: string, body: object, headers = {}) =>
    visitor.post(`${API}/client-letters/${letter}/mailing`, body, headers)

  test('goes to an address on record, under a subject that tells nothing, once', async () => {
    const { visitor, taken, listed } = await studio()
    const letter = idOf(await taken())
    server().letters.length = 0
    expect((await mailed(visitor, letter, { to: 'eve@mail.example' })).status).toBe(400)
    const key = { 'idempotency-key': 'first-word-once-1' }
    const first = await mailed(visitor, letter, { to: 'vera@mail.example' }, key)
    expect(first.body).toMatchObject({ state: 'taken', messageId: `${letter}@studia.example` })
    expect((await mailed(visitor, letter, { to: 'vera@mail.example' }, key)).body).toEqual(first.body)
    expect(kindOf(await mailed(visitor, letter, { to: 'vera@mail.example' }))).toBe('already_sent')
    expect(server().letters).toMatchObject([
      { to: ['vera@mail.example'], subject: expect.stringMatching(/^Письмо № \d+$/u) },
    ])
    expect((await listed()).clients[0]).toMatchObject({
      told: { kind: 'told', channel: 'email' },
      copied: { sending: { to: 'vera@mail.example' }, mail: { state: 'taken' } },
    })
  })

  test('stands in the log before the mail server has its last word', async () => {
    const { visitor, taken } = await studio()
    const letter = idOf(await taken())
    const known: unknown[] = []
    const rowsOf = (table: 'client_mail_attempt' | 'client_letter_sending') =>
      database.asOwner(`select id from ${table} where letter_id = $1`, [letter])
    server().read = async () =>
      void known.push(
        (await rowsOf('client_mail_attempt')).length,
        (await rowsOf('client_letter_sending')).length,
      )
    await mailed(visitor, letter, { to: 'vera@mail.example' })
    server().read = null
    expect(known).toEqual([1, 0])
  })

  test('that nobody answered was perhaps sent: it is not sent again, and a person says what happened', async () => {
    const { visitor, id, about, taken, waiting, listed } = await studio()
    const letter = idOf(await taken())
    server().letters.length = 0
    server().answers = 'nothing'
    const lost = z
      .object({ attempt: z.string(), state: z.string() })
      .parse((await mailed(visitor, letter, { to: 'vera@mail.example' })).body)
    server().answers = 'taken'
    expect(lost.state).toBe('perhaps')
    desk.setClock(NOW + LISTENS_MS)
    expect(await waiting()).toMatchObject([{ id: letter, perhaps: true }])
    expect(kindOf(await mailed(visitor, letter, { to: 'vera@mail.example' }))).toBe('perhaps_sent')
    expect(kindOf(await taken())).toBe('perhaps_sent')
    const touched = await touchedAs(visitor, id, about)
    const told = await visitor.post(`${API}/touched/${touched}/told`, { kind: 'not_touched' })
    expect(kindOf(told)).toBe('perhaps_sent')
    const answer = (said: string) =>
      visitor.post(`${API}/client-mail-attempts/${lost.attempt}/answer`, { answer: said })
    expect((await answer('said_sent')).status).toBe(201)
    expect(kindOf(await answer('said_not_sent'))).toBe('already_sent')
    expect(await waiting()).toEqual([])
    expect((await listed()).clients[0]?.told).toMatchObject({ channel: 'email' })
    expect(server().letters).toHaveLength(1)
  })

  test('that the server refuses stays here and can be tried again', async () => {
    const { visitor, taken, waiting } = await studio()
    const letter = idOf(await taken())
    server().answers = 'refused'
    expect((await mailed(visitor, letter, { to: 'vera@mail.example' })).body).toMatchObject({
      state: 'refused',
    })
    server().answers = 'taken'
    expect(await waiting()).toMatchObject([{ id: letter, perhaps: false }])
    expect((await mailed(visitor, letter, { to: 'vera@mail.example' })).body).toMatchObject({
      state: 'taken',
    })
  })

  test('that lay copied waits when people may be in danger since', async () => {
    const { visitor, hers, taken } = await studio()
    const letter = idOf(await taken())
    const danger = message('m9', 'Я больше не хочу жить, сегодня всё закончу.', '2026-03-28T14:59:00+03:00')
    await visitor.post(`${API}/cases/${hers}/messages`, danger)
    expect(kindOf(await mailed(visitor, letter, { to: 'vera@mail.example' }))).toBe('letter_waits')
  })
})
