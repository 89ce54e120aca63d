import { expect, test } from 'vitest'
import { ownLetter } from './ownLetter.ts'

test('A letter that a person begins greets, signs, and leaves what it says to them', () => {
  const parties = {
    business: { name: 'Прачечная «Пена»' },
    client: { name: 'Олег Сергеевич Ракитин' },
    staff: [{ id: 'owner', name: 'Умнова Т. Г.', role: 'owner' }],
  }
  expect(ownLetter({ facts: { parties }, lang: 'ru' })).toBe(
    'Олег Сергеевич, здравствуйте.\n\n[что хотим сказать]\n\nУмнова Т. Г.\nПрачечная «Пена»',
  )
  expect(ownLetter({ facts: { parties: { business: {}, client: {} } }, lang: 'en' })).toBe(
    'Hello,\n\n[what we want to say]\n\n[your name]',
  )
})
