// Lines of an invoice: every day once, at the sum of the bill, and only what the answer to the notice carries.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Agreement, type Clause } from '../../agreements/agreement.ts'
import type { Day } from '../../basics/instant.ts'
import type { NoticeAnswer } from './answer.ts'
import { invoiceLines } from './invoiceLines.ts'
import { noticeBill, type BilledClient } from './noticeBill.ts'
import {
  billingOn,
  drawnOn,
  entry,
  instant,
  letter,
  minorOf,
  total,
  zone,
  type Drawing,
} from './testBilling.ts'

describe('The shelf of the story ru-01', () => {
  const story = JSON.parse(
    readFileSync(new URL('../../../demo/stories/ru-01-shelf-overflow.json', import.meta.url), 'utf8'),
  ) as {
    agreement: unknown
    ledger: Record<string, unknown>[]
    messages: { id: string; at: string; direction: string; text: string }[]
  }
  const client: BilledClient = {
    agreement: Agreement.parse(story.agreement),
    entries: story.ledger.map(entry),
    letters: story.messages.map((one) => ({ ...one, at: instant(one.at) })),
    zone,
    consumer: false,
  }
  const drawing: Drawing = { client, notice: { id: 'm01', clause: '3.2', window: null } }

  test('holds 1.6 of 0.4 m³ and costs 1 650 RUB for the 11 days to the end of the agreement', () => {
    expect(noticeBill(client, drawing.notice)('2026-03-30')).toMatchObject({ actual: 1.6, limit: 0.4 })
    expect(drawnOn(['2026-03-30'], drawing)).toEqual([
      {
        kind: 'charge',
        clause: '3.5',
        from: '2026-03-20',
        to: '2026-03-30',
        amountMinor: 165_000,
        currency: 'RUB',
      },
    ])
  })
  test('costs nothing while the days of grace run', () => {
    expect(drawnOn(['2026-03-16', '2026-03-19'], drawing)).toEqual([])
  })
  test('is billed in parts that follow each other to the day, and not after the end', () => {
    const lines = drawnOn(['2026-03-20', '2026-03-25', '2026-03-25', '2026-03-31', '2026-04-15'], drawing)
    expect(lines.map(({ from, to, amountMinor }) => [from, to, amountMinor])).toEqual([
      ['2026-03-20', '2026-03-20', 15_000],
      ['2026-03-21', '2026-03-25', 75_000],
      ['2026-03-26', '2026-03-30', 75_000],
    ])
  })
  test('is not billed at all to a consumer who says nothing', () => {
    const consumer = { ...drawing, client: { ...client, consumer: true, consented: ['3.2', '3.5'] } }
    expect(drawnOn(['2026-03-30'], consumer)).toEqual([])
    expect(
      drawnOn(['2026-03-30'], { ...consumer, answer: { choice: 'silence', day: '2026-03-20' } }),
    ).toEqual([])
  })

  const answered = (choice: NoticeAnswer['choice'], day: Day, consumer: boolean) =>
    drawnOn(['2026-03-30'], {
      ...drawing,
      client: { ...client, consumer, consented: consumer ? ['3.2'] : [] },
      answer: { choice, day },
    }).map(({ from, to, amountMinor }) => [from, to, amountMinor])
  test('costs a consumer from the day on which they agreed', () => {
    expect(answered('agree_once', '2026-03-28', true)).toEqual([['2026-03-28', '2026-03-30', 45_000]])
  })
  test('costs a business by the clause, though it meant to clear it', () => {
    expect(answered('clear', '2026-03-17', false)).toEqual([['2026-03-20', '2026-03-30', 165_000]])
  })
  test('is billed up to a change of plan, and waits while the counts are compared', () => {
    expect(answered('change_plan', '2026-03-23', false)).toEqual([['2026-03-20', '2026-03-22', 45_000]])
    expect(answered('change_plan', '2026-03-18', false)).toEqual([])
    expect(answered('own_count', '2026-03-23', false)).toEqual([])
  })
  test('is put right by a line of correction when an act is put right after it was billed', () => {
    const lines = drawnOn(['2026-03-25'], drawing)
    // The last act was of somebody else's goods: without it the shelf holds 1.2 m³, which is two slots more, not three.
    const entries = client.entries.filter(({ id }) => id !== 'MX1-0684')
    const letters = [letter('m01', '2026-03-16T11:02', 'По п. 3.2 на хранении 1,20 м³ при пределе 0,40 м³.')]
    const right = { ...drawing, client: { ...client, entries, letters } }
    expect(invoiceLines(billingOn('2026-03-30', lines, right))).toMatchObject([
      { kind: 'correction', from: '2026-03-20', to: '2026-03-25', amountMinor: -30_000 },
      { kind: 'charge', from: '2026-03-26', to: '2026-03-30', amountMinor: 50_000 },
    ])
  })
})

describe('What a consumer agreed to once', () => {
  const clauses: Clause[] = [
    {
      no: '1',
      text: 'Ячейка 0,4 м³, сверх: 50 ₽ за место в день.',
      limit: {
        op: '<=',
        value: 0.4,
        unit: 'm3',
        graceDays: 0,
        overagePrice: 50,
        overageUnit: 'RUB/slot/day',
      },
    },
  ]
  const goods = (id: string, at: string, qty: number) =>
    entry({ id, at, kind: 'goods_in', lines: [{ sku: 'A', qty, unitVolume: 0.4 }] })
  const client: BilledClient = {
    agreement: { id: 'A', clauses },
    entries: [goods('1', '2026-03-01', 2), goods('2', '2026-03-10', 5)],
    letters: [letter('n', '2026-03-02', 'п. 1: 0,8 м³ при пределе 0,4 м³')],
    zone,
    consumer: true,
    consented: ['1'],
  }
  test('holds until more is there: for more they are asked again', () => {
    const answer = { choice: 'agree_once', day: '2026-03-05' } as const
    const drawing = { client, notice: { id: 'n', clause: '1', window: null }, answer }
    expect(drawnOn(['2026-03-07', '2026-03-20', '2026-03-30'], drawing)).toMatchObject([
      { from: '2026-03-05', to: '2026-03-07', amountMinor: 15_000 },
      { from: '2026-03-08', to: '2026-03-09', amountMinor: 10_000 },
    ])
  })
})

describe('What is used in a window', () => {
  const agreement: Agreement = {
    id: 'B',
    clauses: [
      {
        no: '2.1',
        text: 'Traffic 400 GB a month, 0.50 GBP for each further GB.',
        limit: {
          op: '<=',
          value: 400,
          unit: 'GB',
          window: 'month',
          metric: 't',
          overagePrice: 0.5,
          overageUnit: 'GBP/GB',
        },
      },
    ],
  }
  const used = (id: string, at: string, value: number) =>
    entry({ id, at, kind: 'usage', metric: 't', value, unit: 'GB' })
  const client: BilledClient = {
    agreement,
    entries: [used('1', '2026-03-20', 412), used('2', '2026-03-30', 430)],
    letters: [letter('n', '2026-03-21', 'Clause 2.1: 412 GB of 400 GB.')],
    zone,
    consumer: false,
  }
  const notice = { id: 'n', clause: '2.1', window: '2026-03-01' }
  test('is billed once, when the window is over', () => {
    const lines = drawnOn(['2026-03-22', '2026-03-31', '2026-04-05'], { client, notice })
    expect(lines).toHaveLength(1)
    expect(lines).toMatchObject([{ from: '2026-03-01', to: '2026-03-31' }])
    expect(total(lines)).toBe(minorOf(noticeBill(client, notice), '2026-03-31'))
  })
  test('costs a consumer what they agreed to, not what was used after', () => {
    const consumer = { ...client, consumer: true, consented: ['2.1'] }
    const answer = { choice: 'agree_once', day: '2026-03-22' } as const
    expect(total(drawnOn(['2026-03-31'], { client: consumer, notice, answer }))).toBe(600)
  })
})

test('One price for all of an excess that falls later is given back in part, once', () => {
  const clause: Clause = {
    no: '1',
    text: 'Предел заявок, сверх по цене.',
    limit: {
      op: '<=',
      value: 1,
      unit: 'request',
      metric: 'x',
      graceDays: 3,
      overagePrice: 0.33,
      overageUnit: 'RUB/slot',
    },
  }
  const used = (id: string, at: string, value: number) =>
    entry({ id, at, kind: 'usage', metric: 'x', value, unit: 'request' })
  const client: BilledClient = {
    agreement: { id: 'falls', clauses: [clause] },
    entries: [used('e0', '2026-03-01', 3), used('e1', '2026-03-06', 2)],
    letters: [letter('n0', '2026-03-01T12:00', 'По пункту 1 предел превышен.')],
    zone,
    consumer: false,
  }
  const notice = { id: 'n0', clause: '1', window: null }
  expect(
    drawnOn(['2026-03-05', '2026-03-06', '2026-03-06', '2026-03-07'], { client, notice }).map(
      ({ kind, from, amountMinor }) => [kind, from, amountMinor],
    ),
  ).toEqual([
    ['charge', '2026-03-05', 66],
    ['correction', '2026-03-06', -33],
  ])
})
