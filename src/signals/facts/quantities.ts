// Quantities with their units, and numbers of things: «1,60 м³», «27 шт.», "30 blankets", «две куртки», "a dozen boxes".
import { numberOf } from './amounts.ts'
import { thingsIn } from './items.ts'
import type { Mention } from './mention.ts'
import { SPELLED, spelledValue } from './spelled.ts'

const UNIT =
  'шт(?:ук[а-я]*)?\\.?|м³|м3|куб[а-я]*|м²|м2|кв\\.? ?м\\.?|пог\\.? ?м\\.?|км|кг|килограмм[а-я]*|грамм[а-я]*|г(?![a-zа-я.])|тонн[а-я]*|литр[а-я]*|л(?![a-zа-я])|мл|см|мм|метр[а-я]*|м(?![a-zа-я])|час[а-я]*|минут[а-я]*|дн[а-я]*|дней|день|сут[а-я]*|недел[а-я]*|месяц[а-я]*|год[а-я]*|лет|ноч[а-я]*|короб[а-я]*|мест[а-я]{0,2}|страниц[а-я]*|правок|правк[а-я]*|кругов?|занят[а-я]*|урок[а-я]*|визит[а-я]*|посещени[а-я]*|сеанс[а-я]*|пар[аыу]?(?![а-я])|комплект[а-я]*|упаков[а-я]*|паллет[а-я]*|поддон[а-я]*|рулон[а-я]*|пачк[а-я]*|пачек|мешк[а-я]*|бутыл[а-я]*|ящик[а-я]*|единиц[а-я]*|экземпляр[а-я]*|человек|гост[а-я]*|гб|мб|тб|' +
  'pcs|pieces?|items?|boxes|box|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|nights?|kgs?|kilos?|grams?|cm|mm|metres?|meters?|km|miles?|sq ?m|m2|m3|litres?|liters?|ml|lbs?|oz|inodes?|gb|mb|tb|pages?|revisions?|rounds?|sessions?|classes|lessons?|visits?|units?|pallets?|parcels?|pairs?|sets?|packs?|rolls?|bottles?|bags?|copies|guests?|people|seats?|users?'
const COUNTED = new RegExp(
  `(?<![a-zа-я\\d.,№#/-])(?<n>\\d{1,3}(?:[ ,]\\d{3})+(?!\\d)|\\d{1,7}(?:[.,]\\d{1,3})?(?!\\d)|${SPELLED})[ -]?(?:рабоч[а-я]* |календарн[а-я]* |полн[а-я]* |working |business |full |more |еще )?(?<unit>${UNIT})(?![a-zа-я])`,
  'g',
)
const BEFORE_THING = new RegExp(
  `(?<![a-zа-я\\d.,№#/-])(?<n>\\d{1,4}|${SPELLED}) (?:[a-zа-я]+(?:ых|их|ые|ие|ная|ную|ной|ен|ed|y|k|e|n)? )?$`,
)

/** Decimals by point or comma: "1.600" of a unit is no thousand. */
function countOf(written: string): number | null {
  if (!/^\d/.test(written)) return spelledValue(written)
  return /^\d+[.,]\d{1,3}$/.test(written) && !/^\d{1,3},\d{3}$/.test(written)
    ? Number(written.replace(',', '.'))
    : numberOf(written)
}

/** Quantities of a folded text: those with a unit, then numbers of things. They may overlap. */
export function quantitiesIn(words: string): Mention[] {
  const units = [...words.matchAll(COUNTED)].flatMap((hit): Mention[] => {
    const value = countOf(hit.groups?.['n'] ?? '')
    const year =
      value !== null && value >= 1900 && value < 2200 && (hit.groups?.['unit'] ?? '').startsWith('год')
    if (value === null || year) return []
    const unit = hit.groups?.['unit'] ?? ''
    const item = thingsIn(unit)[0]?.name
    const [start, end] = [hit.index, hit.index + hit[0].length]
    return [{ kind: 'quantity', start, end, value, unit, ...(item ? { item } : {}) }]
  })
  const things = thingsIn(words).flatMap((thing): Mention[] => {
    const from = Math.max(0, thing.start - 48)
    const hit = BEFORE_THING.exec(words.slice(from, thing.start))
    const value = hit ? countOf(hit.groups?.['n'] ?? '') : null
    if (!hit || value === null || value > 9_999) return []
    const unit = words.slice(thing.start, thing.end)
    return [{ kind: 'quantity', start: from + hit.index, end: thing.end, value, unit, item: thing.name }]
  })
  return [...units, ...things]
}

/** Things of a folded text, each by the name that both languages share. */
export const itemsIn = (words: string): Mention[] =>
  thingsIn(words).map(({ name, start, end }) => ({ kind: 'item', start, end, value: name }))
