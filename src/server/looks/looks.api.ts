// Second looks over HTTP, as people of the desk take and ask for them.
import { z } from 'zod'
import { atDoor } from '../../cases/leaving/atDoor.store.ts'
import { readersIn } from '../../cases/leaving/door.store.ts'
import { recordLook } from '../../cases/leaving/looks.store.ts'
import { lookWays } from '../../cases/leaving/secondLook.ts'
import { versionPlace } from '../../cases/leaving/versions.store.ts'
import { draftVersion, versionsOf } from '../../cases/drafting/drafts.store.ts'
import type { DraftVersion } from '../../cases/drafting/draftShapes.ts'
import { findCase, type CaseOnFile } from '../../cases/cases.store.ts'
import { examinationOf } from '../../cases/caseView.store.ts'
import { acting } from '../accounts/signedIn.ts'
import { reachOf } from '../clientPages/reach.ts'
import type { TenantTx } from '../db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../desk.ts'
import { isId, newId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { endLookLink, lookLinkOf, makeLookLink } from './lookLinks.ts'
import { LookTaken, MadeLook, NewLook } from './lookShapes.ts'

const DraftParams = z.object({ draft: z.string().max(64) })

interface Version {
  readonly found: CaseOnFile
  readonly version: DraftVersion
}

/** The newest version of this draft. Throws the refusals `not_found`, `erased` and `draft_stale`. */
async function newest(tx: TenantTx, draft: string, id: string): Promise<Version> {
  const place = isId(draft) && isId(id) ? await versionPlace(tx, id) : null
  const found = place?.draft === draft ? await findCase(tx, place.caseId) : null
  if (!place || !found) throw new Refusal('not_found')
  if (found.erasedAt !== null) throw new Refusal('erased')
  if (place.newest !== id) throw new Refusal('draft_stale')
  const version = await draftVersion(tx, id)
  if (!version) throw new Refusal('not_found')
  return { found, version }
}

/** When exactly these words were kept first: a night counts from then, whoever kept them again since. */
async function keptSince(tx: TenantTx, { draft, hash, at }: DraftVersion): Promise<number> {
  const same = (await versionsOf(tx, draft)).find((one) => one.hash === hash)
  return Date.parse(same?.at ?? at)
}

/** Throws the refusals `own_look` and `look_too_early` where the writer may not be the second reader, or not yet. */
async function refuseOwn(
  tx: TenantTx,
  { found, version }: Version,
  others: Parameters<typeof readersIn>[1],
  now: number,
): Promise<void> {
  const read = await examinationOf(tx, found, now)
  const readers = read ? readersIn(read, others) : []
  const keptAt = await keptSince(tx, version)
  const own = lookWays({ others: readers, keptAt, zone: found.timezone }).find(
    (way) => way.way === 'own_night',
  )
  if (!own) throw new Refusal('own_look')
  if (now < own.from) throw new Refusal('look_too_early')
}

function takeRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'takeLook', params: DraftParams, body: NewLook, response: { 201: LookTaken } }
  app.post('/drafts/:draft/looks', { config: { needs: 'look.give' }, schema }, async (request, reply) => {
    const at = await atDoor(desk.pools.door, personOf(request), desk.clock.now())
    const { version: id, word, why } = request.body
    const taken = await asWriter(desk, request, async (tx, stamp) => {
      const on = await newest(tx, request.params.draft, id)
      const isOwn = on.version.by === at.person
      if (isOwn) await refuseOwn(tx, on, at.others, stamp.at)
      const way = isOwn ? ('own_night' as const) : ('colleague' as const)
      const look = { caseId: on.found.id, version: id, way, word, why }
      return { id: await recordLook(tx, look, stamp), way }
    })
    return reply.code(201).send(taken)
  })
}

function linkRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'makeLookLink',
    params: DraftParams,
    body: z.object({ version: z.uuid() }),
    response: { 201: MadeLook },
  }
  // An answer that shows a secret is kept for no repetition: an Idempotency-Key is not taken here.
  app.post(
    '/drafts/:draft/look-links',
    { config: { needs: 'letter.write' }, schema },
    async (request, reply) => {
      const { org } = personOf(request)
      const { version } = request.body
      await asPerson(desk, request, (tx) => newest(tx, request.params.draft, version))
      if (reachOf(desk.accounts.origin) === 'nowhere') throw new Refusal('not_reachable')
      const now = desk.clock.now()
      const id = newId(now)
      const about = { draft: request.params.draft, version, link: id }
      const made = await acting(desk, request, { kind: 'look_link.made', about }, () =>
        makeLookLink(desk.pools.door, { id, org, version }, now),
      )
      return reply.code(201).send({
        id: made.id,
        url: `${new URL('/r', desk.accounts.origin).href}#${made.token}`,
        expiresAt: new Date(made.expiresAt).toISOString(),
      })
    },
  )
}

function endRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'endLookLink',
    params: z.object({ lookLink: z.string().max(64) }),
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/look-links/:lookLink/end',
    { config: { needs: 'letter.write' }, schema },
    async (request, reply) => {
      const { org } = personOf(request)
      const { lookLink: link } = request.params
      const found = isId(link) ? await lookLinkOf(desk.pools.door, org, link) : null
      if (!found) throw new Refusal('not_found')
      const act = { kind: 'look_link.ended', about: { version: found.version, link } } as const
      // Ending twice is ending once, and stands in the trail once.
      if (found.endedAt === null)
        await acting(desk, request, act, async () => {
          if (!(await endLookLink(desk.pools.door, org, link, desk.clock.now())))
            throw new Refusal('look_ended')
        })
      return reply.code(201).send({ id: link })
    },
  )
}

export const lookRoutes = (app: App, desk: Desk): void => {
  takeRoute(app, desk)
  linkRoute(app, desk)
  endRoute(app, desk)
}
