// Links to a client's page, as the desk makes them: what is needed first, a new one, its end.
import { dayOf } from '../../basics/instant.ts'
import { asksSigningTerms } from '../../agreements/page/pageSteps.ts'
import { findVersion, type VersionOnFile } from '../../agreements/versions/versions.store.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { cardOf } from '../../clients/cards/clients.store.ts'
import { ownClient, ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import { z } from 'zod'
import { acting } from '../accounts/signedIn.ts'
import type { TenantTx } from '../db/tenant.ts'
import { asPerson, personOf, type App, type Desk } from '../desk.ts'
import { isId, newId } from '../ids.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { codeAddresses, masked } from './codeWays.ts'
import {
  clientOfLink,
  endLink,
  linksOf,
  makeLink,
  type FirstLink,
  type MadeLink as FreshLink,
} from './links.ts'
import { haveOwnText } from './ownTexts.store.ts'
import { linkLetter } from './pageLetters.ts'
import { LinkParams, LinksOfClient, MadeLink, NewLink } from './pageShapes.ts'
import { pageRecord, pageView } from './pageView.store.ts'
import { pageUrl, reachOf } from './reach.ts'
import { openedSince } from './visits.store.ts'

const iso = (at: number): string => new Date(at).toISOString()
const Done = z.object({ id: z.uuid() })

/** The first address of the card to which the desk can mail, or null. */
const mailAddress = (addresses: ReturnType<typeof codeAddresses>) =>
  addresses.find(({ kind }) => kind === 'mail') ?? null

async function rowOf(tx: TenantTx, link: FirstLink) {
  const { id, version, madeAt, expiresAt, endedAt, remind, remindedAt } = link
  const opened = await openedSince(tx, link.client, madeAt)
  const isOwn = opened !== null && opened.first < (endedAt ?? expiresAt)
  return {
    id,
    version,
    madeAt: iso(madeAt),
    expiresAt: iso(expiresAt),
    endedAt: endedAt === null ? null : iso(endedAt),
    remind,
    remindedAt: remindedAt === null ? null : iso(remindedAt),
    openedAt: isOwn ? iso(opened.first) : null,
  }
}

function viewRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'viewLinks', params: ClientParams, response: { 200: LinksOfClient } }
  const viewed = { needs: 'case.read', reads: { what: 'client_page', id: 'client' } } as const
  app.get('/clients/:client/links', { config: viewed, schema }, async (request) => {
    const { org } = personOf(request)
    return asPerson(desk, request, async (tx) => {
      const client = await ownClient(tx, request.params.client)
      const card = await cardOf(tx, client)
      const addresses = card ? codeAddresses(card, desk) : []
      const links = await linksOf(desk.pools.door, org, client.id)
      const address = mailAddress(addresses)
      const rows = []
      for (const link of links) rows.push(await rowOf(tx, link))
      return {
        reach: reachOf(desk.accounts.origin),
        mailTo: address && masked(address),
        codes: addresses.length > 0,
        sends: desk.mail !== null || desk.texts != null,
        consumer: client.consumer,
        signingTerms: asksSigningTerms(await organisationOf(tx, desk.defaults)),
        links: rows,
      }
    })
  })
}

interface Ready {
  readonly client: string
  readonly business: string
  readonly lang: 'ru' | 'en'
  readonly timezone: string
  readonly version: string | null
  readonly to: string | null
}

/**
 * Sees that everything stands ready that the page will ask for. Throws the refusals `not_found`, `erased`, `bad_input`,
 * `no_code_way` and `not_reachable`, and then nothing was recorded.
 */
async function ready(
  tx: TenantTx,
  desk: Desk,
  wanted: z.infer<typeof NewLink> & { client: string },
  stamp: Stamp,
): Promise<Ready> {
  const named = wanted.version === undefined ? null : await findVersion(tx, wanted.version)
  const client = await ownClientToAdd(tx, wanted.client)
  const found = wanted.version === undefined ? await stillWaiting(tx, desk, client.id, stamp) : named
  if (wanted.version !== undefined && found?.client !== client.id) throw new Refusal('not_found')
  if (found && !['agreement', 'amendment'].includes(found.facts.kind))
    throw new Refusal('bad_input', [{ where: 'version', expected: 'an agreement or an amendment' }])
  const card = await cardOf(tx, client)
  const addresses = card ? codeAddresses(card, desk) : []
  const to = mailAddress(addresses)?.to ?? null
  const mails = wanted.mail || wanted.remind
  if ((named && addresses.length === 0) || (mails && to === null)) throw new Refusal('no_code_way')
  if (reachOf(desk.accounts.origin) === 'nowhere') throw new Refusal('not_reachable')
  const organisation = await organisationOf(tx, desk.defaults)
  const { name: business, timezone } = organisation
  const lang = found?.facts.lang ?? organisation.lang
  const texts = { client, business, lang }
  if (found && asksSigningTerms(organisation)) await haveOwnText(tx, 'signature_terms', texts, stamp)
  if (wanted.consent) await haveOwnText(tx, 'data_consent', texts, stamp)
  return { client: client.id, business, lang, timezone, version: found?.id ?? null, to }
}

/** The text that waits on the running link: a client has one page, and a newer link must not take it away. */
async function stillWaiting(
  tx: TenantTx,
  desk: Desk,
  client: string,
  { at }: Stamp,
): Promise<VersionOnFile | null> {
  const [link] = await linksOf(desk.pools.door, tx.org, client)
  if (!link || link.version === null || link.endedAt !== null || link.expiresAt <= at) return null
  const record = await pageRecord(tx, desk, link, at)
  if (pageView(record, link).left === 0) return null
  return record.versions.find(({ id }) => id === link.version) ?? null
}

/** Mails the link. What the mail server did not take is said, and the link can still be copied. */
async function mailed(desk: Desk, { to, business, lang, timezone, version }: Ready, made: FreshLink) {
  if (to === null || !desk.mail) return 'failed'
  const until = dayOf(made.expiresAt - 1, timezone)
  const said = {
    to,
    business,
    url: pageUrl(desk.accounts.origin, made.token),
    until,
    toAccept: version !== null,
  }
  return desk.mail.send(linkLetter(lang, said)).then(
    () => 'sent' as const,
    () => 'failed' as const,
  )
}

function makeRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'makeLink',
    params: ClientParams,
    body: NewLink,
    response: { 201: MadeLink },
  }
  // An answer that shows a secret is kept for no repetition: an Idempotency-Key is not taken here.
  app.post(
    '/clients/:client/links',
    { config: { needs: 'agreement.write' }, schema },
    async (request, reply) => {
      const { org } = personOf(request)
      const { mail, remind } = request.body
      if (!isId(request.params.client)) throw new Refusal('not_found')
      const found = await asPerson(desk, request, (tx, stamp) =>
        ready(tx, desk, { ...request.body, client: request.params.client }, stamp),
      )
      const { client, version } = found
      const now = desk.clock.now()
      const id = newId(now)
      const about = { client, version, link: id, mail, remind }
      const made = await acting(desk, request, { kind: 'client_link.made', about }, () =>
        makeLink(desk.pools.door, { id, org, client, version, remind }, now),
      )
      return reply.code(201).send({
        id: made.id,
        url: pageUrl(desk.accounts.origin, made.token),
        expiresAt: iso(made.expiresAt),
        mailed: mail ? await mailed(desk, found, made) : null,
      })
    },
  )
}

export const linkRoutes = (app: App, desk: Desk): void => {
  viewRoute(app, desk)
  makeRoute(app, desk)
  const schema = { operationId: 'endLink', params: LinkParams, response: { 201: Done } }
  app.post('/links/:link/end', { config: { needs: 'agreement.write' }, schema }, async (request, reply) => {
    const { link } = request.params
    const { org } = personOf(request)
    const now = desk.clock.now()
    const client = isId(link) ? await clientOfLink(desk.pools.door, org, link) : null
    if (client === null) throw new Refusal('not_found')
    // Ending twice is ending once, so no Idempotency-Key is taken.
    await acting(desk, request, { kind: 'client_link.ended', about: { client, link } }, () =>
      endLink(desk.pools.door, org, link, now),
    )
    return reply.code(201).send({ id: link })
  })
}
