// The visible stories: the answers are cut out first, the engine sees the facts, and then the two are compared.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Agreement } from '../agreements/agreement.ts'
import { uptimeCredits } from '../agreements/sums/credit.ts'
import { measuresOf } from '../agreements/measures.ts'
import { delayPenalties } from '../agreements/sums/penalty.ts'
import { unusedParts } from '../agreements/sums/unusedPart.ts'
import { toNumber } from '../basics/exact.ts'
import { dayOf, readInstant } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import { EntryFacts, type Entry } from './entry.ts'
import { overagesIn } from './overages.ts'
import { reconcile } from './reconcile.ts'
import { declaredValueOf, paidFor } from './worth.ts'

const folder = new URL('../../demo/stories/', import.meta.url)
type Story = Record<string, unknown>
const ANSWERS = [
  'reconciliation',
  'overages',
  'expected',
  'outcome',
  'deadlines',
  'conductGroups',
  'traps',
  'why',
  'summary',
]

const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Story)

/** The letter in which a client leaves: whoever calls the engine has read it. */
const LEAVES: Readonly<Record<string, string>> = { 'ru-07-fitness-refund': 'm01' }

/** Only what the engine may know: every answer is gone before it is called. */
function factsOf(story: Story) {
  const facts = Object.fromEntries(Object.entries(story).filter(([key]) => !ANSWERS.includes(key)))
  const zone = String(facts['timezone'])
  const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
  const ledger: Entry[] = (facts['ledger'] as unknown[]).map((one) => {
    const entry = EntryFacts.parse(one)
    return { ...entry, at: at(entry.at), atText: entry.at }
  })
  const letters = (facts['messages'] as { id: string; at: string; direction: string; text: string }[]).map(
    ({ id, at: sent, direction, text }) => ({ id, at: at(sent), direction, text }),
  )
  const client = (facts['parties'] as { client: { consumer: boolean } }).client
  const leaving = letters.find((letter) => letter.id === LEAVES[String(facts['id'])])
  const withdrawnOn = leaving ? dayOf(leaving.at, zone) : null
  return {
    agreement: facts['agreement'] ? Agreement.parse(facts['agreement']) : null,
    ledger,
    letters,
    context: { zone, asOf: at(String(facts['asOf'])), consumer: client.consumer, withdrawnOn },
    lang: facts['lang'] as Lang,
  }
}

interface Answers {
  readonly expectedBalance?: Record<string, number>
  readonly counted?: Record<string, number>
  readonly difference?: unknown
  readonly volumeByDate?: unknown
  readonly anomalies?: readonly Record<string, unknown>[]
}

describe.each(stories.map((story) => [String(story['id']), story] as const))('%s', (_id, story) => {
  const facts = factsOf(story)

  test('gives the overages that its author computed by hand', () => {
    const expected = (story['overages'] as Record<string, unknown>[]).toSorted(byClause)
    const found = facts.agreement
      ? overagesIn(facts.agreement, facts.ledger, facts.letters, facts.context).toSorted(byClause)
      : []
    expect(found.map((one) => one.clause)).toEqual(expected.map((one) => one['clause']))
    expect(found).toMatchObject(expected)
  })

  test('gives the balances, counts and anomalies that its author computed by hand', () => {
    const answers = story['reconciliation'] as Answers
    const found = reconcile(facts.ledger, {
      zone: facts.context.zone,
      lang: facts.lang,
      until: facts.context.asOf,
    })
    if (answers.expectedBalance) expect(found.balance).toEqual(answers.expectedBalance)
    if (answers.counted) expect(found.counted).toEqual(answers.counted)
    expect(found.difference).toEqual(typeof answers.difference === 'object' ? answers.difference : {})
    if (answers.volumeByDate) expect(found.volumeByDate).toEqual(answers.volumeByDate)
    const anomalies = found.anomalies.map(({ text: _text, ...rest }) => rest)
    expect(anomalies.toSorted(byKind)).toEqual((answers.anomalies ?? []).toSorted(byKind))
  })
})

const byClause = (a: { clause?: unknown }, b: { clause?: unknown }): number =>
  String(a.clause).localeCompare(String(b.clause))
const byKind = (a: { kind?: unknown }, b: { kind?: unknown }): number =>
  String(a.kind).localeCompare(String(b.kind))

/** Sums that an author computed by hand, beside the name and the number that the engine gives for each. */
const SUMS: Readonly<Record<string, readonly (readonly [answer: string, measure: string])[]>> = {
  'en-01-hosting-outage': [['credit', 'credit']],
  'ru-02-studio-revisions': [['delayPenalty', 'penalty']],
  'ru-03-promo-all-machines': [['difference', 'price_difference']],
  'ru-07-fitness-refund': [
    ['used', 'used'],
    ['refund', 'refund'],
  ],
}

describe('The sums that follow from clauses', () => {
  const numbers = stories.map((story) => {
    const { agreement, ledger, context, lang } = factsOf(story)
    const measures = agreement ? measuresOf(agreement, ledger, { ...context, lang }) : []
    return { id: String(story['id']), answers: story['reconciliation'] as Record<string, unknown>, measures }
  })

  test.each(numbers)('of $id are those computed by hand, and no others', ({ id, answers, measures }) => {
    const expected = (SUMS[id] ?? []).map(([answer, name]) => ({ name, value: answers[answer] }))
    expect(measures.map(({ name, value }) => ({ name, value }))).toEqual(expected)
  })

  test('show every step of the credit for downtime', () => {
    const story = stories.find((one) => one['id'] === 'en-01-hosting-outage') ?? {}
    const { agreement, ledger, context } = factsOf(story)
    const [credit] = agreement ? uptimeCredits(agreement, ledger, context) : []
    const answers = story['reconciliation'] as Record<string, unknown>
    expect(credit?.monthMinutes).toBe(answers['monthMinutes'])
    expect(credit && toNumber(credit.allowanceMinutes)).toBe(answers['allowanceMinutes'])
    expect(credit && toNumber(credit.excessMinutes)).toBe(answers['excessMinutes'])
    expect(credit?.hours).toBe(answers['fullHours'])
    expect(credit && toNumber(credit.share)).toBe(answers['creditShare'])
  })

  test('count the days of delay and of use', () => {
    const studio = factsOf(stories.find((one) => one['id'] === 'ru-02-studio-revisions') ?? {})
    const fitness = factsOf(stories.find((one) => one['id'] === 'ru-07-fitness-refund') ?? {})
    expect(studio.agreement && delayPenalties(studio.agreement, studio.ledger, studio.context)).toMatchObject(
      [{ lateDays: 7, from: ['L2'] }],
    )
    expect(
      fitness.agreement && unusedParts(fitness.agreement, fitness.ledger, fitness.context),
    ).toMatchObject([{ unit: 'day', usedUnits: 70, ofUnits: 365 }])
  })

  test('know what a lost thing was agreed to be worth and what was paid for it', () => {
    const { ledger } = factsOf(stories.find((one) => one['id'] === 'ru-04-lost-coat') ?? {})
    expect(declaredValueOf('COAT-7781', ledger)?.value).toBe(24000)
    expect(paidFor('7781', ledger).amount).toBe(2300)
    expect(paidFor('7718', ledger).amount).toBe(0)
  })
})
