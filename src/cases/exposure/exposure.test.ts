// The table of what a matter may cost: it adds up, never falls with time, keeps caps, and leaves out what nobody can count.
import { assert, constantFrom, integer, property } from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../basics/instant.ts'
import { examine } from '../../decisions/examine.ts'
import type { Examination } from '../../decisions/examination.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { exposureOf, type ExposureInput } from './exposure.ts'
import { tellInsurerFirst } from './insured.ts'

interface Told {
  readonly name: string
  readonly facts: CaseFacts
  readonly examination: Examination
}
const folder = (name: string): URL => new URL(`../../../demo/${name}/`, import.meta.url)
const told = (name: string, url: URL): Told => {
  const story: unknown = JSON.parse(readFileSync(url, 'utf8'))
  const { facts, problems } = readStory(factsOnly(story as Record<string, unknown>))
  if (!facts) throw new Error(`${name} cannot be read`)
  const calendar = workingCalendarOf(facts.jurisdiction)
  return { name, facts, examination: examine(facts, problems, { calendar }) }
}
const STORIES = ['stories', 'unseen', 'unseen2'].flatMap((place) =>
  readdirSync(folder(place))
    .filter((name) => name.endsWith('.json'))
    .map((name) => told(name.replace('.json', ''), new URL(name, folder(place)))),
)
const story = (name: string): Told => {
  const found = STORIES.find((one) => one.name.startsWith(name))
  if (!found) throw new Error(`no story ${name}`)
  return found
}

function inputOf({ facts, examination }: Told, days = { likely: 30, judgment: 180 }): ExposureInput {
  const today = dayOf(facts.asOf, facts.timezone)
  const { claims, deadlines, consumer } = examination
  const currency = claims.find((claim) => claim.currency)?.currency ?? 'RUB'
  const [likely, judgment] = [addDays(today, days.likely), addDays(today, days.judgment)]
  return { facts, claims, deadlines, consumer, currency, today, likely, judgment }
}
const lineOf = (name: string, kind: string) =>
  exposureOf(inputOf(story(name))).lines.find((line) => line.kind === kind)

describe('the table of a case', () => {
  test('holds what is due in every column, and never less the worse it gets: in every story, on any days', () => {
    assert(
      property(
        constantFrom(...STORIES),
        integer({ min: -30, max: 2_000 }),
        integer({ min: -30, max: 2_000 }),
        (told, likely, judgment) => {
          const input = inputOf(told, { likely, judgment })
          const table = exposureOf(input)
          const due = input.claims
            .filter(({ verdict }) => verdict === 'our_fault' || verdict === 'entitled')
            .filter(({ currency }) => (currency ?? input.currency) === input.currency)
            .reduce((all, { amountDue }) => all + amountDue, 0)
          expect(table.settle).toBeGreaterThanOrEqual(due - 0.01)
          expect(table.likely).toBeGreaterThanOrEqual(table.settle)
          expect(table.worst).toBeGreaterThanOrEqual(table.likely)
          for (const { amount } of table.lines) {
            expect(amount.likely).toBeGreaterThanOrEqual(amount.settle)
            expect(amount.worst).toBeGreaterThanOrEqual(amount.likely)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a later judgment never costs less', () => {
    assert(
      property(
        constantFrom(...STORIES),
        integer({ min: 0, max: 1_500 }),
        integer({ min: 0, max: 1_500 }),
        (told, days, more) => {
          const sooner = exposureOf(inputOf(told, { likely: 0, judgment: days }))
          const later = exposureOf(inputOf(told, { likely: 0, judgment: days + more }))
          expect(later.worst).toBeGreaterThanOrEqual(sooner.worst)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('the sums of its lines are its totals, to the smallest coin', () => {
    for (const told of STORIES) {
      const table = exposureOf(inputOf(told))
      const total = table.lines.reduce((all, { amount }) => all + amount.worst, 0)
      expect(Math.abs(total - table.worst), told.name).toBeLessThan(0.01 * (table.lines.length + 1))
    }
  })
})

describe('a penalty by rule', () => {
  // A car workshop: the term ends on 21 September, four days after the examination; 31 000 ₽ were paid.
  const workshop = story('ru-12')
  const penaltyAt = (days: { likely: number; judgment: number }, ours = false) => {
    const input = inputOf(workshop, days)
    const claims = ours
      ? input.claims.map((claim) => ({ ...claim, verdict: 'entitled' as const }))
      : input.claims
    return exposureOf({ ...input, claims }).lines.find(({ kind }) => kind === 'penalty')
  }

  test('runs from the day after the term, 3 % of the price a day, and stops at its cap', () => {
    expect(penaltyAt({ likely: 0, judgment: 4 })).toBeUndefined()
    expect(penaltyAt({ likely: 0, judgment: 5 })?.amount.worst).toBe(930)
    expect(penaltyAt({ likely: 0, judgment: 14 })?.amount.worst).toBe(9_300)
    expect(penaltyAt({ likely: 0, judgment: 3_000 })?.amount.worst).toBe(31_000)
  })

  test('waits for a judgment where nothing is found due, and runs by itself where something is', () => {
    const days = { likely: 14, judgment: 24 }
    expect(penaltyAt(days)?.amount).toEqual({ settle: 0, likely: 0, worst: 18_600 })
    expect(penaltyAt(days, true)?.amount).toEqual({ settle: 0, likely: 9_300, worst: 18_600 })
  })

  test('does not run once the term was met in time', () => expect(lineOf('ru-03', 'penalty')).toBeUndefined())

  test('names its rule, its formula in both languages and how well the rule was read', () => {
    const line = penaltyAt({ likely: 14, judgment: 24 })
    expect(line).toMatchObject({ rule: 'RU-S01', mark: 'V', unverified: false })
    expect(line?.formula).toEqual({
      ru: '3 % × 31 000 ₽ за день после 21 сентября 2026 года; не больше 31 000 ₽; дней: 0 / 0 / 20',
      en: '3% × ₽31,000 a day after 21 September 2026; at most ₽31,000; days: 0 / 0 / 20',
    })
  })

  test('the double price of a lost thing is part of what is due, not added to it', () => {
    const { lines, settle } = exposureOf(inputOf(story('ru-04')))
    const claim = lines.find(({ kind }) => kind === 'claim')
    expect(claim?.amount).toEqual({ settle: 50_300, likely: 50_300, worst: 50_300 })
    expect(claim?.formula.ru).toContain('RU-S06: 2 × 24 000 ₽')
    expect(settle).toBe(50_300 + 400)
  })
})

describe('what nobody has read well or can measure', () => {
  test('the fine of half of the award stands at worst alone and says that it is not verified', () => {
    const fine = lineOf('ru-04', 'fine')
    expect(fine).toMatchObject({ rule: 'RU-P01', unverified: true })
    expect(fine?.amount).toEqual({ settle: 0, likely: 0, worst: 25_150 })
  })

  test('a trader has no consumer’s fine', () => expect(lineOf('ru-01', 'fine')).toBeUndefined())

  test('distress is named and left out, with the sum that was asked', () => {
    const { notCounted, lines } = exposureOf(inputOf(story('ru-03')))
    expect(notCounted[0]?.ru).toBe('Моральный вред (15 000 ₽): размер называет только суд.')
    expect(lines.some(({ claim }) => claim === 'c2')).toBe(false)
  })

  test('a guess of lost profit is named and left out; an unproven loss counts at worst alone', () => {
    const { notCounted, lines } = exposureOf(inputOf(story('ru-01')))
    expect(notCounted.map(({ en }) => en)).toContain(
      '“Упущенная прибыль 4 000 ₽” (₽4,000): no paper and no rule gives it so far.',
    )
    expect(lines[0]).toMatchObject({ claim: 'c1', amount: { settle: 0, likely: 0, worst: 6_900 } })
  })

  test('our own hours are left out, and asked for, where an hour has no price', () => {
    const told = story('ru-03')
    const input = { ...inputOf(told), facts: { ...told.facts, economics: null } }
    const { lines, notCounted } = exposureOf(input)
    expect(lines.some(({ kind }) => kind === 'own_time')).toBe(false)
    expect(notCounted.at(-1)?.en).toBe('Our own time: say what an hour of it costs.')
  })
})

describe('sums that no till has ever seen', () => {
  test('break nothing: the table stays a table, and its columns stay in order', () => {
    const input = inputOf(story('ru-12'), { likely: 3_000, judgment: 3_600 })
    const claims = input.claims.map((claim) => ({
      ...claim,
      verdict: 'entitled' as const,
      amountClaimed: 1e12,
      amountDue: 1e12,
    }))
    const ledger = input.facts.ledger.map((entry) =>
      entry.kind === 'payment' ? { ...entry, amount: 1e12 } : entry,
    )
    const economics = { hourlyCost: 1e12 }
    for (const currency of ['RUB', 'KWD', 'руб.']) {
      const named = claims.map((claim) => ({ ...claim, currency }))
      const table = exposureOf({
        ...input,
        claims: [...named, ...named, ...named],
        currency,
        facts: { ...input.facts, ledger, economics },
      })
      expect(table.worst).toBeGreaterThanOrEqual(table.likely)
      expect(Number.isFinite(table.worst)).toBe(true)
    }
  })
})

describe('a small matter', () => {
  test.each([
    ['en-01', true],
    ['ru-02', true],
    ['en-05', true],
    ['ru-01', false],
    ['ru-03', false],
    ['ru-04', false],
    ['ru-07', false],
  ])('%s is folded to a line: %s', (name, folded) =>
    expect(exposureOf(inputOf(story(name))).folded).toBe(folded),
  )
})

describe('an insurer', () => {
  const stake = { payable: 60_000, currency: 'RUB' }
  const asked = { insuredAbove: 50_000, insurer: 'Полис 14-К' }
  test('is told before an admission above the sum that the owner set', () => {
    expect(tellInsurerFirst({ admits: true }, stake, asked)?.ru).toBe(
      'Сумма выше 50 000 ₽. Страховка может требовать сообщить до признания: Полис 14-К.',
    )
  })
  test('is not named where nothing is admitted, nothing was set, or the stake is not above it', () => {
    expect(tellInsurerFirst({ admits: false }, stake, asked)).toBeNull()
    expect(tellInsurerFirst({ admits: true }, stake, { ...asked, insuredAbove: null })).toBeNull()
    expect(tellInsurerFirst({ admits: true }, { ...stake, payable: 50_000 }, asked)).toBeNull()
  })
})
