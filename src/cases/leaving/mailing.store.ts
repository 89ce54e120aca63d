// Letters by mail on record: an attempt stands in the log before the mail server hears of it, and its answer after. Of an attempt
// without an answer nobody knows; it is never repeated by itself.
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromUtf8, utf8 } from '../../evidence/utf8.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { factFromParts, wholePart, type Fields } from '../storyParts.ts'
import { mailState, MAIL_ANSWERS, type Attempt, type MailAnswer, type MailState } from './mailAttempt.ts'

/** An attempt with its words; empty where they were erased. */
export interface AttemptOnFile extends Attempt {
  readonly to: string
  readonly messageId: string
}
export interface AnswerOnFile extends MailAnswer {
  readonly at: number
  readonly said: string
}

const readText = (bytes: Uint8Array): string => fromUtf8(bytes) ?? ''
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const answerKind = (kind: string): MailAnswer['kind'] =>
  MAIL_ANSWERS.find((one) => one === kind) ?? 'said_not_sent'

/** The attempts to mail letters of a case, oldest first, and what came of them. */
export async function mailOf(
  tx: TenantTx,
  caseId: string,
): Promise<{ readonly attempts: readonly AttemptOnFile[]; readonly answers: readonly AnswerOnFile[] }> {
  const attempts = await tx.db
    .selectFrom('mail_attempt')
    .select(['id', 'letter_id', 'at', 'entry_index'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index')
    .execute()
  if (!attempts.length) return { attempts: [], answers: [] }
  const answers = await tx.db
    .selectFrom('mail_answer')
    .select(['attempt_id', 'kind', 'at', 'entry_index'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .execute()
  const parts = await partsOf(
    tx,
    [...attempts, ...answers].map((row) => row.entry_index),
  )
  const words = (entry: number): Fields => factFromParts(parts.get(entry) ?? {}, readText)
  return {
    attempts: attempts.map((row) => {
      const said = words(row.entry_index)
      return {
        id: row.id,
        letter: row.letter_id,
        at: row.at,
        to: text(said['to']),
        messageId: text(said['messageId']),
      }
    }),
    answers: answers.map((row) => ({
      attempt: row.attempt_id,
      kind: answerKind(row.kind),
      at: row.at,
      said: text(words(row.entry_index)['said']),
    })),
  }
}

/** Where each letter of a case stands by mail; letters that nobody tried to mail are missing. */
export async function mailStates(
  tx: TenantTx,
  caseId: string,
  now: number,
): Promise<
  ReadonlyMap<string, { readonly state: MailState; readonly newest: AttemptOnFile; readonly said: string }>
> {
  const { attempts, answers } = await mailOf(tx, caseId)
  const letters = [...new Set(attempts.map(({ letter }) => letter))]
  return new Map(
    letters.flatMap((letter) => {
      const own = attempts.filter((attempt) => attempt.letter === letter)
      const [state, newest] = [mailState(own, answers, now), own.at(-1)]
      if (!state || !newest) return []
      const said = answers.find(({ attempt }) => attempt === newest.id)?.said ?? ''
      return [[letter, { state, newest, said }] as const]
    }),
  )
}

export interface NewAttempt {
  readonly letter: string
  readonly to: string
  readonly subject: string
  readonly messageId: string
}

/** Records that a letter is about to be handed to the mail server. Refused while nobody knows what became of the last attempt. */
export async function recordAttempt(
  tx: TenantTx,
  found: CaseOnFile,
  { letter, to, subject, messageId }: NewAttempt,
  stamp: Stamp,
): Promise<Result<{ attempt: string }, 'already_sent' | 'perhaps_sent'>> {
  await lockLog(tx)
  const before = (await mailStates(tx, found.id, stamp.at)).get(letter)?.state
  if (before === 'taken') return err('already_sent')
  if (before === 'perhaps' || before === 'under_way') return err('perhaps_sent')
  const recording = new Recording()
  const parts = { ...wholePart({ letter, subject, messageId }), to: utf8(to) }
  const columns = { case_id: found.id, letter_id: letter, at: stamp.at }
  const attempt = recording.fact('mail_attempt', 'mail.tried', parts, columns)
  await recording.record(tx, stamp)
  return ok({ attempt })
}

/** The attempt of that id with its case; null when the organisation has none. */
export async function findAttempt(
  tx: TenantTx,
  id: string,
): Promise<{ readonly caseId: string; readonly letter: string; readonly isAnswered: boolean } | null> {
  const row = await tx.db
    .selectFrom('mail_attempt')
    .leftJoin('mail_answer', (on) =>
      on
        .onRef('mail_answer.org_id', '=', 'mail_attempt.org_id')
        .onRef('mail_answer.attempt_id', '=', 'mail_attempt.id'),
    )
    .select(['mail_attempt.case_id', 'mail_attempt.letter_id', 'mail_answer.id as answer'])
    .where('mail_attempt.org_id', '=', tx.org)
    .where('mail_attempt.id', '=', id)
    .executeTakeFirst()
  return row ? { caseId: row.case_id, letter: row.letter_id, isAnswered: row.answer !== null } : null
}

/** Records what came of an attempt: the word of the mail server, or of a person who looked. Once for each attempt. */
export async function recordAnswer(
  tx: TenantTx,
  found: CaseOnFile,
  answer: { readonly attempt: string; readonly kind: MailAnswer['kind']; readonly said: string },
  stamp: Stamp,
): Promise<Result<{ id: string }, 'already_sent'>> {
  await lockLog(tx)
  if ((await findAttempt(tx, answer.attempt))?.isAnswered) return err('already_sent')
  const recording = new Recording()
  const { attempt, kind, said } = answer
  const parts = wholePart({ attempt, kind, said: said.slice(0, 500) })
  const columns = { case_id: found.id, attempt_id: attempt, kind, at: stamp.at }
  const id = recording.fact('mail_answer', 'mail.answered', parts, columns)
  await recording.record(tx, stamp)
  return ok({ id })
}
