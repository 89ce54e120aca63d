// Letters outside of every case by mail, on record: an attempt stands in the log before the mail server hears of it, and its answer
// after, as it is with the letters of a case.
import type { Instant } from '../../../basics/instant.ts'
import { err, ok, type Result } from '../../../basics/result.ts'
import { factBytes } from '../../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../../evidence/log.store.ts'
import { Recording } from '../../../evidence/recording.store.ts'
import { fromUtf8, utf8 } from '../../../evidence/utf8.ts'
import type { TenantTx } from '../../../server/db/tenant.ts'
import type { CopiedLetter } from '../../deskShapes.ts'
import { factFromParts } from '../../storyParts.ts'
import { MAIL_ANSWERS, mailState, type Attempt, type MailAnswer } from '../mailAttempt.ts'

export type ClientMail = NonNullable<CopiedLetter['mail']>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const readText = (bytes: Uint8Array): string => fromUtf8(bytes) ?? ''

const rowsOf = (tx: TenantTx) =>
  tx.db
    .selectFrom('client_mail_attempt as attempt')
    .leftJoin('client_mail_answer as answer', (on) =>
      on.onRef('answer.org_id', '=', 'attempt.org_id').onRef('answer.attempt_id', '=', 'attempt.id'),
    )
    .select([
      'attempt.id',
      'attempt.letter_id as letter',
      'attempt.at',
      'attempt.entry_index as entry',
      'answer.kind as answer',
      'answer.entry_index as answered',
    ])
    .where('attempt.org_id', '=', tx.org)

/** Where these letters stand by mail, each by its newest attempt; those that nobody tried to mail are missing. */
export async function clientMail(
  tx: TenantTx,
  letters: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, ClientMail>> {
  if (!letters.length) return new Map()
  const rows = await rowsOf(tx)
    .where('attempt.letter_id', 'in', [...letters])
    .orderBy('attempt.entry_index')
    .execute()
  const newest = [...new Map(rows.map((row) => [row.letter, row])).values()]
  const parts = await partsOf(
    tx,
    newest.flatMap(({ entry, answered }) => (answered === null ? [entry] : [entry, answered])),
  )
  const words = (entry: number | null) =>
    factFromParts((entry === null ? undefined : parts.get(entry)) ?? {}, readText)
  return new Map(
    newest.flatMap(({ id, letter, at, entry, answer, answered }) => {
      const attempt: Attempt = { id, letter, at }
      const kind = MAIL_ANSWERS.find((one) => one === answer)
      const state = mailState([attempt], kind ? [{ attempt: id, kind }] : [], now)
      if (!state) return []
      const [tried, said] = [words(entry), text(words(answered)['said'])]
      const shown = { to: text(tried['to']), messageId: text(tried['messageId']), said }
      return [[letter, { attempt: id, state, at: new Date(at).toISOString(), ...shown }] as const]
    }),
  )
}

export interface NewClientAttempt {
  readonly client: string
  readonly letter: string
  readonly to: string
  readonly subject: string
  readonly messageId: string
}

/** Records that a letter is about to be handed to the mail server. Refused while nobody knows what became of the last attempt. */
export async function recordClientAttempt(
  tx: TenantTx,
  { client, letter, to, subject, messageId }: NewClientAttempt,
  stamp: Stamp,
): Promise<Result<string, 'already_sent' | 'perhaps_sent'>> {
  await lockLog(tx)
  const before = (await clientMail(tx, [letter], stamp.at)).get(letter)?.state
  if (before === 'taken') return err('already_sent')
  if (before === 'perhaps' || before === 'under_way') return err('perhaps_sent')
  const recording = new Recording()
  const parts = { facts: factBytes({ letter, subject, messageId }), to: utf8(to) }
  const columns = { client_id: client, letter_id: letter, at: stamp.at }
  const id = recording.fact('client_mail_attempt', 'client.mail_tried', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}

export interface ClientAttempt {
  readonly letter: string
  readonly answer: MailAnswer['kind'] | null
}

/** The attempt of that id; null when the organisation has none. */
export async function findClientAttempt(tx: TenantTx, id: string): Promise<ClientAttempt | null> {
  const row = await rowsOf(tx).where('attempt.id', '=', id).executeTakeFirst()
  return row ? { letter: row.letter, answer: MAIL_ANSWERS.find((one) => one === row.answer) ?? null } : null
}

/** Records what came of an attempt: the word of the mail server, or of a person who looked. Once for each attempt. */
export async function recordClientAnswer(
  tx: TenantTx,
  client: string,
  { attempt, kind, said }: MailAnswer & { readonly said: string },
  stamp: Stamp,
): Promise<Result<string, 'already_sent'>> {
  await lockLog(tx)
  if ((await findClientAttempt(tx, attempt))?.answer) return err('already_sent')
  const recording = new Recording()
  const parts = { facts: factBytes({ attempt, kind, said: said.slice(0, 500) }) }
  const columns = { client_id: client, attempt_id: attempt, kind, at: stamp.at }
  const id = recording.fact('client_mail_answer', 'client.mail_answered', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}
