// Who may come in. Sign-in is the library's business; ours is the first owner, who belongs where, and what a request shows.
//
// The owner's link is 128 random bits, lives 15 minutes and opens once; only its digest is stored. Nobody can order one from
// outside: it is printed by the program to whoever started it, and no second step stands before it.
import type { Pool } from 'pg'
import { invariant } from '../../basics/result.ts'
import { firstOwner } from './firstOwner.ts'
import { ADDRESS_HEADER, BY_MAIL, library, orderedToken, type AccountsPlan, type Library } from './library.ts'
import {
  openSession,
  personBySession,
  personByToken,
  proveAddress,
  type OpenSession,
  type Person,
} from './people.ts'
import type { Provider } from './providers.ts'
import { relyingParty, type RelyingParty } from './relyingParty.ts'
import { cookieIn, signedCookie } from './signedCookie.ts'

export type { AccountsPlan } from './library.ts'
export type { Person } from './people.ts'

/** What a request shows of itself. */
export interface Shown {
  readonly cookie?: string | undefined
  readonly authorization?: string | undefined
  readonly 'user-agent'?: string | undefined
}

/** What the library answered: cookies are passed on, errors become ours. */
export interface LibraryAnswer {
  readonly status: number
  readonly cookies: readonly string[]
  readonly location: string | null
  readonly body: Readonly<Record<string, unknown>>
}

export interface Entrance {
  readonly cookies: readonly string[]
  readonly next: 'in' | 'second_step'
}

export type LinkKind = 'printed' | 'mailed'

export interface Accounts {
  readonly origin: string
  readonly door: Pool
  readonly providers: readonly Provider[]
  readonly relyingParty: RelyingParty
  /** The person behind a request, by session or token, or null. */
  readonly whoIs: (shown: Shown) => Promise<Person | null>
  /** The session of a request, also of somebody who belongs nowhere yet. */
  readonly sessionOf: (shown: Shown) => Promise<OpenSession | null>
  /** The value of one of the library's own signed cookies. */
  readonly signedIn: (shown: Shown, cookie: string) => string | null
  /** The cookie header without everything but the mark of somebody halfway in. */
  readonly onlyHalfway: (shown: Shown) => string
  /** Asks the library in the process; `from` is the address of whoever asks. */
  readonly ask: (
    shown: Shown,
    from: string,
    call: (api: Library['api'], headers: Headers) => Promise<unknown>,
  ) => Promise<LibraryAnswer>
  /** Opens a one-time link: null when it is spent, old or wrong. */
  readonly enter: (token: string, shown?: Shown, from?: string) => Promise<Entrance | null>
  /** A fresh token for the one-time link of a known person. */
  readonly tokenFor: (email: string, kind?: LinkKind) => Promise<string>
  /** A fresh token for the owner's link; the first one makes the owner and the organisation. */
  readonly ownerToken: () => Promise<string>
  /** The organisation of the first owner. */
  readonly ownerOrganisation: () => Promise<string>
  /** The library itself, for its cryptography. */
  readonly library: Library
  /** The same with the providers, whose addresses it asks for when it is first used. */
  readonly abroad: () => Library
  /** The next `abroad` asks the providers anew: one of them did not answer. */
  readonly forgetAbroad: () => void
}

const SESSION_COOKIE = 'session_token'
const BEARER = /^Bearer (exh_[\w-]{43})$/u

export async function answerOf(call: Promise<unknown>): Promise<LibraryAnswer> {
  const response = await call
  invariant(response instanceof Response, 'the library answers with a response')
  const text = await response.text()
  const isJson = text.startsWith('{')
  return {
    status: response.status,
    cookies: response.headers.getSetCookie(),
    location: response.headers.get('location'),
    body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
  }
}

export const headersFor = (shown: Shown, from: string): Headers => {
  const headers = new Headers({ [ADDRESS_HEADER]: from })
  if (shown.cookie) headers.set('cookie', shown.cookie)
  if (shown['user-agent']) headers.set('user-agent', shown['user-agent'].slice(0, 300))
  return headers
}

/** Who a request comes from: a session's cookie or a bearer token, never both at once. */
function whoIs(door: Pool, shown: Shown, session: string | null): Promise<Person | null> {
  if (shown.authorization === undefined)
    return session === null ? Promise.resolve(null) : personBySession(door, session)
  const [, token] = BEARER.exec(shown.authorization) ?? []
  return token === undefined || session !== null ? Promise.resolve(null) : personByToken(door, token)
}

async function entranceOf(call: Promise<unknown>): Promise<Entrance | null> {
  const { status, cookies, location, body } = await answerOf(call)
  if (body['twoFactorRedirect'] === true) return { cookies, next: 'second_step' }
  const isOpen = status < 400 && cookies.length > 0 && !location?.includes('error=')
  return isOpen ? { cookies, next: 'in' } : null
}

export function openAccounts(plan: AccountsPlan): Accounts {
  const { door, secret, origin, providers = [] } = plan
  // A provider that does not answer must keep nobody out who comes another way.
  const auth = library({ ...plan, providers: [] })
  let abroad: Library | null = null
  const prefix = origin.startsWith('https:') ? '__Secure-exhale' : 'exhale'
  const signedIn = (shown: Shown, cookie: string): string | null =>
    signedCookie(shown.cookie, `${prefix}.${cookie}`, secret)
  const tokenFor = (email: string, kind: LinkKind = 'printed'): Promise<string> =>
    orderedToken(kind === 'mailed' ? BY_MAIL : '', () =>
      auth.api.signInMagicLink({ body: { email, callbackURL: '/' }, headers: new Headers() }),
    )
  return {
    origin,
    door,
    providers,
    relyingParty: relyingParty(origin, plan.trustedOrigins),
    whoIs: async (shown) => whoIs(door, shown, signedIn(shown, SESSION_COOKIE)),
    sessionOf: async (shown) => {
      const token = signedIn(shown, SESSION_COOKIE)
      return token === null ? null : openSession(door, token)
    },
    signedIn,
    onlyHalfway: ({ cookie }) => {
      const name = `${prefix}.two_factor`
      return `${name}=${cookieIn(cookie ?? '', name) ?? ''}`
    },
    ask: (shown, from, call) => answerOf(call(auth.api, headersFor(shown, from))),
    enter: async (token, shown = {}, from = '') => {
      const headers = headersFor({ 'user-agent': shown['user-agent'] }, from)
      if (!token.startsWith(BY_MAIL))
        return entranceOf(auth.api.openPrintedLink({ body: { token }, headers, asResponse: true }))
      const session = signedIn(shown, SESSION_COOKIE)
      if (session !== null) await proveAddress(door, session, token)
      return entranceOf(
        auth.api.magicLinkVerify({ query: { token, callbackURL: '/' }, headers, asResponse: true }),
      )
    },
    tokenFor,
    ownerToken: async () => tokenFor((await firstOwner(door)).email),
    ownerOrganisation: async () => (await firstOwner(door)).org,
    library: auth,
    abroad: () => {
      abroad ??= library(plan)
      return abroad
    },
    forgetAbroad: () => {
      abroad = null
    },
  }
}
