// API tokens: what a script may do in one organisation on behalf of whoever made it, for a while. Shown once, kept as a digest.
import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import type { App, Desk } from '../desk.ts'
import { personOf } from '../desk.ts'
import { newId } from '../ids.ts'
import type { Permission } from '../permissions.ts'
import { Refusal } from '../problem.ts'
import { Done, NewToken, TokenMade, TokenParams, Tokens } from './accountShapes.ts'
import { digestOf } from './people.ts'
import { acting } from './signedIn.ts'

const TOKEN_BYTES = 32
/** So many tokens of one person may be alive. */
const TOKENS_MOST = 50
type Scope = Exclude<Permission, 'self' | 'member.write'>

interface OwnToken {
  readonly id: string
  readonly name: string
  readonly scopes: Scope[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

async function tokensOf(door: Pool, user: string, org: string): Promise<readonly OwnToken[]> {
  const { rows } = await door.query<OwnToken>(
    `select id, name, scopes, "createdAt", "expiresAt", "lastUsedAt", "revokedAt" from "api_token"
     where "userId" = $1 and "organizationId" = $2 order by "createdAt" desc, id limit 200`,
    [user, org],
  )
  return rows
}

interface FreshToken {
  readonly id: string
  readonly org: string
  readonly user: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly digest: string
  readonly days: number
}

async function keepToken(door: Pool, token: FreshToken): Promise<void> {
  const { id, org, user, name, scopes, digest, days } = token
  const { rowCount } = await door.query(
    `insert into "api_token" (id, "organizationId", "userId", name, scopes, digest, "expiresAt")
     select $1, $2, $3, $4, $5, $6, now() + make_interval(days => $7)
     where (select count(*) from "api_token"
       where "userId" = $3 and "revokedAt" is null and "expiresAt" > now()) < $8`,
    [id, org, user, name, scopes, digest, days, TOKENS_MOST],
  )
  if (rowCount !== 1) throw new Refusal('enough_already')
}

async function revokeToken(door: Pool, user: string, org: string, token: string): Promise<void> {
  const { rowCount } = await door.query(
    `update "api_token" set "revokedAt" = now()
     where id = $3 and "userId" = $1 and "organizationId" = $2 and "revokedAt" is null`,
    [user, org, token],
  )
  if (rowCount !== 1) throw new Refusal('not_found')
}

export const tokenRoutes = (app: App, desk: Desk): void => {
  const { door } = desk.pools
  const self = { needs: 'self' } as const
  app.get(
    '/me/tokens',
    { config: self, schema: { operationId: 'listTokens', response: { 200: Tokens } } },
    async (request) => {
      const { id, org } = personOf(request)
      const tokens = await tokensOf(door, id, org)
      return {
        tokens: tokens.map((one) => ({
          id: one.id,
          name: one.name,
          scopes: one.scopes,
          createdAt: one.createdAt.toISOString(),
          expiresAt: one.expiresAt.toISOString(),
          lastUsedAt: one.lastUsedAt?.toISOString() ?? null,
          revokedAt: one.revokedAt?.toISOString() ?? null,
        })),
      }
    },
  )

  const made = { operationId: 'makeToken', body: NewToken, response: { 201: TokenMade } }
  app.post('/me/tokens', { config: self, schema: made }, async (request, reply) => {
    const { id: user, org, permissions } = personOf(request)
    const { name, days } = request.body
    const scopes = [...new Set(request.body.scopes)]
    if (scopes.some((scope) => !permissions.has(scope))) throw new Refusal('not_allowed')
    const [id, token] = [newId(), `exh_${randomBytes(TOKEN_BYTES).toString('base64url')}`]
    await acting(desk, request, { kind: 'token.made', about: { token: id, scopes, days } }, () =>
      keepToken(door, { id, org, user, name, scopes, digest: digestOf(token), days }),
    )
    return reply.code(201).send({ id, token })
  })

  const revoked = { operationId: 'revokeToken', params: TokenParams, response: { 200: Done } }
  app.post('/me/tokens/:token/revocation', { config: self, schema: revoked }, async (request) => {
    const { id, org } = personOf(request)
    const { token } = request.params
    await acting(desk, request, { kind: 'token.revoked', about: { token } }, () =>
      revokeToken(door, id, org, token),
    )
    return {}
  })
}
