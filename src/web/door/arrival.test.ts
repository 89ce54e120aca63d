import { describe, expect, test } from 'vitest'
import { arrivalOf } from './arrival.ts'

describe('After coming in', () => {
  test('somebody sees the page they wanted', () => {
    expect(arrivalOf('/cases/7?brought=1#letters').address).toBe('/cases/7?brought=1#letters')
  })
  test.for([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/sign-in?to=/x',
    '',
    undefined,
  ])('an address outside the desk, or the door itself, leads to the first page: %s', (to) => {
    expect(arrivalOf(to).address).toBe('/')
  })
})

describe('On the way in', () => {
  test('a right link still wants the code', () => {
    expect(arrivalOf('/?step=second')).toEqual({ address: '/', secondStep: true, failed: false })
  })
  test('a provider that sent somebody back without success is named as such', () => {
    expect(arrivalOf('/?error=access_denied&error_description=x')).toEqual({
      address: '/',
      secondStep: false,
      failed: true,
    })
  })
  test('a page of the desk with such words in its address is only a page', () => {
    expect(arrivalOf('/cases/7?error=1').failed).toBe(false)
  })
})
