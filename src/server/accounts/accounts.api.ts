// All addresses of accounts: pages that people follow, the open door, and what needs a session.
import type { FastifyRequest } from 'fastify'
import type { App, Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { doorRoutes, linkPage } from './door.api.ts'
import { invitationRoutes } from './joining.api.ts'
import { meRoutes } from './me.api.ts'
import { memberRoutes } from './members.api.ts'
import { callbackPage, otherWayRoutes } from './otherWays.api.ts'
import { passkeyRoutes } from './passkeys.api.ts'
import { secondStepRoutes } from './secondStep.api.ts'
import { sessionRoutes } from './sessions.api.ts'
import { tokenRoutes } from './tokens.api.ts'

/** Pages outside the API: a one-time link, and the way back from a provider. */
export const accountPages = (app: App, desk: Desk): void => {
  linkPage(app, desk)
  callbackPage(app, desk)
}

/** Below /api/v1, for whoever has no session yet. */
export const openAccountRoutes = (app: App, desk: Desk): void => {
  doorRoutes(app, desk)
  otherWayRoutes(app, desk)
  invitationRoutes(app, desk)
}

/** Below /api/v1, for whoever is signed in. */
export const accountRoutes = (app: App, desk: Desk): void => {
  meRoutes(app, desk)
  secondStepRoutes(app, desk)
  passkeyRoutes(app, desk)
  sessionRoutes(app, desk)
  tokenRoutes(app, desk)
  memberRoutes(app, desk)
}

/** Lets the person on to the route. Throws `sign_in`, `access_ended`, `second_step_needed` or `not_allowed`. */
export async function admit(desk: Desk, request: FastifyRequest): Promise<void> {
  const { person, routeOptions } = request
  if (!person) {
    const session = await desk.accounts.sessionOf(request.headers)
    throw new Refusal(session && request.headers.authorization === undefined ? 'access_ended' : 'sign_in')
  }
  const { needs } = routeOptions.config
  if (!needs) throw new Error(`broken invariant: ${routeOptions.url} names the permission it needs`)
  if (person.secondStepNeeded && needs !== 'self') throw new Refusal('second_step_needed')
  if (!person.permissions.has(needs)) throw new Refusal('not_allowed')
}
