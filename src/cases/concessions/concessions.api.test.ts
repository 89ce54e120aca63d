// Concessions over HTTP: what is due is never stopped, more than is due waits for the owner, nothing is tied to silence; and a
// settlement from the noted table, after the exhale, marked as talked about without prejudice.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hire, ownersBrowser } from '../../server/accounts/testBrowser.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk, type Visitor } from '../../server/testDesk.ts'
import { CaseMarks } from '../marks/mark.ts'
import { ConcessionOnDesk } from './concessionShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const PRESSURE = message(
  'm1',
  'Верните 5 000 рублей за моральный ущерб, иначе я напишу отзывы на всех сайтах!',
  '2026-11-20T10:00:00+03:00',
)
const CLAIM = {
  id: 'c01',
  text: '5 000 рублей за моральный ущерб',
  raisedIn: ['m1'],
  amountClaimed: 5_000,
  currency: 'RUB',
}
const FRIDAY = Date.parse('2026-11-20T12:00:00+03:00')
const MONDAY = Date.parse('2026-11-23T10:00:00+03:00')
const WHY = 'Постоянный клиент, семь лет без единого спора.'
const GIFT = { what: '5 000 ₽ на карту', amount: 5_000, currency: 'RUB', claims: ['c01'], why: WHY }

type Poster = Pick<Visitor, 'post' | 'get'>
const openedBy = async (visitor: Poster): Promise<string> =>
  idOf(await visitor.post(`${API}/cases`, { facts: { ...caseOf(PRESSURE), claims: [CLAIM] } }))
const View = z.object({ casework: z.object({ concessions: z.array(ConcessionOnDesk) }) })
const concessions = async (visitor: Poster, id: string): Promise<ConcessionOnDesk[]> =>
  View.parse((await visitor.get(`${API}/cases/${id}`)).body).casework.concessions
const step = (visitor: Poster, id: string, kind: string, why = '') =>
  visitor.post(`${API}/concessions/${id}/steps`, { kind, why })
const problem = (kind: string) => ({ type: `urn:exhale:problem:${kind}` })

describe('More than is due', () => {
  test('stops for the owner, who lets it pass after the exhale with a reason; then it is paid', async () => {
    desk.setClock(FRIDAY)
    const owner = await desk.stranger()
    const id = await openedBy(owner)
    const noted = await owner.post(`${API}/cases/${id}/concessions`, GIFT)
    expect([noted.status, noted.body]).toMatchObject([201, { standing: 'stopped' }])
    const gift = idOf(noted)
    const [seen] = await concessions(owner, id)
    expect(seen).toMatchObject({ kind: 'beyond_due', beyond: 5_000, standing: 'stopped', why: WHY })
    expect(seen?.says.ru).toBe(
      'Сверх положенного на 5 000 ₽, а в письме от 20 ноября 2026 года отзыв поставлен ценой.',
    )
    expect(seen?.follows).toHaveLength(3)

    const early = await step(owner, gift, 'allowed', WHY)
    expect([early.status, early.body]).toMatchObject([409, problem('gift_waits')])
    expect((await step(owner, gift, 'paid')).body).toMatchObject(problem('concession_step'))
    desk.setClock(MONDAY)
    expect((await step(owner, gift, 'allowed', 'да')).body).toMatchObject(problem('reason_needed'))
    expect((await step(owner, gift, 'allowed', WHY)).status).toBe(201)
    expect((await step(owner, gift, 'allowed', WHY)).body).toMatchObject(problem('concession_step'))
    expect((await step(owner, gift, 'paid')).status).toBe(201)
    expect((await concessions(owner, id))[0]).toMatchObject({
      standing: 'paid',
      steps: [{ kind: 'stopped' }, { kind: 'allowed', why: WHY }, { kind: 'paid' }],
    })
  })

  test('is let pass by nobody but the owner', async () => {
    desk.setClock(MONDAY)
    const owner = await ownersBrowser(desk)
    const { browser: manager } = await hire(desk, owner, 'manager')
    const id = await openedBy(owner)
    const gift = idOf(await manager.post(`${API}/cases/${id}/concessions`, GIFT))
    expect((await step(manager, gift, 'allowed', WHY)).status).toBe(403)
    expect((await step(manager, gift, 'withdrawn')).status).toBe(201)
  })

  test('asks for a reason, and for claims that the case knows', async () => {
    desk.setClock(MONDAY)
    const owner = await desk.stranger()
    const id = await openedBy(owner)
    const post = (over: object) => owner.post(`${API}/cases/${id}/concessions`, { ...GIFT, ...over })
    expect((await post({ why: 'так' })).body).toMatchObject(problem('reason_needed'))
    expect((await post({ claims: ['c99'] })).status).toBe(400)
    expect(await concessions(owner, id)).toEqual([])
  })

  test('is never tied to a review, a complaint or silence, whoever asks', async () => {
    desk.setClock(MONDAY)
    const owner = await desk.stranger()
    const id = await openedBy(owner)
    const tied = { ...GIFT, what: '5 000 ₽, если удалит отзыв' }
    const refused = await owner.post(`${API}/cases/${id}/concessions`, tied)
    expect([refused.status, refused.body]).toMatchObject([422, problem('tied_to_silence')])
    const gift = idOf(await owner.post(`${API}/cases/${id}/concessions`, GIFT))
    const hush = 'Заплатим, если клиент уберёт отзыв с карт'
    expect((await step(owner, gift, 'allowed', hush)).body).toMatchObject(problem('tied_to_silence'))
  })
})

/** A case in which somebody decided that the whole sum is due. */
async function owedBy(owner: Poster): Promise<string> {
  const id = await openedBy(owner)
  const { casework } = z
    .object({ casework: z.object({ claims: z.array(z.object({ fact: z.string() })) }) })
    .parse((await owner.get(`${API}/cases/${id}`)).body)
  const decision = {
    verdict: 'our_fault',
    why: 'Наша ошибка, видно по акту.',
    remedy: { kind: 'pay', amount: 5_000, currency: 'RUB' },
  }
  await owner.post(`${API}/cases/${id}/claims/${casework.claims[0]?.fact ?? ''}/decisions`, decision)
  return id
}

describe('What is due', () => {
  test('is noted and paid in the heat, whatever was made the price', async () => {
    desk.setClock(FRIDAY)
    const owner = await desk.stranger()
    const id = await owedBy(owner)
    const noted = await owner.post(`${API}/cases/${id}/concessions`, { ...GIFT, why: '' })
    expect(noted.body).toMatchObject({ standing: 'open' })
    expect((await step(owner, idOf(noted), 'paid')).status).toBe(201)
    expect((await concessions(owner, id))[0]).toMatchObject({
      kind: 'due',
      beyond: 0,
      dueSum: 5_000,
      standing: 'paid',
    })
  })
})

describe('What was paid', () => {
  const more = { what: 'скидка на следующий раз', amount: 150, currency: 'RUB', claims: [], why: WHY }
  const last = async (owner: Poster, id: string) => (await concessions(owner, id)).at(-1)

  test('is not due again: a gift for the matter as a whole is then more than is due', async () => {
    desk.setClock(MONDAY)
    const owner = await desk.stranger()
    const id = await owedBy(owner)
    await owner.post(`${API}/cases/${id}/concessions`, { ...GIFT, why: '' })
    await owner.post(`${API}/cases/${id}/concessions`, more)
    expect(await last(owner, id)).toMatchObject({
      kind: 'beyond_due',
      dueSum: 0,
      beyond: 150,
      standing: 'stopped',
    })
  })

  test('counts by the ledger too, and a part that was paid leaves the rest due', async () => {
    desk.setClock(MONDAY)
    const owner = await desk.stranger()
    const id = await owedBy(owner)
    const refund = { id: 'R-1', kind: 'refund', at: '2026-11-21T10:00:00+03:00', doc: 'Чек возврата № 1', amount: 4_900, currency: 'RUB' } // prettier-ignore
    expect((await owner.post(`${API}/cases/${id}/ledger-entries`, refund)).status).toBe(201)
    await owner.post(`${API}/cases/${id}/concessions`, { ...more, amount: 100 })
    expect(await last(owner, id)).toMatchObject({ kind: 'due', dueSum: 100, standing: 'open' })
    await owner.post(`${API}/cases/${id}/concessions`, more)
    expect(await last(owner, id)).toMatchObject({ kind: 'beyond_due', beyond: 50, standing: 'stopped' })
  })
})

describe('A settlement', () => {
  const TERMS = { form: 'settlement', claims: ['c01'], amount: 3_000, currency: 'RUB', by: '2026-12-01' }
  const offer = (visitor: Poster, id: string, over: object = {}) =>
    visitor.post(`${API}/cases/${id}/settlements`, { ...TERMS, ...over })

  test('is offered after the exhale, from the noted table, and is apart from everything that leaves', async () => {
    desk.setClock(FRIDAY)
    const owner = await desk.stranger()
    const id = await openedBy(owner)
    expect((await offer(owner, id)).body).toMatchObject(problem('gift_waits'))
    desk.setClock(MONDAY)
    expect((await offer(owner, id)).body).toMatchObject(problem('no_exposure'))
    await owner.post(`${API}/cases/${id}/exposure-notes`, {})
    const made = await offer(owner, id)
    expect(made.status).toBe(201)
    const { id: concession, draft } = z.object({ id: z.string(), draft: z.string() }).parse(made.body)

    const [seen] = await concessions(owner, id)
    expect(seen).toMatchObject({ id: concession, kind: 'settlement', standing: 'open' })
    expect(seen?.letter).toContain('Стороны не признают ничьей вины')
    const { drafts } = z
      .object({ drafts: z.array(z.object({ draft: z.string(), kind: z.string(), text: z.string() })) })
      .parse((await owner.get(`${API}/cases/${id}/drafts`)).body)
    expect(drafts).toMatchObject([{ draft, kind: 'settlement', text: seen?.letter }])
    const { documents } = CaseMarks.parse((await owner.get(`${API}/cases/${id}/marks`)).body)
    const apart = documents.filter(({ mark }) => mark === 'without_prejudice').map(({ document }) => document)
    expect(apart).toEqual(expect.arrayContaining([concession, draft]))
  })

  test('names claims of the case and a day that lies ahead', async () => {
    desk.setClock(MONDAY)
    const owner = await desk.stranger()
    const id = await openedBy(owner)
    await owner.post(`${API}/cases/${id}/exposure-notes`, {})
    expect((await offer(owner, id, { claims: ['c99'] })).status).toBe(400)
    expect((await offer(owner, id, { claims: [] })).status).toBe(400)
    expect((await offer(owner, id, { by: '2026-11-01' })).status).toBe(400)
    expect((await offer(owner, id, { form: 'mediation' })).status).toBe(400)
    const talk = {
      form: 'mediation',
      claims: ['c01'],
      mediator: 'Центр медиации',
      by: '2026-12-01',
      paidBy: 'us',
    }
    expect((await owner.post(`${API}/cases/${id}/settlements`, talk)).status).toBe(201)
  })
})
