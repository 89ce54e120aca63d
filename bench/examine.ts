// The main job inside a running process: from a parsed story to the whole answer. The slowest of the visible stories counts.
import { readdirSync, readFileSync } from 'node:fs'
import { readStory } from '../src/cases/readStory.ts'
import { workingCalendarOf } from '../src/cases/days/workingCalendar.ts'
import { examine } from '../src/decisions/examine.ts'
import { figure, processorMs, type Figure } from './measure.ts'

const folder = new URL('../demo/stories/', import.meta.url)
/** One story takes a few milliseconds, the clock of the processor ticks in some of them: ten in a row. */
const IN_A_ROW = 10

export async function examineFigures(): Promise<Figure[]> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const taken = texts.map((text) => {
    const story: unknown = JSON.parse(text)
    return processorMs(() => {
      const { facts, problems } = readStory(story, {})
      return facts && examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
    }, IN_A_ROW)
  })
  const parsing = processorMs(() => texts.map((text) => JSON.stringify(JSON.parse(text)).length), IN_A_ROW)
  return [
    figure(
      'examine.slowest_story',
      [Math.max(...taken), 'ms'],
      ['all stories parsed and written as JSON', parsing],
      'under 50 ms',
    ),
  ]
}
