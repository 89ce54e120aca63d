// English words of one-offs: what was given once beyond the agreement.
import type { oneOffsRu } from './oneOffsRu.ts'

export const oneOffsEn: typeof oneOffsRu = {
  oneOffs: {
    title: 'One-offs',
    lead: 'What was given once beyond the agreement, and why. The sentence for the letter is ready, and the desk speaks up when something alike is refused.',
    none: 'Nothing yet. Note a one-off when you give it: later it is easily forgotten, or taken for a rule.',
    add: 'Note a one-off',
    what: 'What was given',
    whatHow: 'For example: “we kept six boxes above the limit until Friday free of charge”.',
    why: 'Why',
    whyHow: 'For example: “the client’s van broke down”.',
    on: 'When',
    clause: 'Which clause stays as it is',
    noClause: 'no clause',
    save: 'Note it',
    sentence: 'The sentence for the letter',
    copy: 'Copy the sentence',
    inCase: 'Open the case',
  },
  given: {
    title: 'Something like it was given before',
    say: 'Say so in the letter',
    said: 'The sentence stands before the signature.',
  },
}
