// Everything that the desk says in English, in the shape of the Russian catalogue.
import { plural } from '../../basics/lang.ts'
import { accountEn } from './accountEn.ts'
import { actsEn } from './actsEn.ts'
import { agreementsEn } from './agreementsEn.ts'
import { pageLinksEn } from './pageLinksEn.ts'
import { anchoringEn } from './anchoringEn.ts'
import { backupEn } from './backupEn.ts'
import { bringEn } from './bringEn.ts'
import { claimsEn } from './claimsEn.ts'
import { clientsEn } from './clientsEn.ts'
import { counterEn } from './counterEn.ts'
import { counterActsEn } from './counterActsEn.ts'
import { capturesEn } from './capturesEn.ts'
import { originalsEn } from './originalsEn.ts'
import { sleepingEn } from './sleepingEn.ts'
import { guardsEn } from './guardsEn.ts'
import { daysEn } from './daysEn.ts'
import { keepingEn } from './keepingEn.ts'
import { logEn } from './logEn.ts'
import { meansEn } from './meansEn.ts'
import { markReasonsEn } from './markReasonsEn.ts'
import { namesEn } from './namesEn.ts'
import { oneOffsEn } from './oneOffsEn.ts'
import { overagesEn } from './overagesEn.ts'
import { packEn } from './packEn.ts'
import { peopleEn } from './peopleEn.ts'
import { safetyEn } from './safetyEn.ts'
import { draftingEn } from './draftingEn.ts'
import { writingEn } from './writingEn.ts'
import { leavingEn } from './leavingEn.ts'
import { explainedEn } from './explainedEn.ts'
import { exhaleEn } from './exhaleEn.ts'
import { closingEn } from './closingEn.ts'
import { exposureEn } from './exposureEn.ts'
import { saveEn } from './saveEn.ts'
import { signalsEn } from './signalsEn.ts'
import { stepsEn } from './stepsEn.ts'
import { trailEn } from './trailEn.ts'
import type { Words } from './ru.ts'

const more = (count: number, forms: { one: string; other: string }) => plural('en', count, forms)

export const en: Words = {
  ...namesEn,
  ...markReasonsEn,
  ...backupEn,
  ...claimsEn,
  ...actsEn,
  ...anchoringEn,
  ...agreementsEn,
  ...pageLinksEn,
  ...bringEn,
  ...clientsEn,
  ...counterEn,
  ...counterActsEn,
  ...originalsEn,
  ...capturesEn,
  ...sleepingEn,
  ...accountEn,
  ...oneOffsEn,
  ...overagesEn,
  ...packEn,
  ...peopleEn,
  ...guardsEn,
  ...daysEn,
  ...keepingEn,
  ...explainedEn,
  ...safetyEn,
  ...logEn,
  ...saveEn,
  ...draftingEn,
  ...writingEn,
  ...leavingEn,
  ...exhaleEn,
  ...exposureEn,
  ...closingEn,
  ...signalsEn,
  ...stepsEn,
  ...trailEn,
  means: meansEn,
  page: {
    name: 'Exhale',
    skip: 'Skip to content',
    places: 'Sections',
    close: 'Close',
    toDark: 'Dark theme',
    toLight: 'Light theme',
    waiting: 'Loading',
    failed: 'That did not work. Please try again.',
  },
  list: {
    title: 'Today',
    demo: 'practice case',
    client: (name) => `Client: ${name}`,
    noDate: 'no date',
    unconfirmed: 'Not marked as sent',
  },
  welcome: {
    title: 'Breathe out. Let us first see what the records say',
    lead: 'You show the messages, the agreement and the records. We tell facts from words and suggest the next step.',
    example: 'An example, already worked out',
    whole: 'Open the whole case',
    own: 'I have my own',
    ownLead:
      'A chat export, mail, a spreadsheet of records, the agreement as text. One message is enough to begin.',
    files: 'Bring files',
    byHand: 'Enter by hand',
    demo: 'See some more',
    demoLead:
      'Eight invented cases from different trades. They are marked in the list and never mix with yours.',
    demoLoad: 'Show the practice cases',
  },
  task: {
    title: 'What to do now',
    by: 'Next date:',
    nothing: 'Nothing is needed right now.',
    confirm: (letter) => `Say where the letter “${letter}” went.`,
    toLetters: 'To the letters',
  },
  five: {
    claims: (count, total) =>
      count === 0
        ? 'No claims named so far.'
        : `${more(count, { one: '# claim', other: '# claims' })}${total ? `, ${total} in all` : ''}.`,
    ours: (why, rest) =>
      `Our part: ${why}${rest > 0 ? ` And ${more(rest, { one: '# more point', other: '# more points' })}.` : ''}`,
    noOurs: 'The records show no mistake of ours.',
    limit: (actual, limit, clause) => `Clause ${clause}: ${actual} against a limit of ${limit}.`,
    noLimits: 'No limit is exceeded.',
    actsMatch: 'The records match the count.',
    actsDiffer: (text) => `The records disagree: ${text}`,
    verdicts: (counts, due) =>
      counts ? `${counts}. Due in all: ${due}.` : 'There is nothing to answer yet.',
    next: (step, date) => (date ? `Now: ${step} Next date: ${date}.` : `Now: ${step}`),
  },
  ours: {
    title: 'Our part first',
    none: 'The records show no mistake of ours.',
    fix: 'How to put it right:',
  },
  claims: {
    title: 'Claims',
    raised: 'Said in:',
    evidence: 'Records',
    burden: 'To be shown by',
    on: { us: 'us', client: 'the client' },
    find: 'What to find',
    change: 'What would change this',
    asked: (sum) => `asked ${sum}`,
    due: (sum) => `due ${sum}`,
  },
  limits: {
    title: 'Limits in the agreement',
    actual: (actual, limit) => `${actual} against ${limit}`,
    bar: (actual, limit) => `Now ${actual}, the limit is ${limit}`,
    by: 'By these records:',
    since: 'Exceeded since',
    notice: 'Notice given',
    grace: 'Time to put right until',
    billing: 'Charged',
    billed: (sum, from, to) => `${sum}, from ${from}${to ? ` to ${to}` : ''}`,
    void: 'This term does not hold.',
  },
  measures: { title: 'Sums' },
  documents: {
    title: 'Documents',
    count: (entries, clauses) =>
      `${more(entries, { one: '# record', other: '# records' })}, ${more(clauses, { one: '# clause', other: '# clauses' })}`,
  },
  acts: {
    title: 'Records, item by item',
    lead: {
      matches: 'Every item matches.',
      differs: 'There are differences.',
      unknown: 'Nothing to compare yet: it takes both records and a count.',
    },
    item: 'Item',
    quantity: 'Quantity',
    byActs: 'By records',
    counted: 'Counted',
    difference: 'Difference',
  },
  deadlines: {
    title: 'Dates',
    none: 'No dates are running.',
    contract: 'Agreement',
    unverified: 'not verified',
    from: (day, type) => `Counted from ${day}, ${type}.`,
    met: 'Met by:',
  },
  letters: {
    title: 'Letters',
    lead: 'These are drafts. You send them: copy or print, then say where it went.',
    text: 'Text of the letter',
    quotes: 'Refers to',
    gaps: 'Places in square brackets are for you to fill in: press “Edit”.',
    draft: 'draft',
    unconfirmed: (when) => `copied ${when}, not marked as sent`,
    sent: (channel, when, to) => `sent: ${channel}, ${when}, ${to}`,
    copy: 'Copy',
    copied: 'Copied',
    copyAgain: 'The letter is recorded, but the browser did not let it be copied: press Copy once more.',
    print: 'Print',
    edit: 'Edit',
    editDone: 'Done',
  },
  sending: {
    title: 'Confirm as sent',
    channel: 'How',
    choose: 'choose',
    at: 'When',
    to: 'To whom',
    receipt: 'What confirms it (may come later)',
    confirm: 'It was sent',
  },
  thread: {
    title: 'Messages',
    lead: 'Words that do something are marked. Point at them, touch them or reach them with Tab to see why.',
    client: 'Client',
    add: 'Add a new message',
    addNow: 'Add to the messages',
    seen: 'What the messages show',
    seenOurs: 'Ours',
    seenRecords: 'On record:',
    note: (name) => `${name}, a note for ourselves`,
    inquiry: 'First inquiry',
    flagReason: 'No mark against a person: a reason to agree on this beforehand.',
    marked: (names) => `marked: ${names}`,
  },
  next: {
    title: 'Next',
    advice: 'We would suggest:',
    tomorrow: 'So that it does not happen again',
  },
  cost: {
    title: 'What it costs',
    time: 'Time spent answering',
    revenue: 'Brings in',
    margin: 'Left over',
    price: (sum) => `A price at which this pays: ${sum}.`,
  },
  evidence: {
    inquiry: 'first inquiry',
    clause: (no) => `Clause ${no}`,
    entry: (kind, when) => `${kind}, ${when}`,
    message: {
      in: (when) => `client, ${when}`,
      out: (when) => `our reply, ${when}`,
      internal: (when) => `note, ${when}`,
    },
  },
  entry: {
    kind: 'What it is',
    at: 'When',
    receipt: 'Receipt',
    amount: 'Amount',
    value: 'Value',
    minutes: 'Lasted',
    signed: 'Signed by',
    note: 'Note',
    id: 'Entry',
  },
  minutes: (count) => more(count, { one: '# minute', other: '# minutes' }),
  unread: {
    title: 'What could not be read',
    lead: 'Everything else is taken into account.',
    line: (line) => `line ${line}`,
    expected: (expected, got) => `Expected ${expected}, found ${got}.`,
  },
  trouble: {
    title: 'This page could not be shown',
    why: 'The desk does not seem to answer. Your data is where it was.',
    again: 'Try again',
    notFound: 'There is nothing here',
    notFoundWhy: 'The address is wrong, or this case is not open to you.',
    home: 'To the list of cases',
  },
}
