// Reminders of our own dates by mail: once a day at most, to the owners, in working hours, naming nobody. Without a mail server the
// dates stand on Today and in the calendar alone.
import { clockOf } from '../../basics/instant.ts'
import { recordAct } from '../../server/acts.store.ts'
import { organisations, ownersOf } from '../../server/accounts/owners.ts'
import { asTenant } from '../../server/db/tenant.ts'
import { calendarFor } from '../../server/calendar.ts'
import type { Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { reminderMail } from './reminderMail.ts'
import { noteReminders, owedReminders, remindedToday } from './reminders.store.ts'

const EVERY_MS = 600_000
const SYSTEM = 'system'

type Reminding = Pick<Desk, 'pools' | 'accounts' | 'mail' | 'clock' | 'defaults'>

/** What is owed in one firm now, on record when this returns; null when nothing is, or when it is not the time. */
async function owedIn(desk: Reminding, org: string, now: number) {
  return asTenant(desk.pools.desk, org, async (tx) => {
    const { timezone, hours, lang, jurisdiction, country } = await organisationOf(tx, desk.defaults)
    const clock = clockOf(now, timezone)
    if (clock < hours.from || clock >= hours.until || (await remindedToday(tx, now, timezone))) return null
    const calendar = await calendarFor(jurisdiction, country)
    const reminders = await owedReminders(tx, { hours, zone: timezone, lang, calendar }, now)
    if (reminders.length === 0) return null
    await noteReminders(tx, reminders, { by: SYSTEM, at: now })
    return { reminders, lang }
  })
}

async function remindFirm(desk: Reminding, org: string, now: number): Promise<void> {
  if (!desk.mail) return
  const owners = await ownersOf(desk.pools.door, org)
  const owed = owners.length > 0 ? await owedIn(desk, org, now) : null
  if (!owed) return
  const { reminders, lang } = owed
  for (const { id, email } of owners) {
    const letter = reminderMail(email, reminders, { lang, origin: desk.accounts.origin })
    await desk.mail
      .send(letter)
      .catch(() =>
        asTenant(desk.pools.desk, org, (tx) =>
          recordAct(tx, { by: SYSTEM, at: now }, { kind: 'reminder.not_mailed', about: { person: id } }),
        ),
      )
  }
}

/** One round: whatever is owed now in any firm. What goes wrong in one is reported and holds up no other. */
export async function remindOfDays(desk: Reminding, report: (error: unknown) => void): Promise<void> {
  if (!desk.mail) return
  const now = desk.clock.now()
  for (const org of await organisations(desk.pools.door))
    await remindFirm(desk, org, now).catch((error: unknown) => {
      // A log that is behind records nothing: there is nothing to do about it here.
      if (!(error instanceof Refusal)) report(error)
    })
}

/** Starts the rounds: one at once, one every ten minutes. Returns how to stop them. */
export function startDayReminders(desk: Reminding, report: (error: unknown) => void): () => Promise<void> {
  let running = Promise.resolve()
  const round = (): void => {
    running = running.then(() => remindOfDays(desk, report)).catch(report)
  }
  round()
  const timer = setInterval(round, EVERY_MS).unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
