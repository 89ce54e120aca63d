// Cases of other countries, each told in a few facts.
import { describe, expect, test } from 'vitest'
import { claim, deadlinesIn, delivered, order, sale, type Told } from './deadlineTold.ts'

describe('Elsewhere', () => {
  const cancelled: Told = {
    where: 'UK', about: sale, acts: [order, delivered],
    said: [['m1', '2026-04-10T10:00', 'client', 'I changed my mind, I am sending it back.']],
    claims: claim('Refund of the lamp'),
  } // prettier-ignore
  test.for([
    [
      'UK: fourteen days from the letter while the goods are not back',
      cancelled,
      ['UK-C03 2026-04-10 2026-04-24'],
    ],
    [
      'UK: fourteen days from the day the goods are back',
      { ...cancelled, acts: [order, delivered, { id: 'BACK', at: '2026-04-14', kind: 'goods_in' }] },
      ['UK-C03 2026-04-14 2026-04-28'],
    ],
    [
      'UK: a mind changed after a month starts nothing',
      { ...cancelled, said: [['m1', '2026-05-10T10:00', 'client', 'I changed my mind.']] },
      [],
    ],
    [
      'UK: a company has no such right',
      { ...cancelled, consumer: false, claims: claim('Cancel the order') },
      [],
    ],
    [
      'UK: a refund for a fault runs from our agreement to it',
      {
        where: 'UK',
        about: sale,
        acts: [order, delivered],
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'The lamp is faulty, I want a refund.'],
          ['m2', '2026-04-13T10:00', 'us', 'You are right. We accept your rejection and will refund you.'],
          ['m3', '2026-04-20T10:00', 'us', 'We have refunded £40 to your card.'],
        ],
        claims: claim('Refund for a faulty lamp'),
      },
      ['UK-G02 2026-04-13 2026-04-27 m3'],
    ],
    [
      'UK: before we agree, no term of ours runs',
      {
        where: 'UK',
        about: sale,
        acts: [order, delivered],
        said: [['m1', '2026-04-10T10:00', 'client', 'The lamp is faulty, I want a refund.']],
        claims: claim('Refund for a faulty lamp'),
      },
      [],
    ],
    [
      'UK: a letter before claim, also from a company',
      {
        where: 'UK',
        consumer: false,
        said: [
          ['m1', '2026-04-10T10:00', 'client', 'This is a letter before claim. Pay within 14 days.'],
          ['m2', '2026-04-20T10:00', 'us', 'We do not agree; our reasons are attached.'],
        ],
      },
      ['UK-L01 2026-04-10 2026-04-24 m2'],
    ],
    [
      'UK: a month to answer what data we hold',
      {
        where: 'UK',
        type: 'non_customer',
        said: [['m1', '2026-01-31T10:00', 'client', 'This is a subject access request.']],
      },
      ['UK-D01 2026-01-31 2026-03-02'],
    ],
    [
      'EU: fourteen days from the notice of withdrawal',
      {
        ...cancelled,
        where: 'EU',
        said: [['m1', '2026-04-10T10:00', 'client', 'I withdraw from the contract.']],
        claims: claim('Withdrawal'),
      },
      ['EU-C02 2026-04-10 2026-04-24'],
    ],
    [
      'US: seven business days for an order that never came',
      {
        where: 'US',
        about: sale,
        acts: [order],
        said: [['m1', '2026-05-20T10:00', 'client', 'My order never arrived. Refund me.']],
        claims: claim('Refund for the undelivered order'),
      },
      ['US-F02 2026-05-20 2026-06-01'],
    ],
    [
      'a bank’s own date wins',
      {
        where: 'US',
        about: sale,
        acts: [order, { id: 'CB', at: '2026-05-20', kind: 'dispute', respondBy: '2026-06-06' }],
        said: [],
      },
      ['contract 2026-05-20 2026-06-06'],
    ],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})
