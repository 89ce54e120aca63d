// The act that is made of a draft: in the very words that are shown before anybody signs.
import { toNumber } from '../../../basics/exact.ts'
import type { Lang } from '../../../basics/lang.ts'
import { overLimitLine, type LimitBar } from '../../../ledger/acts/limitBar.ts'
import type { CounterAct } from '../../../ledger/counter/counterActShapes.ts'
import { barsOf, isBlank, keyedLines, lower, type ActDraft, type Setting, type Signing } from './actDraft.ts'

/** The sentences about the limits as they will stand on the act. */
export function overLines(
  draft: ActDraft,
  { over }: Pick<LimitBar, 'over'>,
  about: { readonly consumer: boolean; readonly lang: Lang; readonly decided: (name: string) => string },
): NonNullable<CounterAct['act']['overLimit']> {
  const { atLimit } = draft
  if (!atLimit) return []
  const bars = atLimit.choice === 'up_to_limit' ? atLimit.bars : (over?.bars ?? [])
  const decided = atLimit.decidedBy.trim() === '' ? '' : ` ${about.decided(atLimit.decidedBy.trim())}`
  return bars.map((bar) => ({
    choice: atLimit.choice,
    clause: bar.no,
    limit: toNumber(bar.limit),
    after: toNumber(bar.after),
    unit: bar.unit,
    text: `${overLimitLine(bar, atLimit.choice, about)}${decided}`,
  }))
}

export interface Writing {
  readonly id: string
  readonly number: string
  readonly at: string
  readonly turn: CounterAct['turn']
  /** Who of us writes. */
  readonly person: string
  readonly corrects?: string | undefined
  readonly lang: Lang
  readonly decided: (name: string) => string
}

const FORM = { goods_in: 'mx1', goods_out: 'mx3', stock_count: 'general' } as const

/** What is on the act, in words: for the letter with a code, because that is what is signed. */
export const inWords = (draft: Pick<ActDraft, 'lines'>): string[] =>
  draft.lines
    .filter((line) => !isBlank(line))
    .map(({ name, code, quantity, unit }) => `${name.trim() || code} — ${quantity} ${unit}`.trim())

/** The act as it leaves the device. */
export function actFrom(draft: ActDraft, setting: Setting, writing: Writing): CounterAct {
  const { kind, client } = setting
  const { id, number, at, turn, person, corrects, lang, decided } = writing
  const limits = barsOf(draft, setting)
  const overLimit = overLines(draft, limits, { consumer: client.consumer, lang, decided })
  const theirs = { side: 'client' as const, how: draft.theirs.how, name: draft.who.trim() }
  const isCount = kind === 'stock_count'
  const named = client.measured?.people.find((one) => lower(one.name) === lower(draft.who))
  return {
    id,
    client: client.id,
    act: {
      kind,
      form: FORM[kind],
      at,
      number,
      lines: keyedLines(draft.lines, setting).map(({ key: _key, ...line }) => line),
      ...(corrects !== undefined && { corrects }),
      ...(draft.opened && { opened: draft.opened }),
      ...(draft.note.trim() !== '' && { note: draft.note.trim() }),
      ...(overLimit.length > 0 && { overLimit }),
      ...(!isCount && { representative: named?.id ?? draft.who.trim() }),
      signatures: [{ side: 'us', how: draft.ours.how, name: person }, ...(isCount ? [] : [theirs])],
    },
    turn,
    offline: false,
    ...(!isCount && draft.theirs.how === 'code' && draft.theirs.proof && { proof: draft.theirs.proof.text }),
    photos: [...draft.photos],
    strokes: {
      ...(draft.ours.how === 'screen' && { us: drawn(draft.ours) }),
      ...(!isCount && draft.theirs.how === 'screen' && { client: drawn(draft.theirs) }),
    },
  }
}

const drawn = ({ strokes }: Signing) =>
  strokes.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y]))
