// Who is asking: the account, its organisations, and what the present organisation says about itself.
import { isZone } from '../../basics/instant.ts'
import { Organisation, Settings } from '../../cases/deskShapes.ts'
import { recordAct } from '../acts.store.ts'
import { asTenant } from '../db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../desk.ts'
import { newId } from '../ids.ts'
import { organisationOf, recordSettings } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import { Done, Made, Me, NewOrganisation, NewPassword, OrganisationChoice, Profile } from './accountShapes.ts'
import {
  changeProfile,
  chooseOrganisation,
  keepPassword,
  makeOrganisation,
  organisationsOf,
  ownAccount,
  passwordHash,
  tellTheDoor,
  type OwnOrganisation,
} from './ownAccount.ts'
import { passwordFault } from './password.ts'
import { acting, freshSession, sessionOf } from './signedIn.ts'

function settingsRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'changeSettings', body: Settings, response: { 200: Organisation } }
  app.post('/settings', { config: { needs: 'settings.write' }, schema }, async (request) => {
    const { timezone, name, secondStepRequired } = request.body
    if (timezone !== undefined && !isZone(timezone))
      throw new Refusal('bad_input', [
        { where: 'timezone', expected: 'an IANA time zone such as Europe/Moscow' },
      ])
    return asWriter(desk, request, async (tx, stamp) => {
      await recordSettings(tx, request.body, stamp)
      const organisation = await organisationOf(tx, desk.defaults)
      await tellTheDoor(desk.pools.door, tx.org, { name, secondStepRequired })
      return organisation
    })
  })
}

function profileRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'changeProfile', body: Profile, response: { 200: Done } }
  app.post('/me/profile', { config: { needs: 'self' }, schema }, async (request) => {
    const { id, email: known } = personOf(request)
    const { name, email = known } = request.body
    const hasNewAddress = email.toLowerCase() !== known
    if (hasNewAddress) await freshSession(desk, request)
    const act = { kind: 'profile.changed', about: { email_changed: hasNewAddress } } as const
    await acting(desk, request, act, async () => {
      const changed = await changeProfile(desk.pools.door, id, { name, email })
      if (!changed.ok) throw new Refusal(changed.error)
    })
    return {}
  })
}

function passwordRoute(app: App, desk: Desk): void {
  const { door } = desk.pools
  const schema = { operationId: 'changePassword', body: NewPassword, response: { 200: Done } }
  const guessedAt = (request: { person: { id: string } | null }) => request.person?.id ?? null
  app.post('/me/password', { config: { needs: 'self', guessedAt }, schema }, async (request) => {
    const { id, email, name } = personOf(request)
    const { current, next } = request.body
    const { password } = await desk.accounts.library.$context
    const known = await passwordHash(door, id)
    // The first password needs a fresh session instead of an old password.
    const session = known === null ? await freshSession(desk, request) : await sessionOf(desk, request)
    if (known !== null && !(await password.verify({ hash: known, password: current ?? '' })))
      throw new Refusal('wrong_password')
    const fault = passwordFault(next, [email, name])
    if (fault) throw new Refusal('weak_password', [{ where: 'next', expected: fault }])
    const hash = await password.hash(next)
    await acting(desk, request, { kind: 'password.changed', about: {} }, () =>
      keepPassword(door, id, hash, session.id),
    )
    return {}
  })
}

function organisationRoutes(app: App, desk: Desk): void {
  const chosen = { operationId: 'chooseOrganisation', body: OrganisationChoice, response: { 200: Done } }
  app.post('/me/organisation', { config: { needs: 'self' }, schema: chosen }, async (request) => {
    const { id, user } = await sessionOf(desk, request)
    if (!(await chooseOrganisation(desk.pools.door, id, user, request.body.organisation)))
      throw new Refusal('not_found')
    return {}
  })
  const made = { operationId: 'makeOrganisation', body: NewOrganisation, response: { 201: Made } }
  app.post('/organisations', { config: { needs: 'self' }, schema: made }, async (request, reply) => {
    const { id: owner } = personOf(request)
    const { name } = request.body
    const id = newId()
    const stamp = { by: owner, via: 'session', from: request.ip, at: desk.clock.now() }
    await asTenant(desk.pools.desk, id, async (tx) => {
      await recordAct(tx, stamp, { kind: 'organisation.made', about: {} })
      await recordSettings(tx, { name }, stamp)
      if (!(await makeOrganisation(desk.pools.door, { id, name, owner }))) throw new Refusal('enough_already')
    })
    return reply.code(201).send({ id })
  })
}

/** The door has a copy of the name; one that came by an import or from an older version is brought up to the record here. */
async function mend(desk: Desk, said: Organisation, known: readonly OwnOrganisation[]): Promise<void> {
  const copy = known.find(({ id }) => id === said.id)
  const isTrue = copy?.name === said.name && copy.secondStepRequired === said.secondStepRequired
  if (copy && !isTrue) await tellTheDoor(desk.pools.door, said.id, said)
}

export const meRoutes = (app: App, desk: Desk): void => {
  app.get(
    '/me',
    { config: { needs: 'self' }, schema: { operationId: 'me', response: { 200: Me } } },
    async (request): Promise<Me> => {
      const { id, name, email, role, permissions, via, secondStepNeeded } = personOf(request)
      const [account, organisations, organisation] = await Promise.all([
        ownAccount(desk.pools.door, id),
        organisationsOf(desk.pools.door, id),
        asPerson(desk, request, (tx) => organisationOf(tx, desk.defaults)),
      ])
      await mend(desk, organisation, organisations)
      return {
        person: { id, name, email, role, permissions: [...permissions], ...account, via },
        organisation,
        organisations: organisations.map((one) => ({
          id: one.id,
          name: one.id === organisation.id ? organisation.name : one.name,
          role: one.role,
        })),
        setup: { secondStepNeeded: secondStepNeeded ?? false },
      }
    },
  )
  settingsRoute(app, desk)
  profileRoute(app, desk)
  passwordRoute(app, desk)
  organisationRoutes(app, desk)
}
