import { describe, expect, test } from 'vitest'
import type { Clause } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { deadlinesIn, type Told } from './deadlineTold.ts'

describe('A reply term of the agreement', () => {
  const replyIn2: Clause = {
    no: '4',
    text: 'We answer messages within 2 working days.',
    limit: { metric: 'x', op: '<=', value: 2, unit: 'workday' },
  }
  const asked: Told = {
    where: 'UK', consumer: false, clauses: [replyIn2],
    said: [
      ['m1', '2026-05-20T10:00', 'client', 'Could you move the date?'],
      ['m2', '2026-05-21T10:00', 'us', 'Yes, to Friday.'],
    ],
  } // prettier-ignore
  test.for([
    ['kept: one line for the first question', asked, ['contract 2026-05-20 2026-05-22 m2']],
    [
      'a question still open is shown instead',
      { ...asked, said: [...asked.said, ['m3', '2026-05-22T10:00', 'client', 'And the price?']] },
      ['contract 2026-05-22 2026-05-27'],
    ],
    [
      'one answered late is shown instead',
      {
        ...asked,
        said: [
          ...asked.said,
          ['m3', '2026-05-26T10:00', 'client', 'And the price?'],
          ['m4', '2026-06-02T10:00', 'us', 'The same.'],
        ],
      },
      ['contract 2026-05-26 2026-05-28 m4'],
    ],
    [
      'thanks ask nothing',
      { ...asked, said: [['m1', '2026-05-20T10:00', 'client', 'All good, thanks.']] },
      [],
    ],
    [
      'a term of the client’s own answers does not bind us',
      { ...asked, clauses: [{ ...replyIn2, text: 'The client answers within 2 working days.' }] },
      [],
    ],
    [
      'days to deliver are no reply term',
      { ...asked, clauses: [{ ...replyIn2, text: 'We deliver within 2 working days.' }] },
      [],
    ],
    ['a void clause sets no term', { ...asked, clauses: [{ ...replyIn2, void: true }] }, []],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})

describe('A window after our notice', () => {
  const over: OverageFound = {
    clause: '2',
    limit: 10,
    actual: 14,
    unit: 'kg',
    ratio: 1.4,
    since: '2026-05-01',
    noticeMessage: 'm1',
    entries: [],
  }
  const noticed: Told = {
    where: 'UK', consumer: false, overages: [over], asOf: '2026-05-20',
    clauses: [{ no: '2', text: 'Up to 10 kg; above that 7 days to collect.', limit: { op: '<=', value: 10, unit: 'kg', graceDays: 7 } }],
    said: [['m1', '2026-05-04T10:00', 'us', 'You store 14 kg. Please collect 4 kg by 11 May or add a shelf.']],
  } // prettier-ignore
  test.for([
    ['is shown open', noticed, ['contract 2026-05-04 2026-05-11']],
    [
      'is met by the client’s choice',
      {
        ...noticed,
        said: [...noticed.said, ['m2', '2026-05-06T10:00', 'client', 'Fine, add a shelf, I’ll pay for it.']],
      },
      ['contract 2026-05-04 2026-05-11 m2'],
    ],
    [
      'is not met by a refusal',
      {
        ...noticed,
        said: [...noticed.said, ['m2', '2026-05-06T10:00', 'client', 'I will not collect anything.']],
      },
      ['contract 2026-05-04 2026-05-11'],
    ],
    [
      'is gone once it turned into a bill',
      { ...noticed, overages: [{ ...over, billFrom: '2026-05-12' }] },
      [],
    ],
    ['does not exist without a notice', { ...noticed, overages: [{ ...over, noticeMessage: 'm9' }] }, []],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
})
