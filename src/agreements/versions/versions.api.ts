// Agreements over HTTP: record a version, look at what holds, note that one was accepted.
import { z } from 'zod'
import { readInstant } from '../../basics/instant.ts'
import { recordableFacts } from '../../cases/storyParts.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient, ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { fileNoted } from './broughtFile.ts'
import { received } from './broughtFiles.store.ts'
import { governingAgreement } from './governing.ts'
import { agreementInForce, type InForce } from './inForce.ts'
import { partiesOf } from './parties.store.ts'
import { AgreementVersionFacts } from './versionFacts.ts'
import { AgreementView, NewAcceptance, NewVersion, VersionParams, VersionView } from './versionShapes.ts'
import {
  acceptancesOf,
  endsOf,
  findVersion,
  recordAcceptance,
  recordVersion,
  versionsOf,
  type AcceptanceOnFile,
  type NewAcceptanceOf,
  type VersionOnFile,
} from './versions.store.ts'

const Made = z.object({ id: z.uuid() })
const iso = (at: number): string => new Date(at).toISOString()
const misread = (where: string, expected: string): Refusal => new Refusal('bad_input', [{ where, expected }])

/** The version of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
async function ownVersion(tx: TenantTx, id: string): Promise<VersionOnFile> {
  const found = isId(id) ? await findVersion(tx, id) : null
  if (!found) throw new Refusal('not_found')
  return found
}

const rowOf = (version: VersionOnFile, acceptances: readonly AcceptanceOnFile[]) => ({
  id: version.id,
  kind: version.facts.kind,
  amends: version.amends,
  name: version.facts.version ?? '',
  recordedAt: iso(version.recordedAt),
  entry: version.entry,
  textHash: version.textHash.toString('hex'),
  source: fileNoted(version.facts, 'source'),
  acceptances: acceptances
    .filter((one) => one.version === version.id)
    .map(({ version: _version, entry: _entry, at, until, ...one }) => ({
      ...one,
      at: iso(at),
      until: until === null ? null : iso(until),
    })),
})

const shownForce = ({ agreement, base, amendments, places }: InForce): AgreementView['inForce'] => ({
  base,
  amendments: [...amendments],
  acceptedAt: agreement.acceptedAt ?? '',
  acceptedHow: agreement.acceptedHow ?? '',
  clauses: agreement.clauses.flatMap(({ no, text, limit }, at) => {
    const place = places[at]
    return place ? [{ no, text, limit: limit ?? null, ...place }] : []
  }),
})

async function agreementView(tx: TenantTx, client: string, now: number): Promise<AgreementView> {
  const versions = await versionsOf(tx, client)
  const acceptances = await acceptancesOf(tx, client)
  const ends = await endsOf(tx, client)
  const inForce = agreementInForce(versions, acceptances, ends, now)
  const last = inForce ? null : governingAgreement({ versions, acceptances, ends }, now)
  return {
    endedAt: typeof last?.['endedAt'] === 'string' ? last['endedAt'] : null,
    inForce: inForce && shownForce(inForce),
    versions: versions.map((version) => rowOf(version, acceptances)),
  }
}

/** What an amendment changes: a version of the same client. Throws the refusals `bad_input` and `not_found`. */
async function amendedBy(tx: TenantTx, wanted: NewVersion, client: string): Promise<string | null> {
  const isAmendment = wanted.facts.kind === 'amendment'
  if (isAmendment !== (wanted.amends !== undefined))
    throw misread('amends', 'the version that an amendment changes, and only for an amendment')
  if (wanted.amends === undefined) return null
  const base = await ownVersion(tx, wanted.amends)
  if (base.client !== client) throw new Refusal('not_found')
  return base.id
}

/** What was noted of an acceptance, with its days read in the zone of the organisation. Throws the refusal `bad_input`. */
function readAcceptance(said: NewAcceptance, zone: string, now: number): NewAcceptanceOf {
  const at = readInstant(said.at, zone)
  if (at === null || at > now)
    throw misread('at', 'the day or the instant of the acceptance, not later than now')
  const until = said.until === undefined ? null : readInstant(said.until, zone)
  if (said.until !== undefined && (until === null || until <= at))
    throw misread('until', 'a day or an instant after the acceptance')
  const proof = said.proof && received(said.proof)
  return { how: said.how, at, until, by: said.by ?? null, words: said.words ?? null, proof }
}

function writingRoutes(app: App, desk: Desk): void {
  const record = {
    operationId: 'recordVersion',
    params: ClientParams,
    body: NewVersion,
    response: { 201: Made },
  }
  const needs = { needs: 'agreement.write' } as const
  app.post('/clients/:client/versions', { config: needs, schema: record }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const client = await ownClientToAdd(tx, request.params.client)
      const amends = await amendedBy(tx, request.body, client.id)
      const { name, lang: own } = await organisationOf(tx, desk.defaults)
      const parties = await partiesOf(tx, name, client)
      // What is said of the file comes from the file alone.
      const { source: _said, ...said } = recordableFacts({ ...request.body.facts, id: '' }).facts
      const facts = AgreementVersionFacts.parse(said)
      const source = request.body.source && received(request.body.source)
      const wanted = { client: client.id, facts, amends, parties, lang: facts.lang ?? own, source }
      return recordVersion(tx, wanted, stamp)
    })
    return reply.code(201).send({ id })
  })

  const accept = {
    operationId: 'noteAcceptance',
    params: VersionParams,
    body: NewAcceptance,
    response: { 201: Made },
  }
  app.post('/versions/:version/acceptances', { config: needs, schema: accept }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const version = await ownVersion(tx, request.params.version)
      await ownClientToAdd(tx, version.client)
      const { timezone } = await organisationOf(tx, desk.defaults)
      return recordAcceptance(tx, version, readAcceptance(request.body, timezone, stamp.at), stamp)
    })
    return reply.code(201).send({ id })
  })
}

export const versionRoutes = (app: App, desk: Desk): void => {
  writingRoutes(app, desk)

  const looked = { operationId: 'viewAgreement', params: ClientParams, response: { 200: AgreementView } }
  const ofClient = { needs: 'case.read', reads: { what: 'agreement', id: 'client' } } as const
  app.get('/clients/:client/agreement', { config: ofClient, schema: looked }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const client = await ownClient(tx, request.params.client)
      return agreementView(tx, client.id, stamp.at)
    }),
  )

  const view = { operationId: 'viewVersion', params: VersionParams, response: { 200: VersionView } }
  const ofVersion = { needs: 'case.read', reads: { what: 'agreement', id: 'version' } } as const
  app.get('/versions/:version', { config: ofVersion, schema: view }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const version = await ownVersion(tx, request.params.version)
      const { client, shown, facts } = version
      return { ...rowOf(version, await acceptancesOf(tx, client)), client, facts, shown }
    }),
  )
}
