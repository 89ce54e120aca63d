import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { readStory } from '../cases/readStory.ts'
import { forgetTexts, readingsMade } from '../signals/rememberedTexts.ts'
import { examineCase } from './examine.ts'
import { readingAhead } from './readingAhead.ts'

const calendar = workingCalendarOf('RU')
const url = new URL('../../demo/stories/ru-01-shelf-overflow.json', import.meta.url)
const { facts } = readStory(JSON.parse(readFileSync(url, 'utf8')))
if (!facts) throw new Error('a story can be read')

function readingsFor(work: () => unknown): number {
  const before = readingsMade()
  work()
  return readingsMade() - before
}
const examine = () => examineCase({ ...facts }, [], { calendar })

test('What is read ahead, text by text, is nearly everything that an examination reads', () => {
  forgetTexts()
  const unread = readingsFor(examine)
  forgetTexts()
  const steps = [...readingAhead(facts, calendar)]
  const left = readingsFor(examine)
  expect(steps).toHaveLength(facts.messages.length)
  expect(unread).toBeGreaterThan(facts.messages.length)
  expect(left / unread).toBeLessThan(0.35)
  expect(readingsFor(examine)).toBe(0)
})
