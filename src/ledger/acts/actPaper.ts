// A recorded act as a paper: every detail that a document needs, the line about the limit, and both signatures as they were given.
import { exact, plus, sum as sumOf, timesExact, toNumber, ZERO, type Exact } from '../../basics/exact.ts'
import { clockOf, dayOf, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { dayInWords, numberInWords, quantity, sum } from '../../basics/words.ts'
import {
  PAGE_WORDS,
  type PaperFact,
  type PaperInput,
  type PaperSignature,
  type PaperTable,
} from '../../agreements/papers/paper.ts'
import type { ShownParties } from '../../agreements/versions/shown.ts'
import type { Strokes } from '../counter/strokes.ts'
import { sizedLine, type ActFacts, type ActLine } from './act.ts'
import { ACT_PAPER_WORDS, type ActPaperWords } from './actPaperWords.ts'

export interface ActToPrint {
  /** The id of the act, under which it is recorded. */
  readonly id: string
  readonly at: Instant
  readonly act: ActFacts
  readonly parties: ShownParties
  readonly zone: string
  /** The agreement that held when the act was made; null where none did. */
  readonly agreement: { readonly version: string; readonly acceptedAt: Instant } | null
  /** The number of the act that this one stands for; null where it corrects nothing. */
  readonly corrected: string | null
  /** The name of whoever acted for the client. */
  readonly representative: string | null
  readonly strokes: { readonly us: Strokes | null; readonly client: Strokes | null }
  /** SHA-256 of each photo, in hex. */
  readonly photos: readonly string[]
  readonly foot: string
}

const directionOf = ({ kind }: ActFacts): keyof ActPaperWords['role'] =>
  kind === 'goods_in' ? 'in' : kind === 'goods_out' ? 'out' : 'none'
const formOf = ({ kind, form }: ActFacts): keyof ActPaperWords['title'] =>
  kind === 'stock_count' ? 'count' : form

function factsOf(printed: ActToPrint, w: ActPaperWords, lang: Lang): PaperFact[] {
  const { act, at, zone, parties, agreement } = printed
  const { business, client } = parties
  const sides = w.sides[act.form === 'general' ? 'other' : 'keeping']
  const party = (name: string, side: ShownParties['client']): PaperFact => [
    name,
    [side.name, ...side.details].filter((line) => line !== '').join('\n'),
  ]
  const lines: (PaperFact | null)[] = [
    [w.at, `${dayInWords(dayOf(at, zone), lang)}, ${clockOf(at, zone)} (${zone})`],
    party(sides.business, business),
    party(sides.client, client),
    agreement && [
      w.agreement,
      w.holds(agreement.version, dayInWords(dayOf(agreement.acceptedAt, zone), lang)),
    ],
    printed.representative === null ? null : [sides.representative, printed.representative],
    act.opened ? [w.opened, w.howOpened[act.opened]] : null,
    act.receipt ? [w.receipt, act.receipt] : null,
    printed.corrected === null ? null : [w.corrects, w.corrected(printed.corrected)],
    act.note ? [w.note, act.note] : null,
    printed.photos.length > 0 ? [w.photos, printed.photos.map((hash) => `SHA-256 ${hash}`).join('\n')] : null,
  ]
  return lines.filter((line) => line !== null)
}

const figure = (value: number, lang: Lang): string => numberInWords(value, lang)

function conditionOf(line: ActLine, w: ActPaperWords, lang: Lang): string {
  const { size, condition = '' } = line
  const measured = size ? w.size(figure(size.l, lang), figure(size.w, lang), figure(size.h, lang)) : ''
  const volume = sizedLine(line).unitVolume
  const room = volume === undefined ? '' : quantity(volume, 'm3', lang)
  return [condition, measured, room].filter((said) => said !== '').join('; ')
}

/** Pieces alone can be added up: kilograms and litres of one act have no sum. */
function totalOf(lines: readonly ActLine[], w: ActPaperWords, currency: string, lang: Lang): string[] | null {
  const units = new Set(lines.map(({ unit }) => unit ?? w.piece))
  const worth = lines.reduce<Exact | null>(
    (total, { qty, declaredValue }) =>
      total && declaredValue !== undefined ? plus(total, timesExact(exact(qty), exact(declaredValue))) : null,
    ZERO,
  )
  if (lines.length === 0 || (units.size > 1 && worth === null)) return null
  const qty = units.size === 1 ? figure(toNumber(sumOf(lines.map((line) => exact(line.qty)))), lang) : ''
  return ['', w.total, '', '', qty, worth ? sum(toNumber(worth), currency, lang) : '', '']
}

function tableOf(act: ActFacts, w: ActPaperWords, lang: Lang): PaperTable | null {
  if (act.lines.length === 0) return null
  const { columns } = w
  const currency = act.currency ?? ''
  const column = (name: string, share: number, isNumber = false) => ({ name, share, isNumber })
  return {
    columns: [
      column(columns.no, 3, true),
      column(columns.name, 16),
      column(columns.sku, 9),
      column(columns.unit, 4),
      column(columns.qty, 6, true),
      column(columns.worth, 8, true),
      column(columns.condition, 16),
    ],
    rows: act.lines.map((line, at) => [
      String(at + 1),
      line.name ?? line.sku,
      line.sku,
      line.unit ?? w.piece,
      figure(line.qty, lang),
      line.declaredValue === undefined ? '' : sum(line.declaredValue, currency, lang),
      conditionOf(line, w, lang),
    ]),
    sum: totalOf(act.lines, w, currency, lang),
  }
}

function signaturesOf({ act, strokes }: ActToPrint, w: ActPaperWords): PaperSignature[] {
  const roles = w.role[directionOf(act)]
  return (['us', 'client'] as const).flatMap((side) => {
    const given = act.signatures.filter((one) => one.side === side)
    if (given.length === 0)
      return [{ role: roles[side], name: '', how: w.unsigned, drawn: null, byPen: true }]
    return given.map(({ how, name }) => ({
      role: roles[side],
      name,
      how: w.how[how],
      drawn: how === 'screen' ? strokes[side] : null,
      byPen: how === 'paper',
    }))
  })
}

/** The act in the words of `lang`. The same act gives the same paper for ever. */
export function actPaper(printed: ActToPrint, lang: Lang): PaperInput {
  const { act, at, zone } = printed
  const w = ACT_PAPER_WORDS[lang]
  const form = formOf(act)
  const signatures = signaturesOf(printed, w)
  const pattern = w.pattern[form]
  const number = w.number(act.number, dayInWords(dayOf(at, zone), lang))
  return {
    lang,
    title: w.title[form],
    about: pattern ? `${number}, ${pattern}` : number,
    facts: factsOf(printed, w, lang),
    table: tableOf(act, w, lang),
    weighty: (act.overLimit ?? []).map(({ text }) => text),
    notes: [
      ...(act.written.offline ? [w.offline] : []),
      ...(signatures.some(({ drawn }) => drawn !== null) ? [w.drawnNote] : []),
    ],
    signatures,
    text: null,
    code: `urn:uuid:${printed.id}`,
    codeSays: `${w.codeSays}: ${printed.id}`,
    foot: printed.foot,
    page: PAGE_WORDS[lang],
  }
}
