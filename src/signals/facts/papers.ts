// Numbers of papers and of clauses: "order no. 20417", «акт № 0684», «п. 3.2», "clause 4(b)". The number is kept as it was written.
import type { Mention } from './mention.ts'

const PAPER =
  '(?:заказ[а-я]*|квитанци[а-я]*|акт[а-я]{0,3}|чек[а-я]{0,3}|накладн[а-я]*|договор[а-я]*|счет[а-я]{0,3}|счет-фактур[а-я]*|заявк[а-я]*|заявлени[а-я]*|обращени[а-я]*|претензи[а-я]*|бронь|брони|бронировани[а-я]*|трек[а-я-]*|отправлени[а-я]*|посылк[а-я]*|талон[а-я]*|полис[а-я]*|тикет[а-я]*|упд|ттн|наряд[а-я-]*|ваучер[а-я]*|абонемент[а-я]*|order|receipt|invoice|booking|ticket|tracking|reference|ref|case|docket|contract|job|job sheet|quote|quotation|policy|confirmation|parcel|consignment|delivery note|voucher|membership|account|complaint|po|work order|purchase order)'
const NUMBER_WORD =
  '(?:(?: |\\.)?(?:number|no\\.?|num\\.?|nr\\.?|id|ref(?:erence)?|номер(?:ом|а)?|ном\\.|код))?'
const NO = '(?<no>[a-zа-я]{0,4}[-/]?\\d[\\da-zа-я]*(?:[-/][\\da-zа-я]+)*)'
const NOT_COUNTED =
  '(?![\\da-zа-я])(?! ?(?:₽|руб|р\\.|р(?![а-я])|шт|штук|%|кг|м³|£|\\$|€|pounds|quid|boxes|items|pcs|pieces|дн|час|days|hours|weeks|times|раз|января|феврал|март|апрел|мая|июн|июл|август|сентяб|октяб|нояб|декаб|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))'
const NAMED = new RegExp(
  `(?<![a-zа-я])${PAPER}${NUMBER_WORD}(?: (?:is|was|под номером|за номером|на имя [а-я]+))?(?: ?[:#№]| no\\.?)? ?(?:№|#|no\\.? )? ?${NO}${NOT_COUNTED}`,
  'g',
)
const BARE = /(?<![a-zа-я\d])(?:№|#|n°) ?(?<no>[a-zа-я]{0,4}-?\d[\da-zа-я/-]{0,20})/g
const CODE =
  /(?<![a-zа-я\d-])(?<no>[a-zа-я]{1,4}-\d{3,}(?:-\d+)?|[a-z]{2}\d{9}[a-z]{2}|\d{14})(?![a-zа-я\d-])/g
const CLAUSE =
  /(?<![a-zа-я])(?:п\.? ?п\.?|п\.?|пункт[а-я]*|подпункт[а-я]*|пп\.|разд(?:ел[а-я]*|\.)|clauses?|cl\.|sections?|sec\.|ss?\.|para(?:graph)?s?\.?|articles?|art\.|стать[а-я]*|ст\.?|terms?|condition|§§?|schedule|приложени[а-я]*) ?(?:№ ?)?(?<no>\d{1,3}(?:\.\d{1,3}){0,3}(?: ?\([a-zа-я0-9]{1,3}\))*)(?![\d%]|\.\d| ?(?:₽|руб|шт|дн|час|days|months|weeks|years|hours|год|мес))/g
const FURTHER =
  /^(?:,| и| или| and| or|, and) (?:п\.? ?)?(?<no>\d{1,3}(?:\.\d{1,3}){1,3}(?:\([a-zа-я]\))?)(?![\d%]| ?(?:₽|руб|шт|£))/
/** Short signs of a clause need a number with a point, or a letter in brackets: «с 3» and "s 3" say nothing. */
const WEAK = /^(?:п|п\.? ?п|ст|ss?|terms?|condition) ?\d{1,3}$/

const mention = (kind: 'document' | 'clause', start: number, end: number, value: string): Mention => ({
  kind,
  start,
  end,
  value,
})

/** Clauses of a folded text; a number that follows with "and" is a clause of its own. */
export function clausesIn(words: string, original: string): Mention[] {
  return [...words.matchAll(CLAUSE)].flatMap((hit) => {
    const no = hit.groups?.['no'] ?? ''
    if (WEAK.test(hit[0]) && !/^(?:п|ст)\./.test(hit[0])) return []
    const end = hit.index + hit[0].length
    const found = [mention('clause', hit.index, end, no.replaceAll(' ', ''))]
    let at = end
    for (
      let more = FURTHER.exec(words.slice(at, at + 40));
      more && found.length < 8;
      more = FURTHER.exec(words.slice(at, at + 40))
    ) {
      const next = more.groups?.['no'] ?? ''
      const start = at + more[0].length - next.length
      found.push(mention('clause', start, start + next.length, next))
      at += more[0].length
    }
    return found.map((one) => ({ ...one, value: String(one.value) || original.slice(one.start, one.end) }))
  })
}

/** Numbers of papers of a folded text; `original` gives them back as they were written. */
export function documentsIn(words: string, original: string): Mention[] {
  const written = (end: number, no: string): string =>
    original.slice(end - no.length, end).replace(/[/-]+$/, '')
  const of = (hit: RegExpExecArray, least: number): Mention[] => {
    const no = (hit.groups?.['no'] ?? '').replace(/[/-]+$/, '')
    const end = hit.index + hit[0].length - ((hit.groups?.['no'] ?? '').length - no.length)
    const marked = /[№#]|no\.?|number|номер|id|код/.test(hit[0].slice(0, hit[0].length - no.length))
    if (no.replaceAll(/\D/g, '').length < (marked ? 1 : least)) return []
    return [mention('document', hit.index, end, written(end, no))]
  }
  return [
    ...[...words.matchAll(NAMED)].flatMap((hit) => of(hit, 2)),
    ...[...words.matchAll(BARE)].flatMap((hit) => of(hit, 1)),
    ...[...words.matchAll(CODE)].flatMap((hit) => of(hit, 3)),
  ]
}
