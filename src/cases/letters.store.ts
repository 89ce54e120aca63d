// Letters that left the draft: copied by a person, and sent when somebody says where and when. A copied letter is no
// message yet; with its sending the exact text becomes an outgoing message of the thread.
import { nextFooter } from '../evidence/checkpoints/footer.store.ts'
import { withFooter } from '../evidence/footer.ts'
import { lockLog, partsOf, type Stamp } from '../evidence/log.store.ts'
import { Recording } from '../evidence/recording.store.ts'
import { fromUtf8, utf8 } from '../evidence/utf8.ts'
import { readInstant } from '../basics/instant.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { shelfOf, type CaseOnFile } from './cases.store.ts'
import { CopiedLetter, type NewLetter, type Sending } from './deskShapes.ts'
import { mailStates } from './leaving/mailing.store.ts'
import { addMessage } from './record.store.ts'
import { factFromParts, wholePart, type Fields } from './storyParts.ts'

const readText = (bytes: Uint8Array): string => fromUtf8(bytes) ?? ''

/** A letter on its way out: the version of the draft that it is, and what its writer said of the days that it names. */
interface LetterToCopy extends NewLetter {
  readonly draft?: string
  readonly promises?: readonly Fields[]
}

/**
 * Records that a person took a letter, with the footer that names its own entry as the last line: what is copied, what the
 * thread shows and what the log holds is one text. Returns the id of the letter.
 */
export async function copyLetter(
  tx: TenantTx,
  found: CaseOnFile,
  letter: LetterToCopy,
  stamp: Stamp,
): Promise<string> {
  const text = withFooter(letter.text, await nextFooter(tx), found.lang)
  return recordLetter(tx, found, { ...letter, text }, stamp)
}

/** Records a letter that left already, word for word; returns its id. */
export async function recordLetter(
  tx: TenantTx,
  found: CaseOnFile,
  letter: LetterToCopy,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const { kind, draft = null, promises = [] } = letter
  const facts = { kind, ...(draft ? { draft } : {}), ...(promises.length ? { promises } : {}) }
  const parts = { ...wholePart(facts), body: utf8(letter.text), to: utf8(letter.to) }
  const columns = { case_id: found.id, kind, copied_at: stamp.at, draft_version_id: draft }
  const id = recording.fact('letter', 'letter.copied', parts, columns)
  await recording.record(tx, stamp)
  return id
}

interface LetterRow {
  readonly id: string
  readonly kind: string
  readonly copied_at: number
  readonly entry_index: number
  readonly sent_entry: number | null
}

const letterRows = (tx: TenantTx, found: CaseOnFile): Promise<LetterRow[]> =>
  tx.db
    .selectFrom('letter')
    .leftJoin('letter_sending', (on) =>
      on
        .onRef('letter_sending.org_id', '=', 'letter.org_id')
        .onRef('letter_sending.letter_id', '=', 'letter.id'),
    )
    .select([
      'letter.id',
      'letter.kind',
      'letter.copied_at',
      'letter.entry_index',
      'letter_sending.entry_index as sent_entry',
    ])
    .where('letter.org_id', '=', tx.org)
    .where('letter.case_id', '=', found.id)
    .orderBy('letter.entry_index')
    .execute()

type Mailed = ReturnType<Awaited<ReturnType<typeof mailStates>>['get']>
const shownMail = (mailed: Mailed): CopiedLetter['mail'] =>
  mailed
    ? {
        attempt: mailed.newest.id,
        state: mailed.state,
        to: mailed.newest.to,
        at: new Date(mailed.newest.at).toISOString(),
        messageId: mailed.newest.messageId,
        said: mailed.said,
      }
    : null

/** The copied letters of a case in the order of the log, each with its sending, if any; erased ones are missing. */
export async function lettersOf(
  tx: TenantTx,
  found: CaseOnFile,
  now = Number.POSITIVE_INFINITY,
): Promise<CopiedLetter[]> {
  const rows = await letterRows(tx, found)
  const entries = rows.flatMap((row) =>
    row.sent_entry === null ? [row.entry_index] : [row.entry_index, row.sent_entry],
  )
  const parts = await partsOf(tx, entries)
  const kept = rows.filter((row) => parts.has(row.entry_index))
  const mailed = await mailStates(tx, found.id, now)
  return kept.map((row) => {
    const words = factFromParts(parts.get(row.entry_index) ?? {}, readText)
    const sentParts = row.sent_entry === null ? undefined : parts.get(row.sent_entry)
    const sent = sentParts ? factFromParts(sentParts, readText) : null
    return CopiedLetter.parse({
      id: row.id,
      kind: row.kind,
      text: words['text'] ?? '',
      to: words['to'] ?? '',
      copiedAt: new Date(row.copied_at).toISOString(),
      sending: sent,
      mail: shownMail(mailed.get(row.id)),
    })
  })
}

/** The text of a letter as it was recorded, with the number of its entry; null when it is not there or was erased. */
export async function letterText(
  tx: TenantTx,
  letter: string,
): Promise<{ readonly entry: number; readonly text: string } | null> {
  const row = await tx.db
    .selectFrom('letter')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .where('id', '=', letter)
    .executeTakeFirst()
  const body = row && (await partsOf(tx, [row.entry_index])).get(row.entry_index)?.['body']
  return body ? { entry: row.entry_index, text: readText(body) } : null
}

export interface NewSending {
  readonly letter: string
  readonly sending: Sending
  /** The id that the message gets in the thread, and whose words they are there. */
  readonly called: string
  readonly from: string
  /** The name of the mail that carried it, without angle brackets. */
  readonly messageId?: string
}

/** Records where a letter went and makes it a message. Refused when it is unknown or already sent. */
export async function recordSending(
  tx: TenantTx,
  found: CaseOnFile,
  sent: NewSending,
  stamp: Stamp,
): Promise<Result<{ message: string }, 'not_found' | 'already_sent' | 'bad_input'>> {
  await lockLog(tx)
  const letter = (await lettersOf(tx, found)).find(({ id }) => id === sent.letter)
  if (!letter) return err('not_found')
  if (letter.sending) return err('already_sent')
  const at = readInstant(sent.sending.at, found.timezone)
  if (at === null) return err('bad_input')
  const recording = new Recording()
  const message: Fields = {
    id: sent.called,
    at: sent.sending.at,
    channel: sent.sending.channel,
    from: sent.from,
    to: letter.to || 'client',
    direction: 'out',
    text: letter.text,
    ...(sent.messageId === undefined ? {} : { messageId: `<${sent.messageId}>` }),
  }
  const messageId = addMessage(recording, shelfOf(found), message)
  const facts = { letter: letter.id, message: messageId, channel: sent.sending.channel, at: sent.sending.at }
  const { to, receipt } = sent.sending
  const parts = { ...wholePart({ ...facts, receipt: receipt ?? null }), to: utf8(to) }
  recording.fact('letter_sending', 'letter.sent', parts, { letter_id: letter.id, message_id: messageId, at })
  await recording.record(tx, stamp)
  return ok({ message: sent.called })
}
