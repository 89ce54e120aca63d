// The files of a case as they came. A file leaves as a download that no browser runs; the HTML of a mail leaves as a word in
// JSON, for the desk to clean and to show in a frame that can do nothing.
import { z } from 'zod'
import { ownCase, ownCaseToAdd } from '../../cases/ownCase.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { parsedMail } from '../../server/openFiles.ts'
import { Refusal } from '../../server/problem.ts'
import { uploadedFiles } from '../../server/uploadedFiles.ts'
import { headersOf } from './fileHeaders.ts'
import { MailKeyFacts, mailKeysOf } from './keys/mailKeys.store.ts'
import { olderFilesOf, stagedFile } from './olderUploads.store.ts'
import { keepOriginals, originalFile, originalsOf, originalsOfImport } from './originals.store.ts'

const MOST_HTML = 2_000_000
const CaseParams = z.object({ case: z.string().max(64) })
const FileParams = z.object({ import: z.string().max(64), file: z.string().max(64) })
const OriginalParams = z.object({ original: z.string().max(64) })
const OriginalFile = z.object({
  /** Null for a file that no log knows yet. */
  id: z.uuid().nullable(),
  /** Its number in the log. */
  entry: z.number().int().nullable(),
  /** The address below /api/v1 at which it is taken; a mail as it was sent lies at `<address>/mail`. */
  address: z.string(),
  import: z.uuid().nullable(),
  name: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  /** True when it is one mail, which can be shown as it was sent. */
  mail: z.boolean(),
  /** What the name servers said about the keys that its signatures name. */
  keys: z.array(
    MailKeyFacts.pick({ domain: true, selector: true, answer: true }).extend({ at: z.iso.datetime() }),
  ),
})
type OriginalFile = z.infer<typeof OriginalFile>
const Kept = z.object({
  files: z.array(z.object({ id: z.uuid(), entry: z.number().int(), name: z.string() })),
})
/** A mail as it was sent; `html` is what the sender wrote, cleaned of nothing, or null when there is none. */
const MailAsSent = z.object({ subject: z.string(), html: z.string().nullable() })

const isMail = (name: string): boolean => /\.eml$/i.test(name)

type Asking = Parameters<typeof asPerson>[1]
type Found = Awaited<ReturnType<typeof originalFile>>

async function fileOf(desk: Desk, request: Asking, look: (tx: TenantTx) => Promise<Found>) {
  return asPerson(desk, request, async (tx) => {
    const found = await look(tx)
    if (!found) throw new Refusal('not_found')
    return found
  })
}

const byId =
  ({ original }: z.infer<typeof OriginalParams>) =>
  async (tx: TenantTx): Promise<Found> =>
    isId(original) ? originalFile(tx, original) : null

/** A file by its number in an import: a fact once the import is a case, a row of staging before. */
const byNumber =
  ({ import: id, file }: z.infer<typeof FileParams>) =>
  async (tx: TenantTx): Promise<Found> => {
    if (!isId(id)) return null
    const no = /^\d{1,4}$/.test(file) ? Number(file) : 0
    const original = (await originalsOfImport(tx, id))[no - 1]
    return original === undefined ? stagedFile(tx, id, no) : originalFile(tx, original)
  }

const onlyMail = (look: (tx: TenantTx) => Promise<Found>) => async (tx: TenantTx) => {
  const found = await look(tx)
  return found && isMail(found.name) ? found : null
}

async function asSent(bytes: Uint8Array): Promise<z.infer<typeof MailAsSent>> {
  const { subject, html } = await parsedMail(bytes).catch(() => ({ subject: '', html: null }))
  return { subject, html: html === null || html.length > MOST_HTML ? null : html }
}

async function filesOf(tx: TenantTx, caseId: string): Promise<OriginalFile[]> {
  const seen = await mailKeysOf(tx, caseId)
  const keysOf = (id: string): OriginalFile['keys'] =>
    seen
      .filter(({ original }) => original === id)
      .map(({ domain, selector, answer, at }) => ({
        domain,
        selector,
        answer,
        at: new Date(at).toISOString(),
      }))
  const kept = (await originalsOf(tx, caseId)).map(({ id, entry, upload, name, size, sha256 }) => {
    const file = { id, entry, address: `/originals/${id}`, import: upload, name, size, sha256 }
    return { ...file, mail: isMail(name), keys: keysOf(id) }
  })
  const older = (await olderFilesOf(tx, caseId)).map(({ upload, no, name, size, sha256 }) => {
    const address = `/imports/${upload}/files/${no}`
    return {
      id: null,
      entry: null,
      address,
      import: upload,
      name,
      size,
      sha256,
      mail: isMail(name),
      keys: [],
    }
  })
  return [...kept, ...older]
}

export const originalRoutes = (app: App, desk: Desk): void => {
  const list = {
    operationId: 'listFiles',
    params: CaseParams,
    response: { 200: z.object({ files: z.array(OriginalFile) }) },
  }
  const ofCase = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/files', { config: ofCase, schema: list }, async (request) => {
    const files = await asPerson(desk, request, async (tx) =>
      filesOf(tx, (await ownCase(tx, request.params.case)).id),
    )
    return { files }
  })

  const keep = {
    operationId: 'keepOriginals',
    params: CaseParams,
    consumes: ['multipart/form-data'],
    response: { 201: Kept },
  }
  const upload = { needs: 'case.write', limit: 'upload' } as const
  app.post('/cases/:case/originals', { config: upload, schema: keep }, async (request, reply) => {
    // Whose case it is comes before what is brought: a stranger learns nothing, and nothing is read for nobody.
    await asPerson(desk, request, (tx) => ownCaseToAdd(tx, request.params.case))
    const { files } = request.isMultipart() ? await uploadedFiles(request.parts()) : { files: [] }
    if (files.length === 0)
      throw new Refusal('bad_input', [
        { where: 'files', expected: 'at least one file as multipart/form-data' },
      ])
    const kept = await asPerson(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      const ids = new Set(
        (await keepOriginals(tx, { case: found.id, upload: null }, files, stamp)).map(({ id }) => id),
      )
      return (await originalsOf(tx, found.id)).filter(({ id }) => ids.has(id))
    })
    return reply.code(201).send({ files: kept.map(({ id, entry, name }) => ({ id, entry, name })) })
  })
  takingRoutes(app, desk)
}

function takingRoutes(app: App, desk: Desk): void {
  const one = { needs: 'case.read', reads: { what: 'file', id: 'original' } } as const
  const oneOfImport = { needs: 'case.read', reads: { what: 'file', id: ['import', 'file'] } } as const
  const produces = ['application/octet-stream']

  const take = { operationId: 'takeOriginal', params: OriginalParams, produces }
  app.get('/originals/:original', { config: one, schema: take }, async (request, reply) => {
    const { name, bytes } = await fileOf(desk, request, byId(request.params))
    return reply.headers(headersOf(name)).send(Buffer.from(bytes))
  })

  const takeNumbered = { operationId: 'takeFile', params: FileParams, produces }
  app.get(
    '/imports/:import/files/:file',
    { config: oneOfImport, schema: takeNumbered },
    async (request, reply) => {
      const { name, bytes } = await fileOf(desk, request, byNumber(request.params))
      return reply.headers(headersOf(name)).send(Buffer.from(bytes))
    },
  )

  const look = { operationId: 'viewOriginalMail', params: OriginalParams, response: { 200: MailAsSent } }
  app.get('/originals/:original/mail', { config: one, schema: look }, async (request) =>
    asSent((await fileOf(desk, request, onlyMail(byId(request.params)))).bytes),
  )

  const lookNumbered = { operationId: 'viewMail', params: FileParams, response: { 200: MailAsSent } }
  app.get(
    '/imports/:import/files/:file/mail',
    { config: oneOfImport, schema: lookNumbered },
    async (request) => asSent((await fileOf(desk, request, onlyMail(byNumber(request.params)))).bytes),
  )
}
