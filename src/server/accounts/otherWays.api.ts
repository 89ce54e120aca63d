// Coming in with a passkey, or with an account from elsewhere that the operator trusts.
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { App, Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import {
  Elsewhere,
  Entered,
  FromElsewhere,
  PasskeyOptions,
  ProviderParams,
  WithPasskey,
} from './accountShapes.ts'
import { answerOf, headersFor } from './accounts.ts'
import { handOn } from './atDoor.ts'
import { recordEntrance } from './door.api.ts'
import { openInvitation } from './invitations.ts'
import type { Library } from './library.ts'

type Asked = NonNullable<Parameters<Library['api']['verifyPasskeyAuthentication']>[0]>
type Answered = Asked['body']['response']

function passkeyRoutes(app: App, desk: Desk): void {
  const asked = { operationId: 'passkeyQuestion', response: { 200: PasskeyOptions } }
  app.post('/door/passkey/options', { config: { limit: 'door' }, schema: asked }, async (request, reply) => {
    const { cookies, body } = await desk.accounts.ask({}, request.ip, (api, headers) =>
      api.generatePasskeyAuthenticationOptions({ headers, asResponse: true }),
    )
    handOn(reply, cookies)
    // Only a passkey that asked for a finger, a face or a PIN opens the desk alone.
    return { ...body, userVerification: 'required' }
  })
  const schema = { operationId: 'enterWithPasskey', body: WithPasskey, response: { 200: Entered } }
  app.post('/door/passkey', { config: { limit: 'door' }, schema }, async (request, reply) => {
    // The library reads it field by field and verifies each; its type says what a browser sends.
    const response = request.body.response as unknown as Answered
    const { status, cookies } = await desk.accounts.ask(request.headers, request.ip, (api, headers) =>
      api.verifyPasskeyAuthentication({ body: { response }, headers, asResponse: true }),
    )
    if (status >= 400) throw new Refusal('passkey_refused')
    handOn(reply, cookies)
    await recordEntrance(desk, request, cookies, 'passkey')
    return { next: 'in' as const }
  })
}

/** Where a browser comes back to: the desk, or the invitation that it holds. */
async function backTo(desk: Desk, token: string | undefined): Promise<string> {
  if (token === undefined) return '/'
  await openInvitation(desk.pools.door, token)
  return `/invitation/${encodeURIComponent(token)}`
}

const PROVIDER_WAIT_MS = 10_000

/** What the provider answered, or null when it took too long. */
const inTime = async <T>(call: Promise<T>): Promise<T | null> => {
  const late = new AbortController()
  const waited = pause(PROVIDER_WAIT_MS, null, { signal: late.signal, ref: false }).catch(() => null)
  try {
    return await Promise.race([call, waited])
  } finally {
    late.abort()
  }
}

type ElsewhereRequest = FastifyRequest<{ Params: { provider: string } }>

async function addressElsewhere(
  desk: Desk,
  request: ElsewhereRequest,
  invitation: string | undefined,
): Promise<{ url: string; cookies: readonly string[] }> {
  const { accounts } = desk
  const { provider } = request.params
  if (!accounts.providers.some(({ id }) => id === provider)) throw new Refusal('not_found')
  const callbackURL = await backTo(desk, invitation)
  const body = {
    provider,
    callbackURL,
    errorCallbackURL: '/',
    disableRedirect: true,
    // An account arises only for whoever holds an invitation.
    requestSignUp: invitation !== undefined,
  }
  const headers = headersFor({}, request.ip)
  const answer = await inTime(
    answerOf(accounts.abroad().api.signInSocial({ body, headers, asResponse: true })),
  )
  if (answer === null || answer.status >= 400) {
    accounts.forgetAbroad()
    throw new Refusal('provider_silent')
  }
  return { url: String(answer.body['url']), cookies: answer.cookies }
}

/** The routes of the door below /api/v1 for passkeys and accounts from elsewhere. */
export const otherWayRoutes = (app: App, desk: Desk): void => {
  passkeyRoutes(app, desk)
  const schema = {
    operationId: 'enterFromElsewhere',
    params: ProviderParams,
    body: FromElsewhere,
    response: { 200: Elsewhere },
  }
  app.post('/door/oidc/:provider', { config: { limit: 'door' }, schema }, async (request, reply) => {
    const { url, cookies } = await addressElsewhere(desk, request, request.body?.invitation)
    handOn(reply, cookies)
    return { url }
  })
}

/** The one address of the library that is open: where a provider sends people back to. */
export const callbackPage = (app: App, desk: Desk): void => {
  const schema = {
    hide: true,
    params: ProviderParams,
    querystring: z.record(z.string(), z.string().max(4_096)),
  }
  app.get('/api/auth/callback/:provider', { config: { limit: 'door' }, schema }, async (request, reply) => {
    const { accounts } = desk
    const asked = new URL(request.url, accounts.origin)
    const headers = headersFor(request.headers, request.ip)
    const back = new Request(accounts.origin + asked.pathname + asked.search, { headers })
    const answer = await inTime(accounts.abroad().handler(back))
    if (answer === null) throw new Refusal('provider_silent')
    const cookies = answer.headers.getSetCookie()
    handOn(reply, cookies)
    await recordEntrance(desk, request, cookies, `provider:${request.params.provider}`)
    return reply.redirect(answer.headers.get('location') ?? '/', 303)
  })
}
