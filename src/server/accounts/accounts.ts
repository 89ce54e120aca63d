// Who may come in. Sign-in is the library's business; ours is the first owner, the one-time link, and who belongs where.
//
// The link is 128 random bits, lives 15 minutes and opens once; only its digest is stored. Nobody can order one from
// outside: it is printed by the program to whoever started it.
import { randomBytes } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { magicLink, organization } from 'better-auth/plugins'
import type { Pool } from 'pg'
import { invariant } from '../../basics/result.ts'
import { newId } from '../ids.ts'
import { permissionsOf, type Permission, type Role } from '../permissions.ts'

const LINK_SECONDS = 15 * 60
const SESSION_SECONDS = 30 * 24 * 3600
const COOKIE_CACHE_SECONDS = 5 * 60
/** A placeholder nobody can receive mail at (RFC 2606), until the owner gives an address. */
const FIRST_EMAIL = 'owner@desk.invalid'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly org: string
  readonly role: Role
  /** What may be done on this way in: the role's permissions, fewer for a token or the device of a counter. */
  readonly permissions: ReadonlySet<Permission>
  /** Which way they came in: `session`, `token:<id>` or `device:<id>`. */
  readonly via: string
}

export interface AccountsPlan {
  readonly door: Pool
  readonly secret: string
  /** Where browsers reach the desk, without a path. */
  readonly origin: string
  readonly trustedOrigins: readonly string[]
}

function library(plan: AccountsPlan, tokens: Map<string, string>) {
  return betterAuth({
    appName: 'Exhale',
    database: plan.door,
    secret: plan.secret,
    baseURL: plan.origin,
    basePath: '/api/auth',
    trustedOrigins: [...plan.trustedOrigins],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: false },
    session: {
      expiresIn: SESSION_SECONDS,
      cookieCache: { enabled: true, maxAge: COOKIE_CACHE_SECONDS },
    },
    advanced: { cookiePrefix: 'exhale', useSecureCookies: plan.origin.startsWith('https:') },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        disableSignUp: true,
        storeToken: 'hashed',
        generateToken: () => randomBytes(16).toString('base64url'),
        sendMagicLink: ({ email, token }) => void tokens.set(email, token),
      }),
      organization(),
    ],
  })
}

export interface Accounts {
  readonly origin: string
  /** The person behind a request, or null. */
  readonly whoIs: (headers: Headers) => Promise<Person | null>
  /** Opens a one-time link: the cookies of the session, or null when the link is spent, old or wrong. */
  readonly enter: (token: string) => Promise<readonly string[] | null>
  /** A fresh token for the one-time link of a known person. */
  readonly tokenFor: (email: string) => Promise<string>
  /** A fresh token for the owner's link; the first one makes the owner and the organisation. */
  readonly ownerToken: () => Promise<string>
  /** The organisation of the first owner. */
  readonly ownerOrganisation: () => Promise<string>
  /** Requests of the library's own addresses (who am I, sign out). */
  readonly handle: (request: Request) => Promise<Response>
}

interface Owner {
  readonly email: string
  readonly org: string
}

async function knownOwner(door: Pool): Promise<Owner | undefined> {
  const { rows } = await door.query<Owner>(
    `select u.email, m."organizationId" as org from "member" m join "user" u on u.id = m."userId"
     where m.role = 'owner' order by m."createdAt", m.id limit 1`,
  )
  return rows[0]
}

/** The first owner of the installation; asked for the first time, the owner and the organisation are made. */
async function firstOwner(door: Pool): Promise<Owner> {
  const known = await knownOwner(door)
  if (known) return known
  await createOwner(door)
  const made = await knownOwner(door)
  invariant(made, 'a desk has an owner')
  return made
}

async function createOwner(door: Pool): Promise<void> {
  const [user, org, now] = [newId(), newId(), new Date()]
  // One statement, so that a first start cut short leaves no half of it; a second one at the same moment finds the first.
  await door.query(
    `with person as (
       insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
       values ($1, '', $2, true, $4, $4) on conflict (email) do nothing returning id),
     firm as (
       insert into "organization" (id, name, slug, "createdAt") select $3, '', $3, $4 from person returning id)
     insert into "member" (id, "organizationId", "userId", role, "createdAt")
       select $5, firm.id, person.id, 'owner', $4 from person, firm`,
    [user, FIRST_EMAIL, org, now, newId()],
  )
}

interface Membership {
  readonly org: string
  readonly role: Role
}

async function membershipOf(door: Pool, user: string): Promise<Membership | null> {
  const { rows } = await door.query<Membership>(
    'select "organizationId" as org, role from "member" where "userId" = $1 order by "createdAt", id limit 1',
    [user],
  )
  return rows[0] ?? null
}

export function openAccounts(plan: AccountsPlan): Accounts {
  const tokens = new Map<string, string>()
  const auth = library(plan, tokens)
  const whoIs = async (headers: Headers): Promise<Person | null> => {
    if (!headers.has('cookie')) return null
    const session = await auth.api.getSession({ headers })
    if (!session) return null
    const membership = await membershipOf(plan.door, session.user.id)
    if (!membership) return null
    const { id, name, email } = session.user
    return { id, name, email, ...membership, permissions: permissionsOf(membership.role), via: 'session' }
  }
  const enter = async (token: string): Promise<readonly string[] | null> => {
    const answer = await auth.api.magicLinkVerify({
      query: { token, callbackURL: '/' },
      headers: new Headers(),
      asResponse: true,
    })
    const cookies = answer.headers.getSetCookie()
    return cookies.length > 0 && !answer.headers.get('location')?.includes('error=') ? cookies : null
  }
  const tokenFor = async (email: string): Promise<string> => {
    await auth.api.signInMagicLink({ body: { email, callbackURL: '/' }, headers: new Headers() })
    const token = tokens.get(email)
    tokens.delete(email)
    if (!token) throw new Error('broken invariant: a link was asked for and none came')
    return token
  }
  const ownerToken = async (): Promise<string> => tokenFor((await firstOwner(plan.door)).email)
  const ownerOrganisation = async (): Promise<string> => (await firstOwner(plan.door)).org
  return { origin: plan.origin, whoIs, enter, ownerToken, tokenFor, ownerOrganisation, handle: auth.handler }
}
