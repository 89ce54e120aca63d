// What was put down at the counters, on the desk: a list by site, the photo, and "add to a case".
import { z } from 'zod'
import { CounterEntryList, Filed, Filing } from '../../ledger/counter/counterShapes.ts'
import { ownCaseToAdd } from '../../cases/ownCase.store.ts'
import { asPerson, asWriter, type App, type Desk } from '../desk.ts'
import { isId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { fileEntry, newestEntries, photoOfEntry } from './entries.store.ts'

const PAGE = 30
const EntryParams = z.object({ entry: z.string().max(64) })
const CURSOR = /^\d{1,15}$/u

const entryIn = ({ params }: { params: z.infer<typeof EntryParams> }): string => {
  if (!isId(params.entry)) throw new Refusal('not_found')
  return params.entry
}

export const counterEntryRoutes = (app: App, desk: Desk): void => {
  const list = {
    operationId: 'listCounterEntries',
    querystring: z.object({ cursor: z.string().max(64).optional(), site: z.string().max(64).optional() }),
    response: { 200: CounterEntryList },
  }
  app.get('/counter-entries', { config: { needs: 'case.read' }, schema: list }, async (request) => {
    const { cursor, site } = request.query
    if (cursor !== undefined && !CURSOR.test(cursor))
      throw new Refusal('bad_input', [{ where: 'cursor', expected: '`next` of the page before' }])
    if (site !== undefined && !isId(site))
      throw new Refusal('bad_input', [{ where: 'site', expected: 'the id of a site' }])
    const page = { site: site ?? null, after: cursor === undefined ? null : Number(cursor), limit: PAGE }
    const { entries, next } = await asPerson(desk, request, (tx) => newestEntries(tx, page))
    return { entries, next: next === null ? null : String(next) }
  })

  const photo = { operationId: 'viewCounterPhoto', params: EntryParams }
  app.get(
    '/counter-entries/:entry/photo',
    { config: { needs: 'case.read', reads: { what: 'photo', id: 'entry' } }, schema: photo },
    async (request, reply) => {
      const entry = entryIn(request)
      const found = await asPerson(desk, request, async (tx) => {
        const kept = await photoOfEntry(tx, entry)
        if (!kept) throw new Refusal('not_found')
        return kept
      })
      // Bytes from outside are never shown as a page of ours: a file to keep, in a sandbox, of the type that was checked.
      void reply.header('content-disposition', `attachment; filename="${entry}.${found.type.slice(6)}"`)
      void reply.header('content-security-policy', "default-src 'none'; sandbox")
      return reply.type(found.type).send(Buffer.from(found.bytes))
    },
  )

  const file = {
    operationId: 'fileCounterEntry',
    params: EntryParams,
    body: Filing,
    response: { 201: Filed },
  }
  app.post(
    '/counter-entries/:entry/case',
    { config: { needs: 'case.write' }, schema: file },
    async (request, reply) => {
      const entry = entryIn(request)
      const filed = await asWriter(desk, request, async (tx, stamp) => {
        const into = await ownCaseToAdd(tx, request.body.case)
        const done = await fileEntry(tx, entry, into, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return { case: into.id, id: done.value }
      })
      return reply.code(201).send(filed)
    },
  )
}
