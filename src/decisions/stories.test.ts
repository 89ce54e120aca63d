// The worked stories: from their facts alone (answers cut out) the examination must give their answers.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factsOnly } from '../cases/storyParts.ts'
import { readStory } from '../cases/readStory.ts'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { examine } from './examine.ts'
import { Examination } from './examination.ts'
import { compareWithStory, type Compared } from './storyAnswers.ts'

const folder = new URL('../../demo/stories/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const storyOf = (name: string) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>

async function examined(json: Record<string, unknown>) {
  const { facts, problems } = readStory(factsOnly(json))
  if (!facts) throw new Error('nothing could be examined')
  return examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
}

const line = (c: Compared): string =>
  `  ${c.same ? '=' : '≠'} ${c.what.padEnd(22)} ${c.same ? c.given : `expected ${c.expected}, given ${c.given}`}`

describe('The examination of a worked story', () => {
  test.for(names)('%s gives the expected answers from its facts alone', async (name) => {
    const story = storyOf(name)
    const compared = compareWithStory(story, await examined(story))
    process.stdout.write(`${name}\n${compared.map(line).join('\n')}\n`)
    expect(compared.filter((c) => !c.same)).toEqual([])
  })

  test.for(names)('%s is told in the published shape', async (name) => {
    expect(
      Examination.safeParse(JSON.parse(JSON.stringify(await examined(storyOf(name))))).error,
    ).toBeUndefined()
  })

  test('is the same with and without the answers in the file', async () => {
    for (const name of names) {
      const story = storyOf(name)
      const { facts, problems } = readStory(story)
      if (!facts) throw new Error('nothing could be examined')
      const whole = examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
      expect(JSON.stringify(whole)).toBe(JSON.stringify(await examined(story)))
    }
  })
})
