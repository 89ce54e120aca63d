import { describe, expect, test } from 'vitest'
import { browserName } from './browserName.ts'

describe('A browser is named as people call it', () => {
  test.for([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
      'Chrome, Linux',
    ],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/147.0.0.0 Mobile Safari/537.36',
      'Chrome, Android',
    ],
    ['curl/8.5.0', 'curl/8.5.0'],
  ] as const)('%s', ([said, name]) => {
    expect(browserName(said)).toBe(name)
  })
  test('a silent one has no name', () => {
    expect([browserName(null), browserName(' ')]).toEqual([null, null])
  })
  test('a long unknown line is cut', () => {
    expect(browserName('x'.repeat(5_000))).toHaveLength(60)
  })
})
