// Who else was touched over HTTP: whom the papers name, the first word to each of them through the door, and what became of it.
import { z } from 'zod'
import { ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { clientDoorShown } from '../leaving/clientLetters/clientDoorShown.ts'
import { findClientLetter, isPerhaps, newestAbout } from '../leaving/clientLetters/clientLetters.store.ts'
import { ClientDoorAnswer } from '../leaving/clientLetters/clientLetterShapes.ts'
import { mailReady } from '../leaving/clientLetters/clientAddresses.store.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { recordableFacts } from '../storyParts.ts'
import { askFirstWord, takeFirstWord, type FirstWordTo } from './firstWord.store.ts'
import { noteTouched, tellTouched } from './told.store.ts'
import { touchedIn } from './touched.store.ts'
import { NewFirstWord, NewTold, NewTouched, TouchedList, TouchedParams } from './touchedShapes.ts'

const READS = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
const WRITES = { needs: 'letter.write' } as const
const Made = z.object({ id: z.uuid() })
const OTHER = { where: 'client', expected: 'another client than that of the case' }

/** Another client than the one through whom the mistake was found. Throws `not_found`, `erased`, `bad_input`. */
async function otherClient(tx: TenantTx, found: CaseOnFile, id: string) {
  const client = await ownClientToAdd(tx, id)
  if (client.id === found.clientId) throw new Refusal('bad_input', [OTHER])
  return client
}

function noteRoutes(app: App, desk: Desk): void {
  const note = { operationId: 'noteTouched', params: CaseParams, body: NewTouched, response: { 201: Made } }
  app.post('/cases/:case/touched', { config: WRITES, schema: note }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      await otherClient(tx, found, request.body.client)
      return noteTouched(tx, found, request.body, stamp)
    })
    return reply.code(201).send({ id })
  })

  const tell = { operationId: 'tellTouched', params: TouchedParams, body: NewTold, response: { 201: Made } }
  app.post('/touched/:touched/told', { config: WRITES, schema: tell }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const { touched } = request.params
      if (!isId(touched)) throw new Refusal('not_found')
      // A mail that perhaps went is answered first: afterwards nobody would ask about it any more.
      const letter = await newestAbout(tx, touched, stamp.at)
      if (letter && isPerhaps(letter)) throw new Refusal('perhaps_sent')
      const done = await tellTouched(tx, touched, { channel: '', ...request.body }, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    return reply.code(201).send({ id })
  })
}

function letterRoutes(app: App, desk: Desk): void {
  const addressee = async (
    tx: TenantTx,
    found: CaseOnFile,
    about: NewTouched,
    writer: string,
  ): Promise<FirstWordTo> => ({
    client: await otherClient(tx, found, about.client),
    about,
    organisation: await organisationOf(tx, desk.defaults),
    writer,
  })
  const saidIn = (body: NewFirstWord) => {
    const { client, ground, detail, ...said } = NewFirstWord.parse(recordableFacts(body).facts)
    return { about: { client, ground, detail }, said }
  }

  const ask = {
    operationId: 'askFirstWord',
    params: CaseParams,
    body: NewFirstWord,
    response: { 200: ClientDoorAnswer },
  }
  app.post('/cases/:case/first-words/readiness', { config: WRITES, schema: ask }, async (request) => {
    const { about, said } = saidIn(request.body)
    const { name } = personOf(request)
    return asPerson(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      const to = await addressee(tx, found, about, name)
      const door = await askFirstWord(tx, found, to, said, stamp.at)
      return clientDoorShown(door, await mailReady(tx, to.client, desk.mail !== null))
    })
  })

  const take = {
    operationId: 'takeFirstWord',
    params: CaseParams,
    body: NewFirstWord,
    response: { 201: Made.extend({ text: z.string() }) },
  }
  app.post('/cases/:case/first-words', { config: WRITES, schema: take }, async (request, reply) => {
    const { about, said } = saidIn(request.body)
    const { name } = personOf(request)
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      const done = await takeFirstWord(tx, found, await addressee(tx, found, about, name), said, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    // Its words are read anew: what a repeated request is answered from must hold none of them.
    const letter = await asPerson(desk, request, (tx, stamp) => findClientLetter(tx, id, stamp.at))
    if (!letter) throw new Refusal('not_found')
    return reply.code(201).send({ id, text: letter.text })
  })
}

export const whoElseRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listTouched', params: CaseParams, response: { 200: TouchedList } }
  app.get('/cases/:case/touched', { config: READS, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const now = desk.clock.now()
      const read = await examinationOf(tx, found, now)
      if (!read) return { ours: false, clients: [], cut: false }
      return touchedIn(tx, found, read, { organisation: await organisationOf(tx, desk.defaults), now })
    }),
  )
  noteRoutes(app, desk)
  letterRoutes(app, desk)
}
