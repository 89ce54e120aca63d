// An agreement that exists already, read over HTTP: pasted, or as DOCX, PDF, mail or chat. Nothing of it is kept.
import { z } from 'zod'
import type { Lang } from '../../basics/lang.ts'
import type { Problem } from '../../basics/problem.ts'
import { ownClient } from '../../clients/cards/ownClient.store.ts'
import { broughtTexts } from '../../messages/broughtTexts.ts'
import type { BroughtFile, OpenedFile } from '../../messages/openedFile.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { mailAttachments, openFiles } from '../../server/openFiles.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { languageOf, Refusal } from '../../server/problem.ts'
import { uploadedFiles } from '../../server/uploadedFiles.ts'
import { proposeAcceptance, type Payment } from '../proposals/acceptedAlready.ts'
import { offerAmong } from './offer.ts'
import { paymentsOf } from './readings.store.ts'
import { AgreementRead, ReadingAsked } from './readingShapes.ts'

const needs = { needs: 'case.read' } as const
const MOST_FILES = 20
const iso = (at: number): string => new Date(at).toISOString()

interface Asked {
  readonly files: readonly BroughtFile[]
  readonly client: string | null
  /** The language in which the reader says what it could not read. */
  readonly lang: Lang | null
}
interface Known {
  readonly lang: Lang
  readonly zone: string
  readonly payments: readonly Payment[]
}

/** What the organisation knows beside the files. Throws the refusal `not_found` for a client that is not ours. */
const known = (
  desk: Desk,
  request: Parameters<typeof asPerson>[1],
  { client, lang }: Asked,
): Promise<Known> =>
  asPerson(desk, request, async (tx) => {
    const organisation = await organisationOf(tx, desk.defaults)
    const found = client === null ? null : await ownClient(tx, client)
    return {
      lang: lang ?? organisation.lang,
      zone: organisation.timezone,
      payments: found ? await paymentsOf(tx, found.id) : [],
    }
  })

/** The files, and what was attached to mails among them: an offer often travels as an attachment. */
async function openedWithAttachments(files: readonly BroughtFile[], lang: Lang): Promise<OpenedFile[]> {
  const opened = await openFiles(files, { lang })
  const mails = opened.flatMap((file, index) =>
    file.kind === 'messages' && file.format === 'mail' ? (files[index] ?? []) : [],
  )
  const attached = (await Promise.all(mails.map((mail) => mailAttachments(mail)))).flat()
  return [...opened, ...(await openFiles(attached.slice(0, MOST_FILES), { lang }))]
}

const shownProblem = ({ where, line, expected, got, effect }: Problem) => ({
  where,
  expected,
  got,
  effect,
  ...(line === undefined ? {} : { line }),
})

function readingOf(opened: readonly OpenedFile[], { zone, payments }: Known): AgreementRead {
  const { texts, answers } = broughtTexts(opened, zone)
  const problems = opened.flatMap((file) => file.problems.map(shownProblem))
  const offer = offerAmong(texts)
  if (!offer)
    throw new Refusal(
      'nothing_to_read',
      problems.slice(0, 5).map(({ where, expected }) => ({ where, expected })),
    )
  const { brought, reading } = offer
  // A document says by itself neither when it was offered nor by whom: whatever answers may answer it.
  const since = { at: brought.at ?? Number.NEGATIVE_INFINITY, author: brought.author }
  const acceptances = proposeAcceptance(since, answers, payments)
  return {
    origin: brought.origin,
    file: brought.file,
    at: brought.at === null ? null : iso(brought.at),
    lang: reading.lang,
    text: brought.text.slice(0, 200_000),
    cut: reading.cut,
    clauses: reading.clauses.map(({ proposals, ...clause }) => ({ ...clause, proposals: [...proposals] })),
    included: [...reading.included],
    notIncluded: [...reading.notIncluded],
    willNotDo: [...reading.willNotDo],
    acceptances: acceptances.map(({ id: _id, at, ...one }) => ({ ...one, at: iso(at) })),
    problems,
  }
}

export const readingRoutes = (app: App, desk: Desk): void => {
  const read = async (request: Parameters<typeof asPerson>[1], asked: Asked): Promise<AgreementRead> => {
    const about = await known(desk, request, asked)
    return readingOf(await openedWithAttachments(asked.files, about.lang), about)
  }

  const pasted = { operationId: 'readPastedAgreement', body: ReadingAsked, response: { 200: AgreementRead } }
  app.post('/versions/readings', { config: needs, schema: pasted }, (request) => {
    const { text, client = null } = request.body
    const lang = languageOf(request.headers['accept-language'])
    return read(request, { files: [{ path: 'text', bytes: new TextEncoder().encode(text) }], client, lang })
  })

  const brought = {
    operationId: 'readAgreementFiles',
    consumes: ['multipart/form-data'],
    querystring: z.object({ client: z.uuid().optional() }),
    response: { 200: AgreementRead },
  }
  app.post(
    '/versions/readings/files',
    { config: { ...needs, limit: 'upload' }, schema: brought },
    async (request) => {
      const { files } = request.isMultipart() ? await uploadedFiles(request.parts()) : { files: [] }
      if (files.length === 0 || files.length > MOST_FILES)
        throw new Refusal('bad_input', [
          { where: 'files', expected: `1 to ${MOST_FILES} files as multipart/form-data` },
        ])
      const lang = languageOf(request.headers['accept-language'])
      return read(request, { files, client: request.query.client ?? null, lang })
    },
  )
}
