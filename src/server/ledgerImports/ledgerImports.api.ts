// Sheets of the ledger over HTTP: bring one, look at what was read, say what its columns and names mean, accept, undo. Nothing of it
// is in the ledger before it is accepted.
import { ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import type { Lang } from '../../basics/lang.ts'
import { decided, decisionFor } from '../../ledger/imports/choices.ts'
import {
  AcceptSheetBody,
  BringQuery,
  LedgerImportList,
  LedgerImportParams,
  LedgerImportView,
  LedgerMappingBody,
  SheetWithdrawn,
  WithdrawSheetBody,
} from '../../ledger/imports/importShapes.ts'
import {
  acceptSheet,
  newestImports,
  sameFileAt,
  withdrawSheet,
} from '../../ledger/imports/sheetImports.store.ts'
import { SheetLook } from '../../ledger/imports/sheetLook.ts'
import {
  dropSheet,
  lookOf,
  putHead,
  putLook,
  putPiece,
  sheetBytes,
  stagedSheet,
  stagedSheets,
  type StagedSheet,
} from '../../ledger/imports/staging.store.ts'
import { lockImport } from '../../messages/imports.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { asPerson, personOf, type App, type Desk } from '../desk.ts'
import { isId, newId } from '../ids.ts'
import { organisationOf } from '../organisation.store.ts'
import { languageOf, Refusal } from '../problem.ts'
import { RunningImports } from './runningImports.ts'
import { MOST_SHEET_BYTES, uploadedSheet } from './sheetUpload.ts'
import {
  clientNames,
  firstMapping,
  lookedAt,
  oneClient,
  rowOfImport,
  rowOfStaged,
  viewOfImport,
} from './sheetView.ts'

const MOST_LISTED = 50
const WRITE = { needs: 'case.write' } as const
const LOOK = { what: 'import', id: 'ledgerImport' } as const
type Asking = Parameters<typeof asPerson>[1]

interface Spoken {
  readonly headers: { readonly 'accept-language'?: string | undefined }
}
const langOf = ({ headers }: Spoken): Lang | null => languageOf(headers['accept-language'])

async function view(tx: TenantTx, id: string, asking: Spoken): Promise<LedgerImportView> {
  const found = isId(id) ? await viewOfImport(tx, id, langOf(asking) ?? 'en') : null
  if (!found) throw new Refusal('not_found')
  return found
}

/** The head of a sheet that nobody has accepted yet. Throws the refusals `not_found` and `already_recorded`. */
async function openSheet(tx: TenantTx, id: string, asking: Spoken): Promise<StagedSheet> {
  const head = isId(id) ? await stagedSheet(tx, id) : null
  if (head?.accepted) throw new Refusal('already_recorded')
  if (head) return head
  await view(tx, id, asking)
  throw new Refusal('already_recorded')
}

/** Reads a sheet outside of any transaction and keeps what it says. Throws the refusal `already_recorded` if it was accepted. */
async function readAnew(
  desk: Desk,
  request: Asking,
  id: string,
  bytes: Uint8Array,
  head: StagedSheet,
): Promise<void> {
  const look = await lookedAt(bytes, head)
  await asPerson(desk, request, async (tx) => {
    await lockImport(tx, id)
    if ((await stagedSheet(tx, id))?.accepted) throw new Refusal('already_recorded')
    await putHead(tx, id, head)
    await putLook(tx, id, look)
  })
}

function bringing(app: App, desk: Desk): void {
  const schema = {
    operationId: 'bringSheet',
    consumes: ['multipart/form-data'],
    querystring: BringQuery,
    response: { 201: LedgerImportView },
  }
  app.post('/ledger-imports', { config: { ...WRITE, limit: 'upload' }, schema }, async (request, reply) => {
    if (!request.isMultipart())
      throw new Refusal('bad_input', [{ where: 'body', expected: 'a file as multipart/form-data' }])
    const person = personOf(request)
    const id = newId(desk.clock.now())
    const organisation = await asPerson(desk, request, (tx) => organisationOf(tx, desk.defaults))
    const lang = langOf(request) ?? organisation.lang
    const put = (place: { readonly sheet: number; readonly no: number }, bytes: Buffer) =>
      asTenant(desk.pools.desk, person.org, (tx) => putPiece(tx, id, place, bytes))
    try {
      const parts = request.parts({ limits: { fileSize: MOST_SHEET_BYTES, files: 1, fields: 3 } })
      const brought = await uploadedSheet(parts, lang, put)
      const { head, bytes } = await asPerson(desk, request, async (tx) => {
        const { client: wanted } = request.query
        const client = wanted === undefined ? null : (await ownClientToAdd(tx, wanted)).id
        const bytes = await sheetBytes(tx, id, 0)
        const { timezone: zone } = organisation
        const about = { file: brought.file, name: brought.sheets[0] ?? '', lang: organisation.lang, zone }
        const { mapping, asLastTime } = await firstMapping(tx, bytes, about)
        const own = client === null ? mapping : { ...mapping, clientColumn: null }
        const head = { ...brought, sheets: [...brought.sheets], sheet: 0, client, asLastTime, mapping: own }
        return { head: { ...head, startedAt: desk.clock.now(), choices: {}, done: 0, of: 0 }, bytes }
      })
      await readAnew(desk, request, id, bytes, head)
    } catch (error) {
      // What broke off leaves nothing behind; if even that fails, the next start clears it away.
      await asTenant(desk.pools.desk, person.org, (tx) => dropSheet(tx, id)).catch(() => undefined)
      throw error
    }
    return reply.code(201).send(await asPerson(desk, request, (tx) => view(tx, id, request)))
  })
}

function looking(app: App, desk: Desk): void {
  const list = { operationId: 'listSheets', response: { 200: LedgerImportList } }
  const listed = { needs: 'case.read', reads: { what: 'imports' } } as const
  app.get('/ledger-imports', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const staged = await stagedSheets(tx, MOST_LISTED)
      const waiting = new Set(staged.map(({ id }) => id))
      const recorded = (await newestImports(tx, MOST_LISTED)).filter(({ id }) => !waiting.has(id))
      return { imports: [...staged.map((one) => rowOfStaged(one.id, one)), ...recorded.map(rowOfImport)] }
    }),
  )
  const look = { operationId: 'viewSheet', params: LedgerImportParams, response: { 200: LedgerImportView } }
  const viewed = { needs: 'case.read', reads: LOOK } as const
  app.get('/ledger-imports/:ledgerImport', { config: viewed, schema: look }, async (request) =>
    asPerson(desk, request, (tx) => view(tx, request.params.ledgerImport, request)),
  )
}

function mapping(app: App, desk: Desk): void {
  const schema = {
    operationId: 'mapSheet',
    params: LedgerImportParams,
    body: LedgerMappingBody,
    response: { 200: LedgerImportView },
  }
  app.post(
    '/ledger-imports/:ledgerImport/mapping',
    { config: { ...WRITE, reads: LOOK }, schema },
    async (request) => {
      const { ledgerImport: id } = request.params
      const { sheet, mapping: said, choices } = request.body
      const { head, bytes } = await asPerson(desk, request, async (tx) => {
        const head = await openSheet(tx, id, request)
        const chosen = sheet ?? head.sheet
        if (chosen >= head.sheets.length)
          throw new Refusal('bad_input', [
            { where: 'sheet', expected: `a sheet below ${head.sheets.length}` },
          ])
        const bytes = await sheetBytes(tx, id, chosen)
        const { lang, zone } = head.mapping
        const about = { file: head.file, name: head.sheets[chosen] ?? '', lang, zone }
        const anew = chosen === head.sheet ? null : await firstMapping(tx, bytes, about)
        const wanted = said ?? anew?.mapping ?? head.mapping
        const mapping = head.client === null ? wanted : { ...wanted, clientColumn: null }
        const asLastTime = said ? false : (anew?.asLastTime ?? head.asLastTime)
        return {
          bytes,
          head: { ...head, sheet: chosen, mapping, asLastTime, choices: { ...head.choices, ...choices } },
        }
      })
      await readAnew(desk, request, id, bytes, head)
      return asPerson(desk, request, (tx) => view(tx, id, request))
    },
  )
}

function accepting(app: App, desk: Desk, running: RunningImports): void {
  const schema = {
    operationId: 'acceptSheet',
    params: LedgerImportParams,
    body: AcceptSheetBody,
    response: { 202: LedgerImportView },
  }
  app.post('/ledger-imports/:ledgerImport/acceptance', { config: WRITE, schema }, async (request, reply) => {
    const { ledgerImport: id } = request.params
    await asPerson(desk, request, async (tx, stamp) => {
      await lockImport(tx, id)
      const head = isId(id) ? await stagedSheet(tx, id) : null
      if (!head) await view(tx, id, request)
      if (!head || head.accepted) return
      const look = SheetLook.parse(await lookOf(tx, id))
      const names = await clientNames(tx)
      const about = { choices: head.choices, names, one: oneClient(head, names) }
      if (head.client !== null && !about.one) throw new Refusal('erased')
      const decide = (name: string) => decisionFor(name, about)
      const found = decided(
        look.names.map(({ name }) => name),
        decide,
        () => newId(stamp.at),
      )
      if (!found || look.lacks.length > 0) throw new Refusal('mapping_incomplete')
      if (found.length === 0 || look.entries === 0) throw new Refusal('nothing_to_record')
      if (!request.body.again && (await sameFileAt(tx, head.sha256)) !== null) throw new Refusal('same_sheet')
      const kept = new Set(found.map(({ name }) => name))
      const recorded = look.names.reduce((sum, { name, rows }) => sum + (kept.has(name) ? rows : 0), 0)
      const { timezone: zone } = await organisationOf(tx, desk.defaults)
      await acceptSheet(tx, id, { names: found, rows: look.rows, leftOut: look.rows - recorded, zone }, stamp)
    })
    await running.goAndWait(personOf(request).org, id, (error) =>
      app.log.error({ err: error }, 'ledger import'),
    )
    return reply.code(202).send(await asPerson(desk, request, (tx) => view(tx, id, request)))
  })
}

function withdrawing(app: App, desk: Desk): void {
  const schema = {
    operationId: 'withdrawSheet',
    params: LedgerImportParams,
    body: WithdrawSheetBody,
    response: { 200: SheetWithdrawn },
  }
  app.post('/ledger-imports/:ledgerImport/withdrawal', { config: WRITE, schema }, async (request) => {
    const { ledgerImport: id } = request.params
    if (!isId(id)) throw new Refusal('not_found')
    return asPerson(desk, request, async (tx, stamp) => {
      const { timezone: zone } = await organisationOf(tx, desk.defaults)
      const done = await withdrawSheet(tx, id, { why: request.body.why, zone }, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return { state: done.value }
    })
  })
}

export const ledgerImportRoutes = (app: App, desk: Desk): void => {
  const running = new RunningImports(desk.pools.desk, () => desk.clock.now())
  app.addHook('onClose', () => running.stop())
  bringing(app, desk)
  looking(app, desk)
  mapping(app, desk)
  accepting(app, desk, running)
  withdrawing(app, desk)
}
