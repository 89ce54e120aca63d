// An acceptance as it is noted on a screen, and as it is sent.
import type { AgreementRead } from '../readings/readingShapes.ts'
import type { NOTED_WAYS } from '../versions/versionShapes.ts'

export interface Acceptance {
  readonly how: (typeof NOTED_WAYS)[number]
  /** A day, or an instant where it was read from a message. */
  readonly at: string
  readonly until: string
  readonly by: string
  readonly words: string
}

export const emptyAcceptance = (day: string): Acceptance => ({
  how: 'paper',
  at: day,
  until: '',
  by: '',
  words: '',
})

/** What was read from a message or a payment, as somebody would have noted it. */
export const readAcceptance = ({ how, at, by, words }: AgreementRead['acceptances'][number]): Acceptance => ({
  how,
  at,
  until: '',
  by: by ?? '',
  words: words ?? '',
})

/** The body that is sent: what is empty is left out. */
export const acceptanceBody = ({ how, at, ...rest }: Acceptance): Readonly<Record<string, string>> => ({
  how,
  at,
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim() !== '')),
})
