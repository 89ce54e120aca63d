// Drafts as they are kept and told: the desk's own text, the person's text, what was found in it and what was chosen.
import { z } from 'zod'
import { Measure } from '../../agreements/measure.ts'
import { LETTERS } from '../letter.ts'
import { Choice } from './choice.ts'
import { DRAFT_FINDINGS, DraftFinding } from './draftFinding.ts'

const Text = z.string().max(100_000)
const Name = z.string().max(200)

/** What a letter answers: the claims by their names, and the clauses that it quotes. */
export const Basis = z.object({ claims: z.array(Name).max(200), quotes: z.array(Name).max(200) })
export type Basis = z.infer<typeof Basis>

/** Where words came from that a machine helped to write. */
export const Help = z.object({
  wish: z.string().max(40),
  model: z.string().max(200),
  host: z.string().max(300),
  /** SHA-256 of what was asked, in hexadecimal. */
  asked: z.string().max(64),
  /** How many places were hidden before it was asked. */
  hidden: z.int().min(0),
  /** When it was asked; versions kept before this was noted have none. */
  at: z.iso.datetime().optional(),
})
export type Help = z.infer<typeof Help>

/** A draft that somebody keeps. What is found in it the desk finds itself; of `chosen` it keeps what fits the text. */
export const NewDraft = z.object({
  kind: z.enum(LETTERS),
  to: z.string().max(500),
  text: Text.min(1),
  /** The text that the desk had drafted; empty where a person began. */
  desk: Text.default(''),
  basis: Basis.default({ claims: [], quotes: [] }),
  chosen: z.array(Choice).max(500).default([]),
  help: z.array(Help).max(20).default([]),
})
export type NewDraft = z.infer<typeof NewDraft>

/** A new version of a draft, written over the version `base`. */
export const NewVersion = NewDraft.omit({ kind: true, desk: true }).extend({ base: z.uuid() })
export type NewVersion = z.infer<typeof NewVersion>

export const DraftVersion = z.object({
  /** The version; `draft` is the id of the first one. */
  id: z.uuid(),
  draft: z.uuid(),
  kind: z.enum(LETTERS),
  to: z.string(),
  text: z.string(),
  desk: z.string(),
  basis: Basis,
  found: z.array(DraftFinding),
  chosen: z.array(Choice),
  help: z.array(Help),
  /** Who kept it, by their id. */
  by: z.string(),
  at: z.string(),
  /** SHA-256 of the text in hexadecimal: whoever looked at a text looked at this one. */
  hash: z.string(),
})
export type DraftVersion = z.infer<typeof DraftVersion>

/** A draft of a case: its newest version, how many there are, and whether it has left. */
export const DraftOnFile = DraftVersion.extend({ versions: z.int().min(1), left: z.boolean() })
export type DraftOnFile = z.infer<typeof DraftOnFile>

/** What a letter of a case is read against beside its papers. */
export const Writing = z.object({
  /** Is there somebody in the firm, beside the reader, who had no part in the matter? */
  uninvolved: z.boolean(),
  /** Why the insurer wants to hear of it before anything is admitted; null where nothing asks for that. */
  tellInsurer: z.object({ ru: z.string(), en: z.string() }).nullable(),
  /** What tells a gift from what is due; null where nothing of the case can be read. */
  giving: z
    .object({
      measures: z.array(Measure),
      pressure: z
        .object({
          message: z.string(),
          day: z.string(),
          price: z.object({ ru: z.string(), en: z.string() }).nullable(),
        })
        .nullable(),
      closed: z.boolean(),
    })
    .nullable(),
})

/** A text to be read without keeping it. */
export const DraftReading = z.object({
  case: z.uuid(),
  kind: z.enum(LETTERS),
  text: Text.min(1),
})
export const ReadDraft = z.object({
  found: z.array(DraftFinding),
  kinds: z.array(z.enum(DRAFT_FINDINGS)),
})
