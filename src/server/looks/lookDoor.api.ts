// The page of a reader from outside over HTTP: one draft without anybody in it, and one word about it. Nobody signs in here.
//
// The token travels in a header and never in an address, so that no log of a server in between has it.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { LETTER_WORDS } from '../../cases/screenWords.ts'
import { findCase, type CaseOnFile } from '../../cases/cases.store.ts'
import { examinationOf } from '../../cases/caseView.store.ts'
import { draftVersion } from '../../cases/drafting/drafts.store.ts'
import type { DraftVersion } from '../../cases/drafting/draftShapes.ts'
import { recordLook } from '../../cases/leaving/looks.store.ts'
import { versionPlace } from '../../cases/leaving/versions.store.ts'
import { inbound } from '../../cases/matter.ts'
import { hide } from '../../cases/writing/hidden.ts'
import { knownPeople } from '../../cases/writing/peopleOfCase.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import type { App, Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { endLookLink, openLookLink, type LookLink } from './lookLinks.ts'
import { LookPage, LookSaid } from './lookShapes.ts'

const LINK_HEADER = 'x-look-link'
const TOKEN = /^[\w-]{43}$/u

declare module 'fastify' {
  interface FastifyRequest {
    lookLink: LookLink | null
  }
}

const linkOf = ({ lookLink }: Pick<FastifyRequest, 'lookLink'>): LookLink => {
  if (!lookLink) throw new Refusal('look_ended')
  return lookLink
}

interface OnLink {
  readonly found: CaseOnFile
  readonly version: DraftVersion
}

/** What a link leads to. Throws `look_ended` where the letter was changed, has left, or is gone with its client. */
async function onLink(tx: TenantTx, link: LookLink): Promise<OnLink> {
  const place = await versionPlace(tx, link.version)
  const found = place ? await findCase(tx, place.caseId) : null
  const version = await draftVersion(tx, link.version)
  const left = await tx.db
    .selectFrom('letter')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('draft_version_id', '=', link.version)
    .executeTakeFirst()
  if (!place || !found || !version || left || found.erasedAt !== null || place.newest !== version.id)
    throw new Refusal('look_ended')
  return { found, version }
}

function pageRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'openLook', response: { 200: LookPage } }
  app.post('/door/look', { config: { limit: 'door' }, schema }, async (request) => {
    const link = linkOf(request)
    return asTenant(desk.pools.desk, link.org, async (tx) => {
      const { found, version } = await onLink(tx, link)
      const read = await examinationOf(tx, found, desk.clock.now())
      if (!read) throw new Refusal('look_ended')
      const known = knownPeople(read.facts)
      const last = inbound(read.facts).at(-1)
      return {
        lang: read.facts.lang,
        kind: LETTER_WORDS[version.kind][read.facts.lang],
        letter: hide(version.text, known).text,
        answers: last ? hide(last.text, known).text : '',
        expiresAt: new Date(link.expiresAt).toISOString(),
      }
    })
  })
}

function wordRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'sayOfLook',
    body: LookSaid,
    response: { 201: z.object({ said: z.literal(true) }) },
  }
  app.post('/door/look/word', { config: { limit: 'door' }, schema }, async (request, reply) => {
    const link = linkOf(request)
    const { word, why, name } = request.body
    const now = desk.clock.now()
    await asTenant(desk.pools.desk, link.org, async (tx) => {
      const { found, version } = await onLink(tx, link)
      const look = { caseId: found.id, version: version.id, way: 'outside' as const, word, why, name }
      await recordLook(tx, look, {
        by: `reader:${link.id}`,
        via: `look:${link.id}`,
        from: request.ip,
        at: now,
      })
      // Last, so that a word that is refused ends no link: of two words that come at once, one finds it ended and is undone.
      if (!(await endLookLink(desk.pools.door, link.org, link.id, now))) throw new Refusal('look_ended')
    })
    return reply.code(201).send({ said: true as const })
  })
}

/** The routes of the page, in a scope of their own: they know a link and nobody else. */
export const lookDoorRoutes = async (app: App, desk: Desk): Promise<void> => {
  app.decorateRequest('lookLink', null)
  app.addHook('onRequest', async (request) => {
    const token = request.headers[LINK_HEADER]
    const isToken = typeof token === 'string' && TOKEN.test(token)
    request.lookLink = isToken ? await openLookLink(desk.pools.door, token, desk.clock.now()) : null
    if (!request.lookLink) throw new Refusal('look_ended')
  })
  pageRoute(app, desk)
  wordRoute(app, desk)
}
