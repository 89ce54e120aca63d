// Days of clients without a case, as a counter or a telephone promises them: watched like any other, by the calendar of the firm.
import { z } from 'zod'
import type { Lang } from '../../basics/lang.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { clientsOf } from '../../clients/cards/clients.store.ts'
import { recordAct } from '../../server/acts.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { REMINDER_STAGES, type Reminder } from './reminders.ts'
import { watchedDays } from './watched.store.ts'
import { watchedDeadlines } from './watchedDays.ts'

export interface LineWithoutCase {
  readonly line: FoundDeadline
  readonly client: { readonly id: string; readonly name: string }
  /** When the day was said. */
  readonly at: number
}

interface Asked {
  readonly zone: string
  readonly lang: Lang
  readonly now: number
}

/** Open days of clients without a case; those of somebody who was erased are none. */
export async function linesWithoutCase(tx: TenantTx, { zone, lang, now }: Asked): Promise<LineWithoutCase[]> {
  const open = await watchedDays(tx, { case: null, open: true }, zone)
  const clients = await clientsOf(
    tx,
    open.map(({ client }) => client),
  )
  return open.flatMap((one) => {
    const client = clients.get(one.client)
    if (!client || client.erasedAt !== null) return []
    const lines = watchedDeadlines([one], { messages: [], ledger: [], asOf: now }, lang)
    return lines.map((line) => ({ line, client, at: one.at }))
  })
}

const KIND = 'reminder.of_promise'
const Reminded = z.object({ rule: z.string(), due: z.string(), stage: z.enum(REMINDER_STAGES) })

/**
 * The reminders of such days that went out between two instants. They stand in the trail of the desk: the table of reminders belongs to
 * cases, and an act names the day by its id alone.
 */
export async function remindedWithoutCase(
  tx: TenantTx,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Reminder[]> {
  const since = await tx.db
    .selectFrom('admin_act')
    .select(['entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('kind', '=', KIND)
    .where('at', '>=', from)
    .execute()
  const acts = since.filter(({ at }) => at <= to)
  const parts = await partsOf(
    tx,
    acts.map((act) => act.entry_index),
    ['facts'],
  )
  return acts.flatMap((act) => {
    const bytes = parts.get(act.entry_index)?.['facts']
    return (bytes && Reminded.safeParse(readFact(bytes)).data) ?? []
  })
}

/** Records that a reminder of such a day goes out. */
export const noteWithoutCase = async (
  tx: TenantTx,
  { rule, due, stage }: Reminder,
  stamp: Stamp,
): Promise<void> => {
  await recordAct(tx, stamp, { kind: KIND, about: { rule, due, stage } })
}
