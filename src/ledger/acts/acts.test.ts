import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Limit } from '../../agreements/agreement.ts'
import { toNumber } from '../../basics/exact.ts'
import type { Entry } from '../entry.ts'
import { totalsOf } from '../meters/totals.ts'
import { usageOf, type Usage } from '../meters/usage.ts'
import { actEntry, ActFacts, type ActLine } from './act.ts'
import {
  choicesAtLimit,
  fittingLines,
  lackOfAct,
  limitBar,
  overLimitLine,
  withKnownSizes,
  type OverAt,
} from './limitBar.ts'

const zone = 'Europe/Moscow'
const moment = { asOf: Date.parse('2026-03-31T12:00:00Z'), zone }
const before = (lines: readonly ActLine[]): Entry[] =>
  lines.length === 0
    ? []
    : [{ id: 'A0', at: Date.parse('2026-03-01T10:00:00Z'), atText: '', kind: 'goods_in', lines: [...lines] }]
function usage(limits: readonly Limit[], standing: readonly ActLine[] = []): Usage[] {
  const clauses = limits.map((limit, index) => ({ no: `3.${index + 2}`, text: 'Предел.', limit }))
  const places = limits.map((_, clauseIndex) => ({ version: 'v', clauseIndex }))
  return usageOf({ agreement: { id: 'A', clauses }, places }, totalsOf(before(standing), zone), moment)
}
const shelf: Limit = { op: '<=', value: 0.4, unit: 'm3' }
const weight: Limit = { op: '<=', value: 100, unit: 'kg' }
const boxes = (qty: number, more: Partial<ActLine> = {}): ActLine => ({
  sku: 'A',
  qty,
  unitVolume: 0.1,
  ...more,
})
const overOf = (
  limits: readonly Limit[],
  lines: readonly ActLine[],
  standing: readonly ActLine[] = [],
): OverAt => {
  const { over } = limitBar(usage(limits, standing), lines, 1)
  if (!over) throw new Error('these goods fit')
  return over
}

const act = ActFacts.parse({
  id: 'a1',
  at: '2026-03-31T12:00:00+03:00',
  kind: 'goods_in',
  lines: [{ sku: 'A', qty: 2, size: { l: 50, w: 40, h: 30 }, condition: 'Угол примят' }],
  form: 'mx1',
  number: '7A-0042',
  opened: 'unopened_as_declared',
  signatures: [
    { side: 'us', how: 'screen', name: 'Олег' },
    { side: 'client', how: 'code', name: 'Анна' },
  ],
  written: { offline: false, pin: 'checked' },
})

describe('An act', () => {
  test('is an entry of the ledger: its number is the document, its measured size the room of one piece', () => {
    expect(actEntry(act)).toMatchObject({
      kind: 'goods_in',
      doc: '7A-0042',
      signedBy: ['Олег', 'Анна'],
      lines: [{ sku: 'A', qty: 2, unitVolume: 0.06, condition: 'Угол примят' }],
    })
  })
  test('keeps a stated volume, and nobody who refused to sign has signed', () => {
    const refused = {
      ...act,
      signatures: [{ side: 'client' as const, how: 'refused' as const, name: 'Анна' }],
    }
    const stated = { ...refused, lines: [{ ...act.lines[0], sku: 'A', qty: 2, unitVolume: 0.07 }] }
    expect(actEntry(stated)).toMatchObject({ signedBy: [], lines: [{ unitVolume: 0.07 }] })
  })
  test.for([
    ['no lines', { lines: [] }, 'lines'],
    ['nobody of ours', { signatures: [act.signatures[1]] }, 'our_signature'],
    ['nobody of the client', { signatures: [act.signatures[0]] }, 'client_signature'],
    ['both sides', {}, null],
    ['a count nobody else saw', { kind: 'stock_count', signatures: [act.signatures[0]] }, null],
  ] as const)('with %s lacks %2$s', ([, change, lack]) => {
    expect(lackOfAct(ActFacts.parse({ ...act, ...change }), null)).toBe(lack)
  })
  test('is refused when it is too long, so that nobody can fill the desk', () => {
    const lines = Array.from({ length: 201 }, () => ({ sku: 'A', qty: 1 }))
    expect(ActFacts.safeParse({ ...act, lines }).success).toBe(false)
  })
  test('hands nothing out by taking in less than nothing', () => {
    expect(ActFacts.safeParse({ ...act, lines: [{ sku: 'A', qty: -1 }] }).success).toBe(false)
  })
})

describe('A bar', () => {
  test('shows what the act in hand would make of the limit', () => {
    const { bars, over } = limitBar(usage([shelf], [boxes(2)]), [boxes(1)], 1)
    expect(bars.map((bar) => [bar.no, toNumber(bar.before), toNumber(bar.after), bar.percent])).toEqual([
      ['3.2', 0.2, 0.3, 75],
    ])
    expect(over).toBeNull()
  })
  test('that is exactly full is not over', () => {
    expect(limitBar(usage([shelf], [boxes(2)]), [boxes(2)], 1).over).toBeNull()
  })
  test('goes down when goods are handed out, also while it is over', () => {
    const { bars, over } = limitBar(usage([shelf], [boxes(9)]), [boxes(1)], -1)
    expect([bars[0]?.percent, over]).toEqual([200, null])
  })
  test('of a soft limit tells and does not stop', () => {
    const { bars, over } = limitBar(usage([{ ...shelf, soft: true }]), [boxes(5)], 1)
    expect([bars[0]?.percent, over]).toEqual([125, null])
  })
  test('is a lower bound, and says so, where the size of a thing is not known', () => {
    const { bars } = limitBar(usage([shelf]), [{ sku: 'B', qty: 1 }], 1)
    expect(bars[0]?.unmeasured).toEqual(['B'])
  })
  test('of hours is not moved by goods', () => {
    const hours: Limit = { op: '<=', value: 10, unit: 'hour', window: 'month', metric: 'h' }
    expect(limitBar(usage([hours]), [boxes(500)], 1)).toMatchObject({ bars: [{ percent: 0 }], over: null })
  })
  test('believes the size that an earlier act states', () => {
    const known = withKnownSizes([boxes(1, { unitVolume: 9 })], totalsOf(before([boxes(1)]), zone))
    expect(known).toMatchObject([{ unitVolume: 0.1 }])
  })
  test('says after the act what the totals will say', () => {
    const lines = fc.array(
      fc.record({
        sku: fc.constantFrom('A', 'B', 'C'),
        qty: fc.integer({ min: 1, max: 40 }),
        unitVolume: fc.constantFrom(0.1, 0.25),
        unitWeight: fc.constantFrom(1.5, 3),
      }),
      { maxLength: 4 },
    )
    const limits = [shelf, weight, { op: '<=', value: 20, unit: 'piece' }]
    fc.assert(
      fc.property(lines, lines, (standing, added) => {
        const known = totalsOf(before(standing), zone)
        const once = withKnownSizes(added, known)
        // Two lines of one new thing may state two sizes; the first one holds, as it does in the totals.
        const agreed = once.map((line) => ({ ...once.find(({ sku }) => sku === line.sku), ...line }))
        const first = agreed.map((line) => {
          const one = once.find(({ sku }) => sku === line.sku) ?? line
          return { ...line, unitVolume: one.unitVolume, unitWeight: one.unitWeight }
        })
        const { bars } = limitBar(usage(limits, standing), first, 1)
        const after = usage(limits, [...standing, ...first])
        expect(bars.map((bar) => bar.after)).toEqual(after.map(({ actual }) => actual))
      }),
    )
  })
})

describe('At the limit', () => {
  test('what fits is taken in: whole pieces, in the order of the lines', () => {
    const lines = [boxes(3), boxes(4, { sku: 'B' })]
    expect(fittingLines(lines, overOf([shelf], lines)).map(({ sku, qty }) => [sku, qty])).toEqual([
      ['A', 3],
      ['B', 1],
    ])
  })
  test('the tightest of several limits decides', () => {
    const lines = [boxes(10, { unitWeight: 60 })]
    expect(fittingLines(lines, overOf([shelf, weight], lines))).toMatchObject([{ qty: 1 }])
  })
  test('"fewer than" leaves the last piece outside', () => {
    const lines = [boxes(5)]
    expect(fittingLines(lines, overOf([{ ...shelf, op: '<' }], lines))).toMatchObject([{ qty: 3 }])
  })
  test('there are three choices, and two where not one piece fits', () => {
    expect(choicesAtLimit(overOf([shelf], [boxes(5)]))).toEqual(['up_to_limit', 'signed_over', 'manager'])
    expect(choicesAtLimit(overOf([shelf], [boxes(1)], [boxes(4)]))).toEqual(['signed_over', 'manager'])
  })
  test('whatever fits is not over, and one more piece of what was left out would be', () => {
    const anyLine = fc.record({
      qty: fc.integer({ min: 1, max: 30 }),
      unitVolume: fc.constantFrom(0.1, 0.03, 0.25),
      unitWeight: fc.constantFrom(1, 30),
    })
    const limit = fc.constantFrom<Limit[]>([shelf], [shelf, weight], [{ ...shelf, op: '<' }])
    fc.assert(
      fc.property(limit, fc.array(anyLine, { minLength: 1, maxLength: 4 }), (limits, all) => {
        const lines = all.map((line, index): ActLine => ({ ...line, sku: `S${index}` }))
        const { over } = limitBar(usage(limits), lines, 1)
        if (!over) return
        const fitting = fittingLines(lines, over)
        expect(limitBar(usage(limits), fitting, 1).over).toBeNull()
        const taken = new Map(fitting.map(({ sku, qty }) => [sku, qty]))
        const left = lines.filter(({ sku, qty }) => (taken.get(sku) ?? 0) < qty)
        expect(left.length).toBeGreaterThan(0)
        for (const one of left)
          expect(limitBar(usage(limits), [...fitting, { ...one, qty: 1 }], 1).over).not.toBeNull()
      }),
    )
  })
  test('nothing is taken in over it in silence: each exceeded clause is signed for by the client', () => {
    const over = overOf([shelf], [boxes(5)])
    expect(lackOfAct(act, over)).toBe('over_limit_choice')
    const line = {
      choice: 'signed_over' as const,
      clause: '3.2',
      limit: 0.4,
      after: 0.5,
      unit: 'm3',
      text: '…',
    }
    expect(lackOfAct({ ...act, overLimit: [line] }, over)).toBeNull()
    expect(lackOfAct({ ...act, overLimit: [{ ...line, choice: 'manager' }] }, over)).toBe('over_limit_choice')
    const refused = { side: 'client' as const, how: 'refused' as const, name: 'Анна' }
    const signatures = [...act.signatures.slice(0, 1), refused]
    expect(lackOfAct({ ...act, signatures }, null)).toBeNull()
    expect(lackOfAct({ ...act, signatures, overLimit: [line] }, over)).toBe('client_signature')
  })
  test('the sentence on the act has the figures and the clause, in both languages', () => {
    const [bar] = overOf([shelf], [boxes(16)]).bars
    if (!bar) throw new Error('one limit is exceeded')
    const business = { consumer: false, lang: 'ru' as const }
    expect(overLimitLine(bar, 'signed_over', business)).toBe(
      'С этим актом у нас будет 1,6 м³ при пределе 0,4 м³ по п. 3.2. Стороны это видят и подписывают.',
    )
    expect(overLimitLine(bar, 'up_to_limit', { ...business, lang: 'en' })).toBe(
      'Taken in up to the limit of clause 3.2 (0.4 m³); the rest stayed with the client.',
    )
    expect(overLimitLine(bar, 'manager', business)).toContain('Решает старший')
  })
  test('a consumer reads that a signature starts no paid service', () => {
    const [bar] = overOf([shelf], [boxes(16)]).bars
    if (!bar) throw new Error('one limit is exceeded')
    expect(overLimitLine(bar, 'signed_over', { consumer: true, lang: 'ru' })).toContain('отдельное согласие')
    expect(overLimitLine(bar, 'signed_over', { consumer: true, lang: 'en' })).toContain('separate agreement')
  })
})
