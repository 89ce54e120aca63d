// Clients over HTTP: list, note, look, note again. What belongs to another organisation reads as not found.
import { z } from 'zod'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { Card } from './card.ts'
import { ClientList, ClientParams, ClientQuery, ClientView, type ClientRow } from './cardShapes.ts'
import { cardOf, clientsAfter, filesOf, noteCard, noteClient, type ClientOnFile } from './clients.store.ts'
import { ownClient, ownClientToAdd } from './ownClient.store.ts'

const PAGE = 50
/** A client with more cases than this is looked at from the list of cases. */
const MOST_FILES = 200
const Made = z.object({ id: z.uuid() })

const iso = (at: number): string => new Date(at).toISOString()
const rowOf = ({ card: _card, erasedAt, ...client }: ClientOnFile): ClientRow => ({
  ...client,
  erasedAt: erasedAt === null ? null : iso(erasedAt),
})

async function viewOf(tx: TenantTx, client: ClientOnFile): Promise<ClientView> {
  const card = await cardOf(tx, client)
  const files = await filesOf(tx, client.id, MOST_FILES)
  return {
    ...rowOf(client),
    card: card && { ...card, at: iso(card.at) },
    files: files.map(({ openedAt, ...file }) => ({ ...file, openedAt: iso(openedAt) })),
  }
}

export const clientRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listClients', querystring: ClientQuery, response: { 200: ClientList } }
  const listed = { needs: 'case.read', reads: { what: 'clients' } } as const
  app.get('/clients', { config: listed, schema: list }, async (request) => {
    const { cursor, find = '' } = request.query
    if (cursor !== undefined && !isId(cursor))
      throw new Refusal('bad_input', [{ where: 'cursor', expected: 'the id of the last client seen' }])
    return asPerson(desk, request, async (tx) => {
      const found = await clientsAfter(tx, cursor ?? null, find, PAGE + 1)
      const page = found.slice(0, PAGE)
      return { clients: page.map(rowOf), next: found.length > PAGE ? (page.at(-1)?.id ?? null) : null }
    })
  })

  const view = { operationId: 'viewClient', params: ClientParams, response: { 200: ClientView } }
  const viewed = { needs: 'case.read', reads: { what: 'client', id: 'client' } } as const
  app.get('/clients/:client', { config: viewed, schema: view }, async (request) =>
    asPerson(desk, request, async (tx) => viewOf(tx, await ownClient(tx, request.params.client))),
  )

  const note = { operationId: 'noteClient', body: Card, response: { 201: Made } }
  app.post('/clients', { config: { needs: 'case.write' }, schema: note }, async (request, reply) => {
    const id = await asWriter(desk, request, (tx, stamp) => noteClient(tx, request.body, stamp))
    return reply.code(201).send({ id })
  })

  const again = { operationId: 'noteCard', params: ClientParams, body: Card, response: { 201: Made } }
  app.post(
    '/clients/:client/cards',
    { config: { needs: 'case.write' }, schema: again },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const client = await ownClientToAdd(tx, request.params.client)
        return noteCard(tx, client.id, request.body, stamp)
      })
      return reply.code(201).send({ id })
    },
  )
}
