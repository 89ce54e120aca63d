// A case passes from one person to another with one page; colleagues are asked and answer; a mark says how far somebody read.
import { describe, expect, test } from 'vitest'
import { hire, ownersBrowser, type Browser } from '../../server/accounts/testBrowser.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk } from '../../server/testDesk.ts'
import { Colleagues, HandOverView, ReadMark, ReadSoFar, Today } from './peopleShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const ASKS = message('m1', 'Вы потеряли коробку. Верните 4 000 рублей до пятницы.')
const CLAIM = {
  id: 'c1',
  text: 'Верните 4 000 рублей',
  raisedIn: ['m1'],
  amountClaimed: 4_000,
  currency: 'RUB',
}

/** An owner, somebody of the staff, and a case. */
async function firm() {
  const owner = await ownersBrowser(desk)
  const { browser: staff } = await hire(desk, owner, 'staff')
  const id = idOf(await owner.post(`${API}/cases`, { facts: { ...caseOf(ASKS), claims: [CLAIM] } }))
  return { owner, staff, id }
}
const me = async (browser: Pick<Browser, 'get'>): Promise<string> => {
  const { colleagues } = Colleagues.parse((await browser.get(`${API}/colleagues`)).body)
  const found = colleagues.find((one) => one.me)
  if (!found) throw new Error('whoever works here is in the list')
  return found.id
}
const handedOver = async (browser: Pick<Browser, 'get'>, id: string): Promise<HandOverView> =>
  HandOverView.parse((await browser.get(`${API}/cases/${id}/hand-over`)).body)

describe('A hand-over', () => {
  test('is one tap: nobody has to say why, and the newest counts', async () => {
    const { owner, staff, id } = await firm()
    expect((await handedOver(staff, id)).now).toBeNull()
    const done = await staff.post(`${API}/cases/${id}/hand-overs`, { to: await me(owner) })
    expect(done.status).toBe(201)
    expect((await handedOver(owner, id)).now).toMatchObject({
      to: await me(owner),
      by: await me(staff),
      why: '',
    })
    await owner.post(`${API}/cases/${id}/hand-overs`, { to: await me(staff), why: 'Клиент просил Иру' })
    expect((await handedOver(owner, id)).now).toMatchObject({ to: await me(staff), why: 'Клиент просил Иру' })
  })

  test('keeps the page as it was when the case passed on', async () => {
    const { owner, staff, id } = await firm()
    await staff.post(`${API}/cases/${id}/hand-overs`, { to: await me(owner) })
    await owner.post(`${API}/cases/${id}/claims`, {
      text: 'И ещё 9 000 рублей',
      amountClaimed: 9_000,
      currency: 'RUB',
    })
    const { page, now } = await handedOver(owner, id)
    expect(now?.page?.asked).toEqual([{ amount: 4_000, currency: 'RUB' }])
    expect(page.asked).toEqual([{ amount: 13_000, currency: 'RUB' }])
  })

  test('goes to somebody who works on cases here, not to a reader and not to a stranger', async () => {
    const { owner, id } = await firm()
    const { browser: reader, email } = await hire(desk, owner, 'reader')
    const members = (await owner.get(`${API}/members`)).body as {
      members: { personId: string; email: string }[]
    }
    const lawyer = members.members.find((one) => one.email === email)?.personId
    for (const to of [lawyer, 'nobody-of-that-name'])
      expect((await owner.post(`${API}/cases/${id}/hand-overs`, { to })).status).toBe(422)
    expect((await reader.post(`${API}/cases/${id}/hand-overs`, { to: await me(owner) })).status).toBe(403)
  })
})

describe('A question to a colleague', () => {
  const asked = async (from: Browser, id: string, of: string) =>
    idOf(await from.post(`${API}/cases/${id}/contributions`, { of, ask: 'Сколько коробок было утром?' }))

  test('is answered once, by whoever was asked', async () => {
    const { owner, staff, id } = await firm()
    const question = await asked(owner, id, await me(staff))
    const answer = { kind: 'answered', text: 'Четыре, есть фото.' }
    expect((await owner.post(`${API}/contributions/${question}/answer`, answer)).status).toBe(403)
    expect((await staff.post(`${API}/contributions/${question}/answer`, answer)).status).toBe(201)
    expect((await staff.post(`${API}/contributions/${question}/answer`, answer)).status).toBe(409)
  })

  test('stands on the Today of whoever was asked until it is answered, and on nobody else’s', async () => {
    const { owner, staff, id } = await firm()
    const waiting = async (who: Pick<Browser, 'get'>) =>
      Today.parse((await who.get(`${API}/today`)).body).asked.filter((one) => one.case === id)
    const question = await asked(owner, id, await me(staff))
    expect(await waiting(staff)).toMatchObject([{ id: question, title: 'Своё дело', by: await me(owner) }])
    expect(await waiting(owner)).toEqual([])
    await staff.post(`${API}/contributions/${question}/answer`, { kind: 'cannot' })
    expect(await waiting(staff)).toEqual([])
  })

  test('is taken back by whoever asked, or by whoever decides claims; not by the one who was asked', async () => {
    const { owner, staff, id } = await firm()
    const withdrawn = { kind: 'withdrawn' }
    const toStaff = await asked(owner, id, await me(staff))
    expect((await staff.post(`${API}/contributions/${toStaff}/answer`, withdrawn)).status).toBe(403)
    expect((await owner.post(`${API}/contributions/${toStaff}/answer`, withdrawn)).status).toBe(201)
    const toOwner = await asked(staff, id, await me(owner))
    expect((await owner.post(`${API}/contributions/${toOwner}/answer`, withdrawn)).status).toBe(201)
  })
})

describe('A read mark', () => {
  test('is of one person, and tells what came since, by when it came and not by when it was written', async () => {
    const { owner, staff, id } = await firm()
    const soFar = async (who: Pick<Browser, 'get'>) =>
      ReadSoFar.parse((await who.get(`${API}/cases/${id}/read-mark`)).body)
    expect(await soFar(owner)).toMatchObject({ upTo: null, unread: 1 })
    await owner.post(`${API}/cases/${id}/read-mark`, { upTo: (await soFar(owner)).newest })
    expect(await soFar(owner)).toMatchObject({ unread: 0, since: null })
    await owner.post(`${API}/cases/${id}/messages`, message('m2', 'Вы тут?', '2026-11-19T09:00:00+03:00'))
    expect(await soFar(owner)).toMatchObject({ unread: 1, since: '2026-11-19T06:00:00.000Z' })
    expect(await soFar(staff)).toMatchObject({ unread: 2 })
  })

  test('never goes back, and never beyond what is there', async () => {
    const { owner, id } = await firm()
    const read = async (upTo: number) =>
      ReadMark.parse((await owner.post(`${API}/cases/${id}/read-mark`, { upTo })).body).upTo
    const newest = await read(1_000_000)
    expect(newest).toBeLessThan(1_000_000)
    expect(await read(0)).toBe(newest)
  })
})
