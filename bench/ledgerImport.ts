// A million ledger lines from the bytes of a CSV file to the last commit: read, sorted by client, documents with their leaves, lines,
// totals. Beside it: COPY of the very same lines into a twin of the table, with its keys, indexes and policies and nothing else.
//
// PostgreSQL refuses COPY FROM under row-level security, so the twin is filled by the owner of the server: the desk could not.
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Card } from '../src/clients/cards/card.ts'
import { addNewClient } from '../src/clients/cards/clients.store.ts'
import { acceptSheet, findImport } from '../src/ledger/imports/sheetImports.store.ts'
import { PIECE_BYTES, putHead, putPiece } from '../src/ledger/imports/staging.store.ts'
import { Recording } from '../src/evidence/recording.store.ts'
import { asTenant } from '../src/server/db/tenant.ts'
import { newId } from '../src/server/ids.ts'
import { continueImport } from '../src/server/ledgerImports/importRun.ts'
import { firstMapping } from '../src/server/ledgerImports/sheetView.ts'
import { logDatabase, type LogDatabase } from './logDatabase.ts'
import { figure, type Figure } from './measure.ts'

const LINES = Number(process.env['EXHALE_BENCH_LINES'] ?? 1_000_000)
const CLIENTS = Math.max(1, LINES / 100)
const ITEMS = 20
/** Lines of one act. */
const LINES_OF_ACT = 4
const zone = 'Europe/Moscow'
const stamp = { by: 'bench', at: Date.UTC(2026, 10, 22) }

/** A year of acts of four lines each, as a warehouse program prints them: by time, so that clients lie mixed. */
function sheetBytes(): Buffer {
  const two = (part: number): string => String(part).padStart(2, '0')
  const rows = Array.from({ length: LINES }, (_, i) => {
    const act = Math.floor(i / LINES_OF_ACT)
    const day = Math.floor((i / LINES) * 336)
    const at = `${two(1 + (day % 28))}.${two(1 + Math.floor(day / 28))}.2026 ${two(8 + (act % 12))}:${two(act % 60)}`
    const item = (Math.floor(act / CLIENTS) * LINES_OF_ACT + (i % LINES_OF_ACT)) % ITEMS
    return `${at};${act % 4 === 0 ? 'выдача' : 'приход'};А-${act};Клиент ${act % CLIENTS};ITEM-${item};Коробка ${item};${1 + (i % 7)};шт`
  })
  return Buffer.from(['Дата;Операция;Документ;Клиент;Артикул;Наименование;Кол-во;Ед', ...rows, ''].join('\n'))
}

/** Clients whom the sheet names, noted before. */
async function notedClients(
  { pools }: LogDatabase,
  org: string,
): Promise<{ name: string; client: string; isNew: false }[]> {
  const names = Array.from({ length: CLIENTS }, (_, i) => ({
    name: `Клиент ${i}`,
    client: newId(stamp.at),
    isNew: false as const,
  }))
  await asTenant(pools.desk, org, async (tx) => {
    const recording = new Recording()
    for (const { name, client } of names) addNewClient(recording, Card.parse({ name }), stamp.at, client)
    await recording.record(tx, stamp)
  })
  return names
}

/** A sheet that was brought and accepted; not a row of it is recorded yet. */
async function acceptedSheet(database: LogDatabase, org: string): Promise<string> {
  const { pools } = database
  const id = newId(stamp.at)
  const bytes = sheetBytes()
  const names = await notedClients(database, org)
  await asTenant(pools.desk, org, async (tx) => {
    for (let no = 0; no * PIECE_BYTES < bytes.length; no += 1)
      await putPiece(tx, id, { sheet: 0, no }, bytes.subarray(no * PIECE_BYTES, (no + 1) * PIECE_BYTES))
    const { mapping, asLastTime } = await firstMapping(tx, bytes, {
      file: 'a.csv',
      name: '',
      lang: 'ru',
      zone,
    })
    const file = {
      file: 'a.csv',
      size: bytes.length,
      sha256: '00'.repeat(32),
      sheets: [''],
      workbook: false,
      sheet: 0,
    }
    const head = {
      ...file,
      startedAt: stamp.at,
      client: null,
      mapping,
      asLastTime,
      choices: {},
      done: 0,
      of: 0,
    }
    await putHead(tx, id, head)
    await acceptSheet(tx, id, { names, rows: LINES, leftOut: 0, zone }, stamp)
  })
  return id
}

async function importMs(database: LogDatabase): Promise<number> {
  const org = newId()
  const id = await acceptedSheet(database, org)
  const ground = { desk: database.pools.desk, now: () => stamp.at, isStopped: () => false }
  const began = performance.now()
  await continueImport(ground, org, id)
  const taken = performance.now() - began
  const done = await asTenant(database.pools.desk, org, (tx) => findImport(tx, id))
  if (done?.recorded !== LINES) throw new Error(`${done?.recorded} of ${LINES} rows were recorded`)
  return taken
}

const TWIN = `
  create table plain_ledger_line (like ledger_line including all);
  alter table plain_ledger_line add foreign key (org_id, client_id) references client (org_id, id);
  alter table plain_ledger_line enable row level security;
  alter table plain_ledger_line force row level security;
  create policy own_rows on plain_ledger_line to exhale_desk
    using (org_id = nullif(current_setting('app.org', true), '')::uuid)
    with check (org_id = nullif(current_setting('app.org', true), '')::uuid);`

async function copyMs({ owner }: LogDatabase): Promise<number> {
  const file = join(tmpdir(), `exhale-bench-lines-${process.pid}`)
  try {
    await owner.query(TWIN)
    await owner.query(`copy ledger_line to '${file}'`)
    const began = performance.now()
    const { rowCount } = await owner.query(`copy plain_ledger_line from '${file}'`)
    const taken = performance.now() - began
    if (rowCount !== LINES) throw new Error(`COPY took ${rowCount} of ${LINES} lines`)
    return taken
  } finally {
    rmSync(file, { force: true })
  }
}

export async function ledgerImportFigures(): Promise<Figure[]> {
  const database = await logDatabase()
  try {
    const ours = await importMs(database)
    const copy = await copyMs(database)
    const rate = (ms: number): number => (LINES / ms) * 1000
    return [
      figure(
        `import.csv_${LINES}_lines`,
        [rate(ours), 'lines/s'],
        ['COPY of the same lines into a twin of the table', rate(copy)],
        'a ratio of at least 0.3',
      ),
    ]
  } finally {
    await database.stop()
  }
}
