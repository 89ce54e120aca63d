import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { readInstant } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { deadlinesOf } from './deadline.ts'
import { triggersOf } from './deadlineTriggers.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'

interface Story extends Omit<CaseFacts, 'asOf'> {
  asOf: string
  overages: OverageFound[]
  deadlines: { rule: string; from: string; due: string; dayType: string; metBy?: string }[]
}
const folder = new URL('../../../demo/stories/', import.meta.url)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Story)

/** Facts only: the verdicts and answers of the story are not even copied. */
function factsOf(story: Story): CaseFacts {
  const at = <T extends { at: unknown }>(thing: T) => ({
    ...thing,
    at: readInstant(String(thing.at), story.timezone) ?? Number.NaN,
    atText: String(thing.at),
  })
  return {
    ...story,
    offer: null,
    agreement: story.agreement ?? null,
    inquiry: story.inquiry ? at(story.inquiry) : null,
    ledger: story.ledger.map(at),
    messages: story.messages.map(at),
    claims: story.claims.map(({ id, text, raisedIn, amountClaimed, item }) => ({
      id,
      text,
      ...(raisedIn && { raisedIn }),
      ...(amountClaimed != null && { amountClaimed }),
      ...(item && { item }),
    })),
    asOf: readInstant(story.asOf, story.timezone) ?? Number.NaN,
  }
}

const deadlinesIn = (story: Story) => {
  const facts = factsOf(story)
  return deadlinesOf({
    ...facts,
    consumer: facts.parties.client.consumer ?? false,
    currency: facts.economics?.currency ?? 'RUB',
    triggers: triggersOf(facts),
    clauses: facts.agreement?.clauses ?? [],
    overages: story.overages,
    calendar: workingCalendarOf(facts.jurisdiction),
  })
}

describe('The deadlines of the visible stories', () => {
  test.for(stories.map((story) => [story.id, story] as const))('%s', ([, story]) => {
    const given = deadlinesIn(story).map(({ rule, from, due, dayType, metBy }) => ({
      rule,
      from,
      due,
      dayType,
      ...(metBy && { metBy }),
    }))
    const expected = story.deadlines.map(({ rule, from, due, dayType, metBy }) => ({
      rule,
      from,
      due,
      dayType,
      ...(metBy && { metBy }),
    }))
    expect(given).toEqual(expected)
  })
})
