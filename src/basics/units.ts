// Units of measure: one spelling for each, a dimension, and the exact factor to the smallest unit of the dimension.
// A limit in m³ is compared with goods in litres only through here; units of different dimensions never meet.
import { exact, timesExact, type Exact } from './exact.ts'

interface Unit {
  readonly dimension: string
  readonly factor: string
  readonly spellings: readonly string[]
}

const UNITS: Readonly<Record<string, Unit>> = {
  m3: { dimension: 'volume', factor: '1000000', spellings: ['m3', 'м3', 'м³', 'm³', 'куб.м', 'cbm'] },
  l: { dimension: 'volume', factor: '1000', spellings: ['l', 'л', 'litre', 'liter', 'dm3', 'дм3'] },
  cm3: { dimension: 'volume', factor: '1', spellings: ['cm3', 'см3', 'см³', 'cm³', 'ml', 'мл'] },
  t: { dimension: 'mass', factor: '1000000', spellings: ['t', 'т', 'tonne'] },
  kg: { dimension: 'mass', factor: '1000', spellings: ['kg', 'кг'] },
  g: { dimension: 'mass', factor: '1', spellings: ['g', 'г', 'gram'] },
  day: {
    dimension: 'time',
    factor: '1440',
    spellings: ['day', 'days', 'дн', 'день', 'дня', 'дней', 'сут', 'сутки'],
  },
  hour: { dimension: 'time', factor: '60', spellings: ['hour', 'hours', 'h', 'ч', 'час', 'часа', 'часов'] },
  minute: {
    dimension: 'time',
    factor: '1',
    spellings: ['minute', 'minutes', 'min', 'мин', 'минута', 'минут'],
  },
  tb: { dimension: 'storage', factor: '1000000000000', spellings: ['tb', 'тб'] },
  gb: { dimension: 'storage', factor: '1000000000', spellings: ['gb', 'гб'] },
  mb: { dimension: 'storage', factor: '1000000', spellings: ['mb', 'мб'] },
  m2: { dimension: 'area', factor: '10000', spellings: ['m2', 'м2', 'м²', 'm²', 'кв.м', 'sqm'] },
  m: { dimension: 'length', factor: '1000', spellings: ['m', 'м', 'metre', 'meter', 'пог.м'] },
  cm: { dimension: 'length', factor: '10', spellings: ['cm', 'см'] },
  piece: {
    dimension: 'count',
    factor: '1',
    spellings: ['piece', 'pieces', 'pcs', 'pc', 'шт', 'шт.', 'штук', 'штука', 'unit', 'item', 'items', 'ед'],
  },
}

const bySpelling = new Map<string, string>()
for (const [name, unit] of Object.entries(UNITS))
  for (const spelling of unit.spellings) bySpelling.set(spelling, name)

/** The one spelling of a unit; a unit that we do not know stays itself, lower-case (rounds, inodes, pages…). */
export const unitName = (unit: string): string => {
  const plain = unit.trim().toLowerCase()
  return bySpelling.get(plain) ?? plain
}
/** volume, mass, time…; an unknown unit is a dimension of its own. */
export const dimensionOf = (unit: string): string =>
  UNITS[unitName(unit)]?.dimension ?? `own:${unitName(unit)}`
/** The exact value in the smallest unit of its dimension; null is impossible, unknown units count as 1. */
export const inSmallest = (value: Exact, unit: string): Exact =>
  timesExact(value, exact(UNITS[unitName(unit)]?.factor ?? '1'))
