import { describe, expect, test } from 'vitest'
import { readStory } from '../readStory.ts'
import { addressOf } from './people.ts'

const addressed = (client: object): string | null => {
  const { facts } = readStory({ parties: { business: {}, client }, claims: [{ id: 'c1', text: 'x' }] })
  return facts && addressOf(facts)
}

describe('The name in a greeting', () => {
  test.for([
    ['ИП Ракитин Олег Сергеевич', 'sole_trader', 'Олег Сергеевич'],
    ['Глеб Маратович П.', 'consumer', 'Глеб Маратович'],
    ['Абрамович Роман Аркадьевич', 'consumer', 'Роман Аркадьевич'],
    ['Яна Т.', 'consumer', 'Яна'],
    ['Mrs E. Pell', 'non_customer', 'Mrs Pell'],
    ['Craig (PeakForge)', 'company', 'Craig'],
    ['ООО «Пенка»', 'company', null],
    ['Brightside Candles (sole trader D. Marsh)', 'sole_trader', null],
    ['Larch Hosting Ltd', 'company', null],
    ['ИП Иванов И. И.', 'sole_trader', null],
    ['Тимофеев Кирилл', 'consumer', 'Кирилл'],
    ['Ирина Ковалёва', 'consumer', 'Ирина'],
    ['Садык Мурат', 'consumer', null],
    ['Иванов', 'consumer', null],
    ['Jane Doe', 'consumer', 'Jane'],
    ['', 'consumer', null],
  ] as const)('%s, a %s, is addressed as %s', ([name, type, address]) => {
    expect(addressed({ name, type })).toBe(address)
  })

  test('is that of the contact person where a firm has one', () => {
    expect(addressed({ name: 'ООО «Пенка»', type: 'company', contactPerson: 'Диана Рощина' })).toBe('Диана')
  })
})
