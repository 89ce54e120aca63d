// English words of the page of a reader from outside.
import type { ReaderWords } from './wordsRu.ts'

export const wordsEn: ReaderWords = {
  title: 'A second look',
  otherLanguage: 'По-русски',
  opening: 'Opening the letter…',
  again: 'Try again',
  noConnection: 'There is no connection. Check the internet and try again.',
  wentWrong: 'Something went wrong. Try again in a minute.',
  ended: {
    title: 'This link works no more',
    about:
      'The letter was changed, somebody has answered already, or its time is over. You will get a new one if it is needed.',
  },
  noLink: {
    title: 'This page opens by a personal link',
    about: 'Open the whole link: without its last part the page does not open.',
  },
  lead: 'You are asked to read a letter before it is sent. Names are hidden. Say: send, change, do not send.',
  hidden:
    'Names, addresses, phone numbers, sums and dates stand in brackets: [NAME 1], [SUM 2]. You need not know who it is, and nobody will ask you.',
  letter: (kind) => `The letter: ${kind}`,
  answers: 'What it answers',
  look: 'Look at it as a stranger',
  questions: [
    'Is it clear what was decided, and why?',
    'Are there words that would hurt somebody?',
    'Does it promise too much?',
  ],
  verdict: 'Your word',
  words: {
    send: 'Send',
    change: 'Change',
    stop: 'Do not send',
  },
  why: 'What to change, or why not',
  whyMore: 'A word or two, if you like',
  whyMissing: 'Say what to change, or why it should not be sent.',
  name: 'What to call you on record',
  nameHow: 'Only whoever writes the letter sees this name.',
  nameMissing: 'Write a name: it stands on record beside your word.',
  choose: 'Choose one of the three.',
  say: 'Say it',
  until: (when) => `The link is open until ${when}, for one word.`,
  thanks: { title: 'Thank you', about: 'Your word is on record. You may close this page.' },
}
