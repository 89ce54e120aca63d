import { describe, expect, test } from 'vitest'
import { decisionOn, examinedWith, factsOf } from '../../server/testClaims.ts'

const message = (id: string, direction: string, text: string, day = 20) => ({
  id,
  at: `2026-11-${day}T10:00:00+03:00`,
  channel: 'email',
  from: direction === 'in' ? 'client' : 'owner',
  direction,
  text,
})
const coat = [{ sku: 'COAT', name: 'Пальто', qty: 1 }]
const facts = (ledger: readonly object[], ...more: readonly object[]) =>
  factsOf(
    JSON.stringify({
      id: 'x',
      lang: 'ru',
      jurisdiction: 'RU',
      timezone: 'Europe/Moscow',
      asOf: '2026-11-25T10:00:00+03:00',
      parties: { business: { name: 'Мы' }, client: { name: 'Анна', type: 'consumer' } },
      ledger,
      messages: [message('m1', 'in', 'Вы потеряли моё пальто.'), ...more],
      claims: [{ id: 'c1', text: 'Утрата пальто', item: 'COAT', raisedIn: ['m1'] }],
    }),
  )
const against = (of: ReturnType<typeof facts>, verdict: 'refuted' | 'our_fault' | 'undecided') => {
  const [claim] = examinedWith(of).claims
  if (!claim) throw new Error('there is one claim')
  const said = { verdict, evidence: [], change: 'x', seen: [...claim.papers] }
  return examinedWith(of, [decisionOn(claim, said)]).claims[0]?.against
}
const IN = { id: 'IN-1', at: '2026-10-01', kind: 'goods_in', lines: coat }
const OUT = { id: 'OUT-1', at: '2026-10-09', kind: 'goods_out', lines: coat, signedBy: ['Анна'] }

describe('What speaks against a refusal', () => {
  test('are our own words that admit it, our notes of trouble with the thing, and that we took it in', () => {
    const trouble = { id: 'INC-1', at: '2026-10-05', kind: 'incident', note: 'Пальто залило', lines: coat }
    const admitted = message('m2', 'out', 'Пальто потеряли мы, это наша ошибка.', 21)
    expect(against(facts([IN, trouble], admitted), 'refuted')).toEqual(['m2', 'INC-1', 'IN-1'])
  })
  test('is nothing where nothing is on record', () => expect(against(facts([]), 'refuted')).toEqual([]))
})

describe('What speaks against a consent', () => {
  test('is the paper that they signed when the thing left', () =>
    expect(against(facts([IN, OUT]), 'our_fault')).toEqual(['OUT-1']))
  test('is not a paper that nobody signed', () =>
    expect(against(facts([IN, { ...OUT, signedBy: [] }]), 'our_fault')).toEqual([]))
})

describe('A claim that is still open', () => {
  test('has nothing against it, and everything on record about it', () => {
    const of = facts([IN, OUT])
    expect(against(of, 'undecided')).toEqual([])
    expect(examinedWith(of).claims[0]?.papers.toSorted()).toEqual(['IN-1', 'OUT-1'])
  })
})
