// The HTTP server put together: guard, sign-in, the routes of the rooms, the desk's files, and one place for every "no".
import swagger from '@fastify/swagger'
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { existsSync } from 'node:fs'
import { invoiceLineRoutes } from '../cases/notices/invoiceLines.api.ts'
import { noticeRoutes } from '../cases/notices/notices.api.ts'
import { oneOffRoutes } from '../agreements/oneOffs/oneOffs.api.ts'
import { readingRoutes } from '../agreements/readings/readings.api.ts'
import { templateRoutes } from '../agreements/templates/templates.api.ts'
import { compareRoutes } from '../agreements/versions/compare.api.ts'
import { auditRoutes } from '../audits/audits.api.ts'
import { additionRoutes } from '../cases/additions.api.ts'
import { caseRoutes } from '../cases/cases.api.ts'
import { concessionRoutes } from '../cases/concessions/concessions.api.ts'
import { draftRoutes } from '../cases/drafting/drafts.api.ts'
import { elsewhereRoutes } from '../cases/elsewhere/elsewhere.api.ts'
import { writingRoutes } from '../cases/writing/help.api.ts'
import { exhaleRoutes } from '../cases/exhale/exhale.api.ts'
import { closingRoutes } from '../cases/closing/closing.api.ts'
import { whoElseRoutes } from '../cases/closing/whoElse.api.ts'
import { clientLetterRoutes } from '../cases/leaving/clientLetters/clientLetters.api.ts'
import { exposureRoutes } from '../cases/exposure/exposure.api.ts'
import { caseLinkRoutes } from '../cases/linking/links.api.ts'
import { leavingRoutes } from '../cases/leaving/leaving.api.ts'
import { mailingRoutes } from '../cases/leaving/mailing.api.ts'
import { claimRoutes } from '../cases/claims/claims.api.ts'
import { proposalRoutes } from '../cases/opening/proposals.api.ts'
import { letterRoutes } from '../cases/letters.api.ts'
import { markRoutes } from '../cases/marks/marks.api.ts'
import { dayRoutes } from '../cases/days/days.api.ts'
import { lossRoutes } from '../cases/loss/loss.api.ts'
import { peopleRoutes } from '../cases/people/people.api.ts'
import { preservationRoutes } from '../cases/saveToday/preservations.api.ts'
import { stepRoutes } from '../cases/steps/steps.api.ts'
import { actRoutes } from '../ledger/acts/acts.api.ts'
import { findingRoutes } from '../ledger/findings/findings.api.ts'
import { recordRoutes } from '../ledger/records/records.api.ts'
import { usageRoutes } from '../ledger/meters/usage.api.ts'
import { broughtFileRoutes } from '../agreements/versions/broughtFiles.api.ts'
import { agreementEndRoutes } from '../agreements/versions/ends.api.ts'
import { versionRoutes } from '../agreements/versions/versions.api.ts'
import { representativeRoutes } from '../clients/representatives/representatives.api.ts'
import { clientRoutes } from '../clients/cards/clients.api.ts'
import { NotCanonical } from '../evidence/canonical.ts'
import { examinationRoutes } from '../decisions/examination.api.ts'
import { reconciliationRoutes } from '../ledger/reconciliation/reconciliation.api.ts'
import { dismissalRoutes } from '../messages/dismissals/dismissals.api.ts'
import { importRoutes } from '../messages/imports.api.ts'
import { originalRoutes } from '../messages/originals/originals.api.ts'
import { signalRoutes } from '../signals/signals.api.ts'
import { counterRoutes, joiningRoutes } from './counter/counter.api.ts'
import { counterEntryRoutes } from './counter/counterEntries.api.ts'
import { deviceRoutes } from './counter/devices.api.ts'
import { counterPeopleRoutes } from './counter/people.api.ts'
import { personOrCounter } from './counter/whoIsAtCounter.ts'
import { anchoringRoutes } from './anchoring/anchoring.api.ts'
import { accountPages, accountRoutes, admit, openAccountRoutes } from './accounts/accounts.api.ts'
import { calendarLinkRoutes } from './calendarFeed/calendarLinks.api.ts'
import { calendarFeed } from './calendarFeed/feed.api.ts'
import { captureRoutes } from './captures/captures.api.ts'
import { linkRoutes } from './clientPages/links.api.ts'
import { clientPageRoutes } from './clientPages/pages.api.ts'
import { lookDoorRoutes } from './looks/lookDoor.api.ts'
import { lookRoutes } from './looks/looks.api.ts'
import { exportRoutes } from './backup/organisation/export.api.ts'
import { backupRoutes } from './backup/schedule/backups.api.ts'
import type { App, Desk } from './desk.ts'
import { readBodies } from './guard/bodies.ts'
import { logEntryRoutes } from './evidence/entries.api.ts'
import { logRoutes } from './evidence/log.api.ts'
import { clientPage } from './guard/clientPage.ts'
import { guard } from './guard/guard.ts'
import { LIMITS, limitRates, type Limits } from './guard/limits.ts'
import { deskPages } from './guard/pages.ts'
import { serverOptions } from './guard/serverOptions.ts'
import { stopWhenFull } from './operate/disk.ts'
import { logAnswers, logOptions, type LogPlan } from './operate/log.ts'
import { ledgerFileRoutes } from './ledgerImports/ledgerFiles.api.ts'
import { ledgerImportRoutes } from './ledgerImports/ledgerImports.api.ts'
import { briefRoutes } from './briefs/brief.api.ts'
import { packRoutes } from './packs/packs.api.ts'
import { printedRoutes } from './papers/papers.api.ts'
import { operateRoutes, type OperatePlan } from './operate/operate.api.ts'
import {
  languageOf,
  problemBody,
  PROBLEMS,
  Refusal,
  TooMany,
  type Misread,
  type ProblemKind,
} from './problem.ts'
import { projectFile } from './projectFolder.ts'
import { keepingRoutes } from './safekeeping/keeping.api.ts'
import { paperRoutes } from './safekeeping/papers.api.ts'
import { trailRoutes } from './trail/trail.api.ts'

export interface AppPlan {
  readonly desk: Desk
  readonly origins: () => readonly string[]
  /** The built desk; null serves the API alone. */
  readonly web: string | null
  /** Where a broken invariant is told; people see only that something broke. */
  readonly report: (error: unknown) => void
  /** Requests a minute; the usual ones unless given, null for none (a test that asks faster than people do). */
  readonly limits?: Limits | null
  /** Addresses and networks of the proxies whose word about the caller's address is taken. */
  readonly trustProxy?: readonly string[]
  /** Where the server writes about itself; nowhere unless given. */
  readonly log?: LogPlan
  readonly operate?: OperatePlan
}

const BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  404: 'not_found',
  413: 'too_large',
  415: 'wrong_type',
  429: 'too_many',
}

function kindOf(error: FastifyError): ProblemKind {
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) return BY_STATUS[status] ?? 'bad_input'
  if (/^(53100|ENOSPC)$/.test(error.code)) return 'disk_full'
  // No text of the database holds a zero character: whoever sends one has sent no text.
  if (/^22(021|P05)$/.test(error.code)) return 'bad_input'
  // PostgreSQL's classes 08 and 57: the connection went away, or the server is stopping.
  return /^(08|57P|ECONN|ENOENT)/.test(error.code) ? 'busy' : 'broken'
}

const misreadOf = (error: FastifyError): Misread[] =>
  hasZodFastifySchemaValidationErrors(error)
    ? error.validation.slice(0, 20).map((issue) => ({
        where: `${error.validationContext ?? ''}${issue.instancePath}`,
        expected: (issue.message ?? '').slice(0, 200),
      }))
    : []

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: ProblemKind,
  misread: readonly Misread[] = [],
) {
  const lang = languageOf(request.headers['accept-language']) ?? 'en'
  return reply
    .code(PROBLEMS[kind].status)
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(kind, lang, misread)))
}

type SendPage = (reply: FastifyReply) => Promise<FastifyReply>

function handleNo(app: App, report: AppPlan['report'], sendPage: SendPage | null): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof TooMany) void reply.header('retry-after', error.retryAfterS)
    if (error instanceof Refusal) return answer(request, reply, error.kind, error.misread)
    if (error instanceof NotCanonical)
      return answer(request, reply, 'bad_input', [{ where: error.path.slice(0, 100), expected: error.why }])
    const kind = kindOf(error)
    if (kind === 'broken') report(error)
    return answer(request, reply, kind, misreadOf(error))
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = /^(GET|HEAD)$/.test(request.method) && !/^\/(api|assets)\//.test(request.url)
    return sendPage && isPage ? sendPage(reply) : answer(request, reply, 'not_found')
  })
}

/** The work on a case: what is decided, written, let out, promised, asked and closed. */
function caseworkRoutes(app: App, desk: Desk): void {
  claimRoutes(app, desk)
  proposalRoutes(app, desk)
  draftRoutes(app, desk)
  writingRoutes(app, desk)
  elsewhereRoutes(app, desk)
  exhaleRoutes(app, desk)
  concessionRoutes(app, desk)
  letterRoutes(app, desk)
  leavingRoutes(app, desk)
  mailingRoutes(app, desk)
  lookRoutes(app, desk)
  dayRoutes(app, desk)
  calendarLinkRoutes(app, desk)
  peopleRoutes(app, desk)
  caseLinkRoutes(app, desk)
  stepRoutes(app, desk)
  exposureRoutes(app, desk)
  closingRoutes(app, desk)
  whoElseRoutes(app, desk)
  clientLetterRoutes(app, desk)
  briefRoutes(app, desk)
}

async function deskRoutes(app: App, desk: Desk): Promise<void> {
  app.decorateRequest('person', null)
  // Before a body is read: who may not come in need not be listened to.
  app.addHook('onRequest', async (request) => {
    request.person = await personOrCounter(desk, request, () => desk.accounts.whoIs(request.headers))
    await admit(desk, request)
  })
  accountRoutes(app, desk)
  caseRoutes(app, desk)
  caseworkRoutes(app, desk)
  additionRoutes(app, desk)
  clientRoutes(app, desk)
  versionRoutes(app, desk)
  agreementEndRoutes(app, desk)
  broughtFileRoutes(app, desk)
  representativeRoutes(app, desk)
  actRoutes(app, desk)
  usageRoutes(app, desk)
  recordRoutes(app, desk)
  findingRoutes(app, desk)
  linkRoutes(app, desk)
  oneOffRoutes(app, desk)
  reconciliationRoutes(app, desk)
  lossRoutes(app, desk)
  noticeRoutes(app, desk)
  invoiceLineRoutes(app, desk)
  markRoutes(app, desk)
  preservationRoutes(app, desk)
  deviceRoutes(app, desk)
  counterPeopleRoutes(app, desk)
  counterEntryRoutes(app, desk)
  examinationRoutes(app, desk)
  signalRoutes(app)
  auditRoutes(app, desk)
  dismissalRoutes(app, desk)
  await importRoutes(app, desk)
  readingRoutes(app, desk)
  ledgerImportRoutes(app, desk)
  ledgerFileRoutes(app, desk)
  templateRoutes(app)
  compareRoutes(app, desk)
  originalRoutes(app, desk)
  packRoutes(app, desk)
  printedRoutes(app, desk)
  captureRoutes(app, desk)
  trailRoutes(app, desk)
  keepingRoutes(app, desk)
  paperRoutes(app, desk)
  logRoutes(app, desk)
  anchoringRoutes(app, desk)
  logEntryRoutes(app, desk)
  backupRoutes(app, desk)
  exportRoutes(app, desk)
}

/** A route as its documentation tells it: with the permission it asks for, and what the trail says somebody read. */
const documented: typeof jsonSchemaTransform = (told) => {
  const { schema, url } = jsonSchemaTransform(told)
  const { needs, reads } = told.route.config ?? {}
  return { url, schema: { ...schema, 'x-needs': needs, 'x-reads': reads } }
}

/** The server, ready to listen. */
export async function buildApp(plan: AppPlan): Promise<App> {
  const options = serverOptions(plan.trustProxy ?? [])
  const app = fastify({
    ...options,
    ...(plan.log ? logOptions(plan.log) : {}),
  }).withTypeProvider<ZodTypeProvider>()
  logAnswers(app)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  guard(app, plan.origins)
  readBodies(app)
  const sendPage = plan.web !== null && existsSync(plan.web) ? await deskPages(app, plan.web) : null
  if (sendPage && plan.web !== null) clientPage(app, plan.web)
  handleNo(app, plan.report, sendPage)
  if (plan.limits !== null) await limitRates(app, plan.limits ?? LIMITS, plan.desk.clock.now)
  const info = { title: 'Exhale', version: '1' }
  await app.register(swagger, { openapi: { openapi: '3.1.0', info }, transform: documented })
  operateRoutes(app, plan.desk, plan.operate ?? { disk: null, metricsToken: '' })
  if (plan.operate?.disk) stopWhenFull(app, plan.operate.disk)
  accountPages(app, plan.desk)
  calendarFeed(app, plan.desk)
  await app.register(async (api: App) => deskRoutes(api, plan.desk), { prefix: '/api/v1' })
  await app.register(async (api: App) => openAccountRoutes(api, plan.desk), { prefix: '/api/v1' })
  await app.register(async (api: App) => joiningRoutes(api, plan.desk), { prefix: '/api/v1' })
  await app.register(async (api: App) => counterRoutes(api, plan.desk), { prefix: '/api/v1' })
  await app.register(async (api: App) => clientPageRoutes(api, plan.desk), { prefix: '/api/v1' })
  await app.register(async (api: App) => lookDoorRoutes(api, plan.desk), { prefix: '/api/v1' })
  return app
}

export const builtDesk = (): string => projectFile('dist', 'web')
