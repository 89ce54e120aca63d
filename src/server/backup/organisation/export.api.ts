// The whole organisation as one file, for its owner, while the desk runs.
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { recordAct } from '../../acts.store.ts'
import { asTenant } from '../../db/tenant.ts'
import { asPerson, personOf, type App, type Desk } from '../../desk.ts'
import { exportLines } from './exportFile.ts'
import { membersOf } from './members.ts'
import { oneMoment, organisationFiles } from './organisationExport.store.ts'

/** Whoever reads more slowly than this holds a moment of the database for too long. */
const LONGEST_MS = 15 * 60_000

export const exportRoutes = (app: App, desk: Desk): void => {
  const config = { needs: 'organisation.export', reads: { what: 'export' } } as const
  const schema = { operationId: 'exportOrganisation' }
  app.get('/organisation/export', { config, schema }, async (request, reply) => {
    const { org } = personOf(request)
    await asPerson(desk, request, (tx, stamp) =>
      recordAct(tx, stamp, { kind: 'organisation.exported', about: { to: 'browser' } }),
    )
    const plan = {
      defaults: desk.defaults,
      members: await membersOf(desk.pools.door, org),
      at: desk.clock.now(),
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
