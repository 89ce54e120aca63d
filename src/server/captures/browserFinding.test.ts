import { describe, expect, test } from 'vitest'
import { browserFinding, nameServersFinding } from './browserFinding.ts'
import { confinementHere, userToBe } from './confinement.ts'

describe('The doctor about captured pages', () => {
  test('names the browser that was found', () => {
    const found = browserFinding({ program: '/usr/bin/chromium', version: '156.0', user: null })
    expect([found.state, found.words.en]).toEqual([
      'ok',
      'Captured pages have pictures: Chromium 156.0 (/usr/bin/chromium) in its sandbox.',
    ])
  })
  test('says what to install where there is none, and nothing worse than that', () => {
    const missing = confinementHere({ CHROMIUM_PATH: '/nowhere/chromium' }, userToBe)
    expect(missing).toBe('no_browser')
    const found = browserFinding('no_browser')
    expect([found.state, found.words.ru]).toEqual(['look', expect.stringContaining('Установите chromium')])
    expect(browserFinding('no_sandbox').words.en).toContain('no picture')
  })
})

describe('The doctor about name servers', () => {
  test.for([
    [undefined, null],
    ['9.9.9.9, [2620:fe::fe]:53', 'ok'],
    ['off', 'look'],
    ['dns.example', 'act'],
  ] as const)('EXHALE_DNS=%s: %s', ([said, state]) => {
    expect(nameServersFinding(said === undefined ? {} : { EXHALE_DNS: said })?.state ?? null).toBe(state)
  })
})
