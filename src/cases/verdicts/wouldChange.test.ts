// A refusal never stands without a word on what would change it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { admits } from '../admission.ts'
import { examine } from '../../decisions/examine.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { NATURES } from '../nature.ts'
import { readStory } from '../readStory.ts'
import { REFUSALS } from '../claims/claimShapes.ts'
import { wouldChange } from './wouldChange.ts'

describe('What would change our mind', () => {
  test('is named for each refusal of each nature, in both languages, short enough for a letter', () => {
    for (const nature of NATURES)
      for (const verdict of REFUSALS) {
        const said = wouldChange(nature, verdict)
        expect([nature, verdict, said?.ru.length, said?.en.length]).toEqual([
          nature,
          verdict,
          expect.any(Number),
          expect.any(Number),
        ])
        expect(`${said?.ru} ${said?.en}`).not.toMatch(/[?[\]]/u)
        expect([said?.ru, said?.en].filter((text) => text && admits(text))).toEqual([])
        expect(said?.ru.split(/\s+/u).length).toBeLessThanOrEqual(15)
      }
  })

  test('is not asked where nothing is refused', () => {
    expect(wouldChange('loss', 'our_fault') ?? wouldChange('refund', 'undecided')).toBeUndefined()
  })

  const stories = readdirSync('demo/stories').filter((name) => name.endsWith('.json'))
  test.for(stories)('stands beside each refusal of %s', (name) => {
    const { facts } = readStory(JSON.parse(readFileSync(`demo/stories/${name}`, 'utf8')))
    if (!facts) throw new Error('the story has facts')
    const { claims } = examine(facts, [], { calendar: workingCalendarOf(facts.jurisdiction) })
    const silent = claims.filter(({ verdict, ask }) => REFUSALS.includes(verdict) && !ask)
    expect(silent.map(({ text }) => text)).toEqual([])
  })
})
