import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, toNumber } from '../../basics/exact.ts'
import { readInstant } from '../../basics/instant.ts'
import type { Entry, EntryFacts } from '../entry.ts'
import { lossAnswer, type LossSteps } from './lossAnswer.ts'
import { lossSentences } from './lossWords.ts'
import { lackOf, trustIn } from './noAct.ts'

const zone = 'Europe/Moscow'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const paper = (
  id: string,
  kind: string,
  day: string,
  qty: number,
  more: Partial<EntryFacts> = {},
): Entry => ({
  id,
  kind,
  doc: id,
  lines: [{ sku: 'LAMP', name: 'Лампа', qty }],
  signedBy: ['Мы', 'Клиент'],
  ...more,
  at: at(day),
  atText: day,
})
const taken = (id: string, day: string, qty: number, more = {}) => paper(id, 'goods_in', day, qty, more)
const given = (id: string, day: string, qty: number, more = {}) => paper(id, 'goods_out', day, qty, more)
const count = (id: string, day: string, qty: number) => paper(id, 'stock_count', day, qty)

const CLAIMED = '2026-11-01'
const NOTHING_DONE: LossSteps = { withoutAct: null, invitedAt: null }
const answer = (entries: readonly Entry[], qty: number | null = null, steps: Partial<LossSteps> = {}) =>
  lossAnswer(
    { sku: 'LAMP', qty: qty === null ? null : exact(qty), at: at(CLAIMED) },
    entries,
    { ...NOTHING_DONE, ...steps },
    at('2026-12-01'),
  )
const parts = (told: ReturnType<typeof answer>) => told.parts.map(({ kind, qty }) => [kind, toNumber(qty)])
const says = (told: ReturnType<typeof answer>) => lossSentences(told, zone, 'ru').join(' ')

describe('What no act names', () => {
  test('has no answer until somebody says whether it could have come in without an act', () => {
    const told = answer([])
    expect(told).toMatchObject({ kind: 'undecided', askWithoutAct: true, countFirst: false })
    expect(says(told)).toContain('Могли ли принять без акта?')
  })
  test('was never taken in when it could not have come in without one', () => {
    expect(answer([], 2, { withoutAct: 'could_not' })).toMatchObject({
      kind: 'never_accepted',
      askWithoutAct: true,
    })
  })
  test('is our missing act when it could have', () => {
    const told = answer([], 2, { withoutAct: 'could' })
    expect(told.kind).toBe('act_missing')
    expect(says(told)).toContain('Нехватка акта — наша сторона')
  })
})

describe('What was handed out', () => {
  const papers = [taken('П-1', '2026-09-01', 3), given('В-1', '2026-10-05', 3)]
  test('is answered with the act of issue and its day', () => {
    const told = answer(papers)
    expect(parts(told)).toEqual([['issued', 3]])
    expect(says(told)).toContain('Выдано: 3 штуки. В-1 (5 октября 2026 года).')
  })
  test('but not signed for is said to be so', () => {
    const bare = answer([taken('П-1', '2026-09-01', 1), given('В-1', '2026-10-05', 1, { signedBy: [] })])
    expect(bare.unsigned.map(({ id }) => id)).toEqual(['В-1'])
    expect(says(bare)).toContain('Подписи клиента на выдаче нет')
  })
  test('on another receipt may be with somebody else, and is ours to answer', () => {
    const onReceipt = (receipt: string, sku: string, kind: string, day: string): Entry => ({
      ...paper(`${kind}-${sku}`, kind, day, 1, { receipt }),
      lines: [{ sku, qty: 1 }],
    })
    const papers = [
      onReceipt('7781', 'LAMP', 'goods_in', '2026-09-01'),
      onReceipt('7718', 'COAT', 'goods_in', '2026-09-01'),
      onReceipt('7718', 'LAMP', 'goods_out', '2026-09-09'),
      onReceipt('7718', 'COAT', 'goods_out', '2026-09-10'),
    ]
    const told = answer(papers)
    expect(told).toMatchObject({
      kind: 'act_missing',
      parts: [{ ours: 'other_receipt' }],
      askWithoutAct: false,
    })
    expect(says(told)).toContain('Получить мог другой человек')
  })
  test('with a signature that was refused is not signed for', () => {
    const signatures = [
      { side: 'us', how: 'screen', name: 'Ира' },
      { side: 'client', how: 'refused', name: 'Пётр' },
    ]
    const refused = given('В-1', '2026-10-05', 1, { signatures })
    expect(answer([taken('П-1', '2026-09-01', 1), refused]).unsigned).toHaveLength(1)
  })
})

describe('What lies on the shelf', () => {
  test('by the acts alone asks for a count first', () => {
    const told = answer([taken('П-1', '2026-09-01', 2)])
    expect(told).toMatchObject({ kind: 'on_shelf', countFirst: true })
  })
  test('was found by a count before the claim', () => {
    const told = answer([taken('П-1', '2026-09-01', 2), count('С-1', '2026-10-20', 2)])
    expect(told).toMatchObject({ kind: 'on_shelf', countFirst: false })
    expect(says(told)).toContain('Так показал пересчёт: С-1')
  })
  test('and was not found is ours to explain, and comes first', () => {
    const told = answer([
      taken('П-1', '2026-09-01', 5),
      given('В-1', '2026-10-01', 2),
      count('С-1', '2026-10-20', 2),
    ])
    expect(parts(told)).toEqual([
      ['act_missing', 1],
      ['on_shelf', 2],
      ['issued', 2],
    ])
    expect(says(told)).toContain('объяснить это должны мы')
  })
  test('was counted long ago and moved since: the shortage of then stays, the shelf is counted anew', () => {
    const told = answer([
      taken('П-1', '2026-09-01', 5),
      count('С-1', '2026-09-20', 4),
      given('В-1', '2026-10-01', 2),
    ])
    expect(told.countFirst).toBe(true)
    expect(parts(told)[0]).toEqual(['act_missing', 1])
  })
})

describe('A count after the claim', () => {
  const papers = [taken('П-1', '2026-09-01', 2), count('С-1', '2026-11-10', 0)]
  test('without an invitation counts against nobody and asks for a count with the client', () => {
    const told = answer(papers)
    expect(told).toMatchObject({ kind: 'on_shelf', countFirst: true, count: null })
    expect(told.leftAside.map(({ id }) => id)).toEqual(['С-1'])
    expect(says(told)).toContain('Пригласите клиента')
  })
  test('to which the client was invited counts', () => {
    const told = answer(papers, null, { invitedAt: at('2026-11-05') })
    expect(parts(told)).toEqual([['act_missing', 2]])
    expect(told.leftAside).toEqual([])
  })
})

test('More claimed than was ever taken in: what the acts know is answered, only the rest is asked about', () => {
  const told = answer([taken('П-1', '2026-09-01', 1), given('В-1', '2026-09-05', 1)], 3)
  expect(parts(told)).toEqual([
    ['undecided', 2],
    ['issued', 1],
  ])
})

test('The parts of any answer add up to what is claimed, and never say more than the papers', () => {
  const entry = fc.record({
    kind: fc.constantFrom('goods_in', 'goods_out', 'stock_count'),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('09', '10', '11'),
    qty: fc.integer({ min: 0, max: 9 }),
  })
  const steps = fc.record({
    withoutAct: fc.constantFrom(null, 'could' as const, 'could_not' as const),
    invitedAt: fc.constantFrom(null, at('2026-11-05')),
  })
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 12 }),
      fc.option(fc.integer({ min: 1, max: 20 })),
      steps,
      (all, qty, done) => {
        const papers = all.map((one, n) =>
          paper(`№${n}`, one.kind, `2026-${one.month}-${String(one.day).padStart(2, '0')}`, one.qty),
        )
        const told = answer(papers, qty, done)
        for (const { kind, ours } of told.parts) expect(ours !== null).toBe(kind === 'act_missing')
        const sumOf = (kind: string) =>
          parts(told).reduce((sum, [name, part]) => sum + (name === kind ? Number(part) : 0), 0)
        expect(parts(told).reduce((sum, [, part]) => sum + Number(part), 0)).toBe(
          qty ?? Math.max(1, toNumber(told.taken)),
        )
        expect(sumOf('issued')).toBeLessThanOrEqual(toNumber(told.issued))
        expect(sumOf('on_shelf')).toBeLessThanOrEqual(toNumber(told.held))
        if (done.withoutAct !== 'could_not') expect(sumOf('never_accepted')).toBe(0)
        for (const lang of ['ru', 'en'] as const)
          expect(lossSentences(told, zone, lang).join(' ')).not.toMatch(/undefined|null|NaN|\(\)|\. \./u)
      },
    ),
  )
})

describe('Whether it could have come in without an act', () => {
  const could_not = {
    answer: 'could_not' as const,
    grounds: ['numbers_in_row' as const],
    why: 'Акты 7A-0040…7A-0044 идут подряд',
  }
  test('is answered with a ground that somebody else can look at', () => {
    expect(lackOf(could_not)).toBeNull()
    expect(lackOf({ ...could_not, grounds: [] })).toBe('no_ground')
    expect(lackOf({ answer: 'could', grounds: [], why: 'Вечером принимали без планшета' })).toBeNull()
  })
  test.each([
    'Ира работает у нас десять лет',
    'Ире я доверяю',
    'Она честная, не могла взять',
    'большой стаж',
    'We trust her',
    'He has worked here for years',
    'Ten years of service',
  ])('is never answered by trust or length of service: %s', (why) => {
    expect(lackOf({ ...could_not, why })).toBe('trust')
  })
  test.each([
    'Запись камеры 5 октября, 14:02',
    'Приём идёт через одно окно',
    'The recording of 5 October, 14:02',
    'Номера актов подряд, пропусков нет',
  ])('may be answered by what can be seen: %s', (why) => {
    expect(trustIn(why)).toBeNull()
  })
})
