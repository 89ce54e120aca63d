// English words of what a case may cost and of what we may lawfully do in it.
import type { exposureRu } from './exposureRu.ts'

export const exposureEn: typeof exposureRu = {
  exposure: {
    title: 'What it may cost',
    lead: 'A table of figures, not legal advice.',
    erased: 'Nothing of this case can be read any more, so there is nothing to count.',
    folded: (worst) => `Little: ${worst} to pay at worst. That is no more than a month’s fee.`,
    show: 'Show the table',
    insurer: 'Before you admit anything',
    columns: { what: 'For what', settle: 'Finish now', likely: 'Likely', worst: 'At worst' },
    total: 'Total',
    days: 'The days it is counted to',
    daysLead: 'A penalty grows every day: move a day and see.',
    likelyDay: 'Likely over by',
    judgmentDay: 'A judgment, if it comes to one',
    rule: (rule) => `rule ${rule}`,
    unverified: 'nobody has checked this norm',
    not: 'What is not in the table',
    brief: {
      title: 'For a lawyer',
      lead: 'Two pages for Word: parties, claims, facts with the letters of exhibits, terms, what is not verified, three questions.',
      take: 'Download the brief',
    },
    note: {
      title: 'Note the table',
      lead: 'It stays as you see it now. It is marked for a lawyer at once: files of evidence and exports leave it out.',
      said: 'What to remember beside it',
      save: 'Note it',
      saved: 'Noted.',
      newest: (when, worst) => `Noted on ${when}: ${worst} at worst.`,
    },
  },
  rights: {
    title: 'What we may do',
    lead: 'What the law lets us do here and what it does not. You decide; where in doubt, ask a lawyer.',
    may: 'We may',
    mayNot: 'We may not',
    unknown: 'The desk knows no law of this country yet, and another one would not help. Ask a lawyer there.',
    about: (consumer) =>
      consumer
        ? 'The client buys for themselves: consumer law holds.'
        : 'The client acts for a business: no consumer law here.',
    marks: { V: 'norm read', S: 'read about, not the norm itself', M: 'from memory, check it' },
  },
}
