// The engine must not know its stories: with every metric, item, person and document renamed, all dates moved by 400 days
// and all sums scaled by 7/3, the answers change correspondingly and in nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays } from '../basics/instant.ts'
import { factsOnly } from '../cases/storyParts.ts'
import { readStory } from '../cases/readStory.ts'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { examine } from './examine.ts'
import type { Examination } from './examination.ts'

type Json = Record<string, unknown>
const folder = new URL('../../demo/stories/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const storyOf = (name: string): Json =>
  factsOnly(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json)

function examined(json: unknown): Examination {
  const { facts, problems } = readStory(json)
  if (!facts) throw new Error('nothing could be examined')
  return examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
}

/** Rewrites every string and number of a JSON value; `path` are the keys that lead there. */
function rewritten(
  value: unknown,
  change: (leaf: string | number, path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((inner) => rewritten(inner, change, path))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, rewritten(inner, change, [...path, key])]),
    )
  }
  return typeof value === 'string' || typeof value === 'number' ? change(value, path) : value
}

const collected = (story: Json, keys: readonly string[]): string[] => {
  const found = new Set<string>()
  rewritten(story, (leaf, path) => {
    if (typeof leaf === 'string' && keys.includes(path.at(-1) ?? '')) found.add(leaf)
    return leaf
  })
  return [...found].sort((a, b) => b.length - a.length)
}

const replacedIn = (text: string, pairs: ReadonlyMap<string, string>): string => {
  let out = text
  for (const [from, to] of pairs) out = out.split(from).join(to)
  return out
}

/** Other names for every metric, sku, receipt, person and document; numbers in receipts stay numbers. */
function renames(story: Json): Map<string, string> {
  const pairs = new Map<string, string>()
  collected(story, ['metric', 'base']).forEach((name, i) => pairs.set(name, `zq.${i}x`))
  collected(story, ['sku']).forEach((name, i) => pairs.set(name, `QW-${7000 + i * 13}`))
  collected(story, ['receipt']).forEach((name, i) => pairs.set(name, `${60_100 + i * 7}`))
  return pairs
}

/** The ids of messages and entries, renamed as whole values only. */
function idPairs(story: Json): Map<string, string> {
  const ids = [...((story['ledger'] as Json[]) ?? []), ...((story['messages'] as Json[]) ?? [])].map((e) =>
    String(e['id']),
  )
  return new Map(ids.map((id, i) => [id, `n${i}-${id.length}`]))
}

const renamed = (story: Json): Json => {
  const ids = idPairs(story)
  const pairs = renames(story)
  return rewritten(story, (leaf, path) => {
    if (typeof leaf !== 'string') return leaf
    if (['id', 'raisedIn', 'message', 'attachments'].includes(path.at(-1) ?? '') && ids.has(leaf))
      return ids.get(leaf)
    return path[0] === 'id' ? leaf : replacedIn(leaf, pairs)
  }) as Json
}

const DATE = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g
const later = (text: string): string => text.replace(DATE, (day) => addDays(day, 400))
const shifted = (story: Json): Json =>
  rewritten(story, (leaf) => (typeof leaf === 'string' ? later(leaf) : leaf)) as Json

const MONEY_KEYS = new Set([
  'amount',
  'amountClaimed',
  'price',
  'overagePrice',
  'declaredValue',
  'revenueMonth',
  'revenueProject',
  'hourlyCost',
])
const CURRENCY = /^[A-Z]{3}$/
/** Every sum of money times `by`; quantities, shares and days stay. */
const scaled = (value: unknown, by: number): unknown => {
  if (Array.isArray(value)) return value.map((inner) => scaled(inner, by))
  if (typeof value !== 'object' || value === null) return value
  const unit = Reflect.get(value, 'unit')
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isSum =
        MONEY_KEYS.has(key) || (key === 'value' && typeof unit === 'string' && CURRENCY.test(unit))
      return [
        key,
        typeof inner === 'number' && isSum ? Math.round(inner * by * 10_000) / 10_000 : scaled(inner, by),
      ]
    }),
  )
}

/** What must stay the same whatever things are called. */
const essence = (answer: Examination) => ({
  verdicts: answer.claims.map((c) => [c.id, c.verdict, c.amountDue]),
  overages: answer.overages.map((o) => [o.clause, o.limit, o.actual, o.ratio, o.amount, o.slots, o.days]),
  groups: answer.thread.groups,
  decision: answer.advice.decision,
  concern: answer.concern.level,
  anomalies: answer.reconciliation.anomalies.map((a) => a.kind).sort(),
  measures: answer.measures.map((m) => [m.name, m.value]),
  rules: answer.deadlines.map((d) => d.rule),
  ours: answer.ours.map((o) => o.kind),
  screening: [answer.inquiry?.score, answer.inquiry?.advice],
})

describe('A story in disguise', () => {
  test.for(names)('%s: other names for metrics, items, receipts and documents change no answer', (name) => {
    expect(essence(examined(renamed(storyOf(name))))).toEqual(essence(examined(storyOf(name))))
  })

  test.for(names)('%s: 400 days later every day moves by 400 and nothing else changes', (name) => {
    const [was, is] = [examined(storyOf(name)), examined(shifted(storyOf(name)))]
    const { rules: _a, ...before } = essence(was)
    const { rules: _b, ...after } = essence(is)
    expect(after).toEqual(before)
    const days = (answer: Examination) =>
      answer.overages.map((o) => [o.since, o.graceUntil, o.billFrom, o.billTo])
    expect(days(is)).toEqual(days(was).map((row) => row.map((day) => (day ? addDays(day, 400) : day))))
    expect(is.deadlines.map((d) => [d.rule, d.from])).toEqual(
      was.deadlines.map((d) => [d.rule, addDays(d.from, 400)]),
    )
  })

  test.for(names)('%s: sums times 7/3 give sums times 7/3 and the same verdicts', (name) => {
    const by = 7 / 3
    const [was, is] = [examined(storyOf(name)), examined(scaled(storyOf(name), by))]
    expect(is.claims.map((c) => c.verdict)).toEqual(was.claims.map((c) => c.verdict))
    expect(is.advice.decision).toBe(was.advice.decision)
    const sums = (answer: Examination) => [
      ...answer.claims.map((c) => c.amountDue),
      ...answer.overages.map((o) => o.amount ?? 0),
      answer.economics?.margin ?? 0,
    ]
    sums(is).forEach((sum, i) => {
      const expected = (sums(was)[i] ?? 0) * by
      expect(Math.abs(sum - expected), `sum ${i}`).toBeLessThanOrEqual(
        Math.max(0.05, Math.abs(expected) * 1e-4),
      )
    })
  })
})
