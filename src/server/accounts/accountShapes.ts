// What the desk's API takes and gives about accounts: the door, one's own account, members. The browser takes its types.
import { z } from 'zod'
import { isWellFormed } from '../../evidence/utf8.ts'
import { LANG_NAMES } from '../../cases/deskLimits.ts'
import { Organisation } from '../../cases/deskShapes.ts'
import { PERMISSIONS, ROLES } from '../permissions.ts'

export const PASSWORD_MIN = 12
const PASSWORD_MAX = 128
/** The longest access that a token may be given, in days. */
export const TOKEN_DAYS_MAX = 365

/** Half of a surrogate pair is no text: nothing is made of such a name before it is refused. */
const Name = z.string().trim().min(1).max(120).refine(isWellFormed)
const Email = z.email().max(254)
/** At the door nothing is said about what a password should look like: it fits or it does not. */
const GivenPassword = z.string().min(1).max(PASSWORD_MAX)
const Code = z.string().trim().min(6).max(32)
const Instant = z.iso.datetime()
/** What browsers exchange with a passkey, as WebAuthn writes it in JSON. */
const WebAuthn = z.record(z.string(), z.unknown())

export const Role = z.enum(ROLES)

/** Nothing to say beyond "it is done". */
export const Done = z.object({})
export const Made = z.object({ id: z.string() })

// The door: whoever asks has no session yet.
export const Door = z.object({
  ways: z.object({
    password: z.boolean(),
    /** True when the desk can send mail. */
    link: z.boolean(),
    passkey: z.boolean(),
    oidc: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  lang: z.enum(LANG_NAMES),
})
export type Door = z.infer<typeof Door>
export const WithPassword = z.object({ email: z.string().max(254), password: GivenPassword }).strict()
export type WithPassword = z.infer<typeof WithPassword>
export const Entered = z.object({ next: z.enum(['in', 'second_step']) })
export type Entered = z.infer<typeof Entered>
export const SecondStep = z.object({ code: Code, kind: z.enum(['totp', 'recovery']) }).strict()
export type SecondStep = z.infer<typeof SecondStep>
export const LinkWanted = z.object({ email: Email }).strict()
export type LinkWanted = z.infer<typeof LinkWanted>
export const PasskeyOptions = WebAuthn
export type PasskeyOptions = z.infer<typeof PasskeyOptions>
export const WithPasskey = z.object({ response: WebAuthn }).strict()
export type WithPasskey = z.infer<typeof WithPasskey>
export const ProviderParams = z.object({ provider: z.string().max(64) })
/** Who holds an invitation gives it along, and comes back to it. */
export const FromElsewhere = z
  .object({ invitation: z.string().max(100).optional() })
  .strict()
  .optional()
export const Elsewhere = z.object({ url: z.string() })
export type Elsewhere = z.infer<typeof Elsewhere>

export const InvitationTokenParams = z.object({ token: z.string().max(100) })
export const InvitationSeen = z.object({
  organisation: z.string(),
  role: Role,
  /** The name of whoever invites. */
  by: z.string(),
  /** False for somebody who is signed in and only has to agree. */
  needsAccount: z.boolean(),
})
export type InvitationSeen = z.infer<typeof InvitationSeen>
/** A newcomer gives all three; who is signed in gives nothing. */
export const Joining = z
  .object({ name: Name.optional(), email: Email.optional(), password: GivenPassword.optional() })
  .strict()
export type Joining = z.infer<typeof Joining>

// One's own account.
export const Me = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: Role,
    permissions: z.array(z.enum(PERMISSIONS)),
    hasPassword: z.boolean(),
    secondStep: z.enum(['none', 'totp']),
    /** How many passkeys open this account. */
    passkeys: z.number().int(),
    /** `session`, `token:<id>` or `device:<id>`. */
    via: z.string(),
  }),
  organisation: Organisation,
  organisations: z.array(z.object({ id: z.string(), name: z.string(), role: Role })),
  setup: z.object({
    /** True: the organisation wants a second step, and until there is one nothing else opens. */
    secondStepNeeded: z.boolean(),
  }),
})
export type Me = z.infer<typeof Me>
export const Profile = z.object({ name: Name, email: Email.optional() }).strict()
export type Profile = z.infer<typeof Profile>
export const NewPassword = z.object({ current: GivenPassword.optional(), next: GivenPassword }).strict()
export type NewPassword = z.infer<typeof NewPassword>
export const OrganisationChoice = z.object({ organisation: z.string().max(64) }).strict()
export type OrganisationChoice = z.infer<typeof OrganisationChoice>
export const NewOrganisation = z.object({ name: Name }).strict()
export type NewOrganisation = z.infer<typeof NewOrganisation>

export const TotpSecret = z.object({ uri: z.string(), secret: z.string() })
export type TotpSecret = z.infer<typeof TotpSecret>
export const TotpCode = z.object({ code: Code }).strict()
export type TotpCode = z.infer<typeof TotpCode>
export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })
export type RecoveryCodes = z.infer<typeof RecoveryCodes>

export const Passkeys = z.object({
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: Instant })),
})
export type Passkeys = z.infer<typeof Passkeys>
export const NewPasskey = z.object({ name: Name, response: WebAuthn }).strict()
export type NewPasskey = z.infer<typeof NewPasskey>
export const PasskeyParams = z.object({ passkey: z.string().max(64) })

export const Sessions = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      createdAt: Instant,
      lastSeenAt: Instant,
      /** The address it was opened from, or null. */
      from: z.string().nullable(),
      /** What the browser called itself, or null. */
      device: z.string().nullable(),
      current: z.boolean(),
    }),
  ),
})
export type Sessions = z.infer<typeof Sessions>
export const SessionParams = z.object({ session: z.string().max(64) })

/** A token may do what its role may and its scopes name; accounts, one's own and others', are not changed by a token. */
export const Scope = z.enum(PERMISSIONS).exclude(['self', 'member.write'])
export const Tokens = z.object({
  tokens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      scopes: z.array(Scope),
      createdAt: Instant,
      expiresAt: Instant,
      lastUsedAt: Instant.nullable(),
      revokedAt: Instant.nullable(),
    }),
  ),
})
export type Tokens = z.infer<typeof Tokens>
export const NewToken = z
  .object({
    name: Name,
    scopes: z.array(Scope).min(1).max(PERMISSIONS.length),
    days: z.number().int().min(1).max(TOKEN_DAYS_MAX),
  })
  .strict()
export type NewToken = z.infer<typeof NewToken>
/** The token itself is shown this once. */
export const TokenMade = z.object({ id: z.string(), token: z.string() })
export type TokenMade = z.infer<typeof TokenMade>
export const TokenParams = z.object({ token: z.string().max(64) })

// Members of an organisation.
export const Members = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      personId: z.string(),
      name: z.string(),
      email: z.string(),
      role: Role,
      /** When the access ends by itself; null: it does not. */
      expiresAt: Instant.nullable(),
      /** True with TOTP or a passkey. */
      secondStep: z.boolean(),
      lastSeenAt: Instant.nullable(),
    }),
  ),
  invitations: z.array(
    z.object({ id: z.string(), role: Role, note: z.string(), expiresAt: Instant, by: z.string() }),
  ),
})
export type Members = z.infer<typeof Members>
export const NewInvitation = z
  .object({
    role: Role,
    /** For whom it is, in the inviter's words. */
    note: z.string().trim().max(200).refine(isWellFormed),
    /** A reader's access ends after so many days. */
    accessDays: z.number().int().min(1).max(3_650).optional(),
  })
  .strict()
export type NewInvitation = z.infer<typeof NewInvitation>
/** The address is shown this once. */
export const InvitationMade = z.object({ id: z.string(), url: z.string() })
export type InvitationMade = z.infer<typeof InvitationMade>
export const InvitationParams = z.object({ invitation: z.string().max(64) })
export const NewRole = z.object({ role: Role, expiresAt: Instant.nullable().optional() }).strict()
export type NewRole = z.infer<typeof NewRole>
export const MemberParams = z.object({ member: z.string().max(64) })
