// Letters that left the draft: copied by a person, and sent when somebody says where and when. A copied letter is no
// message yet; with its sending the exact text becomes an outgoing message of the thread.
import { nextFooter } from '../evidence/checkpoints/footer.store.ts'
import { withFooter } from '../evidence/footer.ts'
import { lockLog, partsOf, type Stamp } from '../evidence/log.store.ts'
import { Recording } from '../evidence/recording.store.ts'
import { utf8 } from '../evidence/utf8.ts'
import { readInstant } from '../basics/instant.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { shelfOf, type CaseOnFile } from './cases.store.ts'
import { CopiedLetter, type NewLetter, type Sending } from './deskShapes.ts'
import { addMessage } from './record.store.ts'
import { factFromParts, wholePart, type Fields } from './storyParts.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const readText = (bytes: Uint8Array): string => decoder.decode(bytes)

/**
 * Records that a person took a letter, with the footer that names its own entry as the last line: what is copied, what the
 * thread shows and what the log holds is one text. Returns the id of the letter.
 */
export async function copyLetter(
  tx: TenantTx,
  found: CaseOnFile,
  letter: NewLetter,
  stamp: Stamp,
): Promise<string> {
  const text = withFooter(letter.text, await nextFooter(tx), found.lang)
  return recordLetter(tx, found, { ...letter, text }, stamp)
}

/** Records a letter that left already, word for word; returns its id. */
export async function recordLetter(
  tx: TenantTx,
  found: CaseOnFile,
  letter: NewLetter,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const parts = { ...wholePart({ kind: letter.kind }), body: utf8(letter.text), to: utf8(letter.to) }
  const columns = { case_id: found.id, kind: letter.kind, copied_at: stamp.at }
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

/** The copied letters of a case in the order of the log, each with its sending, if any; erased ones are missing. */
export async function lettersOf(tx: TenantTx, found: CaseOnFile): Promise<CopiedLetter[]> {
  const rows = await letterRows(tx, found)
  const entries = rows.flatMap((row) =>
    row.sent_entry === null ? [row.entry_index] : [row.entry_index, row.sent_entry],
  )
  const parts = await partsOf(tx, entries)
  const kept = rows.filter((row) => parts.has(row.entry_index))
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
  }
  const messageId = addMessage(recording, shelfOf(found), message)
  const facts = { letter: letter.id, message: messageId, channel: sent.sending.channel, at: sent.sending.at }
  const { to, receipt } = sent.sending
  const parts = { ...wholePart({ ...facts, receipt: receipt ?? null }), to: utf8(to) }
  recording.fact('letter_sending', 'letter.sent', parts, { letter_id: letter.id, message_id: messageId, at })
  await recording.record(tx, stamp)
  return ok({ message: sent.called })
}
