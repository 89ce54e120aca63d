// What is shown of a sheet: what was read in it, beside the clients whom we know now and what was recorded before.
import { setImmediate as breath } from 'node:timers/promises'
import { dayOf } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { clientsAfter } from '../../clients/cards/clients.store.ts'
import { decisionFor, type Decision } from '../../ledger/imports/choices.ts'
import { ClientNames, type NamedClient } from '../../ledger/imports/clientsNamed.ts'
import type { LedgerImportRow, LedgerImportView, LedgerReading } from '../../ledger/imports/importShapes.ts'
import { proposedMapping, type LedgerMapping } from '../../ledger/imports/ledgerMapping.ts'
import {
  findImport,
  newestReading,
  rowsAlreadyThere,
  sameFileAt,
  type ImportOnFile,
} from '../../ledger/imports/sheetImports.store.ts'
import { headRows, lookAt, SheetLook } from '../../ledger/imports/sheetLook.ts'
import { rowsHash } from '../../ledger/imports/sheets.store.ts'
import { lookOf, stagedSheet, type StagedSheet } from '../../ledger/imports/staging.store.ts'
import { delimiterOf } from '../../ledger/sheet.ts'
import { SHEET_FIELDS } from '../../ledger/sheetColumns.ts'
import { sheetWords } from '../../ledger/sheetWords.ts'
import type { TenantTx } from '../db/tenant.ts'
import { textOf } from './sheetText.ts'

/** An organisation with more clients than this names them by hand. */
const MOST_CLIENTS = 100_000
const MOST_SHOWN = 200
const iso = (at: number): string => new Date(at).toISOString()

/** Runs a reading to its end and lets others have their turn now and then. */
export async function driven<T>(reading: Generator<number, T>): Promise<T> {
  for (let rows = 0; ;) {
    const step = reading.next()
    if (step.done) return step.value
    rows += step.value
    if (rows < ROWS_BETWEEN) continue
    rows = 0
    await breath()
  }
}
const ROWS_BETWEEN = 1_000

const delimiterIn = (text: string, workbook: boolean): string => (workbook ? '\t' : delimiterOf(text))

/** Everybody whom a sheet may name; those who were erased are nobody. */
export async function clientNames(tx: TenantTx): Promise<ClientNames> {
  const clients = await clientsAfter(tx, null, '', MOST_CLIENTS)
  return new ClientNames(clients.filter(({ erasedAt }) => erasedAt === null))
}

const LETTERS_LOOKED_AT = 5_000

/** The mapping to begin with: as the last sheet with these headings was read, else as the headings say. */
export async function firstMapping(
  tx: TenantTx,
  bytes: Uint8Array,
  { file, name, lang: spoken, zone }: { file: string; name: string; lang: Lang; zone: string },
): Promise<{ mapping: LedgerMapping; asLastTime: boolean }> {
  const text = textOf(bytes)
  // Where the sheet has Russian letters, its numbers and dates are written the Russian way.
  const lang = /[а-яё]/iu.test(text.slice(0, LETTERS_LOOKED_AT)) ? 'ru' : spoken
  const sheet = { ...headRows(text, file, lang), ...(name && { name }) }
  const mapping = proposedMapping(sheet, { lang, zone })
  const headings = sheet.rows.find(({ line }) => line === mapping.headerLine)?.cells
  const before = headings && (await newestReading(tx, headings))
  if (!before) return { mapping, asLastTime: false }
  const { headerLine: _line, ...asBefore } = before.mapping
  const { clientColumn } = before
  return {
    mapping: { ...mapping, ...asBefore, clientColumn, lang: before.lang, zone: before.zone },
    asLastTime: true,
  }
}

/** Reads a sheet whole. Takes seconds for a million rows, and lets others have their turn meanwhile. */
export function lookedAt(bytes: Uint8Array, head: StagedSheet): Promise<SheetLook> {
  const text = textOf(bytes)
  const about = {
    mapping: head.mapping,
    delimiter: delimiterIn(text, head.workbook),
    isOneClient: head.client !== null,
  }
  return driven(lookAt(text, about, (kept) => rowsHash(Buffer.from(kept, 'utf8')).toString('hex')))
}

const stateOf = ({ withdrawnAt }: ImportOnFile): LedgerImportRow['state'] =>
  withdrawnAt === null ? 'done' : 'withdrawn'

/** An import in a list. */
export const rowOfImport = (one: ImportOnFile): LedgerImportRow => ({
  id: one.id,
  state: stateOf(one),
  file: one.file,
  at: iso(one.at),
  withdrawnAt: one.withdrawnAt === null ? null : iso(one.withdrawnAt),
  progress: null,
  result: { rows: one.rows, clients: one.clients, recorded: one.recorded, leftOut: one.leftOut },
})

/** A sheet in a list that waits or is being recorded. */
export const rowOfStaged = (id: string, head: StagedSheet): LedgerImportRow => ({
  id,
  state: head.accepted ? 'running' : 'open',
  file: head.file,
  at: iso(head.accepted?.at ?? head.startedAt),
  withdrawnAt: null,
  progress: head.accepted ? { done: head.done, of: head.of } : null,
  result: null,
})

/** What an import is now; null when there is none of that id. */
export async function viewOfImport(tx: TenantTx, id: string, lang: Lang): Promise<LedgerImportView | null> {
  const head = await stagedSheet(tx, id)
  if (!head) {
    const found = await findImport(tx, id)
    return found && { ...rowOfImport(found), reading: null }
  }
  const row = rowOfStaged(id, head)
  return { ...row, reading: head.accepted ? null : await readingOfSheet(tx, id, head, lang) }
}

/** A sheet is read in the language of its numbers; what is wrong in it is said in the language of whoever asks. */
const inWordsOf = (lang: Lang, words: string): string =>
  Object.values(sheetWords).find(({ ru, en }) => ru === words || en === words)?.[lang] ?? words

interface Decided {
  readonly name: string
  readonly rows: number
  readonly hashes: readonly string[]
  readonly decision: Decision
}

/** The one client whose sheet it is, or null. */
export const oneClient = (head: StagedSheet, names: ClientNames): NamedClient | null =>
  head.client === null ? null : names.withId(head.client)

async function readingOfSheet(
  tx: TenantTx,
  id: string,
  head: StagedSheet,
  lang: Lang,
): Promise<LedgerReading> {
  const look = SheetLook.parse(await lookOf(tx, id))
  const names = await clientNames(tx)
  const one = oneClient(head, names)
  const about = { choices: head.choices, names, one }
  const all = look.names.map((seen): Decided => ({ ...seen, decision: decisionFor(seen.name, about) }))
  const sameAt = await sameFileAt(tx, head.sha256)
  const known = all.flatMap(({ decision, hashes }) =>
    decision.kind === 'known' ? hashes.map((hash) => ({ client: decision.client.id, hash })) : [],
  )
  const { names: _names, kinds, firstAt, lastAt, ...said } = look
  const { zone } = head.mapping
  return {
    ...said,
    sheets: head.sheets,
    sheet: head.sheet,
    client: one,
    fields: [...SHEET_FIELDS],
    mapping: head.mapping,
    asLastTime: head.asLastTime,
    problems: look.problems.map((problem) => ({
      ...problem,
      expected: inWordsOf(lang, problem.expected),
      effect: inWordsOf(lang, problem.effect),
    })),
    kinds: Object.entries(kinds).map(([kind, entries]) => ({ kind, entries })),
    from: firstAt === null ? null : dayOf(firstAt, zone),
    to: lastAt === null ? null : dayOf(lastAt, zone),
    clients: clientsShown(all, one === null ? names : null),
    sameFileAt: sameAt === null ? null : iso(sameAt),
    sameRows: await rowsAlreadyThere(tx, known),
  }
}

const FIRST_TO_LOOK_AT = ['several', 'new', 'known', 'skipped'] as const

function clientsShown(all: readonly Decided[], names: ClientNames | null): LedgerReading['clients'] {
  const of = (kind: Decision['kind']): Decided[] => all.filter(({ decision }) => decision.kind === kind)
  const shown = names === null ? [] : FIRST_TO_LOOK_AT.flatMap((kind) => of(kind)).slice(0, MOST_SHOWN)
  return {
    known: of('known').length,
    new: of('new').length,
    several: of('several').length,
    skipped: of('skipped').length,
    shown: shown.map(({ name, rows, decision }) => ({
      name,
      rows,
      match: decision.kind,
      client: decision.kind === 'known' ? decision.client : null,
      couldBe: decision.kind === 'several' ? [...decision.clients] : (names?.alike(name) ?? []),
    })),
  }
}
