// What casework adds to a case, for the tests that walk every route: one of each that a route can name.
import { z } from 'zod'
import { idOf, message, opened, type Visitor } from './testDesk.ts'

export const CASEWORK_BELONGINGS = [
  'contribution',
  'caseLink',
  'watched',
  'calendarLink',
  'concession',
  'lesson',
  'touched',
  'clientLetter',
] as const
type CaseworkIds = Readonly<Record<(typeof CASEWORK_BELONGINGS)[number], string>>

const API = '/api/v1'
const Self = z.object({ person: z.object({ id: z.string() }) })

/** A question to a colleague, a link to another case of the same client, a promised day, a calendar for a phone, something given. */
export async function caseworkOf(visitor: Visitor, id: string): Promise<CaseworkIds> {
  const { person } = Self.parse((await visitor.get(`${API}/me`)).body)
  const ask = { of: person.id, ask: 'x' }
  const { client } = z.object({ client: z.uuid() }).parse((await visitor.get(`${API}/cases/${id}`)).body)
  const promise = { kind: 'promise', day: '2026-12-01', what: 'x' }
  const given = { what: 'xx', why: 'a reason in a sentence' }
  const other = await opened(visitor, message('m1', 'x'))
  return {
    contribution: idOf(await visitor.post(`${API}/cases/${id}/contributions`, ask)),
    caseLink: idOf(await visitor.post(`${API}/cases/${id}/links`, { kind: 'related', case: other })),
    watched: idOf(await visitor.post(`${API}/clients/${client}/watched-days`, promise)),
    concession: idOf(await visitor.post(`${API}/cases/${id}/concessions`, given)),
    lesson: idOf(await visitor.post(`${API}/lessons`, { case: id, kind: 'process', text: 'xxx' })),
    ...(await touchedBy(visitor, id)),
    calendarLink: idOf(await visitor.post(`${API}/calendar-links`, { lang: 'ru' })),
  }
}

/** Another client who was touched by what went wrong here, and the letter that tells them. */
async function touchedBy(
  visitor: Visitor,
  id: string,
): Promise<Pick<CaseworkIds, 'touched' | 'clientLetter'>> {
  const client = idOf(await visitor.post(`${API}/clients`, { name: 'x' }))
  const about = { client, ground: 'named' }
  return {
    touched: idOf(await visitor.post(`${API}/cases/${id}/touched`, about)),
    clientLetter: idOf(await visitor.post(`${API}/cases/${id}/first-words`, { ...about, text: 'x' })),
  }
}
