// What the API of agreements takes and gives.
import { z } from 'zod'
import { Clause } from '../agreement.ts'
import { BroughtFile, FileNoted } from './broughtFile.ts'
import { AgreementVersionFacts, VERSION_KINDS } from './versionFacts.ts'

const Id = z.uuid()

export const AcceptanceParams = z.object({ acceptance: z.string().max(64) })
export const VersionParams = z.object({ version: z.string().max(64) })

/** A version as it is brought: the desk names it and says by itself whether and when it was accepted. */
export const NewVersion = z.strictObject({
  facts: AgreementVersionFacts.omit({ id: true, acceptedAt: true, acceptedHow: true }).extend({
    version: z.string().trim().min(1).max(100).optional(),
    clauses: z
      .array(Clause.extend({ no: z.string().max(40), text: z.string().max(20_000) }))
      .min(1)
      .max(500),
  }),
  /** The version that an amendment changes. */
  amends: Id.optional(),
  /** The file that the words came from. */
  source: BroughtFile.optional(),
})
export type NewVersion = z.infer<typeof NewVersion>

/** How an agreement can have been accepted; a click with a code is recorded by the client's own page and by nobody else. */
export const NOTED_WAYS = [
  'paper',
  'signed_scan',
  'mail_reply',
  'message_reply',
  'paid_invoice',
  'noted',
] as const

export const NewAcceptance = z.strictObject({
  how: z.enum(NOTED_WAYS),
  /** The instant of the acceptance itself, or its day. */
  at: z.string().max(40),
  /** From when on it holds no more. */
  until: z.string().max(40).optional(),
  /** Who accepted for the client. */
  by: z.string().trim().max(300).optional(),
  /** The words of the acceptance, as they were written. */
  words: z.string().max(5_000).optional(),
  /** The scan or the mail. */
  proof: BroughtFile.optional(),
})
export type NewAcceptance = z.infer<typeof NewAcceptance>

export const AcceptanceShown = z.object({
  id: Id,
  how: z.string(),
  at: z.string(),
  until: z.string().nullable(),
  by: z.string().nullable(),
  words: z.string().nullable(),
  proof: FileNoted.nullable(),
})
const VersionRow = z.object({
  id: Id,
  kind: z.enum(VERSION_KINDS),
  amends: Id.nullable(),
  /** The name that the version has for people, such as a number or a month. */
  name: z.string(),
  recordedAt: z.string(),
  entry: z.number().int(),
  /** SHA-256 of the text that is shown, in hexadecimal digits. */
  textHash: z.string(),
  /** The file that the words came from; its bytes are at /versions/{version}/source. */
  source: FileNoted.nullable(),
  acceptances: z.array(AcceptanceShown),
})
export const VersionView = VersionRow.extend({
  client: Id,
  facts: z.record(z.string(), z.unknown()),
  shown: z.string(),
})
export type VersionView = z.infer<typeof VersionView>

export const AgreementView = z.object({
  inForce: z
    .object({
      base: Id,
      amendments: z.array(Id),
      acceptedAt: z.string(),
      acceptedHow: z.string(),
      /** Each clause with the version that it stands in, and its place there. */
      clauses: z.array(
        z.object({
          no: z.string(),
          text: z.string(),
          limit: z.record(z.string(), z.unknown()).nullable(),
          version: Id,
          clauseIndex: z.number().int(),
        }),
      ),
    })
    .nullable(),
  /** Since when nothing holds any more; null while something holds, and where nothing ever did. */
  endedAt: z.string().nullable(),
  versions: z.array(VersionRow),
})
export type AgreementView = z.infer<typeof AgreementView>

export const NewEnd = z.strictObject({
  /** The first day, or the instant, from which the agreement holds no more. */
  at: z.string().max(40),
  /** Who ended it: we, the client, or both together. */
  by: z.enum(['us', 'client', 'both']),
  /** The reason and the document, in one's own words. */
  why: z.string().trim().max(2_000).default(''),
})
