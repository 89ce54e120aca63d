// The facts of a draft that guards compare with the papers: numbers of clauses, dates and terms, sums.
import type { Day } from '../../basics/instant.ts'
import { datesIn } from '../dates.ts'
import type { DraftWord } from '../draft.ts'
import { amountsIn } from '../facts/amounts.ts'
import { clausesIn } from '../facts/papers.ts'
import { folded } from '../facts/spelled.ts'

/** Longer drafts are read up to here. */
const MOST_READ = 200_000
const OF_A_STATUTE =
  /^[^.!?\n]{0,30}?(?:(?:^|[^а-я])(?:ст\.|стать|закон|кодекс|гк(?![а-я])|коап|ук(?![а-я])|постановлени|приказ)|(?:^|[^a-z])(?:act|regulations?|code|directive|rome)(?![a-z]))/
/** An article is always a statute's; a short «s 75» is one, too. */
const STATUTE_WORD = /^(?:ст|ss?[. \d]|art|прил|schedule|section 75$)/

/** Points of the client's own letter or list are no clauses of the agreement. */
const OF_A_LETTER =
  /^ (?:вашей|вашего|вашем|из ваш[а-я]+|претензии|письма|списка|(?:of|in|from|on) (?:your|the) (?:own )?(?:letter|list|complaint|claim|message|e-?mail|notice))(?![a-zа-я])/

/** «Согласно 4.2» and "under 6.1" cite too, where the number has a point and is no measure. */
const IMPLIED =
  /(?<![a-zа-я])(?:quoting|citing|under|per|see|согласно|по|см\.) (?<no>\d{1,3}(?:\.\d{1,3}){1,3})(?![.,]?\d)(?! ?(?:%|₽|£|€|\$|руб|кг|м³|м3|м²|л(?![a-zа-я])|kg|m3|m³|gb|mb|hours?|days?|метр|metres?))/g

/** Clauses of an agreement that a draft names; articles and paragraphs of a law are left out. */
export function clauseWords(text: string): DraftWord[] {
  const read = text.slice(0, MOST_READ)
  const words = folded(read)
  const implied = [...words.matchAll(IMPLIED)].map((hit) => {
    const no = hit.groups?.['no'] ?? ''
    return { start: hit.index + hit[0].length - no.length, end: hit.index + hit[0].length, value: no }
  })
  return [...clausesIn(words, read), ...implied]
    .filter(({ start, end }) => {
      const before = words.slice(Math.max(0, start - 24), start)
      return (
        !STATUTE_WORD.test(words.slice(start, end)) &&
        !OF_A_LETTER.test(words.slice(end, end + 40)) &&
        !OF_A_STATUTE.test(words.slice(end, end + 60)) &&
        !/(?:закона|кодекса|act|s\.? ?\d+|ст\.? ?\d+)[ ,]+$/.test(before)
      )
    })
    .map(({ start, end, value }) => ({ guard: 'G1', rule: 'clause', start, end, clause: String(value) }))
}

/** Dates and terms that a draft gives; what only looks back («вчера») promises nothing. */
export function dateWords(text: string, from?: Day): DraftWord[] {
  const read = text.slice(0, MOST_READ)
  const written = datesIn(read, from).filter(
    (date) =>
      (date.role !== 'past' || date.inDays === undefined) &&
      !LOOKS_BACK.test(folded(read.slice(date.start, date.end))) &&
      !DAY_OFF.test(folded(read.slice(date.end, date.end + 40))),
  )
  const dates = written.map((date): DraftWord => ({
    guard: 'G6',
    rule: date.role === 'term' ? 'term' : 'date',
    start: date.start,
    end: date.end,
    ...(date.day === undefined ? {} : { day: date.day }),
    ...(date.inDays === undefined ? {} : { days: date.inDays }),
  }))
  const counted = [...read.matchAll(COUNTED)].map((match): DraftWord => ({
    guard: 'G6',
    rule: 'term',
    start: match.index,
    end: match.index + match[0].length,
    days: Number(match[1]),
  }))
  return [
    ...counted.filter((term) => !dates.some((date) => date.start < term.end && term.start < date.end)),
    ...dates,
  ]
}
/** A week or month that is over promises nothing. */
const LOOKS_BACK =
  /^(?:(?:на|в) )?(?:позапрошл|прошл|прошед|минувш|last (?:week|month|year|night|summer|winter|spring|autumn))/
/** A day of rest in every week is an hour of business. */
const DAY_OFF =
  /^s? ?(?:-|—)? ?(?:у нас )?(?:выходной|санитарн)|^s? (?:is|are) (?:our |the |a )?(?:days? off|closed)/
/** A bare count of days is a term that a clause or rule has to give: «хранение бесплатно 14 дней». */
const COUNTED =
  /(?<![\d.,])(\d{1,3})[\s-](?:календарн\p{L}+\s|рабоч\p{L}+\s|calendar\s|working\s|business\s)?(?:дн\p{L}{1,3}|день|day|days)(?!\p{L})/giu

/** Sums: of weight where everybody can read them. */
export const sumWords = (text: string): DraftWord[] =>
  amountsIn(folded(text.slice(0, MOST_READ))).map(({ start, end }) => ({
    guard: 'G4',
    rule: 'sum',
    start,
    end,
  }))
