// A letter by mail: its name among all mails of the world, and what is known of an attempt whose answer never came.
import type { Instant } from '../../basics/instant.ts'

/** The Message-ID of a letter, without its angle brackets. One letter has one name, however often it is tried. */
export const messageIdOf = (letter: string, host: string): string =>
  `${letter}@${host.toLowerCase().replaceAll(/[^a-z0-9.-]/gu, '') || 'localhost'}`

export interface Attempt {
  readonly id: string
  readonly letter: string
  readonly at: Instant
}
export const MAIL_ANSWERS = ['taken', 'refused', 'said_sent', 'said_not_sent'] as const
export interface MailAnswer {
  readonly attempt: string
  readonly kind: (typeof MAIL_ANSWERS)[number]
}

/** A mail server is asked for ten seconds at each step; after a minute nobody of ours is still listening for its answer. */
export const LISTENS_MS = 60_000

/**
 * The attempts that perhaps reached the client: recorded, without an answer, and too old for one to come. Nobody may repeat them
 * by themselves: a person looks into the mailbox and says what happened.
 */
export function perhapsSent(
  attempts: readonly Attempt[],
  answers: readonly Pick<MailAnswer, 'attempt'>[],
  now: Instant,
): Attempt[] {
  const answered = new Set(answers.map(({ attempt }) => attempt))
  return attempts.filter(({ id, at }) => !answered.has(id) && now - at >= LISTENS_MS)
}

export type MailState = 'under_way' | 'perhaps' | 'taken' | 'refused' | 'not_sent'

/** Where a letter stands by its newest attempt; null when nobody tried to mail it. */
export function mailState(
  attempts: readonly Attempt[],
  answers: readonly MailAnswer[],
  now: Instant,
): MailState | null {
  const last = attempts.at(-1)
  if (!last) return null
  const answer = answers.find(({ attempt }) => attempt === last.id)
  if (!answer) return perhapsSent([last], answers, now).length ? 'perhaps' : 'under_way'
  if (answer.kind === 'refused') return 'refused'
  return answer.kind === 'said_not_sent' ? 'not_sent' : 'taken'
}
