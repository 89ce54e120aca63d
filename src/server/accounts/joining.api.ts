// Coming in by an invitation: a newcomer makes an account here, and somebody who is signed in only agrees.
import type { FastifyRequest } from 'fastify'
import type { App, Desk } from '../desk.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { Entered, InvitationSeen, InvitationTokenParams, Joining } from './accountShapes.ts'
import { actingAtDoor, handOn } from './atDoor.ts'
import { joinAsKnown, joinAsNewcomer, openInvitation } from './invitations.ts'
import { chooseOrganisation } from './ownAccount.ts'
import { passwordFault } from './password.ts'
import type { OpenSession } from './people.ts'

interface Joiner {
  readonly id: string
  /** Takes the invitation. Throws the refusal that says why it cannot be taken. */
  readonly join: () => Promise<void>
}

function known(desk: Desk, token: string, session: OpenSession, org: string): Joiner {
  const { door } = desk.pools
  const join = async (): Promise<void> => {
    const joined = await joinAsKnown(door, token, session.user)
    if (!joined.ok) throw new Refusal(joined.error)
    await chooseOrganisation(door, session.id, session.user, org)
  }
  return { id: session.user, join }
}

const MISSING = (where: string) => ({ where, expected: 'something' })

async function newcomer(desk: Desk, token: string, { name, email, password }: Joining): Promise<Joiner> {
  if (!name || !email || !password) {
    const given = { name, email, password }
    const missing = (['name', 'email', 'password'] as const).filter((field) => !given[field])
    throw new Refusal('bad_input', missing.map(MISSING))
  }
  const fault = passwordFault(password, [email, name])
  if (fault) throw new Refusal('weak_password', [{ where: 'password', expected: fault }])
  const library = await desk.accounts.library.$context
  const passwordHash = await library.password.hash(password)
  const id = newId()
  const join = async (): Promise<void> => {
    const joined = await joinAsNewcomer(desk.pools.door, token, { id, name, email, passwordHash })
    if (!joined.ok) throw new Refusal(joined.error)
  }
  return { id, join }
}

/** A session for whoever has just set this password. */
async function cookiesFor(desk: Desk, request: FastifyRequest, { email, password }: Joining) {
  const body = { email: email ?? '', password: password ?? '' }
  const { cookies } = await desk.accounts.ask(request.headers, request.ip, (api, headers) =>
    api.signInEmail({ body, headers, asResponse: true }),
  )
  return cookies
}

export const invitationRoutes = (app: App, desk: Desk): void => {
  const { accounts, pools } = desk
  const seen = {
    operationId: 'seeInvitation',
    params: InvitationTokenParams,
    response: { 200: InvitationSeen },
  }
  app.get('/door/invitations/:token', { config: { limit: 'door' }, schema: seen }, async (request) => {
    const { organisation, role, by } = await openInvitation(pools.door, request.params.token)
    return { organisation, role, by, needsAccount: (await accounts.sessionOf(request.headers)) === null }
  })

  const joined = {
    operationId: 'join',
    params: InvitationTokenParams,
    body: Joining,
    response: { 200: Entered },
  }
  app.post(
    '/door/invitations/:token',
    { config: { limit: 'door' }, schema: joined },
    async (request, reply) => {
      const { token } = request.params
      const invitation = await openInvitation(pools.door, token)
      const session = await accounts.sessionOf(request.headers)
      const { org } = invitation
      const { id, join } = session
        ? known(desk, token, session, org)
        : await newcomer(desk, token, request.body)
      const about = { invitation: invitation.id, role: invitation.role }
      await actingAtDoor(desk, request, { id, org }, { kind: 'member.joined', about }, join)
      if (!session) handOn(reply, await cookiesFor(desk, request, request.body))
      return { next: 'in' as const }
    },
  )
}
