// English words of days: dates that run, what we promised, a calendar for the phone.
import { plural } from '../../basics/lang.ts'
import type { daysRu } from './daysRu.ts'

const days = (count: number): string => plural('en', count, { one: '# day', other: '# days' })

export const daysEn: typeof daysRu = {
  days: {
    title: 'Days',
    all: 'All days',
    lead: 'What we must do, what the client must do, and what we promised. Only our own days count down.',
    none: 'No date is running. Breathe out.',
    more: 'There are more than three hundred cases: the oldest are not shown here.',
    late: 'Overdue',
    today: 'Today',
    week: 'The next seven days',
    later: 'Later',
    left: (count: number): string => {
      if (count === 0) return 'today'
      return count > 0 ? `${days(count)} left` : `${days(-count)} overdue`
    },
    caseNo: (no: number): string => `case no. ${no}`,
    promise: 'our promise',
    given: 'a day that we were given',
    confirm: {
      title: 'We named a day. Is it a promise?',
      lead: 'The desk watches a promised day like a term of law.',
      yes: 'Yes, watch it',
      no: 'No, not a promise',
      by: (day: string): string => `by ${day}`,
    },
    end: {
      kept: 'Done',
      move: 'Move',
      missed: 'Missed',
      to: 'To which day',
      why: 'Why',
      whyMissed: 'What got in the way',
      moveNow: 'Move the day',
      missNow: 'Mark it as missed',
      tell: 'Tell the client about the new day before the old one comes.',
      sorry: 'Write to the client first: what happened, and when it will be done.',
      back: 'Not now',
    },
    add: {
      open: 'Add a day',
      kind: 'Whose day it is',
      promise: 'We promised it',
      given: 'It was given to us: a bank, a court, an authority',
      day: 'Day',
      what: 'What is due by then',
      whatHow: 'For example: “return £40” or “documents to the bank”.',
      save: 'Watch this day',
      done: 'Noted, it stands among all days',
    },
    numberless: {
      title: 'Terms without a number',
      lead: 'The law names no days here, but the time is running.',
      since: (day: string): string => `since ${day}`,
    },
    phone: {
      title: 'Calendar on your phone',
      lead: 'The same days on your phone, with a reminder three days and one day before, at nine in the morning.',
      key: 'The address is the key: whoever knows it sees the dates.',
      noNames: 'No names of clients and no words of letters stand in it.',
      names: 'Clients are named in it: the settings say so.',
      nowhere:
        'This desk opens on this computer only, so a phone cannot find it. The guide says how to open it for phones, in the chapter on the office network.',
      nearby: 'A phone gets the days while it is in the office network.',
      make: 'Make an address',
      shown: 'The address is shown once. On the phone: “Add subscribed calendar”.',
      copy: 'Copy the address',
      copied: 'Copied',
      made: (day: string): string => `made ${day}`,
      read: (when: string): string => `a phone asked ${when}`,
      never: 'no phone has asked yet',
      end: 'End',
      endHow: 'An ended address stops at once. What a phone has fetched stays there until it asks again.',
      yours: 'Your calendars',
    },
  },
}
