// Whoever holds a link, before anything else is done: the link of a request, and work under the client's own name.
import type { FastifyRequest } from 'fastify'
import type { Stamp } from '../../evidence/log.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import type { App, Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { openLink, type ClientLink } from './links.ts'

const LINK_HEADER = 'x-client-link'
const TOKEN = /^[\w-]{43}$/u

declare module 'fastify' {
  interface FastifyRequest {
    clientLink: ClientLink | null
  }
}

export type AskingClient = Pick<FastifyRequest, 'clientLink' | 'ip'>

/** The link of the request. Throws the refusal `link_ended`. */
export const linkOf = ({ clientLink }: AskingClient): ClientLink => {
  if (!clientLink) throw new Refusal('link_ended')
  return clientLink
}

/** Lets nobody into this scope but whoever shows a link that opens: before a body is read. */
export function admitByLink(app: App, desk: Desk): void {
  app.decorateRequest('clientLink', null)
  app.addHook('onRequest', async (request) => {
    const token = request.headers[LINK_HEADER]
    const isToken = typeof token === 'string' && TOKEN.test(token)
    request.clientLink = isToken ? await openLink(desk.pools.door, token, desk.clock.now()) : null
    if (!request.clientLink) throw new Refusal('link_ended')
  })
}

/** Work in the transaction of the organisation whose client asks. */
export function asClient<T>(
  desk: Desk,
  request: AskingClient,
  work: (tx: TenantTx, stamp: Stamp & { readonly link: ClientLink }) => Promise<T>,
): Promise<T> {
  const link = linkOf(request)
  const { client } = link
  const via = `page:${link.reminds ?? link.id}`
  return asTenant(desk.pools.desk, link.org, (tx) =>
    work(tx, { by: `client:${client}`, via, from: request.ip, at: desk.clock.now(), link }),
  )
}
