// What a device of a counter sends and is told about acts: clients with their bars, acts that may have waited without a
// connection, and what became of each.
//
// The desk adds what only it can know: by which device the act came, whether the turn in it was begun with a PIN, and how far
// the device's clock stood from its own.
import { z } from 'zod'
import { FilledActFacts } from '../acts/act.ts'
import { NewActBody } from '../acts/actShapes.ts'
import { ShownUsage } from '../meters/usageShapes.ts'

export const MOST_ACTS_AT_ONCE = 50
/** Clients whose names a device may hold. */
export const MOST_CLIENTS = 500
/** Clients of those whose limits and shelf it holds as well: the ones that were here last. */
export const MOST_MEASURED = 60
/** Things of a client that a device is told about. */
export const MOST_THINGS = 100

const Id = z.uuid()
const Instant = z.iso.datetime({ offset: true })

/** A thing of a client that is with us, as far as the papers say. */
export const ThingOnShelf = z.object({
  sku: z.string(),
  name: z.string(),
  held: z.number(),
  unit: z.string(),
  /** m³ and kg of one piece, where a paper states it. */
  unitVolume: z.number().nullable(),
  unitWeight: z.number().nullable(),
})
export type ThingOnShelf = z.infer<typeof ThingOnShelf>

export const MayHandOver = z.object({ id: Id, name: z.string(), handIn: z.boolean(), takeOut: z.boolean() })
export type MayHandOver = z.infer<typeof MayHandOver>

const CodeWay = z.object({ way: z.string(), masked: z.string() })

export const CounterClient = z.object({
  id: Id,
  name: z.string(),
  number: z.string(),
  consumer: z.boolean(),
  /** Null where only the desk can say it: the bars are asked for when somebody opens the client. */
  measured: z
    .object({
      /** Empty where no agreement with limits holds. */
      usage: z.array(ShownUsage),
      shelf: z.array(ThingOnShelf),
      people: z.array(MayHandOver),
      /** Where a code can be sent to sign by; enough of each address is shown to know it again. */
      codeWays: z.array(CodeWay),
    })
    .nullable(),
})
export type CounterClient = z.infer<typeof CounterClient>
export const CounterClientList = z.object({
  /** When the desk said this, by its own clock. */
  at: z.string(),
  clients: z.array(CounterClient),
  /** True when there are more clients than a device may hold: the others are found by name while there is a connection. */
  more: z.boolean(),
})
export type CounterClientList = z.infer<typeof CounterClientList>
export const CounterClientParams = z.object({ client: z.string().max(64) })
export const CounterClientQuery = z.object({ find: z.string().max(100).optional() })

export const CounterAct = NewActBody.extend({
  /** Given by the device, so that an act that comes twice is one act. */
  id: z.uuidv7(),
  client: Id,
  act: FilledActFacts.extend({
    kind: z.enum(['goods_in', 'goods_out', 'stock_count']),
    /** By the device's clock, and never rewritten. */
    at: Instant,
    number: z.string().trim().min(1).max(40),
  }),
  /** The turn in which it was written. `startedAt` is null where nobody could be asked for a PIN. */
  turn: z.strictObject({ person: Id, startedAt: Instant.nullable() }),
  /** Made while the desk could not be asked: what happened is then kept, whatever the limits say. */
  offline: z.boolean(),
  /** That the client named the code which was sent to them; where their signature says `code`. */
  proof: z.string().max(2_000).optional(),
})
export type CounterAct = z.infer<typeof CounterAct>

export const NewCounterActs = z.strictObject({
  /** The device's clock as these acts leave it. */
  sentAt: Instant,
  acts: z.array(CounterAct).min(1).max(MOST_ACTS_AT_ONCE),
})

/** Why an act was not kept: nobody may be told that it was, and the device goes on holding it. */
export const ACT_REFUSALS = [
  'over_limit',
  'not_found',
  'erased',
  'act_differs',
  'already_corrected',
  'code_wrong',
  'incomplete',
] as const
export type ActRefusal = (typeof ACT_REFUSALS)[number]

export const CounterActResult = z.object({
  id: Id,
  /** Null: the act is kept, now or already. */
  refused: z.enum(ACT_REFUSALS).nullable(),
  /** The limits of the client as they stand now; null where there is nothing to say. */
  usage: z.array(ShownUsage).nullable(),
})
export type CounterActResult = z.infer<typeof CounterActResult>
export const CounterActResults = z.object({ results: z.array(CounterActResult) })
export type CounterActResults = z.infer<typeof CounterActResults>

/** A code for one act, to one address of the client; the act is told in words, because that is what is signed. */
export const ActCodeAsked = z.strictObject({
  act: z.uuidv7(),
  client: Id,
  way: z.string().max(20),
  number: z.string().trim().min(1).max(40),
  lines: z.array(z.string().max(300)).min(1).max(200),
})
export const ActCodeSent = z.object({ ticket: z.string(), until: z.string() })
export type ActCodeSent = z.infer<typeof ActCodeSent>
export const ActCodeSaid = z.strictObject({
  act: z.uuidv7(),
  client: Id,
  ticket: z.string().max(2_000),
  code: z.string().regex(/^\d{6}$/u),
})
export const ActCodeProven = z.object({ proof: z.string() })
export type ActCodeProven = z.infer<typeof ActCodeProven>
