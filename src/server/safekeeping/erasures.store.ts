// Erasures as facts: what was decided stands in the log before a row is touched, and everything that must be deleted is
// derived from there. So a deletion that was cut short is completed at the next start, and one that is repeated changes
// nothing.
import { sql } from 'kysely'
import { ERASED_KIND, ErasedFacts, type EntryRange } from '../../evidence/erased.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { newId } from '../ids.ts'
import type { TenantTx } from '../db/tenant.ts'
import { planErasure, rangesOf, type Asked, type ErasurePlan } from './erasurePlan.ts'
import { choicesOf, documentsOf, subjectsOf } from './keeping.store.ts'
import { subjectOfImports } from './subjects.store.ts'

const PURGE_AGAIN_MS = 26 * 3_600_000

export interface Erasure {
  readonly id: string
  readonly client: string
  readonly ground: string
  readonly scope: 'whole' | 'part'
  readonly at: number
  /** The entries that open no more. */
  readonly ranges: readonly EntryRange[]
}

const isScope = (text: string): text is Erasure['scope'] => text === 'whole' || text === 'part'

/** Erasures in the order of the log, of one client or of all. */
export async function erasuresOf(tx: TenantTx, client: string | null): Promise<Erasure[]> {
  const all = tx.db
    .selectFrom('erasure')
    .select(['id', 'client_id', 'ground', 'scope', 'at', 'entry_index'])
    .where('org_id', '=', tx.org)
    .orderBy('entry_index')
  const rows = await (client === null ? all : all.where('client_id', '=', client)).execute()
  const documents = await documentsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.map((row) => ({
    id: row.id,
    client: row.client_id,
    ground: row.ground,
    scope: isScope(row.scope) ? row.scope : 'part',
    at: row.at,
    ranges: ErasedFacts.parse(documents.get(row.entry_index)).entries,
  }))
}

/** Clients about whom everything was erased. */
export async function erasedClients(tx: TenantTx): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom('erasure')
    .select('client_id')
    .where('org_id', '=', tx.org)
    .where('scope', '=', 'whole')
    .execute()
  return new Set(rows.map((row) => row.client_id))
}

export interface NewErasure {
  readonly client: string
  readonly ground: string
  readonly scope: Erasure['scope']
  readonly entries: readonly number[]
}

/**
 * Records that entries are erased, and asks for the work: the deletion at once, a purge of stale bytes now and once more
 * after a day, when no snapshot of before can be left. Returns the id of the erasure.
 */
export async function recordErasure(tx: TenantTx, erasure: NewErasure, stamp: Stamp): Promise<string> {
  const { client, ground, scope, entries } = erasure
  const recording = new Recording()
  const facts = { kind: ERASED_KIND, client, ground, scope, entries: rangesOf(entries) }
  const proof = recording.proof(ERASED_KIND, { facts: factBytes(facts) })
  recording.sharing('erasure', proof, proof, { client_id: client, ground, scope, at: stamp.at })
  recording.sharing('admin_act', proof, proof, { kind: ERASED_KIND, at: stamp.at })
  await recording.record(tx, stamp)
  const jobs = [
    ['erasure', stamp.at],
    ['purge', stamp.at],
    ['purge', stamp.at + PURGE_AGAIN_MS],
  ] as const
  for (const [kind, due] of jobs)
    await sql`insert into job (id, kind, org_id, subject_id, due_at)
      values (${newId(stamp.at)}, ${kind}, ${tx.org}, ${proof}, ${due})`.execute(tx.db)
  return proof
}

export interface Decided {
  readonly plan: ErasurePlan
  /** The country of the person's newest case: where they may complain. */
  readonly jurisdiction: string
  readonly erasure: string | null
}

/** Decides about a person's records and records both what goes and what stays. Null when there is no such client. */
export async function decideErasure(
  tx: TenantTx,
  client: string,
  asked: Asked,
  stamp: Stamp,
): Promise<Decided | null> {
  await lockLog(tx)
  const subject = (await subjectsOf(tx, [client])).get(client)
  if (!subject) return null
  const plan = planErasure(subject, asked, { choices: await choicesOf(tx), now: stamp.at })
  if (plan.stays.length > 0 && asked.ground !== 'term_ended') await recordStay(tx, client, asked, plan, stamp)
  const scope = plan.stays.length === 0 ? 'whole' : 'part'
  const goes = { client, ground: asked.ground, scope, entries: plan.goes } as const
  const erasure = plan.goes.length > 0 ? await recordErasure(tx, goes, stamp) : null
  return { plan, erasure, jurisdiction: subject.cases.at(-1)?.jurisdiction ?? '' }
}

// The written reason: which rule keeps what, and until when. It names no person, and stays when everything else is gone.
async function recordStay(
  tx: TenantTx,
  client: string,
  asked: Asked,
  plan: ErasurePlan,
  stamp: Stamp,
): Promise<void> {
  const recording = new Recording()
  const stays = plan.stays.map(({ reason, rule, until, entries }) => ({
    reason,
    rule: rule?.id ?? null,
    until,
    entries: rangesOf(entries),
  }))
  const kind = 'erasure.refused'
  const proof = recording.proof('admin.act', {
    facts: factBytes({ kind, client, ground: asked.ground, stays }),
  })
  recording.sharing('erasure_refusal', proof, proof, { client_id: client, at: stamp.at })
  recording.sharing('admin_act', proof, proof, { kind, at: stamp.at })
  await recording.record(tx, stamp)
}

/** Everything that must be deleted for an erasure, by the keys of the content tables. */
export interface Target {
  readonly ranges: readonly EntryRange[]
  readonly client: string
  /** The client whose key, headings and stock lines go altogether; null while a part of the records stays. */
  readonly whole: { readonly client: string; readonly cases: readonly string[] } | null
  /** Documents and cards whose stock lines and names go with them. */
  readonly documents: readonly string[]
  /** Uploads that became the cases: the originals hold everything that was in them. */
  readonly imports: readonly string[]
}

/** What an erasure means for the content tables, derived from facts, which stay. */
export async function targetOf(tx: TenantTx, erasure: Erasure): Promise<Target> {
  const { client, ranges, scope } = erasure
  const files = await tx.db
    .selectFrom('case_file')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .execute()
  const within = sql.join(
    ranges.map(([first, last]) => sql`entry_index between ${first} and ${last}`),
    sql` or `,
  )
  const documents =
    scope === 'whole' || ranges.length === 0
      ? { rows: [] }
      : await sql<{ id: string }>`
          select id from ledger_entry where org_id = ${tx.org} and (${within})
          union all select id from import_withdrawal where org_id = ${tx.org} and (${within})
          union all select id from ledger_sheet where org_id = ${tx.org} and (${within})
          union all select id from client_card where org_id = ${tx.org} and (${within})`.execute(tx.db)
  const imports = [...(await subjectOfImports(tx))].filter(([, subject]) => subject === client)
  return {
    ranges,
    client,
    whole: scope === 'whole' ? { client, cases: files.map((file) => file.id) } : null,
    documents: documents.rows.map((row) => row.id),
    imports: imports.map(([id]) => id),
  }
}
