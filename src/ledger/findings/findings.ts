// Everything about one client's papers that does not fit, in words and with the ways out.
import type { Lang } from '../../basics/lang.ts'
import { reconcile } from '../reconcile.ts'
import { overWithoutChoice, unknownUnits, unmeasurableLimits } from './againstAgreement.ts'
import * as among from './amongPapers.ts'
import { WAYS, type Finding, type PaperFindingKind } from './finding.ts'
import type { FindingFacts, Found, Paper } from './paper.ts'

interface Words {
  /** The numbers of the papers, as people know them. */
  readonly papers: string
  /** The thing, the clause, the number or the unit that it is about; '' where it is about none. */
  readonly about: string
}

const SAYS: Readonly<Record<Lang, Readonly<Record<PaperFindingKind, (words: Words) => string>>>> = {
  ru: {
    acts_contradict: ({ papers, about }) =>
      about
        ? `${about}: документы говорят о нём разное (${papers}). Исправьте тот, где описка, или пересчитайте вещь.`
        : `Один акт исправлен дважды (${papers}). Оставьте одно исправление.`,
    clock_slip: ({ papers }) =>
      `Время в документе расходится с часами (${papers}). Проверьте часы устройства и исправьте документ.`,
    zone_slip: ({ papers }) =>
      `Дата в документе — не тот день, что был у нас: время записано по другому поясу (${papers}). Исправьте документ или загрузите таблицу заново со своим поясом.`,
    same_sheet_twice: ({ papers }) =>
      `Одна и та же таблица загружена не один раз (${papers}). Отмените лишнюю загрузку.`,
    same_row_twice: ({ papers }) =>
      `Записи совпадают до последней буквы (${papers}). Если это одно событие, исправьте или отмените лишнюю.`,
    two_counters_at_once: ({ papers }) =>
      `Одни и те же вещи за несколько минут записаны на двух устройствах (${papers}). Спросите, была ли передача одна.`,
    number_twice: ({ papers, about }) =>
      `Номер ${about} стоит больше чем на одном акте (${papers}). Исправьте номер.`,
    limit_unmeasurable: ({ about }) =>
      `Предел в п. ${about} нельзя измерить: в нём нет числа, единицы или понятного срока. Уточните пункт.`,
    over_limit_without_choice: ({ papers, about }) =>
      `По п. ${about} предел превышен, а в акте об этом ничего не сказано (${papers}). Решает старший.`,
    unit_unknown: ({ papers, about }) =>
      `Единица «${about}» нам не известна (${papers}). Укажите, что она значит: без этого её не с чем сравнить.`,
    pin_not_checked: ({ papers }) =>
      `Акт записан без связи, PIN-код не проверен (${papers}). Подтвердите, кто его составил.`,
  },
  en: {
    acts_contradict: ({ papers, about }) =>
      about
        ? `${about}: the papers say different things about it (${papers}). Correct the one with the slip, or count the item.`
        : `One act was corrected twice (${papers}). Keep one correction.`,
    clock_slip: ({ papers }) =>
      `The time on the paper does not agree with the clock (${papers}). Check the clock of the device and correct the paper.`,
    zone_slip: ({ papers }) =>
      `The date on the paper is not the day that it was here: the time is written in another time zone (${papers}). Correct the paper, or bring the sheet again with its own zone.`,
    same_sheet_twice: ({ papers }) =>
      `The same sheet was brought more than once (${papers}). Withdraw the extra one.`,
    same_row_twice: ({ papers }) =>
      `These records agree to the last letter (${papers}). If it happened once, correct or withdraw the extra one.`,
    two_counters_at_once: ({ papers }) =>
      `The same goods were written down on two devices within minutes (${papers}). Ask whether it was one hand-over.`,
    number_twice: ({ papers, about }) =>
      `Number ${about} stands on more than one act (${papers}). Correct the number.`,
    limit_unmeasurable: ({ about }) =>
      `The limit in clause ${about} cannot be measured: it lacks a number, a unit or a known period. Rewrite the clause.`,
    over_limit_without_choice: ({ papers, about }) =>
      `The limit of clause ${about} was exceeded, and the act says nothing about it (${papers}). A manager decides.`,
    unit_unknown: ({ papers, about }) =>
      `We do not know the unit "${about}" (${papers}). Say what it means: until then it cannot be compared.`,
    pin_not_checked: ({ papers }) =>
      `The act was written offline and the PIN was not checked (${papers}). Confirm who wrote it.`,
  },
}

function inWords(found: Found, { lang }: FindingFacts, namesOf: (id: string) => string): Finding {
  const { kind, entries, sku, clause, named } = found
  const about = named ?? clause ?? sku ?? ''
  return {
    kind,
    entries,
    ...(sku !== undefined && { sku }),
    ...(clause !== undefined && { clause }),
    text: SAYS[lang][kind]({ papers: entries.map(namesOf).join(', '), about }),
    ways: WAYS[kind],
  }
}

/** A withdrawal takes back a whole sheet: it is a way out only for what came with one. */
const isOpen = (
  way: Finding['ways'][number],
  entries: readonly string[],
  papers: readonly Paper[],
): boolean =>
  way !== 'withdraw_import' || papers.some(({ id, sheet }) => sheet !== undefined && entries.includes(id))

/**
 * The findings about one client's papers at `asOf`: anomalies among the acts first, then the papers, then the agreement. Each has
 * at least one way out, and none changes anything. Texts are in `lang`. Linear in the papers but for groups that share a key.
 */
export function findingsIn(facts: FindingFacts): Finding[] {
  const { papers, found } = among.standing(facts)
  const now = { ...facts, papers }
  const anomalies = reconcile(papers, { zone: facts.zone, lang: facts.lang }).anomalies.map(
    ({ kind, entries, sku, text }): Finding => ({
      kind,
      entries,
      ...(sku !== undefined && { sku }),
      text,
      ways: WAYS[kind],
    }),
  )
  const all: Found[] = [
    ...found,
    ...among.contradictions(papers),
    ...among.clockSlips(papers, facts.asOf),
    ...among.zoneSlips(papers, facts.zone),
    ...among.sheetsTwice(facts.sheets),
    ...among.rowsTwice(papers),
    ...among.numbersTwice(papers),
    ...among.countersAtOnce(papers),
    ...among.pinsNotChecked(papers),
    ...unknownUnits(papers, facts.agreement),
    ...(facts.agreement
      ? [...unmeasurableLimits(facts.agreement), ...overWithoutChoice(now, facts.agreement)]
      : []),
  ]
  const docs = new Map(facts.papers.map((paper) => [paper.id, paper.act?.number ?? paper.doc ?? paper.id]))
  const told = all.map((one) => inWords(one, facts, (id) => docs.get(id) ?? id))
  return [...anomalies, ...told].map((one) =>
    one.kind === 'same_sheet_twice'
      ? one
      : { ...one, ways: one.ways.filter((way) => isOpen(way, one.entries, papers)) },
  )
}
