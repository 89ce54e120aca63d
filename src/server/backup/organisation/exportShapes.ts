// The export of one organisation, `exhale.organisation/1`: files of open formats, in a folder or, line by line, in one file.
import { z } from 'zod'
import { MARKED_KINDS, MARKS } from '../../../cases/marks/mark.ts'

export const EXPORT_SCHEMA = 'exhale.organisation/1'

/** One file of the export. Paths are ours: letters, digits, dots, dashes, slashes. */
export const ExportedFile = z.strictObject({
  path: z.string().regex(/^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/),
  text: z.string(),
})
export type ExportedFile = z.infer<typeof ExportedFile>

export const ExportedHead = z.object({
  schema: z.literal(EXPORT_SCHEMA),
  program: z.string().max(64),
  exportedAt: z.iso.datetime(),
  organisation: z.record(z.string(), z.unknown()),
  log: z.object({
    epoch: z.int().min(0),
    first: z.int().min(0),
    size: z.int().min(0),
    root: z.string().regex(/^[0-9a-f]{64}$/),
    checkpoint: z.string().max(8192).nullable(),
    /** The published keys of all epochs. */
    keys: z.array(z.string().max(512)).max(1000),
  }),
  cases: z.int().min(0),
  /** How many clients there are; an export that does not say so carries nothing of them beside their cases. */
  clients: z.int().min(0).nullable().default(null),
  /** Documents marked for legal advice or without prejudice: left out, unless the owner said why they go along. */
  marked: z
    .object({ documents: z.int().min(0), included: z.boolean(), why: z.string() })
    .default({ documents: 0, included: false, why: '' }),
})
export type ExportedHead = z.infer<typeof ExportedHead>

export const ExportedCase = z.object({
  id: z.uuid(),
  openedAt: z.iso.datetime(),
  /** The name of a visible example, or null. */
  demo: z.string().max(100).nullable(),
  /** Whose case it is: the id of the client there, and the name that the case has for them. */
  client: z.guid().optional(),
  clientName: z.string().max(10_000).optional(),
})
export type ExportedCase = z.infer<typeof ExportedCase>

/** Marks that come along with the documents themselves; a letter is named by its id, anything else as people call it. */
export const ExportedMark = z.object({
  kind: z.enum(MARKED_KINDS),
  name: z.string(),
  mark: z.enum(MARKS),
  why: z.string(),
})
export type ExportedMark = z.infer<typeof ExportedMark>

export const HEAD = 'organisation.json'
export const caseFolder = (id: string): string => `cases/${id}`
