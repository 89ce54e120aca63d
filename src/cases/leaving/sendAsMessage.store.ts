// A letter that went somewhere becomes our message in the thread, under the next free name and in the voice of the business. The days
// that it promises are watched from then on.
import { z } from 'zod'
import { readInstant } from '../../basics/instant.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import type { Result } from '../../basics/result.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { ADDITIONS, named } from '../additions.store.ts'
import { caseFacts, type CaseOnFile } from '../cases.store.ts'
import { watchDay } from '../days/watched.store.ts'
import type { Sending } from '../deskShapes.ts'
import { recordSending } from '../letters.store.ts'
import { isFields, type Fields } from '../storyParts.ts'
import { DayTick } from './leavingShapes.ts'

const Ticked = z.object({ promises: z.array(DayTick).default([]) })

/** The member of staff who writes for the business: the owner where the case names one. */
function ownVoice(facts: Fields): string {
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const staff: readonly unknown[] = Array.isArray(parties['staff']) ? parties['staff'] : []
  const owner = staff.filter(isFields).find((one) => one['role'] === 'owner' || one['id'] === 'owner')
  return typeof owner?.['id'] === 'string' ? owner['id'] : 'owner'
}

function nextMessageId(facts: Fields): string {
  const messages: readonly unknown[] = Array.isArray(facts['messages']) ? facts['messages'] : []
  const taken = messages.filter(isFields).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  return String(named([{}], new Set(taken), ADDITIONS.messages)[0]?.['id'])
}

export interface Sent {
  readonly letter: string
  readonly sending: Sending
  /** The name of the mail that carried it, where one did: an answer to it can be put below it. */
  readonly messageId?: string
}

/** Records where a letter went. Refused when it is unknown, already sent, or the time cannot be read. */
export async function sendAsMessage(
  tx: TenantTx,
  found: CaseOnFile,
  sent: Sent,
  stamp: Stamp,
): Promise<Result<{ message: string }, 'not_found' | 'already_sent' | 'bad_input'>> {
  // Two sendings at once would both take the next free name of a message.
  await lockLog(tx)
  const { facts } = await caseFacts(tx, found)
  const called = nextMessageId(facts)
  const done = await recordSending(tx, found, { ...sent, called, from: ownVoice(facts) }, stamp)
  if (done.ok) await watchPromises(tx, found, { ...sent, called }, stamp)
  return done
}

/** What the writer said of the days of the letter holds from the moment at which it went. */
async function watchPromises(
  tx: TenantTx,
  found: CaseOnFile,
  { letter, sending, called }: Sent & { readonly called: string },
  stamp: Stamp,
): Promise<void> {
  const at = readInstant(sending.at, found.timezone) ?? stamp.at
  for (const { start, end, day, what, is } of await ticksOf(tx, letter)) {
    const watched = { client: found.clientId, case: found.id, kind: 'promise' as const, day, what, at }
    await watchDay(tx, { ...watched, said: { where: called, start, end } }, is === 'promise', stamp)
  }
}

/** What the writer of a letter said of the days that it names. */
async function ticksOf(tx: TenantTx, letter: string): Promise<DayTick[]> {
  const row = await tx.db
    .selectFrom('letter')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .where('id', '=', letter)
    .executeTakeFirst()
  const bytes = row && (await partsOf(tx, [row.entry_index], ['facts'])).get(row.entry_index)?.['facts']
  return (bytes && Ticked.safeParse(readFact(bytes)).data?.promises) ?? []
}
