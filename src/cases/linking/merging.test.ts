// Two cases of one client read as one, and as two again.
import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergedFacts } from './merging.ts'

const message = (id: string, text: string, at = '2026-06-01T10:00:00+03:00') => ({
  id,
  at,
  channel: 'email',
  from: 'client',
  direction: 'in',
  text,
})
const HERE = {
  id: 'here',
  title: 'Здесь',
  messages: [message('m1', 'Где коробка?')],
  claims: [{ id: 'c1', text: 'Верните коробку', raisedIn: ['m1'] }],
}
const THERE = {
  id: 'there',
  inquiry: { at: '2026-05-01T09:00:00+03:00', channel: 'phone', text: 'Возьмёте на склад?' },
  messages: [message('m1', 'И ещё счёт неверный', '2026-06-02T10:00:00+03:00')],
  ledger: [{ id: 'e1', at: '2026-06-02', kind: 'payment', amount: 500 }],
  claims: [{ id: 'c1', text: 'Пересчитайте счёт', raisedIn: ['m1', 'inquiry'] }],
}

const ids = (facts: Readonly<Record<string, unknown>>, field: string): unknown[] =>
  (Array.isArray(facts[field]) ? (facts[field] as { id: unknown }[]) : []).map(({ id }) => id)

describe('Cases that continue in another', () => {
  const merged = mergedFacts(HERE, [{ no: '1042', facts: THERE }])

  test('bring their documents under names that cannot meet', () => {
    expect(ids(merged, 'messages')).toEqual(['m1', '1042/inquiry', '1042/m1'])
    expect(ids(merged, 'ledger')).toEqual(['1042/e1'])
    expect(merged).toMatchObject({
      claims: [
        { id: 'c1', raisedIn: ['m1'] },
        { id: '1042/c1', raisedIn: ['1042/m1', '1042/inquiry'] },
      ],
    })
  })

  test('bring claims as they were put right, with their words marked in their own message', () => {
    const quote = { message: 'm1', start: 0, end: 5 }
    const [own] = THERE.claims
    const facts = { ...THERE, claims: [{ ...own, text: 'Счёт', quote }] }
    expect(
      mergedFacts(HERE, [{ no: '7', facts, edits: [{ claim: 'c1', text: 'Счёт', quote }] }]),
    ).toMatchObject({
      claims: [{ text: 'Верните коробку' }, { text: 'Счёт', quote: { ...quote, message: '7/m1' } }],
    })
  })

  test('are put right where they go on, also by way of another case', () => {
    const here = { claim: '7/c1', text: 'Здесь', raisedIn: ['m1', '7/m1'] }
    expect(mergedFacts(HERE, [{ no: '7', facts: THERE }], [here])).toMatchObject({
      claims: [{ text: 'Верните коробку' }, { id: '7/c1', text: 'Здесь', raisedIn: ['m1', '7/m1'] }],
    })
    const between = {
      no: '9',
      facts: { id: 'between', messages: [message('m1', 'Третье')] },
      edits: [{ claim: '7/c1', text: 'По пути', raisedIn: ['m1', '7/m1'] }],
    }
    expect(mergedFacts(HERE, [{ no: '7', facts: THERE }, between])).toMatchObject({
      claims: [{}, { id: '7/c1', text: 'По пути', raisedIn: ['9/m1', '7/m1'] }],
    })
    expect(mergedFacts(HERE, [{ no: '7', facts: THERE }, between], [here])).toMatchObject({
      claims: [{}, { text: 'Здесь' }],
    })
  })

  test('leave what the case says of itself', () => {
    expect(merged).toMatchObject({ id: 'here', title: 'Здесь' })
  })

  test('bring a message once that was put into both', () => {
    const both = { ...THERE, messages: [...THERE.messages, { ...message('m7', 'Где коробка?') }] }
    expect(ids(mergedFacts(HERE, [{ no: '7', facts: both }]), 'messages')).toEqual([
      'm1',
      '7/inquiry',
      '7/m1',
    ])
  })

  test('give an agreement only where there was none', () => {
    const agreement = { id: 'a', clauses: [] }
    expect(mergedFacts(HERE, [{ no: '7', facts: { agreement } }])).toMatchObject({ agreement })
    const own = { id: 'own', clauses: [] }
    expect(mergedFacts({ ...HERE, agreement: own }, [{ no: '7', facts: { agreement } }])).toMatchObject({
      agreement: own,
    })
  })

  test('and none of them leave the facts as they were, to the byte', () => {
    expect(JSON.stringify(mergedFacts(HERE, []))).toBe(JSON.stringify(HERE))
  })

  test('never give two documents one name, whoever is merged into whom', () => {
    const aCase = record({
      messages: array(
        constantFrom('a', 'b', 'c').map((text) => message(`m-${text}`, text)),
        { maxLength: 3 },
      ).map((list) => [...new Map(list.map((one) => [one.id, one])).values()]),
    })
    assert(
      property(aCase, array(aCase, { maxLength: 3 }), (into, others) => {
        const all = mergedFacts(
          into,
          others.map((facts, at) => ({ no: String(at), facts })),
        )
        const names = ids(all, 'messages')
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})
