// What does not matter to a label: which thing, which trade, whose name. Sentences are taught a second time with other words of
// the same form in these places, so that no head leans on them.
import type { Span } from '../../basics/span.ts'
import { hashOf } from '../model/hash.ts'
import type { Sample } from './sample.ts'

/** Words that may stand for one another without changing what a sentence does; all of a group have one grammatical form. */
export const GROUPS: readonly (readonly string[])[] = [
  'платье пальто кресло одеяло зеркало колесо',
  'телефон ноутбук планшет телевизор принтер велосипед чемодан диван шкаф холодильник',
  'телефона ноутбука планшета телевизора велосипеда дивана холодильника',
  'куртку шубу сумку куклу кофемашину коляску гитару дублёнку',
  'куртка шуба сумка кофемашина коляска гитара дублёнка стиралка',
  'куртки шубы сумки кофемашины коляски гитары стиралки',
  'салон магазин склад пункт центр',
  'салоне магазине складе пункте центре',
  'мастер курьер продавец водитель менеджер приёмщик',
  'мастера курьера продавца водителя менеджера приёмщика',
  'мастерская студия контора фирма компания',
  'маникюр ремонт макет сайт урок',
  'стрижку уборку доставку фотосессию чистку химчистку',
  'стрижка уборка доставка фотосессия чистка химчистка',
  'букет торт альбом браслет',
  'Анна Марина Ольга Ирина Светлана Наталья Елена',
  'Игорь Сергей Андрей Павел Максим Олег Денис',
  'phone laptop tablet telly printer bike suitcase fridge',
  'dress coat jacket suit blanket curtain',
  'sofa table wardrobe mirror mattress chair',
  'salon shop studio garage gym office',
  'driver fitter plumber tutor stylist cleaner mechanic',
  'haircut cleaning repair delivery lesson shoot',
  'cake bouquet album necklace',
  'Anna Sarah Emma Laura Helen Karen Lucy',
  'Tom Dave Peter Mark Steve James Rob',
].map((words) => words.split(' '))

const groupOf = new Map(GROUPS.flatMap((group) => group.map((word) => [word, group] as const)))

/** The text with such words exchanged for others of their groups, and where every place of it went; null where it has none. */
export function exchanged(
  text: string,
  turn: number,
): { readonly text: string; readonly placeOf: (at: number) => number } | null {
  const shifts: { readonly at: number; readonly by: number }[] = []
  const other = text.replaceAll(/\p{L}+/gu, (word, at: number) => {
    const group = groupOf.get(word)
    if (group === undefined) return word
    const next = group[(group.indexOf(word) + 1 + (turn % (group.length - 1))) % group.length] ?? word
    shifts.push({ at: at + word.length, by: next.length - word.length })
    return next
  })
  if (shifts.length === 0) return null
  return {
    text: other,
    placeOf: (at) => shifts.reduce((place, shift) => (shift.at <= at ? place + shift.by : place), at),
  }
}

/** The same message with other things and names; null where there is nothing to exchange. */
export function rewritten(sample: Sample): Sample | null {
  const other = exchanged(sample.text, hashOf(sample.text, 3))
  if (other === null) return null
  const moved = ({ start, end }: Span): Span => ({ start: other.placeOf(start), end: other.placeOf(end) })
  const spans = new Map([...sample.spans].map(([label, of]) => [label, of.map(moved)] as const))
  return { ...sample, text: other.text, spans, original: sample.text }
}
