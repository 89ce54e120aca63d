// Reminders of a text that waits, for links whose maker asked for them: by day, by mail, each once.
//
// The reminder is on record before it leaves. One that the mail server did not take is told in the trail and is not tried
// again by itself: perhaps it left after all.
import { nextStep, asksSigningTerms } from '../../agreements/page/pageSteps.ts'
import { reminderDue } from '../../agreements/page/reminders.ts'
import { clockOf, dayOf } from '../../basics/instant.ts'
import { recordAct } from '../acts.store.ts'
import { asTenant } from '../db/tenant.ts'
import type { Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { makeReminder, remindable, type FirstLink } from './links.ts'
import { reminderLetter, type LinkSaid } from './pageLetters.ts'
import { pageRecord, type PageRecord } from './pageView.store.ts'
import { pageUrl } from './reach.ts'

const EVERY_MS = 600_000
const SYSTEM = 'system'
/** Nobody is written to at night: from nine in the morning until eight in the evening, by the clock of the business. */
const [FROM, UNTIL] = ['09:00', '20:00']

function isWaiting({ organisation, versions, holding }: PageRecord, { version }: FirstLink): boolean {
  const documents = versions.map(({ id, facts }) => ({ id, kind: facts.kind, accepted: holding.has(id) }))
  return (
    nextStep({ version, signingTerms: asksSigningTerms(organisation), documents, openNotices: 0 }).left > 0
  )
}

function isDaytime(now: number, zone: string): boolean {
  const clock = clockOf(now, zone)
  return clock >= FROM && clock < UNTIL
}

type Reminding = Pick<Desk, 'pools' | 'accounts' | 'mail' | 'texts' | 'clock' | 'defaults'>

/** The letter without its link, when one may go now; null when the text waits no more, it is night, or there is no address. */
async function letterFor(desk: Reminding, link: FirstLink, now: number) {
  const record = await asTenant(desk.pools.desk, link.org, (tx) => pageRecord(tx, desk, link, now))
  const { timezone, name: business, lang } = record.organisation
  const to = record.addresses.find(({ kind }) => kind === 'mail')?.to
  if (to === undefined || !isWaiting(record, link) || !isDaytime(now, timezone)) return null
  const written = record.versions.find(({ id }) => id === link.version)?.facts.lang ?? lang
  const until = dayOf(link.expiresAt - 1, timezone)
  return { lang: written, said: { to, business, until, toAccept: true } satisfies Omit<LinkSaid, 'url'> }
}

async function remind(desk: Reminding, link: FirstLink, now: number): Promise<void> {
  const letter = await letterFor(desk, link, now)
  if (!letter || !desk.mail) return
  const about = { client: link.client, link: link.id, version: link.version }
  const noted = <T>(kind: 'client_link.reminded' | 'client_link.not_mailed', then: () => Promise<T>) =>
    asTenant(desk.pools.desk, link.org, async (tx) => {
      await recordAct(tx, { by: SYSTEM, at: now }, { kind, about })
      return then()
    })
  const made = await noted('client_link.reminded', async () => {
    const reminder = await makeReminder(desk.pools.door, link, now)
    if (!reminder) throw new Refusal('link_ended')
    return reminder
  })
  const url = pageUrl(desk.accounts.origin, made.token)
  await desk.mail
    .send(reminderLetter(letter.lang, { ...letter.said, url }))
    .catch(() => noted('client_link.not_mailed', async () => undefined))
}

/** One round: every reminder that is due now. What goes wrong with one link is reported and holds up no other. */
export async function remindClients(desk: Reminding, report: (error: unknown) => void): Promise<void> {
  const now = desk.clock.now()
  if (!desk.mail) return
  for (const link of await remindable(desk.pools.door, now)) {
    const { madeAt, expiresAt, remindedAt } = link
    if (!reminderDue({ madeAt, expiresAt, toldAt: remindedAt ?? madeAt }, now)) continue
    await remind(desk, link, now).catch((error: unknown) => {
      // A client that was erased, a log that is behind: there is nothing to do about it here.
      if (!(error instanceof Refusal)) report(error)
    })
  }
}

/** Starts the rounds: one at once, one every ten minutes. Returns how to stop them. */
export function startReminding(desk: Reminding, report: (error: unknown) => void): () => Promise<void> {
  let running = Promise.resolve()
  const round = (): void => {
    running = running.then(() => remindClients(desk, report)).catch(report)
  }
  round()
  const timer = setInterval(round, EVERY_MS).unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
