// What a pack is made of, as the screens, the command line and scripts say it: choices, the preview of them, the list.
//
// A choice names documents by their entry in the log: an entry never changes and exists once, whatever a case calls it.
import { z } from 'zod'
import { LANG_NAMES } from '../deskLimits.ts'

export const MAX_EXHIBITS = 5_000
const MAX_HIDDEN_WORDS = 100

const Entry = z.number().int().min(0)
const Instant = z.string()
const PartName = z.string().max(16)

/** A document that goes in: parts that stay closed, and words that are blacked out in a copy while the body stays closed. */
export const ChosenExhibit = z
  .object({
    entry: Entry,
    closed: z.array(PartName).max(12).optional(),
    hide: z.array(z.string().min(1).max(500)).max(MAX_HIDDEN_WORDS).optional(),
  })
  .strict()
export type ChosenExhibit = z.infer<typeof ChosenExhibit>

/** What stays out unless the owner adds it: each one is named, none comes by itself. */
export const EXTRAS = ['note', 'verdicts', 'labels', 'concern', 'costs', 'draft'] as const
export type ExtraKind = (typeof EXTRAS)[number]
/** `entry` names the one note (an internal message) or the one draft; the other kinds speak about the whole case. */
export const Extra = z.object({ kind: z.enum(EXTRAS), entry: Entry.optional() }).strict()
export type Extra = z.infer<typeof Extra>

/** A marked document goes in only when somebody says why. */
export const Confirmed = z.object({ entry: Entry, why: z.string().trim().min(3).max(2_000) }).strict()

export const PackChoices = z
  .object({
    lang: z.enum(LANG_NAMES),
    /** null: everything that usually goes in. */
    exhibits: z.array(ChosenExhibit).min(1).max(MAX_EXHIBITS).nullable(),
    extras: z.array(Extra).max(MAX_EXHIBITS),
    confirmed: z.array(Confirmed).max(MAX_EXHIBITS),
  })
  .strict()
export type PackChoices = z.infer<typeof PackChoices>

/** What an exhibit is, in one word of the domain. */
export const EXHIBIT_KINDS = [
  'message',
  'letter',
  'note',
  'draft',
  'act',
  'acceptance',
  'agreement',
  'clause',
  'offer',
  'inquiry',
  'claim',
  'costs',
  'original',
  'capture',
  'mail_key',
  'preservation',
] as const
export type ExhibitKind = (typeof EXHIBIT_KINDS)[number]

/** How much a document weighs: who stands behind it as the record tells; "nothing_known" says that it tells nothing. */
export const WEIGHTS = [
  'both_signed',
  'by_code',
  'on_glass',
  'by_click',
  'with_outsider',
  'theirs_only',
  'other_invited',
  'ours_only',
  'their_word',
  'our_word',
  'outside_record',
  'as_received',
  'nothing_known',
] as const
export type Weight = (typeof WEIGHTS)[number]

export const MARKS = ['legal_advice', 'without_prejudice'] as const
export type Mark = (typeof MARKS)[number]

export const PackPart = z.object({
  name: PartName,
  size: z.number().int(),
  /** True: its text is not in the pack, its commitment is. */
  closed: z.boolean(),
})

export const PreviewExhibit = z.object({
  entry: Entry,
  /** The id of the fact: what a mark refers to. */
  document: z.string(),
  /** The letter in the pack as it is chosen now; null when it stays out. */
  letter: z.string().nullable(),
  kind: z.enum(EXHIBIT_KINDS),
  /** What the case calls it: an id of a message or act, a file name, the number of a clause. */
  title: z.string(),
  /** Its first words, for choosing; empty where there are none. */
  excerpt: z.string(),
  /** When it says it happened; null when it says nothing. */
  saysAt: Instant.nullable(),
  /** When the log first knew it. */
  knownAt: Instant,
  /** True: the log first knew it after the dispute had begun. */
  late: z.boolean(),
  weight: z.enum(WEIGHTS),
  /** The same in words, in the language of the choices. */
  weightWords: z.string(),
  parts: z.array(PackPart),
  mark: z.enum(MARKS).nullable(),
  chosen: z.boolean(),
  /** Set for what stays out unless it is added as an extra. */
  extra: z.enum(EXTRAS).nullable(),
})
export type PreviewExhibit = z.infer<typeof PreviewExhibit>

/** Numbers of the thread, first and last, that are not in the pack. */
export const Hole = z.object({ from: z.number().int(), to: z.number().int() })
export type Hole = z.infer<typeof Hole>

/** What is missing: facts and questions, `us` where it speaks against the maker. In the language of the choices. */
export const Gap = z.object({ about: z.enum(['us', 'them']), what: z.string(), why: z.string() })
export type Gap = z.infer<typeof Gap>

/** Whether an authority that does not depend on us has signed the newest checkpoint, an older one, or none. */
export const ANCHORINGS = ['anchored', 'anchored_in_part', 'waiting', 'not_anchored'] as const

/** `marked`: confirm with a reason; `unknown`: no such document in this case; `erased`: gone; `extra`: it goes in only when added. */
export const REFUSALS = ['marked', 'unknown', 'erased', 'extra', 'too_large'] as const

export const PackPreview = z.object({
  exhibits: z.array(PreviewExhibit),
  disputeBegan: Instant.nullable(),
  /** The rule by which that instant was found, in words. */
  disputeRule: z.string(),
  /** How many chosen documents the log first knew after that. */
  late: z.number().int(),
  holes: z.array(Hole),
  gaps: z.array(Gap),
  /** About how large the file will be. */
  bytes: z.number().int(),
  anchoring: z.enum(ANCHORINGS),
  /** What keeps the pack from being made as chosen; empty when it can be made. */
  refused: z.array(
    z.object({ entry: Entry, kind: z.enum(REFUSALS), mark: z.enum(MARKS).nullable(), why: z.string() }),
  ),
})
export type PackPreview = z.infer<typeof PackPreview>

export const PackRow = z.object({
  id: z.uuid(),
  at: Instant,
  exhibits: z.number().int(),
  bytes: z.number().int(),
  /** The earliest token over its checkpoint; null while nobody outside has signed it. */
  anchored: z.object({ at: Instant, authority: z.string() }).nullable(),
})
export type PackRow = z.infer<typeof PackRow>
export const PackList = z.object({ packs: z.array(PackRow) })

export const PackParams = z.object({ pack: z.string().max(64) })
