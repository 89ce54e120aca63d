// Pages of the open internet kept as they were. What is kept leaves as a download that no browser runs, the picture as a picture.
import { z } from 'zod'
import { ownCase, ownCaseToAdd } from '../../cases/ownCase.store.ts'
import { headersOf } from '../../messages/originals/fileHeaders.ts'
import { asPerson, type App, type Desk } from '../desk.ts'
import { isId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { pageCaptures } from './capturePage.ts'
import { PROBLEM_OF } from './captureProblems.ts'
import { CaptureFacts, capturePart, capturesOf, recordCapture } from './captures.store.ts'

/** Pages that may be asked for at once: one is looked at, the others wait. */
const MOST_AT_ONCE = 4
const CaseParams = z.object({ case: z.string().max(64) })
const CaptureParams = z.object({ capture: z.string().max(64) })
const NewCapture = z.strictObject({ url: z.string().trim().min(1).max(2_000) })
const Kept = z.object({
  id: z.uuid(),
  entry: z.number().int(),
  screenshot: z.boolean(),
  why: z.string().optional(),
})
const Listed = CaptureFacts.pick({
  url: true,
  finalUrl: true,
  status: true,
  size: true,
  sha256: true,
  why: true,
}).extend({
  id: z.uuid(),
  entry: z.number().int(),
  at: z.iso.datetime(),
  screenshot: z.boolean(),
  /** True when the page is longer than its picture. */
  cut: z.boolean(),
})

/** An address as people type it: without a scheme it is one of https. */
const addressOf = (typed: string): string => (/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`)

export const captureRoutes = (app: App, desk: Desk): void => {
  const capture = desk.capturePage ?? pageCaptures(process.env)
  let running = 0

  const keep = { operationId: 'capturePage', params: CaseParams, body: NewCapture, response: { 201: Kept } }
  const write = { needs: 'case.write', limit: 'upload' } as const
  app.post('/cases/:case/captures', { config: write, schema: keep }, async (request, reply) => {
    await asPerson(desk, request, (tx) => ownCaseToAdd(tx, request.params.case))
    if (running >= MOST_AT_ONCE) throw new Refusal('captures_busy')
    running += 1
    const done = await capture(addressOf(request.body.url)).finally(() => (running -= 1))
    if (!done.ok) throw new Refusal(PROBLEM_OF[done.error])
    const { seen, why } = done.value
    const kept = await asPerson(desk, request, async (tx, stamp) =>
      recordCapture(tx, (await ownCaseToAdd(tx, request.params.case)).id, done.value, stamp),
    )
    return reply.code(201).send({ ...kept, screenshot: seen !== null, ...(why === null ? {} : { why }) })
  })

  const list = {
    operationId: 'listCaptures',
    params: CaseParams,
    response: { 200: z.object({ captures: z.array(Listed) }) },
  }
  const ofCase = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/captures', { config: ofCase, schema: list }, async (request) => {
    const captures = await asPerson(desk, request, async (tx) =>
      capturesOf(tx, (await ownCase(tx, request.params.case)).id),
    )
    return {
      captures: captures.map(({ browser, at, ...one }) => ({
        ...one,
        at: new Date(at).toISOString(),
        screenshot: browser !== null,
        cut: browser?.cut ?? false,
      })),
    }
  })
  partRoutes(app, desk)
}

type Asked = Parameters<typeof asPerson>[1] & { readonly params: z.infer<typeof CaptureParams> }

const partOf = (desk: Desk, request: Asked, part: 'page' | 'screenshot') =>
  asPerson(desk, request, async (tx) => {
    const id = request.params.capture
    const bytes = isId(id) ? await capturePart(tx, id, part) : null
    if (!bytes) throw new Refusal('not_found')
    return Buffer.from(bytes)
  })

function partRoutes(app: App, desk: Desk): void {
  const one = { needs: 'case.read', reads: { what: 'capture', id: 'capture' } } as const
  const page = {
    operationId: 'takeCapturedPage',
    params: CaptureParams,
    produces: ['application/octet-stream'],
  }
  app.get('/captures/:capture/page', { config: one, schema: page }, async (request, reply) => {
    const bytes = await partOf(desk, request, 'page')
    return reply.headers(headersOf('page.html')).send(bytes)
  })

  const picture = { operationId: 'takeCapturedPicture', params: CaptureParams, produces: ['image/png'] }
  app.get('/captures/:capture/screenshot', { config: one, schema: picture }, async (request, reply) => {
    const bytes = await partOf(desk, request, 'screenshot')
    return reply.headers(headersOf('page.png')).send(bytes)
  })
}
