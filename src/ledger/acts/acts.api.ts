// Acts over HTTP: put down, list, look. Whoever puts one down learns at once how much of each limit is used.
import { z } from 'zod'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient, ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import { recordableFacts } from '../../cases/storyParts.ts'
import { toNumber } from '../../basics/exact.ts'
import { readInstant } from '../../basics/instant.ts'
import type { Result } from '../../basics/result.ts'
import { partsOf } from '../../evidence/log.store.ts'
import { photoOf } from '../../server/counter/photo.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { shownCrossing, shownUsage } from '../meters/usageShapes.ts'
import { FilledActFacts } from './act.ts'
import {
  ActList,
  ActParams,
  ActsQuery,
  ActView,
  NewActBody,
  PhotoParams,
  PutActAnswer,
  type ActRow,
} from './actShapes.ts'
import {
  actsAfter,
  findAct,
  photoOfAct,
  putAct,
  type ActOnFile,
  type ActRefusal,
  type PutAct,
} from './acts.store.ts'

const PAGE = 50
const CURSOR = /^\d{1,15}$/u
/** A clock that runs ahead by less than this runs like any other. */
const AHEAD_MS = 300_000
const WRITTEN_HERE = { offline: false, pin: 'checked' } as const

const LACKS = {
  lines: 'at least one line',
  over_limit_choice: 'the line about what goes over the limit',
  our_signature: 'a signature of ours',
  client_signature: 'a signature of the client, or that it was refused',
} as const

/** Throws what a refused act is answered with. */
function refuse(refused: ActRefusal): never {
  if (refused.why === 'lacks')
    throw new Refusal('bad_input', [{ where: 'act', expected: LACKS[refused.lack] }])
  if (refused.why !== 'over_limit') throw new Refusal(refused.why)
  const bars = refused.over.bars.map(({ no, limit, after, unit }) => ({
    where: `clause ${no}`,
    expected: `at most ${toNumber(limit)} ${unit}; it would be ${toNumber(after)} ${unit}`,
  }))
  throw new Refusal('over_limit', bars)
}

/** What was put down, as the API says it. Throws the refusals of an act. */
export function answerOf(put: Result<PutAct, ActRefusal>): z.infer<typeof PutActAnswer> {
  if (!put.ok) return refuse(put.error)
  const { id, usage, crossings } = put.value
  return { id, usage: usage.map(shownUsage), crossings: crossings.map(shownCrossing) }
}

/** An act whose words the log can hold, dated now or before. Throws the refusal `bad_input`. */
function readable(given: FilledActFacts, zone: string, now: number) {
  const act = FilledActFacts.parse(recordableFacts(given).facts)
  const at = act.at === undefined ? now : readInstant(act.at, zone)
  if (at === null || at > now + AHEAD_MS)
    throw new Refusal('bad_input', [{ where: 'at', expected: 'a day or an instant, not later than now' }])
  return { ...act, written: WRITTEN_HERE }
}

function rowOf({ id, entry, correctedBy, facts, paper, photos }: ActOnFile): ActRow {
  const act = paper?.act
  const signatures = Array.isArray(facts['signatures']) ? facts['signatures'] : []
  return {
    id,
    entry,
    at: new Date(paper?.at ?? 0).toISOString(),
    kind: paper?.kind ?? '',
    form: act?.form ?? null,
    number: act?.number ?? paper?.doc ?? '',
    lines: (paper?.lines ?? []).map(({ sku, name, qty, unit }) => ({
      sku,
      name: name ?? null,
      qty,
      unit: unit ?? null,
    })),
    metric: paper?.metric ?? null,
    value: paper?.value ?? null,
    unit: paper?.unit ?? null,
    hours: paper?.hours ?? null,
    minutes: paper?.minutes ?? null,
    round: paper?.round ?? null,
    amount: paper?.amount ?? null,
    currency: paper?.currency ?? null,
    note: paper?.note ?? null,
    overLimit: (act?.overLimit ?? []).map(({ clause }) => clause),
    signatures: act ? signatures : [],
    photos,
    corrects: paper?.corrects ?? null,
    correctedBy,
  }
}

/** The act of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
export async function ownAct(tx: TenantTx, id: string): Promise<ActOnFile> {
  const found = isId(id) ? await findAct(tx, id) : null
  if (!found) throw new Refusal('not_found')
  return found
}

function writingRoutes(app: App, desk: Desk): void {
  const put = {
    operationId: 'putAct',
    params: ClientParams,
    body: NewActBody,
    response: { 201: PutActAnswer },
  }
  const needs = { needs: 'act.write', limit: 'upload' } as const
  app.post('/clients/:client/acts', { config: needs, schema: put }, async (request, reply) => {
    const { id, act, photos, strokes } = request.body
    const pictures = photos.map((photo) => photoOf(photo).bytes)
    const answer = await asWriter(desk, request, async (tx, stamp) => {
      const client = await ownClientToAdd(tx, request.params.client)
      const { timezone } = await organisationOf(tx, desk.defaults)
      const filled = readable(act, timezone, stamp.at)
      const wanted = { client: client.id, act: filled, id, photos: pictures, strokes }
      return answerOf(await putAct(tx, wanted, timezone, stamp))
    })
    return reply.code(201).send(answer)
  })
}

async function strokesOf(tx: TenantTx, { entry }: ActOnFile) {
  const parts = (await partsOf(tx, [entry])).get(entry) ?? {}
  const drawn = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes).toString('utf8') : null)
  return { us: drawn(parts['signus']), client: drawn(parts['signclient']) }
}

export const actRoutes = (app: App, desk: Desk): void => {
  writingRoutes(app, desk)

  const list = {
    operationId: 'listActs',
    params: ClientParams,
    querystring: ActsQuery,
    response: { 200: ActList },
  }
  const listed = { needs: 'case.read', reads: { what: 'ledger', id: 'client' } } as const
  app.get('/clients/:client/acts', { config: listed, schema: list }, async (request) => {
    const { cursor } = request.query
    if (cursor !== undefined && !CURSOR.test(cursor))
      throw new Refusal('bad_input', [{ where: 'cursor', expected: '`next` of the page before' }])
    return asPerson(desk, request, async (tx) => {
      const client = await ownClient(tx, request.params.client)
      const found = await actsAfter(tx, client.id, cursor === undefined ? null : Number(cursor), PAGE + 1)
      const page = found.slice(0, PAGE)
      const next = found.length > PAGE ? String(page.at(-1)?.entry) : null
      return { acts: page.map(rowOf), next }
    })
  })

  const view = { operationId: 'viewAct', params: ActParams, response: { 200: ActView } }
  const viewed = { needs: 'case.read', reads: { what: 'act', id: 'act' } } as const
  app.get('/acts/:act', { config: viewed, schema: view }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const act = await ownAct(tx, request.params.act)
      return { ...rowOf(act), client: act.client, facts: { ...act.facts }, strokes: await strokesOf(tx, act) }
    }),
  )

  const photo = { operationId: 'viewActPhoto', params: PhotoParams }
  app.get(
    '/acts/:act/photos/:file',
    { config: { needs: 'case.read', reads: { what: 'photo', id: ['act', 'file'] } }, schema: photo },
    async (request, reply) => {
      const { file: no } = request.params
      const bytes = await asPerson(desk, request, async (tx) => {
        const act = await ownAct(tx, request.params.act)
        const found = /^[1-9]$/u.test(no) ? await photoOfAct(tx, act, Number(no)) : null
        if (!found) throw new Refusal('not_found')
        return found
      })
      const { type } = photoOf(Buffer.from(bytes).toString('base64'))
      // Bytes from outside are never shown as a page of ours: a file to keep, in a sandbox, of the type that was checked.
      void reply.header('content-disposition', `attachment; filename="${no}.${type.slice(6)}"`)
      void reply.header('content-security-policy', "default-src 'none'; sandbox")
      return reply.type(type).send(Buffer.from(bytes))
    },
  )
}
