// Who else was touched: the trace of a fault follows from its papers, each client is found once, and the notice betrays nobody.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examine } from '../../decisions/examine.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { faultTrace, firstWord, GROUNDS, sameWords, touchedBy } from './touched.ts'

function traced(name: string) {
  const url = new URL(`../../../demo/stories/${name}.json`, import.meta.url)
  const story: unknown = JSON.parse(readFileSync(url, 'utf8'))
  const { facts, problems } = readStory(factsOnly(story as Record<string, unknown>))
  if (!facts) throw new Error(`${name} cannot be read`)
  const { claims } = examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })
  const voidClauses = (facts.agreement?.clauses ?? []).filter((one) => one.void === true).map(({ no }) => no)
  return { facts, claims, trace: faultTrace(claims, facts, voidClauses) }
}

describe('The trace of a fault', () => {
  test('is the day of the outage', () =>
    expect(traced('en-01-hosting-outage').trace.days.map(({ day }) => day)).toContain('2026-07-14'))

  test('is the term that does not hold', () => {
    const { trace } = traced('ru-07-fitness-refund')
    expect(trace.clauses.map(({ no }) => no)).toEqual(['4.5'])
  })

  test('is the offer that promised more than we gave', () => {
    const { trace, facts } = traced('ru-03-promo-all-machines')
    const banner = facts.agreement?.clauses.find(({ no }) => no === 'ad-17')
    expect(trace.offers).toEqual([sameWords(banner?.text ?? '')])
    expect(trace.items).toEqual(['AURORA-X'])
  })

  test('is empty where nothing was our fault', () => {
    const { trace } = traced('ru-01-shelf-overflow')
    expect(trace).toEqual({ clauses: [], items: [], days: [], offers: [] })
  })
})

describe('Two terms', () => {
  test('are the same by their words alone', () => {
    expect(sameWords('Деньги  НЕ возвращаются —\nни при каких условиях.')).toBe(
      sameWords('деньги не возвращаются ни при каких условиях'),
    )
    expect(sameWords('Деньги возвращаются')).not.toBe(sameWords('Деньги не возвращаются'))
  })
})

describe('Clients who were found', () => {
  test('stand once each, without the one who complained, the strongest ground first', () => {
    const rows = [
      { client: 'b', ground: 'same_day', detail: '2026-07-14' },
      { client: 'a', ground: 'same_day', detail: '2026-07-14' },
      { client: 'b', ground: 'same_clause', detail: '4.5' },
      { client: 'b', ground: 'same_day', detail: '2026-07-14' },
    ] as const
    expect(touchedBy(rows, 'a')).toEqual([
      {
        client: 'b',
        grounds: [
          { ground: 'same_clause', detail: '4.5' },
          { ground: 'same_day', detail: '2026-07-14' },
        ],
      },
    ])
  })
})

describe('The notice to somebody who has not asked', () => {
  test.each(GROUNDS)(
    'by %s names the mistake, asks for nothing, and leaves what only we know open',
    (ground) => {
      const { ru, en } = firstWord({ ground, detail: '2026-07-14', name: 'Мария', from: 'Студия' })
      expect(ru).toMatch(
        /^Здравствуйте, Мария!.*Мы нашли у себя ошибку.*Просить ничего не нужно.*\[\[дата\]\].*Студия$/su,
      )
      expect(en).toMatch(
        /^Hello Мария,.*We found a mistake of ours.*You need not ask\. We will do this by \[\[date\]\]/su,
      )
      expect(ru.split(/\s+/u).length).toBeLessThan(180)
    },
  )

  test('says nothing of the client through whom it was found', () => {
    const { facts } = traced('ru-07-fitness-refund')
    const name = facts.parties.client.name?.split(' ')[0] ?? ''
    const { ru } = firstWord({ ground: 'same_clause', detail: '4.5', name: '', from: 'Студия' })
    expect(name).not.toBe('')
    expect(ru).not.toContain(name)
  })
})
