// An act while it is being filled in: words in fields, and what they come to. Nothing is guessed: a field that cannot be read
// is no number.
import type { OverChoice, ActFacts, ActLine, FilledActFacts } from './act.ts'

export interface DraftLine {
  readonly sku: string
  readonly name: string
  readonly qty: string
  readonly unit: string
  readonly l: string
  readonly w: string
  readonly h: string
  readonly worth: string
  readonly condition: string
}
export const EMPTY_LINE: DraftLine = {
  sku: '',
  name: '',
  qty: '1',
  unit: '',
  l: '',
  w: '',
  h: '',
  worth: '',
  condition: '',
}

export interface ActDraft {
  readonly kind: 'goods_in' | 'goods_out'
  readonly lines: readonly DraftLine[]
  readonly opened: 'opened' | 'unopened_as_declared' | null
  /** The field of a browser: a day and a clock where we are; empty is now. */
  readonly at: string
  readonly number: string
  readonly ours: string
  readonly theirs: string
  readonly refused: boolean
  readonly note: string
  readonly choice: OverChoice | null
  /** Of the worth of the things. */
  readonly currency: string
}

/** A number as people type it, with a comma or a point; null where there is none. */
export function typedNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0]/gu, '')
    .replace(',', '.')
  return /^\d{1,12}(\.\d{1,9})?$/u.test(plain) ? Number(plain) : null
}

function lineOf({ sku, name, qty, unit, l, w, h, worth, condition }: DraftLine): ActLine[] {
  const pieces = typedNumber(qty)
  if (sku.trim() === '' || pieces === null) return []
  const [length, width, height] = [l, w, h].map(typedNumber)
  const value = typedNumber(worth)
  return [
    {
      sku: sku.trim(),
      qty: pieces,
      ...(name.trim() && { name: name.trim() }),
      ...(unit.trim() && { unit: unit.trim() }),
      ...(length && width && height && { size: { l: length, w: width, h: height } }),
      ...(value !== null && { declaredValue: value }),
      ...(condition.trim() && { condition: condition.trim() }),
    },
  ]
}

/** The lines that can be read. */
export const draftLines = (draft: Pick<ActDraft, 'lines'>): ActLine[] => draft.lines.flatMap(lineOf)

const FORM = { goods_in: 'mx1', goods_out: 'mx3' } as const

/** The act as the desk takes it; `overLimit` is what stands on it about limits. */
export function filledAct(
  draft: ActDraft,
  overLimit: NonNullable<ActFacts['overLimit']>,
  corrects: string | null,
): FilledActFacts {
  const { kind, opened, at, number, ours, theirs, refused, note, currency } = draft
  const lines = draftLines(draft)
  return {
    kind,
    form: FORM[kind],
    lines,
    signatures: [
      ...(ours.trim() ? [{ side: 'us' as const, how: 'paper' as const, name: ours.trim() }] : []),
      ...(theirs.trim()
        ? [
            {
              side: 'client' as const,
              how: refused ? ('refused' as const) : ('paper' as const),
              name: theirs.trim(),
            },
          ]
        : []),
    ],
    ...(lines.some(({ declaredValue }) => declaredValue !== undefined) && { currency }),
    ...(opened && { opened }),
    ...(at && { at }),
    ...(number.trim() && { number: number.trim() }),
    ...(note.trim() && { note: note.trim() }),
    ...(overLimit.length > 0 && { overLimit }),
    ...(corrects && { corrects }),
  }
}

const text = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** What a new act begins with: nothing, or the words of the act that it corrects. */
export function draftFrom(
  kind: ActDraft['kind'],
  facts: Readonly<Record<string, unknown>> | null,
  { ours, currency }: { readonly ours: string; readonly currency: string },
): ActDraft {
  const lines = Array.isArray(facts?.['lines']) ? facts['lines'].map(fieldsOf) : []
  const signatures = Array.isArray(facts?.['signatures']) ? facts['signatures'].map(fieldsOf) : []
  const signed = signatures.find(({ side }) => side === 'client')
  const writer = signatures.find(({ side }) => side === 'us')
  const opened = facts?.['opened']
  return {
    kind,
    lines: lines.length === 0 ? [EMPTY_LINE] : lines.map(draftLineOf),
    opened: opened === 'opened' || opened === 'unopened_as_declared' ? opened : null,
    at: text(facts?.['at']).slice(0, 16),
    number: '',
    ours: ours || text(writer?.['name']),
    theirs: text(signed?.['name']),
    refused: signed?.['how'] === 'refused',
    note: text(facts?.['note']),
    choice: null,
    currency: text(facts?.['currency']) || currency,
  }
}

function draftLineOf(line: Readonly<Record<string, unknown>>): DraftLine {
  const size = fieldsOf(line['size'])
  return {
    sku: text(line['sku']),
    name: text(line['name']),
    qty: text(line['qty']),
    unit: text(line['unit']),
    l: text(size['l']),
    w: text(size['w']),
    h: text(size['h']),
    worth: text(line['declaredValue']),
    condition: text(line['condition']),
  }
}
