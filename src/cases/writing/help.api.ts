// Help with the words of a draft, over HTTP. What leaves the firm names nobody; what comes back is a suggestion beside the draft, read
// by the same guards, and the desk never puts it into the text by itself.
import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { asPerson, personOf, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import type { WritingHelp } from '../../server/writingHelp/writingHelp.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { atWork } from '../drafting/draftContext.store.ts'
import { Help } from '../drafting/draftShapes.ts'
import { ownCaseToAdd } from '../ownCase.store.ts'
import { hide, unhide, type Hidden } from './hidden.ts'
import { knownPeople } from './peopleOfCase.ts'
import { taskFor, WISHES, withoutFence, type Wish } from './wishes.ts'

const Draft = z.object({ text: z.string().min(1).max(20_000) })
const Wanted = Draft.extend({
  wish: z.enum(WISHES),
  /** The `asked` of what was looked at before: where something else would leave now, nothing does. */
  shown: z.string().max(64).optional(),
})
/** What would leave, word for word, and to whom. */
const Leaving = z.object({
  text: z.string(),
  /** SHA-256 of this text in hexadecimal. */
  asked: z.string(),
  hidden: z.int().min(0),
  model: z.string(),
  host: z.string(),
})
const Suggestion = z.object({
  text: z.string(),
  /** Where the words came from; kept with the version of the draft that takes them. */
  help: Help,
})
const HelpState = z.object({
  /** The owner said yes and an endpoint is set. */
  on: z.boolean(),
  /** Who would be asked; null where the operator set no endpoint. */
  host: z.string().nullable(),
  model: z.string().nullable(),
})

/** The words of the model with the facts back in their places. A model that lost one is asked once more, and told which. */
async function suggested(
  { help, lang, hidden: { text, places } }: Ready,
  wish: Wish,
  until: AbortSignal,
): Promise<string> {
  for (const reminded of [[], places.map(({ token }) => token)]) {
    const answer = await help.ask({ task: taskFor(wish, lang, reminded), text }, until)
    if (!answer.ok) throw new Refusal('help_unreachable')
    const back = unhide(withoutFence(answer.value), places)
    if (back.ok) return back.value
    if (places.length === 0) break
  }
  throw new Refusal('help_places')
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A draft with nobody in it, and who would be asked. */
interface Ready {
  readonly help: WritingHelp
  readonly lang: 'ru' | 'en'
  readonly hidden: Hidden
}

/** Hides everybody in a draft of this case. A case of somebody else is not found, whether help is on or off. */
async function readyToLeave(
  desk: Desk,
  request: Parameters<typeof asPerson>[1],
  caseId: string,
  text: string,
): Promise<Ready> {
  const help = desk.writingHelp ?? null
  const people = await atWork(desk.pools.door, personOf(request).org, desk.clock.now())
  const known = await asPerson(desk, request, async (tx) => {
    const found = await ownCaseToAdd(tx, caseId)
    const { writingHelp } = await organisationOf(tx, desk.defaults)
    if (!writingHelp || !help) throw new Refusal('help_off')
    const read = await examinationOf(tx, found, desk.clock.now())
    if (!read) throw new Refusal('nothing_to_record')
    return knownPeople(read.facts)
  })
  if (!help) throw new Refusal('help_off')
  const names = [...known.names, ...people.map(({ name }) => name)]
  return { help, lang: known.lang, hidden: hide(text, { ...known, names }) }
}

/** Whoever goes away or presses "cancel" is not waited for: the question to the model ends with the request. */
function untilGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  return gone.signal
}

export const writingRoutes = (app: App, desk: Desk): void => {
  const help = desk.writingHelp ?? null
  const state = { operationId: 'writingHelp', response: { 200: HelpState } }
  app.get('/writing-help', { config: { needs: 'case.read' }, schema: state }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const { writingHelp } = await organisationOf(tx, desk.defaults)
      return { on: writingHelp && help !== null, host: help?.host ?? null, model: help?.model ?? null }
    }),
  )

  const shown = {
    operationId: 'showWhatLeaves',
    params: CaseParams,
    body: Draft,
    response: { 200: Leaving },
  }
  app.post(
    '/cases/:case/drafts/help/preview',
    { config: { needs: 'draft.write' }, schema: shown },
    async (request) => {
      const ready = await readyToLeave(desk, request, request.params.case, request.body.text)
      const { text, places } = ready.hidden
      const { model, host } = ready.help
      return { text, asked: digestOf(text), hidden: places.length, model, host }
    },
  )

  const asked = {
    operationId: 'helpWithDraft',
    params: CaseParams,
    body: Wanted,
    response: { 200: Suggestion },
  }
  app.post(
    '/cases/:case/drafts/help',
    { config: { needs: 'draft.write' }, schema: asked },
    async (request, reply) => {
      const { text, wish, shown: looked } = request.body
      const ready = await readyToLeave(desk, request, request.params.case, text)
      const digest = digestOf(ready.hidden.text)
      if (looked !== undefined && looked !== digest) throw new Refusal('help_changed')
      // The model is asked outside of any transaction: it may take a minute.
      const written = await suggested(ready, wish, untilGone(reply))
      const { model, host } = ready.help
      const at = new Date(desk.clock.now()).toISOString()
      const hidden = ready.hidden.places.length
      return { text: written, help: { wish, model, host, asked: digest, hidden, at } }
    },
  )
}
