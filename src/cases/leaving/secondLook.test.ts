// The second look: when a letter asks for it, who can take it, and that there is always somebody.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, dayOf } from '../../basics/instant.ts'
import { LETTERS } from '../letter.ts'
import { afterNight, involved, lookNeeded, lookWays } from './secondLook.ts'
import { withoutUninvolved } from './uninvolved.ts'

const CALM = { concern: 'none', setting: 'when_needed', keptStops: 0, exposed: null } as const
const ZONE = 'Europe/Moscow'

describe('a second look', () => {
  it('is asked of letters that are hard to take back', () => {
    for (const kind of ['warning', 'final_answer', 'parting'] as const)
      expect(lookNeeded({ kind }, CALM).needed).toBe(true)
    expect(lookNeeded({ kind: 'refusal' }, CALM).needed).toBe(false)
  })

  it('is asked of an answer to pressure, not of an answer to whoever names a lawful remedy', () => {
    expect(lookNeeded({ kind: 'refusal' }, { ...CALM, concern: 'lawful_remedy' }).needed).toBe(false)
    expect(lookNeeded({ kind: 'refusal' }, { ...CALM, concern: 'partly_due' }).needed).toBe(false)
    expect(lookNeeded({ kind: 'refusal' }, { ...CALM, concern: 'conditional_beyond_due' }).needed).toBe(true)
    expect(lookNeeded({ kind: 'decline' }, { ...CALM, concern: 'pressure_with_harm' }).needed).toBe(true)
  })

  it('never delays an apology with its remedy, and never a word that a message came', () => {
    const worst = {
      concern: 'pressure_with_harm',
      setting: 'when_needed',
      keptStops: 0,
      exposed: null,
    } as const
    expect(lookNeeded({ kind: 'apology_remedy' }, worst).needed).toBe(false)
    for (const setting of ['when_needed', 'always'] as const)
      expect(lookNeeded({ kind: 'acknowledgement' }, { ...worst, setting }).needed).toBe(false)
  })

  it('is asked where a place that stops was kept, also where the setting says never', () => {
    expect(lookNeeded({ kind: 'refusal' }, { ...CALM, setting: 'never', keptStops: 1 }).needed).toBe(true)
    expect(lookNeeded({ kind: 'parting' }, { ...CALM, setting: 'never' }).needed).toBe(false)
  })

  it('is asked above the sum of which the insurer wants to hear', () => {
    const exposed = { likely: 120_000, insuredAbove: 100_000 }
    expect(lookNeeded({ kind: 'refusal' }, { ...CALM, exposed }).needed).toBe(true)
    expect(lookNeeded({ kind: 'refusal' }, { ...CALM, exposed: { ...exposed, likely: 90_000 } }).needed).toBe(
      false,
    )
  })

  it('says why in both languages whenever it is asked', () => {
    const every = fc.record({
      concern: fc.constantFrom('none' as const, 'conditional_beyond_due' as const, 'safety' as const),
      setting: fc.constantFrom('when_needed' as const, 'always' as const, 'never' as const),
      keptStops: fc.nat(3),
      exposed: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.constantFrom(...LETTERS), every, (kind, asked) => {
        const { needed, why } = lookNeeded({ kind }, asked)
        expect(why.length > 0).toBe(needed)
        for (const one of why) expect(one.ru.length * one.en.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('who takes it', () => {
  const anna = { id: 'a', name: 'Анна', involved: true }
  const boris = { id: 'b', name: 'Борис', involved: false }
  const keptAt = Date.parse('2026-03-20T20:30:00+03:00')

  it('is first a colleague who had no part in it', () => {
    const [first] = lookWays({ others: [anna, boris], keptAt, zone: ZONE })
    expect(first).toMatchObject({ way: 'colleague', people: [boris, anna] })
  })

  it('is a reader from outside or the writer after a night where nobody else is', () => {
    const ways = lookWays({ others: [], keptAt, zone: ZONE })
    expect(ways.map(({ way }) => way)).toEqual(['outside', 'own_night'])
  })

  it('is somebody in every firm, at every hour and in every zone', () => {
    const zones = fc.constantFrom('Europe/Moscow', 'Asia/Vladivostok', 'America/New_York', 'Europe/London')
    const instants = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) })
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        expect(lookWays({ others: [], keptAt: at, zone }).length).toBeGreaterThan(0)
        const from = afterNight(at, zone)
        expect(from).toBeGreaterThan(at)
        // A night by the wall clock, also on the days on which clocks are moved.
        expect(clockOf(from, zone)).toBe('06:00')
        expect(from - at).toBeLessThanOrEqual(31 * 3_600_000)
      }),
    )
  })

  it('has slept over what was written before dawn on that morning', () => {
    const late = afterNight(Date.parse('2026-03-21T01:10:00+03:00'), ZONE)
    expect(dayOf(late, ZONE)).toBe('2026-03-21')
    expect(dayOf(afterNight(keptAt, ZONE), ZONE)).toBe('2026-03-21')
  })
})

describe('somebody who was not involved', () => {
  const facts = {
    parties: { business: {}, client: {}, staff: [{ id: 'manager', name: 'Анна Котова' }] },
    messages: [
      {
        id: 'm1',
        at: 0,
        atText: '',
        channel: 'email',
        from: 'manager',
        direction: 'out' as const,
        text: 'Ответили.',
      },
      {
        id: 'm2',
        at: 1,
        atText: '',
        channel: 'phone',
        from: 'client',
        direction: 'in' as const,
        text: 'Ваш Борис Гусев груб.',
      },
    ],
    ledger: [],
  }

  it('is nobody who wrote in the thread, signed an act, or is named in it', () => {
    expect(involved(facts, { name: 'Анна Котова' })).toBe(true)
    expect(involved(facts, { name: 'Борис Гусев' })).toBe(true)
    expect(involved(facts, { name: 'Вера Лис' })).toBe(false)
    expect(involved(facts, { name: '' })).toBe(false)
  })

  it('is not promised by a draft where there is none', () => {
    const draft = 'Возразить можно до [дата]: [кому: человек, который в этом не участвовал].'
    expect(withoutUninvolved(draft, { lang: 'ru', someone: true })).toBe(draft)
    expect(withoutUninvolved(draft, { lang: 'ru', someone: false })).toContain('вне фирмы')
  })
})
