// Drafts over HTTP: kept, kept anew, read. What is found in a draft the desk finds itself; nobody's list of findings is believed.
import { z } from 'zod'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import { findCase, type CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { recordableFacts } from '../storyParts.ts'
import { mayKeep, type Choice } from './choice.ts'
import { atWork, draftContextIn, someoneUninvolved, writingIn, type AtWork } from './draftContext.store.ts'
import type { DraftText } from './draftContext.ts'
import type { DraftFinding } from './draftFinding.ts'
import { draftFindings } from './draftFindings.ts'
import {
  DraftOnFile,
  DraftReading,
  DraftVersion,
  NewDraft,
  NewVersion,
  ReadDraft,
  Writing,
} from './draftShapes.ts'
import { caseOfDraft, draftsOf, draftVersion, keepDraft, keepVersion, versionsOf } from './drafts.store.ts'

const DraftParams = z.object({ draft: z.string().max(64) })
const Drafts = z.object({ drafts: z.array(DraftOnFile), writing: Writing })

interface Reader {
  readonly desk: Desk
  readonly people: readonly AtWork[]
  readonly id: string
}

async function readerOf(desk: Desk, request: Parameters<typeof personOf>[0]): Promise<Reader> {
  const { org, id } = personOf(request)
  return { desk, id, people: await atWork(desk.pools.door, org, desk.clock.now()) }
}

/** What the desk finds in a draft of this case. A case of which nothing can be read finds nothing. */
async function foundIn(
  tx: TenantTx,
  found: CaseOnFile,
  draft: DraftText,
  { desk, people, id }: Reader,
): Promise<DraftFinding[]> {
  const read = await examinationOf(tx, found, desk.clock.now())
  if (!read) return []
  const context = await draftContextIn(tx, found, read, someoneUninvolved(people, id, read.facts))
  return draftFindings(draft, context)
}

/** Refuses a keeping that may not be; what is not found any more is passed over. */
function refuseWrongChoices(found: readonly DraftFinding[], chosen: readonly Choice[]): void {
  const wrong = chosen.filter(
    (choice) =>
      choice.chose === 'kept' &&
      found.some((one) => one.kind === choice.kind && one.quote === choice.quote && !mayKeep(one, choice)),
  )
  if (wrong.length)
    throw new Refusal(
      'draft_findings',
      wrong
        .slice(0, 20)
        .map(({ kind }) => ({ where: `chosen: ${kind}`, expected: 'a reason, or other words' })),
    )
}

async function ownDraft(tx: TenantTx, draft: string): Promise<CaseOnFile> {
  const caseId = isId(draft) ? await caseOfDraft(tx, draft) : null
  const found = caseId && (await findCase(tx, caseId))
  if (!found) throw new Refusal('not_found')
  return found
}

async function kept(tx: TenantTx, id: string): Promise<DraftVersion> {
  const version = await draftVersion(tx, id)
  if (!version) throw new Refusal('not_found')
  return version
}

const quoted = (quotes: readonly string[], text: string): string[] => quotes.filter((no) => text.includes(no))

function keeping(app: App, desk: Desk): void {
  const first = {
    operationId: 'keepDraft',
    params: CaseParams,
    body: NewDraft,
    response: { 201: DraftVersion },
  }
  app.post(
    '/cases/:case/drafts',
    { config: { needs: 'draft.write' }, schema: first },
    async (request, reply) => {
      const draft = NewDraft.parse(recordableFacts(request.body).facts)
      const reader = await readerOf(desk, request)
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        const findings = await foundIn(
          tx,
          found,
          { ...draft, quotes: quoted(draft.basis.quotes, draft.text) },
          reader,
        )
        refuseWrongChoices(findings, draft.chosen)
        return keepDraft(tx, draft, { caseId: found.id, lang: found.lang, found: findings }, stamp)
      })
      // Its words are read anew: what a repeated request is answered from must hold none of them.
      return reply.code(201).send(await asPerson(desk, request, (tx) => kept(tx, id)))
    },
  )

  const next = {
    operationId: 'keepDraftVersion',
    params: DraftParams,
    body: NewVersion,
    response: { 201: DraftVersion },
  }
  app.post(
    '/drafts/:draft/versions',
    { config: { needs: 'draft.write' }, schema: next },
    async (request, reply) => {
      const version = NewVersion.parse(recordableFacts(request.body).facts)
      const { draft } = request.params
      const reader = await readerOf(desk, request)
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownDraft(tx, draft)
        if (found.erasedAt !== null) throw new Refusal('erased')
        const { kind } = await kept(tx, draft)
        const written = { ...version, kind, quotes: quoted(version.basis.quotes, version.text) }
        const findings = await foundIn(tx, found, written, reader)
        refuseWrongChoices(findings, version.chosen)
        const done = await keepVersion(
          tx,
          draft,
          version,
          { caseId: found.id, lang: found.lang, found: findings },
          stamp,
        )
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send(await asPerson(desk, request, (tx) => kept(tx, id)))
    },
  )
}

function reading(app: App, desk: Desk): void {
  const list = { operationId: 'listDrafts', params: CaseParams, response: { 200: Drafts } }
  const listed = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/drafts', { config: listed, schema: list }, async (request) => {
    const { people, id } = await readerOf(desk, request)
    return asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const read = await examinationOf(tx, found, desk.clock.now())
      const drafts = await draftsOf(tx, found.id)
      if (!read) return { drafts, writing: { uninvolved: false, tellInsurer: null, giving: null } }
      const uninvolved = someoneUninvolved(people, id, read.facts)
      const { tellInsurer, giving } = await writingIn(tx, found, read)
      const measures = [...giving.measures]
      return { drafts, writing: { uninvolved, tellInsurer, giving: { ...giving, measures } } }
    })
  })

  const one = {
    operationId: 'viewDraft',
    params: DraftParams,
    response: { 200: z.object({ case: z.uuid(), versions: z.array(DraftVersion) }) },
  }
  const viewed = { needs: 'case.read', reads: { what: 'draft', id: 'draft' } } as const
  app.get('/drafts/:draft', { config: viewed, schema: one }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownDraft(tx, request.params.draft)
      return { case: found.id, versions: await versionsOf(tx, request.params.draft) }
    }),
  )

  const read = { operationId: 'readDraft', body: DraftReading, response: { 200: ReadDraft } }
  app.post('/draft-readings', { config: { needs: 'draft.write' }, schema: read }, async (request) => {
    const { case: id, kind, text } = request.body
    const reader = await readerOf(desk, request)
    return asPerson(desk, request, async (tx) => {
      const found = await foundIn(tx, await ownCase(tx, id), { kind, to: 'client', text, quotes: [] }, reader)
      return { found, kinds: [...new Set(found.map((one) => one.kind))] }
    })
  })
}

export const draftRoutes = (app: App, desk: Desk): void => {
  keeping(app, desk)
  reading(app, desk)
}
