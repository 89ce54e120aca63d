// Cases over HTTP: list, open, look, add. Every route works inside the organisation of whoever asks; what belongs to
// another organisation reads as not found, byte for byte.
import { z } from 'zod'
import { Examination } from '../decisions/examination.ts'
import { ClientParams } from '../clients/cards/cardShapes.ts'
import { ownClientToAdd } from '../clients/cards/ownClient.store.ts'
import { asPerson, asWriter, type App, type Desk } from '../server/desk.ts'
import { isId } from '../server/ids.ts'
import { Refusal } from '../server/problem.ts'
import { examined } from '../server/examiner.ts'
import { loadDemo } from './demo.store.ts'
import { Problem } from './caseFacts.ts'
import { casesAfter } from './cases.store.ts'
import { caseRow, caseView } from './caseView.store.ts'
import { CaseList, caseOnDesk, CaseParams, StoryFacts } from './deskShapes.ts'
import { ownCase } from './ownCase.store.ts'
import { recordStory } from './record.store.ts'
import { recordableFacts, type Fields } from './storyParts.ts'

const PAGE = 50
const View = caseOnDesk(Examination.nullable())
const Opened = z.object({ id: z.uuid(), problems: z.array(Problem) })

/** The facts of a story that can be recorded, with what could not be read. Throws the refusal `nothing_to_record`. */
async function readable(story: Fields): Promise<{ facts: Fields; problems: Problem[] }> {
  const { facts, problems } = recordableFacts(story)
  const read = await examined(facts)
  const all = [...problems, ...(read.facts ? read.examination.problems : read.problems)]
  if (read.facts) return { facts, problems: all }
  throw new Refusal(
    'nothing_to_record',
    all.slice(0, 20).map(({ where, expected }) => ({ where, expected })),
  )
}

export const caseRoutes = (app: App, desk: Desk): void => {
  const list = {
    operationId: 'listCases',
    querystring: z.object({ cursor: z.string().max(64).optional() }),
    response: { 200: CaseList },
  }
  const listed = { needs: 'case.read', reads: { what: 'cases' } } as const
  app.get('/cases', { config: listed, schema: list }, async (request) => {
    const { cursor } = request.query
    if (cursor !== undefined && !isId(cursor))
      throw new Refusal('bad_input', [{ where: 'cursor', expected: 'the id of the last case seen' }])
    return asPerson(desk, request, async (tx) => {
      const found = await casesAfter(tx, cursor ?? null, PAGE + 1)
      const page = found.slice(0, PAGE)
      const cases = []
      for (const one of page) cases.push(await caseRow(tx, one, desk.clock.now()))
      return { cases, next: found.length > PAGE ? (page.at(-1)?.id ?? null) : null }
    })
  })

  const view = { operationId: 'viewCase', params: CaseParams, response: { 200: View } }
  const viewed = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case', { config: viewed, schema: view }, async (request) =>
    asPerson(desk, request, async (tx) =>
      caseView(tx, await ownCase(tx, request.params.case), desk.clock.now()),
    ),
  )

  const open = {
    operationId: 'openCase',
    body: z.object({ facts: StoryFacts }),
    response: { 201: Opened },
  }
  app.post('/cases', { config: { needs: 'case.write' }, schema: open }, async (request, reply) => {
    const { facts, problems } = await readable(request.body.facts)
    const id = await asWriter(desk, request, (tx, stamp) => recordStory(tx, facts, stamp))
    return reply.code(201).send({ id, problems })
  })

  const openFor = { ...open, operationId: 'openCaseOfClient', params: ClientParams }
  app.post(
    '/clients/:client/cases',
    { config: { needs: 'case.write' }, schema: openFor },
    async (request, reply) => {
      const { facts, problems } = await readable(request.body.facts)
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const client = await ownClientToAdd(tx, request.params.client)
        return recordStory(tx, facts, stamp, { client })
      })
      return reply.code(201).send({ id, problems })
    },
  )

  const demo = { operationId: 'loadDemo', response: { 201: z.object({ cases: z.array(z.uuid()) }) } }
  app.post('/demo', { config: { needs: 'case.write' }, schema: demo }, async (request, reply) => {
    const cases = await asWriter(desk, request, (tx, stamp) => loadDemo(tx, stamp))
    return reply.code(201).send({ cases })
  })
}
