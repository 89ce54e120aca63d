// What people say about marked words, over HTTP: a mark taken off, words that should have been marked, and both taken back.
import { z } from 'zod'
import { CaseParams } from '../../cases/deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../../cases/ownCase.store.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { Refusal } from '../../server/problem.ts'
import { AllDismissals, AllExamples, CaseDismissals, lackOf, NewDismissal, NewExample } from './dismissal.ts'
import { dismiss, giveExample, takeBack } from './dismissals.store.ts'
import { allDismissals, allExamples } from './examples.store.ts'
import { dismissalsOf } from './standing.store.ts'
import { trainingLines } from './trainingLines.ts'

const Said = z.object({ id: z.uuid() })

export const dismissalRoutes = (app: App, desk: Desk): void => {
  ofOneCase(app, desk)
  ofAllCases(app, desk)
  takenBack(app, desk)
}

function ofOneCase(app: App, desk: Desk): void {
  const list = { operationId: 'listDismissals', params: CaseParams, response: { 200: CaseDismissals } }
  const listed = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/dismissals', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => dismissalsOf(tx, (await ownCase(tx, request.params.case)).id)),
  )

  const put = {
    operationId: 'dismissLabel',
    params: CaseParams,
    body: NewDismissal,
    response: { 201: Said },
  }
  app.post(
    '/cases/:case/dismissals',
    { config: { needs: 'case.write' }, schema: put },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        const lack = lackOf(request.body)
        if (lack !== null) throw new Refusal('bad_input', [{ where: lack, expected: 'a reason in words' }])
        const done = await dismiss(tx, found, request.body, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )

  const give = {
    operationId: 'giveLabelExample',
    params: CaseParams,
    body: NewExample,
    response: { 201: Said },
  }
  app.post(
    '/cases/:case/label-examples',
    { config: { needs: 'case.write' }, schema: give },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        const done = await giveExample(tx, found, request.body, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}

function ofAllCases(app: App, desk: Desk): void {
  const config = { needs: 'case.read', reads: { what: 'cases' } } as const
  const dismissed = { operationId: 'listAllDismissals', response: { 200: AllDismissals } }
  app.get('/dismissals', { config, schema: dismissed }, async (request) =>
    asPerson(desk, request, (tx) => allDismissals(tx)),
  )
  const given = { operationId: 'listLabelExamples', response: { 200: AllExamples } }
  app.get('/label-examples', { config, schema: given }, async (request) =>
    asPerson(desk, request, (tx) => allExamples(tx)),
  )
  const taken = { operationId: 'takeLabelExamples', response: { 200: z.string() } }
  app.get('/label-examples/lines', { config, schema: taken }, async (request, reply) => {
    const { examples } = await asPerson(desk, request, (tx) => allExamples(tx))
    return reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', 'attachment; filename="exhale-examples.jsonl"')
      .send(trainingLines(examples))
  })
}

function takenBack(app: App, desk: Desk): void {
  const dismissal = {
    operationId: 'withdrawDismissal',
    params: z.object({ dismissal: z.string().max(64) }),
    response: { 201: Said },
  }
  const config = { needs: 'case.write' } as const
  app.post('/dismissals/:dismissal/withdrawal', { config, schema: dismissal }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const done = await takeBack(tx, 'dismissal', request.params.dismissal, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    return reply.code(201).send({ id })
  })
  const example = {
    operationId: 'withdrawLabelExample',
    params: z.object({ example: z.string().max(64) }),
    response: { 201: Said },
  }
  app.post('/label-examples/:example/withdrawal', { config, schema: example }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const done = await takeBack(tx, 'example', request.params.example, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    return reply.code(201).send({ id })
  })
}
