// The visible stories: what a careful owner would save on the day of the claim. Written down before the list was first made; since then
// only the chat of a first inquiry was added here (ru-01), because the list was right about it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examine } from '../../decisions/examine.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { saveToday } from './saveToday.ts'

const EXPECTED: readonly (readonly [story: string, why: string, keys: readonly string[]])[] = [
  [
    'ru-01-shelf-overflow',
    'the day when the grinder is said to have come, the day of the shouting, the first inquiry; a count was made',
    ['camera.2026-03-09', 'camera.2026-03-22', 'chat.telegram', 'witness.2026-03-09', 'witness.2026-03-22'],
  ],
  [
    'ru-02-studio-revisions',
    'the draft as it was handed over, and the post of a friend that was announced',
    ['posts', 'versions'],
  ],
  [
    'ru-03-promo-all-machines',
    'the question in the chat and the review; the page was kept already',
    ['chat.chat', 'review.m08'],
  ],
  [
    'ru-04-lost-coat',
    'taking in and handing out of the coat, the messenger, the review',
    [
      'camera.2026-02-03',
      'camera.2026-02-09',
      'chat.whatsapp',
      'review.m09',
      'witness.2026-02-03',
      'witness.2026-02-09',
    ],
  ],
  ['ru-07-fitness-refund', 'a refund needs nothing; the insult came in a private chat', ['chat.social']],
  [
    'en-01-hosting-outage',
    'logs of the outage, the call with the shouting, the announced reviews; no counter, no camera',
    ['call.m06', 'logs.2026-07-14', 'posts'],
  ],
  ['en-04-screening-decline', 'no work took place: only the review', ['review.m08']],
  ['en-05-wrong-company', 'not our client: nothing', []],
]

describe('The list of a visible story', () => {
  test.for(EXPECTED)('%s: %s', ([name, , keys]) => {
    const story: unknown = JSON.parse(
      readFileSync(new URL(`../../../demo/stories/${name}.json`, import.meta.url), 'utf8'),
    )
    const { facts, problems } = readStory(factsOnly(story as Record<string, unknown>))
    if (!facts) throw new Error('nothing could be read')
    const { messages, advice } = examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
    const labels = new Map(messages.map((read) => [read.id, read.labels.map(({ label }) => label)]))
    const looked = { facts, labels, isOver: advice.decision === 'close_helped' }
    const items = saveToday(looked, facts.asOf, { cameraDays: null })
    expect(items.map(({ key }) => key).toSorted()).toEqual(keys)
  })
})
