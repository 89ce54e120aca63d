// Two cases of one client become one and part again; cases of two clients never share a word.
import { z } from 'zod'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const View = z.object({
  client: z.uuid(),
  facts: z.object({ messages: z.array(z.object({ id: z.string(), text: z.string() })) }),
})
const Steps = z.object({ state: z.string(), steps: z.array(z.object({ step: z.string() })) })
const Claims = z.object({
  casework: z.object({
    claims: z.array(z.object({ fact: z.uuid(), text: z.string(), verdict: z.string() })),
  }),
})
const Marked = z.object({
  examination: z.object({
    messages: z.array(
      z.object({
        id: z.string(),
        labels: z.array(z.object({ label: z.string(), start: z.number(), end: z.number() })),
      }),
    ),
  }),
})
const Dismissed = z.object({ dismissals: z.array(z.object({ message: z.string() })) })
const Promised = z.object({ toConfirm: z.array(z.object({ case: z.uuid() })) })
const Asked = z.object({ promises: z.array(z.object({ what: z.string() })) })
const Problem = z.object({ type: z.string() })

const seen = async (owner: Visitor, id: string) => {
  const { facts } = View.parse((await owner.get(`${API}/cases/${id}`)).body)
  return facts.messages.map(({ text }) => text)
}
const stateOf = async (owner: Visitor, id: string) =>
  Steps.parse((await owner.get(`${API}/cases/${id}/steps`)).body).state
const kindOf = (answer: { readonly body: unknown }) => Problem.parse(answer.body).type.split(':').at(-1)

/** Two cases of one client, with a message each. */
async function two(owner: Visitor) {
  const first = await opened(owner, message('m1', 'Где коробка?'))
  const { client } = View.parse((await owner.get(`${API}/cases/${first}`)).body)
  const facts = caseOf(message('m1', 'И счёт неверный', '2026-11-20T12:00:00+03:00'))
  const second = idOf(await owner.post(`${API}/clients/${client}/cases`, { facts }))
  return { first, second }
}

describe('A case that continues in another', () => {
  test('counts there with all that was written, and comes back whole when the link ends', async () => {
    const owner = await desk.owner()
    const { first, second } = await two(owner)
    const before = (await owner.get(`${API}/cases/${first}`)).text
    const made = await owner.post(`${API}/cases/${second}/links`, { kind: 'merged', case: first })
    expect(made.status).toBe(201)
    expect(await seen(owner, first)).toEqual(['Где коробка?', 'И счёт неверный'])
    expect(await stateOf(owner, second)).toBe('closed')
    await owner.post(`${API}/case-links/${idOf(made)}/end`)
    expect(await seen(owner, first)).toEqual(['Где коробка?'])
    expect((await owner.get(`${API}/cases/${first}`)).text).toBe(before)
    expect(await stateOf(owner, second)).not.toBe('closed')
    expect((await owner.post(`${API}/case-links/${idOf(made)}/end`)).status).toBe(404)
  })

  test('is read anew in the other when a message comes to it late', async () => {
    const owner = await desk.owner()
    const { first, second } = await two(owner)
    await owner.post(`${API}/cases/${second}/links`, { kind: 'merged', case: first })
    await owner.post(`${API}/cases/${second}/messages`, message('m2', 'Вы тут?', '2026-11-20T15:00:00+03:00'))
    expect(await seen(owner, first)).toContain('Вы тут?')
  })

  test('has its promises there, each told once', async () => {
    desk.setClock(Date.parse('2026-11-23T10:00:00+03:00'))
    const owner = await desk.owner()
    const { first, second } = await two(owner)
    const told = {
      ...message('m2', 'Вернём деньги до 5 января.', '2026-11-20T15:00:00+03:00'),
      from: 'owner',
    }
    await owner.post(`${API}/cases/${second}/messages`, { ...told, direction: 'out' })
    const promisedIn = async () =>
      Promised.parse((await owner.get(`${API}/days`)).body).toConfirm.map((one) => one.case)
    const askedIn = async () =>
      Asked.parse((await owner.get(`${API}/cases/${second}/promises`)).body).promises
    expect(await promisedIn()).toEqual([second])
    expect(await askedIn()).toHaveLength(1)
    await owner.post(`${API}/cases/${second}/links`, { kind: 'merged', case: first })
    expect(await promisedIn()).toEqual([first])
    expect(await askedIn()).toEqual([])
  })

  test('brings its claims with what was decided of them, and they are decided anew where it goes on', async () => {
    const owner = await desk.owner()
    const { first, second } = await two(owner)
    await owner.post(`${API}/cases/${second}/claims`, {
      id: 'c1',
      text: 'Пересчитайте счёт',
      raisedIn: ['m1'],
    })
    const claimOf = async (id: string) => {
      const [claim] = Claims.parse((await owner.get(`${API}/cases/${id}`)).body).casework.claims
      if (!claim) throw new Error('the claim is there')
      return claim
    }
    const decide = async (id: string, body: object) =>
      (await owner.post(`${API}/cases/${id}/claims/${(await claimOf(id)).fact}/decisions`, body)).status
    expect(await decide(second, { verdict: 'entitled', why: 'Счёт и правда неверный.' })).toBe(201)
    await owner.post(`${API}/cases/${second}/links`, { kind: 'merged', case: first })
    expect(await claimOf(first)).toMatchObject({ verdict: 'entitled', text: 'Пересчитайте счёт' })
    expect(await decide(first, { verdict: 'our_fault', why: 'Посчитали по старому тарифу.' })).toBe(201)
    expect(await claimOf(first)).toMatchObject({ verdict: 'our_fault' })
    const edit = { text: 'Пересчитайте счёт за май', raisedIn: ['m1'] }
    const { fact } = await claimOf(first)
    expect((await owner.post(`${API}/cases/${first}/claims/${fact}/edits`, edit)).status).toBe(201)
    expect(await claimOf(first)).toMatchObject({ text: 'Пересчитайте счёт за май' })
    expect(await claimOf(second)).toMatchObject({ text: 'Пересчитайте счёт' })
  })

  test('brings its messages without the marks that were taken off, and they are taken off where it goes on', async () => {
    const owner = await desk.owner()
    const { first, second } = await two(owner)
    const angry = message('m2', 'Вы мошенники. Пишу в прокуратуру!', '2026-11-20T15:00:00+03:00')
    await owner.post(`${API}/cases/${second}/messages`, angry)
    const marksOf = async (id: string, name: string) =>
      Marked.parse((await owner.get(`${API}/cases/${id}`)).body).examination.messages.find(
        (one) => one.id === name,
      )?.labels ?? []
    const takeOff = async (id: string, name: string) => {
      const [mark] = await marksOf(id, name)
      if (!mark) throw new Error('something is marked')
      const { label, start, end } = mark
      const wanted = { message: name, label, start, end, reason: 'quotation', reach: 'message' }
      expect((await owner.post(`${API}/cases/${id}/dismissals`, wanted)).status).toBe(201)
    }
    await takeOff(second, 'm2')
    const left = await marksOf(second, 'm2')
    expect(left.length).toBeGreaterThan(0)
    await owner.post(`${API}/cases/${second}/links`, { kind: 'merged', case: first })
    const { messages } = View.parse((await owner.get(`${API}/cases/${first}`)).body).facts
    const name = messages.find(({ text }) => text === angry.text)?.id ?? ''
    expect(await marksOf(first, name)).toEqual(left)
    await takeOff(first, name)
    expect((await marksOf(first, name)).length).toBeLessThan(left.length)
    const { dismissals } = Dismissed.parse((await owner.get(`${API}/cases/${first}/dismissals`)).body)
    expect(dismissals.map((one) => one.message)).toEqual([name, name])
    expect(await marksOf(second, 'm2')).toEqual(left)
  })

  test('continues in one place alone', async () => {
    const owner = await desk.owner()
    const { first, second } = await two(owner)
    await owner.post(`${API}/cases/${second}/links`, { kind: 'merged', case: first })
    const back = await owner.post(`${API}/cases/${first}/links`, { kind: 'merged', case: second })
    expect([back.status, kindOf(back)]).toEqual([409, 'continues_elsewhere'])
  })
})

describe('Cases of two clients', () => {
  test('are never merged, and stand beside each other without a word of one in the other', async () => {
    const owner = await desk.owner()
    const one = await opened(owner, message('m1', 'Первое'))
    const other = await opened(owner, message('m1', 'Второе'))
    const merged = await owner.post(`${API}/cases/${one}/links`, { kind: 'merged', case: other })
    expect([merged.status, kindOf(merged)]).toEqual([422, 'not_one_client'])
    const beside = await owner.post(`${API}/cases/${one}/links`, { kind: 'same_matter', case: other })
    expect(beside.status).toBe(201)
    expect(await seen(owner, other)).toEqual(['Второе'])
    const again = await owner.post(`${API}/cases/${other}/links`, { kind: 'same_matter', case: one })
    expect(idOf(again)).toBe(idOf(beside))
  })

  test('of two organisations are nothing to each other', async () => {
    const owner = await desk.owner()
    const theirs = await opened(await desk.stranger(), message('m1', 'Чужое'))
    const ours = await opened(owner, message('m1', 'Наше'))
    expect((await owner.post(`${API}/cases/${ours}/links`, { kind: 'related', case: theirs })).status).toBe(
      404,
    )
    expect((await owner.post(`${API}/cases/${ours}/links`, { kind: 'related', case: ours })).status).toBe(400)
  })
})
