// A client's page over HTTP: what it shows, a code, an acceptance. Nobody signs in here: a link opens it or does not.
//
// The token travels in a header and never in an address, so that no log of a server in between has it.
import type { z } from 'zod'
import { clockOf, dayOf } from '../../basics/instant.ts'
import { dayInWords } from '../../basics/words.ts'
import type { App, Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { admitByLink, asClient, linkOf } from './asClient.ts'
import { masked, type CodeAddress } from './codeWays.ts'
import { makeCode, tryCode } from './codes.ts'
import { keepOpen, type ClientLink } from './links.ts'
import { certificateRoute, choiceRoute, usageRoute } from './pageRecords.api.ts'
import { acceptedLetter, codeLetter, codeText } from './pageLetters.ts'
import { CodeAsked, CodeSent, PageAcceptance, PageView } from './pageShapes.ts'
import { pageRecord, pageView, type PageRecord } from './pageView.store.ts'
import { noteCodeSent, noteOpened, recordAccepted } from './visits.store.ts'

/** The version of that id, if the page asks for it now. Throws the refusal `text_changed` otherwise. */
function askedFor(record: PageRecord, link: ClientLink, version: string) {
  const { waiting, consent } = pageView(record, link)
  const asked = [waiting, consent].some((text) => text?.version === version)
  const found = record.versions.find(({ id }) => id === version)
  if (!asked || !found) throw new Refusal('text_changed')
  return found
}

async function sendCode(
  desk: Desk,
  { kind, to }: CodeAddress,
  code: string,
  { organisation: { lang, name } }: PageRecord,
): Promise<void> {
  try {
    if (kind === 'mail') await desk.mail?.send(codeLetter(lang, to, code, name))
    else await desk.texts?.send({ to, text: codeText(lang, code, name) })
  } catch {
    throw new Refusal('code_not_sent')
  }
}

function codeRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'askForCode', body: CodeAsked, response: { 201: CodeSent } }
  app.post('/door/page/codes', { config: { limit: 'door' }, schema }, async (request, reply) => {
    const { version, way } = request.body
    const link = linkOf(request)
    const now = desk.clock.now()
    const record = await asClient(desk, request, (tx) => pageRecord(tx, desk, link, now))
    askedFor(record, link, version)
    const address = record.addresses.find((one) => one.way === way)
    if (!address) throw new Refusal('no_code_way')
    const shown = masked(address)
    // In the log before it leaves: a code that perhaps came is known to have been sent.
    const made = await asClient(desk, request, async (tx, stamp) => {
      await noteCodeSent(tx, link, { version, masked: shown }, stamp)
      const fresh = await makeCode(desk.pools.door, link, version, now)
      if (!fresh) throw new Refusal('codes_too_many')
      return fresh
    })
    await sendCode(desk, address, made.code, record)
    return reply.code(201).send({ masked: shown, until: new Date(made.expiresAt).toISOString() })
  })
}

/** A copy to the client's first address; one that does not arrive changes nothing about what was accepted. */
async function sendCopy(
  desk: Desk,
  record: PageRecord,
  { version, by }: z.infer<typeof PageAcceptance>,
  at: number,
): Promise<void> {
  const to = record.addresses.find(({ kind }) => kind === 'mail')?.to
  const found = record.versions.find(({ id }) => id === version)
  if (!to || !found || !desk.mail) return
  const { lang, name, timezone } = record.organisation
  const when = `${dayInWords(dayOf(at, timezone), lang)}, ${clockOf(at, timezone)} (${timezone})`
  const said = { to, business: name, by, when, text: found.shown, textHash: found.textHash.toString('hex') }
  await desk.mail.send(acceptedLetter(lang, said)).catch(() => undefined)
}

function acceptanceRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'acceptOnPage', body: PageAcceptance, response: { 200: PageView } }
  app.post('/door/page/acceptances', { config: { limit: 'door' }, schema }, async (request) => {
    const { version, textHash, code, by } = request.body
    const link = linkOf(request)
    const now = desk.clock.now()
    const before = await asClient(desk, request, (tx) => pageRecord(tx, desk, link, now))
    // Two taps on one button: the second one finds it done.
    if (before.holding.has(version)) return pageView(before, link)
    if (askedFor(before, link, version).textHash.toString('hex') !== textHash)
      throw new Refusal('text_changed')
    const after = await asClient(desk, request, async (tx, stamp) => {
      const found = askedFor(await pageRecord(tx, desk, link, stamp.at), link, version)
      await recordAccepted(tx, link, { version: found, by }, stamp)
      const record = await pageRecord(tx, desk, link, stamp.at)
      // Last, so that an acceptance that is refused for another reason uses up no code.
      const tried = await tryCode(desk.pools.door, link, { about: version, code }, now)
      if (!tried.ok) throw new Refusal(tried.error)
      return record
    })
    const expiresAt = await keepOpen(desk.pools.door, link, after.now)
    await sendCopy(desk, before, request.body, after.now)
    return pageView(after, { ...link, expiresAt })
  })
}

/** The routes of the page, in a scope of their own: they know a link and nobody else. */
export const clientPageRoutes = async (app: App, desk: Desk): Promise<void> => {
  admitByLink(app, desk)
  const view = { operationId: 'openPage', response: { 200: PageView } }
  app.post('/door/page', { config: { limit: 'read' }, schema: view }, async (request) =>
    asClient(desk, request, async (tx, stamp) => {
      const record = await pageRecord(tx, desk, stamp.link, stamp.at)
      await noteOpened(tx, stamp.link, stamp)
      return pageView(record, stamp.link)
    }),
  )
  codeRoute(app, desk)
  acceptanceRoute(app, desk)
  choiceRoute(app, desk)
  usageRoute(app, desk)
  certificateRoute(app, desk)
}
