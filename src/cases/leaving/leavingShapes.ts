// What the door takes and gives over HTTP: a letter that should leave, and what it said of it.
import { z } from 'zod'
import { Choice } from '../drafting/choice.ts'
import { NewLetter } from '../deskShapes.ts'
import { BLOCKS, LOOK_WAYS, LOOK_WORDS, WAYS, type Block } from './leave.ts'
import type { Door } from './door.ts'

/** What somebody says of a day that their letter names. */
export const DayTick = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  day: z.iso.date(),
  what: z.string().max(500),
  is: z.enum(['promise', 'no_promise']),
})
export type DayTick = z.infer<typeof DayTick>

const Said = {
  promises: z.array(DayTick).max(50).default([]),
  /** Names of messages and claims that came after the draft was kept, and were read. */
  seen: z.array(z.string().max(200)).max(1_000).default([]),
}
/** A letter that should leave: a version of a draft that was kept, or a text, which is then kept first. */
export const LetterToLeave = z.union([
  z.object({ draft: z.uuid(), ...Said }),
  NewLetter.extend({ chosen: z.array(Choice).max(500).default([]), ...Said }),
])
export type LetterToLeave = z.infer<typeof LetterToLeave>

const Both = z.object({ ru: z.string(), en: z.string() })
const Span = z.object({ start: z.int(), end: z.int() })
const BlockShown = z.object({
  kind: z.enum(BLOCKS),
  says: Both,
  ways: z.array(z.enum(WAYS)),
  spans: z.array(Span),
  until: z.string().nullable(),
})
const LookShown = z.object({
  needed: z.boolean(),
  why: z.array(Both),
  given: z
    .object({
      way: z.enum(LOOK_WAYS),
      word: z.enum(LOOK_WORDS),
      why: z.string(),
      name: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    })
    .nullable(),
  /** Whoever asks is not the writer: pressing is a look already. */
  byLeaver: z.boolean(),
  /** Who can take it: colleagues, the ones without a part in it first; a reader from outside; the writer after a night. */
  colleagues: z.array(z.object({ id: z.string(), name: z.string(), involved: z.boolean() })),
  ownFrom: z.string().nullable(),
  /** True: that night has passed. */
  ownNow: z.boolean(),
  /** A link for a reader from outside that still opens. */
  link: z.object({ id: z.uuid(), expiresAt: z.string() }).nullable(),
})

export const DoorAnswer = z.object({
  may: z.boolean(),
  notes: z.array(Both),
  blocks: z.array(BlockShown),
  wakesAt: z.string().nullable(),
  look: LookShown,
  /** Days that the text names as ours. */
  days: z.array(Span.extend({ day: z.string(), what: z.string(), atRisk: Both.nullable() })),
  /** Names of what came in since the draft was kept. */
  cameSince: z.array(z.string()),
  mail: z.object({
    /** False: the desk has no mail server, and a letter is copied and sent by hand. */
    ready: z.boolean(),
    /** Addresses of the client on record. */
    addresses: z.array(z.string()),
  }),
})
export type DoorAnswer = z.infer<typeof DoorAnswer>

const iso = (at: number): string => new Date(at).toISOString()
const blockShown = ({ until, ways, spans, ...block }: Block): DoorAnswer['blocks'][number] => ({
  ...block,
  ways: [...ways],
  spans: [...spans],
  until: until === null ? null : iso(until),
})

interface Beside {
  readonly mail: DoorAnswer['mail']
  readonly link: DoorAnswer['look']['link']
  readonly now: number
}

/** The look as a screen can show it. */
function lookShown(
  { needed, why, given, byLeaver, ways }: Door['look'],
  { link, now }: Pick<Beside, 'link' | 'now'>,
): DoorAnswer['look'] {
  const own = ways.find((way) => way.way === 'own_night')
  return {
    needed,
    why: [...why],
    given: given && {
      way: given.way,
      word: given.word,
      why: given.why,
      name: given.name,
      by: given.by,
      at: iso(given.at),
    },
    byLeaver,
    colleagues: ways.flatMap((way) => (way.way === 'colleague' ? [...way.people] : [])),
    ownFrom: own ? iso(own.from) : null,
    ownNow: own !== undefined && own.from <= now,
    link,
  }
}

/** The answer of the door as it travels. */
export function doorShown({ leave, look, days, cameSince }: Door, { mail, ...beside }: Beside): DoorAnswer {
  return {
    may: leave.may,
    notes: leave.may ? [...leave.notes] : [],
    blocks: leave.may ? [] : leave.blocks.map(blockShown),
    wakesAt: leave.may || leave.wakesAt === null ? null : iso(leave.wakesAt),
    look: lookShown(look, beside),
    days: days.map(({ span, day, what, atRisk }) => ({ ...span, day, what, atRisk })),
    cameSince: [...cameSince],
    mail,
  }
}
