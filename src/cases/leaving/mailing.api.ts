// Letters by mail over HTTP: a letter that was let out is handed to the mail server, and a person says what nobody knows.
import { z } from 'zod'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { wasRefused, type PlainLetter } from '../../server/mail/outgoing.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { Refusal } from '../../server/problem.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { caseFacts, findCase } from '../cases.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { lettersOf } from '../letters.store.ts'
import { ownCaseToAdd } from '../ownCase.store.ts'
import { addressesOf } from './addresses.store.ts'
import { refuseLate } from './letOut.store.ts'
import { messageIdOf } from './mailAttempt.ts'
import { Mailed, NewMailing } from './mailingShapes.ts'
import { findAttempt, mailOf, recordAnswer, recordAttempt } from './mailing.store.ts'
import { mailToAnswer, mayGoTo, replyAddress, subjectOf } from './mailTo.ts'
import { sendAsMessage } from './sendAsMessage.store.ts'

const LetterParams = CaseParams.extend({ letter: z.string().max(64) })
const ADDRESS = {
  where: 'to',
  expected: 'an address from the card of the client, or the same one in "again"',
}

interface Prepared {
  readonly attempt: string
  readonly mail: PlainLetter & { readonly messageId: string }
}

/** Records that the letter is about to go. Throws `not_found`, `bad_input`, `mail_not_set`, `already_sent`, `perhaps_sent`, and the no of the door. */
async function prepared(
  tx: TenantTx,
  asked: { readonly case: string; readonly letter: string; readonly host: string | null } & z.infer<
    typeof NewMailing
  >,
  stamp: Stamp,
): Promise<Prepared> {
  const found = await ownCaseToAdd(tx, asked.case)
  await lockLog(tx)
  const letter = (await lettersOf(tx, found)).find(({ id }) => id === asked.letter)
  if (!letter) throw new Refusal('not_found')
  if (letter.sending) throw new Refusal('already_sent')
  await refuseLate(tx, found, letter, stamp.at)
  const { facts } = await caseFacts(tx, found)
  if (!mayGoTo(asked.to, asked.again, await addressesOf(tx, found, facts)))
    throw new Refusal('bad_input', [ADDRESS])
  if (asked.host === null) throw new Refusal('mail_not_set')
  const messageId = messageIdOf(letter.id, asked.host)
  const subject = subjectOf(found.entry, found.lang)
  const [inReplyTo, replyTo] = [mailToAnswer(facts), replyAddress(facts)]
  const done = await recordAttempt(tx, found, { letter: letter.id, to: asked.to, subject, messageId }, stamp)
  if (!done.ok) throw new Refusal(done.error)
  const mail = {
    to: asked.to,
    subject,
    text: letter.text,
    messageId,
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(replyTo ? { replyTo } : {}),
  }
  return { attempt: done.value.attempt, mail }
}

function mailRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'mailLetter',
    params: LetterParams,
    body: NewMailing,
    response: { 201: Mailed },
  }
  app.post(
    '/cases/:case/letters/:letter/mailing',
    { config: { needs: 'letter.write' }, schema },
    async (request, reply) => {
      const { case: id, letter } = request.params
      if (!isId(letter)) throw new Refusal('not_found')
      // A repeated request finds its attempt on record and hands nothing to the mail server a second time.
      const fresh: Prepared[] = []
      const { attempt, messageId } = await asWriter(desk, request, async (tx, stamp) => {
        const ready = await prepared(
          tx,
          { case: id, letter, host: desk.mail?.host ?? null, ...request.body },
          stamp,
        )
        fresh.push(ready)
        return { attempt: ready.attempt, messageId: ready.mail.messageId }
      })
      const [ready] = fresh
      const state = ready ? await handedOver(desk, request, ready) : await knownState(desk, request, attempt)
      return reply.code(201).send({ attempt, state, messageId })
    },
  )
}

type Asked = Parameters<typeof asPerson>[1]

/** Hands a recorded attempt to the mail server and records its word. Without a word the attempt stays as it is. */
async function handedOver(
  desk: Desk,
  request: Asked,
  { attempt, mail }: Prepared,
): Promise<z.infer<typeof Mailed>['state']> {
  const answer = await desk.mail?.send(mail).then(
    ({ response }) => ({ kind: 'taken' as const, said: response }),
    (error: unknown) =>
      wasRefused(error)
        ? { kind: 'refused' as const, said: error instanceof Error ? error.message : '' }
        : null,
  )
  if (!answer) return 'perhaps'
  await asPerson(desk, request, async (tx, stamp) => answered(tx, { attempt, ...answer }, stamp))
  return answer.kind
}

async function knownState(
  desk: Desk,
  request: Asked,
  attempt: string,
): Promise<z.infer<typeof Mailed>['state']> {
  const answer = await asPerson(desk, request, async (tx) => {
    const on = await findAttempt(tx, attempt)
    return on && (await mailOf(tx, on.caseId)).answers.find((one) => one.attempt === attempt)
  })
  if (!answer) return 'perhaps'
  return answer.kind === 'taken' || answer.kind === 'said_sent' ? 'taken' : 'refused'
}

interface Word {
  readonly attempt: string
  readonly kind: 'taken' | 'refused' | 'said_sent' | 'said_not_sent'
  readonly said: string
}

/** Puts down what came of an attempt; a letter that went becomes a message of the thread. */
async function answered(tx: TenantTx, word: Word, stamp: Stamp): Promise<void> {
  await lockLog(tx)
  const on = await findAttempt(tx, word.attempt)
  const found = on && (await findCase(tx, on.caseId))
  if (!on || !found || found.erasedAt !== null) throw new Refusal('not_found')
  const attempt = (await mailOf(tx, found.id)).attempts.find(({ id }) => id === word.attempt)
  const done = await recordAnswer(tx, found, word, stamp)
  if (!done.ok) throw new Refusal(done.error)
  if (!attempt || word.kind === 'refused' || word.kind === 'said_not_sent') return
  const sent = await sendAsMessage(
    tx,
    found,
    {
      letter: on.letter,
      sending: {
        channel: 'email',
        at: new Date(attempt.at).toISOString(),
        to: attempt.to,
        receipt: [`<${attempt.messageId}>`, word.said].filter(Boolean).join(' · ').slice(0, 2_000),
      },
      messageId: attempt.messageId,
    },
    stamp,
  )
  if (!sent.ok) throw new Refusal(sent.error)
}

export const mailingRoutes = (app: App, desk: Desk): void => {
  mailRoute(app, desk)
  const schema = {
    operationId: 'answerMailing',
    params: z.object({ attempt: z.string().max(64) }),
    body: z.object({ answer: z.enum(['said_sent', 'said_not_sent']) }),
    response: { 201: z.object({ attempt: z.uuid() }) },
  }
  app.post(
    '/mail-attempts/:attempt/answer',
    { config: { needs: 'letter.write' }, schema },
    async (request, reply) => {
      const { attempt } = request.params
      if (!isId(attempt)) throw new Refusal('not_found')
      await asWriter(desk, request, async (tx, stamp) => {
        await answered(tx, { attempt, kind: request.body.answer, said: '' }, stamp)
        return { attempt }
      })
      return reply.code(201).send({ attempt })
    },
  )
}
