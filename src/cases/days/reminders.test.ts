import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInstant } from '../../basics/instant.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { REMINDER_STAGES, remindersDue, stageOn, type Reminder } from './reminders.ts'
import { workingCalendarOf } from './workingCalendar.ts'

const ZONE = 'Europe/Moscow'
const calendar = workingCalendarOf('RU')
const means = (now: string) => ({
  now: readInstant(now, ZONE) ?? Number.NaN,
  hours: { from: '09:00', until: '18:00' },
  zone: ZONE,
  calendar,
})
// A Thursday.
const term: FoundDeadline = {
  rule: 'RU-S05',
  what: 'вернуть деньги',
  from: '2026-11-16',
  due: '2026-11-26',
  dueStrict: '2026-11-26',
  dayType: 'calendar',
  whose: 'ours',
  source: 'ЗоЗПП ст. 31',
}
const stages = (now: string, deadlines: FoundDeadline[] = [term], reminded: Reminder[] = []) =>
  remindersDue(deadlines, reminded, means(now)).map(({ stage }) => stage)

describe('A date of ours', () => {
  test.for([
    ['2026-11-20', null],
    ['2026-11-23', 'days_before'],
    ['2026-11-24', 'days_before'],
    ['2026-11-25', 'day_before'],
    ['2026-11-26', 'on_day'],
    ['2026-11-27', 'late'],
    ['2027-03-01', 'late'],
  ] as const)('due on Thursday stands on %s at %s', ([today, stage]) => {
    expect(stageOn(today, '2026-11-26', calendar)).toBe(stage)
  })

  test('on Monday is told of on Friday: the working day before', () => {
    expect(stageOn('2026-11-27', '2026-11-30', calendar)).toBe('day_before')
  })

  test('is reminded of once a stage', () => {
    expect(stages('2026-11-23T09:00')).toEqual(['days_before'])
    const once: Reminder = { rule: 'RU-S05', due: '2026-11-26', stage: 'days_before' }
    expect(stages('2026-11-24T09:00', [term], [once])).toEqual([])
    expect(stages('2026-11-25T09:00', [term], [once])).toEqual(['day_before'])
  })

  test('that was slept through is told of as it stands now, once', () => {
    expect(stages('2026-12-14T10:00')).toEqual(['late'])
    expect(
      stages('2026-12-15T10:00', [term], [{ rule: 'RU-S05', due: '2026-11-26', stage: 'late' }]),
    ).toEqual([])
  })

  test('is told of in working hours, by the clock of the business', () => {
    expect(stages('2026-11-25T08:59')).toEqual([])
    expect(stages('2026-11-25T09:00')).toEqual(['day_before'])
    expect(stages('2026-11-25T17:59')).toEqual(['day_before'])
    expect(stages('2026-11-25T18:00')).toEqual([])
  })

  test('leaves people alone on a day off, unless it is that very day', () => {
    const promised = { ...term, rule: 'promise', watched: 'w1', due: '2026-11-29' }
    expect(stages('2026-11-28T10:00', [{ ...term, due: '2026-11-30' }])).toEqual([])
    expect(stages('2026-11-29T10:00', [promised])).toEqual(['on_day'])
  })

  test('that is met, or not ours, is not told of', () => {
    expect(stages('2026-11-26T10:00', [{ ...term, metBy: 'm4' }])).toEqual([])
    expect(stages('2026-11-26T10:00', [{ ...term, whose: 'client' }])).toEqual([])
    expect(stages('2026-11-26T10:00', [{ ...term, whose: 'window' }])).toEqual([])
  })

  test('has its own reminder for each promise', () => {
    const promises = ['w1', 'w2'].map((watched) => ({ ...term, rule: 'promise', watched }))
    expect(remindersDue(promises, [], means('2026-11-26T10:00')).map(({ rule }) => rule)).toEqual([
      'promise w1',
      'promise w2',
    ])
  })
})

describe('Whatever the clock does', () => {
  const moments = fc.array(
    fc.integer({ min: 0, max: 60 * 24 * 30 }).map((minutes) => Date.UTC(2026, 10, 10) + minutes * 60_000),
    { maxLength: 60 },
  )
  test('each stage is told at most once, and never an earlier one after a later', () => {
    fc.assert(
      fc.property(moments, (clock) => {
        const told: Reminder[] = []
        for (const now of clock) told.push(...remindersDue([term], told, { ...means('2026-11-10'), now }))
        const ranks = told.map(({ stage }) => REMINDER_STAGES.indexOf(stage))
        expect(ranks).toEqual([...new Set(ranks)].toSorted((one, other) => one - other))
      }),
    )
  })
})
