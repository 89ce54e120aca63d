// An act as it is filled at the counter: what was handed over, by whom, and how both sides signed. It is an entry of the ledger
// with more said about it, so that whoever reads entries reads acts.
import { z } from 'zod'
import { Figure } from '../../agreements/agreement.ts'
import { exact, fraction, timesExact, toNumber } from '../../basics/exact.ts'
import { EntryFacts, EntryLine } from '../entry.ts'

/** The forms МХ-1 (taken in) and МХ-3 (handed out), and an act of any other kind. */
export const ACT_FORMS = ['mx1', 'mx3', 'general'] as const
/** What can be done about goods that go over a limit; `manager` also waits for one where none is near. */
export const OVER_CHOICES = ['up_to_limit', 'signed_over', 'manager'] as const
export type OverChoice = (typeof OVER_CHOICES)[number]

const MOST_LINES = 200
const MOST_SIGNATURES = 4
const Short = z.string().max(200)
/** Centimetres, as measured with a tape; tenths are enough. */
const Length = z.number().positive().max(10_000)

export const ActLine = EntryLine.extend({
  /** What went the other way stands on an act of its own, never as less than nothing. */
  qty: z.number().min(0).max(1e12),
  /** What can be seen from outside, or inside where it was opened: scratches, seals, missing parts. */
  condition: z.string().max(1_000).optional(),
  size: z.object({ l: Length, w: Length, h: Length }).optional(),
})
export type ActLine = z.infer<typeof ActLine>

/** One exceeded limit as it stood when the act was made, and what was done about it. */
export const OverLimitLine = z.object({
  choice: z.enum(OVER_CHOICES),
  clause: Short,
  limit: Figure,
  after: Figure,
  unit: Short,
  /** The very sentence that is printed on the act. */
  text: z.string().max(1_000),
})

export const ActSignature = z.object({
  side: z.enum(['us', 'client']),
  /** `refused`: the person was asked and would not sign; that is written down too. */
  how: z.enum(['screen', 'code', 'paper', 'refused']),
  name: Short,
})

export const ActFacts = EntryFacts.extend({
  kind: z.enum(['goods_in', 'goods_out', 'stock_count', 'other']),
  lines: z.array(ActLine).max(MOST_LINES),
  form: z.enum(ACT_FORMS),
  /** Of a series that one device or desk counts alone, such as "7A-0042". */
  number: z.string().min(1).max(40),
  /** The act that this one stands for. */
  corrects: z.string().optional(),
  representative: z.string().optional(),
  opened: z.enum(['opened', 'unopened_as_declared']).optional(),
  overLimit: z.array(OverLimitLine).max(20).optional(),
  signatures: z.array(ActSignature).max(MOST_SIGNATURES),
  written: z.object({
    device: Short.optional(),
    /** Made without a connection: nobody could be asked, and what happened is kept. */
    offline: z.boolean(),
    /** The device's clock less the server's, as measured when the act arrived. */
    clockSkewMs: z.number().optional(),
    pin: z.enum(['checked', 'not_checked']),
  }),
})
export type ActFacts = z.infer<typeof ActFacts>

/** An act as somebody fills it in: when, which number and by whom is said by the desk, where nothing is said. */
export const FilledActFacts = z.strictObject({
  kind: ActFacts.shape.kind,
  form: z.enum(ACT_FORMS),
  lines: z.array(ActLine.strict()).max(MOST_LINES),
  /** The instant of the handing over; now, where nothing is said. */
  at: z.string().max(40).optional(),
  /** Of a series that one device counts alone; else the place of the act in the log. */
  number: z.string().trim().min(1).max(40).optional(),
  corrects: z.uuid().optional(),
  /** The id or the name of whoever acted for the client. */
  representative: z.string().max(300).optional(),
  opened: ActFacts.shape.opened,
  overLimit: ActFacts.shape.overLimit,
  signatures: ActFacts.shape.signatures,
  note: z.string().max(5_000).optional(),
  receipt: Short.optional(),
  /** Of the worth that the lines state. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .optional(),
})
export type FilledActFacts = z.infer<typeof FilledActFacts>

const CM3_IN_M3 = 1_000_000n

/** m³ of one piece from its three lengths in centimetres, exactly. */
const volumeOf = ({ l, w, h }: NonNullable<ActLine['size']>): number =>
  toNumber(timesExact(timesExact(timesExact(exact(l), exact(w)), exact(h)), fraction(1n, CM3_IN_M3)))

/** A line with the room that one piece takes: as stated, else from its measured size. */
export const sizedLine = (line: ActLine): ActLine =>
  line.unitVolume === undefined && line.size ? { ...line, unitVolume: volumeOf(line.size) } : line

/** The act as an entry of the ledger; nothing of it is lost. A side that refused to sign has not signed. */
export function actEntry(act: ActFacts): EntryFacts {
  const signed = act.signatures.filter(({ how }) => how !== 'refused').map(({ name }) => name)
  return { doc: act.number, ...act, lines: act.lines.map(sizedLine), signedBy: signed }
}
