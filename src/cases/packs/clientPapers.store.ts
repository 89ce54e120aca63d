// The papers of a case that belong to its client and to no case: the agreement with its acceptances, acts and sheets, notices that
// were sent. They are what the examination rests on, so a pack can show them.
import { sql } from 'kysely'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Fields } from '../storyParts.ts'
import type { CaseOnFile } from '../cases.store.ts'

export interface ClientPlace {
  readonly what: string
  readonly document: string
  readonly entry: number
  readonly at: number
}

/** Acts and sheets that go into a pack by themselves, the newest; older ones go in when somebody picks them. */
export const USUAL_ACTS = 200

/** Where the client's own papers stand in the log, in its order. What was withdrawn and what is only a consent is left out. */
export async function clientPlaces(tx: TenantTx, found: CaseOnFile): Promise<ClientPlace[]> {
  const agreed = sql`version.kind in ('agreement', 'amendment')`
  const { rows } = await sql<ClientPlace>`
    select fact.what, fact.document, fact.entry, leaf.recorded_at as at from (
      select 'agreement_version' as what, version.id as document, version.entry_index as entry from agreement_version version
        where version.org_id = ${tx.org} and version.client_id = ${found.clientId} and version.case_id is null and ${agreed}
      union all select 'acceptance', accepted.id, accepted.entry_index from acceptance accepted
        join agreement_version version on version.org_id = accepted.org_id and version.id = accepted.version_id
        where accepted.org_id = ${tx.org} and version.org_id = ${tx.org} and accepted.client_id = ${found.clientId} and ${agreed}
      union all select 'ledger_entry', act.id, act.entry_index from ledger_entry act
        where act.org_id = ${tx.org} and act.client_id = ${found.clientId} and act.case_id is null
      union all select 'ledger_sheet', sheet.id, sheet.entry_index from ledger_sheet sheet
        where sheet.org_id = ${tx.org} and sheet.client_id = ${found.clientId} and not exists (
          select 1 from ledger_withdrawal taken where taken.org_id = ${tx.org} and taken.import_id = sheet.import_id)
      union all select 'overage_notice', notice.id, notice.entry_index from overage_notice notice
        where notice.org_id = ${tx.org} and notice.client_id = ${found.clientId}) fact
    join evidence_entry leaf on leaf.org_id = ${tx.org} and leaf.entry_index = fact.entry
    order by fact.entry`.execute(tx.db)
  return rows
}

const ACTS = new Set(['ledger_entry', 'ledger_sheet'])

/** The entries of acts that are too old to go into a pack by themselves. */
export function asideOf(places: readonly ClientPlace[]): ReadonlySet<number> {
  const acts = places.filter(({ what }) => ACTS.has(what))
  return new Set(acts.slice(0, Math.max(0, acts.length - USUAL_ACTS)).map(({ entry }) => entry))
}

/** What a paper says, with the fields by which a pack shows it: an instant, a name, words. */
export function saidBy(what: string, fact: Fields, letter: string): Fields {
  if (what === 'ledger_sheet') return { ...fact, doc: fact['file'] }
  if (what === 'overage_notice') return { ...fact, text: letter }
  if (what !== 'acceptance') return fact
  const { at, words } = fact
  return { ...fact, at: typeof at === 'number' ? new Date(at).toISOString() : at, text: words ?? '' }
}
