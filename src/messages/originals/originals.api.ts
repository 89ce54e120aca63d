// The files of a case as they came. A file leaves as a download that no browser runs; the HTML of a mail leaves as a word in
// JSON, for the desk to clean and to show in a frame that can do nothing.
import { z } from 'zod'
import { ownCase } from '../../cases/ownCase.store.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { parsedMail } from '../../server/openFiles.ts'
import { Refusal } from '../../server/problem.ts'
import { headersOf } from './fileHeaders.ts'
import { originalFile, originalsOf } from './originals.store.ts'

const MOST_HTML = 2_000_000
const FileParams = z.object({ import: z.string().max(64), file: z.string().max(64) })
const OriginalFile = z.object({
  import: z.uuid(),
  no: z.number().int(),
  name: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  /** True when it is one mail, which can be shown as it was sent. */
  mail: z.boolean(),
})
/** A mail as it was sent; `html` is what the sender wrote, cleaned of nothing, or null when there is none. */
const MailAsSent = z.object({ subject: z.string(), html: z.string().nullable() })

const isMail = (name: string): boolean => /\.eml$/i.test(name)

type Asked = Parameters<typeof asPerson>[1] & { readonly params: z.infer<typeof FileParams> }

const fileOf = (desk: Desk, request: Asked, isWanted: (name: string) => boolean = () => true) =>
  asPerson(desk, request, async (tx) => {
    const { import: id, file } = request.params
    const found = isId(id) ? await originalFile(tx, id, /^\d{1,4}$/.test(file) ? Number(file) : 0) : null
    if (!found || !isWanted(found.name)) throw new Refusal('not_found')
    return found
  })

export const originalRoutes = (app: App, desk: Desk): void => {
  const list = {
    operationId: 'listFiles',
    params: z.object({ case: z.string().max(64) }),
    response: { 200: z.object({ files: z.array(OriginalFile) }) },
  }
  const ofCase = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/files', { config: ofCase, schema: list }, async (request) => {
    const files = await asPerson(desk, request, async (tx) =>
      originalsOf(tx, (await ownCase(tx, request.params.case)).id),
    )
    return { files: files.map((file) => ({ ...file, mail: isMail(file.name) })) }
  })

  const oneFile = { needs: 'case.read', reads: { what: 'file', id: ['import', 'file'] } } as const
  const take = { operationId: 'takeFile', params: FileParams, produces: ['application/octet-stream'] }
  app.get('/imports/:import/files/:file', { config: oneFile, schema: take }, async (request, reply) => {
    const { name, bytes } = await fileOf(desk, request)
    return reply.headers(headersOf(name)).send(Buffer.from(bytes))
  })

  const look = { operationId: 'viewMail', params: FileParams, response: { 200: MailAsSent } }
  app.get('/imports/:import/files/:file/mail', { config: oneFile, schema: look }, async (request) => {
    const { bytes } = await fileOf(desk, request, isMail)
    const { subject, html } = await parsedMail(bytes).catch(() => ({ subject: '', html: null }))
    return { subject, html: html === null || html.length > MOST_HTML ? null : html }
  })
}
