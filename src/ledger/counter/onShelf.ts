// What of a client is with us, as somebody at a counter reads it: in units of everyday, and only what is there.
import { compare, toNumber, ZERO, type Exact } from '../../basics/exact.ts'
import { inUnit } from '../../agreements/quantity.ts'
import type { StockTotal } from '../meters/totals.ts'
import type { ThingOnShelf } from './counterActShapes.ts'

/** Totals are in the smallest unit of each dimension; nobody hands out grams. */
const EVERYDAY: Readonly<Record<string, { readonly smallest: string; readonly unit: string }>> = {
  count: { smallest: 'piece', unit: 'piece' },
  mass: { smallest: 'g', unit: 'kg' },
  volume: { smallest: 'cm3', unit: 'l' },
  length: { smallest: 'cm', unit: 'm' },
  area: { smallest: 'm2', unit: 'm2' },
}
const OWN = 'own:'

function everyday(held: Exact, dimension: string): { held: number; unit: string } {
  const known = EVERYDAY[dimension]
  const converted = known && inUnit(held, known.smallest, known.unit)
  if (known && converted) return { held: toNumber(converted), unit: known.unit }
  return { held: toNumber(held), unit: dimension.startsWith(OWN) ? dimension.slice(OWN.length) : '' }
}

/** What is on the shelf by name; `names` are what the newest papers call things that are only known by a code. */
export const onShelf = (
  stock: readonly StockTotal[],
  names: ReadonlyMap<string, string>,
  most: number,
): ThingOnShelf[] =>
  stock
    .filter(({ held }) => compare(held, ZERO) > 0)
    .slice(0, most)
    .map(({ sku, dimension, held, volume, weight }) => ({
      sku,
      name: names.get(sku) ?? '',
      ...everyday(held, dimension),
      unitVolume: volume && toNumber(volume.size),
      unitWeight: weight && toNumber(weight.size),
    }))
