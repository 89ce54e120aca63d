// Where somebody is signed in: the list, and the end of one or of all others.
import type { Pool } from 'pg'
import type { App, Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { Done, SessionParams, Sessions } from './accountShapes.ts'
import { acting, sessionOf } from './signedIn.ts'

interface OwnSession {
  readonly id: string
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

async function sessionsOf(door: Pool, user: string): Promise<readonly OwnSession[]> {
  const { rows } = await door.query<OwnSession>(
    `select id, "createdAt", "updatedAt", "ipAddress", "userAgent" from "session"
     where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc, id limit 200`,
    [user],
  )
  return rows
}

async function endSession(door: Pool, user: string, session: string): Promise<void> {
  const { rowCount } = await door.query('delete from "session" where id = $2 and "userId" = $1', [
    user,
    session,
  ])
  if (rowCount !== 1) throw new Refusal('not_found')
}

export const sessionRoutes = (app: App, desk: Desk): void => {
  const { door } = desk.pools
  const self = { needs: 'self' } as const
  app.get(
    '/me/sessions',
    { config: self, schema: { operationId: 'listSessions', response: { 200: Sessions } } },
    async (request) => {
      const own = await sessionOf(desk, request)
      const sessions = await sessionsOf(door, own.user)
      return {
        sessions: sessions.map((one) => ({
          id: one.id,
          createdAt: one.createdAt.toISOString(),
          lastSeenAt: one.updatedAt.toISOString(),
          from: one.ipAddress || null,
          device: one.userAgent || null,
          current: one.id === own.id,
        })),
      }
    },
  )

  const revoked = { operationId: 'revokeSession', params: SessionParams, response: { 200: Done } }
  app.post('/me/sessions/:session/revocation', { config: self, schema: revoked }, async (request) => {
    const { user } = await sessionOf(desk, request)
    const { session } = request.params
    await acting(desk, request, { kind: 'session.revoked', about: { session } }, () =>
      endSession(door, user, session),
    )
    return {}
  })

  const others = { operationId: 'revokeOtherSessions', response: { 200: Done } }
  app.post('/me/sessions/revocation', { config: self, schema: others }, async (request) => {
    const { id, user } = await sessionOf(desk, request)
    await acting(desk, request, { kind: 'session.revoked', about: { session: 'all_others' } }, () =>
      door.query('delete from "session" where "userId" = $1 and id <> $2', [user, id]),
    )
    return {}
  })
}
