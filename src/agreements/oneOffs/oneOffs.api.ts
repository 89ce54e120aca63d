// One-offs over HTTP: noted for a client, listed, and asked about before something alike is refused.
import { ownCaseToAdd } from '../../cases/ownCase.store.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient, ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { Refusal } from '../../server/problem.ts'
import { unlike } from './alike.ts'
import { oneOffSentence, type OneOffFacts } from './oneOff.ts'
import { AskedAlike, FoundAlike, NewOneOff, NotedOneOff, OneOffList } from './oneOffShapes.ts'
import { noteOneOff, oneOffsOf, type OneOffOnFile } from './oneOffs.store.ts'

const inBoth = (oneOff: OneOffFacts) => ({
  ru: oneOffSentence(oneOff, 'ru'),
  en: oneOffSentence(oneOff, 'en'),
})
const shown = ({ client: _client, at, ...oneOff }: OneOffOnFile) => ({
  ...oneOff,
  at: new Date(at).toISOString(),
})

/** The client's own case, or nothing: a case of another client is not found here. */
async function caseOf(tx: TenantTx, client: string, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null
  const found = await ownCaseToAdd(tx, id)
  if (found.clientId !== client) throw new Refusal('not_found')
  return found.id
}

export const oneOffRoutes = (app: App, desk: Desk): void => {
  const note = {
    operationId: 'noteOneOff',
    params: ClientParams,
    body: NewOneOff,
    response: { 201: NotedOneOff },
  }
  const write = { needs: 'case.write' } as const
  app.post('/clients/:client/one-offs', { config: write, schema: note }, async (request, reply) => {
    const { case: given, ...facts } = request.body
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const client = await ownClientToAdd(tx, request.params.client)
      const about = { client: client.id, case: await caseOf(tx, client.id, given) }
      return noteOneOff(tx, about, facts, stamp)
    })
    return reply.code(201).send({ id, sentence: inBoth(facts) })
  })

  const list = { operationId: 'listOneOffs', params: ClientParams, response: { 200: OneOffList } }
  const listed = { needs: 'case.read', reads: { what: 'client', id: 'client' } } as const
  app.get('/clients/:client/one-offs', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const client = await ownClient(tx, request.params.client)
      const oneOffs = await oneOffsOf(tx, client.id)
      return { oneOffs: oneOffs.map((one) => ({ ...shown(one), sentence: inBoth(one) })) }
    }),
  )

  const asked = { operationId: 'findAlike', body: AskedAlike, response: { 200: FoundAlike } }
  const looked = { needs: 'case.read', reads: { what: 'clients' } } as const
  app.post('/one-offs/alike', { config: looked, schema: asked }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const client = await ownClient(tx, request.body.client)
      const found = unlike(request.body, await oneOffsOf(tx, null), client.id)
      return found ? { ...found, same: found.same.map(shown) } : { same: [], others: 0, why: null }
    }),
  )
}
