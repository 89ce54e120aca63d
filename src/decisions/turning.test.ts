// An examination is kept until something in it turns with the clock. Whatever is kept must be what a fresh one would say.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readInstant, startOfDay } from '../basics/instant.ts'
import { factsOnly } from '../cases/storyParts.ts'
import { carried, examined, type Examined, type Said } from '../server/examiner.ts'

const HOUR_MS = 3_600_000
const storiesIn = (folder: string) => {
  const url = new URL(`../../demo/${folder}/`, import.meta.url)
  const names = readdirSync(url).filter((name) => name.endsWith('.json'))
  return names.map((name) => {
    const story = JSON.parse(readFileSync(new URL(name, url), 'utf8')) as Record<string, unknown>
    const { asOf: _asOf, ...facts } = factsOnly(story)
    return { name, facts }
  })
}
const stories = ['stories', 'unseen', 'unseen2']
  .flatMap(storiesIn)
  .map((story, place) => ({ ...story, place }))

async function asOf(story: unknown, at?: number, said: Said = {}): Promise<Examined> {
  const read = await examined(story, at, undefined, said)
  if (!read.facts) throw new Error('a story can be examined')
  return read
}

const told = ({ facts, examination, claims, until }: Examined): string =>
  JSON.stringify({ facts, examination, claims, until })

/** Later moments at which a case may look otherwise: the days before and after each of its terms, a month on, a year on. */
function momentsOf({ facts, examination }: Examined): number[] {
  const days = examination.deadlines.flatMap(({ due, dueStrict }) => [due, dueStrict])
  const around = days.flatMap((day) => [-1, 0, 24].map((h) => startOfDay(day, facts.timezone) + h * HOUR_MS))
  const later = [1, 26, 30 * 24, 366 * 24].map((hours) => facts.asOf + hours * HOUR_MS)
  return [...new Set([...around, ...later])].filter((at) => at > facts.asOf)
}

/** `npm run faults` looks at every moment of every story, the usual run at one of each, another kind from story to story. */
const some = (moments: readonly number[], place: number): readonly number[] =>
  process.env['EXHALE_RUNS'] ? moments : moments.slice(place % moments.length).slice(0, 1)

describe('An examination that is kept', () => {
  test.for(stories)('of $name is what a fresh one says, up to its next turn', async ({ facts, place }) => {
    const first = await asOf(facts)
    for (const moment of some(momentsOf(first), place)) {
      const read = await asOf(facts, moment)
      const last = read.until - 1
      expect(last).toBeGreaterThanOrEqual(moment)
      expect(told(carried(read, last))).toBe(told(await asOf(facts, last)))
    }
  })
})

describe('The next turn of an examination', () => {
  const at = (clock: string): number => readInstant(clock, 'Europe/Moscow') ?? Number.NaN
  const message = (id: string, when: string, direction: 'in' | 'out', text: string) => ({
    id,
    at: when,
    channel: 'email',
    from: direction === 'in' ? 'client' : 'owner',
    to: direction === 'in' ? 'owner' : 'client',
    direction,
    text,
  })
  const caseWith = (...messages: object[]) => ({
    id: 'turns',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    parties: { business: { name: 'Полка' }, client: { name: 'Анна', consumer: true } },
    messages,
    claims: [],
  })
  const signals = ({ examination }: Examined): string[] => examination.thread.shown.map(({ kind }) => kind)
  const greeting = message('m1', '2026-03-09T10:00', 'in', 'Здравствуйте, одна коробка повреждена.')

  test('is the next midnight where the case lives', async () => {
    const read = await asOf(caseWith(greeting), at('2026-03-12T12:00'))
    expect(read.until).toBe(at('2026-03-13T00:00'))
  })

  test('is the hour that a request of ours named: from then on it stands without an answer', async () => {
    const text = 'Пришлите, пожалуйста, фото повреждений до 18:00 12 марта.'
    const story = caseWith(greeting, message('m2', '2026-03-10T11:00', 'out', text))
    const read = await asOf(story, at('2026-03-12T12:00'))
    expect(read.until).toBe(at('2026-03-12T18:00') + 1)
    expect(signals(read)).not.toContain('proof_evaded')
    expect(signals(await asOf(story, read.until))).toContain('proof_evaded')
  })

  test('is the hour that the client gave us for an answer', async () => {
    const text = 'Когда вы вернёте деньги? Ответьте, пожалуйста, до 15:00 12 марта.'
    const story = caseWith(greeting, message('m2', '2026-03-10T11:00', 'in', text))
    const read = await asOf(story, at('2026-03-12T12:00'))
    expect(read.until).toBe(at('2026-03-12T15:00') + 1)
    expect(signals(read)).not.toContain('question_open')
    expect(signals(await asOf(story, read.until))).toContain('question_open')
  })

  test('is the instant of a message, an entry or a watched day that is dated ahead of the clock', async () => {
    const now = at('2026-03-12T12:00')
    const ahead = message('m2', '2026-03-12T12:40', 'in', 'Ещё одна коробка мокрая.')
    expect((await asOf(caseWith(greeting, ahead), now)).until).toBe(at('2026-03-12T12:40'))
    const entry = { id: 'A-1', at: '2026-03-12T13:00', kind: 'payment', amount: 100, currency: 'RUB' }
    const brought = { ...caseWith(greeting), ledger: [entry] }
    expect((await asOf(brought, now)).until).toBe(at('2026-03-12T13:00'))
    const said = { id: 'w', kind: 'promise', at: at('2026-03-12T12:20'), from: '2026-03-12' } as const
    const watched = [{ ...said, day: '2026-03-20', what: '', where: null, end: null }]
    expect((await asOf(caseWith(greeting), now, { watched })).until).toBe(at('2026-03-12T12:20'))
  })
})
