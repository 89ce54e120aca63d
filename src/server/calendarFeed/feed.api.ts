// The calendar that a phone asks for. Nobody signs in here: the address opens it or does not, and everything else is not found.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { calendarEvents } from '../../cases/days/calendarEvents.ts'
import { daysOfDesk } from '../../cases/days/days.store.ts'
import type { DayLine } from '../../cases/days/dayShapes.ts'
import { icsOf } from '../../cases/days/ics.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import type { App, Desk } from '../desk.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import { noteReading } from '../trail/reading.store.ts'
import { calendarReader, type CalendarReader } from './calendarLinks.ts'

const NAME = { ru: 'Выдох: сроки', en: 'Exhale: dates' } as const
const TOKEN = /^([A-Za-z0-9_-]{22})\.ics$/

/** A watched day keeps its own id; any other line is known by what it is, so that a date that moved is the same event. */
function uidOf(line: DayLine): string {
  if (line.watched !== undefined) return `${line.watched}@exhale`
  const what = [line.case, line.rule, line.source, line.what, line.from].join('\n')
  return `${createHash('sha256').update(what).digest('hex').slice(0, 32)}@exhale`
}

/** The place in the log of the newest document. */
async function newestEntry(tx: TenantTx): Promise<number> {
  const row = await tx.db
    .selectFrom('evidence_entry')
    .select((of) => of.fn.max('entry_index').as('newest'))
    .where('org_id', '=', tx.org)
    .executeTakeFirst()
  return row?.newest ?? 0
}

async function calendarOf(desk: Desk, reader: CalendarReader, from: string): Promise<string> {
  const now = desk.clock.now()
  return asTenant(desk.pools.desk, reader.org, async (tx) => {
    const { timezone: zone, calendarNames: names } = await organisationOf(tx, desk.defaults)
    const { lang } = reader
    const { lines } = await daysOfDesk(tx, { now, zone, lang })
    const stamp = { by: reader.person, via: `calendar:${reader.link}`, from, at: now }
    await noteReading(tx, stamp, { what: 'calendar', thing: reader.link, route: 'readCalendar' })
    const words = { lang, names, origin: desk.accounts.origin, sequence: await newestEntry(tx), uidOf }
    return icsOf(calendarEvents(lines, words), { now, lang, name: NAME[lang] })
  })
}

export const calendarFeed = (app: App, desk: Desk): void => {
  const schema = { hide: true, params: z.object({ name: z.string().max(200) }) }
  app.get('/calendar/:name', { config: { limit: 'door' }, schema }, async (request, reply) => {
    const token = TOKEN.exec(request.params.name)?.[1]
    const reader = token === undefined ? null : await calendarReader(desk.pools.door, token, desk.clock.now())
    if (!reader) throw new Refusal('not_found')
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'inline; filename="exhale.ics"')
      .send(await calendarOf(desk, reader, request.ip))
  })
}
