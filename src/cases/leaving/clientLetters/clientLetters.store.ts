// Letters to clients outside of every case, on record: the exact text with what was found in it, where it went, and what waits for
// such a word. Of several letters about one thing the newest counts: the ones before are its versions.
import { z } from 'zod'
import { readInstant, type Instant } from '../../../basics/instant.ts'
import { err, ok, type Result } from '../../../basics/result.ts'
import { factBytes, readFact } from '../../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../../evidence/log.store.ts'
import { Recording } from '../../../evidence/recording.store.ts'
import { fromUtf8, utf8 } from '../../../evidence/utf8.ts'
import type { TenantTx } from '../../../server/db/tenant.ts'
import { addTold, isToldOf } from '../../closing/told.store.ts'
import { addDayEnd, addWatchedDay } from '../../days/watched.store.ts'
import { CopiedLetter, Sending } from '../../deskShapes.ts'
import { factFromParts } from '../../storyParts.ts'
import { DayTick } from '../leavingShapes.ts'
import { clientMail, type ClientMail } from './clientMailing.store.ts'
import type { WaitingLetter } from './clientLetterShapes.ts'

/** A firm has few of these at once; of more than so many the oldest are shown first. */
const MOST = 200
const readText = (bytes: Uint8Array | undefined): string => (bytes && fromUtf8(bytes)) ?? ''
const Said = z.object({ promises: z.array(DayTick).default([]), despite: z.array(z.string()).default([]) })
type Said = z.infer<typeof Said>

export interface ClientLetterOnFile {
  readonly id: string
  readonly entry: number
  readonly client: string
  readonly touched: string
  /** The case whose mistake it tells. */
  readonly case: string
  readonly at: Instant
  readonly text: string
  readonly said: Said
  readonly sending: CopiedLetter['sending']
  readonly mail: ClientMail | null
}

export interface NewClientLetter {
  readonly client: string
  readonly touched: string
  readonly text: string
  readonly said: Said
  /** What was found in it and what the desk had drafted. */
  readonly beside: Uint8Array
}

/** Records a letter that was let out; returns its id. */
export async function takeClientLetter(
  tx: TenantTx,
  { client, touched, text, said, beside }: NewClientLetter,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const kind = 'first_word' as const
  const parts = { facts: factBytes({ client, touched, kind, ...said }), body: utf8(text), beside }
  const columns = { client_id: client, touched_id: touched, kind, at: stamp.at }
  const id = recording.fact('client_letter', 'client.letter_copied', parts, columns)
  await recording.record(tx, stamp)
  return id
}

const rowsOf = (tx: TenantTx) =>
  tx.db
    .selectFrom('client_letter as letter')
    .innerJoin('touched_client as touched', (on) =>
      on.onRef('touched.org_id', '=', 'letter.org_id').onRef('touched.id', '=', 'letter.touched_id'),
    )
    .leftJoin('client_letter_sending as sending', (on) =>
      on.onRef('sending.org_id', '=', 'letter.org_id').onRef('sending.letter_id', '=', 'letter.id'),
    )
    .select([
      'letter.id',
      'letter.entry_index as entry',
      'letter.client_id as client',
      'letter.touched_id as touched',
      'letter.at',
      'touched.source_case_id as case',
      'sending.entry_index as sent',
    ])
    .where('letter.org_id', '=', tx.org)

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

/** Rows with their words; what was erased is missing. */
async function opened(tx: TenantTx, rows: readonly Row[], now: Instant): Promise<ClientLetterOnFile[]> {
  const parts = await partsOf(
    tx,
    rows.flatMap(({ entry, sent }) => (sent === null ? [entry] : [entry, sent])),
    ['facts', 'body', 'to'],
  )
  const mail = await clientMail(
    tx,
    rows.map(({ id }) => id),
    now,
  )
  return rows.flatMap(({ sent, ...row }): ClientLetterOnFile[] => {
    const own = parts.get(row.entry)
    const facts = own?.['facts']
    if (!own || !facts) return []
    const went = sent === null ? undefined : parts.get(sent)
    const sending = went ? Sending.parse(factFromParts(went, readText)) : null
    const said = Said.parse(readFact(facts))
    return [{ ...row, text: readText(own['body']), said, sending, mail: mail.get(row.id) ?? null }]
  })
}

/** The letter of that id; null when there is none, or its words are gone. */
export async function findClientLetter(
  tx: TenantTx,
  id: string,
  now: Instant,
): Promise<ClientLetterOnFile | null> {
  return (await opened(tx, await rowsOf(tx).where('letter.id', '=', id).execute(), now))[0] ?? null
}

const newestOfEach = (letters: readonly ClientLetterOnFile[]): Map<string, ClientLetterOnFile> =>
  new Map(letters.map((one) => [one.touched, one]))

/** The newest letter to each client whom a fault of this case touched, by the record that they were touched. */
export async function firstWordsOf(
  tx: TenantTx,
  caseId: string,
  now: Instant,
): Promise<ReadonlyMap<string, ClientLetterOnFile>> {
  const rows = await rowsOf(tx)
    .where('touched.source_case_id', '=', caseId)
    .orderBy('letter.entry_index')
    .execute()
  return newestOfEach(await opened(tx, rows, now))
}

/** The newest letter about this record; null while none was taken. */
export async function newestAbout(
  tx: TenantTx,
  touched: string,
  now: Instant,
): Promise<ClientLetterOnFile | null> {
  const rows = await rowsOf(tx)
    .where('letter.touched_id', '=', touched)
    .orderBy('letter.entry_index')
    .execute()
  return (await opened(tx, rows, now)).at(-1) ?? null
}

export const isPerhaps = ({ sending, mail }: Pick<ClientLetterOnFile, 'sending' | 'mail'>): boolean =>
  sending === null && (mail?.state === 'perhaps' || mail?.state === 'under_way')

/** A letter as the screens know copied letters. */
export const copiedLetter = ({ id, text, at, sending, mail }: ClientLetterOnFile): CopiedLetter => ({
  id,
  kind: 'first_word',
  text,
  to: 'client',
  copiedAt: new Date(at).toISOString(),
  sending,
  mail,
})

/** Letters that somebody took and of which nobody has said where they went, oldest first. */
export async function waitingLetters(tx: TenantTx, now: Instant): Promise<Omit<WaitingLetter, 'name'>[]> {
  const rows = await rowsOf(tx)
    .leftJoin('touched_told as told', (on) =>
      on.onRef('told.org_id', '=', 'touched.org_id').onRef('told.touched_id', '=', 'touched.id'),
    )
    .where('told.id', 'is', null)
    .orderBy('letter.entry_index')
    .limit(MOST)
    .execute()
  const newest = [...newestOfEach(await opened(tx, rows, now)).values()]
  return newest
    .filter(({ sending }) => sending === null)
    .map((one) => ({
      id: one.id,
      kind: 'first_word' as const,
      client: one.client,
      case: one.case,
      copiedAt: new Date(one.at).toISOString(),
      perhaps: isPerhaps(one),
    }))
}

export interface ClientLetterSent {
  readonly sending: Sending
  readonly zone: string
}

/** Records where a letter went: the client is told by it, and the days that it promises are watched from then on. */
export async function recordClientSending(
  tx: TenantTx,
  letter: ClientLetterOnFile,
  { sending, zone }: ClientLetterSent,
  stamp: Stamp,
): Promise<Result<string, 'already_sent' | 'told_already' | 'bad_input'>> {
  await lockLog(tx)
  const now = await findClientLetter(tx, letter.id, stamp.at)
  if (now?.sending) return err('already_sent')
  if (await isToldOf(tx, letter.touched)) return err('told_already')
  const at = readInstant(sending.at, zone)
  if (at === null) return err('bad_input')
  const recording = new Recording()
  const { channel, to, receipt = null } = sending
  const parts = { facts: factBytes({ letter: letter.id, channel, at: sending.at, receipt }), to: utf8(to) }
  const columns = { client_id: letter.client, letter_id: letter.id, at }
  const id = recording.fact('client_letter_sending', 'client.letter_sent', parts, columns)
  addTold(recording, letter.touched, { kind: 'told', channel, letter: letter.text }, at)
  for (const { day, what, is } of letter.said.promises) {
    const watched = { client: letter.client, case: null, kind: 'promise' as const, day, what, said: null, at }
    const promised = addWatchedDay(recording, watched)
    if (is !== 'promise') addDayEnd(recording, promised, { kind: 'no_promise', why: '', at: stamp.at })
  }
  await recording.record(tx, stamp)
  return ok(id)
}
