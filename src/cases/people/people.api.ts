// The people of a case over HTTP: who works here, the page for whoever answers from now on, questions to colleagues, and how
// far somebody has read.
import { z } from 'zod'
import { membersOf } from '../../server/accounts/members.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { permissionsOf } from '../../server/permissions.ts'
import { Refusal } from '../../server/problem.ts'
import { extentOf, findCase, ownPlaces, type CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { inbound } from '../matter.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { caseNow } from '../steps/caseNow.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { handOverPage, type HandOverPage } from './handOver.ts'
import {
  answerContribution,
  askContribution,
  askedOf,
  findContribution,
  handedOn,
  handOver,
  markRead,
  readSoFar,
} from './people.store.ts'
import {
  Colleagues,
  ContributionAnswer,
  ContributionParams,
  HandOverView,
  NewContribution,
  NewHandOver,
  ReadMark,
  ReadSoFar,
  Today,
} from './peopleShapes.ts'

const Made = z.object({ id: z.uuid() })

/** The page about a case as it stands now; what cannot be read any more is an empty one. */
async function pageOf(tx: TenantTx, found: CaseOnFile, now: number): Promise<HandOverPage> {
  const read = await examinationOf(tx, found, now)
  if (!read) return handOverPage({ client: '', claims: [], clauses: [], ours: [], dates: [], messages: 0 })
  const { facts, examination } = read
  const standing = await caseNow(tx, found, read, now)
  return handOverPage({
    client: facts.parties.client.name ?? found.clientName,
    claims: examination.claims,
    clauses: facts.agreement?.clauses ?? [],
    ours: examination.ours,
    dates: standing.case.dates,
    messages: inbound(facts).length,
  })
}

/** Throws the refusal `not_colleague` for whoever may not work on cases of this organisation. */
async function colleague(desk: Desk, org: string, person: string): Promise<void> {
  const members = await membersOf(desk.pools.door, org)
  const found = members.find(({ personId }) => personId === person)
  const isLive = found && (found.expiresAt === null || found.expiresAt.getTime() > desk.clock.now())
  if (!isLive || !permissionsOf(found.role).has('case.write')) throw new Refusal('not_colleague')
}

function handOverRoutes(app: App, desk: Desk): void {
  const list = { operationId: 'listColleagues', response: { 200: Colleagues } }
  app.get('/colleagues', { config: { needs: 'case.read' }, schema: list }, async (request) => {
    const { org, id } = personOf(request)
    const members = await membersOf(desk.pools.door, org)
    const works = members.filter(({ role }) => permissionsOf(role).has('case.write'))
    return {
      colleagues: works.map(({ personId, name, role }) => ({
        id: personId,
        name,
        role,
        me: personId === id,
      })),
    }
  })

  const view = { operationId: 'viewHandOver', params: CaseParams, response: { 200: HandOverView } }
  const viewed = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/hand-over', { config: viewed, schema: view }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      return { page: await pageOf(tx, found, desk.clock.now()), now: await handedOn(tx, found.id) }
    }),
  )

  const hand = { operationId: 'handOver', params: CaseParams, body: NewHandOver, response: { 201: Made } }
  app.post(
    '/cases/:case/hand-overs',
    { config: { needs: 'case.write' }, schema: hand },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        await colleague(desk, tx.org, request.body.to)
        const page = await pageOf(tx, found, stamp.at)
        return handOver(tx, found, { ...request.body, page }, stamp)
      })
      return reply.code(201).send({ id })
    },
  )

  const read = { operationId: 'viewReadMark', params: CaseParams, response: { 200: ReadSoFar } }
  app.get('/cases/:case/read-mark', { config: viewed, schema: read }, async (request) =>
    asPerson(desk, request, async (tx) =>
      readSoFar(tx, await ownCase(tx, request.params.case), personOf(request).id),
    ),
  )

  const mark = { operationId: 'markRead', params: CaseParams, body: ReadMark, response: { 200: ReadMark } }
  app.post('/cases/:case/read-mark', { config: { needs: 'case.read' }, schema: mark }, async (request) =>
    asWriter(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      // Nobody has read what is not there yet.
      const { newest } = extentOf(found, await ownPlaces(tx, found))
      return { upTo: await markRead(tx, found, Math.min(request.body.upTo, newest), stamp) }
    }),
  )
}

function contributionRoutes(app: App, desk: Desk): void {
  const ask = {
    operationId: 'askContribution',
    params: CaseParams,
    body: NewContribution,
    response: { 201: Made },
  }
  app.post(
    '/cases/:case/contributions',
    { config: { needs: 'case.write' }, schema: ask },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        await colleague(desk, tx.org, request.body.of)
        return askContribution(tx, found, request.body, stamp)
      })
      return reply.code(201).send({ id })
    },
  )

  const answer = {
    operationId: 'answerContribution',
    params: ContributionParams,
    body: ContributionAnswer,
    response: { 201: Made },
  }
  app.post(
    '/contributions/:contribution/answer',
    { config: { needs: 'case.write' }, schema: answer },
    async (request, reply) => {
      const { id: person, permissions } = personOf(request)
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const { contribution } = request.params
        const asked = isId(contribution) ? await findContribution(tx, contribution) : null
        if (!asked || (await findCase(tx, asked.case))?.erasedAt !== null) throw new Refusal('not_found')
        // Who was asked answers; whoever asked, or decides claims here, may take the question back.
        const takesBack = request.body.kind === 'withdrawn'
        const mayTakeBack = asked.by === person || permissions.has('claim.decide')
        if (takesBack ? !mayTakeBack : asked.of !== person) throw new Refusal('not_asked')
        const done = await answerContribution(tx, asked, request.body, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}

/** More questions than this nobody answers in a day. */
const MOST_ASKED = 50

function todayRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'viewToday', response: { 200: Today } }
  const config = { needs: 'case.read', reads: { what: 'cases' } } as const
  app.get('/today', { config, schema }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const asked: Today['asked'] = []
      for (const { answer: _none, ...one } of await askedOf(tx, personOf(request).id, MOST_ASKED)) {
        const found = await findCase(tx, one.case)
        if (found && found.erasedAt === null)
          asked.push({ ...one, title: found.title, clientName: found.clientName })
      }
      return { asked }
    }),
  )
}

export const peopleRoutes = (app: App, desk: Desk): void => {
  todayRoute(app, desk)
  handOverRoutes(app, desk)
  contributionRoutes(app, desk)
}
