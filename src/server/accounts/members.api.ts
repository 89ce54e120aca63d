// The people of an organisation: who belongs to it, in which role, until when, and who is invited.
import { personOf, type App, type Desk } from '../desk.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import {
  Done,
  InvitationMade,
  InvitationParams,
  MemberParams,
  Members,
  NewInvitation,
  NewRole,
} from './accountShapes.ts'
import { invite, newToken, READER_DAYS, waitingInvitations, withdrawInvitation } from './invitations.ts'
import { changeRole, membersOf, removeMember } from './members.ts'
import { acting } from './signedIn.ts'

const DAY_MS = 24 * 3600 * 1000

function listRoute(app: App, desk: Desk): void {
  const { door } = desk.pools
  const schema = { operationId: 'listMembers', response: { 200: Members } }
  app.get('/members', { config: { needs: 'member.read' }, schema }, async (request): Promise<Members> => {
    const { org } = personOf(request)
    const [members, invitations] = await Promise.all([membersOf(door, org), waitingInvitations(door, org)])
    return {
      members: members.map((one) => ({
        ...one,
        expiresAt: one.expiresAt?.toISOString() ?? null,
        lastSeenAt: one.lastSeenAt?.toISOString() ?? null,
      })),
      invitations: invitations.map((one) => ({ ...one, expiresAt: one.expiresAt.toISOString() })),
    }
  })
}

function invitationRoutes(app: App, desk: Desk): void {
  const { door } = desk.pools
  const made = { operationId: 'invite', body: NewInvitation, response: { 201: InvitationMade } }
  app.post('/invitations', { config: { needs: 'member.write' }, schema: made }, async (request, reply) => {
    const { org, id: by } = personOf(request)
    const { role, note, accessDays } = request.body
    if (accessDays !== undefined && role !== 'reader')
      throw new Refusal('bad_input', [
        { where: 'accessDays', expected: 'nothing, unless a reader is invited' },
      ])
    const [id, token] = [newId(), newToken()]
    const days = role === 'reader' ? (accessDays ?? READER_DAYS) : null
    const about = { invitation: id, role, ...(days === null ? {} : { access_days: days }) }
    await acting(desk, request, { kind: 'member.invited', about }, () =>
      invite(door, { id, org, role, note, accessDays: days, by }, token),
    )
    return reply.code(201).send({ id, url: `${desk.accounts.origin}/invitation/${token}` })
  })

  const withdrawn = { operationId: 'withdrawInvitation', params: InvitationParams, response: { 200: Done } }
  app.post(
    '/invitations/:invitation/withdrawal',
    { config: { needs: 'member.write' }, schema: withdrawn },
    async (request) => {
      const { org } = personOf(request)
      const { invitation } = request.params
      await acting(
        desk,
        request,
        { kind: 'member.invitation_withdrawn', about: { invitation } },
        async () => {
          if (!(await withdrawInvitation(door, org, invitation))) throw new Refusal('not_found')
        },
      )
      return {}
    },
  )
}

/** When a role ends: a reader's always does, nobody else's can. */
function endOf({ role, expiresAt }: NewRole, now: number): Date | null {
  if (role === 'reader') return expiresAt ? new Date(expiresAt) : new Date(now + READER_DAYS * DAY_MS)
  if (expiresAt)
    throw new Refusal('bad_input', [{ where: 'expiresAt', expected: 'null, unless the role is reader' }])
  return null
}

export const memberRoutes = (app: App, desk: Desk): void => {
  const { door } = desk.pools
  listRoute(app, desk)
  invitationRoutes(app, desk)

  const changed = { operationId: 'changeRole', params: MemberParams, body: NewRole, response: { 200: Done } }
  app.post(
    '/members/:member/role',
    { config: { needs: 'member.write' }, schema: changed },
    async (request) => {
      const { org } = personOf(request)
      const { member } = request.params
      const { role } = request.body
      // The door goes by the clock of its database, and so does the end of an access.
      const expiresAt = endOf(request.body, Date.now())
      const about = { member, role, ...(expiresAt ? { until: expiresAt.toISOString() } : {}) }
      await acting(desk, request, { kind: 'member.role_changed', about }, async () => {
        const done = await changeRole(door, org, member, { role, expiresAt })
        if (!done.ok) throw new Refusal(done.error)
      })
      return {}
    },
  )

  const removed = { operationId: 'removeMember', params: MemberParams, response: { 200: Done } }
  app.post(
    '/members/:member/removal',
    { config: { needs: 'member.write' }, schema: removed },
    async (request) => {
      const { org } = personOf(request)
      const { member } = request.params
      await acting(desk, request, { kind: 'member.removed', about: { member } }, async () => {
        const done = await removeMember(door, org, member)
        if (!done.ok) throw new Refusal(done.error)
      })
      return {}
    },
  )
}
