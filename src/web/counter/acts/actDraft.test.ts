import { describe, expect, test } from 'vitest'
import { toNumber } from '../../../basics/exact.ts'
import { CounterAct, type CounterClient } from '../../../ledger/counter/counterActShapes.ts'
import { lackOfAct } from '../../../ledger/acts/limitBar.ts'
import { ActFacts } from '../../../ledger/acts/act.ts'
import {
  barsOf,
  cutToFit,
  emptyDraft,
  emptyLine,
  lackOfSigning,
  lackOfThings,
  numberIn,
  uncut,
  withCode,
  withEntered,
  withThing,
  type ActDraft,
  type ActKind,
  type Setting,
} from './actDraft.ts'
import { actFrom, overLines } from './actFilled.ts'

const CLIENT = '01990000-0000-7000-8000-0000000000a1'
const anna: CounterClient = {
  id: CLIENT,
  name: 'Анна',
  number: 'А-12',
  consumer: true,
  measured: {
    usage: [
      {
        no: '3.2',
        version: CLIENT,
        clauseIndex: 0,
        limit: 0.4,
        actual: 0.1,
        unit: 'm3',
        percent: 25,
        threshold: 0,
        over: false,
        strict: false,
        window: null,
        hard: true,
        shelf: true,
        unmeasured: [],
      },
    ],
    shelf: [{ sku: '4601', name: 'обувь', held: 1, unit: 'piece', unitVolume: 0.1, unitWeight: null }],
    people: [{ id: CLIENT, name: 'Пётр', handIn: true, takeOut: false }],
    codeWays: [],
  },
}
const setting = (kind: ActKind = 'goods_in'): Setting => ({ kind, client: anna, queue: [] })
const line = (key: string, name: string, quantity: string) => ({ ...emptyLine(key, 'шт'), name, quantity })
const draft = (...lines: ActDraft['lines']): ActDraft => ({ ...emptyDraft(emptyLine('e', 'шт')), lines })
const shoes = (quantity: string) => draft(line('a', 'обувь', quantity))
const DRAWN: [number, number][][] = [
  [
    [0, 0],
    [300, 200],
  ],
]
const signed = (of: ActDraft): ActDraft => ({
  ...of,
  who: 'Анна',
  ours: { how: 'screen', strokes: DRAWN },
  theirs: { how: 'screen', strokes: DRAWN },
})
const decided = (name: string): string => `Решил: ${name}.`
const writing = {
  id: '01990000-0000-7000-8000-0000000000b1',
  number: '7AK-0001',
  at: '2026-11-22T10:00:00.000Z',
  turn: { person: CLIENT, startedAt: null },
  person: 'Ира',
  lang: 'ru' as const,
  decided,
}
const after = (of: ActDraft, kind?: ActKind): number[] =>
  barsOf(of, setting(kind)).bars.map((bar) => toNumber(bar.after))

test('A quantity is typed as people type it', () => {
  expect(['2,5', ' 3 ', '0.25', '', '1.', '-1', '1e3'].map(numberIn)).toEqual([
    2.5,
    3,
    0.25,
    null,
    null,
    null,
    null,
  ])
})

describe('The bar of an act in hand', () => {
  test('knows a thing by its name on the shelf, and goes up, down, or nowhere', () => {
    expect([after(shoes('2')), after(shoes('1'), 'goods_out'), after(shoes('5'), 'stock_count')]).toEqual([
      [0.3],
      [0],
      [0.1],
    ])
  })
  test('takes the size that is typed where no paper knows one', () => {
    const sized = { ...line('a', 'короб', '2'), size: ['50', '40', '50'] as const }
    expect(after(draft(sized))).toEqual([0.3])
  })
  test('does not believe a new size of a thing whose size a paper states', () => {
    const sized = { ...line('a', 'обувь', '1'), size: ['1', '1', '1'] as const }
    expect(after(draft(sized))).toEqual([0.2])
  })
})

describe('A scanner', () => {
  const fresh = emptyLine('n', 'шт')
  test('puts a new thing in the place of an empty line, and one more of it the next time', () => {
    const shelf = anna.measured?.shelf ?? []
    const once = withCode(draft(emptyLine('e', 'шт')), ' 4601 ', fresh, shelf)
    expect(once.lines).toMatchObject([{ code: '4601', name: 'обувь', quantity: '1' }])
    expect(withCode(once, '4601', fresh, shelf).lines).toMatchObject([{ code: '4601', quantity: '2' }])
  })
  test('on a cable types a code and Enter into a line; a name stays a name', () => {
    const typed = (name: string) =>
      withEntered(draft(line('a', name, '1')), 'a', fresh, anna.measured?.shelf ?? [])
    expect(typed('4601234567893').lines).toMatchObject([{ code: '4601234567893', quantity: '1' }])
    expect(typed('коробка 12').lines).toMatchObject([{ code: '', name: 'коробка 12' }])
    const twice = { ...typed('4601234567893') }
    const again = { ...twice, lines: [...twice.lines, line('b', '4601234567893', '1')] }
    expect(withEntered(again, 'b', fresh, []).lines).toMatchObject([{ code: '4601234567893', quantity: '2' }])
  })
  test('names a thing that nobody knows by its code', () => {
    const { act } = actFrom(withCode(draft(), '9900', fresh, []), setting(), writing)
    expect(act.lines).toEqual([{ sku: '9900', qty: 1, unit: 'шт' }])
  })
})

describe('The return leg', () => {
  const thing = { sku: '4601', name: 'обувь', held: 3, unit: 'piece', unitVolume: null, unitWeight: null }
  test('takes all of a thing off the shelf with one tap, once', () => {
    const out = withThing(draft(emptyLine('e', 'шт')), thing, emptyLine('n', 'шт'), false)
    expect(out.lines).toMatchObject([{ code: '4601', quantity: '3', unit: 'шт' }])
    expect(withThing(out, thing, emptyLine('m', 'шт'), false)).toBe(out)
  })
  test('of a count does not say how many there should be', () => {
    expect(withThing(draft(), thing, emptyLine('n', 'шт'), true).lines).toMatchObject([{ quantity: '' }])
  })
})

describe('Goods over a limit', () => {
  const five = shoes('5')
  const { over } = barsOf(five, setting())
  test('are never taken in silence', () => {
    expect(lackOfThings(five, 'goods_in', barsOf(five, setting()))).toBe('at_limit')
    const chosen = { ...five, atLimit: { choice: 'signed_over' as const, decidedBy: '' } }
    expect(lackOfThings(chosen, 'goods_in', barsOf(chosen, setting()))).toBeNull()
  })
  test('are cut to what fits, whole pieces, and put back as they were', () => {
    const cut = cutToFit(five, setting(), over?.bars ?? [])
    expect([
      cut.lines.map(({ quantity }) => quantity),
      lackOfThings(cut, 'goods_in', barsOf(cut, setting())),
    ]).toEqual([['3'], null])
    expect(uncut(cut)).toEqual(five)
  })
  test('that grow again after they were cut are asked about again', () => {
    const cut = cutToFit(five, setting(), over?.bars ?? [])
    const grown = { ...cut, lines: cut.lines.map((one) => ({ ...one, quantity: '4' })) }
    expect(lackOfThings(grown, 'goods_in', barsOf(grown, setting()))).toBe('at_limit')
  })
  test('stand on the act with what was decided, by whom, and that the signature costs a consumer nothing', () => {
    const chosen = { ...five, atLimit: { choice: 'signed_over' as const, decidedBy: 'Лена' } }
    const [said] = overLines(chosen, { over }, { consumer: true, lang: 'ru', decided })
    expect(said).toMatchObject({ choice: 'signed_over', clause: '3.2', limit: 0.4, after: 0.6, unit: 'm3' })
    expect(said?.text).toMatch(/п\. 3\.2.*не включает платную услугу.*Решил: Лена\.$/u)
  })
  test('need the client’s own hand: a refusal is not enough', () => {
    const refused = { ...signed(five), theirs: { how: 'refused' as const, strokes: [] } }
    expect([
      lackOfSigning(refused, 'goods_in', { over }),
      lackOfSigning(refused, 'goods_in', { over: null }),
    ]).toEqual(['theirs', null])
  })
})

describe('An act is not complete', () => {
  const none = { over: null }
  test.for([
    ['without a thing', draft(emptyLine('e', 'шт')), 'lines'],
    ['with a thing and no number', shoes('много'), 'quantity'],
    ['with none of a thing', shoes('0'), 'quantity'],
  ] as const)('%s', ([, of, lack]) => {
    expect(lackOfThings(of, 'goods_in', none)).toBe(lack)
  })
  test.for([
    ['without our signature', { ours: { how: 'screen' as const, strokes: [] } }, 'ours'],
    ['when we refuse to sign it ourselves', { ours: { how: 'refused' as const, strokes: [] } }, 'ours'],
    ['without a name of who stands there', { who: ' ' }, 'who'],
    ['without theirs', { theirs: { how: 'screen' as const, strokes: [] } }, 'theirs'],
  ] as const)('%s', ([, more, lack]) => {
    expect(lackOfSigning({ ...signed(shoes('1')), ...more }, 'goods_in', none)).toBe(lack)
  })
  test('with a code that nobody has named yet, but is with one that was right', () => {
    const by = (proof?: { text: string; to: string }) => ({
      ...signed(shoes('1')),
      theirs: { how: 'code' as const, strokes: [], proof },
    })
    const right = by({ text: 'sealed', to: 'a•••@mail.example' })
    expect([lackOfSigning(by(), 'goods_in', none), lackOfSigning(right, 'goods_in', none)]).toEqual([
      'theirs',
      null,
    ])
    expect(actFrom(right, setting(), writing)).toMatchObject({ proof: 'sealed', strokes: { us: DRAWN } })
  })
  test('but a count of nothing, signed by us alone, is', () => {
    const count = { ...signed(shoes('0')), who: '', theirs: { how: 'screen' as const, strokes: [] } }
    expect([lackOfThings(count, 'stock_count', none), lackOfSigning(count, 'stock_count', none)]).toEqual([
      null,
      null,
    ])
  })
})

describe('The act that leaves the device', () => {
  test.for(['goods_in', 'goods_out', 'stock_count'] as const)('is one that the desk takes: %s', (kind) => {
    const made = actFrom(signed(shoes('2')), setting(kind), writing)
    expect(CounterAct.safeParse(made).error).toBeUndefined()
    const facts = { ...made.act, id: made.id, written: { offline: false, pin: 'checked' } }
    expect(lackOfAct(ActFacts.parse(facts), null)).toBeNull()
  })
  test('names a representative by what is on record, and anybody else by the name they gave', () => {
    const by = (who: string) => actFrom({ ...signed(shoes('1')), who }, setting(), writing).act.representative
    expect([by('пётр '), by('Вася')]).toEqual([CLIENT, 'Вася'])
  })
  test('has no drawing where somebody signed on paper', () => {
    const paper = { ...signed(shoes('1')), theirs: { how: 'paper' as const, strokes: DRAWN } }
    expect(actFrom(paper, setting(), writing).strokes).toEqual({ us: DRAWN })
  })
})
