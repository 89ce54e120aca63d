// Versions of a client's agreement in the database, and what was accepted of them. The words stand in the log alone and go
// with the client; a version that was erased is missing here.
import type { Lang } from '../../basics/lang.ts'
import { isFields } from '../../cases/storyParts.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { partsOf, sha256, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { newId } from '../../server/ids.ts'
import { fileNoted, type FileNoted } from './broughtFile.ts'
import type { ReceivedFile } from './broughtFiles.store.ts'
import type { RecordedAcceptance, RecordedVersion } from './inForce.ts'
import { shownText, type ShownParties } from './shown.ts'
import { AgreementVersionFacts } from './versionFacts.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export interface VersionOnFile extends RecordedVersion {
  readonly client: string
  readonly entry: number
  readonly recordedAt: number
  /** The very text that is accepted. */
  readonly shown: string
  readonly textHash: Buffer
}

export interface NewVersionOf {
  readonly client: string
  /** Its `id` is given here. */
  readonly facts: AgreementVersionFacts
  readonly amends: string | null
  readonly parties: ShownParties
  readonly lang: Lang
  /** The file that the words came from, as it was brought. */
  readonly source?: ReceivedFile | undefined
}

/** Records a version with the text that is shown for it; returns its id. */
export async function recordVersion(tx: TenantTx, wanted: NewVersionOf, stamp: Stamp): Promise<string> {
  const { client, amends, parties, lang, source } = wanted
  const id = newId(stamp.at)
  const facts = { ...wanted.facts, id, ...(source && { source: source.noted }) }
  const parts = {
    facts: factBytes(facts),
    shown: utf8(shownText(facts, parties, lang)),
    ...(source && { source: source.bytes }),
  }
  const columns = { case_id: null, client_id: client, kind: facts.kind, amends }
  const recording = new Recording()
  recording.fact('agreement_version', 'agreement.recorded', parts, columns, id)
  await recording.record(tx, stamp)
  return id
}

interface Row {
  readonly id: string
  readonly client_id: string
  readonly amends: string | null
  readonly entry_index: number
  readonly recorded_at: number
}

const rowsOf = (tx: TenantTx) =>
  tx.db
    .selectFrom('agreement_version')
    .innerJoin('evidence_entry', (on) =>
      on
        .onRef('evidence_entry.org_id', '=', 'agreement_version.org_id')
        .onRef('evidence_entry.entry_index', '=', 'agreement_version.entry_index'),
    )
    .select([
      'agreement_version.id',
      'agreement_version.client_id',
      'agreement_version.amends',
      'agreement_version.entry_index',
      'evidence_entry.recorded_at',
    ])
    .where('agreement_version.org_id', '=', tx.org)
    .where('agreement_version.case_id', 'is', null)

async function opened(tx: TenantTx, rows: readonly Row[]): Promise<VersionOnFile[]> {
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
    ['facts', 'shown'],
  )
  return rows.flatMap(({ id, client_id: client, amends, entry_index: entry, recorded_at: recordedAt }) => {
    const { facts, shown } = parts.get(entry) ?? {}
    const read = facts && AgreementVersionFacts.safeParse(readFact(facts))
    if (!read?.success || !shown) return []
    const textHash = Buffer.from(sha256(shown))
    return [
      { id, client, amends, entry, recordedAt, facts: read.data, shown: decoder.decode(shown), textHash },
    ]
  })
}

/** The version of that id, or null when there is none, or no longer. */
export async function findVersion(tx: TenantTx, id: string): Promise<VersionOnFile | null> {
  const rows = await rowsOf(tx).where('agreement_version.id', '=', id).execute()
  return (await opened(tx, rows))[0] ?? null
}

/** The versions recorded for a client, in the order of the log. */
export async function versionsOf(tx: TenantTx, client: string): Promise<VersionOnFile[]> {
  const rows = await rowsOf(tx)
    .where('agreement_version.client_id', '=', client)
    .orderBy('agreement_version.entry_index')
    .execute()
  return opened(tx, rows)
}

export interface AcceptanceOnFile extends RecordedAcceptance {
  readonly id: string
  readonly by: string | null
  readonly words: string | null
  readonly entry: number
  /** The scan or the mail by which it was accepted. */
  readonly proof: FileNoted | null
}

export interface NewAcceptanceOf {
  readonly how: string
  readonly at: number
  readonly until: number | null
  readonly by: string | null
  readonly words: string | null
  readonly proof?: ReceivedFile | undefined
}

/** Notes that a version was accepted; the hash of its text stands beside. Returns the id of the acceptance. */
export async function recordAcceptance(
  tx: TenantTx,
  version: VersionOnFile,
  accepted: NewAcceptanceOf,
  stamp: Stamp,
): Promise<string> {
  const { proof, ...said } = accepted
  const { how, at, until } = said
  const recording = new Recording()
  const id = recording.fact(
    'acceptance',
    'agreement.accepted',
    {
      facts: factBytes({ version: version.id, ...said, ...(proof && { proof: proof.noted }) }),
      ...(proof && { proof: proof.bytes }),
    },
    { client_id: version.client, version_id: version.id, how, text_hash: version.textHash, at, until },
  )
  await recording.record(tx, stamp)
  return id
}

const textOf = (facts: unknown, field: string): string | null => {
  const value: unknown = typeof facts === 'object' && facts !== null ? Reflect.get(facts, field) : null
  return typeof value === 'string' ? value : null
}

/** What was accepted of a client's versions, in the order of the log; the words of what was erased are missing. */
export async function acceptancesOf(tx: TenantTx, client: string): Promise<AcceptanceOnFile[]> {
  const rows = await tx.db
    .selectFrom('acceptance')
    .select(['id', 'version_id', 'how', 'at', 'until', 'entry_index'])
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
    ['facts'],
  )
  return rows.map(({ id, version_id: version, how, at, until, entry_index: entry }) => {
    const bytes = parts.get(entry)?.['facts']
    const facts = bytes ? readFact(bytes) : null
    const proof = isFields(facts) ? fileNoted(facts, 'proof') : null
    const said = { by: textOf(facts, 'by'), words: textOf(facts, 'words') }
    return { id, version, how, at, until, entry, proof, ...said }
  })
}

/** The acceptance of that id with the client whose it is, or null when there is none. */
export async function findAcceptance(
  tx: TenantTx,
  id: string,
): Promise<(AcceptanceOnFile & { readonly client: string }) | null> {
  const row = await tx.db
    .selectFrom('acceptance')
    .select('client_id')
    .where('org_id', '=', tx.org)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const found = (await acceptancesOf(tx, row.client_id)).find((one) => one.id === id)
  return found ? { ...found, client: row.client_id } : null
}

/** The instants at which the agreement with a client was ended. */
export async function endsOf(tx: TenantTx, client: string): Promise<number[]> {
  const rows = await tx.db
    .selectFrom('agreement_end')
    .select('at')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .execute()
  return rows.map((row) => row.at)
}
