// How a paper is called: by its form and number, or by the name that it came with.
import type { Lang } from '../../basics/lang.ts'
import { ACT_FORMS } from '../acts/act.ts'
import type { Entry } from '../entry.ts'

type Form = (typeof ACT_FORMS)[number] | 'count'

const SAYS: Readonly<Record<Lang, Readonly<Record<Form, (number: string) => string>>>> = {
  ru: {
    mx1: (number) => `МХ-1 № ${number}`,
    mx3: (number) => `МХ-3 № ${number}`,
    general: (number) => `акт № ${number}`,
    count: (number) => `акт пересчёта № ${number}`,
  },
  en: {
    mx1: (number) => `act of taking in No. ${number}`,
    mx3: (number) => `act of issue No. ${number}`,
    general: (number) => `act No. ${number}`,
    count: (number) => `count sheet No. ${number}`,
  },
}

/** A row of a sheet may come without any number: then it is called by what happened. */
const BARE: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  ru: new Map([
    ['goods_in', 'приём'],
    ['goods_out', 'выдача'],
    ['stock_count', 'пересчёт'],
  ]),
  en: new Map([
    ['goods_in', 'taking in'],
    ['goods_out', 'issue'],
    ['stock_count', 'count'],
  ]),
}
const RECORD: Readonly<Record<Lang, string>> = { ru: 'запись', en: 'record' }
const OUR_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

const fieldOf = (entry: Entry, field: string): unknown => Reflect.get(entry, field)

/** «МХ-1 № 7A-0042», "act of issue No. 12"; a paper without a form is called as it calls itself. */
export function paperName(entry: Entry, lang: Lang): string {
  const form = ACT_FORMS.find((one) => one === fieldOf(entry, 'form'))
  const number = fieldOf(entry, 'number')
  if (form && typeof number === 'string')
    return SAYS[lang][entry.kind === 'stock_count' ? 'count' : form](number)
  if (entry.doc !== undefined) return entry.doc
  return OUR_ID.test(entry.id) ? (BARE[lang].get(entry.kind) ?? RECORD[lang]) : entry.id
}
