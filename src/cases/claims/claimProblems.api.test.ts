// What does not fit together in the claims of a case, as the desk shows it over HTTP: each of the bad inputs explained, none hidden.
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk, type Visitor } from '../../server/testDesk.ts'
import { clientNamed, post, recorded, TWO } from '../../server/ledgerImports/testSheets.ts'
import { Casework } from '../casework/caseworkShapes.ts'
import { ClaimProblem } from './claimShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const Listed = z.object({ problems: z.array(ClaimProblem) })
const View = z.object({ casework: Casework })
const COAT = {
  id: 'IN-1',
  at: '2026-10-01',
  kind: 'goods_in',
  lines: [{ sku: 'COAT', name: 'Пальто', qty: 1 }],
}
const lost = (id: string, raisedIn: string[], text = 'Утрата пальто') => ({
  id,
  text,
  item: 'COAT',
  raisedIn,
})

describe('A case whose papers do not fit together', () => {
  let owner: Visitor
  beforeAll(async () => {
    owner = await desk.owner()
  })

  const open = async (facts: object) => idOf(await owner.post(`${API}/cases`, { facts }))
  const shownIn = async (id: string) => {
    const { problems } = Listed.parse((await owner.get(`${API}/cases/${id}/problems`)).body)
    const { casework } = View.parse((await owner.get(`${API}/cases/${id}`)).body)
    expect(casework.problems).toEqual(problems)
    for (const { text, way } of problems)
      for (const said of [text.ru, text.en, way.ru, way.en]) expect(said.length).toBeGreaterThan(20)
    return problems
  }
  const kinds = async (id: string) =>
    (await shownIn(id)).map(({ kind, claims }) => [kind, ...claims].join(' '))
  const decide = async (id: string, name: string, said: object) => {
    const { casework } = View.parse((await owner.get(`${API}/cases/${id}`)).body)
    const fact = casework.claims.find((claim) => claim.id === name)?.fact
    const answer = await owner.post(`${API}/cases/${id}/claims/${fact}/decisions`, {
      why: 'Сверили.',
      ...said,
    })
    expect(answer.status).toBe(201)
  }

  test('names one thing that was granted and refused', async () => {
    const said = caseOf(message('m1', 'Вы потеряли моё пальто.'), message('m2', 'Где пальто?'))
    const claims = [lost('c1', ['m1']), lost('c2', ['m2'], 'Пропало пальто')]
    const id = await open({ ...said, ledger: [COAT], claims })
    await decide(id, 'c1', { verdict: 'our_fault', evidence: ['IN-1'], remedy: { kind: 'pay', amount: 10 } })
    await decide(id, 'c2', { verdict: 'refuted', evidence: ['IN-1'], change: 'Акт выдачи без подписи' })
    expect(await kinds(id)).toContain('same_thing_two_verdicts c1 c2')
  })

  test('names a claim that no message raised, and stops when one is named', async () => {
    const id = await open({
      ...caseOf(message('m1', 'Где пальто?')),
      ledger: [COAT],
      claims: [lost('c1', [])],
    })
    expect(await kinds(id)).toEqual(['no_message c1'])
    const { casework } = View.parse((await owner.get(`${API}/cases/${id}`)).body)
    const edits = `${API}/cases/${id}/claims/${casework.claims[0]?.fact}/edits`
    expect((await owner.post(edits, { raisedIn: ['m1'] })).status).toBe(201)
    expect(await kinds(id)).toEqual([])
  })

  test('names the day on each side of the world, and an hour that came twice', async () => {
    const night = message('m1', 'Вы потеряли моё пальто.', '2026-11-19T20:30:00-05:00')
    const twice = message('m2', 'Где пальто?', '2026-10-25T01:30')
    const claims = [lost('c1', ['m1']), lost('c2', ['m2'], 'Пропало пальто')]
    const facts = { ...caseOf(night, twice), timezone: 'Europe/London', ledger: [COAT], claims }
    const shown = await shownIn(await open(facts))
    expect(shown.map(({ kind, papers }) => [kind, ...papers])).toEqual([
      ['zone_unclear', 'm2'],
      ['zone_unclear', 'm1'],
    ])
    expect(shown.map(({ text }) => text.en).join()).toMatch(/came twice.+19 November.+20 November/u)
  })

  test('names the cap that the law brought while a consumer’s term was running', async () => {
    const bought = { id: 'P-1', at: '2025-12-01', kind: 'payment', amount: 9000, currency: 'RUB' }
    const came = {
      id: 'D-1',
      at: '2025-12-10',
      kind: 'delivery',
      lines: [{ sku: 'FAN', name: 'Вентилятор', qty: 1 }],
    }
    const broken = message('m1', 'Вентилятор не работает. Верните 9000 рублей.', '2026-01-20T10:00:00+03:00')
    const facts = {
      ...caseOf(broken),
      parties: { business: { name: 'Мы', regime: 'b2c' }, client: { name: 'Анна', type: 'consumer' } },
      ledger: [bought, came],
      claims: [
        {
          id: 'c1',
          text: 'Вернуть деньги за вентилятор',
          item: 'FAN',
          amountClaimed: 9000,
          raisedIn: ['m1'],
        },
      ],
    }
    const shown = (await shownIn(await open(facts))).filter(({ kind }) => kind === 'rule_changed')
    expect(shown.map(({ text }) => text.ru).join('\n')).toMatch(/1 февраля 2026.+предел.+20 января 2026/u)
  })

  test('names the paper that a decision rests on when it was withdrawn, and asks again', async () => {
    const sheet = await recorded(owner, TWO)
    const anna = await clientNamed(owner, 'Анна')
    const facts = {
      ...caseOf(message('m1', 'Где коробки К-1?')),
      claims: [lost('c1', ['m1'], 'Пропали коробки')],
    }
    const id = idOf(await owner.post(`${API}/clients/${anna}/cases`, { facts }))
    const { body } = await owner.get(`${API}/cases/${id}`)
    const [entry] = z
      .object({ facts: z.object({ ledger: z.array(z.object({ id: z.string() })) }) })
      .parse(body).facts.ledger
    await decide(id, 'c1', { verdict: 'refuted', evidence: [entry?.id], change: 'Акт с другим числом' })
    expect(await kinds(id)).toEqual([])
    expect((await post(owner, sheet, 'withdrawal', { why: 'не тот файл' })).status).toBe(200)
    const [gone, ...rest] = await shownIn(id)
    expect([gone?.kind, gone?.papers, rest]).toEqual(['paper_erased', [entry?.id], []])
    const { casework } = View.parse((await owner.get(`${API}/cases/${id}`)).body)
    expect(casework.claims[0]).toMatchObject({ verdict: 'refuted', standing: 'stale' })
  })
})
