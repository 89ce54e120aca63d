// What the client sees and answers once something holds: usage, a notice, a certificate.
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DraftView, NoticeView } from '../../cases/notices/noticeShapes.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, type Visitor } from '../testDesk.ts'
import { shelfClient } from '../testShelf.ts'
import { MadeLink, PageUsage, PageView } from './pageShapes.ts'
import { API, kindOf, testPages, there } from './testPages.ts'

const database = testDatabase()
const { desk, asked, pageOf, sent, acceptNext } = testPages(database)
const TOLD = '2026-03-16T11:02:00+03:00'

beforeEach(() => desk.setClock(Date.parse('2026-03-16T12:00:00+03:00')))

const linkTo = async (visitor: Visitor, client: string): Promise<string> => {
  const { url } = MadeLink.parse((await visitor.post(`${API}/clients/${client}/links`, {})).body)
  return new URL(url).hash.slice(1)
}

/** A client whose shelf holds 1.6 of 0.4 m³, told of it, with a link to their page. */
async function notified(consumer: boolean | null = false) {
  const visitor = await desk.stranger()
  const shelf = await shelfClient(visitor, { consumer })
  const { client, version } = shelf
  const at = encodeURIComponent(TOLD)
  const draft = await visitor.get(`${API}/clients/${client}/overages/${version}/0?at=${at}`)
  const letter = DraftView.parse(draft.body).letter.text
  const notice = idOf(
    await visitor.post(`${API}/clients/${client}/notices`, {
      version,
      clauseIndex: 0,
      channel: 'page',
      at: TOLD,
      letter,
    }),
  )
  return { visitor, client, notice, letter, token: await linkTo(visitor, client) }
}
const answer = (token: string, notice: string, choice: string) => asked(token, '/choices', { notice, choice })

describe('How much is used', () => {
  test('is on the page, measured now, with the words of the clause', async () => {
    const { token } = await notified()
    const { usage } = PageUsage.parse((await asked(token, '/usage')).body)
    expect(usage).toMatchObject([
      { no: '3.2', limit: 0.4, actual: 1.6, percent: 400, over: true, whole: true },
    ])
    expect(usage[0]?.text).not.toBe('')
  })

  test('is nothing where nothing was agreed', async () => {
    const visitor = await desk.stranger()
    const client = idOf(await visitor.post(`${API}/clients`, { name: 'Анна' }))
    const token = await linkTo(visitor, client)
    expect(PageUsage.parse((await asked(token, '/usage')).body).usage).toEqual([])
  })
})

describe('A notice on the page', () => {
  test('stands with its letter and its choices, and is answered by one tap', async () => {
    const { visitor, token, notice, letter } = await notified()
    const page = await pageOf(token)
    expect(page).toMatchObject({ step: 'choice', notices: [{ id: notice, letter, answer: null }] })
    const offered = there(page.notices[0]).choices
    expect(offered.map(({ kind }) => kind)).toContain('clear')
    for (const { words } of offered) expect(words.ru && words.en).not.toBe('')
    const after = PageView.parse((await answer(token, notice, 'clear')).body)
    expect(after).toMatchObject({ step: 'usage', notices: [{ answer: { kind: 'clear' } }] })
    const kept = NoticeView.parse((await visitor.get(`${API}/notices/${notice}`)).body)
    expect(kept).toMatchObject({ state: 'answered', answers: [{ choice: 'clear', how: 'tap' }] })
  })

  test('has one answer, however often it is tapped, even at once', async () => {
    const { visitor, token, notice } = await notified()
    const taps = await Promise.all([answer(token, notice, 'clear'), answer(token, notice, 'clear')])
    expect(taps.map(({ status }) => status)).toEqual([200, 200])
    expect((await answer(token, notice, 'pay_extra')).body).toMatchObject({
      notices: [{ answer: { kind: 'clear' } }],
    })
    const { answers } = NoticeView.parse((await visitor.get(`${API}/notices/${notice}`)).body)
    expect(answers).toHaveLength(1)
  })

  test('is answered with what it offers and with nothing else; a consumer is offered no running price', async () => {
    const { token, notice } = await notified(true)
    const { notices } = await pageOf(token)
    expect(notices[0]?.choices.map(({ kind }) => kind)).not.toContain('pay_extra')
    expect(kindOf(await answer(token, notice, 'pay_extra'))).toBe('not_offered')
  })

  test('of another client is not there', async () => {
    const [ours, theirs] = [await notified(), await notified()]
    expect((await answer(theirs.token, ours.notice, 'clear')).status).toBe(404)
    expect((await pageOf(ours.token)).notices[0]?.answer).toBeNull()
  })

  test('can be answered after its term, and says that it is late', async () => {
    const { token, notice } = await notified()
    desk.setClock(Date.parse('2026-05-16T12:00:00+03:00'))
    expect((await pageOf(token)).notices[0]).toMatchObject({ isLate: true, answer: null })
    expect((await answer(token, notice, 'clear')).status).toBe(200)
  })
})

describe('A certificate', () => {
  test('of what was accepted here is given to the client, and to no other', async () => {
    const { token } = await sent({ settings: { jurisdiction: 'UK' } })
    const page = await acceptNext(token)
    const { id: acceptance } = there(page.accepted[0]?.accepted)
    const wanted = (of: string) => asked(of, '/certificates', { acceptance, lang: 'en' })
    const given = await wanted(token)
    expect([given.status, given.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(given.text.startsWith('%PDF-')).toBe(true)
    const other = await sent()
    expect((await wanted(other.token)).status).toBe(404)
    const names = z.object({ 'content-disposition': z.string() }).parse(given.headers)
    expect(names['content-disposition']).toContain(acceptance)
  })
})
