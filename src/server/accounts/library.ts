// The sign-in library as we set it up: passwords, one-time links, second steps, passkeys, accounts from elsewhere.
//
// Nobody signs up from outside, no session lives in a cookie alone, and its own HTTP addresses stay closed (door.api.ts):
// our routes ask it in the process. What it may know of a request stands in the headers that we give it.
import { randomBytes } from 'node:crypto'
import { AsyncLocalStorage } from 'node:async_hooks'
import { passkey } from '@better-auth/passkey'
import { betterAuth, type HookEndpointContext } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins'
import type { Pool } from 'pg'
import { z } from 'zod'
import { PASSWORD_MIN } from './accountShapes.ts'
import { digestOf } from './people.ts'
import { relyingParty } from './relyingParty.ts'
import type { Provider } from './providers.ts'

const LINK_SECONDS = 15 * 60
const SESSION_SECONDS = 30 * 24 * 3600
const PASSWORD_MAX = 128
/** The header in which a route tells the library who asks; no client can set it. */
export const ADDRESS_HEADER = 'x-desk-address'
/** A link that came by mail is known by its first signs, so that a second step can still be asked for. */
export const BY_MAIL = 'm.'

export interface AccountsPlan {
  readonly door: Pool
  readonly secret: string
  /** Where browsers reach the desk, without a path. */
  readonly origin: string
  readonly trustedOrigins: readonly string[]
  /** Where people may come from with an account of theirs; none when left out. */
  readonly providers?: readonly Provider[]
}

/** What one order of a link carries into the library and brings back. */
interface Order {
  readonly prefix: '' | typeof BY_MAIL
  token?: string
}
const orders = new AsyncLocalStorage<Order>()

const links = () =>
  magicLink({
    expiresIn: LINK_SECONDS,
    disableSignUp: true,
    storeToken: 'hashed',
    generateToken: () => (orders.getStore()?.prefix ?? '') + randomBytes(16).toString('base64url'),
    sendMagicLink: ({ token }) => {
      const order = orders.getStore()
      if (order) order.token = token
    },
  })

/**
 * Opens a printed link. The library's own way would take it for proof of the e-mail address, and withdraw the password of an
 * address that was never proven: whoever stands at the computer of the desk has proven something else.
 */
const printedLinks = () => ({
  id: 'printed-link',
  endpoints: {
    openPrintedLink: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ token: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context
        const kept = await internalAdapter.consumeVerificationValue(digestOf(ctx.body.token))
        const { email } = z.object({ email: z.string() }).parse(JSON.parse(kept?.value ?? '{"email":""}'))
        const found = kept && (await internalAdapter.findUserByEmail(email))
        if (!found) throw new APIError('UNAUTHORIZED')
        const session = await internalAdapter.createSession(found.user.id)
        await setSessionCookie(ctx, { session, user: found.user })
        return ctx.json({})
      },
    ),
  },
})

/** Runs the order of a link; gives the token, which is kept nowhere else. */
export async function orderedToken(prefix: Order['prefix'], ask: () => Promise<unknown>): Promise<string> {
  const order: Order = { prefix }
  await orders.run(order, ask)
  if (!order.token) throw new Error('broken invariant: a link was asked for and none came')
  return order.token
}

/** TOTP and recovery codes; asked for after a password, and after a link that came by mail. */
function secondStep() {
  const plugin = twoFactor({ issuer: 'Exhale', backupCodeOptions: { storeBackupCodes: 'encrypted' } })
  const afterMail = (context: HookEndpointContext): boolean =>
    context.path === '/magic-link/verify' && String(context.query?.['token']).startsWith(BY_MAIL)
  const after = plugin.hooks.after.map((hook) => ({
    matcher: (context: HookEndpointContext) => hook.matcher(context) || afterMail(context),
    handler: hook.handler,
  }))
  return { ...plugin, hooks: { after } }
}

const passkeys = (plan: AccountsPlan) => {
  const { id, origins } = relyingParty(plan.origin, plan.trustedOrigins)
  return passkey({
    rpID: id,
    rpName: 'Exhale',
    origin: [...origins],
    // A passkey opens the desk alone, so it must have asked for a finger, a face or a PIN.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
      },
    },
  })
}

const elsewhere = (providers: readonly Provider[]) =>
  genericOAuth({
    config: providers.map(({ id, name, issuer, clientId, clientSecret }) => ({
      providerId: id,
      name,
      clientId,
      clientSecret,
      discoveryUrl: `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`,
      scopes: ['openid', 'email', 'profile'],
      // Another provider under the same number must not find the accounts of the one before.
      accountSubject: ({ profile }) => {
        const { sub } = profile
        if (typeof sub !== 'string' || sub === '') throw new APIError('UNAUTHORIZED')
        return `${issuer} ${sub}`
      },
      pkce: true,
      requireIdTokenVerification: true,
      // Whoever is unknown gets an account only together with an invitation.
      disableImplicitSignUp: true,
    })),
  })

export const library = (plan: AccountsPlan) =>
  betterAuth({
    appName: 'Exhale',
    database: plan.door,
    secret: plan.secret,
    baseURL: plan.origin,
    basePath: '/api/auth',
    trustedOrigins: [...plan.trustedOrigins],
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Our own limits count by account and address; the library's counted by a header.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    user: {
      // A provider that has not proven an address must not open the account which bears it.
      validateUserInfo: ({ user, source }) =>
        source.method === 'oauth' && user.emailVerified !== true
          ? { error: 'email_not_verified' }
          : undefined,
    },
    account: { encryptOAuthTokens: true, updateAccountOnSignIn: false },
    databaseHooks: {
      account: {
        // Who somebody is, was all we asked the provider; what else it handed out is not kept.
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      // A revoked session ends at its next request, so nothing of it may live in a cookie.
      cookieCache: { enabled: false },
      additionalFields: { activeOrganizationId: { type: 'string', required: false, input: false } },
    },
    advanced: {
      cookiePrefix: 'exhale',
      useSecureCookies: plan.origin.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [links(), printedLinks(), secondStep(), passkeys(plan), elsewhere(plan.providers ?? [])],
  })

export type Library = ReturnType<typeof library>
