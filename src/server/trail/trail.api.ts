// The trail over HTTP: who did what to the desk, and who looked at what. Taking it away as a file is a look itself.
import { Readable } from 'node:stream'
import { MS_PER_DAY, isDay, readInstant } from '../../basics/instant.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { asPerson, personOf, type App, type Desk } from '../desk.ts'
import { isId } from '../ids.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import { namesIn } from './people.ts'
import { trailAfter, type TraceLine, type TrailPlace, type TrailWish } from './trail.store.ts'
import { TRAIL_FILES } from './trailFile.ts'
import { Trail, TrailFileQuery, TrailQuery, type Filter, type TrailLine } from './trailShapes.ts'

const PAGE = 50
const PIECE = 1_000

const misread = (where: string, expected: string): Refusal =>
  new Refusal('bad_input', [{ where: `querystring.${where}`, expected }])

/** The wish with its days read in the organisation's time zone. Throws the refusal `bad_input`. */
function wishOf({ person, kind, case: about, from, to }: Filter, zone: string): TrailWish {
  if (about !== undefined && !isId(about)) throw misread('case', 'the id of a case')
  const instant = (where: 'from' | 'to', text: string): number => {
    const at = readInstant(text, zone)
    if (at === null) throw misread(where, 'a date such as 2026-11-21')
    return where === 'to' && isDay(text.trim()) ? at + MS_PER_DAY : at
  }
  return {
    ...plain({ person, kind }),
    ...(about === undefined ? {} : { case: about }),
    ...(from === undefined ? {} : { from: instant('from', from) }),
    ...(to === undefined ? {} : { until: instant('to', to) }),
  }
}

/** PostgreSQL has no text with a zero in it, so nobody of that name is in the trail. */
function plain(asked: Pick<Filter, 'person' | 'kind'>): Pick<Filter, 'person' | 'kind'> {
  for (const [where, text] of Object.entries(asked))
    if (text?.includes('\0')) throw misread(where, 'plain text')
  return asked
}

const CURSOR = /^(\d{1,15})\.(.{36})$/
const cursorAt = ({ at, id }: TrailPlace): string => `${at}.${id}`
function placeOf(cursor: string | undefined): TrailPlace | null {
  if (cursor === undefined) return null
  const [, at = '', id = ''] = CURSOR.exec(cursor) ?? []
  if (!isId(id)) throw misread('cursor', 'the mark of the last line seen')
  return { at: Number(at), id }
}

type Names = ReadonlyMap<string, string>
const shown = (line: TraceLine, names: Names): TrailLine => ({
  ...line,
  at: new Date(line.at).toISOString(),
  person: { id: line.person, name: names.get(line.person) ?? null },
})

const namesOf = async (desk: Desk, org: string): Promise<Names> =>
  new Map((await namesIn(desk.pools.door, org)).map(({ id, name }) => [id, name]))

/** The whole trail that is wished, piece by piece, so that a long one never stands in memory. */
async function* pieces(
  first: readonly TraceLine[],
  more: (after: TrailPlace) => Promise<readonly TraceLine[]>,
): AsyncGenerator<readonly TraceLine[]> {
  for (let piece = first; ;) {
    yield piece
    const last = piece.at(-1)
    if (!last || piece.length < PIECE) return
    piece = await more(last)
  }
}

export const trailRoutes = (app: App, desk: Desk): void => {
  const wished = async (tx: TenantTx, asked: Filter): Promise<TrailWish> =>
    wishOf(asked, (await organisationOf(tx, desk.defaults)).timezone)

  const list = { operationId: 'viewTrail', querystring: TrailQuery, response: { 200: Trail } }
  app.get('/trail', { config: { needs: 'audit.read' }, schema: list }, async (request) => {
    const after = placeOf(request.query.cursor)
    const people = await namesIn(desk.pools.door, personOf(request).org)
    const names: Names = new Map(people.map(({ id, name }) => [id, name]))
    const found = await asPerson(desk, request, async (tx) =>
      trailAfter(tx, await wished(tx, request.query), after, PAGE + 1),
    )
    const page = found.slice(0, PAGE)
    const last = page.at(-1)
    const next = found.length > PAGE && last ? cursorAt(last) : null
    return { lines: page.map((line) => shown(line, names)), next, people }
  })

  const taken = { needs: 'audit.read', reads: { what: 'trail' } } as const
  const file = { operationId: 'takeTrail', querystring: TrailFileQuery }
  app.get('/trail/file', { config: taken, schema: file }, async (request, reply) => {
    const { org } = personOf(request)
    const { format, ...asked } = request.query
    const names = await namesOf(desk, org)
    const { wish, first } = await asPerson(desk, request, async (tx) => {
      const wish = await wished(tx, asked)
      return { wish, first: await trailAfter(tx, wish, null, PIECE) }
    })
    const more = (after: TrailPlace) =>
      asTenant(desk.pools.desk, org, (tx) => trailAfter(tx, wish, after, PIECE))
    const { type, written } = TRAIL_FILES[format]
    async function* text(): AsyncGenerator<string> {
      let isFirst = true
      for await (const piece of pieces(first, more)) {
        yield written(
          piece.map((line) => shown(line, names)),
          isFirst,
        )
        isFirst = false
      }
    }
    void reply.type(type).header('content-disposition', `attachment; filename="exhale-trail.${format}"`)
    return reply.send(Readable.from(text()))
  })
}
