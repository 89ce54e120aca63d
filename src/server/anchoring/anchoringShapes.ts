// What the API of anchoring takes and gives.
import { z } from 'zod'

const Id = z.uuid()
const NamedId = z.enum(['digicert', 'globalsign', 'sslcom', 'installation'])

const LEAST_MINUTES = 15
const MOST_MINUTES = 1_440
export const USUAL_MINUTES = 60
const MOST_AUTHORITIES = 4
const MOST_MAILBOXES = 4
const MOST_PEM = 20_000

/** One authority as it was chosen: the roots are kept with the choice, so that a token can be checked years later. */
const ChosenAuthority = z.object({
  named: NamedId.nullable(),
  name: z.string().min(1).max(100),
  url: z.string().max(500),
  /** Root certificates as PEM. */
  roots: z.array(z.string().max(MOST_PEM)).min(1).max(4),
})
export type ChosenAuthority = z.infer<typeof ChosenAuthority>

/** What an owner chose; nobody is asked without one. */
export const AnchoringChoice = z.object({
  authorities: z.array(ChosenAuthority).max(MOST_AUTHORITIES),
  everyMinutes: z.int().min(LEAST_MINUTES).max(MOST_MINUTES),
  mailTo: z.array(z.string().max(254)).max(MOST_MAILBOXES),
  /** Witnesses whose cosignatures are known, as a C2SP tlog-policy; empty where there are none. */
  policy: z.string().max(MOST_PEM),
})
export type AnchoringChoice = z.infer<typeof AnchoringChoice>

const Wanted = z.union([
  z.strictObject({ named: NamedId }),
  /** One that was chosen before, by its name: its root need not be entered again. */
  z.strictObject({ kept: z.string().min(1).max(100) }),
  z.strictObject({
    name: z
      .string()
      .trim()
      .regex(/^[^\p{C}]{1,100}$/u),
    url: z.string().min(1).max(500),
    root: z.string().min(1).max(MOST_PEM),
  }),
])
export const WantedAnchoring = z.strictObject({
  authorities: z.array(Wanted).max(MOST_AUTHORITIES),
  everyMinutes: z.int().min(LEAST_MINUTES).max(MOST_MINUTES).default(USUAL_MINUTES),
  mailTo: z.array(z.email().max(254)).max(MOST_MAILBOXES).default([]),
  policy: z.string().max(MOST_PEM).default(''),
})
export type WantedAnchoring = z.infer<typeof WantedAnchoring>
export const ChoiceMade = z.object({ id: Id })

/** Why an authority did not give a token that could be kept. */
export const STAMP_FAULTS = [
  // The way there.
  'unreachable',
  'unresolved',
  'not_public',
  'too_slow',
  'too_large',
  'moved',
  'not_http',
  'bad_answer',
  // What came.
  'malformed',
  'not_granted',
  'wrong_imprint',
  'wrong_nonce',
  'wrong_policy',
  'wrong_digest',
  'bad_signature',
  'wrong_certificate',
  'without_certificate',
  'stray_certificate',
  'not_for_timestamps',
  'untrusted',
  'outside_validity',
  'other',
  // What is set up here.
  'not_set',
  'not_kept',
] as const
export type StampFault = (typeof STAMP_FAULTS)[number]

const Instant = z.string()
export const AnchoringView = z.object({
  named: z.array(z.object({ id: NamedId, name: z.string(), url: z.string(), roots: z.array(z.string()) })),
  chosen: z.array(
    z.object({
      named: NamedId.nullable(),
      name: z.string(),
      url: z.string(),
      roots: z.array(z.string()).meta({ description: 'SHA-256 of each root certificate.' }),
      /** The newest token of this authority. */
      last: z.object({ entry: z.int(), at: Instant }).nullable(),
    }),
  ),
  everyMinutes: z.int(),
  mailTo: z.array(z.string()).meta({ description: 'Empty for those who may not change the settings.' }),
  policy: z.string(),
  /** The last entry that a token covers; null while the log is not anchored. */
  anchored: z.object({ entry: z.int(), at: Instant, authority: z.string() }).nullable(),
  pending: z.int().meta({ description: 'Entries that no token covers yet.' }),
  faults: z.array(
    z.object({
      authority: z.string(),
      why: z.enum(STAMP_FAULTS),
      since: Instant,
    }),
  ),
  /** Minutes by which the clock of the desk differs from that of an authority; null while they agree. */
  clockMinutes: z.int().nullable(),
  mail: z.object({
    /** False where the operator named no mail server. */
    isSet: z.boolean(),
    last: Instant.nullable(),
    failedSince: Instant.nullable(),
  }),
})
export type AnchoringView = z.infer<typeof AnchoringView>

export const FingerprintParams = z.object({ fingerprint: z.string().max(40) })
export const FingerprintQuery = z.object({
  entry: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
})
/** A checkpoint of ours that a footer names. */
export const FoundFingerprint = z.object({
  epoch: z.int(),
  size: z.int(),
  /** How many entries the whole log had, of all its epochs. */
  entries: z.int(),
  signedAt: Instant,
  anchored: z.object({ at: Instant, authority: z.string() }).nullable(),
  /** The entry that the footer names: what kind it is, and when it was recorded; null when there is none yet. */
  entry: z.object({ kind: z.string(), at: Instant }).nullable(),
  /** True when the entry came after the checkpoint, as it must have; null when none was named. */
  follows: z.boolean().nullable(),
})
export type FoundFingerprint = z.infer<typeof FoundFingerprint>

export const WantedCosignatures = z.strictObject({ note: z.string().min(1).max(100_000) })
/** What each line under the note was. */
export const CosignaturesRead = z.object({
  epoch: z.int(),
  size: z.int(),
  lines: z.array(z.object({ signer: z.string(), state: z.enum(['verified', 'unknown_key', 'bad']) })),
})
export type CosignaturesRead = z.infer<typeof CosignaturesRead>
