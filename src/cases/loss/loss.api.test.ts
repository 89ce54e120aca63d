import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'
import { ReconciliationView } from '../../ledger/reconciliation/reconciliationShapes.ts'
import { LossClaimList, LossClaimView } from './lossShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const NOW = Date.UTC(2026, 10, 21, 10)

const SIGNED = [
  { side: 'us', how: 'screen', name: 'Ира' },
  { side: 'client', how: 'screen', name: 'Пётр' },
]
const newClient = async (visitor: Visitor, name: string) =>
  idOf(await visitor.post(`${API}/clients`, { name }))
const act = async (
  visitor: Visitor,
  client: string,
  kind: string,
  at: string,
  qty: number,
  more: object = {},
) => {
  const form = kind === 'goods_in' ? 'mx1' : kind === 'goods_out' ? 'mx3' : 'general'
  const lines = [{ sku: 'LAMP', name: 'Лампа настольная', qty, declaredValue: 1200 }]
  const put = { act: { kind, form, at, lines, signatures: SIGNED, opened: 'opened', ...more } }
  const answer = await visitor.post(`${API}/clients/${client}/acts`, put)
  expect(answer.status, answer.text).toBe(201)
  return idOf(answer)
}
const CLAIM = { item: 'лампа  НАСТОЛЬНАЯ', words: 'Вы потеряли мою лампу', at: '2026-11-18' }
const claim = async (visitor: Visitor, client: string, more: object = {}) =>
  idOf(await visitor.post(`${API}/clients/${client}/loss-claims`, { ...CLAIM, ...more }))
const look = async (visitor: Visitor, id: string) =>
  LossClaimView.parse((await visitor.get(`${API}/loss-claims/${id}`)).body)
const step = (visitor: Visitor, id: string, body: object) =>
  visitor.post(`${API}/loss-claims/${id}/steps`, body)
const kindOf = (answer: { body: unknown }) => z.looseObject({ type: z.string() }).parse(answer.body).type
const ANSWERED = {
  kind: 'no_act_asked',
  answer: 'could_not',
  grounds: ['numbers_in_row'],
  why: 'Акты 40–44 идут подряд',
}
const letter = (view: z.infer<typeof LossClaimView>, kind: string) =>
  view.letters.find((one) => one.kind === kind)?.text ?? ''
const filled = (text: string) => text.replaceAll(/\[[^\]\n]+\]/gu, 'скоро')

describe('A claim of loss', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await desk.stranger()
  })

  test('of what was handed out is answered with the act, its day and its papers', async () => {
    const client = await newClient(visitor, 'Анна')
    await act(visitor, client, 'goods_in', '2026-10-01', 2)
    const given = await act(visitor, client, 'goods_out', '2026-10-05', 2)
    const view = await look(visitor, await claim(visitor, client))
    expect(view).toMatchObject({ sku: 'LAMP', name: 'Лампа настольная', next: 'answered' })
    expect(view.answer).toMatchObject({
      kind: 'issued',
      parts: [{ kind: 'issued', qty: 2, papers: [{ id: given }] }],
    })
    expect(view.answer.says[0]?.ru).toContain('Выдано: 2 штуки.')
    expect(letter(view, 'answered')).toContain('5 октября 2026 года')
  })

  test('of what no act names has no answer until somebody says whether it could have come without one', async () => {
    const client = await newClient(visitor, 'Борис')
    const id = await claim(visitor, client)
    const open = await look(visitor, id)
    expect(open).toMatchObject({ sku: null, next: 'no_act_asked', noAct: null })
    expect(letter(open, 'answered')).toBe('')
    const early = { kind: 'answered', text: 'Не принимали.', way: 'email' }
    expect((await step(visitor, id, early)).status).toBe(409)
    expect((await step(visitor, id, ANSWERED)).status).toBe(201)
    const told = await look(visitor, id)
    expect(told).toMatchObject({
      next: 'proof_requested',
      noAct: { answer: 'could_not', grounds: ['numbers_in_row'] },
      answer: { kind: 'never_accepted' },
    })
    await step(visitor, id, {
      ...ANSWERED,
      answer: 'could',
      grounds: [],
      why: 'Вечером принимали без планшета',
    })
    expect((await look(visitor, id)).answer.kind).toBe('act_missing')
  })

  test('takes neither trust nor length of service for a ground, and “could not” not without one', async () => {
    const id = await claim(visitor, await newClient(visitor, 'Вера'))
    const trusting = await step(visitor, id, { ...ANSWERED, why: 'Ира работает у нас десять лет' })
    expect([trusting.status, kindOf(trusting)]).toEqual([422, expect.stringContaining('trust_shows_nothing')])
    expect((await step(visitor, id, { ...ANSWERED, grounds: [] })).status).toBe(422)
    expect((await look(visitor, id)).steps).toEqual([])
  })

  test('about what should lie here asks for a count together first; only a count after the invitation counts', async () => {
    desk.setClock(NOW)
    const client = await newClient(visitor, 'Глеб')
    await act(visitor, client, 'goods_in', '2026-10-01', 3)
    const id = await claim(visitor, client)
    const before = await look(visitor, id)
    expect(before).toMatchObject({ next: 'count_invited', answer: { kind: 'on_shelf', countFirst: true } })
    await act(visitor, client, 'stock_count', '2026-11-19', 1)
    expect((await look(visitor, id)).answer).toMatchObject({
      kind: 'on_shelf',
      count: null,
      leftAside: [{ kind: 'stock_count' }],
    })
    const invitation = {
      kind: 'count_invited',
      text: filled(letter(await look(visitor, id), 'count_invited')),
      way: 'email',
    }
    expect((await step(visitor, id, invitation)).status).toBe(201)
    expect((await look(visitor, id)).next).toBe('count')
    desk.setClock(NOW + 3_600_000)
    await act(visitor, client, 'stock_count', new Date(NOW + 1_800_000).toISOString(), 2)
    const after = await look(visitor, id)
    expect(after.answer).toMatchObject({
      kind: 'act_missing',
      parts: [{ qty: 1 }, { kind: 'on_shelf', qty: 2 }],
      count: { short: 1 },
    })
    expect(after.next).toBe('answered')
    expect(letter(after, 'answered')).toContain('По акту это стоит 1 200 [валюта]')
  })

  test('is closed by a letter that left, with its words in the log', async () => {
    const client = await newClient(visitor, 'Дина')
    await act(visitor, client, 'goods_in', '2026-10-01', 1)
    await act(visitor, client, 'goods_out', '2026-10-05', 1)
    const id = await claim(visitor, client)
    const text = letter(await look(visitor, id), 'answered')
    const sent = { kind: 'answered', text: filled(text), way: 'post' }
    const unready = await step(visitor, id, { ...sent, text: `${filled(text)}\n\nВы обманщик.` })
    expect([unready.status, kindOf(unready)]).toEqual([422, expect.stringContaining('draft_findings')])
    expect((await step(visitor, id, sent)).status).toBe(201)
    expect(await look(visitor, id)).toMatchObject({
      next: null,
      changed: false,
      steps: [{ kind: 'answered', way: 'post', text: filled(text) }],
    })
    // A paper that comes later is heard: the answer that left does not settle it for ever.
    await act(visitor, client, 'goods_in', '2026-10-20', 1)
    const later = await look(visitor, id)
    expect([later.changed, later.next]).toEqual([true, 'count_invited'])
    const { claims } = LossClaimList.parse((await visitor.get(`${API}/clients/${client}/loss-claims`)).body)
    expect(claims).toMatchObject([{ id, last: 'answered' }])
  })

  test('leaves by the one door: hard words in an open case of the client let a no wait, and an invitation goes', async () => {
    desk.setClock(NOW)
    const hard = 'Вы воры и твари! Верните 20 000 рублей до вечера, или я напишу о вас везде!'
    const file = await opened(visitor, message('m1', hard, '2026-11-21T12:30:00+03:00'))
    const { client } = z
      .object({ client: z.string() })
      .parse((await visitor.get(`${API}/cases/${file}`)).body)
    const id = await claim(visitor, client)
    await step(visitor, id, ANSWERED)
    const no = { kind: 'answered', text: filled(letter(await look(visitor, id), 'answered')), way: 'email' }
    const held = await step(visitor, id, no)
    expect([kindOf(held), held.text]).toEqual([
      expect.stringContaining('letter_waits'),
      expect.stringContaining('wakesAt'),
    ])
    const invited = letter(await look(visitor, id), 'count_invited')
    const sent = await step(visitor, id, { kind: 'count_invited', text: filled(invited), way: 'email' })
    expect(sent.status, sent.text).toBe(201)
    desk.setClock(Date.UTC(2026, 10, 24, 10))
    expect((await step(visitor, id, no)).status).toBe(201)
    desk.setClock(NOW)
  })

  test('keeps what the desk had drafted and what was found; what it would change, somebody reads in a case first', async () => {
    const client = await newClient(visitor, 'Инна')
    const id = await claim(visitor, client)
    await step(visitor, id, ANSWERED)
    const drafted = letter(await look(visitor, id), 'answered')
    const gap = await step(visitor, id, { kind: 'answered', text: `${drafted} [дата]`, way: 'email' })
    expect(gap.text).toContain('"where":"gap"')
    const loud = { kind: 'answered', text: `${filled(drafted)}\n\nЭто мошенничество.`, way: 'email' }
    expect(kindOf(await step(visitor, id, { ...loud, despite: ['G5'] }))).toContain('second_look_needed')
    const blunt = { ...loud, text: `${filled(drafted)}\n\nПриносим извинения за доставленные неудобства.` }
    expect(kindOf(await step(visitor, id, blunt))).toContain('draft_findings')
    expect((await step(visitor, id, { ...blunt, despite: ['formulaic'] })).status).toBe(201)
    const [row] = await database.asOwner<{ entry_index: string }>(
      'select max(entry_index) as entry_index from loss_step',
      [],
    )
    const kept = await visitor.get(`${API}/log/entries/${row?.entry_index}`)
    expect(kept.text).toContain('beside')
  })

  test('names a case only of the same client, and no day to come', async () => {
    const file = await opened(visitor, message('m1', 'x'))
    const other = await newClient(visitor, 'Ева')
    const post = (more: object) => visitor.post(`${API}/clients/${other}/loss-claims`, { ...CLAIM, ...more })
    expect((await post({ case: file })).status).toBe(404)
    expect((await post({ at: '2027-01-01' })).status).toBe(400)
    expect((await post({ words: ' ' })).status).toBe(400)
  })

  test('of another organisation is not there', async () => {
    const id = await claim(visitor, await newClient(visitor, 'Жанна'))
    const stranger = await desk.stranger()
    expect((await stranger.get(`${API}/loss-claims/${id}`)).status).toBe(404)
    expect((await step(stranger, id, ANSWERED)).status).toBe(404)
  })
})

describe('The reconciliation of a client', () => {
  const reconcile = async (visitor: Visitor, client: string, asked: string) =>
    ReconciliationView.parse((await visitor.get(`${API}/clients/${client}/reconciliation${asked}`)).body)

  test('shows what the acts leave, what was counted and what is missing, in pieces and in money', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor, 'Анна')
    await act(visitor, client, 'goods_in', '2026-10-01', 5)
    await act(visitor, client, 'goods_out', '2026-10-05', 1)
    await act(visitor, client, 'stock_count', '2026-10-10', 3)
    await act(visitor, client, 'goods_in', '2026-11-02', 2)
    expect((await reconcile(visitor, client, '')).items).toMatchObject([
      { sku: 'LAMP', expected: 6, counted: 3, expectedThen: 4, difference: -1, differenceWorth: -1200 },
    ])
    const november = await reconcile(visitor, client, '?from=2026-11-01&to=2026-11-30&item=LAMP')
    expect(november.items).toMatchObject([
      { opening: 4, takenIn: 2, handedOut: 0, expected: 6, counted: null },
    ])
    expect(november.history).toMatchObject([{ move: 'in', qty: 2, left: 6 }])
    expect(
      (await visitor.get(`${API}/clients/${client}/reconciliation?from=2026-11-02&to=2026-11-01`)).status,
    ).toBe(400)
  })

  test('does not count an act that was corrected', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor, 'Борис')
    const wrong = await act(visitor, client, 'goods_in', '2026-10-01', 50)
    await act(visitor, client, 'goods_in', '2026-10-01', 5, { corrects: wrong })
    expect((await reconcile(visitor, client, '')).items).toMatchObject([{ expected: 5, papers: 1 }])
  })
})
