// Cases of one client read as one: what was written down in a case that continues elsewhere counts there, under names that
// cannot meet. Nothing is copied: when the link ends, each case has its own facts again.
import { editedClaims } from '../claims/editedClaims.ts'
import { ClaimEdit } from '../claims/claimShapes.ts'
import { isFields, type Fields } from '../storyParts.ts'

/** A case that continues in another, by the number that people know it by. */
export interface MergedCase {
  readonly no: string
  readonly facts: Fields
  /** The edits of claims that were written down in it. */
  readonly edits?: readonly ClaimEdit[]
}

const listOf = (facts: Fields, field: string): Fields[] => {
  const list = facts[field]
  return Array.isArray(list) ? list.filter(isFields) : []
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Fields that name another document of the same case. */
const NAMES = ['id', 'inReplyTo', 'corrects', 'message'] as const
const LISTS = ['raisedIn', 'evidence'] as const

/** A clause belongs to the agreement with the client, whichever case names it. */
const IS_CLAUSE = /^(?:clause|п\.|cl\.)\s/u

/**
 * How a document of the case with that number is called in the case in which it continues; `all` are the numbers of every case
 * that does, of which some may continue there by way of another.
 */
export const nameIn = (no: string, name: string, all: readonly string[] = [no]): string =>
  IS_CLAUSE.test(name) || all.some((one) => name.startsWith(`${one}/`)) ? name : `${no}/${name}`

/** A document with every name in it told apart by the number of its case. */
function renamed(no: string, fact: Fields, all: readonly string[]): Fields {
  const named = (name: string): string => nameIn(no, name, all)
  const single = NAMES.flatMap((field) =>
    text(fact[field]) ? [[field, named(text(fact[field]))] as const] : [],
  )
  const many = LISTS.flatMap((field) => {
    const list = fact[field]
    return Array.isArray(list) ? [[field, list.map((name) => named(text(name)))] as const] : []
  })
  const { quote } = fact
  const quoted = isFields(quote) ? { quote: { ...quote, message: named(text(quote['message'])) } } : {}
  return { ...fact, ...Object.fromEntries([...single, ...many]), ...quoted }
}

/** What was put right about claims of other cases: a case applies the edits of its own claims itself. */
function editsElsewhere({ no, facts, edits = [] }: MergedCase, all: readonly string[]): ClaimEdit[] {
  const own = new Set(listOf(facts, 'claims').map(({ id }) => id))
  return edits
    .filter(({ claim }) => !own.has(claim))
    .flatMap((edit) => {
      const there = { ...renamed(no, edit, all), claim: nameIn(no, edit.claim, all) }
      return ClaimEdit.safeParse(there).data ?? []
    })
}

/** The same words at the same moment in the same direction: one message that was brought into two cases. */
const sameMessage = (message: Fields): string =>
  JSON.stringify([message['at'], message['direction'], message['channel'], message['text']])

/** The first words of somebody, as a message among the others: a case has one inquiry, two cases that are one have two. */
function asMessage(no: string, inquiry: Fields): Fields {
  return {
    id: nameIn(no, 'inquiry'),
    at: inquiry['at'],
    channel: inquiry['channel'] ?? 'email',
    from: 'client',
    direction: 'in',
    text: inquiry['text'],
  }
}

function withCase(into: Fields, { no, facts }: MergedCase, all: readonly string[]): Fields {
  const { inquiry } = facts
  const asked = isFields(inquiry) ? [asMessage(no, inquiry)] : []
  const known = new Set(listOf(into, 'messages').map(sameMessage))
  const messages = [
    ...asked,
    ...listOf(facts, 'messages').map((message) => renamed(no, message, all)),
  ].filter((message) => !known.has(sameMessage(message)))
  const added = {
    messages,
    ledger: listOf(facts, 'ledger').map((entry) => renamed(no, entry, all)),
    claims: listOf(facts, 'claims').map((claim) => renamed(no, claim, all)),
  }
  const joined = Object.entries(added).flatMap(([field, more]) => {
    const all = [...listOf(into, field), ...more]
    return all.length > 0 ? [[field, all] as const] : []
  })
  const missing = (['agreement', 'offer', 'economics'] as const).flatMap((field) =>
    into[field] === undefined && facts[field] !== undefined ? [[field, facts[field]] as const] : [],
  )
  return { ...into, ...Object.fromEntries([...joined, ...missing]) }
}

/**
 * The facts of a case with those of the cases that continue in it. Names of theirs become `<no>/<name>`; a message that both
 * have stands once, under the name it has here; what only one can be (agreement, offer, sums of the year) stays as it is here.
 * `edits` are those written down here: what is put right here about a claim of theirs counts here and ends with the link.
 */
export function mergedFacts(
  into: Fields,
  others: readonly MergedCase[],
  edits: readonly ClaimEdit[] = [],
): Fields {
  const all = others.map(({ no }) => no)
  const joined = others.reduce((facts, other) => withCase(facts, other, all), into)
  const said = [...others.flatMap((other) => editsElsewhere(other, all)), ...edits]
  if (others.length === 0 || said.length === 0 || joined['claims'] === undefined) return joined
  return { ...joined, claims: editedClaims(listOf(joined, 'claims'), said) }
}
