import { expect, test } from 'vitest'
import { relyingParty } from './relyingParty.ts'

test.for([
  [
    'a desk of one machine',
    'http://127.0.0.1:4700',
    ['http://localhost:4700'],
    'localhost',
    ['http://localhost:4700'],
  ],
  ['a desk with a name', 'https://desk.example', [], 'desk.example', ['https://desk.example']],
  ['a desk without https', 'http://desk.example', ['http://localhost:4700'], 'desk.example', []],
  ['a desk known by its number', 'https://192.0.2.7', ['https://192.0.2.7'], 'localhost', []],
] as const)('Passkeys of %s belong to a name that browsers take', ([, origin, known, id, origins]) => {
  expect(relyingParty(origin, known)).toEqual({ id, origins })
})
