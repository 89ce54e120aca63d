// Over HTTP: what a case may cost, a note of that table, and what we may lawfully do in it.
import { z } from 'zod'
import { dayOf } from '../../basics/instant.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { examinationOf } from '../caseView.store.ts'
import { isConsumer } from '../caseFacts.ts'
import { tookFromClient, tradeKindOf } from '../deadlines/deadlineTrade.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { exposureIn, newestExposureNote, noteExposure } from './exposure.store.ts'
import { AskedDays, ExposureAnswer, NewExposureNote } from './exposureShapes.ts'
import { tellInsurerFirst } from './insured.ts'
import { RightsCard, rightsFor } from './rights.ts'

const READS = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const

function tableRoutes(app: App, desk: Desk): void {
  const read = {
    operationId: 'readExposure',
    params: CaseParams,
    querystring: AskedDays,
    response: { 200: ExposureAnswer },
  }
  app.get('/cases/:case/exposure', { config: READS, schema: read }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const table = await exposureIn(tx, found, desk.clock.now(), request.query)
      const noted = await newestExposureNote(tx, found.id)
      if (!table) return { exposure: null, insurer: null, noted }
      const { exposure, examined } = table
      const admits = examined.examination.claims.some(({ verdict }) => verdict === 'our_fault')
      const settings = await organisationOf(tx, desk.defaults)
      return { exposure, insurer: tellInsurerFirst({ admits }, exposure, settings), noted }
    }),
  )

  const note = {
    operationId: 'noteExposure',
    params: CaseParams,
    body: NewExposureNote,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/cases/:case/exposure-notes',
    { config: { needs: 'pack.write' }, schema: note },
    async (request, reply) => {
      const { said, ...days } = request.body
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        const table = await exposureIn(tx, found, stamp.at, days)
        if (!table) throw new Refusal('not_found')
        return noteExposure(tx, found, table.exposure, said, stamp)
      })
      return reply.code(201).send({ id })
    },
  )
}

export const exposureRoutes = (app: App, desk: Desk): void => {
  tableRoutes(app, desk)

  const rights = { operationId: 'readRights', params: CaseParams, response: { 200: RightsCard } }
  app.get('/cases/:case/rights', { config: READS, schema: rights }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const read = await examinationOf(tx, found, desk.clock.now())
      const { jurisdiction } = found
      if (!read) return { jurisdiction, known: false, consumer: false, rights: [] }
      const { facts } = read
      const consumer = isConsumer(facts.parties)
      const rights = rightsFor({
        jurisdiction,
        consumer,
        trade: tradeKindOf(facts),
        custody: tookFromClient(facts),
        on: dayOf(facts.asOf, facts.timezone),
      })
      return { jurisdiction, known: rights.length > 0, consumer, rights }
    }),
  )
}
