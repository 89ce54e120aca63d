// The files beside an agreement over HTTP: handed out as they were brought, in a way that no browser runs them.
import { headersOf } from '../../messages/originals/fileHeaders.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import { fileNoted, type FileNoted } from './broughtFile.ts'
import { fileIn } from './broughtFiles.store.ts'
import { AcceptanceParams, VersionParams } from './versionShapes.ts'
import { findAcceptance, findVersion } from './versions.store.ts'

interface Handed {
  readonly name: string
  readonly bytes: Uint8Array
}

async function handed(tx: TenantTx, noted: FileNoted | null, entry: number, part: string): Promise<Handed> {
  const bytes = noted && (await fileIn(tx, entry, part))
  if (!bytes) throw new Refusal('not_found')
  return { name: noted.name, bytes }
}

export const broughtFileRoutes = (app: App, desk: Desk): void => {
  const produces = ['application/octet-stream']
  const source = { operationId: 'takeVersionSource', params: VersionParams, produces }
  const ofVersion = { needs: 'case.read', reads: { what: 'agreement', id: 'version' } } as const
  app.get('/versions/:version/source', { config: ofVersion, schema: source }, async (request, reply) => {
    const { version: id } = request.params
    const { name, bytes } = await asPerson(desk, request, async (tx) => {
      const version = isId(id) ? await findVersion(tx, id) : null
      if (!version) throw new Refusal('not_found')
      return handed(tx, fileNoted(version.facts, 'source'), version.entry, 'source')
    })
    return reply.headers(headersOf(name)).send(Buffer.from(bytes))
  })

  const proof = { operationId: 'takeAcceptanceProof', params: AcceptanceParams, produces }
  const ofAcceptance = { needs: 'case.read', reads: { what: 'agreement', id: 'acceptance' } } as const
  app.get(
    '/acceptances/:acceptance/proof',
    { config: ofAcceptance, schema: proof },
    async (request, reply) => {
      const { acceptance: id } = request.params
      const { name, bytes } = await asPerson(desk, request, async (tx) => {
        const found = isId(id) ? await findAcceptance(tx, id) : null
        if (!found) throw new Refusal('not_found')
        return handed(tx, found.proof, found.entry, 'proof')
      })
      return reply.headers(headersOf(name)).send(Buffer.from(bytes))
    },
  )
}
