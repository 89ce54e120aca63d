// Keeping and erasing over HTTP: terms, holds, the end of a matter, erasure and its written refusal, a person's extract.
import { z } from 'zod'
import { knownCheck } from '../../cases/closing/closing.api.ts'
import { closureOfWords } from '../../cases/closing/closing.store.ts'
import { NewClosure } from '../../cases/closing/closingShapes.ts'
import { CaseParams } from '../../cases/deskShapes.ts'
import { markedDocuments } from '../../cases/marks/marks.store.ts'
import { ownCase } from '../../cases/ownCase.store.ts'
import { nextFooter } from '../../evidence/checkpoints/footer.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../desk.ts'
import { isId } from '../ids.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import { aboutPerson, keepingOf, shownStay } from './aboutPerson.store.ts'
import { completeErasures } from './complete.ts'
import { rangesOf, type Asked } from './erasurePlan.ts'
import { decideErasure, erasedClients } from './erasures.store.ts'
import { extractOf } from './extract.store.ts'
import {
  AboutPerson,
  ClientParams,
  ErasureAnswer,
  ExtractAnswer,
  HoldParams,
  Keeping,
  WantedErasure,
  WantedHold,
} from './keepingShapes.ts'
import { namesOf, subjectsOf } from './keeping.store.ts'
import { letMarkedOut, LetOut, LettingOut, whyMarkedLeave } from './markedOut.store.ts'
import { chooseTerm, closeCase, liftHold, placeHold, reopenCase } from './matters.store.ts'
import { refusalLetter } from './refusalLetter.ts'
import { isTooShort, RetentionChoice, ruleOf } from './terms.ts'

const Made = z.object({ id: z.uuid() })

/** The client of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
async function ownClient(tx: TenantTx, id: string): Promise<string> {
  const found = isId(id) && (await subjectsOf(tx, [id])).has(id)
  if (!found) throw new Refusal('not_found')
  return id
}
/** The same, when something is still kept about them. Throws the refusals `not_found` and `erased`. */
async function keptClient(tx: TenantTx, id: string): Promise<string> {
  const client = await ownClient(tx, id)
  if ((await erasedClients(tx)).has(client)) throw new Refusal('erased')
  return client
}
const there = <T>(found: T | null): T => {
  if (found === null) throw new Refusal('not_found')
  return found
}

const plainName = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

/** The name must have been typed: an erasure cannot be taken back. Throws the refusal `name_differs`. */
async function confirmed(tx: TenantTx, client: string, typed: string): Promise<void> {
  const names = await namesOf(tx, client)
  if (names.length === 0 || names.some((name) => plainName(name) === plainName(typed))) return
  throw new Refusal('name_differs')
}

async function erase(
  tx: TenantTx,
  desk: Desk,
  client: string,
  asked: Asked,
  stamp: Parameters<typeof decideErasure>[3],
): Promise<z.infer<typeof ErasureAnswer>> {
  // The answer is recorded as the very next entry: its letter names it.
  const footer = await nextFooter(tx)
  const { plan, jurisdiction } = there(await decideErasure(tx, client, asked, stamp))
  const { name } = await organisationOf(tx, desk.defaults)
  const erased = plan.goes.length
  const outcome =
    plan.stays.length > 0 ? (erased > 0 ? 'part' : 'refused') : erased > 0 ? 'erased' : 'nothing'
  const answered = { at: stamp.at, erased, stays: plan.stays, jurisdiction, organisation: name }
  return {
    outcome,
    erased: rangesOf(plan.goes),
    stays: plan.stays.map(shownStay),
    letter: plan.stays.length > 0 && asked.ground !== 'term_ended' ? refusalLetter(answered, footer) : null,
  }
}

function erasureRoutes(app: App, desk: Desk): void {
  const about = { operationId: 'aboutPerson', params: ClientParams, response: { 200: AboutPerson } }
  app.get(
    '/clients/:client/keeping',
    { config: { needs: 'case.read', reads: { what: 'client', id: 'client' } }, schema: about },
    async (request) =>
      asPerson(desk, request, async (tx, stamp) =>
        there(await aboutPerson(tx, await ownClient(tx, request.params.client), stamp.at)),
      ),
  )

  const wanted = {
    operationId: 'eraseClient',
    params: ClientParams,
    body: WantedErasure,
    response: { 201: ErasureAnswer },
  }
  app.post(
    '/clients/:client/erasure',
    { config: { needs: 'subject.erase' }, schema: wanted },
    async (request, reply) => {
      const { ground, confirm, shorten = false } = request.body
      const answer = await asWriter(desk, request, async (tx, stamp) => {
        const client = await ownClient(tx, request.params.client)
        await confirmed(tx, client, confirm)
        return erase(tx, desk, client, { ground, shorten }, stamp)
      })
      // The rows go before the answer does; the stale bytes in the files a little later, by themselves.
      await completeErasures(desk)
      return reply.code(201).send(answer)
    },
  )

  const confirm = {
    operationId: 'letMarkedOutTo',
    params: ClientParams,
    body: LettingOut,
    response: { 201: LetOut },
  }
  app.post(
    '/clients/:client/export/confirmations',
    { config: { needs: 'subject.export' }, schema: confirm },
    async (request, reply) => {
      const confirmation = await asWriter(desk, request, async (tx, stamp) => {
        const client = await keptClient(tx, request.params.client)
        const cases = (await subjectsOf(tx, [client])).get(client)?.cases.map(({ id }) => id) ?? []
        const { count: documents } = await markedDocuments(tx, cases)
        return letMarkedOut(tx, client, { why: request.body.why, documents }, stamp)
      })
      return reply.code(201).send({ confirmation })
    },
  )

  const extract = {
    operationId: 'exportSubject',
    params: ClientParams,
    querystring: z.object({ confirmation: z.string().max(64).optional() }),
    response: { 200: ExtractAnswer },
  }
  app.get(
    '/clients/:client/export',
    { config: { needs: 'subject.export', reads: { what: 'subject', id: 'client' } }, schema: extract },
    async (request) =>
      asPerson(desk, request, async (tx, stamp) => {
        const client = await ownClient(tx, request.params.client)
        const why = await whyMarkedLeave(tx, client, request.query.confirmation, stamp)
        const firm = await organisationOf(tx, desk.defaults)
        return there(await extractOf(tx, client, firm, stamp.at, why !== null))
      }),
  )
}

function holdRoutes(app: App, desk: Desk): void {
  const place = {
    operationId: 'placeHold',
    params: ClientParams,
    body: WantedHold,
    response: { 201: Made },
  }
  app.post(
    '/clients/:client/holds',
    { config: { needs: 'hold.write' }, schema: place },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) =>
        placeHold(tx, await keptClient(tx, request.params.client), request.body.why, stamp),
      )
      return reply.code(201).send({ id })
    },
  )

  const lift = { operationId: 'liftHold', params: HoldParams, response: { 201: Made } }
  app.post(
    '/holds/:hold/lifting',
    { config: { needs: 'hold.write' }, schema: lift },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const { hold } = request.params
        const done = isId(hold) ? await liftHold(tx, hold, stamp) : null
        if (!done?.ok) throw new Refusal('not_found')
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}

function matterRoutes(app: App, desk: Desk): void {
  const close = {
    operationId: 'closeCase',
    params: CaseParams,
    body: NewClosure.nullish(),
    response: { 201: Made },
  }
  app.post(
    '/cases/:case/closure',
    { config: { needs: 'case.write' }, schema: close },
    async (request, reply) => {
      const { body } = request
      if (body && body.lessons.length > 0 && !personOf(request).permissions.has('lesson.write'))
        throw new Refusal('not_allowed')
      for (const { check } of body?.lessons ?? []) knownCheck(check)
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCase(tx, request.params.case)
        const said = await closureOfWords(tx, found, body ?? null, stamp.at)
        if (!said.ok) throw new Refusal(said.error)
        return closeCase(tx, found, stamp, said.value)
      })
      return reply.code(201).send({ id })
    },
  )

  const reopen = { operationId: 'reopenCase', params: CaseParams, response: { 201: Made } }
  app.post(
    '/cases/:case/reopening',
    { config: { needs: 'case.write' }, schema: reopen },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const done = await reopenCase(tx, await ownCase(tx, request.params.case), stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}

export const keepingRoutes = (app: App, desk: Desk): void => {
  erasureRoutes(app, desk)
  holdRoutes(app, desk)
  matterRoutes(app, desk)

  const look = { operationId: 'viewKeeping', response: { 200: Keeping } }
  app.get('/keeping', { config: { needs: 'hold.write' }, schema: look }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const { jurisdiction } = await organisationOf(tx, desk.defaults)
      return keepingOf(tx, jurisdiction, stamp.at)
    }),
  )

  const choose = { operationId: 'chooseTerm', body: RetentionChoice, response: { 201: Made } }
  app.post(
    '/keeping/terms',
    { config: { needs: 'settings.write' }, schema: choose },
    async (request, reply) => {
      const choice = request.body
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const { jurisdiction } = await organisationOf(tx, desk.defaults)
        const rule = ruleOf(choice.kind, jurisdiction, stamp.at)
        if (choice.term && isTooShort(rule, choice.term)) throw new Refusal('term_too_short')
        return chooseTerm(tx, choice, stamp)
      })
      return reply.code(201).send({ id })
    },
  )
}
