// A desk that stops every second letter is soon told to be quiet. Of calm letters of small firms few are stopped and few
// are asked about; in what the desk drafts itself nothing is found: whoever is told to change it would stop believing either.
//
// The calm letters were written before the reader ran over them: none was stopped, but of every five one was asked about, nearly always
// for loose words about time. That was mended, so these are floors and no forecast.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examine } from '../../decisions/examine.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { readStory } from '../readStory.ts'
import { openFindings } from './choice.ts'
import type { OurPart } from '../verdict.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import { draftFindings } from './draftFindings.ts'
import type { DraftFinding } from './draftFinding.ts'

interface Read {
  readonly text: string
  readonly found: readonly DraftFinding[]
}
const stories = ['stories', 'unseen', 'unseen2'].flatMap((name) => {
  const folder = new URL(`../../../demo/${name}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
})

const openIn = (letter: DraftText, context: DraftContext): Read => ({
  text: letter.text,
  // A place left to the writer is no finding about words.
  found: openFindings(draftFindings(letter, context), []).filter(({ kind }) => kind !== 'gap'),
})

/** The letters that the desk drafts for a story, as it reads them itself. */
function draftedFor(story: unknown): Read[] {
  const { facts, problems } = readStory(story)
  if (!facts) throw new Error('a story can be read')
  const read = examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
  return read.letters.map((letter) => openIn(letter, { ...read, facts, uninvolved: true }))
}

const calm = JSON.parse(readFileSync(new URL('calmLetters.json', import.meta.url), 'utf8')) as Record<
  'ru' | 'en',
  string[]
>
/** Calm letters in a small case: the client wrote on 3 March, and a day of ours was missed. */
function calmOnes(lang: 'ru' | 'en'): Read[] {
  const { facts } = readStory({
    id: 'quiet',
    lang,
    jurisdiction: lang === 'ru' ? 'RU' : 'UK',
    timezone: 'Europe/London',
    asOf: '2026-03-10T12:00:00Z',
    parties: { business: {}, client: {} },
    messages: [
      { id: 'm1', at: '2026-03-03T10:00:00Z', channel: 'email', from: 'client', direction: 'in', text: '?' },
    ],
    ledger: [],
    claims: [],
  })
  if (!facts) throw new Error('these facts can be read')
  const missed: OurPart = { kind: 'date_missed', where: 'm1', why: '', fix: '' }
  const context = { facts, deadlines: [], overages: [], claims: [], ours: [missed], uninvolved: true }
  return calm[lang].map((text) => openIn({ kind: 'refusal', to: 'client', text, quotes: [] }, context))
}

const share = (letters: readonly Read[], weight: DraftFinding['weight']): number =>
  letters.filter(({ found }) => found.some((one) => one.weight === weight)).length / letters.length
const told = (letters: readonly Read[]): string =>
  letters
    .flatMap(({ found }) => found.map(({ kind, quote, weight }) => `${weight} ${kind}: ${quote}`))
    .join('\n')

describe('Of letters that nobody has to be ashamed of', () => {
  const groups: readonly (readonly [string, () => Read[]])[] = [
    ['calm Russian ones', () => calmOnes('ru')],
    ['calm English ones', () => calmOnes('en')],
  ]
  test.each(groups)('%s: at most 3 of 100 are stopped and 10 of 100 asked about', (_name, read) => {
    const letters = read()
    expect(share(letters, 'stops'), told(letters)).toBeLessThanOrEqual(0.03)
    expect(share(letters, 'asks'), told(letters)).toBeLessThanOrEqual(0.1)
  })
  test('those that the desk drafts, also for stories that nobody looked at while writing it: nothing is found', () => {
    const letters = stories.flatMap(draftedFor)
    expect(letters.length).toBeGreaterThan(90)
    expect(told(letters)).toBe('')
  })
})
