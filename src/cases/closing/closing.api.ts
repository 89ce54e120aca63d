// The end of a case over HTTP: what is proposed, lessons of all cases, and the quiet page.
import { z } from 'zod'
import { AUDIT_CHECKS } from '../../audits/auditCheck.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { closingOf, quietPageOf } from './closing.store.ts'
import {
  Closing,
  LessonList,
  LessonParams,
  NewLessonEnd,
  NewLessonOfCase,
  QuietPage,
} from './closingShapes.ts'
import { endLesson, lessonsOf, noteLesson } from './lessons.store.ts'

const READS = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
const Made = z.object({ id: z.uuid() })

/** A lesson may name a check that ships with the desk, or none. Throws the refusal `bad_input`. */
export function knownCheck(check: string | null): void {
  if (check === null || AUDIT_CHECKS.some(({ id }) => id === check)) return
  throw new Refusal('bad_input', [{ where: 'check', expected: 'the name of a check, such as B14' }])
}

function endRoutes(app: App, desk: Desk): void {
  const read = { operationId: 'readClosing', params: CaseParams, response: { 200: Closing } }
  app.get('/cases/:case/closing', { config: READS, schema: read }, async (request) =>
    asPerson(desk, request, async (tx) =>
      closingOf(tx, await ownCase(tx, request.params.case), desk.clock.now()),
    ),
  )

  const page = { operationId: 'readQuietPage', params: CaseParams, response: { 200: QuietPage } }
  app.get('/cases/:case/quiet-page', { config: READS, schema: page }, async (request) =>
    asPerson(desk, request, async (tx) =>
      quietPageOf(tx, await ownCase(tx, request.params.case), desk.clock.now()),
    ),
  )
}

function lessonRoutes(app: App, desk: Desk): void {
  const list = { operationId: 'listLessons', response: { 200: LessonList } }
  const listed = { needs: 'case.read', reads: { what: 'lessons' } } as const
  app.get('/lessons', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => ({ lessons: await lessonsOf(tx) })),
  )

  const note = { operationId: 'noteLesson', body: NewLessonOfCase, response: { 201: Made } }
  app.post('/lessons', { config: { needs: 'lesson.write' }, schema: note }, async (request, reply) => {
    const { case: caseId, ...lesson } = request.body
    knownCheck(lesson.check)
    const id = await asWriter(desk, request, async (tx, stamp) =>
      noteLesson(tx, (await ownCaseToAdd(tx, caseId)).id, lesson, stamp),
    )
    return reply.code(201).send({ id })
  })

  const end = {
    operationId: 'endLesson',
    params: LessonParams,
    body: NewLessonEnd,
    response: { 201: Made },
  }
  app.post(
    '/lessons/:lesson/end',
    { config: { needs: 'lesson.write' }, schema: end },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const { lesson } = request.params
        if (!isId(lesson)) throw new Refusal('not_found')
        const done = await endLesson(tx, lesson, request.body, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}

export const closingRoutes = (app: App, desk: Desk): void => {
  endRoutes(app, desk)
  lessonRoutes(app, desk)
}
