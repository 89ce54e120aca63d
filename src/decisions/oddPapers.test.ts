// Papers with one figure or one date that nobody can have meant: the rest is examined, and what is odd is said.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { readStory } from '../cases/readStory.ts'
import { factsOnly, type Fields } from '../cases/storyParts.ts'
import { examine } from './examine.ts'

const story = (name: string): Fields => {
  const told = JSON.parse(readFileSync(`demo/unseen/${name}.json`, 'utf8')) as Record<string, unknown>
  const { asOf: _asOf, ...facts } = factsOnly(told)
  return facts
}
/** The list of the story with one of its elements changed. */
const changed = (list: unknown, place: number, more: object): object[] =>
  (list as object[]).map((one, at) => (at === place ? { ...one, ...more } : one))

function examinedAs(json: Fields) {
  const { facts, problems } = readStory(json)
  if (!facts) throw new Error('the story can be read')
  return examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
}

test('A quantity that makes a sum no till could hold leaves the sum to be shown', () => {
  const facts = story('ru-13-fulfilment-shortage')
  const [, entry] = facts['ledger'] as { readonly lines: readonly object[] }[]
  const lines = changed(entry?.lines, 0, { qty: 1e12 })
  const [claim] = examinedAs({ ...facts, ledger: changed(facts['ledger'], 1, { lines }) }).claims
  expect(claim).toMatchObject({ verdict: 'our_fault', amountDue: 0 })
  expect(examinedAs(facts).claims[0]).toMatchObject({ verdict: 'our_fault', amountDue: 3600 })
})

test('A message of 31 December 9999 is told as a problem, and the rest is examined', () => {
  const facts = story('ru-15-online-school')
  const read = examinedAs({ ...facts, messages: changed(facts['messages'], 5, { at: '9999-12-31' }) })
  expect(read.problems).toMatchObject([{ where: 'messages[5].at', got: '9999-12-31' }, {}])
  expect(read.claims[0]).toMatchObject({ verdict: 'entitled', amountDue: 36000 })
})
