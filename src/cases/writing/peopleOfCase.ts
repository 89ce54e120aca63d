// Whom a case names: what is hidden before a text of it leaves the firm.
import type { CaseFacts } from '../caseFacts.ts'
import type { KnownPeople } from './hidden.ts'

/** Fields of a party that hold a name; everything else that is written there is a mark, but for words that tell no one apart. */
const NAMES = new Set(['name', 'contactPerson', 'aliases', 'signer', 'director'])
const NO_MARK = new Set([
  'id',
  'role',
  'type',
  'regime',
  'consumer',
  'since',
  'tenureMonths',
  'lang',
  'country',
  'trade',
])
const MOST = 500

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  )

/** Names, addresses and numbers of papers that the facts of a case hold. */
export function knownPeople(facts: CaseFacts): KnownPeople {
  const { business, client, staff = [], others = [] } = facts.parties
  const fields = [business, client, ...staff, ...others].flatMap((party) => Object.entries(party))
  const named = (wanted: (field: string) => boolean) =>
    fields.flatMap(([field, value]) => (wanted(field) ? textsIn(value) : []))
  const numbers = facts.ledger.flatMap((entry) => [entry.id, entry.receipt ?? ''])
  const marks = [
    ...named((field) => !NAMES.has(field) && !NO_MARK.has(field)),
    ...(facts.agreement?.id ? [facts.agreement.id] : []),
    ...numbers.filter((number) => /\d/u.test(number)),
  ]
  return {
    lang: facts.lang,
    names: [...new Set(named((field) => NAMES.has(field)))].slice(0, MOST),
    marks: [...new Set(marks)].slice(0, MOST),
  }
}
