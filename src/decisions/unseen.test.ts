// Stories that other hands wrote without seeing the rules, in other trades and under other laws. Each verdict and each sum
// must be right; of everything else that they expect, nearly all. The table shows what still differs.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factsOnly } from '../cases/storyParts.ts'
import { readStory } from '../cases/readStory.ts'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { examine } from './examine.ts'
import { compareWithStory, type Compared } from './storyAnswers.ts'

const demo = new URL('../../demo/', import.meta.url)
const stories = ['unseen', 'unseen2'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, demo))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`),
)

function compared(name: string): Compared[] {
  const story = JSON.parse(readFileSync(new URL(name, demo), 'utf8')) as Record<string, unknown>
  const { facts, problems } = readStory(factsOnly(story))
  if (!facts) throw new Error('nothing could be examined')
  return compareWithStory(
    story,
    examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) }),
  )
}
const answers = new Map(stories.map((name) => [name, compared(name)]))
const isVerdict = (row: Compared): boolean => row.what.startsWith('claim') && row.expected !== 'null'

describe('A story that no rule was written on', () => {
  test.for(stories)('%s: every verdict and every sum due is right', (name) => {
    const rows = (answers.get(name) ?? []).filter(isVerdict)
    expect(rows.filter((row) => !row.same)).toEqual([])
  })

  test('gives nearly all of its other answers too', () => {
    const rows = [...answers].flatMap(([name, list]) =>
      list.filter((row) => !isVerdict(row)).map((row) => ({ name, ...row })),
    )
    const wrong = rows.filter((row) => !row.same)
    const table = wrong.map(
      (row) => `  ≠ ${row.name} ${row.what}: expected ${row.expected}, given ${row.given}`,
    )
    process.stdout.write(
      `${rows.length - wrong.length} of ${rows.length} other answers\n${table.join('\n')}\n`,
    )
    expect((rows.length - wrong.length) / rows.length).toBeGreaterThan(0.8)
  })
})
