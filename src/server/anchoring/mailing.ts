// Mails the newest checkpoint once a day to mailboxes outside: a copy that the owner of the database cannot take back.
import { dayOf } from '../../basics/instant.ts'
import { isMailDue } from '../../evidence/anchoring/due.ts'
import { epochsOf } from '../../evidence/checkpoints/standing.store.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { Desk } from '../desk.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import type { Outgoing } from '../mail/outgoing.ts'
import { organisationOf } from '../organisation.store.ts'
import { choiceOf, firstWaiting, signedNow, type Signed } from './anchoring.store.ts'
import { checkpointLetter, type MailedCheckpoint } from './checkpointLetter.ts'
import type { Stamping } from './stamping.ts'

export interface Mailing {
  readonly stamping: Stamping
  /** The way out; null when the operator named no mail server. */
  readonly mail: Outgoing | null
  readonly defaults: Desk['defaults']
}

interface LastMailing {
  readonly at: number
  /** The number of the first entry that it does not cover. */
  readonly end: number
}

/** The newest mailing; null before the first. */
export async function lastMailing(tx: TenantTx): Promise<LastMailing | null> {
  const row = await tx.db
    .selectFrom('checkpoint_mailing')
    .select(['epoch', 'size', 'at'])
    .where('org_id', '=', tx.org)
    .orderBy('entry_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const first = (await epochsOf(tx)).find(({ epoch }) => epoch === row.epoch)?.first_entry ?? 0
  return { at: row.at, end: first + row.size }
}

interface Due {
  readonly to: readonly string[]
  readonly signed: Signed
  readonly said: MailedCheckpoint
  readonly lang: Desk['defaults']['lang']
}

/** What is to be mailed now; null when the day has not come, or nothing but anchoring's own entries is new. */
async function dueMail(tx: TenantTx, { defaults }: Mailing, now: number): Promise<Due | null> {
  const to = (await choiceOf(tx))?.mailTo ?? []
  const signed = to.length > 0 ? await signedNow(tx) : null
  if (!signed) return null
  const last = await lastMailing(tx)
  if (!isMailDue(last?.at ?? null, now)) return null
  if ((await firstWaiting(tx, last?.end ?? 0, signed.end)) === null) return null
  const { lang, timezone } = await organisationOf(tx, defaults)
  const said = { day: dayOf(now, timezone), entries: signed.end, note: signed.note }
  return { to, signed, said, lang }
}

/** Sends to each mailbox apart, so that none sees the others; returns who took it. */
async function taken({ stamping }: Mailing, mail: Outgoing, { to, said, lang }: Due): Promise<string[]> {
  const took: string[] = []
  for (const address of to)
    if (!stamping.until.aborted)
      await mail.send(checkpointLetter(said, lang, address)).then(
        () => took.push(address),
        // Which server said what is for the operator's eyes, and no reason to stop.
        stamping.report,
      )
  return took
}

/** Mails the checkpoint when its day has come. A mail that went and was not recorded goes again: better twice than never. */
export async function mailCheckpoint(plan: Mailing, org: string): Promise<void> {
  const { stamping, mail } = plan
  const now = stamping.now()
  if (!mail || stamping.until.aborted || stamping.notes.pausedUntil(org, null) > now) return
  const due = await asTenant(stamping.pools.desk, org, (tx) => dueMail(tx, plan, now))
  if (!due) return
  const to = await taken(plan, mail, due)
  if (to.length === due.to.length) stamping.notes.mailed(org)
  else if (!stamping.until.aborted) stamping.notes.mailFailed(org, now)
  if (to.length === 0) return
  const { epoch, size } = due.signed
  await asTenant(stamping.pools.desk, org, async (tx) => {
    const recording = new Recording()
    const facts = factBytes({ epoch, size, to })
    recording.fact('checkpoint_mailing', 'checkpoint.mailed', { facts }, { epoch, size, at: now })
    await recording.record(tx, { by: 'system', at: now })
  })
}
