// Letters over HTTP: a person copied one; a person says where it went.
import { z } from 'zod'
import { lockLog } from '../evidence/log.store.ts'
import { asPerson, asWriter, type App, type Desk } from '../server/desk.ts'
import { isId } from '../server/ids.ts'
import { Refusal } from '../server/problem.ts'
import { ADDITIONS, named } from './additions.store.ts'
import { ownCaseToAdd } from './ownCase.store.ts'
import { caseFacts } from './cases.store.ts'
import { CaseParams, NewLetter, Sending } from './deskShapes.ts'
import { copyLetter, letterText, recordSending } from './letters.store.ts'
import { isFields, recordableFacts, type Fields } from './storyParts.ts'

/** The letter as it leaves: with its footer, word for word as the log holds it. */
const Copied = z.object({ id: z.uuid(), entry: z.int(), text: z.string() })
const AT = { where: 'at', expected: 'a date and time' }

/** The member of staff who writes for the business: the owner where the case names one. */
function ownVoice(facts: Fields): string {
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const staff: readonly unknown[] = Array.isArray(parties['staff']) ? parties['staff'] : []
  const owner = staff.filter(isFields).find((one) => one['role'] === 'owner' || one['id'] === 'owner')
  return typeof owner?.['id'] === 'string' ? owner['id'] : 'owner'
}

function nextMessageId(facts: Fields): string {
  const messages: readonly unknown[] = Array.isArray(facts['messages']) ? facts['messages'] : []
  const taken = messages.filter(isFields).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  return String(named([{}], new Set(taken), ADDITIONS.messages)[0]?.['id'])
}

export const letterRoutes = (app: App, desk: Desk): void => {
  const copied = {
    operationId: 'copyLetter',
    params: CaseParams,
    body: NewLetter,
    response: { 201: Copied },
  }
  app.post(
    '/cases/:case/letters',
    { config: { needs: 'letter.write' }, schema: copied },
    async (request, reply) => {
      const { facts } = recordableFacts(request.body)
      const letter = NewLetter.parse(facts)
      const id = await asWriter(desk, request, async (tx, stamp) =>
        copyLetter(tx, await ownCaseToAdd(tx, request.params.case), letter, stamp),
      )
      // Its words are read anew: what a repeated request is answered from must hold none of them.
      const copy = await asPerson(desk, request, (tx) => letterText(tx, id))
      if (!copy) throw new Refusal('not_found')
      return reply.code(201).send({ id, ...copy })
    },
  )

  const confirmed = {
    operationId: 'confirmSending',
    params: CaseParams.extend({ letter: z.string().max(64) }),
    body: Sending,
    response: { 201: z.object({ message: z.string() }) },
  }
  app.post(
    '/cases/:case/letters/:letter/sending',
    { config: { needs: 'letter.write' }, schema: confirmed },
    async (request, reply) => {
      const { case: id, letter } = request.params
      if (!isId(letter)) throw new Refusal('not_found')
      const sending = Sending.parse(recordableFacts(request.body).facts)
      const sent = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, id)
        // Two sendings at once would both take the next free name of a message.
        await lockLog(tx)
        const { facts } = await caseFacts(tx, found)
        const message = { letter, sending, called: nextMessageId(facts), from: ownVoice(facts) }
        const done = await recordSending(tx, found, message, stamp)
        if (done.ok) return done.value
        throw new Refusal(done.error, done.error === 'bad_input' ? [AT] : [])
      })
      return reply.code(201).send(sent)
    },
  )
}
