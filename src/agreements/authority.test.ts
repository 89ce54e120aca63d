import { describe, expect, test } from 'vitest'
import { authorisedWriters, mayWriteFor, requiredFields } from './authority.ts'
import { clausesCited } from './clauses.ts'

const agreement = {
  id: 'A',
  clauses: [
    { no: '1', text: 'Размеры.', limit: { op: 'in', value: ['S', 'M'], unit: 'set' } },
    {
      no: '7',
      text: 'Пишут лица из анкеты.',
      limit: { op: 'in', value: ['Ann@shop.example', '8 (495) 000-00-14'], unit: 'email' },
    },
    {
      no: '8',
      text: 'В претензии указывают…',
      limit: { op: 'contains', value: ['act_no', 'qty'], unit: 'set' },
    },
  ],
}

describe('A person who writes for the client', () => {
  test.for([
    ['is known by the address, however it is spelt', ' ann@SHOP.example', true],
    ['is known by the number, however it is written', '+7 495 000 00 14', true],
    ['is not known by another address', 'inna@shop.example', false],
  ] as const)('%s', ([, address, may]) => {
    expect(mayWriteFor(address, agreement)).toBe(may)
  })
  test('may be anyone where the agreement names nobody', () => {
    expect(mayWriteFor('inna@shop.example', { id: 'B', clauses: [] })).toBeNull()
    expect(authorisedWriters(agreement)?.clause).toBe('7')
  })
})

test('A claim contains what the agreement asks for', () => {
  expect(requiredFields(agreement)).toEqual([{ clause: '8', fields: ['act_no', 'qty'] }])
})

describe('A clause is cited', () => {
  test.for([
    ['По п. 4.5 договора возврата нет.', ['4.5']],
    ['по пункту 4.5', ['4.5']],
    ['см. пп. 3.2 и 3.5', ['3.2', '3.5']],
    ['Under clause 6.1 that is 20%; see also section 9.2.', ['6.1', '9.2']],
    ['§3 applies', ['3']],
    ['пп. 3.2–3.5', ['3.2', '3.5']],
    ['п.п. 3.2, 3.5', ['3.2', '3.5']],
    ['Under 18s pay under 2.50 £; per 100 g, under 1.5 kg.', []],
    ['inode notice quoting 3.1, opened 21 May', ['3.1']],
    ['На хранении 1,60 м³, сдано 24.04, по статье 35.', []],
  ] as const)('%s', ([text, numbers]) => {
    expect(clausesCited(text)).toEqual(numbers)
  })
  test('by a name that is no number only where the agreement has it', () => {
    expect(clausesCited('по ad-17 и п. 9.9', ['ad-17', '5.2'])).toEqual(['ad-17'])
  })
})
