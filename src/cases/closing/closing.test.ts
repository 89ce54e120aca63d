// How stories end and what they teach: written down from the stories' own outcomes, before the desk was asked.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AUDIT_CHECKS } from '../../audits/auditCheck.ts'
import { examine } from '../../decisions/examine.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { lessonsProposed } from './lesson.ts'
import { outcomeProposed, type Outcome } from './outcome.ts'

function ended(name: string) {
  const url = new URL(`../../../demo/stories/${name}.json`, import.meta.url)
  const story: unknown = JSON.parse(readFileSync(url, 'utf8'))
  const { facts, problems } = readStory(factsOnly(story as Record<string, unknown>))
  if (!facts) throw new Error(`${name} cannot be read`)
  const found = examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
  const voidClauses = (facts.agreement?.clauses ?? [])
    .filter((clause) => clause.void === true)
    .map(({ no }) => no)
  return { facts, found, voidClauses }
}

const EXPECTED: readonly (readonly [string, Outcome, readonly string[]])[] = [
  ['ru-01-shelf-overflow', 'parted', ['B08', 'B27']],
  ['ru-02-studio-revisions', 'partly_settled', ['B11']],
  ['ru-03-promo-all-machines', 'partly_settled', ['D11', 'A05']],
  ['ru-04-lost-coat', 'settled', ['B28', 'B27']],
  ['ru-07-fitness-refund', 'partly_settled', ['B14', 'B24']],
  ['en-01-hosting-outage', 'partly_settled', ['B30']],
  ['en-04-screening-decline', 'declined', []],
  ['en-05-wrong-company', 'not_ours', []],
]

describe('The end of a story', () => {
  test.each(EXPECTED)('%s: %s', (name, outcome) => {
    const { found } = ended(name)
    const { claims, advice } = found
    expect(outcomeProposed({ claims, decision: advice.decision, bySettlement: false })).toBe(outcome)
  })

  test('by a settlement is that, whatever was found', () =>
    expect(outcomeProposed({ claims: [], decision: 'part_ways', bySettlement: true })).toBe('settlement'))
})

describe('What a story teaches', () => {
  test.each(EXPECTED)('%s (%s): checks %j are among it', (name, _outcome, checks) => {
    const { found, voidClauses } = ended(name)
    const lessons = lessonsProposed({
      ...found,
      anomalies: found.reconciliation.anomalies.map(({ kind }) => kind),
      voidClauses,
    })
    const named = lessons.flatMap(({ check }) => check ?? [])
    expect(named).toEqual(expect.arrayContaining([...checks]))
    expect(lessons.length).toBeLessThanOrEqual(5)
    expect(named.filter((id) => !AUDIT_CHECKS.some((check) => check.id === id))).toEqual([])
  })

  test('a term that does not hold is named by its number', () => {
    const { found, voidClauses } = ended('ru-07-fitness-refund')
    const lessons = lessonsProposed({ ...found, anomalies: [], voidClauses })
    expect(lessons[0]).toMatchObject({ kind: 'agreement', check: 'B14', clause: '4.5' })
    expect(lessons[0]?.text.ru).toContain('4.5')
  })
})
