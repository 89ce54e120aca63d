import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costToServe } from './costToServe.ts'

const folder = new URL('../../demo/stories/', import.meta.url)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
const inRoubles = { currency: 'RUB', lang: 'en' } as const
const anHourOfTalk = { staffMinutes: 60, hourlyCost: 600, revenueMonth: 600, currency: 'RUB' }

describe('The cost to serve', () => {
  test.for(stories.map((story) => [story.id, story.economics]))(
    'of %s is as worked out by hand',
    ([, facts]) => {
      const { costToServe: expected, ...given } = facts
      const found = costToServe(given, inRoubles)
      // Whole roubles were written down in one story: 95 minutes at 500 are 791.67.
      expect(Math.abs((found?.costToServe ?? 0) - expected)).toBeLessThan(0.5)
    },
  )

  test.for([
    ['an hour that costs what the month brings leaves nothing and asks for no price', {}, 0, undefined],
    ['one minute more is a loss, and a price is suggested', { staffMinutes: 61 }, -10, 793],
    ['two months observed bring two fees', { monthsObserved: 2 }, 600, undefined],
    ['a loss over two months is priced by the month', { staffMinutes: 240, monthsObserved: 2 }, -1200, 1560],
    [
      'a third of an hour is rounded once, to kopecks',
      { staffMinutes: 100, hourlyCost: 500 },
      -233.33,
      1083.33,
    ],
  ] as const)('%s', ([, difference, margin, price]) => {
    const found = costToServe({ ...anHourOfTalk, ...difference }, inRoubles)
    expect(found?.margin).toBe(margin)
    expect(found?.price?.suggested).toBe(price)
  })

  test('is not known without minutes or a rate', () => {
    expect(costToServe(null, inRoubles)).toBeNull()
    expect(costToServe({ revenueMonth: 600, hourlyCost: 600 }, inRoubles)).toBeNull()
    expect(costToServe({ revenueMonth: 600, staffMinutes: 60, hourlyCost: -1 }, inRoubles)).toBeNull()
  })

  test('is not known where a sum is beyond what money can hold', () => {
    for (const odd of [
      { hourlyCost: 1e12, staffMinutes: 1e12 },
      { revenueMonth: 1e12, monthsObserved: 1e12 },
      { hourlyCost: 1e9, monthsObserved: 1e-9 },
      { hourlyCost: 9e13, revenueMonth: -9e13 },
    ])
      expect(costToServe({ ...anHourOfTalk, ...odd }, inRoubles)).toBeNull()
  })

  test('a price suggested over the time observed always earns more than the handling took', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (minutes, rate) => {
        const found = costToServe({ staffMinutes: minutes, hourlyCost: rate, revenueProject: 0 }, inRoubles)
        expect(found?.price?.suggested ?? 0).toBeGreaterThanOrEqual(found?.costToServe ?? Number.NaN)
        expect(found?.margin).toBe(-(found?.costToServe ?? 0))
      }),
    )
  })
})
