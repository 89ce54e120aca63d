// Letters outside of every case over HTTP, once they were let out: by mail, or by somebody's hand and then confirmed; and those of which
// nobody has said yet where they went.
import { z } from 'zod'
import { findClient } from '../../../clients/cards/clients.store.ts'
import { ownClientToAdd } from '../../../clients/cards/ownClient.store.ts'
import { lockLog, type Stamp } from '../../../evidence/log.store.ts'
import { asPerson, asWriter, type App, type Desk } from '../../../server/desk.ts'
import { isId } from '../../../server/ids.ts'
import { wasRefused, type PlainLetter } from '../../../server/mail/outgoing.ts'
import { organisationOf } from '../../../server/organisation.store.ts'
import type { TenantTx } from '../../../server/db/tenant.ts'
import { Refusal } from '../../../server/problem.ts'
import { refuseFirstWordNow } from '../../closing/firstWord.store.ts'
import { Sending } from '../../deskShapes.ts'
import { recordableFacts } from '../../storyParts.ts'
import { messageIdOf, type MailAnswer } from '../mailAttempt.ts'
import { mayGoTo, subjectOutside } from '../mailTo.ts'
import { Mailed, NewMailing } from '../mailingShapes.ts'
import { mailReady } from './clientAddresses.store.ts'
import {
  findClientLetter,
  recordClientSending,
  waitingLetters,
  type ClientLetterOnFile,
} from './clientLetters.store.ts'
import { ClientAttemptParams, ClientLetterParams, WaitingLetters } from './clientLetterShapes.ts'
import { findClientAttempt, recordClientAnswer, recordClientAttempt } from './clientMailing.store.ts'

const WRITES = { needs: 'letter.write' } as const
const AT = { where: 'at', expected: 'a date and time' }
const ADDRESS = {
  where: 'to',
  expected: 'an address from the card of the client, or the same one in "again"',
}

/** The letter of that id, to somebody about whom things may be recorded. Throws the refusals `not_found` and `erased`. */
async function ownLetter(tx: TenantTx, id: string, now: number): Promise<ClientLetterOnFile> {
  const letter = isId(id) ? await findClientLetter(tx, id, now) : null
  if (!letter) throw new Refusal('not_found')
  await ownClientToAdd(tx, letter.client)
  return letter
}

function sendingRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'confirmClientSending',
    params: ClientLetterParams,
    body: Sending,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post('/client-letters/:clientLetter/sending', { config: WRITES, schema }, async (request, reply) => {
    const sending = Sending.parse(recordableFacts(request.body).facts)
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const letter = await ownLetter(tx, request.params.clientLetter, stamp.at)
      const { timezone: zone } = await organisationOf(tx, desk.defaults)
      const done = await recordClientSending(tx, letter, { sending, zone }, stamp)
      if (!done.ok) throw new Refusal(done.error, done.error === 'bad_input' ? [AT] : [])
      return done.value
    })
    return reply.code(201).send({ id })
  })
}

interface Prepared {
  readonly attempt: string
  readonly mail: PlainLetter & { readonly messageId: string }
}

interface Wanted extends z.infer<typeof NewMailing> {
  readonly letter: string
  readonly host: string | null
}

/** Records that the letter is about to go. Throws `not_found`, `bad_input`, `mail_not_set`, `already_sent`, `perhaps_sent`, and the no of the door. */
async function prepared(tx: TenantTx, desk: Desk, wanted: Wanted, stamp: Stamp): Promise<Prepared> {
  await lockLog(tx)
  const letter = await ownLetter(tx, wanted.letter, stamp.at)
  if (letter.sending) throw new Refusal('already_sent')
  const client = await ownClientToAdd(tx, letter.client)
  const organisation = await organisationOf(tx, desk.defaults)
  const about = { client: client.id, ground: 'named' as const, detail: '' }
  const said = { text: letter.text, despite: [], promises: letter.said.promises }
  const lang = await refuseFirstWordNow(tx, { client, about, organisation, writer: '' }, said, stamp.at)
  const { addresses } = await mailReady(tx, client, true)
  if (!mayGoTo(wanted.to, wanted.again, addresses)) throw new Refusal('bad_input', [ADDRESS])
  if (wanted.host === null) throw new Refusal('mail_not_set')
  const messageId = messageIdOf(letter.id, wanted.host)
  const subject = subjectOutside(letter.entry, lang)
  const { to } = wanted
  const tried = { client: client.id, letter: letter.id, to, subject, messageId }
  const done = await recordClientAttempt(tx, tried, stamp)
  if (!done.ok) throw new Refusal(done.error)
  return { attempt: done.value, mail: { to, subject, text: letter.text, messageId } }
}

interface Word extends MailAnswer {
  readonly said: string
}

/** Puts down what came of an attempt; a letter that went has told its client. */
async function answered(tx: TenantTx, desk: Desk, word: Word, stamp: Stamp): Promise<void> {
  await lockLog(tx)
  const tried = await findClientAttempt(tx, word.attempt)
  if (!tried) throw new Refusal('not_found')
  const letter = await ownLetter(tx, tried.letter, stamp.at)
  const done = await recordClientAnswer(tx, letter.client, word, stamp)
  if (!done.ok) throw new Refusal(done.error)
  if (word.kind === 'refused' || word.kind === 'said_not_sent' || letter.sending || !letter.mail) return
  const { timezone: zone } = await organisationOf(tx, desk.defaults)
  const { at, to, messageId } = letter.mail
  const receipt = [`<${messageId}>`, word.said].filter(Boolean).join(' · ').slice(0, 2_000)
  const sent = await recordClientSending(
    tx,
    letter,
    { sending: { channel: 'email', at, to, receipt }, zone },
    stamp,
  )
  if (!sent.ok) throw new Refusal(sent.error)
}

type Asked = Parameters<typeof asPerson>[1]
type State = z.infer<typeof Mailed>['state']

/** Hands a recorded attempt to the mail server and records its word. Without a word the attempt stays as it is. */
async function handedOver(desk: Desk, request: Asked, { attempt, mail }: Prepared): Promise<State> {
  const answer = await desk.mail?.send(mail).then(
    ({ response }) => ({ kind: 'taken' as const, said: response }),
    (error: unknown) =>
      wasRefused(error)
        ? { kind: 'refused' as const, said: error instanceof Error ? error.message : '' }
        : null,
  )
  if (!answer) return 'perhaps'
  await asPerson(desk, request, async (tx, stamp) => answered(tx, desk, { attempt, ...answer }, stamp))
  return answer.kind
}

async function knownState(desk: Desk, request: Asked, attempt: string): Promise<State> {
  const answer = (await asPerson(desk, request, (tx) => findClientAttempt(tx, attempt)))?.answer
  if (!answer) return 'perhaps'
  return answer === 'taken' || answer === 'said_sent' ? 'taken' : 'refused'
}

function mailRoutes(app: App, desk: Desk): void {
  const mail = {
    operationId: 'mailClientLetter',
    params: ClientLetterParams,
    body: NewMailing,
    response: { 201: Mailed },
  }
  app.post(
    '/client-letters/:clientLetter/mailing',
    { config: WRITES, schema: mail },
    async (request, reply) => {
      const { clientLetter: letter } = request.params
      // A repeated request finds its attempt on record and hands nothing to the mail server a second time.
      const fresh: Prepared[] = []
      const { attempt, messageId } = await asWriter(desk, request, async (tx, stamp) => {
        const wanted = { letter, host: desk.mail?.host ?? null, ...request.body }
        const ready = await prepared(tx, desk, wanted, stamp)
        fresh.push(ready)
        return { attempt: ready.attempt, messageId: ready.mail.messageId }
      })
      const [ready] = fresh
      const state = ready ? await handedOver(desk, request, ready) : await knownState(desk, request, attempt)
      return reply.code(201).send({ attempt, state, messageId })
    },
  )

  const answer = {
    operationId: 'answerClientMailing',
    params: ClientAttemptParams,
    body: z.object({ answer: z.enum(['said_sent', 'said_not_sent']) }),
    response: { 201: z.object({ attempt: z.uuid() }) },
  }
  app.post(
    '/client-mail-attempts/:clientAttempt/answer',
    { config: WRITES, schema: answer },
    async (request, reply) => {
      const { clientAttempt: attempt } = request.params
      if (!isId(attempt)) throw new Refusal('not_found')
      await asWriter(desk, request, async (tx, stamp) => {
        await answered(tx, desk, { attempt, kind: request.body.answer, said: '' }, stamp)
        return { attempt }
      })
      return reply.code(201).send({ attempt })
    },
  )
}

export const clientLetterRoutes = (app: App, desk: Desk): void => {
  const schema = { operationId: 'listClientLetters', response: { 200: WaitingLetters } }
  const listed = { needs: 'case.read', reads: { what: 'clients' } } as const
  app.get('/client-letters', { config: listed, schema }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const waiting = await waitingLetters(tx, stamp.at)
      const letters: WaitingLetters['letters'] = []
      for (const one of waiting) {
        const client = await findClient(tx, one.client)
        if (client && client.erasedAt === null) letters.push({ ...one, name: client.name })
      }
      return { letters }
    }),
  )
  sendingRoute(app, desk)
  mailRoutes(app, desk)
}
