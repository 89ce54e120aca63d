// An act while it is filled in: lines as they are typed and scanned, the choice at the limit, both signatures. Pure, so that what
// stands on the screen can be tested without one.
import type { ActLine } from '../../../ledger/acts/act.ts'
import { fittingLines, limitBar, type Bar, type LimitBar } from '../../../ledger/acts/limitBar.ts'
import type { CounterAct, CounterClient, ThingOnShelf } from '../../../ledger/counter/counterActShapes.ts'
import { usageWith, type Queue } from '../../../ledger/counter/offlineQueue.ts'
import { isDrawn, type Strokes } from '../../../ledger/counter/strokes.ts'
import { usageAgain } from '../../../ledger/meters/usageShapes.ts'

export type ActKind = CounterAct['act']['kind']

export interface DraftLine {
  readonly key: string
  /** What a scanner read, or the name under which the shelf knows the thing; empty where it is only typed. */
  readonly code: string
  readonly name: string
  readonly quantity: string
  readonly unit: string
  readonly condition: string
  /** Centimetres, as typed. */
  readonly size: readonly [string, string, string]
}

/** What was decided about goods over a limit. `was` are the lines before they were cut to what fits. */
export type AtLimit =
  | { readonly choice: 'signed_over'; readonly decidedBy: string }
  | {
      readonly choice: 'up_to_limit'
      readonly decidedBy: string
      readonly bars: readonly Bar[]
      readonly was: readonly DraftLine[]
    }

export interface Signing {
  readonly how: 'screen' | 'code' | 'paper' | 'refused'
  readonly strokes: Strokes
  /** What the desk gave for the right code, and where that code had gone. */
  readonly proof?: { readonly text: string; readonly to: string } | undefined
}

export interface ActDraft {
  readonly lines: readonly DraftLine[]
  readonly opened: 'opened' | 'unopened_as_declared' | null
  readonly note: string
  readonly photos: readonly string[]
  readonly atLimit: AtLimit | null
  /** Who stands there for the client. */
  readonly who: string
  readonly ours: Signing
  readonly theirs: Signing
}

const UNSIGNED: Signing = { how: 'screen', strokes: [] }
export const emptyLine = (key: string, unit: string): DraftLine => ({
  key,
  code: '',
  name: '',
  quantity: '1',
  unit,
  condition: '',
  size: ['', '', ''],
})
export const emptyDraft = (line: DraftLine): ActDraft => ({
  lines: [line],
  opened: null,
  note: '',
  photos: [],
  atLimit: null,
  who: '',
  ours: UNSIGNED,
  theirs: UNSIGNED,
})

/** What changes after it was signed was not signed. */
export const unsigned = (draft: ActDraft): ActDraft => ({ ...draft, ours: UNSIGNED, theirs: UNSIGNED })

/** "2,5" is two and a half; null where there is no number. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  return /^\d{1,9}(\.\d{1,6})?$/u.test(plain) ? Number(plain) : null
}

export const isBlank = ({ code, name }: DraftLine): boolean => code === '' && name.trim() === ''
export const lower = (text: string): string => text.trim().toLowerCase()

/** The thing of the shelf that a line speaks of, by its code or by its name. */
const thingOf = ({ code, name }: DraftLine, shelf: readonly ThingOnShelf[]): ThingOnShelf | undefined =>
  shelf.find(({ sku }) => sku === (code || name.trim())) ??
  shelf.find((thing) => code === '' && lower(name) !== '' && lower(thing.name || thing.sku) === lower(name))

type KeyedLine = ActLine & { readonly key: string }

function actLine(line: DraftLine, shelf: readonly ThingOnShelf[]): KeyedLine[] {
  const qty = numberIn(line.quantity)
  if (isBlank(line) || qty === null) return []
  const thing = thingOf(line, shelf)
  const sku = thing?.sku ?? (line.code || line.name.trim())
  const name = line.name.trim() || thing?.name || ''
  const [l, w, h] = line.size.map(numberIn)
  return [
    {
      key: line.key,
      sku,
      qty,
      ...(name !== '' && name !== sku && { name }),
      ...(line.unit.trim() !== '' && { unit: line.unit.trim() }),
      ...(line.condition.trim() !== '' && { condition: line.condition.trim() }),
      ...(l && w && h && { size: { l, w, h } }),
      // The first paper that stated a size is believed: a bar must not move with a slip of the pen.
      ...(thing?.unitVolume != null && { unitVolume: thing.unitVolume }),
      ...(thing?.unitWeight != null && { unitWeight: thing.unitWeight }),
    },
  ]
}

export interface Setting {
  readonly kind: ActKind
  readonly client: CounterClient
  /** What waits on this device already counts. */
  readonly queue: Queue
}

const shelfOf = ({ client }: Pick<Setting, 'client'>): readonly ThingOnShelf[] => client.measured?.shelf ?? []
export const keyedLines = (lines: readonly DraftLine[], setting: Pick<Setting, 'client'>): KeyedLine[] =>
  lines.flatMap((line) => actLine(line, shelfOf(setting)))

/** The limits of the client with this act in them. A count moves nothing; handing out goes down. */
export function barsOf(draft: Pick<ActDraft, 'lines'>, setting: Setting): LimitBar {
  const { kind, client, queue } = setting
  const usage = usageWith((client.measured?.usage ?? []).map(usageAgain), queue, client.id)
  if (kind === 'stock_count') return { ...limitBar(usage, [], 1), over: null }
  return limitBar(usage, keyedLines(draft.lines, setting), kind === 'goods_in' ? 1 : -1)
}

/** The draft cut to what still fits under the limits that `over` names; what it was is remembered. */
export function cutToFit(draft: ActDraft, setting: Setting, bars: readonly Bar[], decidedBy = ''): ActDraft {
  const fitting = fittingLines(keyedLines(draft.lines, setting), { bars }) as KeyedLine[]
  const left = new Map(fitting.map(({ key, qty }) => [key, qty]))
  const lines = draft.lines.flatMap((line) => {
    const qty = left.get(line.key)
    if (qty === undefined) return []
    return [numberIn(line.quantity) === qty ? line : { ...line, quantity: String(qty) }]
  })
  return { ...draft, lines, atLimit: { choice: 'up_to_limit', decidedBy, bars, was: draft.lines } }
}

export const uncut = (draft: ActDraft): ActDraft =>
  draft.atLimit?.choice === 'up_to_limit'
    ? { ...draft, lines: draft.atLimit.was, atLimit: null }
    : { ...draft, atLimit: null }

/** A code that was read: one more of the line that has it, else a line of its own in place of an empty one. */
export function withCode(
  draft: ActDraft,
  code: string,
  fresh: DraftLine,
  shelf: readonly ThingOnShelf[],
): ActDraft {
  const sku = code.trim()
  const known = draft.lines.find(
    (line) => line.code === sku || (line.code === '' && line.name.trim() === sku),
  )
  if (known) {
    const quantity = String((numberIn(known.quantity) ?? 0) + 1)
    return { ...draft, lines: draft.lines.map((line) => (line === known ? { ...line, quantity } : line)) }
  }
  const name = shelf.find((thing) => thing.sku === sku)?.name ?? ''
  const lines = draft.lines.filter((line) => !isBlank(line))
  return { ...draft, lines: [...lines, { ...fresh, code: sku, name }] }
}

/** What a scanner on a cable types: one word with digits in it, and then Enter. */
const TYPED_CODE = /^(?=.*\d)[\w-]{6,}$/u

/** The line in which somebody pressed Enter: a typed code is a code that was read, anything else stays a name. */
export function withEntered(
  draft: ActDraft,
  key: string,
  fresh: DraftLine,
  shelf: readonly ThingOnShelf[],
): ActDraft {
  const line = draft.lines.find((one) => one.key === key)
  if (!line || line.code !== '' || !TYPED_CODE.test(line.name.trim())) return draft
  const others = { ...draft, lines: draft.lines.filter((one) => one !== line) }
  return withCode(others, line.name, { ...fresh, key }, shelf)
}

/**
 * A thing of the shelf as a line, in the unit of `fresh`: all of it, because that is what people come for; fewer is typed. A count
 * is blind and begins empty.
 */
export function withThing(
  draft: ActDraft,
  thing: ThingOnShelf,
  fresh: DraftLine,
  isBlind: boolean,
): ActDraft {
  if (draft.lines.some((line) => line.code === thing.sku)) return draft
  const quantity = isBlind ? '' : String(thing.held)
  const lines = draft.lines.filter((line) => !isBlank(line))
  return {
    ...draft,
    lines: [...lines, { ...fresh, code: thing.sku, name: thing.name, quantity }],
  }
}

export const DRAFT_LACKS = ['lines', 'quantity', 'at_limit', 'who', 'ours', 'theirs'] as const
export type DraftLack = (typeof DRAFT_LACKS)[number]

/** What the first step still lacks, or null when the signatures can be asked for. */
export function lackOfThings(
  draft: ActDraft,
  kind: ActKind,
  { over }: Pick<LimitBar, 'over'>,
): DraftLack | null {
  const said = draft.lines.filter((line) => !isBlank(line))
  if (said.length === 0) return 'lines'
  const least = kind === 'stock_count' ? 0 : Number.MIN_VALUE
  if (said.some(({ quantity }) => (numberIn(quantity) ?? -1) < least)) return 'quantity'
  return over && draft.atLimit?.choice !== 'signed_over' ? 'at_limit' : null
}

const isSigned = ({ how, strokes, proof }: Signing): boolean =>
  how === 'screen' ? isDrawn(strokes) : how !== 'code' || proof !== undefined

/** What the second step lacks. A count is ours alone; goods over a limit need the client's own hand. */
export function lackOfSigning(
  draft: ActDraft,
  kind: ActKind,
  { over }: Pick<LimitBar, 'over'>,
): DraftLack | null {
  if (!isSigned(draft.ours) || draft.ours.how === 'refused') return 'ours'
  if (kind === 'stock_count') return null
  if (draft.who.trim() === '') return 'who'
  return !isSigned(draft.theirs) || (over && draft.theirs.how === 'refused') ? 'theirs' : null
}
