import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { hire, ownersBrowser, type Browser } from '../../server/accounts/testBrowser.ts'
import { caseOf, idOf, message, testDesk } from '../../server/testDesk.ts'
import { Casework } from '../casework/caseworkShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const COAT = message('m1', 'Вы потеряли моё пальто. Верните 30000 рублей.')
const FACTS = {
  ...caseOf(COAT, message('m2', 'И извинитесь, пожалуйста.', '2026-11-20T11:00:00+03:00')),
  ledger: [
    { id: 'IN-1', at: '2026-10-01', kind: 'goods_in', lines: [{ sku: 'COAT', name: 'Пальто', qty: 1 }] },
  ],
  claims: [
    {
      id: 'c1',
      text: 'Утрата пальто',
      item: 'COAT',
      amountClaimed: 30000,
      currency: 'RUB',
      raisedIn: ['m1'],
    },
    { id: 'c2', text: 'Извинения', raisedIn: ['m2'] },
  ],
}
const View = z.object({ casework: Casework, examination: z.object({ claims: z.array(z.looseObject({})) }) })

async function look(visitor: Pick<Browser, 'get' | 'post'>, id: string) {
  return View.parse((await visitor.get(`${API}/cases/${id}`)).body)
}
const claimIn = async (visitor: Pick<Browser, 'get' | 'post'>, id: string, name: string) => {
  const { casework } = await look(visitor, id)
  const claim = casework.claims.find((one) => one.id === name)
  if (!claim?.fact) throw new Error('the claim is on record')
  return { ...claim, fact: claim.fact }
}
const typeOf = ({ body }: { body: unknown }) => z.looseObject({ type: z.string() }).parse(body).type

describe('A claim on the desk', () => {
  let owner: Browser
  let id: string
  const at = (fact: string, what: string) => `${API}/cases/${id}/claims/${fact}/${what}`
  beforeAll(async () => {
    owner = await ownersBrowser(desk)
    id = idOf(await owner.post(`${API}/cases`, { facts: FACTS }))
  })

  test('is decided by a person with a reason, and the decision counts beside the proposal', async () => {
    const before = await claimIn(owner, id, 'c1')
    expect(before).toMatchObject({ standing: 'open', decision: null })
    const wanted = {
      verdict: 'our_fault',
      why: 'Пальто приняли и не выдали',
      remedy: { kind: 'pay', amount: 25000 },
      due: '2026-12-01',
      evidence: ['IN-1'],
    }
    expect((await owner.post(at(before.fact, 'decisions'), wanted)).status).toBe(201)
    const { casework, examination } = await look(owner, id)
    expect(casework.claims[0]).toMatchObject({
      verdict: 'our_fault',
      amountDue: 25000,
      proposed: { verdict: before.proposed.verdict },
      decision: {
        why: wanted.why,
        remedy: { kind: 'pay', amount: 25000, currency: 'RUB' },
        due: '2026-12-01',
      },
    })
    expect(examination.claims[0]).toMatchObject({ id: 'c1', verdict: 'our_fault', amountDue: 25000 })
    expect(casework.size).toMatchObject({ asked: 30000, due: 25000, currency: 'RUB' })
  })

  test('is refused only with a word on what would change our mind', async () => {
    const { fact } = await claimIn(owner, id, 'c2')
    const no = { verdict: 'speculation', why: 'Ошибки нашей здесь нет' }
    const answer = await owner.post(at(fact, 'decisions'), no)
    expect([answer.status, typeOf(answer)]).toEqual([422, expect.stringContaining('claim_needs_reason')])
    const decided = await owner.post(at(fact, 'decisions'), { ...no, change: 'Запись разговора' })
    expect(decided.status).toBe(201)
    expect(await claimIn(owner, id, 'c2')).toMatchObject({ ask: 'Запись разговора' })
  })

  test('rests on papers of its case alone, and is seen to by a member', async () => {
    const { fact } = await claimIn(owner, id, 'c2')
    const yes = { verdict: 'entitled', why: 'x' }
    expect((await owner.post(at(fact, 'decisions'), { ...yes, evidence: ['m99'] })).status).toBe(400)
    expect((await owner.post(at(fact, 'decisions'), { ...yes, owner: 'somebody' })).status).toBe(400)
  })

  test('is put right by an edit; its words as they were raised stay in the log', async () => {
    const { fact } = await claimIn(owner, id, 'c2')
    const edit = {
      text: 'Извинения от мастера',
      amountClaimed: 500,
      quote: { message: 'm2', start: 2, end: 11 },
    }
    expect((await owner.post(at(fact, 'edits'), edit)).status).toBe(201)
    expect(await claimIn(owner, id, 'c2')).toMatchObject({
      text: 'Извинения от мастера',
      amountClaimed: 500,
      quote: edit.quote,
    })
    expect((await owner.post(at(fact, 'edits'), { amountClaimed: null, quote: null })).status).toBe(201)
    const after = await claimIn(owner, id, 'c2')
    expect(after).not.toHaveProperty('amountClaimed')
    expect(after).toMatchObject({ text: 'Извинения от мастера', quote: null })
  })

  test('is not edited into nothing, nor onto words that nobody said', async () => {
    const { fact } = await claimIn(owner, id, 'c2')
    for (const edit of [{}, { raisedIn: ['m99'] }, { quote: { message: 'm2', start: 3, end: 9_000 } }])
      expect((await owner.post(at(fact, 'edits'), edit)).status).toBe(400)
  })

  test('is decided by two people in two ways: the later one counts, and both are told of it', async () => {
    const { browser: manager } = await hire(desk, owner, 'manager')
    const { fact } = await claimIn(owner, id, 'c2')
    await manager.post(at(fact, 'decisions'), { verdict: 'entitled', why: 'Мастер был груб' })
    const { casework } = await look(owner, id)
    expect(casework.claims[1]).toMatchObject({ verdict: 'entitled', decision: { why: 'Мастер был груб' } })
    expect(casework.problems.map(({ kind, claims }) => [kind, claims])).toContainEqual([
      'two_people_two_verdicts',
      ['c2'],
    ])
    expect((await owner.get(`${API}/cases/${id}/problems`)).body).toEqual({ problems: casework.problems })
  })

  test('takes time, and the minutes stand beside what is asked', async () => {
    await owner.post(`${API}/cases/${id}/minutes`, { minutes: 40, what: 'сверка' })
    await owner.post(`${API}/cases/${id}/minutes`, { minutes: 5 })
    expect((await look(owner, id)).casework.size).toMatchObject({ minutes: 45, timeCost: null })
  })

  test('is decided by nobody who only reads or writes', async () => {
    const { browser: staff } = await hire(desk, owner, 'staff')
    const { fact } = await claimIn(owner, id, 'c2')
    expect((await staff.post(at(fact, 'decisions'), { verdict: 'entitled', why: 'x' })).status).toBe(403)
  })
})
