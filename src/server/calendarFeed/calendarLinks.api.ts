// Calendars for phones over HTTP: one's own addresses, a new one, the end of one.
import { z } from 'zod'
import { acting } from '../accounts/signedIn.ts'
import { reachOf } from '../clientPages/reach.ts'
import { asPerson, personOf, type App, type Desk } from '../desk.ts'
import { isId, newId } from '../ids.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import { calendarLinksOf, endCalendarLink, makeCalendarLink } from './calendarLinks.ts'
import { CalendarLinkParams, CalendarLinks, MadeCalendarLink, NewCalendarLink } from './calendarShapes.ts'

const iso = (at: number): string => new Date(at).toISOString()

export const calendarLinkRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listCalendarLinks', response: { 200: CalendarLinks } }
  app.get('/calendar-links', { config: { needs: 'case.read' }, schema: list }, async (request) => {
    const { org, id } = personOf(request)
    const { calendarNames } = await asPerson(desk, request, (tx) => organisationOf(tx, desk.defaults))
    const links = await calendarLinksOf(desk.pools.door, org, id)
    return {
      reach: reachOf(desk.accounts.origin),
      names: calendarNames,
      links: links.map(({ madeAt, readAt, ...link }) => ({
        ...link,
        madeAt: iso(madeAt),
        readAt: readAt === null ? null : iso(readAt),
      })),
    }
  })

  const make = { operationId: 'makeCalendarLink', body: NewCalendarLink, response: { 201: MadeCalendarLink } }
  // An answer that shows a secret is kept for no repetition: an Idempotency-Key is not taken here.
  app.post('/calendar-links', { config: { needs: 'case.read' }, schema: make }, async (request, reply) => {
    const { org, id: person } = personOf(request)
    const { lang } = request.body
    const now = desk.clock.now()
    const id = newId(now)
    const made = await acting(
      desk,
      request,
      { kind: 'calendar_link.made', about: { link: id } },
      async () => {
        const address = await makeCalendarLink(desk.pools.door, { id, org, person, lang }, now)
        if (!address) throw new Refusal('calendars_too_many')
        return address
      },
    )
    return reply.code(201).send({ id: made.id, url: `${desk.accounts.origin}/calendar/${made.token}.ics` })
  })

  const end = {
    operationId: 'endCalendarLink',
    params: CalendarLinkParams,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/calendar-links/:calendarLink/end',
    { config: { needs: 'case.read' }, schema: end },
    async (request, reply) => {
      const { calendarLink: link } = request.params
      const { org, id: person } = personOf(request)
      if (!isId(link)) throw new Refusal('not_found')
      // Ending twice is ending once, so no Idempotency-Key is taken.
      await acting(desk, request, { kind: 'calendar_link.ended', about: { link } }, async () => {
        if (!(await endCalendarLink(desk.pools.door, { org, person, link }, desk.clock.now())))
          throw new Refusal('not_found')
      })
      return reply.code(201).send({ id: link })
    },
  )
}
