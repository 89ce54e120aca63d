// The whole organisation as one file, for its owner, while the desk runs.
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { z } from 'zod'
import { markedDocuments } from '../../../cases/marks/marks.store.ts'
import { recordAct } from '../../acts.store.ts'
import { asTenant } from '../../db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../desk.ts'
import { letMarkedOut, LetOut, LettingOut, whyMarkedLeave } from '../../safekeeping/markedOut.store.ts'
import { exportLines } from './exportFile.ts'
import { membersOf } from './members.ts'
import { oneMoment, organisationFiles } from './organisationExport.store.ts'

/** Whoever reads more slowly than this holds a moment of the database for too long. */
const LONGEST_MS = 15 * 60_000

export const exportRoutes = (app: App, desk: Desk): void => {
  const count = { operationId: 'countMarked', response: { 200: z.object({ marked: z.number().int() }) } }
  app.get(
    '/organisation/export/marked',
    { config: { needs: 'organisation.export' }, schema: count },
    async (request) => ({
      marked: await asPerson(desk, request, async (tx) => (await markedDocuments(tx)).count),
    }),
  )

  const confirm = { operationId: 'letMarkedOut', body: LettingOut, response: { 201: LetOut } }
  app.post(
    '/organisation/export/confirmations',
    { config: { needs: 'organisation.export' }, schema: confirm },
    async (request, reply) => {
      const confirmation = await asWriter(desk, request, async (tx, stamp) => {
        const { count: documents } = await markedDocuments(tx)
        return letMarkedOut(tx, 'organisation', { why: request.body.why, documents }, stamp)
      })
      return reply.code(201).send({ confirmation })
    },
  )

  const config = { needs: 'organisation.export', reads: { what: 'export' } } as const
  const schema = {
    operationId: 'exportOrganisation',
    querystring: z.object({ confirmation: z.string().max(64).optional() }),
  }
  app.get('/organisation/export', { config, schema }, async (request, reply) => {
    const { org } = personOf(request)
    const markedWhy = await asPerson(desk, request, async (tx, stamp) => {
      const why = await whyMarkedLeave(tx, 'organisation', request.query.confirmation, stamp)
      await recordAct(tx, stamp, {
        kind: 'organisation.exported',
        about: { to: 'browser', marked: why !== null },
      })
      return why
    })
    const plan = {
      defaults: desk.defaults,
      members: await membersOf(desk.pools.door, org),
      at: desk.clock.now(),
      markedWhy,
    }
    const out = new PassThrough()
    void asTenant(desk.pools.desk, org, async (tx) => {
      await oneMoment(tx)
      const lines = Readable.from(exportLines(organisationFiles(tx, plan)))
      await pipeline(lines, createGzip(), out, { signal: AbortSignal.timeout(LONGEST_MS) })
    }).catch((error: unknown) => out.destroy(error instanceof Error ? error : undefined))
    const day = new Date(plan.at).toISOString().slice(0, 10)
    return reply
      .type('application/gzip')
      .header('content-disposition', `attachment; filename="exhale-${day}.jsonl.gz"`)
      .send(out)
  })
}
