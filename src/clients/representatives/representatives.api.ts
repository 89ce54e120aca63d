// Representatives over HTTP: named for a client, listed, ended.
import { z } from 'zod'
import { readInstant } from '../../basics/instant.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { isId } from '../../server/ids.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { ClientParams } from '../cards/cardShapes.ts'
import { ownClient, ownClientToAdd } from '../cards/ownClient.store.ts'
import { standsAt } from './representative.ts'
import {
  NewRepresentative,
  NewRepresentativeEnd,
  RepresentativeList,
  RepresentativeParams,
  type RepresentativeView,
} from './representativeShapes.ts'
import {
  endRepresentative,
  findRepresentative,
  nameRepresentative,
  representativesOf,
  type RepresentativeOnFile,
} from './representatives.store.ts'

const Made = z.object({ id: z.uuid() })
const misread = (where: string, expected: string): Refusal => new Refusal('bad_input', [{ where, expected }])

const shown = (
  { client: _client, from, until, ...one }: RepresentativeOnFile,
  now: number,
): RepresentativeView => ({
  ...one,
  since: new Date(from).toISOString(),
  until: until === null ? null : new Date(until).toISOString(),
  stands: standsAt({ ...one, from, until }, now),
})

/** The representative of that id, if it is one of ours. Throws the refusals `not_found` and `erased`. */
async function ownRepresentative(tx: TenantTx, id: string): Promise<RepresentativeOnFile> {
  const found = isId(id) ? await findRepresentative(tx, id) : null
  if (!found) throw new Refusal('not_found')
  return found
}

function writingRoutes(app: App, desk: Desk): void {
  const needs = { needs: 'case.write' } as const
  const name = {
    operationId: 'nameRepresentative',
    params: ClientParams,
    body: NewRepresentative,
    response: { 201: Made },
  }
  app.post('/clients/:client/representatives', { config: needs, schema: name }, async (request, reply) => {
    const { since, until, ...named } = request.body
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const client = await ownClientToAdd(tx, request.params.client)
      const { timezone } = await organisationOf(tx, desk.defaults)
      const from = since === undefined ? stamp.at : readInstant(since, timezone)
      if (from === null || from > stamp.at) throw misread('since', 'a day or an instant, not later than now')
      const end = until === undefined ? null : readInstant(until, timezone)
      if (until !== undefined && (end === null || end <= stamp.at))
        throw misread('until', 'a day or an instant later than now')
      return nameRepresentative(tx, client.id, { ...named, from, until: end }, stamp)
    })
    return reply.code(201).send({ id })
  })

  const end = {
    operationId: 'endRepresentative',
    params: RepresentativeParams,
    body: NewRepresentativeEnd,
    response: { 201: Made },
  }
  app.post('/representatives/:representative/end', { config: needs, schema: end }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const found = await ownRepresentative(tx, request.params.representative)
      const { timezone } = await organisationOf(tx, desk.defaults)
      const { at: said, why } = request.body
      const at = said === undefined ? stamp.at : readInstant(said, timezone)
      if (at === null || at > stamp.at)
        throw misread('at', 'the day or the instant of the end, not later than now')
      const done = await endRepresentative(tx, found.id, { at, why }, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    return reply.code(201).send({ id })
  })
}

export const representativeRoutes = (app: App, desk: Desk): void => {
  writingRoutes(app, desk)
  const list = {
    operationId: 'listRepresentatives',
    params: ClientParams,
    response: { 200: RepresentativeList },
  }
  const listed = { needs: 'case.read', reads: { what: 'client', id: 'client' } } as const
  app.get('/clients/:client/representatives', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const client = await ownClient(tx, request.params.client)
      const all = await representativesOf(tx, client.id)
      return { representatives: all.map((one) => shown(one, stamp.at)) }
    }),
  )
}
