// English words of marked text.
import { plural } from '../../basics/lang.ts'
import type { signalsRu } from './signalsRu.ts'

const tiers: Readonly<Record<string, string>> = {
  certain: 'certain',
  likely: 'likely',
  possible: 'in doubt',
}
const reasons: Readonly<Record<string, string>> = {
  quotation: 'Somebody else’s words: quoted or retold',
  not_meant: 'Not meant like that',
  not_about_us: 'Not about us',
  other: 'Something else: I will say it in words',
}
const said: Readonly<Record<string, string>> = {
  quotation: 'somebody else’s words',
  not_meant: 'not meant like that',
  not_about_us: 'not about us',
  other: 'a reason in words',
}
const marks = (count: number): string => plural('en', count, { one: '# mark', other: '# marks' })

function foundBy(why: string): string {
  const [way = '', what = ''] = why.split(/:(.*)/u)
  if (way === 'grammar') return `by the rule “${what}”`
  if (way === 'words') return `these words weigh most: ${what.split('+').join(', ')}`
  if (way === 'lexicon') return 'the word is in the word list'
  return way === 'tie' || way === 'made' ? 'follows from other marks' : why
}

export const signalsEn: typeof signalsRu = {
  tier: (tier) => tiers[tier] ?? tier,
  sign: {
    title: 'What is marked here',
    open: (names) => `Marked: ${names}. Open`,
    sureness: (tier, share) => `${tiers[tier] ?? tier}, ${share} in 100`,
    found: foundBy,
    distress: 'Words of distress',
    distressReason: 'The person first: ask whether help is needed and say where to turn.',
    hint: 'Press if it is not so.',
    notSo: 'not so?',
    notSoFor: (words) => `Not so: ${words}`,
    wrong: 'Is the mark wrong?',
    which: 'Which mark',
    reason: 'Why',
    reasons: (reason) => reasons[reason] ?? reason,
    said: (reason) => said[reason] ?? reason,
    reach: 'Where not to mark it any more',
    everywhere: 'In every message where exactly these words stand',
    everywhereHow: (words) => `The desk will remember: “${words}”. It can be undone in the settings.`,
    here: 'In this message only',
    guarded:
      'Such a mark guards people. It is taken off here only, with a reason in words, and the reason stays on the page of the case.',
    why: 'In words',
    whyNeeded: 'In words (needed here)',
    takeOff: 'Take the mark off',
    agree: 'Should be marked',
    agreeHow: 'For now this mark is in doubt and changes nothing. Your example helps to be surer.',
    agreed: 'The example is kept.',
    gone: (count) => `Taken off: ${marks(count)}`,
    goneOne: (label, words) => `${label}: “${words}”`,
    goneGuard: 'A mark that guards people was taken off',
    goneHere: 'in this message only',
    goneEverywhere: 'wherever these words stand',
    putBack: 'Put back',
    putBackFor: (words) => `Put the mark back: ${words}`,
    doubtful: 'Show marks in doubt as well',
    doubtfulHow: 'They change nothing: no letter and no conclusion.',
  },
  missed: {
    ask: 'why is this not marked?',
    askFor: (what) => `Why is this not marked: ${what}`,
    type: 'Ask about other words',
    title: 'Why is this not marked?',
    lead: 'Select words with the mouse, a finger or the keyboard (Shift and arrows).',
    text: 'Message',
    paste: 'Paste the words and select those you ask about',
    chosen: (words) => `Chosen: “${words}”`,
    none: 'Nothing is selected yet.',
    label: 'What it should be marked as',
    unknown: 'I do not know',
    saw: 'What the desk saw',
    nothing: 'The desk saw nothing of the kind here.',
    looking: 'Looking',
    marked: (label) => `${label}: marked already.`,
    possible: (label, share) =>
      `${label}: it looks like it, but weakly (${share} in 100), so there is no mark.`,
    dismissed: (label) => `${label}: you took the mark off these words.`,
    heldBack: (label, words) => `${label}: the words fit, but “${words}” says otherwise.`,
    quotation: (label) =>
      `${label}: the words fit, but they stand in quotation marks, and a quotation is not the writer’s word.`,
    notOwn:
      'This is earlier mail, a forwarded text or a signature: the desk does not read it as the client’s words.',
    why: 'How you understand it (not needed)',
    keep: 'Keep as an example',
    kept: 'Kept. The example is in the settings: “What you taught the desk”.',
  },
  trial: {
    title: 'Try any text',
    lead: 'See what a text does, and in which words. It is read here, in the browser: not one word leaves this page or stays anywhere.',
    text: 'Text',
    samples: 'Examples',
    sample: (lang, no) => `${lang === 'ru' ? 'Russian' : 'English'} ${no}`,
    count: (count) => (count === 0 ? 'Nothing is marked.' : `Found: ${marks(count)}.`),
    reading: 'Reading',
    failed: 'It could not be read. Change the text or load the page again.',
    shown: 'The text with its marks',
    list: 'The marks in order',
    words: 'Words',
    label: 'What they do',
    sureness: 'How sure',
    reason: 'Why',
    quote: (words) => `“${words}”`,
    place: (start, end) => `characters ${start}–${end}`,
    tooLong: 'The text is long, so only the list is shown.',
    more: (count) => `And ${marks(count)} more.`,
    empty: 'Paste a message or press an example.',
  },
  taught: {
    title: 'What you taught the desk',
    lead: 'Marks that you took off, and words that should have been marked. Only your own desk knows this.',
    everywhere: 'Not marked anywhere any more',
    everywhereNone: 'Nothing yet. A mark is taken off in its case: press the marked words.',
    here: 'Taken off in one message',
    hereNone: 'Nothing yet.',
    examples: 'Words that should have been marked',
    examplesNone: 'Nothing yet. In a case, every message has the question “Why is this not marked?”.',
    held: (count) =>
      plural('en', count, {
        one: '# example stands in a document for the lawyer and is not shown here.',
        other: '# examples stand in documents for the lawyer and are not shown here.',
      }),
    unknown: 'no mark named: you did not know which',
    remove: 'Remove',
    removeFor: (words) => `Remove the example: ${words}`,
    take: 'Take the examples as a file',
    takeHow:
      'One line of JSON a text, with its marks: the reader learns from such a file. Examples without a mark are left out.',
    tryOut: 'Try any text',
    inCase: (title) => `case: ${title}`,
    untitled: 'case without a title',
  },
}
