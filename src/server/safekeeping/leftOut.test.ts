import { describe, expect, test } from 'vitest'
import { ownFacts } from './leftOut.ts'

const facts = (text: string, more: object = {}) => ({
  parties: {
    business: { name: 'Мы', email: 'we@desk.example' },
    client: { name: 'Олег Ракитин', email: 'oleg@mail.example', phones: ['+7 900 111-22-33'] },
    staff: [
      { id: 'vera', name: 'Вера', role: 'manager' },
      { id: 'law', name: 'Пётр Ильич', role: 'адвокат' },
    ],
    others: [{ id: 'witness', name: 'Зинаида' }],
  },
  messages: [
    { id: 'm1', at: '2026-11-01', channel: 'email', from: 'client', direction: 'in', text, ...more },
  ],
})
const told = (text: string, more: object = {}): string =>
  JSON.stringify(ownFacts(facts(text, more), [], 'ru').facts)

describe('An extract leaves out', () => {
  test.for([
    ['Вере всё сказал', 'Вер'],
    ['ходил с Верой', 'Верой'],
    ['Зинаида видела', 'Зинаид'],
    ['звоните +7 911 222-33-44', '911'],
    ['почта ivan@other.example', 'ivan@'],
  ] as const)('of "%s" what is not theirs', ([text, gone]) => {
    expect(told(text)).not.toContain(gone)
  })
  test('who of us wrote', () => {
    expect(told('x', { from: 'vera', direction: 'out' })).toContain('наш сотрудник')
  })
  test('what a lawyer said, whole', () => {
    const { facts: own, leftOut } = ownFacts(facts('признать', { from: 'law' }), [], 'ru')
    expect([own['messages'], leftOut.advice]).toEqual([[], 1])
  })
})

describe('An extract keeps', () => {
  test.for([
    'Я Олег Ракитин, +7 (900) 111 22 33',
    'пишите на oleg@mail.example',
    'верните деньги',
    'акт 7781 от 03.02.2026 на 24000',
    'уверенность и Веранда',
  ])('"%s" as it is', (text) => {
    expect(told(text)).toContain(text)
  })
})
