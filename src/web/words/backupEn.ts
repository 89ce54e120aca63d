// Words of the page about backups.
import { plural } from '../../basics/lang.ts'
import type { backupRu } from './backupRu.ts'

export const backupEn: typeof backupRu = {
  backup: {
    title: 'Backups',
    lead: 'One encrypted file with everything on the desk, and beside it a small file with the keys to it.',
    elsewhere: 'Whoever runs this desk makes the backups: they hold all organisations at once.',
    last: 'The last backup',
    never: 'There has been no backup yet.',
    made: (when, megabytes) => `${when}, ${megabytes} MB`,
    place: 'Where it lies',
    now: 'Make a backup now',
    done: 'The backup is made.',
    setUp: 'How it is set up',
    time: (time) => `Every day at ${time}`,
    lock: {
      recipients: 'Opened by whoever holds the age secret key',
      passphrase: 'Opened by a passphrase',
      plain: 'Not encrypted',
    },
    keeps: (daily, weekly, monthly) => {
      const days = plural('en', daily, { one: 'day', other: '# days' })
      const weeks = plural('en', weekly, { one: 'week', other: '# weeks' })
      const months = plural('en', monthly, { one: 'month', other: '# months' })
      return `Backups of the last ${days}, ${weeks} and ${months} stay; their keys live for 30 days`
    },
    kept: (count) => plural('en', count, { one: '# backup in the folder', other: '# backups in the folder' }),
    notSet: 'No schedule is set yet. It is set where the desk is started:',
    notSetHow: 'The first line is the folder, best on another disk. The second says who can open the backup.',
    restoreTitle: 'How to get it back',
    restoreLead:
      'Stop the desk and run this in a terminal. The whole backup is checked first; the folder of before stays beside it.',
    check: 'Only check it, change nothing',
    restore: 'Bring the desk back from it',
    takeAway: 'Take everything with you',
    takeAwayLead:
      'Cases, letters, records, people and the whole record of your organisation in open formats. The file is not encrypted: keep it where nobody comes across it.',
    takeAwayNow: 'Download the export',
    warnings: 'Worth knowing',
    warning: {
      never: 'There is no backup at all: if the disk breaks, there is nothing to bring back.',
      old: 'The last backup is more than two days old.',
      failed: 'The last attempt did not work.',
      same_disk: 'The backups lie on the disk of the desk: if it breaks, they are gone too.',
      plain: 'The last backup is not encrypted: whoever gets hold of it can read it.',
      not_set: 'There is no schedule: backups are made only when somebody remembers.',
    },
  },
}
