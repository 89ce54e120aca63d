// The visible stories: the answers are cut out first, the engine sees the facts, and then the two are compared.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Agreement } from '../agreements/agreement.ts'
import { readInstant } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import { EntryFacts, type Entry } from './entry.ts'
import { overagesIn } from './overages.ts'
import { reconcile } from './reconcile.ts'

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
  return {
    agreement: facts['agreement'] ? Agreement.parse(facts['agreement']) : null,
    ledger,
    letters,
    context: { zone, asOf: at(String(facts['asOf'])), consumer: client.consumer },
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
