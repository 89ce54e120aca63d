// English words of sheets that are brought for many clients at once.
import { plural } from '../../basics/lang.ts'
import type { ledgerImportsRu } from './ledgerImportsRu.ts'

const rows = (count: number): string => plural('en', count, { one: '# row', other: '# rows' })
const clients = (count: number): string => plural('en', count, { one: '# client', other: '# clients' })

export const ledgerImportsEn: typeof ledgerImportsRu = {
  sheets: {
    title: 'Sheets',
    lead: 'Acts, counts, hours and payments in one sheet, for all clients at once. First you see what was read. It is recorded when you agree, and can be undone.',
    link: 'Bring a sheet',
    drop: 'Choose a sheet, or drop it here',
    dropHow: 'CSV or Excel (xlsx), up to a million rows.',
    waiting: 'Waiting for you',
    recorded: 'Recorded',
    ofClient: {
      title: 'Sheets of the client',
      lead: 'Bring a sheet with their rows alone, or take everything on record.',
      take: 'Take the records',
      csv: 'CSV',
      xlsx: 'Excel',
    },
    state: { open: 'not recorded', running: 'being recorded', done: 'recorded', withdrawn: 'undone' },
    rows,
    clients,
    recordedRows: (count, of) => `${rows(count)}, ${clients(of)}`,
    back: 'All sheets',
    readLead: (count) => `Read: ${rows(count)}. Nothing is recorded yet.`,
    readingAnew: 'Reading again…',
    sheet: 'Sheet',
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    columns: {
      title: 'What the columns hold',
      lead: 'Our guess from their names. Put it right where it is not so.',
      asLastTime: 'Read as the last sheet with these columns was.',
      is: (column) => `Column “${column}” is`,
      nameless: (number) => `column ${number}`,
      client: 'client',
      rowsAre: 'What the rows are',
      more: 'Dates, numbers, time zone',
      headings: 'Headings are on line',
      headingsHow: '0 if there are none.',
      numbers: 'Numbers and dates are written',
      russian: 'the Russian way: 1 234,5',
      english: 'the English way: 1,234.5',
      dates: '03/04 is',
      dayFirst: '3 April',
      monthFirst: '4 March',
      zone: 'Time zone',
      zoneHow: 'Whose clock the times in the sheet show, such as Europe/London.',
      unit: 'The unit where none is given',
    },
    lacks: {
      date: 'Mark the column with the date.',
      kind: 'Mark the column that says whether things came in or went out, or choose one for all rows.',
      client: 'Mark the column with the client.',
    },
    who: {
      title: 'Whose rows these are',
      known: (count) => `Known: ${clients(count)}.`,
      fresh: (count) => `New: ${clients(count)}. They are noted under the name in the sheet.`,
      several: (count) =>
        plural('en', count, {
          one: '# name fits more than one client. Say who it is.',
          other: '# names fit more than one client. Say who they are.',
        }),
      skipped: (count) => `Not recorded: ${clients(count)}.`,
      one: (name) => `All rows belong to ${name}.`,
      shown: (count) => `The first ${count} are shown.`,
      is: (name) => `Who it is: ${name}`,
      choose: 'choose',
      isNew: 'a new client',
      skip: 'do not record',
      all: 'Show the names',
    },
    trouble: {
      title: 'What cannot be read',
      none: 'Everything was read.',
      lead: (count) =>
        plural('en', count, {
          one: '# place is left out. The rest can be recorded.',
          other: '# places are left out. The rest can be recorded.',
        }),
      line: (line) => `line ${line}`,
      expected: (expected, got) => (got ? `expected ${expected}; found “${got}”` : `expected ${expected}`),
      nameless: (count) => `${rows(count)} without a client. Not recorded until it is clear whose they are.`,
      unclosed: 'A quote is opened and never closed.',
      cut: 'The file has more than a million rows. The first million was read; bring the rest as a second file.',
      more: (count) => `and ${count} more`,
    },
    units: {
      title: 'Units we do not know',
      lead: 'Until then they cannot be compared. They may stay as they are.',
      is: (unit) => `“${unit}” is`,
      asIs: 'keep as it is',
    },
    same: {
      file: (day) => `This very file was recorded on ${day}.`,
      rows: (count) => `${rows(count)} already on record word for word, for the same clients.`,
      again: 'Yes, record it once more',
    },
    accept: (count) => `Record ${rows(count)}`,
    dropIt: 'Not needed, take it away',
    running: {
      lead: 'Being recorded. You may close the page: it goes on.',
      progress: (done, of) => `${done} of ${clients(of)}`,
      goOn: 'Go on recording',
    },
    done: {
      lead: (count, of) => `Recorded: ${rows(count)}, ${clients(of)}.`,
      leftOut: (count) => `Not recorded: ${rows(count)}.`,
      toClients: 'To the clients',
      next: 'Bring another one',
      undo: 'Undo the import',
      undoQuestion: 'Undo the whole import?',
      undoHow:
        'Balances and limits become what they were before it. The rows stay in the log, with a record that they were withdrawn.',
      why: 'Why (may stay empty)',
      keep: 'Keep it',
    },
    withdrawn: (day) => `The import was undone on ${day}. Balances are as they were before it.`,
  },
}
