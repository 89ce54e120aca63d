// What comes after a case was opened: more messages, acts, clauses, claims; one at a time, or a list as an import.
//
// A list becomes visible as a whole and can be withdrawn as a whole, by a new fact that names it. The same fact twice is
// recorded once; another fact under a name that is taken is refused.
import { factBytes } from '../evidence/factDocument.ts'
import { addressPart, lockLog, sha256, type Stamp } from '../evidence/log.store.ts'
import { Recording } from '../evidence/recording.store.ts'
import { leafHash, treeRoot } from '../evidence/tree.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { addEntry, takeBackLines, type Shelf } from '../ledger/ledger.store.ts'
import { forgetTotals } from '../ledger/meters/clientTotals.store.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { openDocuments } from './caseView.store.ts'
import { caseFacts, findCase, shelfOf, type CaseOnFile } from './cases.store.ts'
import { addClaim, addClause, addMessage } from './record.store.ts'
import { isFields, wholePart, type Fields } from './storyParts.ts'

interface Kind {
  readonly list: (facts: Fields) => unknown
  readonly key: string
  /** The first letter of ids that we give ourselves; null where the name must come with the fact. */
  readonly prefix: string | null
  readonly add: (recording: Recording, shelf: Shelf, fact: Fields) => string
}

const clausesOf = (facts: Fields): unknown =>
  isFields(facts['agreement']) ? facts['agreement']['clauses'] : []

export const ADDITIONS = {
  messages: { list: (facts) => facts['messages'], key: 'id', prefix: 'm', add: addMessage },
  'ledger-entries': { list: (facts) => facts['ledger'], key: 'id', prefix: 'e', add: addEntry },
  claims: { list: (facts) => facts['claims'], key: 'id', prefix: 'c', add: addClaim },
  clauses: { list: clausesOf, key: 'no', prefix: null, add: addClause },
} as const satisfies Readonly<Record<string, Kind>>
export type Addition = keyof typeof ADDITIONS

const NOTHING_LEFT_OUT: ReadonlySet<number> = new Set()

export interface Added {
  readonly ids: readonly string[]
  readonly import: string | null
}

const nameOf = (fact: Fields, key: string): string => (typeof fact[key] === 'string' ? fact[key] : '')
const same = (a: Fields, b: Fields): boolean => sha256Hex(a) === sha256Hex(b)
const sha256Hex = (fact: Fields): string => Buffer.from(sha256(factBytes(fact))).toString('hex')

/** Gives ids to facts that came without one: m12 after eleven messages, the next free number. */
export function named(facts: readonly Fields[], taken: ReadonlySet<string>, kind: Kind): Fields[] {
  const used = new Set([...taken, ...facts.map((fact) => nameOf(fact, kind.key))])
  let next = taken.size
  return facts.map((fact) => {
    if (kind.prefix === null || nameOf(fact, kind.key) !== '') return fact
    let name = ''
    do name = `${kind.prefix}${String((next += 1)).padStart(2, '0')}`
    while (used.has(name))
    used.add(name)
    return { ...fact, [kind.key]: name }
  })
}

/** Adds facts to a case; `many` makes them one import. The names of all come back, also of those recorded before. */
export async function addFacts(
  tx: TenantTx,
  found: CaseOnFile,
  what: { readonly kind: Addition; readonly facts: readonly Fields[]; readonly many: boolean },
  stamp: Stamp,
): Promise<Result<Added, 'already_recorded'>> {
  await lockLog(tx)
  const kind: Kind = ADDITIONS[what.kind]
  const onRecord = await caseFacts(tx, found, NOTHING_LEFT_OUT, openDocuments(tx, found))
  const recorded = kind.list(onRecord.facts)
  const known = new Map(
    (Array.isArray(recorded) ? recorded.filter(isFields) : []).map((f) => [nameOf(f, kind.key), f]),
  )
  const facts = named(what.facts, new Set(known.keys()), kind)
  const fresh: Fields[] = []
  for (const fact of facts) {
    const before = known.get(nameOf(fact, kind.key))
    if (before && same(before, fact)) continue
    // A clause may be corrected: the newest of a number counts. Messages, acts and claims are what they were.
    if (before && kind.key === 'id') return err('already_recorded')
    known.set(nameOf(fact, kind.key), fact)
    fresh.push(fact)
  }
  const imported = await recordFresh(tx, found, { kind, name: what.kind, fresh, many: what.many }, stamp)
  return ok({ ids: facts.map((fact) => nameOf(fact, kind.key)), import: imported })
}

interface Fresh {
  readonly kind: Kind
  readonly name: Addition
  readonly fresh: readonly Fields[]
  readonly many: boolean
}

async function recordFresh(
  tx: TenantTx,
  found: CaseOnFile,
  batch: Fresh,
  stamp: Stamp,
): Promise<string | null> {
  const { kind, name, fresh, many } = batch
  if (fresh.length === 0) return null
  const recording = new Recording()
  const imported = many ? importFact(recording, found, { name, fresh }, stamp) : null
  const shelf = { ...shelfOf(found), import: imported }
  for (const fact of fresh) kind.add(recording, shelf, fact)
  await recording.record(tx, stamp)
  if (name === 'ledger-entries') await forgetTotals(tx, found.clientId)
  return imported
}

// The rows are committed to by the root over them, so that one row can be shown alone later.
function importFact(
  recording: Recording,
  found: CaseOnFile,
  { name, fresh }: { name: Addition; fresh: readonly Fields[] },
  stamp: Stamp,
): string {
  const rows = treeRoot(
    fresh.map((fact) => leafHash(factBytes(fact), sha256)),
    sha256,
  )
  const parts = { ...wholePart({ kind: name, rows: fresh.length }), rows }
  const columns = { case_id: found.id, kind: name, rows: fresh.length, accepted_at: stamp.at }
  return recording.fact('case_import', 'import.accepted', parts, columns)
}

/** Withdraws an import: its facts stay in the log, and count no more. */
export async function withdrawImport(
  tx: TenantTx,
  imported: string,
  why: string,
  stamp: Stamp,
): Promise<Result<{ id: string }, 'not_found' | 'already_withdrawn'>> {
  await lockLog(tx)
  const found = await tx.db
    .selectFrom('case_import')
    .leftJoin('import_withdrawal', (on) =>
      on
        .onRef('import_withdrawal.org_id', '=', 'case_import.org_id')
        .onRef('import_withdrawal.import_id', '=', 'case_import.id'),
    )
    .select(['case_import.id', 'case_import.case_id', 'import_withdrawal.id as withdrawal'])
    .where('case_import.org_id', '=', tx.org)
    .where('case_import.id', '=', imported)
    .executeTakeFirst()
  if (!found) return err('not_found')
  if (found.withdrawal) return err('already_withdrawn')
  // Of an erased client nothing more is written down, not even a reason.
  const file = await findCase(tx, found.case_id)
  if (file?.erasedAt !== null) return err('not_found')
  const recording = new Recording()
  const parts = { ...wholePart({ import: imported, why }), ...addressPart(stamp) }
  const columns = { import_id: imported, withdrawn_at: stamp.at }
  const id = recording.fact('import_withdrawal', 'import.withdrawn', parts, columns)
  await recording.record(tx, stamp)
  await takeBackLines(tx, id, imported)
  await forgetTotals(tx, file.clientId)
  return ok({ id })
}
