// The second look, from a colleague, from outside, and after a night: what it opens, and what it never does.
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hire, ownersBrowser, type Browser } from '../accounts/testBrowser.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, message, testDesk, type Answer } from '../testDesk.ts'
import { DoorAnswer } from '../../cases/leaving/leavingShapes.ts'
import { LookPage, MadeLook } from './lookShapes.ts'

const API = '/api/v1'
const NOW = Date.parse('2026-11-24T15:00:00+03:00')
const MORNING = Date.parse('2026-11-25T06:00:00+03:00')
const database = testDatabase()
const desk = testDesk(database, { origin: 'https://desk.example' })
beforeAll(() => desk.setClock(NOW))

const kindOf = (answer: Answer) => z.object({ type: z.string() }).parse(answer.body).type.split(':').at(-1)
const ASKS = 'Это Анна Серова, договор 77-19. Позвоните мне на +7 999 123-45-67 и верните 20 000 рублей!'
const LETTER =
  'Анна, здравствуйте.\n\nЭто письмо окончательное: новых документов нет, ответ прежний. С уважением, Пётр Волков.'

const facts = {
  id: 'own-case',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  title: 'Своё дело',
  parties: {
    business: { name: 'Полка' },
    client: { name: 'Анна Серова', email: 'anna@mail.example' },
    staff: [{ id: 'owner', name: 'Пётр Волков', role: 'owner' }],
  },
  messages: [message('m1', ASKS, '2026-11-20T10:00:00+03:00')],
}

/** A final answer, which always wants a second look, kept by the owner. */
async function kept(owner: Browser) {
  const id = idOf(await owner.post(`${API}/cases`, { facts }))
  const draft = idOf(
    await owner.post(`${API}/cases/${id}/drafts`, { kind: 'final_answer', to: 'client', text: LETTER }),
  )
  const ask = async () =>
    DoorAnswer.parse((await owner.post(`${API}/cases/${id}/letters/readiness`, { draft })).body)
  const look = (as: Pick<Browser, 'post'>, word = 'send', why = '') =>
    as.post(`${API}/drafts/${draft}/looks`, { version: draft, word, why })
  const send = () => owner.post(`${API}/cases/${id}/letters`, { draft })
  return { id, draft, ask, look, send }
}
const lookBlocked = ({ blocks }: DoorAnswer): boolean => blocks.some(({ kind }) => kind === 'second_look')

describe('A colleague', () => {
  test('looks at exactly these words; other words want another look', async () => {
    const owner = await ownersBrowser(desk)
    const { browser: staff } = await hire(desk, owner, 'staff')
    const { draft, ask, look } = await kept(owner)
    expect(lookBlocked(await ask())).toBe(true)
    expect((await look(staff)).status).toBe(201)
    expect(lookBlocked(await ask())).toBe(false)
    const next = idOf(
      await owner.post(`${API}/drafts/${draft}/versions`, {
        base: draft,
        to: 'client',
        text: `${LETTER}\nСпасибо.`,
      }),
    )
    expect(kindOf(await look(staff))).toBe('draft_stale')
    const again = { version: next, word: 'change', why: '' }
    expect((await staff.post(`${API}/drafts/${draft}/looks`, again)).status).toBe(400)
  })

  test('who says stop keeps the letter inside, and the reason stands beside it', async () => {
    const owner = await ownersBrowser(desk)
    const { browser: staff } = await hire(desk, owner, 'staff')
    const { ask, look, send } = await kept(owner)
    await look(staff, 'stop', 'сначала позвоним')
    const { blocks } = await ask()
    expect(blocks.find(({ kind }) => kind === 'second_look')?.says.ru).toContain('сначала позвоним')
    expect((await send()).status).toBe(409)
  })

  test('is needed where there is one: the writer is no second reader of their own words', async () => {
    const owner = await ownersBrowser(desk)
    await hire(desk, owner, 'staff')
    const { look } = await kept(owner)
    desk.setClock(MORNING)
    const own = await look(owner)
    desk.setClock(NOW)
    expect(kindOf(own)).toBe('own_look')
  })

  test('who presses send on words of somebody else has looked', async () => {
    const owner = await ownersBrowser(desk)
    const { browser: staff } = await hire(desk, owner, 'staff')
    const id = idOf(await owner.post(`${API}/cases`, { facts }))
    const draft = idOf(
      await staff.post(`${API}/cases/${id}/drafts`, { kind: 'final_answer', to: 'client', text: LETTER }),
    )
    expect((await owner.post(`${API}/cases/${id}/letters`, { draft })).status).toBe(201)
    const looks = await database.asOwner<{ way: string; word: string }>(
      'select way, word from second_look where version_id = $1',
      [draft],
    )
    expect(looks).toEqual([{ way: 'colleague', word: 'send' }])
  })
})

describe('Whoever works alone', () => {
  test('reads their own letter after a night, and it is recorded as that', async () => {
    const alone = await desk.stranger()
    const { draft, ask, look, send } = await kept({ ...alone } as Browser)
    expect((await ask()).look).toMatchObject({ colleagues: [], ownFrom: new Date(MORNING).toISOString() })
    expect(kindOf(await look(alone))).toBe('look_too_early')
    expect(kindOf(await send())).toBe('second_look_needed')
    desk.setClock(MORNING)
    const own = await look(alone)
    const sent = await send()
    desk.setClock(NOW)
    expect([own.status, sent.status]).toEqual([201, 201])
    const looks = await database.asOwner<{ way: string }>(
      'select way from second_look where version_id = $1',
      [draft],
    )
    expect(looks).toEqual([{ way: 'own_night' }])
  })
})

describe('A reader from outside', () => {
  async function asked(owner: Browser) {
    const on = await kept(owner)
    const made = MadeLook.parse(
      (await owner.post(`${API}/drafts/${on.draft}/look-links`, { version: on.draft })).body,
    )
    const header = { 'x-look-link': new URL(made.url).hash.slice(1) }
    const open = () => desk.nobody.post(`${API}/door/look`, {}, header)
    const say = (body: object) => desk.nobody.post(`${API}/door/look/word`, body, header)
    return { ...on, made, open, say }
  }

  test('sees the letter and the words that it answers, and nobody in them', async () => {
    const { made, open } = await asked(await ownersBrowser(desk))
    expect(made.url).toMatch(/^https:\/\/desk\.example\/r#[\w-]{43}$/u)
    const answer = await open()
    const { letter, answers } = LookPage.parse(answer.body)
    expect(letter).toContain('ответ прежний')
    expect(answers).toContain('верните')
    for (const hidden of ['Анна', 'Серов', 'Волков', '123-45-67', '77-19', '20 000', 'anna@'])
      expect(answer.text).not.toContain(hidden)
  })

  test('says one word, with a name of their own, and then the link is over', async () => {
    const { ask, open, say } = await asked(await ownersBrowser(desk))
    expect((await say({ word: 'send', name: '' })).status).toBe(400)
    expect((await say({ word: 'change', name: 'Мария' })).status).toBe(400)
    expect((await say({ word: 'send', name: 'Мария' })).status).toBe(201)
    expect([(await open()).status, kindOf(await say({ word: 'stop', why: 'нет', name: 'Мария' }))]).toEqual([
      410,
      'look_ended',
    ])
    const door = await ask()
    expect(door.look.given).toMatchObject({ way: 'outside', word: 'send', name: 'Мария' })
    expect(lookBlocked(door)).toBe(false)
  })

  test('of two words at once only one is a look', async () => {
    const { say, draft } = await asked(await ownersBrowser(desk))
    const both = await Promise.all([
      say({ word: 'send', name: 'Мария' }),
      say({ word: 'send', name: 'Мария' }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 410])
    const looks = await database.asOwner('select id from second_look where version_id = $1', [draft])
    expect(looks).toHaveLength(1)
  })

  test('finds nothing when the time is over, the letter was changed, or the link was ended', async () => {
    const owner = await ownersBrowser(desk)
    const [old, changed, ended] = [await asked(owner), await asked(owner), await asked(owner)]
    desk.setClock(NOW + 72 * 3_600_000)
    const late = await old.open()
    desk.setClock(NOW)
    await owner.post(`${API}/drafts/${changed.draft}/versions`, {
      base: changed.draft,
      to: 'client',
      text: 'Здравствуйте.',
    })
    await owner.post(`${API}/look-links/${ended.made.id}/end`)
    const wrong = await desk.nobody.post(`${API}/door/look`, {}, { 'x-look-link': 'x'.repeat(43) })
    for (const one of [late, await changed.open(), await ended.open(), wrong])
      expect([one.status, kindOf(one)]).toEqual([410, 'look_ended'])
  })
})
