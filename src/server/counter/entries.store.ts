// What was put down at a counter: facts with the photo as a part of its own, so that one can be shown without the other.
import { addFacts } from '../../cases/additions.store.ts'
import type { CaseOnFile } from '../../cases/cases.store.ts'
import { isFields, type Fields } from '../../cases/storyParts.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import {
  PHOTO_TYPES,
  SHOWN_AGAIN,
  TurnEntry,
  type CounterEntry,
  type NewCounterEntry,
} from '../../ledger/counter/counterShapes.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { additionOf } from './filing.ts'
import type { Photo } from './photo.ts'
import { sitesOf } from './sites.store.ts'
import type { AtCounter } from './turns.ts'

const recorded = (tx: TenantTx) =>
  tx.db
    .selectFrom('counter_entry as e')
    .leftJoin('payload as p', (on) =>
      on
        .onRef('p.org_id', '=', 'e.org_id')
        .onRef('p.entry_index', '=', 'e.entry_index')
        .on('p.part', '=', 'facts'),
    )
    .leftJoin('counter_entry as later', (on) =>
      on.onRef('later.org_id', '=', 'e.org_id').onRef('later.corrects', '=', 'e.id'),
    )
    .select([
      'e.id',
      'e.site_id',
      'e.entry_index',
      'e.kind',
      'e.at',
      'e.corrects',
      'p.bytes as facts',
      'later.id as corrected_by',
    ])
    .where('e.org_id', '=', tx.org)

type Row = Awaited<ReturnType<ReturnType<typeof recorded>['execute']>>[number]

function factsIn(row: Row): Fields {
  const fact = row.facts ? readFact(row.facts) : {}
  return isFields(fact) ? fact : {}
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function toTurnEntry(row: Row): TurnEntry {
  const facts = factsIn(row)
  return TurnEntry.parse({
    id: row.id,
    kind: row.kind,
    at: new Date(row.at).toISOString(),
    client: text(facts['client']),
    items: Array.isArray(facts['items']) ? facts['items'] : [],
    note: text(facts['note']),
    photo: text(facts['photo']) !== '',
    corrects: row.corrects,
    correctedBy: row.corrected_by,
  })
}

/** Records an entry of the running turn. Refused when it would correct something that is not of this turn, or corrected already. */
export async function putDown(
  tx: TenantTx,
  { device, turn }: AtCounter,
  entry: Omit<NewCounterEntry, 'photo'> & { readonly photo: Photo | null },
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  if (!turn) return err('not_found')
  if (entry.corrects !== undefined) {
    await lockLog(tx)
    const known = await recorded(tx)
      .where('e.id', '=', entry.corrects)
      .where('e.turn_id', '=', turn.id)
      .executeTakeFirst()
    if (!known || known.corrected_by) return err('not_found')
  }
  const { kind, client, items, note, photo, corrects } = entry
  const facts = {
    kind,
    client,
    items,
    note,
    site: device.site,
    person: turn.name,
    device: device.name,
    turn: turn.id,
    ...(photo ? { photo: photo.type } : {}),
    ...(corrects ? { corrects } : {}),
  }
  const parts = { facts: factBytes(facts), ...(photo ? { photo: photo.bytes } : {}) }
  const recording = new Recording()
  const columns = { site_id: device.site, turn_id: turn.id, kind, at: stamp.at, corrects: corrects ?? null }
  const id = recording.fact('counter_entry', 'counter.entry', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}

/** The last entries of one turn, the newest first: all that a device may see again. */
export async function entriesOfTurn(tx: TenantTx, turn: string): Promise<TurnEntry[]> {
  const rows = await recorded(tx)
    .where('e.turn_id', '=', turn)
    .orderBy('e.entry_index', 'desc')
    .limit(SHOWN_AGAIN)
    .execute()
  return rows.map(toTurnEntry)
}

export interface Page {
  readonly site: string | null
  /** The place of the last entry seen. */
  readonly after: number | null
  readonly limit: number
}

/** Entries of all counters or of one site, the newest first, with the cases they were added to. */
export async function newestEntries(
  tx: TenantTx,
  { site, after, limit }: Page,
): Promise<{ entries: CounterEntry[]; next: number | null }> {
  let asked = recorded(tx)
    .orderBy('e.entry_index', 'desc')
    .limit(limit + 1)
  if (site !== null) asked = asked.where('e.site_id', '=', site)
  if (after !== null) asked = asked.where('e.entry_index', '<', after)
  const rows = await asked.execute()
  const page = rows.slice(0, limit)
  const names = new Map((await sitesOf(tx)).map((one) => [one.id, one.name]))
  const cases = await casesOf(
    tx,
    page.map(({ id }) => id),
  )
  const entries = page.map((row): CounterEntry => {
    const { person, device } = factsIn(row)
    return {
      ...toTurnEntry(row),
      site: { id: row.site_id, name: names.get(row.site_id) ?? '' },
      person: text(person),
      device: text(device),
      cases: cases.get(row.id) ?? [],
    }
  })
  return { entries, next: rows.length > limit ? (page.at(-1)?.entry_index ?? null) : null }
}

async function casesOf(
  tx: TenantTx,
  entries: readonly string[],
): Promise<ReadonlyMap<string, { id: string; title: string }[]>> {
  const found = new Map<string, { id: string; title: string }[]>()
  if (entries.length === 0) return found
  const rows = await tx.db
    .selectFrom('counter_filing as f')
    .leftJoin('case_heading as h', (on) =>
      on.onRef('h.org_id', '=', 'f.org_id').onRef('h.case_id', '=', 'f.case_id'),
    )
    .select(['f.counter_entry_id', 'f.case_id', 'h.title'])
    .where('f.org_id', '=', tx.org)
    .where('f.counter_entry_id', 'in', [...entries])
    .orderBy('f.filed_at')
    .execute()
  for (const { counter_entry_id: entry, case_id: id, title } of rows)
    found.set(entry, [...(found.get(entry) ?? []), { id, title: title ?? '' }])
  return found
}

/** The photo of an entry as it came, or null when there is none or it was erased. */
export async function photoOfEntry(tx: TenantTx, entry: string): Promise<Photo | null> {
  const row = await recorded(tx).where('e.id', '=', entry).executeTakeFirst()
  if (!row) return null
  const part = await tx.db
    .selectFrom('payload')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', row.entry_index)
    .where('part', '=', 'photo')
    .executeTakeFirst()
  const type = PHOTO_TYPES.find((known) => known === factsIn(row)['photo'])
  return part && type ? { type, bytes: part.bytes } : null
}

/** Adds an entry to a case as a fact that names the entry; a second time the first one stands. */
export async function fileEntry(
  tx: TenantTx,
  entry: string,
  into: CaseOnFile,
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'already_recorded'>> {
  const row = await recorded(tx).where('e.id', '=', entry).executeTakeFirst()
  // What was erased says nothing any more, and would be an empty act.
  if (!row?.facts) return err('not_found')
  const site = (await sitesOf(tx)).find(({ id }) => id === row.site_id)?.name ?? ''
  const { person } = factsIn(row)
  const { kind, fact } = additionOf({ ...toTurnEntry(row), site, person: text(person) })
  const added = await addFacts(tx, into, { kind, facts: [fact], many: false }, stamp)
  if (!added.ok) return added
  await tx.db
    .insertInto('counter_filing')
    .values({ org_id: tx.org, counter_entry_id: entry, case_id: into.id, filed_at: stamp.at })
    .onConflict((on) => on.doNothing())
    .execute()
  return ok(added.value.ids[0] ?? '')
}
