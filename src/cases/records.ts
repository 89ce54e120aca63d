// Finding the papers that a claim is about: the thing it names, its receipt or order, and what the papers say of it.
import { onceFor } from '../basics/onceFor.ts'
import type { Entry, EntryLine } from '../ledger/entry.ts'
import { rememberedTexts } from '../signals/rememberedTexts.ts'
import type { CaseFacts, Claim } from './caseFacts.ts'
import { raisedTexts } from './matter.ts'

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** Words that carry no thing: they must not tie a claim to an item. */
const EMPTY = new Set(
  (
    'товар вещь заказ посылка клиент услуга работа деньги возврат шт item items order parcel package goods client ' +
    'service refund money thing piece with from that this цвет размер новый новая black white'
  ).split(' '),
)

/** The first letters of each telling word: «пальто», «пальтом» and «Пальто» meet in «пальт». */
export const stemsOf = rememberedTexts((text): readonly string[] =>
  (plain(text).match(/[\p{L}][\p{L}\p{N}-]{3,}/gu) ?? [])
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.slice(0, Math.max(4, Math.min(word.length - 1, 6)))),
)

/** `words` are plain already: the same claim is held against every line of a ledger. */
const holdsWord = (words: string, code: string): boolean => {
  const at = words.indexOf(plain(code))
  if (at < 0 || code.length < 2) return false
  const around = `${words[at - 1] ?? ' '}${words[at + code.length] ?? ' '}`
  return !/[\p{L}\p{N}]/u.test(around)
}

/** Every line of goods in the ledger, one for each sku, with the name under which it was first written. */
export const things = onceFor((facts: CaseFacts): ReadonlyMap<string, EntryLine> => {
  const found = new Map<string, EntryLine>()
  for (const entry of facts.ledger) {
    for (const line of entry.lines ?? []) {
      const known = found.get(line.sku)
      found.set(line.sku, known ? { ...line, ...known } : line)
    }
  }
  return found
})

const thingsOfClaims = onceFor((_facts: CaseFacts): WeakMap<Claim, readonly string[]> => new WeakMap())

/**
 * The skus that a claim names: by its `item`, by sku or name in its own text, else by a receipt or order number in the
 * texts that raised it. Empty when the papers know no such thing, which is itself a finding.
 */
export function claimedThings(facts: CaseFacts, claim: Claim): readonly string[] {
  const known = thingsOfClaims(facts)
  const before = known.get(claim)
  if (before) return before
  const named = thingsNamedBy(facts, claim)
  known.set(claim, named)
  return named
}

function thingsNamedBy(facts: CaseFacts, claim: Claim): string[] {
  const all = [...things(facts)]
  const own = `${claim.item ?? ''} ${claim.text}`
  const [words, stems] = [plain(own), stemsOf(own)]
  const named = all.filter(([sku, line]) => holdsWord(words, sku) || sharesName(stems, line.name))
  if (named.length > 0) return named.map(([sku]) => sku)
  // "The charger has not come back" names a certain thing: the receipt in the same letter must not stand in for it.
  const raised = speaksOfAll(own) ? plain([own, ...raisedTexts(facts, claim)].join('\n')) : words
  const byNumber = facts.ledger.filter(
    (entry) => entry.lines?.length && numbersOf(entry).some((no) => holdsWord(raised, no)),
  )
  return [...new Set(byNumber.flatMap((entry) => (entry.lines ?? []).map((line) => line.sku)))]
}

/** The parcel, the order, the goods as a whole: only then may a number in the letter say which ones. */
const speaksOfAll = (text: string): boolean =>
  /(?<![a-zа-яё])(?:parcel|order|package|delivery|shipment|goods|item|everything|посылк|заказ|отправлен|товар|вещ|груз|парти|вс[её](?![a-zа-яё]))/i.test(
    text,
  )

const sharesName = (stems: readonly string[], name: string | undefined): boolean => {
  if (!name) return false
  return stemsOf(name).some((stem) => stems.some((other) => other.startsWith(stem) || stem.startsWith(other)))
}

/** The numbers by which people call a document: its receipt, the digits of its id and name. */
export const numbersOf = onceFor((entry: Entry): readonly string[] => [
  ...(entry.receipt ? [entry.receipt] : []),
  entry.id,
  ...((`${entry.id} ${entry.doc ?? ''}`.match(/\d{3,}/g) ?? []) as string[]),
])

/** Everything that an entry says in words: its document, note, and the words on its lines. */
export function wordsOf(entry: Entry): string {
  const own = Object.entries(entry).flatMap(([key, value]) =>
    typeof value === 'string' && !NOT_WORDS.has(key) ? [value] : [],
  )
  const lines = (entry.lines ?? []).flatMap((line) =>
    Object.values(line).filter((value): value is string => typeof value === 'string'),
  )
  return plain([...own, ...lines].join(' · '))
}
const NOT_WORDS = new Set(['id', 'at', 'atText', 'kind', 'currency', 'message', 'from', 'to'])

/** The entries that move or describe the things. */
export const entriesOf = (facts: CaseFacts, skus: readonly string[], ...kinds: readonly string[]): Entry[] =>
  facts.ledger.filter(
    (entry) => kinds.includes(entry.kind) && (entry.lines ?? []).some((line) => skus.includes(line.sku)),
  )

/** Names that stand for us on a signed paper: our staff by name, or by the words of their job. */
export function signedByOthers(facts: CaseFacts, entry: Entry): string[] {
  const ours = (facts.parties.staff ?? [])
    .flatMap((person) => [person.name, person.id])
    .filter(Boolean)
    .map((n) => plain(String(n)))
  return (entry.signedBy ?? []).filter(
    (name) => !ours.some((our) => plain(name).includes(our) || our.includes(plain(name))),
  )
}
