// The papers of a case as they lie in the log: what each says, its parts and their sizes. Bytes of files stay where they are.
import { sql } from 'kysely'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { asideOf, clientPlaces, saidBy } from './clientPapers.store.ts'
import { marksOf } from '../marks/marks.store.ts'
import { factFromParts, type Fields } from '../storyParts.ts'
import type { ExhibitKind, Mark } from './packShapes.ts'
import type { Paper, PaperPart, Papers } from './paper.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const readText = (bytes: Uint8Array): string => decoder.decode(bytes)
/** Parts that are texts; all others are bytes of files. */
const TEXTS = ['facts', 'body', 'from', 'to', 'letter']
const AT_ONCE = 500

interface Place {
  readonly what: string
  readonly document: string
  readonly entry: number
  readonly at: number
  /** The fact whose mark it shares: the original of a mail key, the letter of a sending. */
  readonly of: string | null
  /** True for a file that came with an import of messages. */
  readonly imported: boolean
  /** Goes in only when somebody picks it. */
  readonly aside?: boolean
}

async function placesOf(tx: TenantTx, found: CaseOnFile): Promise<Place[]> {
  const none = sql`null::uuid`
  const from = (table: string, of = none, imported = sql`false`, more = sql``) => sql`
    select ${table}::text as what, fact.id as document, fact.entry_index as entry, leaf.recorded_at as at, ${of} as of,
      ${imported} as imported
    from ${sql.table(table)} fact
    join evidence_entry leaf on leaf.org_id = fact.org_id and leaf.entry_index = fact.entry_index
    ${more} where fact.org_id = ${tx.org} and leaf.org_id = ${tx.org}`
  const own = sql`and fact.case_id = ${found.id}`
  const standing = sql`${own} and not exists (select 1 from import_withdrawal w
    where w.org_id = ${tx.org} and w.import_id = fact.import_id)`
  const unsent = sql`${own} and not exists (select 1 from letter_sending sent
    where sent.org_id = ${tx.org} and sent.letter_id = fact.id)`
  const letters = sql`join letter on letter.org_id = fact.org_id and letter.id = fact.letter_id`
  const originals = sql`join original on original.org_id = fact.org_id and original.id = fact.original_id`
  const { rows } = await sql<Place>`
    ${from('agreement_version')} ${own} union all ${from('clause')} ${standing} union all ${from('offer')} ${own}
    union all ${from('inquiry')} ${own} union all ${from('ledger_entry')} ${standing}
    union all ${from('message')} ${standing} union all ${from('claim')} ${standing}
    union all ${from('economics')} ${own} union all ${from('letter')} ${unsent}
    union all ${from('letter_sending', sql`fact.letter_id`, sql`false`, letters)}
      and letter.org_id = ${tx.org} and letter.case_id = ${found.id}
    union all ${from('original', none, sql`fact.upload_id is not null`)} ${own}
    union all ${from('capture')} ${own}
    union all ${from('mail_key', sql`fact.original_id`, sql`original.upload_id is not null`, originals)}
      and original.org_id = ${tx.org} and original.case_id = ${found.id}
    union all ${from('preservation')} ${own}
    order by entry`.execute(tx.db)
  const ofClient = await clientPlaces(tx, found)
  const aside = asideOf(ofClient)
  const besides = ofClient.map((place): Place => ({
    ...place,
    of: null,
    imported: false,
    aside: aside.has(place.entry),
  }))
  return [...rows, ...besides].toSorted((one, other) => one.entry - other.entry)
}

interface PartRow {
  readonly entry_index: number
  readonly part: string
  readonly size: number
  readonly bytes: Buffer | null
}

/** The parts of some entries: names and sizes of all, bytes of texts only. */
async function partRows(tx: TenantTx, entries: readonly number[]): Promise<ReadonlyMap<number, PartRow[]>> {
  const found = new Map<number, PartRow[]>()
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const { rows } = await sql<PartRow>`
      select entry_index, part, octet_length(bytes) as size,
        case when part = any(${TEXTS}::text[]) then bytes end as bytes
      from payload where org_id = ${tx.org} and entry_index = any(${entries.slice(at, at + AT_ONCE)}::bigint[])
      order by entry_index, part collate "C"`.execute(tx.db)
    for (const row of rows) found.set(row.entry_index, [...(found.get(row.entry_index) ?? []), row])
  }
  return found
}

const KINDS: Readonly<Record<string, ExhibitKind>> = {
  agreement_version: 'agreement',
  clause: 'clause',
  offer: 'offer',
  inquiry: 'inquiry',
  acceptance: 'acceptance',
  ledger_entry: 'act',
  ledger_sheet: 'act',
  overage_notice: 'letter',
  claim: 'claim',
  economics: 'costs',
  letter: 'draft',
  letter_sending: 'letter',
  original: 'original',
  capture: 'capture',
  mail_key: 'mail_key',
  preservation: 'preservation',
}
const kindOf = (what: string, fact: Fields): ExhibitKind =>
  KINDS[what] ?? (fact['direction'] === 'in' || fact['direction'] === 'out' ? 'message' : 'note')

/**
 * Every paper of the case, in the order of the log; `before` leaves out entries from that number on. An erased one has no
 * parts. A file that came with an import carries the mark of any message of the case: it may hold that message.
 */
export async function papersOf(
  tx: TenantTx,
  found: CaseOnFile,
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<Papers> {
  const places = (await placesOf(tx, found)).filter(({ entry }) => entry < before)
  const parts = await partRows(
    tx,
    places.map(({ entry }) => entry),
  )
  const marks = await marksOf(tx, found.id)
  const messages = new Set(places.filter(({ what }) => what === 'message').map(({ document }) => document))
  const ofMessages = Array.from(marks).find(([document]) => messages.has(document))?.[1] ?? null
  const markOf = ({ document, of, imported }: Place): Mark | null =>
    marks.get(document) ?? marks.get(of ?? '') ?? (imported ? ofMessages : null)
  const papers = places.map((place): Paper => {
    const rows = parts.get(place.entry) ?? []
    const texts = rows.flatMap(({ part, bytes }) => (bytes ? [[part, bytes] as const] : []))
    const bytes = Object.fromEntries(texts)
    const letter = bytes['letter'] ? readText(bytes['letter']) : ''
    const fact = saidBy(place.what, factFromParts(bytes, readText), letter)
    return {
      entry: place.entry,
      document: place.document,
      kind: kindOf(place.what, fact),
      fact,
      parts: rows.map(({ part: name, size }): PaperPart => ({ name, size })),
      knownAt: place.at,
      mark: markOf(place),
      ...(place.aside && { aside: true }),
    }
  })
  return { papers, timezone: found.timezone }
}
