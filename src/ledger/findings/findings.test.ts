// Bad input of every kind is kept as it came, named, and given a way out.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement, Limit } from '../../agreements/agreement.ts'
import { readInstant } from '../../basics/instant.ts'
import type { EntryFacts } from '../entry.ts'
import { FINDING_KINDS, WAYS, WAYS_OUT, type FindingKind } from './finding.ts'
import { findingsIn } from './findings.ts'
import type { FindingFacts, Paper } from './paper.ts'

const zone = 'Europe/Moscow'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const asOf = at('2026-03-31T12:00')
const paper = (facts: EntryFacts, more: Partial<Paper> = {}): Paper => ({
  ...facts,
  at: at(facts.at),
  atText: facts.at,
  ...more,
})
const takenIn = (id: string, day: string, line: object = {}, more: Partial<Paper> = {}): Paper =>
  paper({ id, at: day, kind: 'goods_in', lines: [{ sku: 'A', qty: 1, ...line }] }, more)
const written = { offline: false, pin: 'checked' as const }
const act = (number: string, more: Partial<NonNullable<Paper['act']>> = {}): Pick<Paper, 'act'> => ({
  act: { form: 'mx1', number, written, ...more },
})
const terms = (...limits: Limit[]): Agreement => ({
  id: 'T',
  clauses: limits.map((limit, index) => ({ no: `3.${index + 1}`, text: 'Предел.', limit })),
})
const facts = (papers: readonly Paper[], more: Partial<FindingFacts> = {}): FindingFacts => ({
  papers,
  sheets: [],
  agreement: null,
  zone,
  asOf,
  lang: 'ru',
  ...more,
})
const found = (...args: Parameters<typeof facts>) => findingsIn(facts(...args))
const kinds = (...args: Parameters<typeof facts>): FindingKind[] => found(...args).map(({ kind }) => kind)

const counted = (id: string, when: string, qty: number): Paper =>
  paper({ id, at: when, kind: 'stock_count', lines: [{ sku: 'A', qty }] })
const out = (id: string, when: string): Paper =>
  paper({ id, at: when, kind: 'goods_out', lines: [{ sku: 'A', qty: 1 }] })

/** One case of each kind of bad input, and the papers or terms of it. */
const CASES: readonly (readonly [string, FindingKind, Parameters<typeof facts>])[] = [
  [
    'two acts that state two sizes of one thing',
    'acts_contradict',
    [[takenIn('A1', '2026-03-01', { unitVolume: 0.1 }), takenIn('A2', '2026-03-02', { unitVolume: 0.3 })]],
  ],
  [
    'two counts with nothing between them and two results',
    'acts_contradict',
    [[counted('C1', '2026-03-01T10:00', 3), counted('C2', '2026-03-01T16:00', 4)]],
  ],
  [
    'one act that was corrected twice',
    'acts_contradict',
    [
      [
        takenIn('A1', '2026-03-01', {}, act('1')),
        { ...takenIn('A2', '2026-03-02', {}, act('2')), corrects: 'A1' },
        { ...takenIn('A3', '2026-03-03', {}, act('3')), corrects: 'A1' },
      ],
    ],
  ],
  [
    'more handed out than taken in',
    'negative_stock',
    [[takenIn('A1', '2026-03-01'), out('O1', '2026-03-02'), out('O2', '2026-03-03')]],
  ],
  [
    'kilograms against pieces',
    'unit_mismatch',
    [[takenIn('A1', '2026-03-01', { unit: 'kg' }), takenIn('A2', '2026-03-02', { unit: 'шт' })]],
  ],
  ['an act of tomorrow', 'clock_slip', [[takenIn('A1', '2026-04-01')]]],
  [
    'an act dated later than it arrived',
    'clock_slip',
    [[takenIn('A1', '2026-03-02T10:00', {}, { receivedAt: at('2026-03-01T10:00') })]],
  ],
  [
    'a device whose clock is an hour off',
    'clock_slip',
    [[takenIn('A1', '2026-03-01', {}, act('1', { written: { ...written, clockSkewMs: -3_600_000 } }))]],
  ],
  ['a time of another zone that moves the day', 'zone_slip', [[takenIn('A1', '2026-03-01T23:30:00Z')]]],
  [
    'one sheet twice',
    'same_sheet_twice',
    [
      [],
      {
        sheets: [
          { id: 'S1', hash: 'ab' },
          { id: 'S2', hash: 'ab' },
        ],
      },
    ],
  ],
  [
    'one row twice',
    'same_row_twice',
    [[takenIn('A1', '2026-03-01T10:00'), takenIn('A2', '2026-03-01T10:00', {}, { sheet: 'S1' })]],
  ],
  [
    'the same goods at two counters within minutes',
    'two_counters_at_once',
    [
      ['d1', 'd2'].map((device, index) =>
        takenIn(
          `A${index}`,
          `2026-03-01T10:0${index}`,
          {},
          act(`${index}`, { written: { ...written, device } }),
        ),
      ),
    ],
  ],
  [
    'one number on two acts',
    'number_twice',
    [[takenIn('A1', '2026-03-01', {}, act('7A-1')), takenIn('A2', '2026-03-02', {}, act('7A-1'))]],
  ],
  ['a limit without a unit', 'limit_unmeasurable', [[], { agreement: terms({ op: '<=', value: 3 }) }]],
  [
    'a limit without a number',
    'limit_unmeasurable',
    [[], { agreement: terms({ op: '<=', value: 'разумный', unit: 'm3' }) }],
  ],
  [
    'a limit per moon',
    'limit_unmeasurable',
    [[], { agreement: terms({ op: '<=', value: 3, unit: 'hour', window: 'moon' }) }],
  ],
  [
    'goods over the limit, and not a word about it on the act',
    'over_limit_without_choice',
    [
      [takenIn('A1', '2026-03-01', { unitVolume: 1.6 }, act('1'))],
      { agreement: terms({ op: '<=', value: 0.4, unit: 'm3' }) },
    ],
  ],
  ['a unit that nobody explains', 'unit_unknown', [[takenIn('A1', '2026-03-01', { unit: 'qrz' })]]],
  [
    'an act whose PIN was not checked',
    'pin_not_checked',
    [[takenIn('A1', '2026-03-01', {}, act('1', { written: { offline: true, pin: 'not_checked' } }))]],
  ],
]

describe('A finding', () => {
  test.for(CASES)('is made of %s: %s', ([, kind, input]) => {
    const [first] = found(...input).filter((one) => one.kind === kind)
    expect(first?.ways.length).toBeGreaterThan(0)
    expect(first?.text).toMatch(/[а-я].*\.$/u)
    const [papers, more] = input
    const english = found(papers, { ...more, lang: 'en' }).find((one) => one.kind === kind)
    expect(english?.text).toMatch(/^[^а-яё]+\.$/u)
  })
  test('is not made of papers that fit', () => {
    const agreement = terms({ op: '<=', value: 0.4, unit: 'm3' })
    const fine = [
      takenIn('A1', '2026-03-01T10:00:00+03:00', { unitVolume: 0.4 }, act('1')),
      out('O1', '2026-03-02T10:00'),
      counted('C1', '2026-03-03T10:00', 0),
    ]
    expect(found(fine, { agreement })).toEqual([])
  })
  test.for<[string, Paper[], Partial<FindingFacts>?]>([
    [
      'an act that a later one corrects',
      [
        takenIn('A1', '2026-03-01', { unitVolume: 9 }, act('1')),
        { ...takenIn('A2', '2026-03-01', { unitVolume: 0.1 }, act('2')), corrects: 'A1' },
        takenIn('A3', '2026-03-02', { unitVolume: 0.1 }, act('3')),
      ],
    ],
    [
      'two visits of one day that carry no number and no clock',
      ['V1', 'V2'].map((id) => paper({ id, at: '2026-03-01', kind: 'registration', metric: 'visit' })),
    ],
    [
      'two counts with an act between them',
      [
        takenIn('A1', '2026-03-01T09:00', { qty: 2 }),
        counted('C1', '2026-03-01T10:00', 2),
        out('O1', '2026-03-01T12:00'),
        counted('C2', '2026-03-01T16:00', 1),
      ],
    ],
    ['an offset of another zone on the same day', [takenIn('A1', '2026-03-01T12:00:00Z')]],
    [
      'goods over the limit that were signed for',
      [
        takenIn(
          'A1',
          '2026-03-01',
          { unitVolume: 1.6 },
          act('1', {
            overLimit: [
              { choice: 'signed_over', clause: '3.1', limit: 0.4, after: 1.6, unit: 'm3', text: '…' },
            ],
          }),
        ),
      ],
      { agreement: terms({ op: '<=', value: 0.4, unit: 'm3' }) },
    ],
    [
      'a pack that the agreement names',
      [takenIn('A1', '2026-03-01', { unit: 'qrz' })],
      { agreement: terms({ op: '=', value: 1, unit: 'qrz' }) },
    ],
  ])('is not made of %s', ([, papers, more]) => {
    expect(kinds(papers, more)).toEqual([])
  })
  test('offers to withdraw a sheet only where one was brought', () => {
    const twice = (sheet?: string) => [
      takenIn('A1', '2026-03-01T10:00'),
      takenIn('A2', '2026-03-01T10:00', {}, sheet === undefined ? {} : { sheet }),
    ]
    expect(found(twice())).toMatchObject([{ ways: ['correct_act'] }])
    expect(found(twice('S1'))).toMatchObject([{ ways: ['correct_act', 'withdraw_import'] }])
  })
  test('names papers by their number, and the clause, the thing or the unit that it is about', () => {
    const twice = ['A1', 'A2'].map((id, day) => takenIn(id, `2026-03-0${day + 1}`, {}, act('7A-1')))
    expect(found(twice)).toMatchObject([
      { text: 'Номер 7A-1 стоит больше чем на одном акте (7A-1, 7A-1). Исправьте номер.' },
    ])
    expect(found([], { agreement: terms({ op: '<=', value: 3 }) })).toMatchObject([
      { clause: '3.1', entries: [] },
    ])
  })
  test('of every kind has a way out, and every way out is used', () => {
    expect(Object.keys(WAYS).toSorted()).toEqual([...FINDING_KINDS].toSorted())
    expect(new Set(Object.values(WAYS).flat())).toEqual(new Set(WAYS_OUT))
  })
  test('changes no paper, and the same papers give the same findings in any order', () => {
    const all = CASES.flatMap(([, , [papers]], index) =>
      papers.map((one) => ({
        ...one,
        id: `${index}-${one.id}`,
        ...(one.corrects && { corrects: `${index}-${one.corrects}` }),
      })),
    ).map((one, index) => ({ ...one, at: one.at + index }))
    const input = facts(all, { agreement: terms({ op: '<=', value: 1, unit: 'm3' }) })
    const before = JSON.stringify(input)
    const sorted = (papers: readonly Paper[]): string[] =>
      findingsIn({ ...input, papers })
        .map(({ kind, sku, clause, entries }) => JSON.stringify([kind, sku, clause, entries.toSorted()]))
        .toSorted()
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(all))
      }),
      { numRuns: 30 },
    )
    expect(JSON.stringify(input)).toBe(before)
  })
})
