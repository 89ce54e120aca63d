// Reminders by mail: on record before they leave, once a day, in working hours, to the owners, without a name.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testMail, type TestMail } from '../../server/accounts/testMail.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { outgoingMail, type Outgoing } from '../../server/mail/outgoing.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'
import { remindOfDays } from './reminders.job.ts'

const database = testDatabase()
const desk = testDesk(database, { origin: 'https://desk.example' })
const API = '/api/v1'
const inMoscow = (wall: string): number => Date.parse(`${wall}:00+03:00`)

describe('A reminder of our dates', () => {
  let mail: TestMail
  let out: Outgoing | null
  let owner: Visitor
  let file = ''

  beforeAll(async () => {
    mail = await testMail()
    out = outgoingMail({ EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'desk@firm.example' })
    desk.setClock(inMoscow('2026-11-20T12:00'))
    owner = await desk.owner()
    await owner.post(`${API}/me/profile`, { name: 'Вера', email: 'vera@firm.example' })
    file = await opened(owner, message('m1', 'Где моя шуба?'))
    const { client } = (await owner.get(`${API}/cases/${file}`)).body as { client: string }
    for (const day of ['2026-11-26', '2026-12-14'])
      await owner.post(`${API}/clients/${client}/watched-days`, {
        kind: 'promise',
        day,
        what: 'Ольга, шуба будет у вас',
        case: file,
      })
  })
  afterAll(async () => {
    out?.close()
    await mail.close()
  })
  beforeEach(() => {
    mail.letters.length = 0
    mail.answers = 'taken'
  })

  const round = async (wall: string): Promise<string[]> => {
    const now = inMoscow(wall)
    desk.setClock(now)
    const broken: unknown[] = []
    const { pools } = database
    const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
    const own = { pools, accounts: desk.accounts(), mail: out, clock: { now: () => now }, defaults }
    await remindOfDays(own, (error) => broken.push(error))
    expect(broken).toEqual([])
    return mail.letters.map(({ subject }) => subject)
  }
  const onRecord = () =>
    database.asOwner('select stage, due from deadline_reminder where case_id = $1 order by at', [file])

  test('says nothing while no date is near, nor before work begins', async () => {
    expect(await round('2026-11-20T12:00')).toEqual([])
    expect(await round('2026-11-23T08:50')).toEqual([])
    expect(await onRecord()).toEqual([])
  })

  test('goes to the owner once, naming nobody', async () => {
    expect(await round('2026-11-23T09:05')).toEqual(['Выдох: 1 срок'])
    const [letter] = mail.letters
    expect(letter?.to).toEqual(['vera@firm.example'])
    expect(letter?.text).toContain('https://desk.example/days')
    expect(letter?.text).not.toMatch(/Ольг|шуба|Клиент/u)
    expect(await round('2026-11-23T09:15')).toHaveLength(1)
    expect(await round('2026-11-24T09:05')).toHaveLength(1)
    expect(await onRecord()).toEqual([{ stage: 'days_before', due: '2026-11-26' }])
  })

  test('that the mail server refused is on record, is told in the trail, and is not sent again by itself', async () => {
    mail.answers = 'refused'
    expect(await round('2026-11-25T09:05')).toEqual([])
    mail.answers = 'taken'
    expect(await round('2026-11-25T09:15')).toEqual([])
    expect(await onRecord()).toContainEqual({ stage: 'day_before', due: '2026-11-26' })
    expect(
      await database.asOwner(`select 1 as told from admin_act where kind = 'reminder.not_mailed'`),
    ).toHaveLength(1)
  })

  test('comes for a date that has passed, once, also when the clock jumps', async () => {
    expect(await round('2026-12-01T09:05')).toEqual(['Выдох: 1 срок'])
    expect(await round('2026-11-26T09:05')).toHaveLength(1)
    expect(await round('2026-12-02T09:05')).toHaveLength(1)
  })

  test('does not come for a closed case', async () => {
    await owner.post(`${API}/cases/${file}/closure`)
    expect(await round('2026-12-14T09:05')).toEqual([])
  })
})

describe('A reminder of what was promised without a case', () => {
  let mail: TestMail
  let out: Outgoing | null
  let owner: Visitor
  let promised = ''
  beforeAll(async () => {
    mail = await testMail()
    out = outgoingMail({ EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'desk@firm.example' })
    desk.setClock(inMoscow('2026-12-15T12:00'))
    owner = await desk.stranger()
    await owner.post(`${API}/me/profile`, { name: 'Ира', email: 'ira@kiosk.example' })
    const client = idOf(await owner.post(`${API}/clients`, { name: 'Пётр' }))
    const day = { kind: 'promise', day: '2026-12-18', what: 'Перезвоним Петру про чайник', case: null }
    promised = idOf(await owner.post(`${API}/clients/${client}/watched-days`, day))
  })
  afterAll(async () => {
    out?.close()
    await mail.close()
  })

  const lettersAt = async (wall: string): Promise<string[]> => {
    const now = inMoscow(wall)
    desk.setClock(now)
    const { pools } = database
    const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
    const own = { pools, accounts: desk.accounts(), mail: out, clock: { now: () => now }, defaults }
    await remindOfDays(own, (error) => {
      throw error
    })
    const hers = mail.letters.filter(({ to }) => to.includes('ira@kiosk.example'))
    return hers.map(({ subject }) => subject)
  }
  const told = () =>
    database.asOwner<{ told: number }>(
      `select count(*)::int as told from admin_act where kind = 'reminder.of_promise'`,
    )

  test('goes to the owner once a stage, is on record, and names nobody', async () => {
    expect(await lettersAt('2026-12-17T09:05')).toEqual(['Выдох: 1 срок'])
    expect(await lettersAt('2026-12-17T09:15')).toHaveLength(1)
    expect(await told()).toEqual([{ told: 1 }])
    expect(mail.letters.map(({ text }) => text).join()).not.toMatch(/П[её]тр|чайник/u)
    expect(await lettersAt('2026-12-18T09:05')).toHaveLength(2)
    expect(await told()).toEqual([{ told: 2 }])
  })

  test('does not come any more once the promise was kept', async () => {
    expect((await owner.post(`${API}/watched-days/${promised}/end`, { kind: 'kept' })).status).toBe(201)
    expect(await lettersAt('2026-12-21T09:05')).toHaveLength(2)
  })
})
