// An entry of a counter as a fact of a case: an act or a count with its lines, an incident as an internal note.
import type { Addition } from '../../cases/additions.store.ts'
import type { Fields } from '../../cases/storyParts.ts'
import type { CounterItem, CounterKind, TurnEntry } from '../../ledger/counter/counterShapes.ts'

type Filable = TurnEntry & { readonly site: string; readonly person: string }

const ACTS: Readonly<Record<Exclude<CounterKind, 'incident'>, string>> = {
  taken_in: 'goods_in',
  issued: 'goods_out',
  count: 'stock_count',
}
/** The ids of a case are read by people: the end of a random id tells two entries apart, and the same entry has the same name. */
const NAME_LENGTH = 8

// At a counter nobody knows articles: the name of a thing is what acts and counts of it are matched by.
const lineOf = ({ name, quantity, unit }: CounterItem): Fields => ({
  sku: name,
  name,
  qty: Number(quantity),
  ...(unit === '' ? {} : { unit }),
})

/** What to add to the case, and as what. The fact names the entry it came from, so both can be shown side by side. */
export function additionOf(entry: Filable): { readonly kind: Addition; readonly fact: Fields } {
  const { kind, at, note, client, site, person } = entry
  const named = { id: `counter-${entry.id.slice(-NAME_LENGTH)}`, at, counterEntry: entry.id }
  // A PIN is no signature: `signedBy` is for what both sides signed.
  const where = { ...(site === '' ? {} : { site }), ...(person === '' ? {} : { person }) }
  if (kind === 'incident') {
    const message = { channel: 'counter', from: person || 'counter', direction: 'internal', text: note }
    return { kind: 'messages', fact: { ...named, ...message, ...(site === '' ? {} : { site }) } }
  }
  const said = { ...(note === '' ? {} : { note }), ...(client === '' ? {} : { namedClient: client }) }
  return {
    kind: 'ledger-entries',
    fact: { ...named, kind: ACTS[kind], ...where, ...said, lines: entry.items.map(lineOf) },
  }
}
