// Packs over HTTP: what one would hold, making it, the list, and the file: streamed, a file of it at a time.
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { CaseParams } from '../../cases/deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../../cases/ownCase.store.ts'
import { PackChoices, PackList, PackParams, PackPreview } from '../../cases/packs/packShapes.ts'
import { findPack, packsOf } from '../../cases/packs/packs.store.ts'
import { recordableFacts } from '../../cases/storyParts.ts'
import { asSnapshot } from '../db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../desk.ts'
import { isId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { gathered } from './gather.ts'
import { preparePack, sealed, type PackMeans } from './makePack.ts'
import { packAgain, type PackFile } from './packAgain.ts'
import { PackGone } from './packSources.ts'
import { previewOf } from './preview.ts'

/** Whoever reads more slowly than this holds a moment of the database for too long. */
const LONGEST_MS = 15 * 60_000
const MOST_NAMED = 20

const meansOf = ({ pools, keeper, stamping, clock }: Desk): PackMeans => ({
  pools,
  keeper,
  stamping,
  now: clock.now,
})

/** One pack is made at a time in this process: each holds a report in memory and a core for a while. */
let making: Promise<unknown> = Promise.resolve()
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = making.then(work)
  making = next.catch(() => undefined)
  return next
}

/** Opens the file of a pack; its bytes come as long as the reader takes them. Throws the refusals `not_found`, `pack_gone`. */
async function openedFile(desk: Desk, org: string, pack: string): Promise<{ size: number; bytes: Readable }> {
  const seal = await sealed(meansOf(desk), org, pack)
  const out = new PassThrough()
  const size = await new Promise<number>((opened, failed) => {
    asSnapshot(desk.pools.desk, org, async (tx) => {
      const file: PackFile | null = await packAgain(tx, pack, seal)
      if (!file) throw new Refusal('not_found')
      opened(file.size)
      await pipeline(Readable.from(file.chunks()), out, { signal: AbortSignal.timeout(LONGEST_MS) })
    }).catch((error: unknown) => {
      failed(error instanceof PackGone ? new Refusal('pack_gone') : error)
      out.destroy(error instanceof Error ? error : undefined)
    })
  })
  return { size, bytes: out }
}

export const packRoutes = (app: App, desk: Desk): void => {
  const listed = { operationId: 'listPacks', params: CaseParams, response: { 200: PackList } }
  app.get(
    '/cases/:case/packs',
    { config: { needs: 'case.read', reads: { what: 'case', id: 'case' } }, schema: listed },
    async (request) =>
      asPerson(desk, request, async (tx) => ({
        packs: await packsOf(tx, (await ownCase(tx, request.params.case)).id),
      })),
  )

  const previewed = {
    operationId: 'previewPack',
    params: CaseParams,
    body: PackChoices,
    response: { 200: PackPreview },
  }
  app.post(
    '/cases/:case/packs/preview',
    { config: { needs: 'pack.write', reads: { what: 'case', id: 'case' } }, schema: previewed },
    async (request) =>
      asPerson(desk, request, async (tx) =>
        previewOf(await gathered(tx, await ownCaseToAdd(tx, request.params.case)), request.body),
      ),
  )

  makingRoute(app, desk)
  fileRoute(app, desk)
}

function makingRoute(app: App, desk: Desk): void {
  const made = {
    operationId: 'makePack',
    params: CaseParams,
    body: PackChoices,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/cases/:case/packs',
    { config: { needs: 'pack.write', limit: 'upload' }, schema: made },
    async (request, reply) => {
      const choices = PackChoices.parse(recordableFacts(request.body).facts)
      const { org } = personOf(request)
      const found = await asPerson(desk, request, (tx) => ownCaseToAdd(tx, request.params.case))
      const id = await inTurn(async () => {
        const prepared = await preparePack(meansOf(desk), { org, case: found.id, choices })
        if (!prepared.ok)
          throw new Refusal(
            'pack_refused',
            prepared.error.refused
              .slice(0, MOST_NAMED)
              .map(({ entry, why }) => ({ where: `entry ${entry}`, expected: why })),
          )
        const { value } = prepared
        const kept = await asWriter(desk, request, async (tx, stamp) => {
          await value.record(tx, stamp)
          return { id: value.id }
        })
        await sealed(meansOf(desk), org, kept.id)
        return kept.id
      })
      return reply.code(201).send({ id })
    },
  )
}

function fileRoute(app: App, desk: Desk): void {
  const taken = { operationId: 'takePack', params: PackParams }
  app.get(
    '/packs/:pack/file',
    { config: { needs: 'case.read', reads: { what: 'pack', id: 'pack' } }, schema: taken },
    async (request, reply) => {
      const { pack: id } = request.params
      const pack = await asPerson(desk, request, async (tx) => {
        const known = isId(id) ? await findPack(tx, id) : null
        if (!known) throw new Refusal('not_found')
        return known
      })
      const { size, bytes } = await openedFile(desk, personOf(request).org, pack.id)
      return reply
        .type('application/zip')
        .header('content-length', size)
        .header('content-disposition', `attachment; filename="exhale-pack-${pack.id}.zip"`)
        .send(bytes)
    },
  )
}
