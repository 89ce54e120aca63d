import { describe, expect, test } from 'vitest'
import { matterSize } from './matterSize.ts'
import { factsOf } from '../../server/testClaims.ts'

const facts = (economics: object | null) =>
  factsOf(
    JSON.stringify({
      id: 'x',
      lang: 'ru',
      parties: { business: {}, client: {} },
      messages: [
        { id: 'm1', at: '2026-11-01', channel: 'email', from: 'client', direction: 'in', text: 'x' },
        { id: 'm2', at: '2026-11-02', channel: 'note', from: 'owner', direction: 'internal', text: 'x' },
      ],
      ...(economics ? { economics } : {}),
    }),
  )
const claim = (amountClaimed: number | undefined, amountDue: number, currency = 'RUB') => ({
  ...(amountClaimed === undefined ? {} : { amountClaimed }),
  amountDue,
  currency,
})

describe('The size of a matter', () => {
  test('adds what is asked and what is due, to the kopeck, beside the time and what it cost', () => {
    const size = matterSize(
      [claim(0.1, 0), claim(0.2, 50300), claim(undefined, 0)],
      70,
      facts({ staffMinutes: 120, hourlyCost: 400, currency: 'RUB' }),
    )
    expect(size).toEqual({
      asked: 0.3,
      due: 50300,
      currency: 'RUB',
      mixed: false,
      minutes: 190,
      timeCost: 1266.67,
      timeCurrency: 'RUB',
      letters: 1,
    })
  })
  test('has no price of time while nobody said what an hour costs', () =>
    expect(matterSize([], 30, facts(null))).toMatchObject({
      asked: null,
      due: 0,
      minutes: 30,
      timeCost: null,
    }))
  test('leaves other money out of the sum and says so', () =>
    expect(matterSize([claim(100, 0), claim(5, 5, 'EUR')], 0, facts(null))).toMatchObject({
      asked: 100,
      due: 0,
      currency: 'RUB',
      mixed: true,
    }))
})
