// English words of the client's page.
import type { PageWords } from './wordsRu.ts'

export const wordsEn: PageWords = {
  title: 'Your page',
  otherLanguage: 'По-русски',
  opening: 'Opening your page…',
  again: 'Try again',
  noConnection: 'There is no connection. Check the internet and try again.',
  wentWrong: 'Something went wrong. Try again in a minute.',
  ended: {
    title: 'This link works no more',
    about:
      'A newer one took its place, or its time is over. Open our latest letter, or reply to it: we will send you a new link.',
  },
  noLink: {
    title: 'This page opens by a personal link',
    about: 'Tap the whole link in the letter: without its last part the page does not open.',
  },
  step: (number, of) => `Step ${number} of ${of}`,
  texts: {
    signature_terms: {
      title: 'First: how you sign',
      about:
        'The law asks us to agree that a code from a message counts as your signature. This is once; the agreement itself comes next.',
    },
    agreement: {
      title: 'Agreement',
      about: 'Read it and, if all is right, accept it. We will send you a copy.',
    },
    amendment: {
      title: 'Change to the agreement',
      about: 'Only what is written below changes. Read it and, if you agree, accept it.',
    },
    data_consent: {
      title: 'Reminders by e-mail and phone',
      about: 'If you like. The agreement holds without this consent as well.',
    },
  },
  names: {
    signature_terms: 'How you sign',
    agreement: 'Agreement',
    amendment: 'Change to the agreement',
    data_consent: 'Consent to reminders',
  },
  figures: {
    title: 'In short, in figures',
    clause: (no) => `cl. ${no}`,
    atMost: (amount) => `up to ${amount}`,
    below: (amount) => `less than ${amount}`,
    atLeast: (amount) => `at least ${amount}`,
    above: (amount) => `more than ${amount}`,
    windows: { day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
    note: 'Where a figure here and the words of the agreement differ, the words count.',
  },
  accept: {
    title: 'Accept',
    by: 'Who accepts: first and last name',
    byMissing: 'Write the name: it becomes part of the record of acceptance.',
    where: 'Where to send the code',
    ask: 'Send a code to accept with',
    askTo: (masked) => `Send a code to ${masked}`,
    sent: (masked, until) => `The code went to ${masked}. It works until ${until}.`,
    code: 'Six digits from the message',
    codeMissing: 'The code has six digits.',
    confirm: 'Accept',
    another: 'Send another code',
    noWay:
      'There is nowhere to send a code to: we do not have your e-mail address. Write to us and we will note it.',
    instead: 'You do not agree, or prefer paper? Do not accept it: reply to our letter.',
    done: 'Accepted.',
    doneWithCopy: (masked) => `Accepted. A copy went to ${masked}.`,
  },
  home: {
    lead: (business) =>
      business === '' ? 'What holds by the agreement.' : `What holds between you and ${business}.`,
    usage: 'How much is used',
    usageNone: 'There is nothing to measure by the agreement.',
    usageLater: 'It could not be measured just now. Open the page a little later.',
    of: (actual, limit) => `${actual} of ${limit}`,
    atLeast: 'Not everything is measured: there may be more.',
    full: 'The limit is full.',
    over: 'More than the limit.',
    until: (day) => `until ${day}`,
    texts: 'What you accepted',
    textsNone: 'Nothing yet.',
    accepted: (when, by) => (by ? `Accepted ${when}: ${by}` : `Accepted ${when}`),
    validUntil: (day) => `holds until ${day}`,
    read: 'Read',
    fingerprint: 'Fingerprint of the text (SHA-256)',
    fingerprintWhy: 'It shows that the text has not been altered since.',
    consent: 'Read and decide',
    open: (day) => `The page is open until ${day}. The link is yours alone: please do not pass it on.`,
  },
  notices: {
    title: 'Waits for your answer',
    answered: 'Your answer',
    answerBy: (day) => `Please answer by ${day}.`,
    letter: 'The whole letter',
    choose: 'What do you choose?',
    sure: 'Answer like this?',
    yes: 'Yes, answer',
    no: 'Back',
    done: 'Your answer is noted.',
    silence: 'If you do not answer',
  },
}
