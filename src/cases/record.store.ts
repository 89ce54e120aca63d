// Recording a case: a whole story at once, or what came later. The desk, the demo and imports all record through here.
import { Recording } from '../evidence/recording.store.ts'
import type { Stamp } from '../evidence/log.store.ts'
import type { LeafKind } from '../evidence/leaf.ts'
import { isZone } from '../basics/instant.ts'
import { addEntry, instantOf, type Shelf } from '../ledger/ledger.store.ts'
import { forgetTotals } from '../ledger/meters/clientTotals.store.ts'
import { newId } from '../server/ids.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { factsOnly, isFields, messageParts, wholePart, type Fields } from './storyParts.ts'

/** What stands for the whole of a story beside its documents. */
const DOCUMENTS = ['inquiry', 'agreement', 'offer', 'ledger', 'messages', 'claims', 'economics'] as const
const MESSAGE_KINDS: ReadonlyMap<string, LeafKind> = new Map([
  ['in', 'message.in'],
  ['out', 'message.out'],
  ['internal', 'message.internal'],
])

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
/** A code of a country or state; anything else stays in the document alone, because rows of facts can never be erased. */
const codeOf = (value: unknown): string => (/^[A-Z]{2}(-[A-Z]{2,3})?$/.test(text(value)) ? text(value) : '')
const fieldsOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** Splits a story into the document of the case itself and the rest: what is no document stays in the head as it came. */
function headOf(facts: Fields): Fields {
  const isDocument = (key: string, value: unknown): boolean =>
    DOCUMENTS.some((name) => name === key) &&
    (isFields(value) || (Array.isArray(value) && value.some(isFields)))
  return Object.fromEntries(Object.entries(facts).filter(([key, value]) => !isDocument(key, value)))
}

const zoneOf = (facts: Fields): string => {
  const zone = text(facts['timezone'])
  return zone && isZone(zone) ? zone : 'UTC'
}

/** For whom a case is opened. */
export interface CaseOf {
  /** The visible example that the case is, recorded once. */
  readonly demo?: string
  /** Somebody whom we know already, or (`isNew`) for whom an id is ready; a new client where nobody is named. */
  readonly client?: { readonly id: string; readonly name: string; readonly isNew?: boolean }
}

function openCase(recording: Recording, facts: Fields, stamp: Stamp, { demo, client: known }: CaseOf): Shelf {
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const party = isFields(parties['client']) ? parties['client'] : {}
  const [caseId, client] = [newId(stamp.at), known?.id ?? newId(stamp.at)]
  const timezone = zoneOf(facts)
  const columns = {
    client_id: client,
    opened_at: stamp.at,
    lang: facts['lang'] === 'en' ? 'en' : 'ru',
    jurisdiction: codeOf(facts['jurisdiction']),
    timezone,
    demo: demo ?? null,
  }
  const proof = recording.proof('case.opened', wholePart(headOf(facts)))
  if (!known || known.isNew) recording.sharing('client', client, proof, {})
  recording.sharing('case_file', caseId, proof, columns)
  const title = text(facts['title']) || text(facts['id'])
  recording.attach('case_heading', {
    case_id: caseId,
    title,
    client_name: text(party['name']) || (known?.name ?? ''),
  })
  return { case: caseId, client, timezone, import: null }
}

/** Adds a message to a recording; its words, sender and recipient are parts of their own. */
export function addMessage(recording: Recording, shelf: Shelf, message: Fields): string {
  const direction = text(message['direction'])
  return recording.fact(
    'message',
    MESSAGE_KINDS.get(direction) ?? 'message.internal',
    messageParts(message),
    {
      case_id: shelf.case,
      import_id: shelf.import,
      direction: MESSAGE_KINDS.has(direction) ? direction : 'internal',
      at: instantOf(message, shelf.timezone),
    },
  )
}

export const addClaim = (recording: Recording, shelf: Shelf, claim: Fields): string =>
  recording.fact('claim', 'claim.raised', wholePart(claim), {
    case_id: shelf.case,
    import_id: shelf.import,
  })

export const addClause = (recording: Recording, shelf: Shelf, clause: Fields): string =>
  recording.fact('clause', 'clause.added', wholePart(clause), {
    case_id: shelf.case,
    import_id: shelf.import,
  })

function addSingles(recording: Recording, shelf: Shelf, facts: Fields): void {
  const own = { case_id: shelf.case }
  const { inquiry, agreement, offer, economics } = facts
  if (isFields(inquiry)) recording.fact('inquiry', 'inquiry.received', wholePart(inquiry), own)
  if (isFields(agreement))
    recording.fact('agreement_version', 'agreement.recorded', wholePart(agreement), {
      ...own,
      client_id: shelf.client,
    })
  if (isFields(offer)) recording.fact('offer', 'offer.recorded', wholePart(offer), own)
  if (isFields(economics)) recording.fact('economics', 'economics.noted', wholePart(economics), own)
}

/**
 * Records a story (`exhale.story/1`, answers are cut out) as a new case and returns the id of the case.
 *
 * The whole story appears with the transaction, or nothing of it.
 * Texts must be recordable (`recordableFacts`); throws NotCanonical otherwise.
 */
export async function recordStory(
  tx: TenantTx,
  story: Fields,
  stamp: Stamp,
  of: CaseOf = {},
): Promise<string> {
  const facts = factsOnly(story)
  const recording = new Recording()
  const shelf = openCase(recording, facts, stamp, of)
  addSingles(recording, shelf, facts)
  for (const entry of fieldsOf(facts['ledger'])) addEntry(recording, shelf, entry)
  for (const message of fieldsOf(facts['messages'])) addMessage(recording, shelf, message)
  for (const claim of fieldsOf(facts['claims'])) addClaim(recording, shelf, claim)
  await recording.record(tx, stamp)
  if (of.client && !of.client.isNew && fieldsOf(facts['ledger']).length > 0)
    await forgetTotals(tx, of.client.id)
  return shelf.case
}
