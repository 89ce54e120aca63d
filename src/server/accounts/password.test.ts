import { describe, expect, test } from 'vitest'
import { passwordFault } from './password.ts'

const own = ['vera@polka.example', 'Вера', 'Полка']

describe('A new password', () => {
  test.for(['short', 'elevensigns', 'одиннадцать'])(
    'of fewer than twelve signs is refused: %s',
    (password) => {
      expect(passwordFault(password, own)).toBe('short')
    },
  )
  test.for([
    'password1234',
    'Password2024!',
    'P@ssw0rd1234',
    '123456789012',
    'qwertyuiop12',
    'qwerty123456',
    'йцукенгшщзхъ',
    'пароль123456',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '1q1q1q1q1q1q',
    'gfhjkm123456',
    'admin12345678',
    'iloveyou2023',
  ])('of which everybody thinks first is refused: %s', (password) => {
    expect(passwordFault(password, own)).toBe('common')
  })
  test.for(['vera@polka.example', 'VERA@polka.example1', 'вера12345678', 'Полка2024!!!!'])(
    'that is the person themself is refused: %s',
    (password) => {
      expect(passwordFault(password, own)).toBe('own_name')
    },
  )
  test.for([
    'correct horse battery',
    'тёплый свитер у окна',
    'kU8-pile-of-boxes',
    'xkcdxkcdpile9w',
    'three passwords on a wall',
  ])('that only its owner thinks of is taken: %s', (password) => {
    expect(passwordFault(password, own)).toBeNull()
  })
})
