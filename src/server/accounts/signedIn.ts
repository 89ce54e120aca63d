// What the routes of one's own account share: the session itself, and acts whose last step is a change at the door.
import type { FastifyRequest } from 'fastify'
import { recordAct, type Act } from '../acts.store.ts'
import { asPerson, type Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import type { OpenSession } from './people.ts'

/** The session of whoever is signed in. */
export async function sessionOf(desk: Desk, request: FastifyRequest): Promise<OpenSession> {
  const session = await desk.accounts.sessionOf(request.headers)
  if (!session) throw new Refusal('sign_in')
  return session
}

/** The same, not older than a day: ways in are not changed from a screen that somebody left open. */
export async function freshSession(desk: Desk, request: FastifyRequest): Promise<OpenSession> {
  const session = await sessionOf(desk, request)
  if (!session.isFresh) throw new Refusal('sign_in_again')
  return session
}

/**
 * Records the act, then makes the change at the door, then commits: the trail may tell of a change that a broken
 * connection prevented, and never misses one. `change` throws a refusal to leave both undone.
 */
export const acting = <T>(
  desk: Desk,
  request: FastifyRequest,
  act: Act,
  change: () => Promise<T>,
): Promise<T> =>
  asPerson(desk, request, async (tx, stamp) => {
    await recordAct(tx, stamp, act)
    return change()
  })
