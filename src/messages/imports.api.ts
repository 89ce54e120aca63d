// Bringing a case over HTTP: files in, a reading out, answers, then acceptance. Nothing is a case before that.
import multipart from '@fastify/multipart'
import { z } from 'zod'
import { readingOf } from '../cases/folder/readingOf.ts'
import type { Brought } from '../cases/folder/readingFor.ts'
import { recordableFacts } from '../cases/storyParts.ts'
import { asPerson, type App, type Desk } from '../server/desk.ts'
import { isId } from '../server/ids.ts'
import { openFiles } from '../server/openFiles.ts'
import { ownClientToAdd } from '../clients/cards/ownClient.store.ts'
import { organisationOf } from '../server/organisation.store.ts'
import { languageOf, Refusal } from '../server/problem.ts'
import { UPLOAD, uploadedFiles, type UploadedPart } from '../server/uploadedFiles.ts'
import {
  acceptImport,
  answerImport,
  openImports,
  stagedFiles,
  stagedImport,
  stageImport,
  type Staged,
} from './imports.store.ts'
import { exceptionsIn } from './dismissals/standing.store.ts'
import { ImportAnswers, Reading } from './importShapes.ts'

const WRITE = { needs: 'case.write' } as const
const LIST = { needs: 'case.read', reads: { what: 'imports' } } as const
const LOOK = { what: 'import', id: 'import' } as const
/** Whose case it becomes: somebody whom we know, or a new client where nobody is named. */
const Acceptance = z.object({ client: z.uuid().optional() }).nullish()
const ImportParams = z.object({ import: z.string().max(64) })
type Asking = Parameters<typeof asPerson>[1] & {
  readonly headers: { readonly 'accept-language'?: string | undefined }
}

/** The files and answers of an upload. Throws the refusals `too_large` and `bad_input`. */
async function uploaded(parts: AsyncIterable<UploadedPart>) {
  const { files, fields } = await uploadedFiles(parts)
  return { files, answers: fields.has('answers') ? answersIn(fields.get('answers')) : {} }
}

function answersIn(value: unknown): ImportAnswers {
  const wrong = new Refusal('bad_input', [{ where: 'answers', expected: 'the answers of an import as JSON' }])
  if (typeof value !== 'string') throw wrong
  try {
    return ImportAnswers.parse(JSON.parse(value))
  } catch {
    throw wrong
  }
}

/** Loads an import, opens its files outside of the transaction, and makes the reading. */
async function reading(
  desk: Desk,
  request: Asking,
  id: string,
): Promise<Brought & { readonly staged: Staged }> {
  const loaded = await asPerson(desk, request, async (tx) => {
    const staged = isId(id) ? await stagedImport(tx, id) : null
    if (!staged) throw new Refusal('not_found')
    return {
      staged,
      files: await stagedFiles(tx, id, staged),
      organisation: await organisationOf(tx, desk.defaults),
      exceptions: await exceptionsIn(tx, null),
    }
  })
  const { staged, files, organisation, exceptions } = loaded
  const lang = staged.answers.lang ?? languageOf(request.headers['accept-language']) ?? organisation.lang
  const opened = await openFiles(files, { lang })
  const { name, jurisdiction, trade, timezone } = organisation
  const brought = readingOf(opened, staged.answers, {
    id,
    lang,
    timezone,
    business: { name, jurisdiction, trade },
    files: staged.files,
    exceptions,
  })
  const state = staged.accepted ? { state: 'accepted' as const, case: staged.accepted.case } : {}
  return { ...brought, reading: { ...brought.reading, ...state }, staged }
}

export const importRoutes = async (app: App, desk: Desk): Promise<void> => {
  await app.register(multipart, UPLOAD)

  const bring = { operationId: 'bringFiles', consumes: ['multipart/form-data'], response: { 201: Reading } }
  app.post('/imports', { config: { ...WRITE, limit: 'upload' }, schema: bring }, async (request, reply) => {
    if (!request.isMultipart())
      throw new Refusal('bad_input', [{ where: 'body', expected: 'files as multipart/form-data' }])
    const { files, answers } = await uploaded(request.parts())
    const texts = answers.texts ?? []
    if (files.length === 0 && texts.length === 0)
      throw new Refusal('bad_input', [{ where: 'files', expected: 'at least one file' }])
    const id = await asPerson(desk, request, (tx, stamp) => stageImport(tx, files, answers, stamp.at))
    const brought = await reading(desk, request, id)
    return reply.code(201).send(brought.reading)
  })

  const waiting = z.object({ id: z.uuid(), startedAt: z.string(), files: z.array(z.string()) })
  const list = { operationId: 'openImports', response: { 200: z.object({ imports: z.array(waiting) }) } }
  app.get('/imports', { config: LIST, schema: list }, async (request) => {
    const open = await asPerson(desk, request, (tx) => openImports(tx))
    return { imports: open.map((one) => ({ ...one, startedAt: new Date(one.startedAt).toISOString() })) }
  })

  const look = { operationId: 'viewImport', params: ImportParams, response: { 200: Reading } }
  app.get(
    '/imports/:import',
    { config: { needs: 'case.read', reads: LOOK }, schema: look },
    async (request) => (await reading(desk, request, request.params.import)).reading,
  )

  const answer = {
    operationId: 'answerImport',
    params: ImportParams,
    body: ImportAnswers,
    response: { 200: Reading },
  }
  app.post(
    '/imports/:import/answers',
    { config: { ...WRITE, reads: LOOK }, schema: answer },
    async (request) => {
      const id = request.params.import
      if (!isId(id)) throw new Refusal('not_found')
      await asPerson(desk, request, async (tx) => {
        const done = await answerImport(tx, id, request.body)
        if (!done.ok) throw new Refusal(done.error)
      })
      return (await reading(desk, request, id)).reading
    },
  )

  const accept = {
    operationId: 'acceptImport',
    params: ImportParams,
    body: Acceptance,
    response: { 201: z.object({ case: z.uuid() }) },
  }
  app.post('/imports/:import/acceptance', { config: WRITE, schema: accept }, async (request, reply) => {
    const id = request.params.import
    const { story, staged } = await reading(desk, request, id)
    if (!story) throw new Refusal('nothing_to_record')
    const { facts } = recordableFacts(story)
    const accepted = await asPerson(desk, request, async (tx, stamp) => {
      const known = request.body?.client
      const client = known === undefined ? undefined : await ownClientToAdd(tx, known)
      const from = { story: facts, seen: staged.answers, ...(client && { of: { client } }) }
      const done = await acceptImport(tx, id, from, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    return reply.code(201).send({ case: accepted })
  })
}
