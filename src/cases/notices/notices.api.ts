// Notices over HTTP: what waits, the draft for one limit, the notice as it left, and what the client answered.
import { z } from 'zod'
import { addDays, dayOf, readInstant, startOfDay } from '../../basics/instant.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient, ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import type { ClientOnFile } from '../../clients/cards/clients.store.ts'
import { passClientDoor, type Passed } from '../leaving/clientLetters/clientDoor.store.ts'
import { clientPapers } from './clientPapers.store.ts'
import { noticeDraft, type ClientPapers, type LimitPlace, type NoticeDraft } from './noticeDraft.ts'
import {
  Answer,
  DraftParams,
  DraftQuery,
  DraftView,
  NewNotice,
  NoticeParams,
  OverageList,
} from './noticeShapes.ts'
import { tellsOf } from './noticeText.ts'
import { draftView } from './noticeView.ts'
import { recordChoice, recordNotice } from './notices.store.ts'
import { ownNotice } from './ownNotice.store.ts'
import { overagesWaiting } from './overview.store.ts'

const Made = z.object({ id: z.uuid() })
const PAST = 'an instant that is not later than now'

/** The instant that was said, not later than now. Throws the refusal `bad_input`. */
function saidAt(said: string | undefined, zone: string, now: number): number {
  if (said === undefined) return now
  const at = readInstant(said, zone)
  if (at === null || at > now) throw new Refusal('bad_input', [{ where: 'at', expected: PAST }])
  return at
}

interface Drafted {
  readonly papers: ClientPapers
  readonly draft: NoticeDraft
}

interface Wanted {
  readonly client: ClientOnFile
  readonly place: LimitPlace
  readonly at: string | undefined
  readonly writer: string
}

/** The draft for a limit of a client. Throws the refusals `bad_input` and `nothing_over`. */
async function draftedFor(tx: TenantTx, desk: Desk, wanted: Wanted): Promise<Drafted> {
  const organisation = await organisationOf(tx, desk.defaults)
  const asOf = saidAt(wanted.at, organisation.timezone, desk.clock.now())
  const papers = await clientPapers(tx, { ...wanted, organisation }, asOf)
  const draft = papers && noticeDraft(papers, wanted.place, asOf)
  if (!draft) throw new Refusal('nothing_over')
  return { papers, draft }
}

/** Lets the letter pass the door of the desk at the instant at which it left: what came later held nothing. Throws `tells_nothing` and the no of the door. */
async function passDoor(
  tx: TenantTx,
  client: string,
  { papers, draft }: Drafted,
  { letter, despite }: NewNotice,
): Promise<Passed> {
  if (!tellsOf(papers, draft, letter)) throw new Refusal('tells_nothing')
  const { facts, found } = draft
  const { givenOn } = papers
  const record = { facts, deadlines: [], overages: [found], givenOn, claims: [], ours: [] }
  return passClientDoor(
    tx,
    client,
    { ...draft.letter, text: letter, desk: draft.letter.text, despite },
    record,
    facts.asOf,
  )
}

async function sendNotice(
  tx: TenantTx,
  desk: Desk,
  { client, body, writer }: { client: string; body: NewNotice; writer: string },
  stamp: Parameters<typeof recordNotice>[2],
): Promise<string> {
  const own = await ownClientToAdd(tx, client)
  const place = { version: body.version, clauseIndex: body.clauseIndex, window: body.window ?? null }
  const drafted = await draftedFor(tx, desk, { client: own, place, at: body.at, writer })
  const passed = await passDoor(tx, own.id, drafted, body)
  const { papers, draft } = drafted
  const { found, told, facts: record } = draft
  const answerBy = body.answerBy ?? draft.answerBy
  if (answerBy < dayOf(record.asOf, papers.zone))
    throw new Refusal('bad_input', [{ where: 'answerBy', expected: 'a day not before the notice' }])
  const facts = {
    version: place.version,
    clauseIndex: place.clauseIndex,
    clause: found.clause,
    window: found.window ?? null,
    limit: found.limit,
    actual: found.actual,
    unit: found.unit,
    since: found.since,
    kind: told.kind,
    documents: [...draft.documents],
    price: draft.price,
    choices: [...draft.choices],
    effect: draft.effect,
    graceUntil: found.graceUntil ?? null,
    answerBy,
    consumer: draft.consumer,
    lang: papers.lang,
    acceptedAt: papers.inForce.agreement.acceptedAt ?? '',
    channel: body.channel,
    // What was let pass of what is there: a kind that is not found lets nothing pass.
    despite: body.despite.filter((kind) => passed.found.some((one) => one.kind === kind)),
  }
  // The whole day counts: a term ends when the day does.
  const endOfTerm = startOfDay(addDays(answerBy, 1), papers.zone) - 1
  return recordNotice(
    tx,
    {
      client: own.id,
      facts,
      letter: body.letter,
      at: record.asOf,
      answerBy: endOfTerm,
      beside: passed.parts,
    },
    stamp,
  )
}

function writingRoutes(app: App, desk: Desk): void {
  const send = {
    operationId: 'sendNotice',
    params: ClientParams,
    body: NewNotice,
    response: { 201: Made },
  }
  const letters = { needs: 'letter.write' } as const
  app.post('/clients/:client/notices', { config: letters, schema: send }, async (request, reply) => {
    const writer = personOf(request).name
    const { client } = request.params
    const id = await asWriter(desk, request, (tx, stamp) =>
      sendNotice(tx, desk, { client, body: request.body, writer }, stamp),
    )
    return reply.code(201).send({ id })
  })

  const answer = { operationId: 'noteChoice', params: NoticeParams, body: Answer, response: { 201: Made } }
  const writes = { needs: 'case.write' } as const
  app.post('/notices/:notice/choices', { config: writes, schema: answer }, async (request, reply) => {
    const { at, words, ...said } = request.body
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const notice = await ownNotice(tx, request.params.notice)
      await ownClientToAdd(tx, notice.client)
      if (!notice.facts.choices.some(({ kind }) => kind === said.choice)) throw new Refusal('not_offered')
      const { timezone } = await organisationOf(tx, desk.defaults)
      const chosen = { ...said, ...(words !== undefined && { words }), at: saidAt(at, timezone, stamp.at) }
      if (chosen.at < notice.at)
        throw new Refusal('bad_input', [{ where: 'at', expected: 'an instant after the notice' }])
      return recordChoice(tx, notice.id, chosen, stamp)
    })
    return reply.code(201).send({ id })
  })
}

export const noticeRoutes = (app: App, desk: Desk): void => {
  writingRoutes(app, desk)

  const list = { operationId: 'listOverages', response: { 200: OverageList } }
  const listed = { needs: 'case.read', reads: { what: 'clients' } } as const
  app.get('/overages', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const organisation = await organisationOf(tx, desk.defaults)
      return overagesWaiting(tx, { organisation, client: null, now: stamp.at })
    }),
  )

  const own = { operationId: 'listClientOverages', params: ClientParams, response: { 200: OverageList } }
  const ofClient = { needs: 'case.read', reads: { what: 'client', id: 'client' } } as const
  app.get('/clients/:client/overages', { config: ofClient, schema: own }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const { id } = await ownClient(tx, request.params.client)
      const organisation = await organisationOf(tx, desk.defaults)
      return overagesWaiting(tx, { organisation, client: id, now: stamp.at })
    }),
  )

  const draft = {
    operationId: 'draftNotice',
    params: DraftParams,
    querystring: DraftQuery,
    response: { 200: DraftView },
  }
  app.get(
    '/clients/:client/overages/:version/:clause',
    { config: { needs: 'case.read', reads: { what: 'ledger', id: 'client' } }, schema: draft },
    async (request) => {
      const { client: id, version, clause } = request.params
      const clauseIndex = /^\d{1,4}$/u.test(clause) ? Number(clause) : -1
      const { window = null, at } = request.query
      const writer = personOf(request).name
      return asPerson(desk, request, async (tx) => {
        const client = await ownClient(tx, id)
        const place = { version, clauseIndex, window }
        const { papers, draft: drafted } = await draftedFor(tx, desk, { client, place, at, writer })
        return draftView(papers, drafted)
      })
    },
  )
}
